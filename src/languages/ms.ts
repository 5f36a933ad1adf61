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
      'Berita berkaitan | Berita-berita berkaitan | Artikel berkaitan | Artikel-artikel berkaitan | Berkaitan | Topik berkaitan | Kandungan berkaitan | Pos berkaitan | Cerita berkaitan | Video berkaitan | Berita lain | Artikel lain | Lagi berita | Lagi artikel | Lebih banyak berita | Berita terkini | Terkini',
    readAlso:
      'Baca juga | Baca lagi | Baca selanjutnya | Baca seterusnya | Baca lebih lanjut | Baca lebih banyak | Baca selengkapnya | Baca artikel penuh',
    share:
      'Kongsi | Kongsikan | Kongsi artikel | Kongsi berita | Kongsi ini | Kongsikan ini | Kongsikan artikel ini | Kongsi artikel ini | Kongsi berita ini',
    subscribe:
      'Langgan | Langgan sekarang | Langgan percuma | Langgan buletin | Langgan surat berita | Langgan newsletter | Langgani | Langgan saluran YouTube kami | Langgan buletin kami',
    comment:
      'Komen | # komen | Komen (#) | Ulasan | # ulasan | Komen # | Tiada komen | Tiada ulasan | Belum ada komen | Jadi yang pertama memberi komen | Jadilah yang pertama memberi komen',
    login:
      'Log masuk | Log keluar | Daftar masuk | Daftar keluar | Daftar | Daftar akaun | Log masuk / Daftar | Log masuk dengan | Log masuk dengan Google | Log masuk dengan Facebook',
    legal:
      'Hak cipta | Hakcipta | Hakcipta terpelihara | Segala hak terpelihara | Semua hak terpelihara | Hak terpelihara | All rights reserved | Terma dan syarat | Hak cipta terpelihara | Hak cipta dilindungi',
    cookie:
      'Kami menggunakan kuki | Kami menggunakan cookies | Laman web ini menggunakan kuki | Laman web ini menggunakan cookies | Laman ini menggunakan kuki | Laman web kami menggunakan kuki | Tapak web ini menggunakan kuki | Dengan meneruskan penggunaan laman web ini',
    caption:
      'Foto | Gambar | Gambar # | Gambar hiasan | Gambar sekadar hiasan | Gambar fail | Gambar arkib | Gambar ihsan',
    byline: 'Oleh | Penulis | Ditulis oleh | Wartawan | Pemberita | Pelapor | Laporan | Laporan oleh',
    source:
      'Sumber | Sumber berita | Sumber artikel | Sumber asal | Sumber maklumat | Sumber rujukan | Sumber video | Sumber data',
    ad: 'Iklan | Iklan # | Iklan oleh | Pengiklanan | Iklan berbayar | Iklankan dengan kami | Iklan bersama kami | Beriklan dengan kami',
    tags: 'Tag | Tags | Tanda | Label | Kata kunci | Kata kunci berkaitan | Topik | Topik berkaitan',
    nav: 'Laman utama | Utama | Halaman utama | Muka depan | Muka utama | Home | Kembali ke laman utama | Kembali | Menu | Menu utama | Buka menu | Tutup menu | Cari | Cari berita | Cari di sini | Cari blog ini | Carian',
    promo:
      'Ikuti kami | Ikuti saluran WhatsApp kami | Ikuti saluran WhatsApp | Ikuti saluran Telegram | Ikuti perkembangan terkini | Ikuti berita terkini | Ikuti | Ikuti kami di | Ikuti kami di Facebook | Ikuti kami di Instagram | Ikuti kami di Google News | Ikuti kami di media sosial | Ikuti kami di Telegram',
    dateline:
      'Diterbitkan | Diterbitkan pada | Terbit | Tarikh terbit | Tarikh diterbitkan | Tarikh siaran | Tarikh | Tarikh terbitan',
    authorBio:
      'Tentang penulis | Mengenai penulis | Perihal penulis | Profil penulis | Biodata penulis | Tentang saya | Mengenai saya | Perihal saya',
    form: 'Nama | Nama anda | Nama penuh | Nama pertama | Nama akhir | Masukkan nama anda | Emel | E-mel',
    media: 'Video | Main | Mainkan | Mainkan video | Main video | Jeda | Henti | Tonton',
    keyPoints:
      'Ringkasan | Ringkasan berita | Ringkasan artikel | Ringkasan AI | Rumusan | Intipati | Isi penting | Isi-isi penting',
    readerAid:
      'Masa bacaan | Masa membaca | Masa baca | Anggaran masa bacaan | Anggaran masa membaca | Masa bacaan # minit | Tempoh bacaan | # minit bacaan',
    notice:
      'Halaman tidak dijumpai | Halaman tidak ditemui | Laman tidak dijumpai | Laman tidak ditemui | Laman web tidak dijumpai | Muka surat tidak dijumpai | Halaman yang anda cari tidak dijumpai | Halaman yang anda cari tidak wujud',
  },
};
