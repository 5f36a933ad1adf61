import type { LanguageData } from './language-data.js';

/** Vietnamese. */
export const vi: LanguageData = {
  tag: 'vi',
  iso6393: 'vie',
  dateOrder: 'dmy',
  functionWords:
    'và của là có được cho trong không với các những một này đã để khi người đến từ ra về cũng như tại trên vào thì ở đó sẽ nhưng bị còn mà nhiều theo sau phải lại do đang vì rất hơn nếu hay hoặc bởi cùng qua trước đây nên nào gì ai tôi chúng ta họ anh ông bà mình nó chỉ mới vẫn đều rằng giữa dưới ngoài thế nữa mỗi cả lúc việc sự cái rồi',
  relativeTime:
    '# phút trước | # giờ trước | # tiếng trước | # ngày trước | # tuần trước | # tháng trước | # năm trước | # giây trước | một phút trước | một giờ trước | một ngày trước | một tuần trước | một tháng trước | một năm trước | vài giây trước | vài phút trước',
  phrases: {
    related:
      'Tin liên quan | Bài liên quan | Bài viết liên quan | Tin bài liên quan | Tin tức liên quan | Các tin liên quan | Các bài liên quan | Các bài viết liên quan | Những bài viết liên quan | Nội dung liên quan | Chủ đề liên quan | Sự kiện liên quan | Video liên quan | Văn bản liên quan | Tin tức - sự kiện liên quan | Tin cùng chuyên mục | Bài cùng chuyên mục | Bài viết cùng chuyên mục | Các tin cùng chuyên mục | Cùng chuyên mục | Tin cùng mục | Tin cùng loại | Tin cùng chủ đề | Bài viết cùng chủ | Cùng chủ đề | Tin cùng sự kiện | Cùng tác giả | Tin khác | Các tin khác | Những tin khác | Tin tức khác | Tin bài khác | Các bài khác | Bài viết khác | Các bài viết khác | Các tin đã đưa | Tin đã đưa | Tin đã đăng | Các tin cũ hơn | Những tin cũ hơn | Tin cũ hơn | Các tin mới hơn',
    readAlso:
      'Xem thêm | Đọc thêm | Xem tiếp | Đọc tiếp | Xem chi tiết | Chi tiết xem tại | Xem tại đây | Xem ngay | Đọc ngay | Xem đầy đủ | Xem toàn văn | Xem toàn bộ | Đọc toàn văn | Đọc đầy đủ | Đọc bài gốc | Đọc chi tiết | Đọc nguyên văn | Xem video | Xem clip | Xem phim | Xem ảnh',
    share:
      'Chia sẻ | Share | Share Facebook | Share Zalo | Gửi email | Gửi mail | Gửi qua email | Gửi bài viết | Gửi cho bạn bè | Gửi bài này qua email | E-mail bài này | Email bài viết | Giới thiệu bài viết với bạn bè | In | In bài | In trang | In ra | Bản in',
    subscribe:
      'Đăng ký nhận tin | Đăng ký nhận bản tin | Đăng ký nhận email | Đăng ký nhận thông báo | Đăng ký nhận bài viết mới | Đăng ký bản tin | Đăng ký theo dõi | Đăng ký email | Đăng ký ngay | Đăng ký mua báo | Đăng ký đặt báo | Đăng ký gói | Đăng ký thành viên | Đăng ký hội viên | Nhận tin | Nhận bản tin | Nhận thông báo | Bản tin email | Bản tin hằng ngày | Bản tin hàng tuần | Newsletter',
    comment:
      'Bình luận | # bình luận | # ý kiến | Ý kiến (#) | Ý kiến bạn đọc | Ý kiến của bạn | Ý kiến độc giả | Ý kiến phản hồi | Ý kiến bình luận | Các bình luận | Chưa có bình luận | Không có bình luận | Chưa có phản hồi | Không có phản hồi | Phản hồi | # phản hồi | Viết bình luận | Gửi bình luận | Gửi ý kiến | Gửi phản hồi | Đăng bình luận | Thêm bình luận | Để lại bình luận | Để lại một bình luận | Để lại một phản hồi | Để lại lời nhắn | Để lại ý kiến',
    login:
      'Đăng nhập | Đăng ký | Đăng kí | Đăng xuất | Thoát | Tạo tài khoản | Tài khoản | Thông tin tài khoản | Trang cá nhân | Quên mật khẩu | Bạn quên mật khẩu? | Lấy lại mật khẩu | Khôi phục mật khẩu | Đổi mật khẩu | Đặt lại mật khẩu | Bạn cần đăng nhập',
    legal:
      'Bản quyền | Giữ bản quyền | Giữ toàn quyền | Đã đăng ký bản quyền | Bảo lưu mọi quyền | Mọi quyền được bảo lưu | Tất cả các quyền được bảo lưu | Toàn bộ bản quyền thuộc | Copyright | Tổng biên tập | Phó tổng biên tập | Quyền Tổng biên tập | Giám đốc | Tổng giám đốc | Tổng thư ký tòa soạn | Thư ký tòa soạn | Chịu trách nhiệm nội dung | Chịu trách nhiệm chính | Chịu trách nhiệm quản lý nội dung | Người chịu trách nhiệm | Trưởng ban biên tập',
    cookie:
      'Chúng tôi sử dụng cookie | Chúng tôi dùng cookie | Trang web này sử dụng cookie | Trang này sử dụng cookie | Website này sử dụng cookie | Website sử dụng cookie | Trang web sử dụng cookie | Chấp nhận cookie | Chấp nhận',
    caption:
      'Ảnh | Hình | Hình # | Ảnh # | Ảnh minh họa | Ảnh minh hoạ | Hình minh họa | Hình minh hoạ | Hình ảnh minh họa | Hình ảnh minh hoạ | Minh họa | Tranh minh họa | Ảnh chỉ mang tính minh họa | Ảnh chỉ có tính minh họa | Ảnh mang tính minh họa | Ảnh có tính chất minh họa | Ảnh chỉ có tính chất minh họa | Hình ảnh chỉ mang tính minh họa',
    byline:
      'Tác giả | Người viết | Người đăng | Người gửi | Đăng bởi | Được đăng bởi | Viết bởi | Được viết bởi | Bài viết bởi | Bài viết của | Đăng tin | Bởi | By | Bài | Bài và ảnh | Bài, ảnh | Bài ảnh | Bài - ảnh | Bài & ảnh | Bài viết | Bài dịch',
    source:
      'Nguồn | Theo | Nguồn tin | Theo nguồn | Nguồn bài viết | Nguồn bài | Nguồn dẫn | Nguồn trích dẫn | Nguồn tổng hợp | Nguồn sưu tầm | Nguồn tham khảo | Nguồn tài liệu',
    ad: 'Quảng cáo | QC | Nội dung tài trợ | Nội dung quảng cáo | Nội dung được tài trợ | Bài viết tài trợ | Bài quảng cáo | Bài PR | Được tài trợ | Tài trợ bởi | Tài trợ | Nhà tài trợ',
    tags: 'Tag | Tags | Thẻ | Các thẻ | Từ khóa | Từ khoá | Chủ đề | Chuyên mục | Danh mục | Hashtag | Keyword | Keywords',
    nav: 'Trang chủ | Trang nhất | Trang chính | Danh mục | Tất cả chuyên mục | Tất cả danh mục | Các chuyên mục | Menu | Menu chính | Mở menu | Đóng menu | Tìm kiếm | Tìm | Tìm nâng cao | Nhập từ khóa | Giới thiệu | Liên hệ | Thông tin tòa soạn | Về chúng tôi | Góp ý | Hỏi đáp | Hỏi - đáp | Trợ giúp | Hướng dẫn | Lên đầu trang | Về đầu trang | Trở lại đầu trang | Đầu trang | Cuối trang | Quay lại | Trở lại | Trở về | Về trang chủ | Về trang trước | Quay về | Trang trước | Trang sau | Trang đầu | Trang cuối | Trang tiếp | Trang kế | Trước',
    promo:
      'Theo dõi chúng tôi | Theo dõi trên | Theo dõi báo trên | Theo dõi fanpage | Theo dõi kênh | Kết nối với chúng tôi | Kết nối | Liên kết mạng xã hội | Mạng xã hội | Tìm chúng tôi trên Facebook | Tìm chúng tôi trên | Chúng tôi trên Facebook | Chúng tôi trên mạng xã hội | Like fanpage | Thích fanpage | Thích trang | Fanpage | Fanpage Facebook',
    dateline:
      'Ngày đăng | Ngày xuất bản | Ngày cập nhật | Ngày viết | Ngày tạo | Ngày phát hành | Ngày gửi | Ngày | Đăng ngày | Đăng lúc | Đăng vào | Được đăng ngày | Được đăng vào | Đã đăng | Đăng | Đăng tải | Xuất bản | Cập nhật',
    authorBio:
      'Về tác giả | Đôi nét về tác giả | Giới thiệu tác giả | Thông tin tác giả | Thông tin về tác giả | Vài nét về tác giả | Tác giả bài viết | Bài viết cùng tác giả | Bài cùng tác giả | Bài viết khác của tác giả | Bài khác của tác giả | Các bài viết của tác giả',
    form: 'Họ và tên | Họ tên | Tên | Tên của bạn | Tên bạn | Tên hiển thị | Bí danh | Nhập tên | Nhập họ tên | Nhập họ và tên | Email | E-mail | Email của bạn | Địa chỉ email | Địa chỉ e-mail | Thư điện tử | Hộp thư | Nhập email | Nhập địa chỉ email | Email người gửi | Email người nhận',
    media:
      'Video | Clip | Audio | Video clip | Xem video | Phát video | Phát | Tạm dừng | Dừng | Tắt tiếng | Bật tiếng | Âm lượng | Toàn màn hình | Tốc độ phát | Chất lượng | Tua lại | Xem lại video | Video đang phát',
    keyPoints:
      'Điểm chính | Những điểm chính | Các điểm chính | Điểm nhấn | Điểm tin | Tóm tắt | Nội dung chính | Nội dung bài viết | Những nội dung chính | Mục lục | Trong bài viết này | Trong bài này',
    readerAid:
      '# lượt xem | # lượt đọc | Lượt xem | Lượt đọc | Số lượt xem | Số lần xem | Số lần đọc | Đã xem | Đã đọc | Đọc # lần | Xem # lần | # người xem',
    notice:
      'Không tìm thấy trang | Trang không tồn tại | Trang không tìm thấy | Không tìm thấy | Không có kết quả | Không có dữ liệu | Không có bài viết nào | Bài viết không tồn tại | Bài viết đã bị xóa | Nội dung không tồn tại | Nội dung đã bị xóa | Nội dung đang được cập nhật',
  },
};
