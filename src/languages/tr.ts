import type { LanguageData } from './language-data.js';

/** Turkish. */
export const tr: LanguageData = {
  tag: 'tr',
  iso6393: 'tur',
  dateOrder: 'dmy',
  functionWords:
    've bir bu da de için ile olarak çok daha en ne o olan gibi kadar sonra önce ama fakat ancak veya ya ki mi mı mu mü değil var yok her hiç şey ben sen biz siz onlar onu ona onun bunu buna bunun şu şunu beni bana bizim sizin kendi kendisi ise hem göre karşı doğru üzere diye çünkü eğer bile sadece yalnızca artık hâlâ hala yine tüm bütün bazı birçok başka aynı oldu olduğu olduğunu olacak edilen eden etti dedi tarafından arasında üzerinde içinde nasıl neden nerede',
  relativeTime:
    '# saniye önce | # sn önce | # sn. önce | # dakika önce | # dk önce | # dk. önce | # dakika önce eklendi | # saat önce | # sa önce | # sa. önce | # gün önce | # hafta önce | # ay önce | # yıl önce | # sene önce | bir dakika önce',
  phrases: {
    related:
      'İlgili haberler | İlgili haber | İlgili yazılar | İlgili içerikler | İlgili içerik | İlgili makaleler | İlgili konular | Benzer haberler | Benzer yazılar | Benzer içerikler | Benzer konular | Diğer haberler | Diğer yazılar | Diğer makaleler | Bunlar da ilginizi çekebilir | Bunlar da hoşunuza gidebilir | Bunlar da ilgini çekebilir',
    readAlso:
      'Ayrıca okuyun | Ayrıca bakınız | Ayrıca bkz. | Bunu da okuyun | Bunu da oku | Bunları da okuyun | Okumaya devam et | Okumaya devam edin',
    share:
      'Paylaş | Paylaşın | Paylaşım | Haberi paylaş | Bu haberi paylaş | Bu yazıyı paylaş | Bu içeriği paylaş | Sayfayı paylaş',
    subscribe:
      'Abone ol | Abonelik | Bültenimize abone olun | Bültene abone ol | E-bültene abone ol | E-bülten aboneliği | E-bülten | E-bültenimize kayıt olun | Abone olun',
    comment:
      'Yorumlar | Yorum | # yorum | Yorumlar (#) | Yorum yok | Yorum yapılmamış | Henüz yorum yok | Henüz yorum yapılmamış | Henüz yorum yapılmadı | Hiç yorum yok | İlk yorumu siz yapın | # Yorumlar',
    login: 'Giriş yap | Giriş | Üye girişi | Üye ol | Üyelik | Üye kaydı | Giriş yapın | Kayıt ol',
    legal:
      'Tüm hakları saklıdır | Her hakkı saklıdır | Bütün hakları saklıdır | Telif hakkı | Telif hakları | Copyright | Kullanım koşulları | Kullanım şartları',
    cookie:
      'Çerezler | Çerez politikası | Çerez politikamız | Çerez ayarları | Çerez tercihleri | Çerezleri yönet | Çerez kullanımı | Çerez aydınlatma metni',
    caption:
      'Fotoğraf | Fotoğraflar | Foto | Arşiv | Arşiv fotoğrafı | Arşiv fotoğraf | Fotoğraf kaynağı | Görsel kaynağı',
    byline: 'Yazar | Yazan | Yazarı | Yazarlar | Yazarın adı | Yazıyı yazan | Haber | Haberi yapan',
    source:
      'Kaynak | Kaynaklar | Kaynakça | Haber kaynağı | Haberin kaynağı | Kaynağa git | Orijinal kaynak | Video kaynağı',
    ad: 'Reklam | Reklamlar | Reklam # | Reklam alanı | Reklamı kapat | Reklamı gizle | Reklamı geç | Reklam ver',
    tags: 'Etiketler | Etiket | Etiketlendi | İlgili etiketler | Anahtar kelimeler | Anahtar sözcükler | Konular | Konu',
    nav: 'Ana sayfa | Anasayfa | Anasayfaya dön | Menü | Menüyü aç | Menüyü kapat | Mobil menü | Ana menü | Ara | Arama | Arama yap | Site içi arama | Sitede ara | Haber ara | Arama sonuçları | Ne aramıştınız? | Yukarı | Ana sayfaya dön | Ana sayfaya git',
    promo:
      'Bizi takip edin | Bizi takip et | Takip et | Takip edin | Takipte kalın | Takipte kal | Bizi sosyal medyada takip edin | Bizi sosyal medyadan takip edin',
    dateline:
      'Yayınlanma | Yayınlanma tarihi | Yayınlanma zamanı | Yayın tarihi | Yayımlanma | Yayımlanma tarihi | Yayımlandı | Yayınlandı',
    authorBio:
      'Yazar hakkında | Yazarın hakkında | Yazarın diğer yazıları | Yazarın tüm yazıları | Yazarın son yazıları | Yazarın tüm yazılarını gör | Yazarın önceki yazıları | Yazarın diğer haberleri',
    form: 'Ad | Adı | Adınız | İsim | İsminiz | Soyad | Soyadı | Soyadınız',
    media: 'Video | Videolar | Videoyu izle | Videoyu oynat | İzle | Oynat | Duraklat | Durdur',
    keyPoints: 'Özet | Özetle | Haberin özeti | Haber özeti | Özeti göster | Yapay zeka özeti | Kısaca | Kısa kısa',
    readerAid:
      'Okuma süresi | Okunma süresi | Tahmini okuma süresi | Ortalama okuma süresi | # dk okuma | Okuma süresi # dakika | Okuma süresi # dk | # dakika okuma',
    notice:
      'Sayfa bulunamadı | Aradığınız sayfa bulunamadı | Aradığınız sayfaya ulaşılamıyor | Aradığınız içerik bulunamadı | Aradığınız haber bulunamadı | İçerik bulunamadı | Haber bulunamadı | Sonuç bulunamadı',
  },
};
