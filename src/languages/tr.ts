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
      'İlgili haberler | İlgili haber | İlgili yazılar | İlgili içerikler | İlgili içerik | Benzer haberler | Benzer yazılar | Benzer içerikler | Diğer haberler | Diğer yazılar | Diğer makaleler | Bunlar da ilginizi çekebilir | Bunlar da hoşunuza gidebilir | Bunlar da ilgini çekebilir | En çok okunanlar | Çok okunanlar | Son dakika haberleri | Son haberler | Öne çıkanlar | İlginizi çekebilir | Sıradaki haber | Editörün seçtikleri | Popüler haberler | Son yazılar | Manşetler | Günün manşetleri | İLGİLİ HABERLER | ÖNE ÇIKANLAR | İLGİNİZİ ÇEKEBİLİR | DİĞER HABERLER',
    readAlso:
      'Ayrıca okuyun | Ayrıca bakınız | Bunu da okuyun | Bunları da okuyun | Okumaya devam et | Okumaya devam edin | Devamını oku | Haberin devamı | Daha fazla oku | Ayrıntılar için tıklayın | İLGİLİ HABER',
    share:
      "Paylaş | Paylaşın | Paylaşım | Haberi paylaş | Bu haberi paylaş | Bu yazıyı paylaş | Bu içeriği paylaş | Facebook'ta paylaş | WhatsApp'ta paylaş | Linki kopyala | Bağlantıyı kopyala | Yazdır | Arkadaşına gönder | Bunu paylaş | Beğen | Bunu beğen",
    subscribe:
      'Abone ol | Abonelik | Bültenimize abone olun | Bültene abone ol | E-bültene abone ol | E-bülten aboneliği | E-bülten | Abone olun | Bülten | Haber bülteni | Kanalımıza abone olun | Bildirimleri aç | Destek olun',
    comment:
      'Yorumlar | Yorum | # yorum | Yorumlar (#) | Yorum yok | Yorum yapılmamış | Henüz yorum yok | Henüz yorum yapılmamış | İlk yorumu siz yapın | # Yorumlar | Bir yanıt yazın | Bir cevap yazın | Tüm yorumları gör | Son yorumlar | Cevapla | Yanıtla | Okuyucu yorumları | Henüz kimse yorum yapmadı',
    login:
      'Giriş yap | Giriş | Üye girişi | Üye ol | Üyelik | Giriş yapın | Kayıt ol | Şifremi unuttum | Kaydol | Çıkış yap | Beni hatırla',
    legal:
      'Tüm hakları saklıdır | Her hakkı saklıdır | Telif hakkı | Telif hakları | Kullanım koşulları | Kullanım şartları | Gizlilik politikası | Aydınlatma metni | Künye | Yasal uyarı | Sitemizdeki yazı, resim ve haberlerin her hakkı saklıdır',
    cookie:
      'Çerezler | Çerez politikası | Çerez politikamız | Çerez ayarları | Çerez tercihleri | Çerez kullanımı | Çerez aydınlatma metni | Sitemizde çerezler kullanılmaktadır | Tümünü kabul et | Kabul ediyorum | Veri politikasındaki amaçlarla sınırlı',
    caption:
      'Fotoğraf | Foto | Arşiv | Arşiv fotoğrafı | Fotoğraf kaynağı | Görsel kaynağı | Temsili fotoğraf | Temsili görsel | Ekran görüntüsü | Görsel temsilidir',
    byline: 'Yazar | Yazan | Yazarı | Yazarlar | Haber | Haberi yapan | Hazırlayan | Muhabir | Editör',
    source:
      'Kaynak | Kaynaklar | Kaynakça | Haber kaynağı | Haberin kaynağı | Orijinal kaynak | Video kaynağı | Bu haber ajanslar tarafından | Haber ajanslar tarafından servis edilmiştir | Alıntıdır',
    ad: 'Reklam | Reklamlar | Reklam # | Reklam alanı | Reklamı kapat | Reklamı geç | Reklam ver | Sponsorlu içerik | Resmi ilanlar | Haberin devamı aşağıda | Buraya reklam verebilirsiniz',
    tags: 'Etiketler | Etiket | İlgili etiketler | Anahtar kelimeler | Anahtar sözcükler | Konular | Kategoriler | ETİKETLER | Konu başlıkları',
    nav: 'Ana sayfa | Anasayfa | Anasayfaya dön | Menü | Menüyü aç | Menüyü kapat | Mobil menü | Ana menü | Ara | Arama | Arama yap | Site içi arama | Sitede ara | Haber ara | Arama sonuçları | Yukarı | Ana sayfaya dön | Ana sayfaya git | Sonraki haber | Önceki haber | Daha fazla göster | Tümünü gör | İletişim | Hakkımızda | İçeriğe geç | Tüm haberler',
    promo:
      'Bizi takip edin | Bizi takip et | Takip et | Takip edin | Takipte kalın | Takipte kal | Bizi sosyal medyada takip edin | WhatsApp kanalımıza katılın | WhatsApp ihbar hattı | Uygulamayı indir | Mobil uygulamamızı indirin | BİZİ TAKİP EDİN',
    dateline:
      'Yayınlanma | Yayınlanma tarihi | Yayınlanma zamanı | Yayın tarihi | Yayımlanma | Yayımlanma tarihi | Yayımlandı | Yayınlandı',
    authorBio:
      'Yazar hakkında | Yazarın hakkında | Yazarın diğer yazıları | Yazarın tüm yazıları | Yazarın son yazıları | Yazarın tüm yazılarını gör | Yazarın önceki yazıları | Tüm yazıları | Diğer yazıları | YAZARIN DİĞER YAZILARI',
    form: 'Adı | Adınız | İsminiz | Soyad | Soyadı | Soyadınız | Gerekli alanlar | Ad soyad | Yorumunuz | Mesajınız | E-posta adresiniz | Güvenlik kodu | Gönder',
    media:
      'Videolar | Videoyu izle | Videoyu oynat | İzle | Oynat | Duraklat | Foto galeri | Haberi dinle | Sesli dinle | Canlı yayın',
    keyPoints:
      'Özet | Haberin özeti | Haber özeti | Özeti göster | Yapay zeka özeti | İçindekiler | Bir bakışta | Öne çıkan noktalar | Ana başlıklar',
    readerAid:
      'Okuma süresi | Okunma süresi | Tahmini okuma süresi | Ortalama okuma süresi | # dk okuma | Okuma süresi # dakika | Okuma süresi # dk | # okunma | # kez okundu | Okunma | Yazı boyutu',
    notice:
      'Sayfa bulunamadı | Aradığınız sayfa bulunamadı | Aradığınız sayfaya ulaşılamıyor | Aradığınız içerik bulunamadı | İçerik bulunamadı | Haber bulunamadı | Sonuç bulunamadı | Bir hata oluştu | Abonelere özel | Lütfen bekleyin | Lütfen reklam engelleyicinizi kapatın | Bir şeyler ters gitti | Sunucu hatası | Sitemiz bakımda | Erişim reddedildi | İnsan olduğunuz doğrulanıyor | Okumaya devam etmek için',
  },
};
