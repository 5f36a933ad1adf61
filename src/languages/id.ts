import type { LanguageData } from './language-data.js';

/** Indonesian. */
export const id: LanguageData = {
  tag: 'id',
  iso6393: 'ind',
  dateOrder: 'dmy',
  functionWords:
    'yang dan di ke dari ini itu untuk dengan pada dalam tidak akan adalah juga sudah telah bisa dapat karena oleh sebagai atau ada saya kami kita mereka dia ia anda kamu aku nya agar supaya bahwa jika kalau ketika saat setelah sebelum hingga sampai masih lebih sangat hanya saja lagi pun para sebuah seorang suatu tersebut serta tetapi tapi namun sedangkan sementara antara bagi tentang terhadap seperti secara menjadi merupakan harus belum bukan jangan semua setiap banyak beberapa lain sendiri apa siapa mana bagaimana kenapa mengapa sedang pernah maka',
  relativeTime:
    'hari ini | kemarin | # detik yang lalu | # detik lalu | # menit yang lalu | # menit lalu | # mnt lalu | # mnt yang lalu | # jam yang lalu | # jam lalu | # hari yang lalu | # hari lalu | # minggu yang lalu | # minggu lalu | # pekan lalu | # bulan yang lalu | # bulan lalu | # tahun yang lalu',
  phrases: {
    related:
      'Berita terkait | Artikel terkait | Artikel lainnya | Artikel lain | Terkait | Konten terkait | Topik terkait | Pos terkait | Posting terkait | Postingan terkait | Tulisan terkait | Berita lainnya | Berita lain | Berita serupa | Artikel serupa | Artikel sejenis | Berita terbaru | Berita terkait lainnya | Artikel terkait lainnya',
    readAlso:
      'Baca juga | Baca pula | Baca selengkapnya | Baca lebih lanjut | Baca lebih banyak | Baca selanjutnya | Baca lagi | Baca lainnya | Baca juga artikel | Baca juga berita',
    share:
      'Bagikan | Bagikan ini | Bagikan berita | Bagikan artikel | Bagikan ke | Bagikan di Facebook | Bagikan di Twitter | Bagikan berita ini | Bagikan artikel ini | Bagikan ke Facebook',
    subscribe:
      'Langganan | Berlangganan | Berlangganan sekarang | Berlangganan newsletter | Berlangganan buletin | Berlangganan gratis | Berlangganan via email | Langganan newsletter',
    comment:
      'Komentar | # komentar | Komentar (#) | Komentar # | Belum ada komentar | Tidak ada komentar | Jadilah yang pertama berkomentar | Jadilah yang pertama | Tinggalkan komentar | Tinggalkan balasan | Tinggalkan pesan',
    login:
      'Masuk | Masuk / Daftar | Masuk dengan | Masuk log | Log masuk | Login | Masuk dengan Google | Masuk dengan Facebook',
    legal:
      'Hak cipta | Dilarang mengutip | Dilarang menyalin | Dilarang keras mengambil konten | Dilarang mereproduksi seluruh atau sebagian | Semua hak dilindungi | Seluruh hak cipta dilindungi | All rights reserved | Hak cipta dilindungi | Hak cipta dilindungi undang-undang | Dilarang mengutip tanpa izin',
    cookie:
      'Kami menggunakan cookie | Situs ini menggunakan cookie | Situs web ini menggunakan cookie | Situs kami menggunakan cookie | Website ini menggunakan cookie | Website kami menggunakan cookie | Dengan melanjutkan penggunaan situs ini | Dengan terus menggunakan situs ini',
    caption: 'Foto | Foto # | Foto oleh | Foto dok. | Foto dokumentasi | Foto ilustrasi | Foto arsip | Foto istimewa',
    byline: 'Oleh | Penulis | Penulis artikel | Ditulis oleh | Ditulis | Reporter | Wartawan | Jurnalis',
    source:
      'Sumber | Sumber berita | Sumber artikel | Sumber informasi | Sumber data | Sumber video | Sumber referensi | Sumber asli',
    ad: 'Iklan | Iklan # | Iklan baris | Iklan oleh | Iklan sponsor | Pasang iklan | Pasang iklan di sini | Pasang iklan anda',
    tags: 'Tag | Tags | Tagar | Label | Kata kunci | Kata kunci terkait | Topik | Topik terkait',
    nav: 'Beranda | Home | Halaman utama | Halaman depan | Halaman muka | Kembali ke beranda | Kembali ke halaman utama | Kembali | Menu | Menu utama | Buka menu | Tutup menu | Cari | Cari berita | Cari artikel | Cari untuk | Pencarian',
    promo:
      'Ikuti kami | Ikuti berita | Ikuti saluran WhatsApp | Ikuti WhatsApp Channel | Ikuti channel WhatsApp | Ikuti kanal WhatsApp | Ikuti update | Ikuti kami di | Ikuti kami di Google News | Ikuti kami di Facebook | Ikuti kami di Instagram | Ikuti kami di media sosial | Ikuti berita terkini',
    dateline:
      'Diterbitkan | Diterbitkan pada | Diterbitkan tanggal | Terbit | Terbit pada | Tanggal terbit | Tanggal publikasi | Tanggal posting',
    authorBio:
      'Tentang penulis | Tentang saya | Profil penulis | Biodata penulis | Artikel lain dari penulis | Artikel lain oleh | Artikel lainnya dari penulis | Artikel lainnya oleh',
    form: 'Nama | Nama anda | Nama lengkap | Nama depan | Nama belakang | Masukkan nama anda | Email | E-mail',
    media: 'Video | Putar | Putar video | Putar audio | Jeda | Berhenti | Tonton | Tonton video',
    keyPoints:
      'Ringkasan | Ringkasan berita | Ringkasan artikel | Ringkasan AI | Ringkasnya | Intisari | Intisari berita | Inti berita',
    readerAid:
      'Waktu baca | Waktu membaca | Estimasi waktu baca | Perkiraan waktu baca | Lama baca | Waktu baca # menit | Durasi baca | # menit baca',
    notice:
      'Halaman tidak ditemukan | Halaman yang anda cari tidak ditemukan | Halaman yang anda cari tidak ada | Halaman tidak tersedia | Laman tidak ditemukan | Artikel tidak ditemukan | Berita tidak ditemukan | Konten tidak ditemukan',
  },
};
