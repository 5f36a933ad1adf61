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
      'Berita terkait | Artikel terkait | Artikel lainnya | Artikel lain | Terkait | Konten terkait | Topik terkait | Pos terkait | Postingan terkait | Tulisan terkait | Berita lainnya | Berita lain | Berita serupa | Artikel serupa | Berita terbaru | Berita terkait lainnya | Artikel terkait lainnya | Berita terkini | Terbaru | Terkini | Pos-pos terbaru | Berita terpopuler | Terpopuler | Populer | Paling banyak dibaca | Berita pilihan | Pilihan editor | Berita utama | Rekomendasi untuk anda | Anda mungkin juga suka | Video terkait | Video pilihan',
    readAlso:
      'Baca juga | Baca pula | Baca selengkapnya | Baca lebih lanjut | Baca lebih banyak | Baca selanjutnya | Baca lagi | Baca lainnya | Baca juga artikel | Baca juga berita | Selengkapnya | Lihat juga | Simak juga | Simak video | Saksikan video pilihan',
    share:
      'Bagikan | Bagikan ini | Bagikan berita | Bagikan artikel | Bagikan ke | Bagikan di Facebook | Bagikan di Twitter | Bagikan berita ini | Bagikan artikel ini | Bagikan ke Facebook | Sebarkan ini | Klik untuk berbagi | Klik untuk membagikan | Salin tautan | Cetak | Menyukai ini | Sukai ini',
    subscribe:
      'Langganan | Berlangganan | Berlangganan sekarang | Berlangganan newsletter | Berlangganan buletin | Berlangganan gratis | Berlangganan via email | Langganan newsletter | Daftarkan email | Dapatkan berita terbaru | Dapatkan update berita',
    comment:
      'Komentar | # komentar | Komentar (#) | Komentar # | Belum ada komentar | Tidak ada komentar | Jadilah yang pertama berkomentar | Tinggalkan komentar | Tinggalkan balasan | Tulis komentar | Kirim komentar | Posting komentar | Poskan komentar | Lihat semua komentar | Balas | Batalkan balasan | Anda harus masuk untuk berkomentar',
    login:
      'Masuk | Masuk / Daftar | Masuk dengan | Masuk log | Log masuk | Masuk dengan Google | Masuk dengan Facebook | Keluar | Daftar | Lupa kata sandi | Lupa password',
    legal:
      'Hak cipta | Dilarang mengutip | Dilarang menyalin | Dilarang keras mengambil konten | Dilarang mereproduksi seluruh atau sebagian | Semua hak dilindungi | Seluruh hak cipta dilindungi | Hak cipta dilindungi | Hak cipta dilindungi undang-undang | Dilarang mengutip tanpa izin | Syarat dan ketentuan | Kebijakan privasi | Pedoman media siber | Redaksi',
    cookie:
      'Kami menggunakan cookie | Situs ini menggunakan cookie | Situs web ini menggunakan cookie | Situs kami menggunakan cookie | Website ini menggunakan cookie | Website kami menggunakan cookie | Dengan melanjutkan penggunaan situs ini | Dengan terus menggunakan situs ini | Terima semua | Tolak semua | Pengaturan cookie | Kebijakan cookie',
    caption:
      'Foto | Foto # | Foto oleh | Foto dok. | Foto dokumentasi | Foto ilustrasi | Foto arsip | Foto istimewa | Sumber foto | Ilustrasi | Dok. | Perbesar',
    byline:
      'Oleh | Penulis | Penulis artikel | Ditulis oleh | Ditulis | Wartawan | Jurnalis | Pewarta | Laporan wartawan',
    source:
      'Sumber | Sumber berita | Sumber artikel | Sumber video | Sumber asli | Referensi | Artikel ini telah tayang di | Artikel ini pertama kali tayang di',
    ad: 'Iklan | Iklan baris | Iklan oleh | Iklan sponsor | Pasang iklan | Pasang iklan di sini | Pasang iklan anda | Scroll ke bawah untuk melanjutkan membaca | Scroll untuk melanjutkan | Scroll to continue with content | Scroll to resume content',
    tags: 'Tagar | Kata kunci | Kata kunci terkait | Topik | Topik terkait | Topik populer | Tag terkait | Kategori',
    nav: 'Beranda | Halaman utama | Halaman depan | Halaman muka | Kembali ke beranda | Kembali ke halaman utama | Kembali | Menu utama | Buka menu | Tutup menu | Cari | Cari berita | Cari artikel | Cari untuk | Pencarian | Langsung ke konten | Artikel selanjutnya | Artikel sebelumnya | Navigasi pos | Lihat semua | Muat lebih banyak | Hubungi kami | Tentang kami',
    promo:
      'Ikuti kami | Ikuti berita | Ikuti saluran WhatsApp | Ikuti WhatsApp Channel | Ikuti channel WhatsApp | Ikuti kanal WhatsApp | Ikuti update | Ikuti kami di | Ikuti kami di Google News | Ikuti kami di Facebook | Ikuti kami di Instagram | Ikuti kami di media sosial | Ikuti berita terkini | Simak breaking news dan berita pilihan | Cek berita dan artikel | Bergabung dengan kami | Mari bergabung di grup Telegram | Unduh aplikasi | Download aplikasi',
    dateline:
      'Diterbitkan | Diterbitkan pada | Diterbitkan tanggal | Terbit | Terbit pada | Tanggal terbit | Tanggal publikasi | Tanggal posting',
    authorBio:
      'Tentang penulis | Tentang saya | Profil penulis | Biodata penulis | Artikel lain dari penulis | Artikel lain oleh | Artikel lainnya dari penulis | Artikel lainnya oleh | Lihat semua pos | Lihat semua artikel | Lihat profil lengkapku',
    form: 'Nama | Nama anda | Nama lengkap | Nama depan | Nama belakang | Masukkan nama anda | Alamat email | Nomor telepon | Kirim | Batal | Wajib diisi | Ruas yang wajib ditandai | Simpan nama, email, dan situs web saya pada peramban ini | Formulir kontak',
    media:
      'Putar | Putar video | Putar audio | Jeda | Berhenti | Tonton | Tonton video | Dengarkan artikel | Dengarkan berita | Galeri foto | Klik untuk memperbesar',
    keyPoints:
      'Ringkasan | Ringkasan berita | Ringkasan artikel | Ringkasan AI | Intisari | Intisari berita | Inti berita | Poin penting | Poin-poin penting | Daftar isi | Dalam artikel ini',
    readerAid:
      'Waktu baca | Waktu membaca | Estimasi waktu baca | Perkiraan waktu baca | Lama baca | Waktu baca # menit | Durasi baca | # menit baca | # menit membaca | Baca # menit | Dibaca # kali',
    notice:
      'Halaman tidak ditemukan | Halaman yang anda cari tidak ditemukan | Halaman yang anda cari tidak ada | Halaman tidak tersedia | Laman tidak ditemukan | Artikel tidak ditemukan | Berita tidak ditemukan | Konten tidak ditemukan | Maaf, halaman | Khusus pelanggan | Konten premium | Aktifkan JavaScript | Maaf, terjadi kesalahan | Layanan tidak tersedia | Situs sedang dalam pemeliharaan | Akses ditolak | Verifikasi bahwa Anda adalah manusia | Untuk melanjutkan membaca',
  },
};
