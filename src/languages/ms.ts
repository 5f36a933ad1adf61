import type { LanguageData } from './language-data.js';

/** Malay. */
export const ms: LanguageData = {
  tag: 'ms',
  iso6393: 'zlm',
  dateOrder: 'dmy',
  functionWords:
    'yang dan di ke dari daripada ini itu untuk dengan pada dalam tidak akan adalah ialah juga sudah telah boleh dapat kerana oleh sebagai atau ada saya kami kita mereka dia beliau ia anda awak kamu aku nya agar supaya bahawa jika kalau apabila ketika semasa selepas sebelum sehingga sampai masih lebih sangat hanya sahaja lagi pun para sebuah seorang suatu tersebut serta tetapi tapi namun manakala sementara antara bagi tentang terhadap seperti secara menjadi merupakan perlu harus belum bukan jangan semua setiap banyak beberapa lain sendiri apa siapa mana',
  relativeTime:
    '# saat yang lalu | # saat lalu | # minit yang lalu | # minit lalu | # min lalu | # jam yang lalu | # jam lalu | # hari yang lalu | # hari lalu | # minggu yang lalu | # minggu lalu | # bulan yang lalu | # bulan lalu | # tahun yang lalu | # tahun lalu | seminit yang lalu',
  phrases: {
    related:
      'Berita berkaitan | Artikel berkaitan | Berkaitan | Topik berkaitan | Kandungan berkaitan | Pos berkaitan | Cerita berkaitan | Video berkaitan | Berita lain | Artikel lain | Lagi berita | Lagi artikel | Lebih banyak berita | Berita terkini | Terkini | Artikel terkini | Artikel terbaru | Berita popular | Artikel popular | Catatan popular | Paling popular | Paling banyak dibaca | Sohor kini | Berita utama | Berita pilihan | Pilihan editor | Disyorkan | Anda mungkin juga suka | Anda mungkin berminat',
    readAlso:
      'Baca juga | Baca lagi | Baca selanjutnya | Baca seterusnya | Baca lebih lanjut | Baca lebih banyak | Baca selengkapnya | Baca artikel penuh | Baca artikel berkaitan | Baca berita berkaitan | Teruskan membaca | Lihat juga | Tonton juga',
    share:
      'Kongsi | Kongsikan | Kongsi artikel | Kongsi berita | Kongsi ini | Kongsikan ini | Kongsikan artikel ini | Kongsi artikel ini | Kongsi berita ini | E-melkan Ini | Salin pautan | Cetak | Dapatkan pautan | Kongsi ke',
    subscribe:
      'Langgan | Langgan sekarang | Langgan percuma | Langgan buletin | Langgan surat berita | Langgan newsletter | Langgan saluran YouTube kami | Langgan buletin kami | Langganan | Dapatkan berita terkini | Sokong kami',
    comment:
      'Komen | # komen | Komen (#) | Ulasan | # ulasan | Komen # | Tiada komen | Tiada ulasan | Belum ada komen | Jadi yang pertama memberi komen | Jadilah yang pertama memberi komen | Tinggalkan komen | Tinggalkan balasan | Tinggalkan jawapan | Tulis komen | Catat ulasan | Lihat semua komen | Balas | Batal jawapan',
    login:
      'Log masuk | Log keluar | Daftar | Daftar akaun | Log masuk / Daftar | Log masuk dengan | Log masuk dengan Google | Log masuk dengan Facebook | Akaun saya | Lupa kata laluan | Kata laluan | Nama pengguna',
    legal:
      'Hak cipta | Hakcipta | Hakcipta terpelihara | Segala hak terpelihara | Semua hak terpelihara | Hak terpelihara | Terma dan syarat | Hak cipta terpelihara | Hak cipta dilindungi | Terma & syarat | Terma penggunaan | Dasar privasi | Polisi privasi | Penafian',
    cookie:
      'Kami menggunakan kuki | Kami menggunakan cookies | Laman web ini menggunakan kuki | Laman web ini menggunakan cookies | Laman ini menggunakan kuki | Laman web kami menggunakan kuki | Dengan meneruskan penggunaan laman web ini | Terima semua | Tolak semua | Tetapan kuki | Dasar kuki',
    caption:
      'Foto | Gambar | Gambar # | Gambar hiasan | Gambar sekadar hiasan | Gambar fail | Gambar arkib | Gambar ihsan | Sumber gambar | Kredit gambar | Foto hiasan | Foto ihsan',
    byline:
      'Oleh | Penulis | Ditulis oleh | Wartawan | Pemberita | Pelapor | Laporan | Laporan oleh | Teks oleh | Disediakan oleh',
    source:
      'Sumber | Sumber berita | Sumber artikel | Sumber asal | Sumber rujukan | Sumber video | Rujukan | Artikel asal | Artikel ini pertama kali disiarkan',
    ad: 'Iklan | Iklan oleh | Pengiklanan | Iklan berbayar | Iklankan dengan kami | Iklan bersama kami | Beriklan dengan kami | Kandungan tajaan | Kandungan ditaja | Teruskan membaca selepas iklan | Skrol untuk terus membaca',
    tags: 'Tanda | Kata kunci | Kata kunci berkaitan | Topik | Topik berkaitan | Topik hangat | Tag berkaitan | Kategori',
    nav: 'Laman utama | Utama | Halaman utama | Muka depan | Kembali ke laman utama | Kembali | Menu utama | Buka menu | Tutup menu | Cari | Cari berita | Cari di sini | Cari blog ini | Carian | Langkau ke kandungan | Artikel seterusnya | Artikel sebelumnya | Catatan lama | Lihat semua | Hubungi kami | Tentang kami | Soalan lazim',
    promo:
      'Ikuti kami | Ikuti saluran WhatsApp kami | Ikuti saluran WhatsApp | Ikuti saluran Telegram | Ikuti perkembangan terkini | Ikuti berita terkini | Ikuti | Ikuti kami di | Ikuti kami di Facebook | Ikuti kami di Instagram | Ikuti kami di Google News | Ikuti kami di media sosial | Ikuti kami di Telegram | Follow kami | Sertai kami | Sertai saluran Telegram kami | Sertai saluran WhatsApp kami | Muat turun aplikasi | Kekal berhubung',
    dateline:
      'Diterbitkan | Diterbitkan pada | Terbit | Tarikh terbit | Tarikh diterbitkan | Tarikh siaran | Tarikh | Tarikh terbitan',
    authorBio:
      'Tentang penulis | Mengenai penulis | Perihal penulis | Profil penulis | Biodata penulis | Tentang saya | Mengenai saya | Perihal saya | Artikel lain oleh | Lihat semua pos | Lihat profil lengkap saya',
    form: 'Nama | Nama anda | Nama penuh | Nama pertama | Nama akhir | Masukkan nama anda | Emel | E-mel | Alamat emel | Alamat e-mel | No. telefon | Mesej | Hantar | Medan diperlukan ditanda | Borang hubungan | Simpan nama, e-mel',
    media:
      'Main | Mainkan | Mainkan video | Main video | Jeda | Henti | Tonton | Dengar artikel ini | Galeri foto | Galeri gambar | Klik untuk besarkan',
    keyPoints:
      'Ringkasan | Ringkasan berita | Ringkasan artikel | Ringkasan AI | Rumusan | Intipati | Isi penting | Isi-isi penting | Poin penting | Isi kandungan | Kandungan | Dalam artikel ini',
    readerAid:
      'Masa bacaan | Masa membaca | Masa baca | Anggaran masa bacaan | Anggaran masa membaca | Masa bacaan # minit | Tempoh bacaan | # minit bacaan | # minit membaca | Dilihat # kali | Saiz teks',
    notice:
      'Halaman tidak dijumpai | Halaman tidak ditemui | Laman tidak dijumpai | Laman tidak ditemui | Laman web tidak dijumpai | Halaman yang anda cari tidak dijumpai | Halaman yang anda cari tidak wujud | Maaf, halaman | Kandungan premium | Langgan untuk terus membaca | Sila aktifkan JavaScript | Ralat telah berlaku | Ralat pelayan dalaman | Sila cuba lagi | Akses dinafikan | Sahkan anda manusia | Log masuk untuk terus membaca',
  },
};
