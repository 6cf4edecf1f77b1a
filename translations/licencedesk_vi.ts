<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AccessPolicy</name>
    <message>
        <source>The rules for operators are not a JSON object.</source>
        <translation>Quy tắc dành cho nhân viên không phải là đối tượng JSON.</translation>
    </message>
    <message>
        <source>The rules for operators have a wrong entry: %1</source>
        <translation>Quy tắc dành cho nhân viên có mục sai: %1</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>An operator&apos;s account is damaged. Restore the last backup.</source>
        <translation>Tài khoản của một nhân viên bị hỏng. Hãy khôi phục bản sao lưu gần nhất.</translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Initial PIN or passphrase</source>
        <translation>PIN hoặc cụm mật khẩu ban đầu</translation>
    </message>
    <message>
        <source>Initial &amp;PIN or passphrase</source>
        <translation>&amp;PIN hoặc cụm mật khẩu ban đầu</translation>
    </message>
    <message>
        <source>Give it to them; they choose their own at the first sign-in.</source>
        <translation>Hãy báo cho người đó; họ sẽ tự chọn mã riêng khi đăng nhập lần đầu.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Họ tên</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Vai trò</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN hoặc cụm mật khẩu</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>Hai lần nhập không giống nhau. Hãy nhập lại.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Make your account, the first supervisor&apos;s. From then on everybody signs in here by name, and the records say who did what. You add the others afterwards.</source>
        <translation>Hãy tạo tài khoản của bạn, giám sát viên đầu tiên. Từ đó mọi người đăng nhập tại đây bằng tên, và bản ghi cho biết ai đã làm gì. Những người khác được thêm sau.</translation>
    </message>
    <message>
        <source>Switch operators on</source>
        <translation>Bật tài khoản nhân viên</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>&amp;PIN hoặc cụm mật khẩu</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>Nhập &amp;lại</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>Thêm nhân viên</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Họ tên và vai trò</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>PIN mới cho %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Đặt</translation>
    </message>
    <message>
        <source>Change your PIN or passphrase</source>
        <translation>Đổi PIN hoặc cụm mật khẩu của bạn</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Dùng từ bây giờ</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Yếu tố thứ hai</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Hoàn tất</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>PIN hoặc cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>Quên PIN hoặc mất điện thoại?</translation>
    </message>
    <message>
        <source>A supervisor gives you a new PIN. If you are the supervisor and there is no other, the printed recovery key of the records lets you choose a new one; the second factor is then removed.</source>
        <translation>Giám sát viên sẽ cấp PIN mới cho bạn. Nếu bạn là giám sát viên duy nhất, khóa khôi phục đã in của kho bản ghi cho phép bạn đặt mã mới; khi đó yếu tố thứ hai bị gỡ bỏ.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Khóa khôi phục</translation>
    </message>
    <message>
        <source>New &amp;PIN or passphrase</source>
        <translation>&amp;PIN hoặc cụm mật khẩu mới</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Somebody has this name already. Add an initial or a number.</source>
        <translation>Đã có người dùng tên này. Hãy thêm một chữ cái hoặc con số.</translation>
    </message>
    <message>
        <source>Enter a name of at most %1 characters.</source>
        <translation>Nhập tên dài tối đa %1 ký tự.</translation>
    </message>
    <message>
        <source>Choose a PIN or passphrase other than your current one.</source>
        <translation>Hãy chọn PIN hoặc cụm mật khẩu khác với mã đang dùng.</translation>
    </message>
</context>
<context>
    <name>AlertsPanel</name>
    <message numerus="yes">
        <source>… and %n more: see the audit log.</source>
        <translation>
            <numerusform>… và %n mục nữa: xem nhật ký kiểm toán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual access: %1</source>
        <translation>Truy cập bất thường: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Và %n mục nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>Xem</translation>
    </message>
</context>
<context>
    <name>AppKeys</name>
    <message>
        <source>The keys file has a mistake at %1.</source>
        <translation>Tệp khóa có lỗi tại %1.</translation>
    </message>
    <message>
        <source>The keys file is not JSON.</source>
        <translation>Tệp khóa không phải là JSON.</translation>
    </message>
    <message>
        <source>There is no keys file at this path.</source>
        <translation>Không có tệp khóa tại đường dẫn này.</translation>
    </message>
    <message>
        <source>Others may read the keys file. Make it readable for its owner alone: chmod 600.</source>
        <translation>Người khác có thể đọc tệp khóa. Hãy chỉ cho chủ sở hữu đọc: chmod 600.</translation>
    </message>
    <message>
        <source>The keys file cannot be read.</source>
        <translation>Không đọc được tệp khóa.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>This is not a sealed export of LicenceDesk.</source>
        <translation>Đây không phải là tệp xuất đã mã hóa của LicenceDesk.</translation>
    </message>
    <message>
        <source>The sealed export was changed or is incomplete. Ask for it to be sent again.</source>
        <translation>Tệp xuất đã mã hóa bị sửa hoặc bị cắt cụt. Hãy yêu cầu gửi lại.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Cụm mật khẩu không đúng.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Không có quyền đọc tệp.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Tệp không tồn tại.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with a passphrase. Close other programs and try again.</source>
        <translation>Không đủ bộ nhớ để xử lý cụm mật khẩu. Hãy đóng các chương trình khác rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>AuditAct</name>
    <message>
        <source>Accepted</source>
        <translation>Đã chấp nhận</translation>
    </message>
    <message>
        <source>Accepted again</source>
        <translation>Chấp nhận lại</translation>
    </message>
    <message>
        <source>Failed checks overridden</source>
        <translation>Duyệt dù kiểm tra không đạt</translation>
    </message>
    <message>
        <source>Shown in clear</source>
        <translation>Hiện dạng rõ</translation>
    </message>
    <message>
        <source>Reopened on the desk</source>
        <translation>Mở lại trên bàn làm việc</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Đã xuất</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Đã nộp</translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <translation>Khách đã đồng ý</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Không gửi</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Đã dọn do hết hạn</translation>
    </message>
    <message>
        <source>Exported for the customer</source>
        <translation>Xuất cho khách hàng</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Từ chối đăng nhập</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Đổi tài khoản</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Đổi cài đặt</translation>
    </message>
    <message>
        <source>Do-not-rent list changed</source>
        <translation>Đổi danh sách cấm thuê</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>Đổi khóa</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Đã sao lưu</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Đã khôi phục</translation>
    </message>
    <message>
        <source>Corrections imported</source>
        <translation>Đã nhập bản sửa</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>Đồng hồ bị lùi</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>No backup was made.</source>
        <translation>Chưa tạo bản sao lưu.</translation>
    </message>
    <message>
        <source>The file of the records could not be moved aside.</source>
        <translation>Không thể cất riêng tệp bản ghi.</translation>
    </message>
    <message>
        <source>The server has backups of its own; here only this computer&apos;s records are saved.</source>
        <translation>Máy chủ có bản sao lưu riêng; ở đây chỉ lưu bản ghi của máy này.</translation>
    </message>
    <message>
        <source>A backup needs a passphrase.</source>
        <translation>Bản sao lưu cần có cụm mật khẩu.</translation>
    </message>
    <message>
        <source>There are records on this computer. Restoring would move them aside.</source>
        <translation>Máy này đã có bản ghi. Nếu khôi phục, chúng sẽ được cất riêng.</translation>
    </message>
    <message>
        <source>The backup cannot be read.</source>
        <translation>Không đọc được bản sao lưu.</translation>
    </message>
    <message>
        <source>The restored file could not be moved into its place.</source>
        <translation>Không thể chuyển tệp đã khôi phục vào đúng vị trí.</translation>
    </message>
    <message>
        <source>This is not a backup of LicenceDesk.</source>
        <translation>Đây không phải là bản sao lưu của LicenceDesk.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Chưa khôi phục gì cả.</translation>
    </message>
</context>
<context>
    <name>CameraNotice</name>
    <message>
        <source>The camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Cameras cannot be used on this computer</source>
        <translation>Máy này không dùng được camera</translation>
    </message>
    <message>
        <source>The multimedia part of Qt is not installed. Ask your IT support to install libqt6multimedia6 and gstreamer1.0-plugins-good.</source>
        <translation>Chưa cài thành phần đa phương tiện của Qt. Hãy nhờ người quản lý máy này cài libqt6multimedia6 và gstreamer1.0-plugins-good.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Không có camera</translation>
    </message>
    <message>
        <source>Plug one in: it starts by itself.</source>
        <translation>Hãy cắm camera: nó sẽ tự khởi động.</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>Không được phép dùng camera</translation>
    </message>
    <message>
        <source>This user has no right to open it. Ask your IT support to add the user to the group “video”, then log in again.</source>
        <translation>Người dùng này không có quyền mở camera. Hãy nhờ người quản lý máy thêm người dùng vào nhóm “video”, rồi đăng nhập lại.</translation>
    </message>
    <message>
        <source>%1 gives no picture</source>
        <translation>%1 không có hình</translation>
    </message>
    <message>
        <source>Another program may be using it: close that program. LicenceDesk keeps trying.</source>
        <translation>Có thể chương trình khác đang dùng: hãy đóng chương trình đó. Hệ thống vẫn liên tục thử lại.</translation>
    </message>
    <message>
        <source>%1 was unplugged</source>
        <translation>%1 đã bị rút ra</translation>
    </message>
    <message>
        <source>Plug it in again: it goes on by itself. Nothing on the desk is lost.</source>
        <translation>Hãy cắm lại: camera sẽ tự chạy tiếp. Bàn làm việc không mất gì.</translation>
    </message>
    <message>
        <source>%1 shows only a black picture</source>
        <translation>%1 chỉ hiện màu đen</translation>
    </message>
    <message>
        <source>Take the cap off the lens or open its shutter, and switch on the light.</source>
        <translation>Hãy tháo nắp ống kính hoặc mở tấm che, và bật đèn.</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 đã phát hết</translation>
    </message>
    <message>
        <source>Choose the camera again, or another file.</source>
        <translation>Hãy chọn lại camera hoặc tệp khác.</translation>
    </message>
    <message>
        <source>%1 cannot be played</source>
        <translation>Không phát được %1</translation>
    </message>
    <message>
        <source>Choose a video, a picture or a folder of pictures.</source>
        <translation>Hãy chọn video, ảnh hoặc thư mục ảnh.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Đang khởi động camera…</translation>
    </message>
</context>
<context>
    <name>CardLayout</name>
    <message>
        <source>The layout file is damaged. Install the program again.</source>
        <translation>Tệp bố cục bị hỏng. Hãy cài lại chương trình.</translation>
    </message>
    <message>
        <source>The layout file has a wrong value. Install the program again.</source>
        <translation>Tệp bố cục có giá trị sai. Hãy cài lại chương trình.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The policy file cannot be read: %1</source>
        <translation>Không đọc được tệp chính sách: %1</translation>
    </message>
    <message>
        <source>usually</source>
        <translation>thông thường</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Không thể ghi tệp: %1</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>Không có quy tắc %1.</translation>
    </message>
    <message>
        <source>The record cannot be read: %1</source>
        <translation>Không đọc được bản ghi: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>cảnh báo</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>KHÔNG ĐẠT</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>chưa kiểm tra</translation>
    </message>
    <message>
        <source>note</source>
        <translation>lưu ý</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Kết quả: %1</translation>
    </message>
</context>
<context>
    <name>CompanyTrust</name>
    <message>
        <source>The file of the firm&apos;s certificate authority is not there. Choose it again in the settings.</source>
        <translation>Không thấy tệp của tổ chức chứng thực của công ty. Hãy chọn lại trong phần cài đặt.</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority may not be read. Choose it again in the settings.</source>
        <translation>Không có quyền đọc tệp của tổ chức chứng thực của công ty. Hãy chọn lại trong phần cài đặt.</translation>
    </message>
    <message>
        <source>There is no certificate in the file of the firm&apos;s certificate authority. A PEM file is required.</source>
        <translation>Tệp của tổ chức chứng thực của công ty không chứa chứng chỉ nào. Cần có tệp PEM.</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority is damaged. Choose it again in the settings.</source>
        <translation>Tệp của tổ chức chứng thực của công ty bị hỏng. Hãy chọn lại trong phần cài đặt.</translation>
    </message>
    <message>
        <source>This computer has no library for secure connections (OpenSSL). Install it, then try again.</source>
        <translation>Máy này không có thư viện kết nối bảo mật (OpenSSL). Hãy cài đặt rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>An empty cell leaves the value as it is: %1</source>
        <translation>Ô trống giữ nguyên giá trị: %1</translation>
    </message>
    <message>
        <source>A masked value is left as it is: %1</source>
        <translation>Giá trị đã che được giữ nguyên: %1</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the number</source>
        <translation>Bảng tính đã làm tròn số này</translation>
    </message>
    <message>
        <source>A file cannot change this: %1</source>
        <translation>Không thể thay đổi mục này bằng tệp: %1</translation>
    </message>
    <message>
        <source>The record id is missing or damaged.</source>
        <translation>Không có mã bản ghi.</translation>
    </message>
    <message>
        <source>The record is already on line %1.</source>
        <translation>Bản ghi đã có ở dòng %1.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Không có bản ghi này.</translation>
    </message>
    <message>
        <source>A column is in the file twice: %1</source>
        <translation>Một cột xuất hiện hai lần trong tệp: %1</translation>
    </message>
    <message>
        <source>The file has no column of record ids (id), so its lines cannot be matched to records. Export with that column.</source>
        <translation>Tệp không có cột mã bản ghi (id) nên không thể đối chiếu. Hãy xuất kèm cột đó.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; nothing after it was read.</source>
        <translation>Dấu ngoặc kép không được đóng; phần sau đó không được đọc.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the first line has %2.</source>
        <translation>Dòng này có %1 ô, dòng đầu có %2 ô.</translation>
    </message>
    <message>
        <source>The record has two different values in two places: %1</source>
        <translation>Bản ghi có hai giá trị khác nhau ở hai chỗ: %1</translation>
    </message>
    <message>
        <source>This is not a complete JSON object.</source>
        <translation>Đây không phải là đối tượng JSON hoàn chỉnh.</translation>
    </message>
    <message>
        <source>There is no record in the file.</source>
        <translation>Không có bản ghi nào trong tệp.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Tệp không tồn tại.</translation>
    </message>
    <message>
        <source>The file is too large. Take fewer days at a time.</source>
        <translation>Tệp quá lớn. Hãy chọn ít ngày hơn mỗi lần.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Không có quyền đọc tệp.</translation>
    </message>
    <message>
        <source>The text of the file is damaged: it is neither UTF-8 nor GBK. Save it again as CSV.</source>
        <translation>Nội dung tệp bị hỏng: không phải UTF-8 cũng không phải GBK. Hãy lưu lại dưới dạng CSV.</translation>
    </message>
</context>
<context>
    <name>CustomerData</name>
    <message>
        <source>Nothing is kept about this number. Type it whole, as it is printed on the licence.</source>
        <translation>Không lưu gì về số này. Hãy nhập đầy đủ như in trên bằng lái.</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Capture now</source>
        <translation>Chụp ngay</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Mở ảnh…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Mở thư mục…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Dán ảnh</translation>
    </message>
    <message>
        <source>Try a specimen licence</source>
        <translation>Thử với bằng lái mẫu</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>Nhập tay</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>Đặt góc</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>Cả thẻ</translation>
    </message>
    <message>
        <source>Move the box of this field</source>
        <translation>Di chuyển khung của trường này</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>Mục cần kiểm tiếp theo</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>Hỏi dịch vụ</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Làm lại từ đầu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>Nghi vấn tiếp theo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Read corrections back…</source>
        <translation>Đọc lại bản sửa…</translation>
    </message>
    <message>
        <source>Accepted licences</source>
        <translation>Bằng lái đã chấp nhận</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Vùng kế tiếp của cửa sổ</translation>
    </message>
    <message>
        <source>Check this desk…</source>
        <translation>Kiểm tra bàn chụp…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Hộp gửi đi</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Nhật ký kiểm toán</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Thống kê</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Plain desk</source>
        <translation>Giao diện đơn giản</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Đọc thành tiếng</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Khóa bàn làm việc</translation>
    </message>
    <message>
        <source>Operators…</source>
        <translation>Nhân viên…</translation>
    </message>
    <message>
        <source>Why is this flagged?</source>
        <translation>Vì sao bị đánh dấu?</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>Giới thiệu nhanh (1 phút)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
</context>
<context>
    <name>DeskCheck</name>
    <message>
        <source>not mirrored</source>
        <translation>không lật gương</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>lật gương</translation>
    </message>
    <message>
        <source>Switch “Mirror the picture” in the camera&apos;s menu.</source>
        <translation>Bật/tắt “Lật gương hình ảnh” trong trình đơn của camera.</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Lower the camera by about %1 cm, or choose a higher resolution.</source>
        <translation>Hạ camera xuống khoảng %1 cm, hoặc chọn độ phân giải cao hơn.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Lay the target in the middle of the picture and mark its place on the mat. If it does not fit, raise the camera by about 3 cm.</source>
        <translation>Đặt thẻ thử vào giữa hình và đánh dấu vị trí trên tấm lót. Nếu không vừa, hãy nâng camera lên khoảng 3 cm.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the left of the picture.</source>
        <translation>Hướng camera thẳng xuống: phía bên trái của hình đang quá gần.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the right of the picture.</source>
        <translation>Hướng camera thẳng xuống: phía bên phải của hình đang quá gần.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the top of the picture.</source>
        <translation>Hướng camera thẳng xuống: phía trên của hình đang quá gần.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the bottom of the picture.</source>
        <translation>Hướng camera thẳng xuống: phía dưới của hình đang quá gần.</translation>
    </message>
    <message>
        <source>Much too bright: move the lamp away, or choose “Darker” in the camera&apos;s menu.</source>
        <translation>Quá sáng: hãy dời đèn ra xa, hoặc chọn “Tối hơn” trong trình đơn của camera.</translation>
    </message>
    <message>
        <source>Too dark: switch on a lamp, or choose “Brighter” in the camera&apos;s menu.</source>
        <translation>Quá tối: hãy bật đèn, hoặc chọn “Sáng hơn” trong trình đơn của camera.</translation>
    </message>
    <message>
        <source>The left is darker: move the lamp to the left, or farther away.</source>
        <translation>Bên trái tối hơn: hãy dời đèn sang trái hoặc ra xa hơn.</translation>
    </message>
    <message>
        <source>The right is darker: move the lamp to the right, or farther away.</source>
        <translation>Bên phải tối hơn: hãy dời đèn sang phải hoặc ra xa hơn.</translation>
    </message>
    <message>
        <source>The top of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>Phía trên của hình tối hơn: hãy dời đèn về phía đó hoặc ra xa hơn.</translation>
    </message>
    <message>
        <source>The bottom of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>Phía dưới của hình tối hơn: hãy dời đèn về phía đó hoặc ra xa hơn.</translation>
    </message>
    <message>
        <source>Correct the brightness first.</source>
        <translation>Hãy chỉnh độ sáng trước.</translation>
    </message>
    <message>
        <source>A reflection lies where the mark is: move the lamp to the side until it is gone.</source>
        <translation>Có vệt phản chiếu tại chỗ đánh dấu: hãy dời đèn sang bên cho đến khi hết.</translation>
    </message>
    <message>
        <source>The mat around the target is not in view.</source>
        <translation>Không thấy tấm lót quanh thẻ thử trong hình.</translation>
    </message>
    <message>
        <source>Put a darker mat under it (the sheet has one), and cut the target out.</source>
        <translation>Hãy đặt tấm lót sẫm màu hơn bên dưới (có sẵn trên tờ in), và cắt rời thẻ thử ra.</translation>
    </message>
    <message>
        <source>%1 line pairs/mm</source>
        <translation>%1 cặp vạch/mm</translation>
    </message>
    <message>
        <source>Correct the resolution first.</source>
        <translation>Hãy chỉnh độ phân giải trước.</translation>
    </message>
    <message>
        <source>Out of focus: wipe the lens, wait for the focus or turn its ring, and keep the camera from shaking.</source>
        <translation>Mất nét: hãy lau ống kính, chờ lấy nét hoặc xoay vòng lấy nét, và giữ camera không rung.</translation>
    </message>
    <message>
        <source>%1 of 255</source>
        <translation>%1 trên 255</translation>
    </message>
    <message>
        <source>The picture is grainy: more light on the desk makes it clean.</source>
        <translation>Hình bị nhiễu hạt: tăng ánh sáng trên bàn sẽ hết.</translation>
    </message>
    <message>
        <source>Right way round</source>
        <translation>Đúng chiều</translation>
    </message>
    <message>
        <source>Resolution on the card</source>
        <translation>Độ phân giải trên thẻ</translation>
    </message>
    <message>
        <source>Room around the card</source>
        <translation>Khoảng trống quanh thẻ</translation>
    </message>
    <message>
        <source>Tilt of the camera</source>
        <translation>Độ nghiêng camera</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Độ sáng</translation>
    </message>
    <message>
        <source>Evenness of the light</source>
        <translation>Độ đều ánh sáng</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Phản chiếu</translation>
    </message>
    <message>
        <source>Contrast with the mat</source>
        <translation>Tương phản với tấm lót</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Độ nét</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Nhiễu</translation>
    </message>
</context>
<context>
    <name>DeskSpeech</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Read, nothing to check</source>
        <translation>Đã đọc, không có gì cần kiểm</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to check: %1</source>
        <translation>
            <numerusform>%n trường cần kiểm: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n mục kiểm tra không đạt</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã chấp nhận</translation>
    </message>
    <message>
        <source>Speech is on</source>
        <translation>Đã bật đọc thành tiếng</translation>
    </message>
    <message>
        <source>There is no voice for this language on this computer. Ask your IT support to install qt6-speech-speechd-plugin and speech-dispatcher.</source>
        <translation>Máy này không có giọng đọc cho ngôn ngữ này. Hãy nhờ người quản lý máy cài qt6-speech-speechd-plugin và speech-dispatcher.</translation>
    </message>
</context>
<context>
    <name>DialogFilePort</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Ảnh (%1)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Mở ảnh</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Mở thư mục ảnh</translation>
    </message>
    <message>
        <source>Videos and pictures (%1)</source>
        <translation>Video và ảnh (%1)</translation>
    </message>
    <message>
        <source>Play instead of the camera</source>
        <translation>Phát thay cho camera</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Main page</source>
        <translation>Trang chính</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>Trang phụ</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>Bằng lái điện tử</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Move box: %1</source>
        <translation>Di chuyển khung: %1</translation>
    </message>
    <message>
        <source>Replace page</source>
        <translation>Thay trang</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>Thêm trang</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>Đặt góc</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>Bỏ trang</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Sửa: %1</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Xác nhận: %1</translation>
    </message>
    <message>
        <source>Compare with the service</source>
        <translation>So với dịch vụ</translation>
    </message>
    <message>
        <source>Take from the service: %1</source>
        <translation>Lấy từ dịch vụ: %1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Làm lại từ đầu</translation>
    </message>
    <message>
        <source>Another licence</source>
        <translation>Bằng lái khác</translation>
    </message>
</context>
<context>
    <name>EndpointSettings</name>
    <message>
        <source>TLS needs both a certificate and its key.</source>
        <translation>TLS cần cả chứng chỉ và khóa của nó.</translation>
    </message>
    <message>
        <source>A Unix socket is not encrypted: leave out the certificate, or listen on an address.</source>
        <translation>Unix socket không được mã hóa: hãy bỏ chứng chỉ, hoặc lắng nghe trên một địa chỉ.</translation>
    </message>
    <message>
        <source>Other machines could reach this address, and licences would be sent unencrypted. Listen on 127.0.0.1 or a Unix socket, or give a certificate and its key.</source>
        <translation>Máy khác có thể truy cập địa chỉ này và thông tin bằng lái sẽ truyền đi không mã hóa. Hãy lắng nghe trên 127.0.0.1 hoặc Unix socket, hoặc cung cấp chứng chỉ và khóa của nó.</translation>
    </message>
    <message>
        <source>Without tokens only programs of this machine may reach it: listen on 127.0.0.1 or a Unix socket.</source>
        <translation>Khi không dùng token, chỉ chương trình trên máy này được truy cập: hãy lắng nghe trên 127.0.0.1 hoặc Unix socket.</translation>
    </message>
    <message>
        <source>To listen on every address, say by which host names clients call it.</source>
        <translation>Để lắng nghe trên mọi địa chỉ, hãy nêu các tên máy mà máy khách dùng để gọi.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Không ghi được tệp: %1</translation>
    </message>
    <message>
        <source>There is no room left where the file is to be saved. Choose another place.</source>
        <translation>Nơi lưu tệp đã hết chỗ. Hãy chọn nơi khác.</translation>
    </message>
    <message>
        <source>The saved profile has no name or no columns.</source>
        <translation>Mẫu đã lưu không có tên hoặc không có cột.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Đã hủy xuất. Chưa ghi gì cả.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Hãy chọn ít nhất một cột.</translation>
    </message>
    <message>
        <source>This machine has no file system in memory, so a workbook cannot be sealed without being plain on the disk first. Choose CSV or JSON.</source>
        <translation>Máy này không có hệ thống tệp trong bộ nhớ, nên sổ tính sẽ phải nằm trên đĩa ở dạng rõ trước khi mã hóa. Hãy chọn CSV hoặc JSON.</translation>
    </message>
    <message>
        <source>A workbook holds %1 records at most. Choose fewer days, or CSV.</source>
        <translation>Một sổ tính chứa tối đa %1 bản ghi. Hãy chọn ít ngày hơn, hoặc chọn CSV.</translation>
    </message>
    <message>
        <source>A value is too long for a workbook. Choose CSV or JSON.</source>
        <translation>Có giá trị quá dài đối với sổ tính. Hãy chọn CSV hoặc JSON.</translation>
    </message>
</context>
<context>
    <name>ExportColumn</name>
    <message>
        <source>Record id</source>
        <translation>Mã bản ghi</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã chấp nhận</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Xe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Số lần sửa</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Duyệt đặc cách</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for Excel (keeps every digit)</source>
        <translation>CSV cho Excel (giữ đủ mọi chữ số)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Sổ tính Excel (XLSX)</translation>
    </message>
    <message>
        <source>JSON in WeChat&apos;s format</source>
        <translation>JSON theo kiểu WeChat trả về</translation>
    </message>
    <message>
        <source>JSON in Tencent Cloud&apos;s format</source>
        <translation>JSON theo kiểu Tencent Cloud trả về</translation>
    </message>
    <message>
        <source>JSON in Baidu&apos;s format</source>
        <translation>JSON theo kiểu Baidu trả về</translation>
    </message>
</context>
<context>
    <name>FieldId</name>
    <message>
        <source>Licence number</source>
        <translation>Số bằng lái</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Quốc tịch</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>First issue</source>
        <translation>Cấp lần đầu</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Có giá trị từ</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Có giá trị đến</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <translation>Cơ quan cấp</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Số hồ sơ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm phạt</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>Giờ hiện tại</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Thời điểm tạo</translation>
    </message>
    <message>
        <source>Valid period</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Hiệu lực</translation>
    </message>
</context>
<context>
    <name>FieldState</name>
    <message>
        <source>From the service</source>
        <translation>Từ dịch vụ</translation>
    </message>
    <message>
        <source>Check digit correct</source>
        <translation>Khớp số kiểm tra</translation>
    </message>
    <message>
        <source>Matches the number</source>
        <translation>Khớp số bằng lái</translation>
    </message>
    <message>
        <source>Service agrees</source>
        <translation>Dịch vụ khớp</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đã đọc</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Thiếu</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Cần kiểm</translation>
    </message>
    <message>
        <source>Compare with the card: Enter keeps this value, Alt+0 takes the service&apos;s.</source>
        <translation>Hãy đối chiếu với thẻ: Enter giữ giá trị này, Alt+0 lấy giá trị của dịch vụ.</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Để trống</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Trống</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Bất thường</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Nhập tay</translation>
    </message>
    <message>
        <source>Fails a check</source>
        <translation>Kiểm tra không đạt</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>A PIN of at least %1 digits, or a passphrase of at least %2 characters.</source>
        <translation>PIN ít nhất %1 chữ số, hoặc cụm mật khẩu ít nhất %2 ký tự.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Put the licence under the camera</source>
        <translation>Đặt bằng lái dưới camera</translation>
    </message>
    <message>
        <source>Too dark: more light</source>
        <translation>Quá tối: cần thêm ánh sáng</translation>
    </message>
    <message>
        <source>Too bright: less light on the card</source>
        <translation>Quá sáng: giảm ánh sáng chiếu vào thẻ</translation>
    </message>
    <message>
        <source>Its edge cannot be seen: put something dark under the card</source>
        <translation>Không thấy mép thẻ: lót vật sẫm màu bên dưới</translation>
    </message>
    <message>
        <source>Cut off: show all four corners</source>
        <translation>Bị cắt mất: đưa cả bốn góc vào hình</translation>
    </message>
    <message>
        <source>Move it closer</source>
        <translation>Đưa gần hơn</translation>
    </message>
    <message>
        <source>Move it a little farther away</source>
        <translation>Ra xa một chút</translation>
    </message>
    <message>
        <source>No page of a licence: turn it over, or open it</source>
        <translation>Không phải trang bằng lái: hãy lật hoặc mở ra</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Giữ yên</translation>
    </message>
    <message>
        <source>Glare: tilt the card a little</source>
        <translation>Bị lóa: nghiêng thẻ một chút</translation>
    </message>
    <message>
        <source>A finger is over the print</source>
        <translation>Ngón tay che mất chữ</translation>
    </message>
    <message>
        <source>Out of focus: hold still, or move back a little</source>
        <translation>Mất nét: giữ yên, hoặc lùi ra một chút</translation>
    </message>
    <message>
        <source>Good. Keep it there</source>
        <translation>Tốt. Giữ nguyên</translation>
    </message>
    <message>
        <source>Reading. Keep it there</source>
        <translation>Đang đọc. Giữ nguyên</translation>
    </message>
    <message>
        <source>Read. Put the other page here, or take it away</source>
        <translation>Đã đọc. Đặt trang kia vào đây, hoặc lấy ra</translation>
    </message>
    <message>
        <source>Another licence: accept the one on the desk, or start over</source>
        <translation>Bằng lái khác: chấp nhận bằng đang xử lý, hoặc làm lại từ đầu</translation>
    </message>
    <message>
        <source>Glare: %1. Tilt the card a little</source>
        <translation>Bị lóa: %1. Nghiêng thẻ một chút</translation>
    </message>
    <message>
        <source>A finger over: %1</source>
        <translation>Ngón tay che: %1</translation>
    </message>
    <message>
        <source>Looking again: %1. Keep it there</source>
        <translation>Đang xem lại: %1. Giữ nguyên</translation>
    </message>
</context>
<context>
    <name>HttpEndpoint</name>
    <message>
        <source>The certificate or its key cannot be used. Both are PEM files, and they must match.</source>
        <translation>Không dùng được chứng chỉ hoặc khóa của nó. Cả hai phải là tệp PEM và phải khớp nhau.</translation>
    </message>
    <message>
        <source>Nothing can listen on %1: somebody else does, it is not this machine&apos;s, or it is not allowed.</source>
        <translation>Không thể lắng nghe trên %1: đã có chương trình khác dùng, không phải địa chỉ của máy này, hoặc không được phép.</translation>
    </message>
</context>
<context>
    <name>InsightFigures</name>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%2 trên %3)</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Số bằng lái</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Ngày tháng</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Tập sự</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Vehicle class</source>
        <translation>Hạng xe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Con dấu</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>Bằng lái điện tử</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Earlier records</source>
        <translation>Bản ghi trước đây</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>Danh sách cấm thuê</translation>
    </message>
    <message>
        <source>Licences per week</source>
        <translation>Số bằng lái mỗi tuần</translation>
    </message>
    <message>
        <source>Licences per day</source>
        <translation>Số bằng lái mỗi ngày</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Tuần từ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Số bằng lái</translation>
    </message>
    <message>
        <source>Licences by the hour of the day</source>
        <translation>Số bằng lái theo giờ trong ngày</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Corrected by hand, by field</source>
        <translation>Sửa tay, theo trường</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Share corrected</source>
        <translation>Tỷ lệ sửa</translation>
    </message>
    <message>
        <source>Checks that failed</source>
        <translation>Kiểm tra không đạt</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Mục kiểm tra</translation>
    </message>
    <message>
        <source>Right as read, by camera</source>
        <translation>Đọc đúng, theo camera</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Share of the fields</source>
        <translation>Tỷ lệ các trường</translation>
    </message>
    <message>
        <source>Pictures from files</source>
        <translation>Ảnh từ tệp</translation>
    </message>
    <message>
        <source>Agreement with the remote service</source>
        <translation>Mức khớp với dịch vụ từ xa</translation>
    </message>
    <message>
        <source>Share read the same</source>
        <translation>Tỷ lệ đọc giống nhau</translation>
    </message>
</context>
<context>
    <name>JsonImport</name>
    <message>
        <source>The record has a wrong entry: %1</source>
        <translation>Bản ghi có mục sai: %1</translation>
    </message>
    <message>
        <source>The answer is error %1, not a licence.</source>
        <translation>Kết quả trả về là lỗi %1, không phải bằng lái.</translation>
    </message>
    <message>
        <source>There is no licence field in it.</source>
        <translation>Trong đó không có trường nào của bằng lái.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Đây không phải là JSON.</translation>
    </message>
    <message>
        <source>One record is expected, the file has %1.</source>
        <translation>Cần một bản ghi, tệp có %1 bản ghi.</translation>
    </message>
</context>
<context>
    <name>LicenceReader</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Đã hủy đọc.</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>This is not an address to listen on. Write 127.0.0.1:8787, [::1]:8787 or unix:/path/to/socket.</source>
        <translation>Đây không phải là địa chỉ để lắng nghe. Hãy viết 127.0.0.1:8787, [::1]:8787 hoặc unix:/path/to/socket.</translation>
    </message>
    <message>
        <source>A Unix socket needs an absolute path of at most %1 bytes.</source>
        <translation>Unix socket cần đường dẫn tuyệt đối dài tối đa %1 byte.</translation>
    </message>
</context>
<context>
    <name>LoadFrame</name>
    <message>
        <source>The file is empty. Copy it again from the camera or phone.</source>
        <translation>Tệp trống. Hãy sao chép lại từ máy ảnh hoặc điện thoại.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Use a JPEG, PNG, BMP, TIFF, WebP or GIF file.</source>
        <translation>Đây không phải là ảnh đọc được. Hãy dùng tệp JPEG, PNG, BMP, TIFF, WebP hoặc GIF.</translation>
    </message>
    <message>
        <source>The picture is damaged or was cut off. Copy the file again, or take the picture anew.</source>
        <translation>Ảnh bị hỏng hoặc bị cắt cụt. Hãy sao chép lại tệp hoặc chụp lại.</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels, at most %3 megapixels are read. Save it smaller and open it again.</source>
        <translation>Ảnh quá lớn: %1 × %2 pixel, chỉ đọc tối đa %3 megapixel. Hãy lưu nhỏ hơn rồi mở lại.</translation>
    </message>
    <message>
        <source>The file does not exist. It may have been moved, renamed or deleted.</source>
        <translation>Tệp không tồn tại. Có thể đã bị di chuyển, đổi tên hoặc xóa.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a picture. Open a picture file.</source>
        <translation>Đây là thư mục hoặc thiết bị, không phải ảnh. Hãy mở một tệp ảnh.</translation>
    </message>
    <message>
        <source>The file is too large: %1, at most %2 are read. Save the picture smaller and open it again.</source>
        <translation>Tệp quá lớn: %1, chỉ đọc tối đa %2. Hãy lưu ảnh nhỏ hơn rồi mở lại.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you are allowed to read it and that no other program has locked it.</source>
        <translation>Không mở được tệp. Hãy kiểm tra bạn có quyền đọc và không có chương trình nào đang khóa tệp.</translation>
    </message>
    <message>
        <source>There is no picture in it. Copy a picture and paste it again.</source>
        <translation>Trong đó không có ảnh. Hãy sao chép một ảnh rồi dán lại.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>LicenceDesk manual</source>
        <translation>Hướng dẫn sử dụng LicenceDesk</translation>
    </message>
    <message>
        <source>For whoever stands at the counter, and for the administrator of the firm. Everything here works without a network.</source>
        <translation>Dành cho người đứng quầy và quản trị viên của công ty. Mọi thứ ở đây đều dùng được khi không có mạng.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Tại quầy</translation>
    </message>
    <message>
        <source>Put the licence under the camera. When it lies still, sharp and whole, it is captured by itself; `F5` captures it by hand.</source>
        <translation>Đặt bằng lái dưới camera. Khi bằng nằm yên, rõ nét và đủ bốn góc, chương trình tự chụp; `F5` để chụp bằng tay.</translation>
    </message>
    <message>
        <source>Without a camera, open a picture with `Ctrl+O`, drop it on the window, or paste it with `Ctrl+V`.</source>
        <translation>Không có camera thì mở ảnh bằng `Ctrl+O`, kéo ảnh vào cửa sổ, hoặc dán bằng `Ctrl+V`.</translation>
    </message>
    <message>
        <source>Choose the vehicle and the dates of the rental: the checks depend on them.</source>
        <translation>Chọn xe và ngày thuê: các mục kiểm tra dựa vào đó.</translation>
    </message>
    <message>
        <source>Go through the doubtful fields with `Tab`, compare each with the card, confirm with `Enter`.</source>
        <translation>Dùng `Tab` đi qua các trường nghi vấn, đối chiếu từng trường với thẻ, xác nhận bằng `Enter`.</translation>
    </message>
    <message>
        <source>Look at the checks, then accept with `Ctrl+Enter`. `Esc` clears the desk without keeping anything.</source>
        <translation>Xem kết quả kiểm tra, rồi chấp nhận bằng `Ctrl+Enter`. `Esc` xóa bàn làm việc mà không lưu gì.</translation>
    </message>
    <message>
        <source>Nothing is ever accepted while a field is still open.</source>
        <translation>Không bằng lái nào được chấp nhận khi còn trường chưa kiểm xong.</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>Ý nghĩa các trạng thái</translation>
    </message>
    <message>
        <source>Colour never stands alone: every state has a shape and a word.</source>
        <translation>Không bao giờ chỉ dựa vào màu: mỗi trạng thái đều có hình và chữ.</translation>
    </message>
    <message>
        <source>**Read**: sure enough. Nothing waits for you.</source>
        <translation>**Đã đọc**: đủ chắc chắn. Bạn không cần làm gì.</translation>
    </message>
    <message>
        <source>**To check**: some character is not sure, or two values disagree. The reason stands below the field.</source>
        <translation>**Cần kiểm**: có ký tự chưa chắc, hoặc hai giá trị không khớp. Lý do ghi bên dưới trường.</translation>
    </message>
    <message>
        <source>**Missing**: nothing could be read there. Type it in.</source>
        <translation>**Thiếu**: không đọc được gì ở đó. Hãy nhập tay.</translation>
    </message>
    <message>
        <source>**Fails a check**: the value was read, but a check is not met.</source>
        <translation>**Kiểm tra không đạt**: đã đọc được giá trị, nhưng không đạt một mục kiểm tra.</translation>
    </message>
    <message>
        <source>**Confirmed**, **By hand**: you have looked at it.</source>
        <translation>**Đã xác nhận**, **Nhập tay**: bạn đã xem qua.</translation>
    </message>
    <message>
        <source>A check has **passed**, asks for **a look**, has **failed**, or **could not be made** because something is missing. These are four different things. `Shift+F1` explains the check or the field that you are on: what is checked, where the rule comes from, how certain that is, and what to do.</source>
        <translation>Một mục kiểm tra có thể **đạt**, **cần xem lại**, **không đạt**, hoặc **không kiểm tra được** vì thiếu dữ liệu. Đó là bốn trường hợp khác nhau. `Shift+F1` giải thích mục kiểm tra hoặc trường đang chọn: kiểm tra điều gì, quy tắc từ đâu ra, chắc chắn đến đâu và cần làm gì.</translation>
    </message>
    <message>
        <source>When a check has failed you can still accept with a reason, if [your role](#operators) allows it. The reason is kept with the record.</source>
        <translation>Khi có mục kiểm tra không đạt, bạn vẫn có thể chấp nhận kèm lý do nếu [vai trò của bạn](#operators) cho phép. Lý do được lưu cùng bản ghi.</translation>
    </message>
    <message>
        <source>Correcting by keys</source>
        <translation>Sửa bằng bàn phím</translation>
    </message>
    <message>
        <source>`Tab` and `Shift+Tab` lead from one doubtful field to the next; the picture follows.</source>
        <translation>`Tab` và `Shift+Tab` chuyển giữa các trường nghi vấn; hình ảnh đi theo.</translation>
    </message>
    <message>
        <source>`Enter` confirms what stands there.</source>
        <translation>`Enter` xác nhận giá trị đang có.</translation>
    </message>
    <message>
        <source>`Alt+1` to `Alt+5` take another reading from the list below the field.</source>
        <translation>`Alt+1` đến `Alt+5` lấy cách đọc khác trong danh sách bên dưới trường.</translation>
    </message>
    <message>
        <source>`Ctrl+B` moves the frame in the picture when it lies beside the text; the field is then read again.</source>
        <translation>`Ctrl+B` di chuyển khung trong ảnh khi khung lệch khỏi chữ; sau đó trường được đọc lại.</translation>
    </message>
    <message>
        <source>`Ctrl+K` sets the four corners when the card was not found.</source>
        <translation>`Ctrl+K` đặt bốn góc khi không tìm thấy thẻ.</translation>
    </message>
    <message>
        <source>`Ctrl+Z` takes back any correction.</source>
        <translation>`Ctrl+Z` hoàn tác mọi chỗ sửa.</translation>
    </message>
    <message>
        <source>All keys: `Ctrl+/`.</source>
        <translation>Tất cả phím tắt: `Ctrl+/`.</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>Nhiều trang</translation>
    </message>
    <message>
        <source>Put the duplicate page under the camera before you accept: it joins the main page, and the two are compared. `Ctrl+1`, `Ctrl+2` and `Ctrl+3` show the main page, the duplicate page and the electronic licence. A picture that shows two pages is taken apart.</source>
        <translation>Đặt trang phụ dưới camera trước khi chấp nhận: trang phụ được ghép với trang chính và hai trang được đối chiếu với nhau. `Ctrl+1`, `Ctrl+2` và `Ctrl+3` hiện trang chính, trang phụ và bằng lái điện tử. Ảnh có hai trang sẽ được tự tách ra.</translation>
    </message>
    <message>
        <source>A whole folder of pictures opens with `Ctrl+Shift+O`; `F8` leads to the next picture with something to check.</source>
        <translation>`Ctrl+Shift+O` mở cả một thư mục ảnh; `F8` chuyển đến ảnh tiếp theo có chỗ cần kiểm.</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>Bằng lái điện tử</translation>
    </message>
    <message>
        <source>Let the customer open it in 12123 on their own phone, at full brightness, and hold the live screen under the camera. The clock on the screen is compared with the time of the picture, so a screenshot is noticed. A red ground, or a red code, means that the licence cannot be used.</source>
        <translation>Hãy để khách tự mở bằng lái trong 12123 trên điện thoại của họ, tăng độ sáng tối đa, rồi đưa màn hình trực tiếp dưới camera. Giờ trên màn hình được so với giờ chụp, nên ảnh chụp màn hình sẽ bị phát hiện. Nền đỏ hoặc mã đỏ nghĩa là không dùng được bằng lái.</translation>
    </message>
    <message>
        <source>What WeChat or Alipay show is not the licence itself.</source>
        <translation>Nội dung hiện trong WeChat hay Alipay không phải là bằng lái.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>`Ctrl+L` shows what was accepted. Search by number, its last four digits, name, date, operator or vehicle. Names and numbers are masked; showing them in clear is noted in the audit log.</source>
        <translation>`Ctrl+L` hiện các bằng lái đã chấp nhận. Có thể tìm theo số, bốn chữ số cuối, họ tên, ngày, nhân viên hoặc xe. Họ tên và số được che; mỗi lần hiện dạng rõ đều được ghi vào nhật ký kiểm toán.</translation>
    </message>
    <message>
        <source>`Ctrl+E` exports: tables, data files or a sealed archive. Corrected tables can be read back.</source>
        <translation>`Ctrl+E` để xuất: bảng, tệp dữ liệu hoặc tệp lưu trữ mã hóa. Bảng đã sửa có thể đọc lại vào chương trình.</translation>
    </message>
    <message>
        <source>Privacy and retention</source>
        <translation>Quyền riêng tư và thời hạn lưu</translation>
    </message>
    <message>
        <source>Records are encrypted on the disk, with a key that only this computer, your passphrase or the printed recovery key can give.</source>
        <translation>Bản ghi được mã hóa trên đĩa, bằng khóa mà chỉ máy này, cụm mật khẩu của bạn hoặc khóa khôi phục đã in mới cung cấp được.</translation>
    </message>
    <message>
        <source>They go by themselves when their time is over: 60 days unless your firm sets another time.</source>
        <translation>Hết thời hạn, bản ghi tự bị xóa: 60 ngày, trừ khi công ty đặt thời hạn khác.</translation>
    </message>
    <message>
        <source>No picture is kept unless your firm decides so.</source>
        <translation>Không lưu ảnh nào, trừ khi công ty quyết định lưu.</translation>
    </message>
    <message>
        <source>A customer may ask for everything that is kept, or for its deletion: see **Customer** in the [settings](#settings).</source>
        <translation>Khách có thể yêu cầu xem mọi dữ liệu đang lưu về họ, hoặc yêu cầu xóa: xem mục **Khách hàng** trong [Cài đặt](#settings).</translation>
    </message>
    <message>
        <source>The program&apos;s own log holds counts and times, never values.</source>
        <translation>Nhật ký riêng của chương trình chỉ ghi số lượng và thời gian, không bao giờ ghi giá trị.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>A counter of one needs no accounts. With accounts, everybody signs in: clerks accept licences, supervisors also allow exceptions and change settings, auditors read. `F12` locks the desk and leaves the work as it is. What everybody did stands in the audit log, `Ctrl+Shift+L`.</source>
        <translation>Quầy chỉ có một người thì không cần tài khoản. Khi dùng tài khoản, ai cũng phải đăng nhập: nhân viên quầy chấp nhận bằng lái, giám sát viên còn duyệt ngoại lệ và đổi cài đặt, kiểm toán viên chỉ xem. `F12` khóa bàn làm việc và giữ nguyên công việc đang dở. Việc ai đã làm gì nằm trong nhật ký kiểm toán, `Ctrl+Shift+L`.</translation>
    </message>
    <message>
        <source>Service and outbox</source>
        <translation>Dịch vụ và hộp gửi đi</translation>
    </message>
    <message>
        <source>Off unless your firm sets it up. `F7` then sends the picture on the desk to the service and shows its reading beside ours. Where they differ, `Enter` keeps ours and `Alt+0` takes theirs.</source>
        <translation>Mặc định tắt, trừ khi công ty thiết lập. Khi đó `F7` gửi ảnh trên bàn làm việc đến dịch vụ và hiện kết quả đọc của dịch vụ bên cạnh kết quả của chương trình. Chỗ nào khác nhau, `Enter` giữ kết quả ở đây, `Alt+0` lấy kết quả của dịch vụ.</translation>
    </message>
    <message>
        <source>Accepted licences that have to be sent wait in the outbox, `Ctrl+U`. If the network is down they wait. An entry that is **unclear** may have arrived: send it again, or discard it.</source>
        <translation>Bằng lái đã chấp nhận cần gửi sẽ chờ trong hộp gửi đi, `Ctrl+U`. Mất mạng thì chúng tiếp tục chờ. Mục **Không rõ** có thể đã đến nơi: hãy gửi lại, hoặc bỏ đi.</translation>
    </message>
    <message>
        <source>The header of the window always says what leaves this computer.</source>
        <translation>Phần đầu cửa sổ luôn cho biết nội dung nào rời máy này.</translation>
    </message>
    <message>
        <source>Checking this desk</source>
        <translation>Kiểm tra bàn chụp</translation>
    </message>
    <message>
        <source>`F3` measures the camera and the light with a printed sheet: sharpness, evenness, reflections, distance. Do it once when the desk is set up and again when readings get worse. A dark, dull mat and light from two sides are best.</source>
        <translation>`F3` đo camera và ánh sáng bằng một tờ in: độ nét, độ đều ánh sáng, phản chiếu, khoảng cách. Hãy đo một lần khi bố trí bàn và đo lại khi kết quả đọc kém đi. Tốt nhất là tấm lót sẫm màu, không bóng, và chiếu sáng từ hai phía.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>`Ctrl+,` opens the settings: name of the counter, privacy, keys, backup, customer, do-not-rent list, service and the firm&apos;s server. Language, large type, high contrast and the plain desk are in the menu, `F10`.</source>
        <translation>`Ctrl+,` mở Cài đặt: tên quầy, quyền riêng tư, khóa, sao lưu, khách hàng, danh sách cấm thuê, dịch vụ và máy chủ của công ty. Ngôn ngữ, cỡ chữ lớn, tương phản cao và giao diện đơn giản nằm trong trình đơn, `F10`.</translation>
    </message>
    <message>
        <source>The limits for age, driving years and validity, and what a check means when it is not met, are rules of the firm. A file `policy.json` beside the settings changes them on this computer; `licencedesk-cli explain` lists every rule with its source.</source>
        <translation>Giới hạn về tuổi, số năm lái xe và hiệu lực, cùng cách xử lý khi một mục kiểm tra không đạt, là quy tắc của công ty. Tệp `policy.json` nằm cạnh phần cài đặt sẽ thay đổi các quy tắc này trên máy này; `licencedesk-cli explain` liệt kê mọi quy tắc kèm nguồn.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Thống kê</translation>
    </message>
    <message>
        <source>`Ctrl+I` shows licences per day, seconds per licence, what was corrected and which checks failed, without personal data.</source>
        <translation>`Ctrl+I` hiện số bằng lái mỗi ngày, số giây cho mỗi bằng lái, những gì đã sửa và mục kiểm tra nào không đạt, không kèm dữ liệu cá nhân.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Make a backup in the settings, under a passphrase of its own, and keep it elsewhere. It opens on any computer. Print the recovery key as well: if keyring, passphrase and recovery key are all lost, nobody can open the records.</source>
        <translation>Hãy tạo bản sao lưu trong phần cài đặt, với cụm mật khẩu riêng, và cất ở nơi khác. Bản sao lưu mở được trên mọi máy tính. Hãy in cả khóa khôi phục: nếu mất hết chùm khóa, cụm mật khẩu và khóa khôi phục thì không ai mở được bản ghi.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Khi gặp sự cố</translation>
    </message>
    <message>
        <source>**No camera**: look whether another program uses it; plug it in again. Pictures can always be opened.</source>
        <translation>**Không có camera**: xem có chương trình nào khác đang dùng không; cắm lại camera. Lúc nào cũng có thể mở ảnh.</translation>
    </message>
    <message>
        <source>**Card not found**: use a mat of another colour, or set the corners with `Ctrl+K`.</source>
        <translation>**Không tìm thấy thẻ**: dùng tấm lót màu khác, hoặc đặt góc bằng `Ctrl+K`.</translation>
    </message>
    <message>
        <source>**Glare**: tilt the card a little, or move the lamp.</source>
        <translation>**Bị lóa**: nghiêng thẻ một chút, hoặc dời đèn.</translation>
    </message>
    <message>
        <source>**Wrong value, but not marked**: correct it; the correction is kept. Please tell us of such cases: without the picture.</source>
        <translation>**Giá trị sai nhưng không được đánh dấu**: hãy sửa; chỗ sửa được lưu. Xin cho chúng tôi biết những trường hợp như vậy, nhưng đừng gửi kèm ảnh.</translation>
    </message>
    <message>
        <source>**Records locked**: enter the passphrase or the recovery key. Desk and checks work meanwhile.</source>
        <translation>**Bản ghi bị khóa**: nhập cụm mật khẩu hoặc khóa khôi phục. Trong lúc đó bàn làm việc và các mục kiểm tra vẫn hoạt động.</translation>
    </message>
    <message>
        <source>**Disk full**: nothing is lost; the licence stays on the desk until it can be written.</source>
        <translation>**Đĩa đầy**: không mất gì; bằng lái ở lại trên bàn làm việc cho đến khi ghi được.</translation>
    </message>
    <message>
        <source>**Power cut**: the licence that lay on the desk is offered again at the next start.</source>
        <translation>**Mất điện**: bằng lái đang ở trên bàn làm việc sẽ được đề nghị mở lại ở lần khởi động sau.</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>Dữ liệu nằm ở đâu</translation>
    </message>
    <message>
        <source>On Linux in `~/.local/share/LicenceDesk`: the records, encrypted. The settings are in `~/.config/LicenceDesk`. Neither holds a licence in clear. To move to another computer, use a [backup](#backup); copied files alone do not open there.</source>
        <translation>Trên Linux, bản ghi đã mã hóa nằm trong `~/.local/share/LicenceDesk`, cài đặt nằm trong `~/.config/LicenceDesk`. Cả hai nơi đều không chứa bằng lái ở dạng rõ. Để chuyển sang máy khác, hãy dùng [bản sao lưu](#backup); chỉ chép tệp thì không mở được ở đó.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>`Ctrl+/` shows every key of the desk; menus and tool tips name them as well. `F1` opens this manual, at the chapter for the page you are on. `F6` goes round the parts of the window, so everything can be reached without a mouse.</source>
        <translation>`Ctrl+/` hiện mọi phím tắt của bàn làm việc; trình đơn và chú giải công cụ cũng ghi các phím này. `F1` mở hướng dẫn này ngay tại chương nói về trang đang mở. `F6` đi vòng qua các vùng của cửa sổ, nên không cần chuột vẫn đến được mọi chỗ.</translation>
    </message>
</context>
<context>
    <name>OperatorAccounts</name>
    <message>
        <source>This is the only supervisor who can sign in. Make another one first.</source>
        <translation>Đây là giám sát viên duy nhất có thể đăng nhập. Hãy tạo một giám sát viên khác trước.</translation>
    </message>
    <message>
        <source>This is the recovery key of another store.</source>
        <translation>Đây là khóa khôi phục của kho khác.</translation>
    </message>
    <message>
        <source>There are accounts already. Switch operators on in the settings and sign in.</source>
        <translation>Đã có tài khoản. Hãy bật tài khoản nhân viên trong phần cài đặt rồi đăng nhập.</translation>
    </message>
    <message>
        <source>The recovery key only lets supervisors in again. Enter the name of one.</source>
        <translation>Khóa khôi phục chỉ cho giám sát viên vào lại. Hãy nhập tên của một giám sát viên.</translation>
    </message>
    <message>
        <source>The code is wrong. Check the date and time of both devices and type the code that is shown now.</source>
        <translation>Mã không khớp. Hãy kiểm tra ngày giờ của cả hai thiết bị và nhập mã đang hiện.</translation>
    </message>
    <message>
        <source>This account no longer exists.</source>
        <translation>Tài khoản này không còn tồn tại.</translation>
    </message>
</context>
<context>
    <name>OperatorDesk</name>
    <message>
        <source>Make an account for the first supervisor.</source>
        <translation>Hãy tạo tài khoản cho giám sát viên đầu tiên.</translation>
    </message>
    <message>
        <source>First choose your own PIN or passphrase and set up the second factor if one is asked for.</source>
        <translation>Trước tiên hãy tự chọn PIN hoặc cụm mật khẩu và thiết lập yếu tố thứ hai nếu được yêu cầu.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Hãy đăng nhập trước.</translation>
    </message>
    <message>
        <source>This is not your PIN or passphrase.</source>
        <translation>Đây không phải là PIN hoặc cụm mật khẩu của bạn.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This licence is in the outbox already.</source>
        <translation>Bằng lái này đã có trong hộp gửi đi.</translation>
    </message>
    <message>
        <source>What was to be sent no longer exists. Discard this entry.</source>
        <translation>Nội dung cần gửi không còn nữa. Hãy bỏ mục này.</translation>
    </message>
    <message>
        <source>An entry of the outbox is damaged.</source>
        <translation>Một mục trong hộp gửi đi bị hỏng.</translation>
    </message>
    <message>
        <source>No service is set up to send to.</source>
        <translation>Chưa thiết lập dịch vụ nào để gửi đến.</translation>
    </message>
    <message>
        <source>This entry no longer exists.</source>
        <translation>Mục này không còn nữa.</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>Mục này đang được gửi.</translation>
    </message>
    <message>
        <source>This was made for another kind of service. Discard it and send the record again.</source>
        <translation>Mục này được tạo cho loại dịch vụ khác. Hãy bỏ nó và gửi lại bản ghi.</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Taken by the service.</source>
        <translation>Dịch vụ đã nhận.</translation>
    </message>
    <message>
        <source>Nothing is sent until %1 China time.</source>
        <translation>Không gửi gì trước %1 giờ Trung Quốc.</translation>
    </message>
    <message>
        <source>The service accepts no calls at present.</source>
        <translation>Dịch vụ tạm thời không nhận lượt gọi.</translation>
    </message>
    <message numerus="yes">
        <source>Sending; %n more wait(s).</source>
        <translation>
            <numerusform>Đang gửi; còn %n mục chờ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>Đang gửi.</translation>
    </message>
    <message>
        <source>The service does not answer. The next attempt is at %1.</source>
        <translation>Dịch vụ không trả lời. Lần thử tiếp theo lúc %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait.</source>
        <translation>
            <numerusform>%n bằng lái đang chờ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Không có gì chờ gửi.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Đang gửi</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Thất bại</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>It was meant for %1. Send it again to send it to the current service, or discard it.</source>
        <translation>Mục này vốn để gửi đến %1. Hãy gửi lại để chuyển đến dịch vụ hiện tại, hoặc bỏ đi.</translation>
    </message>
    <message>
        <source>It may have arrived: send it again, or discard it.</source>
        <translation>Có thể đã đến nơi: hãy gửi lại, hoặc bỏ đi.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Giống nhau</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Khác nhau</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Chỉ có ở đây</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Chỉ có ở dịch vụ</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) the same</source>
        <translation>
            <numerusform>%n trường giống nhau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n khác nhau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>%n lượt gọi hôm nay</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls today, again at %3 China time</source>
        <translation>%1 trên %2 lượt gọi hôm nay, có lại lúc %3 giờ Trung Quốc</translation>
    </message>
    <message>
        <source>The records are locked. What waits is sent once they are open.</source>
        <translation>Kho bản ghi đang khóa. Các mục chờ sẽ được gửi khi kho mở.</translation>
    </message>
    <message>
        <source>Off: no service is set up to send to.</source>
        <translation>Tắt: chưa thiết lập dịch vụ nào để gửi đến.</translation>
    </message>
    <message>
        <source>Paused: nothing is sent until somebody goes on.</source>
        <translation>Tạm dừng: không gửi gì cho đến khi có người cho tiếp tục.</translation>
    </message>
    <message>
        <source>Stopped, nothing is lost.</source>
        <translation>Đã dừng, không mất gì.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up. It goes on at %1 China time.</source>
        <translation>Đã hết lượt gọi hôm nay. Sẽ tiếp tục lúc %1 giờ Trung Quốc.</translation>
    </message>
    <message>
        <source>Nothing is sent: it could not be saved first.</source>
        <translation>Không gửi gì: không ghi được xuống đĩa trước khi gửi.</translation>
    </message>
</context>
<context>
    <name>PageInfo</name>
    <message>
        <source>2012 edition</source>
        <translation>mẫu năm 2012</translation>
    </message>
    <message>
        <source>older edition</source>
        <translation>mẫu cũ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>read in %1 s</source>
        <translation>đọc trong %1 s</translation>
    </message>
    <message>
        <source>Glare on: %1. Tilt the card and take the picture again.</source>
        <translation>Bị lóa ở: %1. Hãy nghiêng thẻ và chụp lại.</translation>
    </message>
    <message>
        <source>The picture is blurred. Compare every field, or take it again.</source>
        <translation>Ảnh bị mờ. Hãy đối chiếu từng trường, hoặc chụp lại.</translation>
    </message>
    <message>
        <source>The card is small in this picture. Go closer, or scan it.</source>
        <translation>Thẻ quá nhỏ trong ảnh này. Hãy lại gần hơn, hoặc quét thẻ.</translation>
    </message>
    <message>
        <source>This looks like a grey copy. Ask for the licence itself.</source>
        <translation>Trông giống bản sao đen trắng. Hãy yêu cầu bằng lái gốc.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>accept a licence</source>
        <translation>chấp nhận bằng lái</translation>
    </message>
    <message>
        <source>see the records of this counter</source>
        <translation>xem bản ghi của quầy này</translation>
    </message>
    <message>
        <source>see the records of all counters</source>
        <translation>xem bản ghi của mọi quầy</translation>
    </message>
    <message>
        <source>show a record in clear</source>
        <translation>hiện một bản ghi dạng rõ</translation>
    </message>
    <message>
        <source>export masked records</source>
        <translation>xuất bản ghi dạng che</translation>
    </message>
    <message>
        <source>export records in clear</source>
        <translation>xuất bản ghi dạng rõ</translation>
    </message>
    <message>
        <source>export everything about one customer</source>
        <translation>xuất toàn bộ dữ liệu của một khách hàng</translation>
    </message>
    <message>
        <source>let a licence pass although a check failed</source>
        <translation>cho bằng lái qua dù kiểm tra không đạt</translation>
    </message>
    <message>
        <source>delete a record</source>
        <translation>xóa bản ghi</translation>
    </message>
    <message>
        <source>see the figures of the counter</source>
        <translation>xem số liệu của quầy</translation>
    </message>
    <message>
        <source>change the do-not-rent list</source>
        <translation>thay đổi danh sách cấm thuê</translation>
    </message>
    <message>
        <source>manage operators</source>
        <translation>quản lý nhân viên</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>thay đổi cài đặt</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>đọc nhật ký kiểm toán</translation>
    </message>
    <message>
        <source>verify the audit log</source>
        <translation>xác minh nhật ký kiểm toán</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>tạo bản sao lưu</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Nhân viên quầy</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Giám sát viên</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Kiểm toán viên</translation>
    </message>
    <message>
        <source>This account is not permitted to %1. Ask a supervisor.</source>
        <translation>Tài khoản này không được làm việc này: %1. Hãy hỏi giám sát viên.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>Chính sách có mục sai: %1</translation>
    </message>
    <message>
        <source>The policy is not a JSON object.</source>
        <translation>Chính sách không phải là đối tượng JSON.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>The text recogniser could not be loaded. Install the program again.</source>
        <translation>Không nạp được bộ nhận dạng chữ. Hãy cài lại chương trình.</translation>
    </message>
    <message>
        <source>The text could not be read.</source>
        <translation>Không đọc được chữ.</translation>
    </message>
    <message>
        <source>The text recogniser&apos;s language data is missing. Install the package %1 and start again.</source>
        <translation>Thiếu dữ liệu ngôn ngữ của bộ nhận dạng chữ. Hãy cài gói %1 rồi khởi động lại.</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>nobody signed in</source>
        <translation>không ai đăng nhập</translation>
    </message>
</context>
<context>
    <name>RecordSearch</name>
    <message>
        <source>passed</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>cảnh báo</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>chưa kiểm tra</translation>
    </message>
</context>
<context>
    <name>RemoteFailure</name>
    <message>
        <source>The service&apos;s certificate has expired or is not valid yet. Nothing was sent. Check this computer&apos;s date, then tell the administrator.</source>
        <translation>Chứng chỉ của dịch vụ đã hết hạn hoặc chưa có hiệu lực. Chưa gửi gì cả. Hãy kiểm tra ngày của máy này, rồi báo quản trị viên.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate belongs to another address. Nothing was sent. Check the address in the settings.</source>
        <translation>Chứng chỉ của dịch vụ thuộc về địa chỉ khác. Chưa gửi gì cả. Hãy kiểm tra địa chỉ trong phần cài đặt.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate was not issued by an authority that this computer trusts. Nothing was sent. If the firm has a certificate authority of its own, choose its file in the settings.</source>
        <translation>Không tổ chức nào được máy này tin cậy bảo đảm cho chứng chỉ của dịch vụ. Chưa gửi gì cả. Nếu công ty có tổ chức chứng thực riêng, hãy chọn tệp của nó trong phần cài đặt.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the call through. Tell the administrator.</source>
        <translation>Proxy của mạng này không cho lượt gọi đi qua. Hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>The service&apos;s address was not found. Check the address in the settings and the network.</source>
        <translation>Không tìm thấy địa chỉ của dịch vụ. Hãy kiểm tra địa chỉ trong phần cài đặt và kiểm tra mạng.</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address. Try again later; if it stays so, check the address in the settings.</source>
        <translation>Không có gì trả lời tại địa chỉ của dịch vụ. Hãy thử lại sau; nếu vẫn vậy, hãy kiểm tra địa chỉ trong phần cài đặt.</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made. Nothing was sent. Try again later, then tell the administrator.</source>
        <translation>Không thiết lập được kết nối bảo mật đến dịch vụ. Chưa gửi gì cả. Hãy thử lại sau; nếu vẫn vậy, hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>The connection to the service broke off. Try again later.</source>
        <translation>Kết nối đến dịch vụ bị ngắt. Hãy thử lại sau.</translation>
    </message>
    <message>
        <source>The service reports an internal error (status %1). Try again later.</source>
        <translation>Dịch vụ tự gặp lỗi (trạng thái %1). Hãy thử lại sau.</translation>
    </message>
    <message>
        <source>The address leads elsewhere (status %1), and licences are not sent on. Type the service&apos;s own address in the settings.</source>
        <translation>Địa chỉ này chuyển hướng đi nơi khác (trạng thái %1), và bằng lái không được gửi tiếp. Hãy nhập đúng địa chỉ của dịch vụ trong phần cài đặt.</translation>
    </message>
    <message>
        <source>The service does not let this counter in (status %1). Check the token in the settings.</source>
        <translation>Dịch vụ không cho quầy này truy cập (trạng thái %1). Hãy kiểm tra token trong phần cài đặt.</translation>
    </message>
    <message>
        <source>There is no such service at this address (status %1). Check it in the settings.</source>
        <translation>Không có dịch vụ nào như vậy tại địa chỉ này (trạng thái %1). Hãy kiểm tra trong phần cài đặt.</translation>
    </message>
    <message>
        <source>The service is overloaded (status %1). Try again later.</source>
        <translation>Dịch vụ đang quá tải (trạng thái %1). Hãy thử lại sau.</translation>
    </message>
    <message>
        <source>The service refused the request (status %1). Tell the administrator.</source>
        <translation>Dịch vụ từ chối yêu cầu (trạng thái %1). Hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later, or go on with the reading made here.</source>
        <translation>Dịch vụ không trả lời kịp. Hãy thử lại sau, hoặc tiếp tục với kết quả đọc tại đây.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too large. Check the address in the settings.</source>
        <translation>Dịch vụ gửi về quá nhiều so với một câu trả lời. Hãy kiểm tra địa chỉ trong phần cài đặt.</translation>
    </message>
    <message>
        <source>The picture is too large to send. Take it again.</source>
        <translation>Ảnh quá lớn để gửi. Hãy chụp lại.</translation>
    </message>
    <message>
        <source>What answered is not the service: its answer cannot be read. Check the address in the settings.</source>
        <translation>Bên trả lời không phải là dịch vụ: không đọc được câu trả lời. Hãy kiểm tra địa chỉ trong phần cài đặt.</translation>
    </message>
</context>
<context>
    <name>RemoteSettings</name>
    <message>
        <source>Type the service&apos;s address, such as https://relay.example.com.</source>
        <translation>Hãy nhập địa chỉ của dịch vụ, chẳng hạn https://relay.example.com.</translation>
    </message>
    <message>
        <source>The address must not have a name, a password or a token in it; they have fields of their own.</source>
        <translation>Địa chỉ không được chứa tên, mật khẩu hay token; chúng có ô nhập riêng.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>Địa chỉ phải bắt đầu bằng https://.</translation>
    </message>
    <message>
        <source>Licences leave this computer over https:// only; http:// is for a service on this computer.</source>
        <translation>Bằng lái chỉ rời máy này qua https://; http:// chỉ dành cho dịch vụ trên chính máy này.</translation>
    </message>
    <message>
        <source>The settings of the remote service cannot be read.</source>
        <translation>Không đọc được cài đặt của dịch vụ từ xa.</translation>
    </message>
    <message>
        <source>The settings of the remote service have a wrong entry: %1</source>
        <translation>Cài đặt của dịch vụ từ xa có mục sai: %1</translation>
    </message>
    <message>
        <source>Type the app id, or paste a token instead.</source>
        <translation>Hãy nhập AppID, hoặc dán token thay thế.</translation>
    </message>
</context>
<context>
    <name>RentalVehicle</name>
    <message>
        <source>Car up to 9 seats, automatic or electric</source>
        <translation>Ô tô đến 9 chỗ, số tự động hoặc điện</translation>
    </message>
    <message>
        <source>Car up to 9 seats, manual</source>
        <translation>Ô tô đến 9 chỗ, số sàn</translation>
    </message>
    <message>
        <source>Adapted automatic car (disabled driver)</source>
        <translation>Ô tô số tự động cải tạo (người khuyết tật)</translation>
    </message>
    <message>
        <source>Van or light truck, automatic</source>
        <translation>Xe van hoặc tải nhẹ, số tự động</translation>
    </message>
    <message>
        <source>Van or light truck, manual</source>
        <translation>Xe van hoặc tải nhẹ, số sàn</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, automatic</source>
        <translation>Nhà xe lưu động dưới 6 m, số tự động</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, manual</source>
        <translation>Nhà xe lưu động dưới 6 m, số sàn</translation>
    </message>
    <message>
        <source>Automatic car with trailer, under 4.5 t</source>
        <translation>Ô tô số tự động kéo rơ moóc, dưới 4,5 t</translation>
    </message>
    <message>
        <source>Manual car with trailer, under 4.5 t</source>
        <translation>Ô tô số sàn kéo rơ moóc, dưới 4,5 t</translation>
    </message>
    <message>
        <source>Vehicle with trailer, 4.5 t and over</source>
        <translation>Xe kéo rơ moóc, từ 4,5 t trở lên</translation>
    </message>
    <message>
        <source>Minibus, 10 to 19 seats, under 6 m</source>
        <translation>Xe khách nhỏ, 10 đến 19 chỗ, dưới 6 m</translation>
    </message>
    <message>
        <source>Coach, 6 m and over or 20 seats and more</source>
        <translation>Xe khách lớn, từ 6 m hoặc từ 20 chỗ trở lên</translation>
    </message>
    <message>
        <source>Truck, 4.5 t and over or 6 m and over</source>
        <translation>Xe tải, từ 4,5 t hoặc từ 6 m trở lên</translation>
    </message>
    <message>
        <source>Moped up to 50 ml</source>
        <translation>Xe gắn máy đến 50 ml</translation>
    </message>
    <message>
        <source>Motorcycle, two wheels</source>
        <translation>Mô tô hai bánh</translation>
    </message>
    <message>
        <source>Motorcycle, three wheels</source>
        <translation>Mô tô ba bánh</translation>
    </message>
</context>
<context>
    <name>ReviewReason</name>
    <message>
        <source>Not read: type it in</source>
        <translation>Chưa đọc được: hãy nhập tay</translation>
    </message>
    <message>
        <source>Compare the marked characters</source>
        <translation>Đối chiếu các ký tự được đánh dấu</translation>
    </message>
    <message>
        <source>Corrected by the check digit: compare</source>
        <translation>Đã sửa theo số kiểm tra: hãy đối chiếu</translation>
    </message>
    <message>
        <source>Several readings fit: choose one</source>
        <translation>Có nhiều cách đọc phù hợp: hãy chọn một</translation>
    </message>
    <message>
        <source>Cannot be right: compare</source>
        <translation>Không thể đúng: hãy đối chiếu</translation>
    </message>
    <message>
        <source>Disagrees with another field: compare</source>
        <translation>Không khớp với trường khác: hãy đối chiếu</translation>
    </message>
    <message>
        <source>Covered or glaring: compare</source>
        <translation>Bị che hoặc lóa: hãy đối chiếu</translation>
    </message>
</context>
<context>
    <name>RuleHelp</name>
    <message>
        <source>Law</source>
        <translation>Luật</translation>
    </message>
    <message>
        <source>National standard</source>
        <translation>Tiêu chuẩn quốc gia</translation>
    </message>
    <message>
        <source>Practice of the issuing offices</source>
        <translation>Thông lệ của cơ quan cấp</translation>
    </message>
    <message>
        <source>Policy of the firm</source>
        <translation>Quy định của công ty</translation>
    </message>
    <message>
        <source>What the program itself sees</source>
        <translation>Chương trình tự nhận định</translation>
    </message>
    <message>
        <source>Likely, but no official text at hand says so.</source>
        <translation>Có khả năng đúng, nhưng chưa có văn bản chính thức nào xác nhận.</translation>
    </message>
    <message>
        <source>Not certain: refuse nobody for this alone.</source>
        <translation>Không chắc chắn: đừng từ chối khách chỉ vì điều này.</translation>
    </message>
    <message>
        <source>Stops the rental</source>
        <extracomment>What it means when a check is not met</extracomment>
        <translation>Ngừng cho thuê</translation>
    </message>
    <message>
        <source>Asks for a look</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>Only informs</source>
        <translation>Chỉ thông báo</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Đã tắt</translation>
    </message>
    <message>
        <source>Fields that decide</source>
        <translation>Các trường quyết định</translation>
    </message>
    <message>
        <source>The rental hangs on these fields. What is not read surely enough cannot be checked.</source>
        <translation>Có cho thuê được hay không tùy vào các trường này. Trường nào đọc chưa đủ chắc chắn thì không kiểm tra được.</translation>
    </message>
    <message>
        <source>Form of the number</source>
        <translation>Dạng của số bằng lái</translation>
    </message>
    <message>
        <source>The licence number of a citizen is the 18-character identity number. Other forms belong to passports and permits.</source>
        <translation>Số bằng lái của công dân Trung Quốc là số căn cước 18 ký tự. Các dạng khác là của hộ chiếu và giấy thông hành.</translation>
    </message>
    <message>
        <source>Check character</source>
        <translation>Ký tự kiểm tra</translation>
    </message>
    <message>
        <source>The last character is computed from the 17 before it: one misread or invented digit shows.</source>
        <translation>Ký tự cuối được tính từ 17 ký tự trước: một chữ số đọc sai hay bịa ra đều bị lộ.</translation>
    </message>
    <message>
        <source>Birth date in the number</source>
        <translation>Ngày sinh trong số</translation>
    </message>
    <message>
        <source>Characters 7 to 14 are a date of birth; it must exist and be past.</source>
        <translation>Ký tự thứ 7 đến 14 là ngày sinh; ngày đó phải có thật và đã qua.</translation>
    </message>
    <message>
        <source>Number against date of birth</source>
        <translation>Số và ngày sinh</translation>
    </message>
    <message>
        <source>The licence repeats the date of birth that is in the number. If they differ, one is misread or altered.</source>
        <translation>Bằng lái ghi lại ngày sinh có trong số. Nếu khác nhau thì một trong hai bị đọc sai hoặc bị sửa.</translation>
    </message>
    <message>
        <source>Number against sex</source>
        <translation>Số và giới tính</translation>
    </message>
    <message>
        <source>The last digit but one is odd for men, even for women. A legal change of sex may explain a difference.</source>
        <translation>Chữ số áp chót là lẻ với nam, chẵn với nữ. Khác nhau có thể do đổi giới tính hợp pháp.</translation>
    </message>
    <message>
        <source>Province in the number</source>
        <translation>Tỉnh trong số</translation>
    </message>
    <message>
        <source>The number begins with the code of a province. An unknown code was never issued.</source>
        <translation>Số bắt đầu bằng mã tỉnh. Mã không tồn tại thì chưa từng được cấp.</translation>
    </message>
    <message>
        <source>County in the number</source>
        <translation>Quận, huyện trong số</translation>
    </message>
    <message>
        <source>The first six digits name the county of first registration. Our list of old codes may have gaps.</source>
        <translation>Sáu chữ số đầu cho biết quận, huyện đăng ký lần đầu. Danh mục mã cũ của chúng tôi có thể còn thiếu.</translation>
    </message>
    <message>
        <source>County at that time</source>
        <translation>Quận, huyện lúc đó</translation>
    </message>
    <message>
        <source>The county should have existed when the holder was born.</source>
        <translation>Quận, huyện đó phải tồn tại khi người có bằng sinh ra.</translation>
    </message>
    <message>
        <source>Address against the number</source>
        <translation>Địa chỉ và số</translation>
    </message>
    <message>
        <source>People move, so a difference is normal; agreement speaks for the reading.</source>
        <translation>Người ta chuyển nơi ở, nên khác nhau là bình thường; khớp nhau thì càng tin là đọc đúng.</translation>
    </message>
    <message>
        <source>Nationality against the number</source>
        <translation>Quốc tịch và số</translation>
    </message>
    <message>
        <source>Chinese and foreign holders have different kinds of numbers.</source>
        <translation>Người Trung Quốc và người nước ngoài có loại số khác nhau.</translation>
    </message>
    <message>
        <source>Old 15-digit number</source>
        <translation>Số cũ 15 chữ số</translation>
    </message>
    <message>
        <source>Such numbers are no longer valid; the licence should have been renewed since.</source>
        <translation>Số loại này không còn giá trị; lẽ ra bằng lái đã phải được đổi từ đó.</translation>
    </message>
    <message>
        <source>Masked number</source>
        <translation>Số bị che</translation>
    </message>
    <message>
        <source>Asterisks appear on shared or downloaded copies, not on a live licence.</source>
        <translation>Dấu sao xuất hiện trên bản chia sẻ hoặc tải về, không có trên bằng lái điện tử trực tiếp.</translation>
    </message>
    <message>
        <source>Dates exist</source>
        <translation>Ngày có thật</translation>
    </message>
    <message>
        <source>A date that is in no calendar is misread or forged.</source>
        <translation>Ngày không có trong lịch là do đọc sai hoặc làm giả.</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>Thứ tự các ngày</translation>
    </message>
    <message>
        <source>Birth, first issue, start of validity and today follow each other. An early renewal is noted in the record.</source>
        <translation>Ngày sinh, cấp lần đầu, bắt đầu hiệu lực và hôm nay phải theo đúng thứ tự. Việc đổi bằng sớm được ghi trong phần ghi chép.</translation>
    </message>
    <message>
        <source>Age at first issue</source>
        <translation>Tuổi khi cấp lần đầu</translation>
    </message>
    <message>
        <source>Nobody gets a licence before 18.</source>
        <translation>Không ai được cấp bằng lái trước 18 tuổi.</translation>
    </message>
    <message>
        <source>Upper age at first issue</source>
        <translation>Tuổi tối đa khi cấp lần đầu</translation>
    </message>
    <message>
        <source>Classes had upper ages for a first licence, which changed over the years.</source>
        <translation>Mỗi hạng từng có tuổi tối đa khi cấp lần đầu, và giới hạn này thay đổi qua các năm.</translation>
    </message>
    <message>
        <source>Length of validity</source>
        <translation>Thời hạn hiệu lực</translation>
    </message>
    <message>
        <source>Licences run for six years, ten years or without end.</source>
        <translation>Bằng lái có thời hạn sáu năm, mười năm hoặc không thời hạn.</translation>
    </message>
    <message>
        <source>Day of expiry</source>
        <translation>Ngày hết hạn</translation>
    </message>
    <message>
        <source>A licence ends on the day and month on which it began.</source>
        <translation>Bằng lái hết hạn vào đúng ngày và tháng đã bắt đầu.</translation>
    </message>
    <message>
        <source>Day of renewal</source>
        <translation>Ngày đổi bằng</translation>
    </message>
    <message>
        <source>A new term usually begins on the day and month of first issue. Restored or converted licences differ.</source>
        <translation>Thời hạn mới thường bắt đầu vào ngày và tháng cấp lần đầu. Bằng lái khôi phục hoặc chuyển đổi thì khác.</translation>
    </message>
    <message>
        <source>Earlier terms</source>
        <translation>Các thời hạn trước</translation>
    </message>
    <message>
        <source>The years since first issue should be made of whole terms.</source>
        <translation>Số năm từ khi cấp lần đầu phải gồm các thời hạn trọn vẹn.</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>Thời hạn đầu tiên</translation>
    </message>
    <message>
        <source>A first card runs for six years. Converted army or foreign licences may differ.</source>
        <translation>Thẻ đầu tiên có thời hạn sáu năm. Bằng chuyển đổi từ quân đội hoặc nước ngoài có thể khác.</translation>
    </message>
    <message>
        <source>Licence without end</source>
        <translation>Bằng lái không thời hạn</translation>
    </message>
    <message>
        <source>It takes a term of six and one of ten years first.</source>
        <translation>Trước đó phải qua một thời hạn sáu năm và một thời hạn mười năm.</translation>
    </message>
    <message>
        <source>First ten-year cards</source>
        <translation>Thẻ mười năm đầu tiên</translation>
    </message>
    <message>
        <source>No ten-year card can end before May 2018.</source>
        <translation>Không thẻ mười năm nào hết hạn trước tháng 5 năm 2018.</translation>
    </message>
    <message>
        <source>Old edition</source>
        <translation>Mẫu cũ</translation>
    </message>
    <message>
        <source>Cards of the edition before 2013 should have expired. This is our own calculation.</source>
        <translation>Thẻ mẫu trước năm 2013 lẽ ra đều đã hết hạn. Đây là tính toán của chúng tôi.</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Chưa hết hạn</translation>
    </message>
    <message>
        <source>An expired licence gives no right to drive; a year later it is cancelled.</source>
        <translation>Bằng lái hết hạn không còn quyền lái xe; sau một năm thì bị hủy.</translation>
    </message>
    <message>
        <source>Valid until the return</source>
        <translation>Có giá trị đến khi trả xe</translation>
    </message>
    <message>
        <source>The licence must not expire while the customer drives the car.</source>
        <translation>Bằng lái không được hết hạn trong lúc khách đang dùng xe.</translation>
    </message>
    <message>
        <source>Margin after the return</source>
        <translation>Số ngày dư sau khi trả xe</translation>
    </message>
    <message>
        <source>A late return or an accident should not meet an expired licence.</source>
        <translation>Nếu trả xe muộn hoặc có tai nạn, bằng lái vẫn phải còn hạn.</translation>
    </message>
    <message>
        <source>Renewal possible</source>
        <translation>Có thể đổi bằng</translation>
    </message>
    <message>
        <source>A licence can be renewed in its last 90 days.</source>
        <translation>Có thể đổi bằng lái trong 90 ngày cuối trước khi hết hạn.</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Không có ngày hết hạn</translation>
    </message>
    <message>
        <source>Such a licence does not expire; age and status still count.</source>
        <translation>Bằng lái như vậy không hết hạn; tuổi và trạng thái vẫn được xét.</translation>
    </message>
    <message>
        <source>First year of driving</source>
        <translation>Năm lái xe đầu tiên</translation>
    </message>
    <message>
        <source>For twelve months: no trailer, a sticker, and on motorways an experienced companion.</source>
        <translation>Trong mười hai tháng: không kéo rơ moóc, phải dán nhãn tập sự, và lên cao tốc phải có người có kinh nghiệm đi cùng.</translation>
    </message>
    <message>
        <source>Probation in the record</source>
        <translation>Tập sự trong phần ghi chép</translation>
    </message>
    <message>
        <source>The duplicate page may name another end of probation, as after a class was added.</source>
        <translation>Trang phụ có thể ghi ngày hết tập sự khác, chẳng hạn sau khi thêm hạng.</translation>
    </message>
    <message>
        <source>Probation and vehicle</source>
        <translation>Tập sự và loại xe</translation>
    </message>
    <message>
        <source>Beginners must not pull a trailer or drive passengers commercially.</source>
        <translation>Người tập sự không được kéo rơ moóc hay lái xe khách kinh doanh.</translation>
    </message>
    <message>
        <source>Driving years</source>
        <translation>Số năm lái xe</translation>
    </message>
    <message>
        <source>Your firm asks for some driving practice.</source>
        <translation>Công ty yêu cầu có kinh nghiệm lái xe.</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Tuổi tối thiểu</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, asks for this age.</source>
        <translation>Công ty hoặc hãng bảo hiểm của công ty yêu cầu độ tuổi này.</translation>
    </message>
    <message>
        <source>Maximum age</source>
        <translation>Tuổi tối đa</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, sets this limit.</source>
        <translation>Công ty hoặc hãng bảo hiểm của công ty đặt giới hạn này.</translation>
    </message>
    <message>
        <source>Yearly medical</source>
        <translation>Khám sức khỏe hằng năm</translation>
    </message>
    <message>
        <source>From 70 on a medical certificate is due every year; without it the licence is cancelled.</source>
        <translation>Từ 70 tuổi phải nộp giấy khám sức khỏe hằng năm; không nộp thì bằng lái bị hủy.</translation>
    </message>
    <message>
        <source>Heavy classes and age</source>
        <translation>Hạng xe lớn và tuổi</translation>
    </message>
    <message>
        <source>At 63 these classes are exchanged, unless extended by up to three years.</source>
        <translation>Đến 63 tuổi phải đổi các hạng này, trừ khi được gia hạn tối đa ba năm.</translation>
    </message>
    <message>
        <source>Other classes and age</source>
        <translation>Hạng khác và tuổi</translation>
    </message>
    <message>
        <source>At 70 these classes are exchanged.</source>
        <translation>Đến 70 tuổi phải đổi các hạng này.</translation>
    </message>
    <message>
        <source>Minimum age of the class</source>
        <translation>Tuổi tối thiểu của hạng</translation>
    </message>
    <message>
        <source>Each class has a lowest age; a younger holder cannot exist.</source>
        <translation>Mỗi hạng có tuổi thấp nhất; không thể có người trẻ hơn mang hạng đó.</translation>
    </message>
    <message>
        <source>Official class</source>
        <translation>Hạng chính thức</translation>
    </message>
    <message>
        <source>Only the codes of the official list are classes.</source>
        <translation>Chỉ mã trong danh mục chính thức mới là hạng.</translation>
    </message>
    <message>
        <source>How classes are printed</source>
        <translation>Cách in hạng</translation>
    </message>
    <message>
        <source>Offices print codes in a fixed order and leave out what another includes.</source>
        <translation>Cơ quan cấp in các mã theo thứ tự cố định và bỏ mã đã được mã khác bao gồm.</translation>
    </message>
    <message>
        <source>Class against vehicle</source>
        <translation>Hạng và xe</translation>
    </message>
    <message>
        <source>The class must include the vehicle: C2, for instance, is for automatics only.</source>
        <translation>Hạng phải bao gồm loại xe: chẳng hạn C2 chỉ lái được xe số tự động.</translation>
    </message>
    <message>
        <source>Trailer class too early</source>
        <translation>Hạng rơ moóc quá sớm</translation>
    </message>
    <message>
        <source>Class C6 exists since April 2022; only a reissued card shows it with an earlier date.</source>
        <translation>Hạng C6 có từ tháng 4 năm 2022; chỉ thẻ cấp đổi mới ghi hạng này với ngày sớm hơn.</translation>
    </message>
    <message>
        <source>Trailer class earned</source>
        <translation>Điều kiện có hạng rơ moóc</translation>
    </message>
    <message>
        <source>C6 takes a year with a car class first.</source>
        <translation>Muốn có C6, trước đó phải có hạng ô tô được một năm.</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>Dạng của họ tên</translation>
    </message>
    <message>
        <source>Words of the form, or odd characters, mean a misread name.</source>
        <translation>Chữ in sẵn trên mẫu hoặc ký tự lạ cho thấy họ tên bị đọc sai.</translation>
    </message>
    <message>
        <source>Name against booking</source>
        <translation>Họ tên và đơn đặt xe</translation>
    </message>
    <message>
        <source>Whoever drives must be the person who was booked.</source>
        <translation>Người lái phải đúng là người trong đơn đặt xe.</translation>
    </message>
    <message>
        <source>Text of the seal</source>
        <translation>Chữ trên con dấu</translation>
    </message>
    <message>
        <source>The seal names a traffic police office. Seals are hard to read.</source>
        <translation>Con dấu ghi tên cơ quan cảnh sát giao thông. Chữ trên con dấu khó đọc.</translation>
    </message>
    <message>
        <source>Province of the seal</source>
        <translation>Tỉnh của con dấu</translation>
    </message>
    <message>
        <source>Seal and file number come from the same office.</source>
        <translation>Con dấu và số hồ sơ do cùng một cơ quan cấp.</translation>
    </message>
    <message>
        <source>City of the seal</source>
        <translation>Thành phố của con dấu</translation>
    </message>
    <message>
        <source>Seal and file number usually name the same city; county offices and renamed cities differ.</source>
        <translation>Con dấu và số hồ sơ thường cùng một thành phố; cơ quan cấp huyện và thành phố đổi tên thì khác.</translation>
    </message>
    <message>
        <source>Red seal</source>
        <translation>Con dấu đỏ</translation>
    </message>
    <message>
        <source>Originals carry a red seal; copies often show a grey one, or none.</source>
        <translation>Bản gốc có con dấu đỏ; bản sao thường có dấu xám hoặc không có.</translation>
    </message>
    <message>
        <source>Two pages, one person</source>
        <translation>Hai trang, một người</translation>
    </message>
    <message>
        <source>Number and name must be the same on every page.</source>
        <translation>Số và họ tên phải giống nhau trên mọi trang.</translation>
    </message>
    <message>
        <source>Form of the file number</source>
        <translation>Dạng của số hồ sơ</translation>
    </message>
    <message>
        <source>Twelve digits, beginning with the code of the issuing office.</source>
        <translation>Mười hai chữ số, bắt đầu bằng mã của cơ quan cấp.</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>Trang phụ</translation>
    </message>
    <message>
        <source>Many firms ask for both pages: notes and probation stand on the duplicate.</source>
        <translation>Nhiều công ty yêu cầu cả hai trang: ghi chép và thời gian tập sự nằm trên trang phụ.</translation>
    </message>
    <message>
        <source>Renewal note</source>
        <translation>Ghi chép về đổi bằng</translation>
    </message>
    <message>
        <source>The note on the duplicate page and the end of validity name the same day.</source>
        <translation>Ghi chép trên trang phụ và ngày hết hiệu lực phải là cùng một ngày.</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Mã vạch</translation>
    </message>
    <message>
        <source>Thirteen characters number the paper core. The old formula may no longer hold.</source>
        <translation>Mười ba ký tự là số của lõi giấy. Công thức cũ có thể không còn đúng.</translation>
    </message>
    <message>
        <source>Core seen before</source>
        <translation>Lõi đã gặp trước đây</translation>
    </message>
    <message>
        <source>A core is used once; the same one with another person points to a copy.</source>
        <translation>Mỗi lõi chỉ dùng một lần; cùng số lõi ở người khác cho thấy có thể là bản sao.</translation>
    </message>
    <message>
        <source>Live screen</source>
        <translation>Màn hình trực tiếp</translation>
    </message>
    <message>
        <source>A screenshot stands still: the clock on the screen must agree with the time of the picture.</source>
        <translation>Ảnh chụp màn hình thì đứng yên: giờ trên màn hình phải khớp với giờ chụp ảnh.</translation>
    </message>
    <message>
        <source>Date made</source>
        <translation>Ngày tạo</translation>
    </message>
    <message>
        <source>The electronic licence cannot be made in the future.</source>
        <translation>Bằng lái điện tử không thể được tạo trong tương lai.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>With most statuses other than normal the holder must not drive.</source>
        <translation>Với hầu hết trạng thái khác bình thường, người có bằng không được lái xe.</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Việc chưa xử lý</translation>
    </message>
    <message>
        <source>The holder may drive, but offences or accidents are not settled.</source>
        <translation>Người có bằng được lái xe, nhưng còn vi phạm hoặc tai nạn chưa xử lý xong.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm phạt</translation>
    </message>
    <message>
        <source>At twelve points the licence is withheld until study and exam.</source>
        <translation>Đủ mười hai điểm phạt, bằng lái bị tạm giữ cho đến khi học và thi đạt.</translation>
    </message>
    <message>
        <source>Colour of the screen</source>
        <translation>Màu màn hình</translation>
    </message>
    <message>
        <source>Red ground or a red code means that the licence cannot be used.</source>
        <translation>Nền đỏ hoặc mã đỏ nghĩa là không dùng được bằng lái.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Mã QR</translation>
    </message>
    <message>
        <source>The app always shows one; without it the screen is cut off or another app.</source>
        <translation>Ứng dụng luôn hiện mã QR; không có mã thì màn hình bị cắt mất hoặc là ứng dụng khác.</translation>
    </message>
    <message>
        <source>Quality of the picture</source>
        <translation>Chất lượng ảnh</translation>
    </message>
    <message>
        <source>Copies, screens, blur and glare hide what the other checks need.</source>
        <translation>Bản sao, màn hình, mờ và lóa che mất những gì các mục kiểm tra khác cần.</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Kích thước ảnh</translation>
    </message>
    <message>
        <source>Small pictures lose the strokes that tell characters apart.</source>
        <translation>Ảnh nhỏ làm mất những nét phân biệt các chữ.</translation>
    </message>
    <message>
        <source>Print that looks changed</source>
        <translation>Nét in có vẻ bị sửa</translation>
    </message>
    <message>
        <source>A value whose print or ground differs may have been pasted. It is a sign, no proof.</source>
        <translation>Giá trị có nét in hoặc nền khác biệt có thể đã bị dán đè. Đó là dấu hiệu, không phải bằng chứng.</translation>
    </message>
    <message>
        <source>Another open rental</source>
        <translation>Lượt thuê khác đang mở</translation>
    </message>
    <message>
        <source>One licence with two cars: ask before handing over the second.</source>
        <translation>Một bằng lái thuê hai xe: hãy hỏi trước khi giao xe thứ hai.</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>Danh sách cấm thuê</translation>
    </message>
    <message>
        <source>Your firm put this licence on its list, with a reason.</source>
        <translation>Công ty đã đưa bằng lái này vào danh sách, có ghi lý do.</translation>
    </message>
</context>
<context>
    <name>SecretRules</name>
    <message>
        <source>A PIN needs at least %1 digits.</source>
        <translation>PIN cần ít nhất %1 chữ số.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose one that is not a date, a sequence or a pattern.</source>
        <translation>PIN này quá dễ đoán. Hãy chọn mã không phải ngày tháng, dãy số liền nhau hay số có quy luật.</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters.</source>
        <translation>Cụm mật khẩu cần ít nhất %1 ký tự.</translation>
    </message>
    <message>
        <source>Mix at least %1 of these: small letters, capitals, digits, other characters.</source>
        <translation>Hãy kết hợp ít nhất %1 loại sau: chữ thường, chữ hoa, chữ số, ký tự khác.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Choose several words that do not belong together, without your name.</source>
        <translation>Cụm mật khẩu này quá dễ đoán. Hãy chọn vài từ không liên quan đến nhau và không chứa tên bạn.</translation>
    </message>
    <message>
        <source>Enter a PIN or passphrase.</source>
        <translation>Hãy nhập PIN hoặc cụm mật khẩu.</translation>
    </message>
    <message>
        <source>A passphrase may have at most %1 characters.</source>
        <translation>Cụm mật khẩu có tối đa %1 ký tự.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>The keyring has no keys for the endpoint, or is locked. Put them there with --store-keys FILE.</source>
        <translation>Chùm khóa không có khóa cho điểm cuối, hoặc đang bị khóa. Hãy cất khóa vào bằng --store-keys FILE.</translation>
    </message>
    <message>
        <source>Nobody could call: give --keys FILE, or --no-token to try it on this machine.</source>
        <translation>Không ai gọi được: hãy thêm --keys FILE, hoặc --no-token để thử trên máy này.</translation>
    </message>
    <message>
        <source>The keyring could not keep the keys: %1</source>
        <translation>Chùm khóa không lưu được các khóa: %1</translation>
    </message>
    <message>
        <source>The keyring keeps the keys. Delete the file now and start with --keys keyring.</source>
        <translation>Chùm khóa đã lưu các khóa. Hãy xóa tệp ngay và khởi động với --keys keyring.</translation>
    </message>
    <message>
        <source>The log file cannot be written.</source>
        <translation>Không ghi được tệp nhật ký.</translation>
    </message>
</context>
<context>
    <name>SharedStore</name>
    <message>
        <source>The transfer was interrupted; it continues next time.</source>
        <translation>Việc tải lên bị gián đoạn; lần sau sẽ tiếp tục.</translation>
    </message>
    <message>
        <source>This desk is locked.</source>
        <translation>Quầy này đang khóa.</translation>
    </message>
    <message>
        <source>The records on the server were sealed with keys other than this desk&apos;s. Join the counters with the firm&apos;s passphrase or recovery key before anything is kept here.</source>
        <translation>Bản ghi trên máy chủ được mã hóa bằng khóa khác với khóa của quầy này. Hãy tham gia bằng cụm mật khẩu hoặc khóa khôi phục của công ty trước khi lưu gì ở đây.</translation>
    </message>
    <message>
        <source>The keys were changed and old ones dropped while other counters still have records under them. Nothing is transferred; call your administrator.</source>
        <translation>Khóa đã được đổi và khóa cũ đã bỏ trong khi các quầy khác vẫn còn bản ghi dùng khóa cũ. Không tải lên gì cả; hãy gọi quản trị viên.</translation>
    </message>
    <message>
        <source>This desk has no keys yet.</source>
        <translation>Quầy này chưa có khóa.</translation>
    </message>
    <message>
        <source>Nobody has set the server up for this firm yet. Do so in the settings.</source>
        <translation>Chưa ai thiết lập máy chủ cho công ty này. Hãy làm việc đó trong phần cài đặt.</translation>
    </message>
    <message>
        <source>Another desk of the firm has the name of this one. Give this desk another name in the settings.</source>
        <translation>Một quầy khác của công ty đã dùng tên này. Hãy đặt tên khác cho quầy này trong phần cài đặt.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>Hãy chờ %n giây.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s).</source>
        <translation>
            <numerusform>Hãy chờ %n phút.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Thử quá nhiều lần.</translation>
    </message>
    <message>
        <source>Name and PIN or passphrase do not match. Check both and try again.</source>
        <translation>Tên và PIN hoặc cụm mật khẩu không khớp. Hãy kiểm tra cả hai rồi thử lại.</translation>
    </message>
    <message>
        <source>The code is wrong or has been used. Wait for the next one in your app; if it is always wrong, check the date and time of both devices.</source>
        <translation>Mã không đúng hoặc đã được dùng. Hãy chờ mã tiếp theo trong ứng dụng; nếu vẫn không đúng, hãy kiểm tra ngày giờ của cả hai thiết bị.</translation>
    </message>
    <message>
        <source>This account is frozen. Ask a supervisor to unfreeze it.</source>
        <translation>Tài khoản này đang tạm khóa. Hãy nhờ giám sát viên mở lại.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Personal data is masked with asterisks.</source>
        <translation>Dữ liệu cá nhân được che bằng dấu sao.</translation>
    </message>
    <message>
        <source>Holds personal data: keep it locked away.</source>
        <translation>Có dữ liệu cá nhân: hãy cất giữ trong tủ khóa.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 trên %2</translation>
    </message>
    <message>
        <source>Driving licence check</source>
        <translation>Phiếu kiểm tra bằng lái xe</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Chưa kiểm tra</translation>
    </message>
    <message>
        <source>accepted by override</source>
        <translation>chấp nhận theo duyệt đặc cách</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Bằng lái</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Các mục kiểm tra</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Đã sửa tay</translation>
    </message>
    <message>
        <source>Accepted although a check failed</source>
        <translation>Chấp nhận dù có kiểm tra không đạt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Người duyệt</translation>
    </message>
    <message>
        <source>Allowed at</source>
        <translation>Duyệt lúc</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Tại quầy</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Chấp nhận lúc</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Người chấp nhận</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Xe</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation>Thuê xe</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Mã bản ghi</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>In lúc</translation>
    </message>
</context>
<context>
    <name>SocketFile</name>
    <message>
        <source>There is another file at the path of the socket.</source>
        <translation>Đã có tệp khác tại đường dẫn của socket.</translation>
    </message>
    <message>
        <source>Somebody else listens on this socket already.</source>
        <translation>Đã có chương trình khác lắng nghe trên socket này.</translation>
    </message>
    <message>
        <source>An old socket is in the way and cannot be removed.</source>
        <translation>Một socket cũ đang cản và không xóa được.</translation>
    </message>
</context>
<context>
    <name>StoreCommand</name>
    <message>
        <source>There are no records at %1.</source>
        <translation>Không có bản ghi tại %1.</translation>
    </message>
    <message>
        <source>Nothing was ever kept here.</source>
        <translation>Chưa từng lưu gì ở đây.</translation>
    </message>
    <message>
        <source>This desk has operators: say who you are with --operator and --secret-file.</source>
        <translation>Quầy này có tài khoản nhân viên: hãy cho biết bạn là ai bằng --operator và --secret-file.</translation>
    </message>
    <message>
        <source>This operator signs in with a second factor, in the window only.</source>
        <translation>Nhân viên này đăng nhập bằng yếu tố thứ hai, chỉ thực hiện được trong cửa sổ.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Không đọc được tệp: %1</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>Entries of the audit log are missing between what was handed over and what follows.</source>
        <translation>Thiếu các mục nhật ký kiểm toán giữa phần đã tải lên và phần tiếp theo.</translation>
    </message>
    <message>
        <source>A record is damaged and cannot be shown. Restore it from the last backup.</source>
        <translation>Một bản ghi bị hỏng và không hiện được. Hãy khôi phục từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>This record no longer exists: it was deleted, or its time was over.</source>
        <translation>Bản ghi này không còn ở đây nữa: đã bị xóa hoặc đã hết hạn lưu.</translation>
    </message>
    <message>
        <source>This record was deleted while it lay on the desk. Accept it as a new one.</source>
        <translation>Bản ghi này đã bị xóa khi đang ở trên bàn làm việc. Hãy chấp nhận nó như bản ghi mới.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back. Nothing is purged until it is right again; records are kept as usual. Check date and time.</source>
        <translation>Đồng hồ của máy tính bị lùi lại. Sẽ không dọn gì cho đến khi giờ đúng trở lại; bản ghi vẫn được lưu như thường. Hãy kiểm tra ngày giờ.</translation>
    </message>
    <message>
        <source>The last purge is more than a month old. If date and time are right, purge by hand; nothing was purged.</source>
        <translation>Lần dọn gần nhất đã cách đây hơn một tháng. Nếu ngày giờ đúng, hãy dọn thủ công; chưa dọn gì cả.</translation>
    </message>
    <message>
        <source>These records were written by a newer version of LicenceDesk. Install that version; nothing has been changed.</source>
        <translation>Các bản ghi này do phiên bản LicenceDesk mới hơn ghi. Hãy cài phiên bản đó; chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Entries of the audit log are never changed or deleted. (%1)</source>
        <translation>Các mục nhật ký kiểm toán không bao giờ được sửa hay xóa. (%1)</translation>
    </message>
    <message>
        <source>The record could not be written: the disk is full or does not answer. Make room on it, then try again. (%1)</source>
        <translation>Không ghi được bản ghi: đĩa đầy hoặc không phản hồi. Hãy giải phóng chỗ rồi thử lại. (%1)</translation>
    </message>
    <message>
        <source>The records cannot be written to. Ask your administrator for the right to write to %1.</source>
        <translation>Không ghi được vào kho bản ghi. Hãy xin quản trị viên quyền ghi vào %1.</translation>
    </message>
    <message>
        <source>The file of the records is damaged. It has been left as it is. Restore the last backup. (%1)</source>
        <translation>Tệp bản ghi bị hỏng và được giữ nguyên như vậy. Hãy khôi phục bản sao lưu gần nhất. (%1)</translation>
    </message>
    <message>
        <source>Another program is writing to the records at this moment. Try again. (%1)</source>
        <translation>Chương trình khác đang ghi vào kho bản ghi. Hãy thử lại. (%1)</translation>
    </message>
    <message>
        <source>This entry is there already. (%1)</source>
        <translation>Mục này đã có rồi. (%1)</translation>
    </message>
    <message>
        <source>The records could not be read. (%1)</source>
        <translation>Không đọc được các bản ghi. (%1)</translation>
    </message>
    <message>
        <source>The database on the server is damaged. Tell your administrator. (%1)</source>
        <translation>Cơ sở dữ liệu trên máy chủ bị hỏng. Hãy báo quản trị viên. (%1)</translation>
    </message>
    <message>
        <source>The database server refused name or password. Check them in the settings. (%1)</source>
        <translation>Máy chủ cơ sở dữ liệu từ chối tên hoặc mật khẩu. Hãy kiểm tra trong phần cài đặt. (%1)</translation>
    </message>
    <message>
        <source>The database server does not let this desk do that. Ask your administrator for the rights on %1.</source>
        <translation>Máy chủ cơ sở dữ liệu không cho quầy này làm việc đó. Hãy xin quản trị viên cấp quyền với %1.</translation>
    </message>
    <message>
        <source>The database server has no room left. Tell your administrator. (%1)</source>
        <translation>Máy chủ cơ sở dữ liệu đã hết chỗ. Hãy báo quản trị viên. (%1)</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Records are kept on this computer until it can. (%1)</source>
        <translation>Không kết nối được máy chủ cơ sở dữ liệu. Bản ghi được lưu trên máy này cho đến khi kết nối lại được. (%1)</translation>
    </message>
    <message>
        <source>This number is not on the do-not-rent list.</source>
        <translation>Số này không có trong danh sách cấm thuê.</translation>
    </message>
</context>
<context>
    <name>StorePolicy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>Chính sách có mục sai: %1</translation>
    </message>
    <message>
        <source>The policy is not JSON.</source>
        <translation>Chính sách không phải là JSON.</translation>
    </message>
</context>
<context>
    <name>StoreSession</name>
    <message>
        <source>The key could not be put into the keyring of this computer. Open the keyring and try again, or choose a passphrase.</source>
        <translation>Không cất được khóa vào chùm khóa của máy này. Hãy mở chùm khóa rồi thử lại, hoặc chọn cụm mật khẩu.</translation>
    </message>
</context>
<context>
    <name>TargetSheet</name>
    <message>
        <source>Target for the desk check</source>
        <translation>Thẻ thử để kiểm tra bàn chụp</translation>
    </message>
    <message>
        <source>1. Print this sheet on white paper at 100 % (actual size, not “fit to page”). The ruler below must measure 100 mm.
2. Cut the target out along the dashed line.
3. Lay it where licences lie, on the mat you use. If licences lie in a sleeve, put the target into one: reflections then show.
4. In LicenceDesk, open “Check this desk” and do what it says.</source>
        <translation>1. In tờ này trên giấy trắng ở tỷ lệ 100 % (kích thước thực, không chọn “vừa trang”). Thước bên dưới phải đo đúng 100 mm.
2. Cắt thẻ thử theo đường đứt nét.
3. Đặt thẻ vào chỗ đặt bằng lái, trên tấm lót bạn dùng. Nếu bằng lái để trong bao đựng, hãy cho thẻ thử vào một bao: khi đó sẽ thấy vệt phản chiếu.
4. Trong LicenceDesk, mở “Kiểm tra bàn chụp” và làm theo hướng dẫn.</translation>
    </message>
    <message>
        <source>A dark mat, if your desk is light:
put the licence here</source>
        <translation>Tấm lót sẫm màu, nếu mặt bàn màu sáng:
đặt bằng lái vào đây</translation>
    </message>
    <message>
        <source>The target cannot be saved here. Choose another folder.</source>
        <translation>Không lưu được thẻ thử ở đây. Hãy chọn thư mục khác.</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <source>The picture could not be worked on. Try another one, or type the licence in.</source>
        <translation>Không xử lý được ảnh. Hãy thử ảnh khác, hoặc nhập tay bằng lái.</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The secret of the app id is missing. Type it in the settings.</source>
        <translation>Thiếu khóa bí mật của AppID. Hãy nhập trong phần cài đặt.</translation>
    </message>
    <message>
        <source>The access token is missing. Paste it in the settings.</source>
        <translation>Thiếu token truy cập. Hãy dán trong phần cài đặt.</translation>
    </message>
    <message>
        <source>What was pasted is not an access token: it has spaces or characters that no token has. Paste it again in the settings.</source>
        <translation>Nội dung đã dán không phải là token truy cập: có khoảng trắng hoặc ký tự không thể có trong token. Hãy dán lại trong phần cài đặt.</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>A licence number has 18 characters</source>
        <translation>Số bằng lái có 18 ký tự</translation>
    </message>
    <message>
        <source>The birth date in the number does not exist</source>
        <translation>Ngày sinh trong số này không tồn tại</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>Số kiểm tra không khớp</translation>
    </message>
    <message>
        <source>This is not a date: write it like 2019-05-20</source>
        <translation>Đây không phải là ngày: hãy viết như 2019-05-20</translation>
    </message>
    <message>
        <source>This is neither a date nor 长期</source>
        <translation>Đây không phải là ngày, cũng không phải 长期</translation>
    </message>
    <message>
        <source>There is no such class</source>
        <translation>Không có hạng này</translation>
    </message>
    <message>
        <source>A file number has 12 digits</source>
        <translation>Số hồ sơ có 12 chữ số</translation>
    </message>
    <message>
        <source>A name has no digits or signs</source>
        <translation>Họ tên không có chữ số hay ký hiệu</translation>
    </message>
    <message>
        <source>The sex is 男 or 女</source>
        <translation>Giới tính là 男 hoặc 女</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>The records are encrypted, but the key information that belongs to them is missing. Restore the last backup.</source>
        <translation>Các bản ghi được mã hóa, nhưng thiếu thông tin khóa đi kèm. Hãy khôi phục bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the store.</source>
        <translation>Hãy nhập cụm mật khẩu của kho.</translation>
    </message>
    <message>
        <source>The key of the store lies in the system&apos;s keyring, which cannot be reached. Sign in to the desktop as usual, or enter the recovery key.</source>
        <translation>Khóa của kho nằm trong chùm khóa của hệ thống, hiện không truy cập được. Hãy đăng nhập vào máy như thường lệ, hoặc nhập khóa khôi phục.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it with the password of this computer account, then try again.</source>
        <translation>Chùm khóa của hệ thống đang bị khóa. Hãy mở bằng mật khẩu của tài khoản máy tính này, rồi thử lại.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer. Perhaps a window asks for its password: answer it, then try again.</source>
        <translation>Chùm khóa của hệ thống không trả lời. Có thể một cửa sổ đang hỏi mật khẩu: hãy trả lời rồi thử lại.</translation>
    </message>
    <message>
        <source>The key of the store is no longer in the system&apos;s keyring. The records are safe but closed: enter the recovery key that was printed when the store was set up.</source>
        <translation>Khóa của kho không còn trong chùm khóa của hệ thống. Bản ghi vẫn an toàn nhưng không mở được: hãy nhập khóa khôi phục đã in khi thiết lập kho.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring holds the key of another store. Enter the passphrase or the recovery key of this one.</source>
        <translation>Chùm khóa của hệ thống chứa khóa của kho khác. Hãy nhập cụm mật khẩu hoặc khóa khôi phục của kho này.</translation>
    </message>
</context>
<context>
    <name>UnusualAccess</name>
    <message>
        <source>%1 showed %2 records in clear between %3 and %4.</source>
        <translation>%1 đã hiện dạng rõ %2 bản ghi từ %3 đến %4.</translation>
    </message>
    <message>
        <source>%1 exported %2 times between %3 and %4.</source>
        <translation>%1 đã xuất %2 lần từ %3 đến %4.</translation>
    </message>
    <message>
        <source>%1 worked outside the usual hours: %2 acts between %3 and %4.</source>
        <translation>%1 đã làm việc ngoài giờ thường lệ: %2 thao tác từ %3 đến %4.</translation>
    </message>
    <message>
        <source>%1 was refused sign-in %2 times between %3 and %4.</source>
        <translation>%1 bị từ chối đăng nhập %2 lần từ %3 đến %4.</translation>
    </message>
    <message>
        <source>An unknown person</source>
        <translation>Người không rõ danh tính</translation>
    </message>
</context>
<context>
    <name>UploadImage</name>
    <message>
        <source>There is no picture to send.</source>
        <translation>Không có ảnh để gửi.</translation>
    </message>
    <message>
        <source>The picture cannot be made small enough to send. Take it again.</source>
        <translation>Không thể thu nhỏ ảnh đủ để gửi. Hãy chụp lại.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>This is the key of another store. Use the passphrase or the recovery key that belongs to this one.</source>
        <translation>Đây là khóa của kho khác. Hãy dùng cụm mật khẩu hoặc khóa khôi phục của kho này.</translation>
    </message>
    <message>
        <source>The key information of the store has been changed. Restore the last backup.</source>
        <translation>Thông tin khóa của kho đã bị thay đổi. Hãy khôi phục bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The key information of the store is damaged. Restore the last backup.</source>
        <translation>Thông tin khóa của kho bị hỏng. Hãy khôi phục bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The store was made by a newer version of the program. Install that version.</source>
        <translation>Kho này do phiên bản mới hơn của chương trình tạo ra. Hãy cài phiên bản đó.</translation>
    </message>
    <message>
        <source>Stored data has been changed or damaged and cannot be opened. Restore the last backup.</source>
        <translation>Dữ liệu lưu trữ bị thay đổi hoặc hỏng và không mở được. Hãy khôi phục bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>Stored data was encrypted with a key that is no longer in this store. Restore the backup that it came from.</source>
        <translation>Dữ liệu lưu trữ được mã hóa bằng khóa không còn trong kho này. Hãy khôi phục bản sao lưu chứa dữ liệu đó.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again.</source>
        <translation>Không đủ bộ nhớ để kiểm tra cụm mật khẩu. Hãy đóng các chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>Enter a passphrase for the store.</source>
        <translation>Hãy nhập cụm mật khẩu cho kho.</translation>
    </message>
    <message>
        <source>This store has no passphrase. Use the recovery key.</source>
        <translation>Kho này không có cụm mật khẩu. Hãy dùng khóa khôi phục.</translation>
    </message>
    <message>
        <source>The passphrase is not the one of this store. Check capital letters and keyboard and try again.</source>
        <translation>Cụm mật khẩu không phải của kho này. Hãy kiểm tra chữ hoa và bàn phím rồi thử lại.</translation>
    </message>
    <message>
        <source>No recovery key was ever printed for this store.</source>
        <translation>Chưa từng in khóa khôi phục cho kho này.</translation>
    </message>
    <message>
        <source>There is a mistake in the recovery key. Compare what you typed with the printed sheet.</source>
        <translation>Khóa khôi phục có lỗi. Hãy so nội dung đã nhập với tờ in.</translation>
    </message>
    <message>
        <source>The recovery key is typed correctly but belongs to another store, or a newer one has been printed since.</source>
        <translation>Khóa khôi phục nhập đúng nhưng thuộc kho khác, hoặc sau đó đã in khóa mới hơn.</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Aged %1 at the start</source>
        <translation>%1 tuổi khi bắt đầu thuê</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm asks for %2</source>
        <translation>%1 tuổi khi bắt đầu thuê; công ty yêu cầu %2</translation>
    </message>
    <message>
        <source>Name another driver</source>
        <translation>Hãy chọn người lái khác</translation>
    </message>
    <message>
        <source>Not over the age limit of the firm</source>
        <translation>Không quá giới hạn tuổi của công ty</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm&apos;s limit is %2</source>
        <translation>%1 tuổi khi bắt đầu thuê; giới hạn của công ty là %2</translation>
    </message>
    <message>
        <source>Ask the manager, or name another driver</source>
        <translation>Hãy hỏi quản lý, hoặc chọn người lái khác</translation>
    </message>
    <message>
        <source>No yearly medical certificate is needed</source>
        <translation>Không cần giấy khám sức khỏe hằng năm</translation>
    </message>
    <message>
        <source>Aged %1: from %2 on a medical certificate is due every year</source>
        <translation>%1 tuổi: từ %2 tuổi phải nộp giấy khám sức khỏe hằng năm</translation>
    </message>
    <message>
        <source>Ask for the certificate or the live status in 12123</source>
        <translation>Yêu cầu xem giấy khám sức khỏe hoặc trạng thái trực tiếp trong 12123</translation>
    </message>
    <message>
        <source>No class has to be downgraded for age</source>
        <translation>Không có hạng nào phải đổi vì tuổi</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost for good, treat it as C1</source>
        <translation>%1 tuổi: đã mất hẳn hạng %2, hãy xem như C1</translation>
    </message>
    <message>
        <source>Aged %1: class %2 had to be downgraded at %3, unless extended</source>
        <translation>%1 tuổi: hạng %2 phải đổi lúc %3 tuổi, trừ khi được gia hạn</translation>
    </message>
    <message>
        <source>Check the live status in 12123; offer a vehicle of class C1</source>
        <translation>Kiểm tra trạng thái trực tiếp trong 12123; đề nghị xe hạng C1</translation>
    </message>
    <message>
        <source>No class is lost for age</source>
        <translation>Không có hạng nào bị mất vì tuổi</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost at %3</source>
        <translation>%1 tuổi: mất hạng %2 lúc %3 tuổi</translation>
    </message>
    <message>
        <source>Do not hand over a vehicle of that class</source>
        <translation>Không giao xe thuộc hạng đó</translation>
    </message>
    <message>
        <source>Aged %1: nobody holds class %2 before %3</source>
        <translation>%1 tuổi: không ai có hạng %2 trước %3 tuổi</translation>
    </message>
    <message>
        <source>Compare class and date of birth with the card</source>
        <translation>Đối chiếu hạng và ngày sinh với thẻ</translation>
    </message>
    <message>
        <source>Old enough for the class</source>
        <translation>Đủ tuổi cho hạng này</translation>
    </message>
    <message>
        <source>Compare the class with the card</source>
        <translation>Đối chiếu hạng với thẻ</translation>
    </message>
    <message>
        <source>The class is made of official codes</source>
        <translation>Hạng gồm các mã chính thức</translation>
    </message>
    <message>
        <source>“%1” is not a vehicle class</source>
        <translation>“%1” không phải là hạng xe</translation>
    </message>
    <message>
        <source>The class %1 is printed beside one that includes it</source>
        <translation>Hạng %1 được in cạnh hạng đã bao gồm nó</translation>
    </message>
    <message>
        <source>The codes of %1 are not in the official order</source>
        <translation>Các mã của %1 không theo thứ tự chính thức</translation>
    </message>
    <message>
        <source>The class is printed as the office prints it</source>
        <translation>Hạng được in đúng theo cách của cơ quan cấp</translation>
    </message>
    <message>
        <source>No vehicle is chosen</source>
        <translation>Chưa chọn xe</translation>
    </message>
    <message>
        <source>Choose the vehicle</source>
        <translation>Hãy chọn xe</translation>
    </message>
    <message>
        <source>Class %1 covers the vehicle</source>
        <translation>Hạng %1 lái được xe này</translation>
    </message>
    <message>
        <source>Class %1 does not cover the vehicle: it needs %2</source>
        <translation>Hạng %1 không lái được xe này: cần %2</translation>
    </message>
    <message>
        <source>Offer a vehicle of class %1, or name another driver</source>
        <translation>Đề nghị xe hạng %1, hoặc chọn người lái khác</translation>
    </message>
    <message>
        <source>Class C6 existed when the card began</source>
        <translation>Hạng C6 đã có khi thẻ bắt đầu hiệu lực</translation>
    </message>
    <message>
        <source>Valid from %1 with class C6, which has existed only since %2</source>
        <translation>Có giá trị từ %1 với hạng C6, hạng này chỉ có từ %2</translation>
    </message>
    <message>
        <source>Compare the class; a card reissued since then may be right</source>
        <translation>Hãy đối chiếu hạng; thẻ cấp đổi sau đó có thể vẫn đúng</translation>
    </message>
    <message>
        <source>Held a car class for a year before C6</source>
        <translation>Đã có hạng ô tô được một năm trước C6</translation>
    </message>
    <message>
        <source>Class C6 needs a year with C1 or C2 first</source>
        <translation>Hạng C6 đòi hỏi trước đó một năm có C1 hoặc C2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 hoặc %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, và %2</translation>
    </message>
    <message>
        <source>Compare the dates with the card</source>
        <translation>Đối chiếu các ngày với thẻ</translation>
    </message>
    <message>
        <source>No such date: %1</source>
        <translation>Ngày không có trong lịch: %1</translation>
    </message>
    <message>
        <source>No date was read</source>
        <translation>Không đọc được ngày nào</translation>
    </message>
    <message>
        <source>Type the dates in</source>
        <translation>Hãy nhập các ngày</translation>
    </message>
    <message>
        <source>All dates are real dates</source>
        <translation>Mọi ngày đều tồn tại</translation>
    </message>
    <message>
        <source>Valid from %1, but renewed early and good since %2 by its record</source>
        <translation>Có giá trị từ %1, nhưng đổi sớm và theo ghi chép đã có hiệu lực từ %2</translation>
    </message>
    <message>
        <source>Compare the note on the duplicate page</source>
        <translation>Đối chiếu ghi chép trên trang phụ</translation>
    </message>
    <message>
        <source>Valid from %1; its record says since when already, not understood</source>
        <translation>Có giá trị từ %1; phần ghi chép nêu ngày hiệu lực sớm hơn nhưng không hiểu được</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>Chưa có hiệu lực trước %1</translation>
    </message>
    <message>
        <source>Look on the duplicate page for a note that it is already valid</source>
        <translation>Xem trang phụ có ghi đã có hiệu lực hay chưa</translation>
    </message>
    <message>
        <source>First issued on %1, but born on %2</source>
        <translation>Cấp lần đầu ngày %1, nhưng sinh ngày %2</translation>
    </message>
    <message>
        <source>Valid from %1, before the first issue on %2</source>
        <translation>Có giá trị từ %1, trước ngày cấp lần đầu %2</translation>
    </message>
    <message>
        <source>Birth, first issue and start of validity are in order</source>
        <translation>Ngày sinh, cấp lần đầu và bắt đầu hiệu lực đúng trình tự</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue</source>
        <translation>%1 tuổi khi cấp lần đầu</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue: nobody gets a licence before %2</source>
        <translation>%1 tuổi khi cấp lần đầu: không ai được cấp bằng lái trước %2 tuổi</translation>
    </message>
    <message>
        <source>Not too old at the first issue</source>
        <translation>Không quá tuổi khi cấp lần đầu</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue, the limit then was %2</source>
        <translation>%1 tuổi khi cấp lần đầu, giới hạn lúc đó là %2</translation>
    </message>
    <message>
        <source>Ask the customer to open 12123 and show the live screen</source>
        <translation>Yêu cầu khách mở 12123 và cho xem màn hình trực tiếp</translation>
    </message>
    <message>
        <source>The screen was live when it was read</source>
        <translation>Màn hình là trực tiếp khi đọc</translation>
    </message>
    <message>
        <source>The screen was live when the picture was taken, on %1</source>
        <translation>Màn hình là trực tiếp khi chụp ảnh, ngày %1</translation>
    </message>
    <message>
        <source>It is not known when the picture was taken</source>
        <translation>Không rõ ảnh được chụp khi nào</translation>
    </message>
    <message>
        <source>The clock on the screen is not understood</source>
        <translation>Không hiểu được giờ trên màn hình</translation>
    </message>
    <message>
        <source>The clock on the screen shows %1, the picture is of %2</source>
        <translation>Giờ trên màn hình là %1, ảnh chụp lúc %2</translation>
    </message>
    <message>
        <source>%1 is not understood</source>
        <translation>Không hiểu được %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Tạo ngày %1</translation>
    </message>
    <message>
        <source>Made on %1, which is still to come</source>
        <translation>Tạo ngày %1, là ngày chưa đến</translation>
    </message>
    <message>
        <source>The status is %1: the holder must not drive</source>
        <translation>Trạng thái là %1: người có bằng không được lái xe</translation>
    </message>
    <message>
        <source>Do not hand over the car</source>
        <translation>Không giao xe</translation>
    </message>
    <message>
        <source>The status is “%1”, which is none of the usual</source>
        <translation>Trạng thái là “%1”, không thuộc các trạng thái thường gặp</translation>
    </message>
    <message>
        <source>Ask the customer to explain the status in 12123</source>
        <translation>Yêu cầu khách giải thích trạng thái trong 12123</translation>
    </message>
    <message>
        <source>The status allows driving</source>
        <translation>Trạng thái cho phép lái xe</translation>
    </message>
    <message>
        <source>The status is %1: allowed to drive, but matters are open</source>
        <translation>Trạng thái là %1: được lái xe, nhưng còn việc chưa xử lý</translation>
    </message>
    <message>
        <source>Tell the customer; follow the rule of the firm</source>
        <translation>Hãy báo khách; làm theo quy định của công ty</translation>
    </message>
    <message>
        <source>No outstanding offences</source>
        <translation>Không có vi phạm chưa xử lý</translation>
    </message>
    <message>
        <source>Compare it with the card and correct it</source>
        <translation>Đối chiếu với thẻ và sửa lại</translation>
    </message>
    <message>
        <source>%1 points of %2: the licence is withheld until the exam is passed</source>
        <translation>%1 trên %2 điểm phạt: bằng lái bị tạm giữ cho đến khi thi đạt</translation>
    </message>
    <message>
        <source>%1 points of %2</source>
        <translation>%1 trên %2 điểm phạt</translation>
    </message>
    <message>
        <source>Follow the rule of the firm</source>
        <translation>Làm theo quy định của công ty</translation>
    </message>
    <message>
        <source>The screen or its code is red: the licence cannot be used</source>
        <translation>Màn hình hoặc mã có màu đỏ: không dùng được bằng lái</translation>
    </message>
    <message>
        <source>The QR code is red: the licence cannot be used</source>
        <translation>Mã QR màu đỏ: không dùng được bằng lái</translation>
    </message>
    <message>
        <source>The ground of the screen is red: the licence cannot be used</source>
        <translation>Nền màn hình màu đỏ: không dùng được bằng lái</translation>
    </message>
    <message>
        <source>The colour of the screen was not judged</source>
        <translation>Chưa xét màu của màn hình</translation>
    </message>
    <message>
        <source>Look: green ground and black code are good, red is not</source>
        <translation>Hãy nhìn: nền xanh và mã đen là tốt, màu đỏ là không được</translation>
    </message>
    <message>
        <source>The screen is green</source>
        <translation>Màn hình màu xanh lá</translation>
    </message>
    <message>
        <source>No QR code was looked for</source>
        <translation>Chưa tìm mã QR</translation>
    </message>
    <message>
        <source>Look for the QR code</source>
        <translation>Hãy xem có mã QR không</translation>
    </message>
    <message>
        <source>The QR code is there</source>
        <translation>Có mã QR</translation>
    </message>
    <message>
        <source>No QR code on the screen: it is cut off, or this is not a 12123 screen</source>
        <translation>Không có mã QR trên màn hình: bị cắt mất, hoặc không phải màn hình 12123</translation>
    </message>
    <message>
        <source>This core number was on another person&apos;s licence before</source>
        <translation>Số lõi này trước đây nằm trên bằng lái của người khác</translation>
    </message>
    <message>
        <source>Look at the original; a core number is given out once</source>
        <translation>Hãy xem bản gốc; mỗi số lõi chỉ được cấp một lần</translation>
    </message>
    <message>
        <source>The core number has not been seen on another person&apos;s licence</source>
        <translation>Chưa thấy số lõi này ở người khác</translation>
    </message>
    <message>
        <source>This licence is on another rental until %1</source>
        <translation>Bằng lái này đang dùng cho lượt thuê khác đến %1</translation>
    </message>
    <message>
        <source>Ask about the other rental</source>
        <translation>Hãy hỏi về lượt thuê kia</translation>
    </message>
    <message>
        <source>No other rental is open on this licence</source>
        <translation>Không có lượt thuê nào khác đang mở với bằng lái này</translation>
    </message>
    <message>
        <source>Not on the do-not-rent list</source>
        <translation>Không có trong danh sách cấm thuê</translation>
    </message>
    <message>
        <source>On the do-not-rent list: %1</source>
        <translation>Có trong danh sách cấm thuê: %1</translation>
    </message>
    <message>
        <source>Call the supervisor</source>
        <translation>Hãy gọi giám sát viên</translation>
    </message>
    <message>
        <source>The number and the date of birth agree</source>
        <translation>Số bằng lái và ngày sinh khớp nhau</translation>
    </message>
    <message>
        <source>The number says born on %1, the licence says %2</source>
        <translation>Theo số thì sinh ngày %1, bằng lái ghi %2</translation>
    </message>
    <message>
        <source>Compare both with the card; if they are printed like that, do not accept it</source>
        <translation>Đối chiếu cả hai với thẻ; nếu in đúng như vậy thì không chấp nhận</translation>
    </message>
    <message>
        <source>The number and the sex agree</source>
        <translation>Số bằng lái và giới tính khớp nhau</translation>
    </message>
    <message>
        <source>The number is one of a person of sex %1, the licence says %2</source>
        <translation>Số này là của người có giới tính %1, bằng lái ghi %2</translation>
    </message>
    <message>
        <source>Compare with the identity card; a legal change of sex may explain it</source>
        <translation>Đối chiếu với thẻ căn cước; có thể do đổi giới tính hợp pháp</translation>
    </message>
    <message>
        <source>The number begins in %1</source>
        <translation>Đầu số thuộc %1</translation>
    </message>
    <message>
        <source>No province has the code %1 with which the number begins</source>
        <translation>Không tỉnh nào có mã %1 ở đầu số</translation>
    </message>
    <message>
        <source>Compare the licence number with the card, digit by digit</source>
        <translation>Đối chiếu số bằng lái với thẻ, từng chữ số</translation>
    </message>
    <message>
        <source>The number begins with no existing province</source>
        <translation>Đầu số không thuộc tỉnh nào hiện có</translation>
    </message>
    <message>
        <source>First registered in %1</source>
        <translation>Đăng ký lần đầu tại %1</translation>
    </message>
    <message>
        <source>The region code %1 is in no list since 1980</source>
        <translation>Mã vùng %1 không có trong danh mục nào từ năm 1980</translation>
    </message>
    <message>
        <source>Compare the first six digits of the number with the card</source>
        <translation>Đối chiếu sáu chữ số đầu của số với thẻ</translation>
    </message>
    <message>
        <source>The region code is in no list</source>
        <translation>Mã vùng không có trong danh mục nào</translation>
    </message>
    <message>
        <source>The region existed when the holder was born</source>
        <translation>Vùng này đã tồn tại khi người có bằng sinh ra</translation>
    </message>
    <message>
        <source>The region %1 was abolished in %2, before the holder was born</source>
        <translation>%1 đã bị bãi bỏ năm %2, trước khi người có bằng sinh ra</translation>
    </message>
    <message>
        <source>The address or the number names no province</source>
        <translation>Địa chỉ hoặc số không cho biết tỉnh</translation>
    </message>
    <message>
        <source>Address and number name the same province</source>
        <translation>Địa chỉ và số cùng một tỉnh</translation>
    </message>
    <message>
        <source>Lives in %1, first registered in %2: people move</source>
        <translation>Sống ở %1, đăng ký lần đầu tại %2: có thể đã chuyển nơi ở</translation>
    </message>
    <message>
        <source>Nationality and kind of number agree</source>
        <translation>Quốc tịch và loại số khớp nhau</translation>
    </message>
    <message>
        <source>The number is a foreigner&apos;s, the nationality is %1</source>
        <translation>Số là của người nước ngoài, quốc tịch là %1</translation>
    </message>
    <message>
        <source>The number is a Chinese citizen&apos;s, the nationality is %1</source>
        <translation>Số là của công dân Trung Quốc, quốc tịch là %1</translation>
    </message>
    <message>
        <source>Compare number and nationality with the card</source>
        <translation>Đối chiếu số và quốc tịch với thẻ</translation>
    </message>
    <message>
        <source>The name is a printed word of the form</source>
        <translation>Họ tên là một từ in sẵn trên mẫu</translation>
    </message>
    <message>
        <source>Compare the name with the card</source>
        <translation>Đối chiếu họ tên với thẻ</translation>
    </message>
    <message>
        <source>The name looks like a name</source>
        <translation>Họ tên có dạng của một tên</translation>
    </message>
    <message>
        <source>The name does not look like a name</source>
        <translation>Họ tên không có dạng của một tên</translation>
    </message>
    <message>
        <source>The name is that of the booking</source>
        <translation>Họ tên đúng với đơn đặt xe</translation>
    </message>
    <message>
        <source>The name agrees with the booking but for a rare character</source>
        <translation>Họ tên khớp với đơn đặt xe, trừ một chữ hiếm</translation>
    </message>
    <message>
        <source>Compare the rare character with the identity card</source>
        <translation>Đối chiếu chữ hiếm với thẻ căn cước</translation>
    </message>
    <message>
        <source>The name is not that of the booking</source>
        <translation>Họ tên không đúng với đơn đặt xe</translation>
    </message>
    <message>
        <source>Ask who drives; take the licence of the person in the booking</source>
        <translation>Hãy hỏi ai là người lái; dùng bằng lái của người đặt xe</translation>
    </message>
    <message>
        <source>Every field that is needed was read</source>
        <translation>Đã đọc mọi trường cần thiết</translation>
    </message>
    <message>
        <source>Not read surely enough: %1</source>
        <translation>Đọc chưa đủ chắc chắn: %1</translation>
    </message>
    <message>
        <source>Take the picture again, or type these fields in</source>
        <translation>Chụp lại, hoặc nhập tay các trường này</translation>
    </message>
    <message>
        <source>The number is that of a travel permit for Hong Kong and Macao residents</source>
        <translation>Số này là của giấy thông hành cho cư dân Hồng Kông và Ma Cao</translation>
    </message>
    <message>
        <source>The number is that of a foreigner&apos;s permanent residence card of 2017</source>
        <translation>Số này là của thẻ thường trú cho người nước ngoài mẫu 2017</translation>
    </message>
    <message>
        <source>The number is not that of a resident identity card</source>
        <translation>Số này không phải của thẻ căn cước cư dân</translation>
    </message>
    <message>
        <source>This cannot be a licence number</source>
        <translation>Đây không thể là số bằng lái</translation>
    </message>
    <message>
        <source>The licence number has 18 characters as it should</source>
        <translation>Số bằng lái có đủ 18 ký tự</translation>
    </message>
    <message>
        <source>The number has the old form of 15 digits</source>
        <translation>Số có dạng cũ 15 chữ số</translation>
    </message>
    <message>
        <source>Ask for the passport or permit and compare the number</source>
        <translation>Yêu cầu hộ chiếu hoặc giấy thông hành và đối chiếu số</translation>
    </message>
    <message>
        <source>Look at character %1 of the number: is it %2 instead of %3?</source>
        <translation>Xem ký tự thứ %1 của số: có phải %2 thay vì %3 không?</translation>
    </message>
    <message>
        <source>The check character of the licence number is right</source>
        <translation>Ký tự kiểm tra của số bằng lái đúng</translation>
    </message>
    <message>
        <source>The check character does not match the licence number: it is misread, or no such number was ever issued</source>
        <translation>Ký tự kiểm tra không khớp với số bằng lái: đọc sai, hoặc chưa từng cấp số như vậy</translation>
    </message>
    <message>
        <source>The date of birth inside the number, %1, cannot be</source>
        <translation>Ngày sinh trong số, %1, không thể có</translation>
    </message>
    <message>
        <source>The number contains a real date of birth</source>
        <translation>Số chứa một ngày sinh có thật</translation>
    </message>
    <message>
        <source>The number is not of the old 15-digit form</source>
        <translation>Số không thuộc dạng cũ 15 chữ số</translation>
    </message>
    <message>
        <source>The number has 15 digits: such numbers have been invalid since 2013</source>
        <translation>Số có 15 chữ số: số như vậy không còn giá trị từ năm 2013</translation>
    </message>
    <message>
        <source>Ask for the current identity card and the renewed licence</source>
        <translation>Yêu cầu thẻ căn cước hiện hành và bằng lái đã đổi</translation>
    </message>
    <message>
        <source>Part of the number is masked: this is a shared or saved copy</source>
        <translation>Một phần của số bị che: đây là bản sao được chia sẻ hoặc lưu lại</translation>
    </message>
    <message>
        <source>Ask to see the licence itself, or the live screen of 12123</source>
        <translation>Yêu cầu xem bằng lái gốc, hoặc màn hình trực tiếp của 12123</translation>
    </message>
    <message>
        <source>No digit of the number is masked</source>
        <translation>Không có chữ số nào bị che</translation>
    </message>
    <message>
        <source>Digits of the licence number are hidden</source>
        <translation>Một số chữ số của số bằng lái bị ẩn</translation>
    </message>
    <message>
        <source>Ask for the original and type the number in</source>
        <translation>Yêu cầu bản gốc và nhập số vào</translation>
    </message>
    <message>
        <source>A number of this kind does not say</source>
        <translation>Loại số này không cho biết</translation>
    </message>
    <message>
        <source>Check the passport or permit instead</source>
        <translation>Hãy kiểm tra hộ chiếu hoặc giấy thông hành thay thế</translation>
    </message>
    <message>
        <source>%1 differs between the pages</source>
        <translation>%1 khác nhau giữa các trang</translation>
    </message>
    <message>
        <source>Compare the pages: they must belong to one person</source>
        <translation>Đối chiếu các trang: phải thuộc cùng một người</translation>
    </message>
    <message>
        <source>Number and name were not read on every page</source>
        <translation>Không phải trang nào cũng đọc được số và họ tên</translation>
    </message>
    <message>
        <source>Compare the pages by eye</source>
        <translation>So các trang bằng mắt</translation>
    </message>
    <message>
        <source>Number and name are the same on every page</source>
        <translation>Số và họ tên giống nhau trên mọi trang</translation>
    </message>
    <message>
        <source>The file number does not have 12 digits</source>
        <translation>Số hồ sơ không có đủ 12 chữ số</translation>
    </message>
    <message>
        <source>Compare the file number with the card</source>
        <translation>Đối chiếu số hồ sơ với thẻ</translation>
    </message>
    <message>
        <source>No office has the code %1 with which the file number begins</source>
        <translation>Không cơ quan nào có mã %1 ở đầu số hồ sơ</translation>
    </message>
    <message>
        <source>The file number is one of %1</source>
        <translation>Số hồ sơ thuộc %1</translation>
    </message>
    <message>
        <source>The duplicate page is here</source>
        <translation>Đã có trang phụ</translation>
    </message>
    <message>
        <source>The duplicate page is missing</source>
        <translation>Thiếu trang phụ</translation>
    </message>
    <message>
        <source>Read the duplicate page too</source>
        <translation>Hãy đọc cả trang phụ</translation>
    </message>
    <message>
        <source>The record names the end of validity</source>
        <translation>Phần ghi chép có nêu ngày hết hiệu lực</translation>
    </message>
    <message>
        <source>The record asks for renewal by %1, the licence runs to %2</source>
        <translation>Phần ghi chép yêu cầu đổi trước %1, bằng lái có giá trị đến %2</translation>
    </message>
    <message>
        <source>Compare both pages: they must belong together</source>
        <translation>Đối chiếu hai trang: phải cùng một bằng lái</translation>
    </message>
    <message>
        <source>The bar code is not that of a paper core</source>
        <translation>Mã vạch không phải của lõi giấy</translation>
    </message>
    <message>
        <source>Look at the bar code</source>
        <translation>Hãy xem mã vạch</translation>
    </message>
    <message>
        <source>The check character of the bar code does not match the old formula</source>
        <translation>Ký tự kiểm tra của mã vạch không khớp công thức cũ</translation>
    </message>
    <message>
        <source>The bar code is that of a paper core</source>
        <translation>Mã vạch là của lõi giấy</translation>
    </message>
    <message>
        <source>a grey copy</source>
        <translation>bản sao đen trắng</translation>
    </message>
    <message>
        <source>taken from a screen</source>
        <translation>chụp từ màn hình</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>mờ</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>bị cắt mất</translation>
    </message>
    <message>
        <source>glare over a field</source>
        <translation>lóa trên một trường</translation>
    </message>
    <message>
        <source>The picture shows the original, whole and sharp</source>
        <translation>Ảnh chụp bản gốc, đầy đủ và rõ nét</translation>
    </message>
    <message>
        <source>The picture: %1</source>
        <translation>Ảnh: %1</translation>
    </message>
    <message>
        <source>Take it again from the original, without glare</source>
        <translation>Chụp lại từ bản gốc, tránh lóa</translation>
    </message>
    <message>
        <source>The size of the picture is not known</source>
        <translation>Không rõ kích thước ảnh</translation>
    </message>
    <message>
        <source>The picture is large enough</source>
        <translation>Ảnh đủ lớn</translation>
    </message>
    <message>
        <source>The picture is only %1 pixels high or wide</source>
        <translation>Ảnh chỉ cao hoặc rộng %1 pixel</translation>
    </message>
    <message>
        <source>Take it again from nearer</source>
        <translation>Chụp lại từ gần hơn</translation>
    </message>
    <message>
        <source>No value stands out from the others by its print</source>
        <translation>Không giá trị nào khác biệt về nét in</translation>
    </message>
    <message>
        <source>Print or ground differ from the other values: %1</source>
        <translation>Nét in hoặc nền khác với các giá trị còn lại: %1</translation>
    </message>
    <message>
        <source>Look at the card: was something pasted over or erased?</source>
        <translation>Hãy xem thẻ: có chỗ nào bị dán đè hoặc tẩy xóa không?</translation>
    </message>
    <message>
        <source>Explain to the customer: no trailer, motorway only with an experienced companion, sticker at the rear</source>
        <translation>Giải thích: không kéo rơ moóc, lên cao tốc phải có người có kinh nghiệm đi cùng, dán nhãn tập sự phía sau</translation>
    </message>
    <message>
        <source>The probation year ended on %1</source>
        <translation>Năm tập sự đã kết thúc ngày %1</translation>
    </message>
    <message>
        <source>On probation until %1, first issued on %2</source>
        <translation>Tập sự đến %1, cấp lần đầu ngày %2</translation>
    </message>
    <message>
        <source>The record names a probation, its end is not understood</source>
        <translation>Phần ghi chép có nêu thời gian tập sự, nhưng không hiểu được ngày kết thúc</translation>
    </message>
    <message>
        <source>The record names no probation</source>
        <translation>Phần ghi chép không nêu thời gian tập sự</translation>
    </message>
    <message>
        <source>The probation in the record ended on %1</source>
        <translation>Thời gian tập sự trong phần ghi chép đã kết thúc ngày %1</translation>
    </message>
    <message>
        <source>On probation until %1 by the record</source>
        <translation>Theo phần ghi chép, tập sự đến %1</translation>
    </message>
    <message>
        <source>Not on probation</source>
        <translation>Không trong thời gian tập sự</translation>
    </message>
    <message>
        <source>On probation: must not drive a commercial passenger vehicle</source>
        <translation>Đang tập sự: không được lái xe khách kinh doanh</translation>
    </message>
    <message>
        <source>On probation: must not tow a trailer</source>
        <translation>Đang tập sự: không được kéo rơ moóc</translation>
    </message>
    <message>
        <source>Offer a vehicle without a trailer, or another driver</source>
        <translation>Đề nghị xe không có rơ moóc, hoặc người lái khác</translation>
    </message>
    <message>
        <source>Driving since %1</source>
        <translation>Lái xe từ %1</translation>
    </message>
    <message>
        <source>Driving since %1; the firm asks for %2 months</source>
        <translation>Lái xe từ %1; công ty yêu cầu %2 tháng</translation>
    </message>
    <message>
        <source>The seal names a traffic police office</source>
        <translation>Con dấu là của cơ quan cảnh sát giao thông</translation>
    </message>
    <message>
        <source>The text of the seal is not that of a traffic police office</source>
        <translation>Chữ trên con dấu không phải của cơ quan cảnh sát giao thông</translation>
    </message>
    <message>
        <source>Look at the seal</source>
        <translation>Hãy xem con dấu</translation>
    </message>
    <message>
        <source>The seal or the file number names no province</source>
        <translation>Con dấu hoặc số hồ sơ không cho biết tỉnh</translation>
    </message>
    <message>
        <source>Seal and file number name the same province</source>
        <translation>Con dấu và số hồ sơ cùng một tỉnh</translation>
    </message>
    <message>
        <source>The seal is of %1, the file number of %2</source>
        <translation>Con dấu của %1, số hồ sơ của %2</translation>
    </message>
    <message>
        <source>Compare seal and file number with the card</source>
        <translation>Đối chiếu con dấu và số hồ sơ với thẻ</translation>
    </message>
    <message>
        <source>The seal or the file number names no prefecture</source>
        <translation>Con dấu hoặc số hồ sơ không cho biết địa khu</translation>
    </message>
    <message>
        <source>Seal and file number name the same prefecture</source>
        <translation>Con dấu và số hồ sơ cùng một địa khu</translation>
    </message>
    <message>
        <source>The seal was not looked for</source>
        <translation>Chưa tìm con dấu</translation>
    </message>
    <message>
        <source>No seal at its place</source>
        <translation>Không có con dấu ở đúng chỗ</translation>
    </message>
    <message>
        <source>Look at the seal on the card</source>
        <translation>Hãy xem con dấu trên thẻ</translation>
    </message>
    <message>
        <source>The seal is not red: this may be a copy</source>
        <translation>Con dấu không có màu đỏ: có thể đây là bản sao</translation>
    </message>
    <message>
        <source>Ask for the original</source>
        <translation>Yêu cầu bản gốc</translation>
    </message>
    <message>
        <source>A red seal is at its place</source>
        <translation>Có con dấu đỏ ở đúng chỗ</translation>
    </message>
    <message>
        <source>The licence has no end date</source>
        <translation>Bằng lái không có ngày hết hạn</translation>
    </message>
    <message>
        <source>The term is %1 years</source>
        <translation>Thời hạn là %1 năm</translation>
    </message>
    <message>
        <source>From %1 to %2: licences run for 6 or 10 years or are permanent</source>
        <translation>Từ %1 đến %2: bằng lái có thời hạn 6 năm, 10 năm hoặc không thời hạn</translation>
    </message>
    <message>
        <source>The licence ends on the same day and month as it began</source>
        <translation>Ngày tháng hết hạn trùng với ngày tháng bắt đầu</translation>
    </message>
    <message>
        <source>It begins on %1 and ends on %2: day and month must be the same</source>
        <translation>Bắt đầu %1 và kết thúc %2: ngày và tháng phải giống nhau</translation>
    </message>
    <message>
        <source>Valid from the same day and month as the first issue</source>
        <translation>Ngày tháng bắt đầu trùng với ngày tháng cấp lần đầu</translation>
    </message>
    <message>
        <source>First issued on %1, valid from %2: day and month are usually the same</source>
        <translation>Cấp lần đầu %1, có giá trị từ %2: ngày và tháng thường giống nhau</translation>
    </message>
    <message>
        <source>Compare both dates; a restored or converted licence may differ</source>
        <translation>Đối chiếu cả hai ngày; bằng lái khôi phục hoặc chuyển đổi có thể khác</translation>
    </message>
    <message>
        <source>The earlier terms are consistent</source>
        <translation>Tổng các thời hạn trước thẻ này khớp</translation>
    </message>
    <message>
        <source>%1 years from first issue to this card: no terms of 6 and 10 add up to it</source>
        <translation>%1 năm từ khi cấp lần đầu đến thẻ này: các thời hạn 6 và 10 năm không thể cộng thành như vậy</translation>
    </message>
    <message>
        <source>The first card runs for 6 years</source>
        <translation>Thẻ đầu tiên có thời hạn 6 năm</translation>
    </message>
    <message>
        <source>A first card that runs to %1: first cards run for 6 years</source>
        <translation>Thẻ đầu tiên có giá trị đến %1: thẻ đầu tiên chỉ có thời hạn 6 năm</translation>
    </message>
    <message>
        <source>Compare the dates; army and foreign conversions may differ</source>
        <translation>Đối chiếu các ngày; bằng chuyển đổi từ quân đội hoặc nước ngoài có thể khác</translation>
    </message>
    <message>
        <source>Held long enough for a permanent licence</source>
        <translation>Đã có bằng đủ lâu để được cấp bằng không thời hạn</translation>
    </message>
    <message>
        <source>No end date, though first issued on %1: that takes %2 years</source>
        <translation>Không có ngày hết hạn, dù cấp lần đầu %1: cần đủ %2 năm</translation>
    </message>
    <message>
        <source>Ten-year cards existed then</source>
        <translation>Lúc đó đã có thẻ mười năm</translation>
    </message>
    <message>
        <source>A ten-year card cannot end on %1</source>
        <translation>Thẻ mười năm không thể hết hạn ngày %1</translation>
    </message>
    <message>
        <source>The old edition and its dates go together</source>
        <translation>Mẫu cũ và các ngày của nó phù hợp với nhau</translation>
    </message>
    <message>
        <source>A card of the edition before 2013 that runs to %1: those have expired</source>
        <translation>Thẻ mẫu trước năm 2013 có giá trị đến %1: các thẻ đó đều đã hết hạn</translation>
    </message>
    <message>
        <source>Look closely: paper, print and the edition of the card</source>
        <translation>Xem kỹ: giấy, bản in và mẫu của thẻ</translation>
    </message>
    <message>
        <source>Do not hand over the car; ask for the renewed licence</source>
        <translation>Không giao xe; yêu cầu bằng lái đã đổi</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Có giá trị đến %1</translation>
    </message>
    <message>
        <source>Expired on %1, more than a year ago: cancelled by law</source>
        <translation>Hết hạn ngày %1, đã hơn một năm: bị hủy theo luật</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Hết hạn ngày %1</translation>
    </message>
    <message>
        <source>No return date is given</source>
        <translation>Chưa có ngày trả xe</translation>
    </message>
    <message>
        <source>Enter the return date</source>
        <translation>Hãy nhập ngày trả xe</translation>
    </message>
    <message>
        <source>Valid until %1, the return is on %2</source>
        <translation>Có giá trị đến %1, ngày trả xe là %2</translation>
    </message>
    <message>
        <source>Expires on %1, before the return on %2</source>
        <translation>Hết hạn ngày %1, trước ngày trả xe %2</translation>
    </message>
    <message>
        <source>Agree on a return by %1, or wait for the renewed licence</source>
        <translation>Thỏa thuận trả xe trước %1, hoặc chờ bằng lái đổi mới</translation>
    </message>
    <message>
        <source>Valid for %1 days after the return</source>
        <translation>Còn hiệu lực %1 ngày sau khi trả xe</translation>
    </message>
    <message>
        <source>Expires on %1, only %2 days after the return; the firm asks for %3 days</source>
        <translation>Hết hạn ngày %1, chỉ %2 ngày sau khi trả xe; công ty yêu cầu %3</translation>
    </message>
    <message>
        <source>Remind the customer to renew before the rental</source>
        <translation>Nhắc khách đổi bằng trước khi thuê xe</translation>
    </message>
    <message>
        <source>Can be renewed from %1</source>
        <translation>Có thể đổi từ %1</translation>
    </message>
    <message>
        <source>Expires on %1: it can be renewed now</source>
        <translation>Hết hạn ngày %1: có thể đổi ngay bây giờ</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Hãy báo khách</translation>
    </message>
    <message>
        <source>The licence has no end date; ages are checked all the same</source>
        <translation>Bằng lái không có ngày hết hạn; tuổi vẫn được kiểm tra</translation>
    </message>
    <message>
        <source>No colour anywhere: a grey copy</source>
        <translation>Không có màu nào: bản sao đen trắng</translation>
    </message>
    <message>
        <source>The pattern of a screen runs over the card</source>
        <translation>Có vân màn hình trên thẻ</translation>
    </message>
    <message>
        <source>%1: print or ground differ from the other values</source>
        <translation>%1: nét in hoặc nền khác với các giá trị còn lại</translation>
    </message>
    <message>
        <source>The seal is not red</source>
        <translation>Con dấu không có màu đỏ</translation>
    </message>
    <message>
        <source>The ground of the screen is red</source>
        <translation>Nền màn hình màu đỏ</translation>
    </message>
    <message>
        <source>The QR code is red</source>
        <translation>Mã QR màu đỏ</translation>
    </message>
    <message>
        <source>No QR code at its place</source>
        <translation>Không có mã QR ở đúng chỗ</translation>
    </message>
    <message>
        <source>The bar code of the paper core</source>
        <translation>Mã vạch của lõi giấy</translation>
    </message>
    <message>
        <source>%1 was not read surely enough</source>
        <translation>%1 đọc chưa đủ chắc chắn</translation>
    </message>
    <message>
        <source>Compare it with the card and confirm it</source>
        <translation>Đối chiếu với thẻ và xác nhận</translation>
    </message>
    <message>
        <source>%1 is on the duplicate page, which is not here</source>
        <translation>%1 nằm trên trang phụ, trang này chưa có</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>Chưa đọc được %1</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Nhập tay</translation>
    </message>
</context>
<context>
    <name>WebhookProvider</name>
    <message>
        <source>What was typed is not a bearer token: it has spaces or characters that no token has. Type it again in the settings.</source>
        <translation>Nội dung đã nhập không phải là bearer token: có khoảng trắng hoặc ký tự không thể có trong token. Hãy nhập lại trong phần cài đặt.</translation>
    </message>
</context>
<context>
    <name>WechatAnswer</name>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>Không đọc được câu trả lời của dịch vụ.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too large.</source>
        <translation>Câu trả lời của dịch vụ quá lớn.</translation>
    </message>
</context>
<context>
    <name>WechatErrors</name>
    <message>
        <source>This is a fault of the program: please report it to the developers.</source>
        <translation>Đây là lỗi của chương trình: hãy báo nhà phát triển.</translation>
    </message>
    <message>
        <source>Check app id and secret in the settings.</source>
        <translation>Hãy kiểm tra AppID và khóa bí mật trong phần cài đặt.</translation>
    </message>
    <message>
        <source>Go on with the reading made here; the service answers again after midnight, China time.</source>
        <translation>Hãy tiếp tục với kết quả đọc tại đây; dịch vụ sẽ trả lời lại sau nửa đêm, giờ Trung Quốc.</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>Dịch vụ đang bận.</translation>
    </message>
    <message>
        <source>It is retried automatically.</source>
        <translation>Hệ thống sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>The access token is no longer valid.</source>
        <translation>Token truy cập không còn hiệu lực.</translation>
    </message>
    <message>
        <source>Check the token, or app id and secret, in the settings.</source>
        <translation>Hãy kiểm tra token, hoặc AppID và khóa bí mật, trong phần cài đặt.</translation>
    </message>
    <message>
        <source>The service refused this way of requesting a token.</source>
        <translation>Dịch vụ từ chối cách yêu cầu token này.</translation>
    </message>
    <message>
        <source>The service does not know this app id.</source>
        <translation>Dịch vụ không biết AppID này.</translation>
    </message>
    <message>
        <source>The service does not take this access token.</source>
        <translation>Dịch vụ không chấp nhận token truy cập này.</translation>
    </message>
    <message>
        <source>The secret does not belong to this app id.</source>
        <translation>Khóa bí mật không thuộc AppID này.</translation>
    </message>
    <message>
        <source>The service does not let this network in.</source>
        <translation>Dịch vụ không cho mạng này truy cập.</translation>
    </message>
    <message>
        <source>Ask the administrator to add this network&apos;s address to the allow list of the account.</source>
        <translation>Quản trị viên cần thêm địa chỉ của mạng này vào danh sách cho phép của tài khoản.</translation>
    </message>
    <message>
        <source>The request had no access token.</source>
        <translation>Yêu cầu không có token truy cập.</translation>
    </message>
    <message>
        <source>The request had no app id.</source>
        <translation>Yêu cầu không có AppID.</translation>
    </message>
    <message>
        <source>The request had no secret.</source>
        <translation>Yêu cầu không có khóa bí mật.</translation>
    </message>
    <message>
        <source>The picture did not arrive.</source>
        <translation>Ảnh không đến nơi.</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation>Token truy cập đã hết hạn.</translation>
    </message>
    <message>
        <source>The service wants the request sent in another way.</source>
        <translation>Dịch vụ muốn yêu cầu được gửi theo cách khác.</translation>
    </message>
    <message>
        <source>The picture arrived empty.</source>
        <translation>Ảnh đến nơi nhưng trống.</translation>
    </message>
    <message>
        <source>The picture is too large for the service.</source>
        <translation>Ảnh quá lớn đối với dịch vụ.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up.</source>
        <translation>Đã hết lượt gọi hôm nay.</translation>
    </message>
    <message>
        <source>Too many calls within a minute.</source>
        <translation>Quá nhiều lượt gọi trong một phút.</translation>
    </message>
    <message>
        <source>It is retried after a minute.</source>
        <translation>Sẽ thử lại sau một phút.</translation>
    </message>
    <message>
        <source>This account may not use the service.</source>
        <translation>Tài khoản này không được dùng dịch vụ.</translation>
    </message>
    <message>
        <source>Ask the administrator to request the right to read licences from the service.</source>
        <translation>Quản trị viên cần xin dịch vụ quyền đọc bằng lái.</translation>
    </message>
    <message>
        <source>The counter of calls cannot be reset again this month.</source>
        <translation>Tháng này không thể đặt lại bộ đếm lượt gọi nữa.</translation>
    </message>
    <message>
        <source>The service waits until somebody confirms this network.</source>
        <translation>Dịch vụ đang chờ xác nhận mạng này.</translation>
    </message>
    <message>
        <source>Ask the administrator to confirm the message sent to the account.</source>
        <translation>Quản trị viên cần xác nhận tin nhắn mà tài khoản đã nhận.</translation>
    </message>
    <message>
        <source>The service could not fetch the picture&apos;s address.</source>
        <translation>Dịch vụ không tải được ảnh từ địa chỉ của nó.</translation>
    </message>
    <message>
        <source>Send the picture itself.</source>
        <translation>Hãy gửi trực tiếp ảnh.</translation>
    </message>
    <message>
        <source>The service sees no licence in the picture.</source>
        <translation>Dịch vụ không thấy bằng lái trong ảnh.</translation>
    </message>
    <message>
        <source>Take the picture again, or go on with the reading made here.</source>
        <translation>Hãy chụp lại, hoặc tiếp tục với kết quả đọc tại đây.</translation>
    </message>
    <message>
        <source>The service cannot read the picture.</source>
        <translation>Dịch vụ không đọc được ảnh.</translation>
    </message>
    <message>
        <source>The calls that the firm has bought are used up.</source>
        <translation>Đã hết số lượt gọi mà công ty đã mua.</translation>
    </message>
    <message>
        <source>Go on with the reading made here; ask the administrator to buy more, or wait for tomorrow.</source>
        <translation>Hãy tiếp tục với kết quả đọc tại đây; quản trị viên mua thêm, hoặc chờ đến ngày mai.</translation>
    </message>
    <message>
        <source>The service answered %1: %2</source>
        <translation>Dịch vụ trả lời %1: %2</translation>
    </message>
    <message>
        <source>Go on with the reading made here; if it comes again, give the administrator this message.</source>
        <translation>Hãy tiếp tục với kết quả đọc tại đây; nếu lặp lại, hãy chuyển thông báo này cho quản trị viên.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccessPolicyForm</name>
    <message>
        <source>Signing in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Operators sign in &amp;by name</source>
        <translation>Nhân viên đăng nhập &amp;bằng tên</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody is there, after</source>
        <translation>&amp;Khóa khi không có người, sau</translation>
    </message>
    <message>
        <source> min</source>
        <translation> phút</translation>
    </message>
    <message>
        <source>Supervisors and auditors need a second &amp;factor</source>
        <translation>Giám sát viên và kiểm toán viên cần &amp;yếu tố thứ hai</translation>
    </message>
    <message>
        <source>Minimum PIN length</source>
        <translation>PIN ngắn nhất</translation>
    </message>
    <message>
        <source> digits</source>
        <translation> chữ số</translation>
    </message>
    <message>
        <source>Minimum passphrase length</source>
        <translation>Cụm mật khẩu ngắn nhất</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> ký tự</translation>
    </message>
    <message>
        <source>Freeze accounts not used for</source>
        <translation>Tạm khóa tài khoản không dùng trong</translation>
    </message>
    <message>
        <source> days</source>
        <translation> ngày</translation>
    </message>
    <message>
        <source>What clerks may do</source>
        <translation>Nhân viên quầy được phép</translation>
    </message>
    <message>
        <source>Show one record in &amp;clear</source>
        <translation>Hiện một bản ghi dạng &amp;rõ</translation>
    </message>
    <message>
        <source>Export records in clear</source>
        <translation>Xuất bản ghi dạng rõ</translation>
    </message>
    <message>
        <source>Reported to a supervisor</source>
        <translation>Báo cho giám sát viên</translation>
    </message>
    <message>
        <source>More than … records shown in an hour</source>
        <translation>Số bản ghi hiện rõ trong một giờ quá</translation>
    </message>
    <message>
        <source>More than … exports a day</source>
        <translation>Số lần xuất trong ngày quá</translation>
    </message>
    <message>
        <source>More than … refused sign-ins in an hour</source>
        <translation>Số lần bị từ chối đăng nhập mỗi giờ quá</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>Giờ bắt đầu làm việc</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>Giờ kết thúc làm việc</translation>
    </message>
    <message>
        <source>Work outside these hours</source>
        <translation>Làm việc ngoài giờ này</translation>
    </message>
    <message>
        <source>The same time twice: any hour is usual.</source>
        <translation>Hai giờ giống nhau: giờ nào cũng là bình thường.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccountsModel</name>
    <message>
        <source>Frozen</source>
        <translation>Tạm khóa</translation>
    </message>
    <message numerus="yes">
        <source>Frozen: not used for %n day(s)</source>
        <translation>
            <numerusform>Tạm khóa: không dùng trong %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Chooses a PIN at the next sign-in</source>
        <translation>Chọn PIN ở lần đăng nhập tới</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>Được đăng nhập</translation>
    </message>
    <message>
        <source>never</source>
        <translation>chưa bao giờ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Đăng nhập gần nhất</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Yếu tố thứ hai</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>licencedesk::AlertsPanel</name>
    <message>
        <source>I have looked at it</source>
        <translation>Tôi đã xem</translation>
    </message>
    <message>
        <source>Unusual access</source>
        <translation>Truy cập bất thường</translation>
    </message>
</context>
<context>
    <name>licencedesk::ArchiveBox</name>
    <message>
        <source>Seal with a passphrase (.ldx)</source>
        <translation>Mã hóa bằng cụm mật khẩu (.ldx)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>Encrypted; only LicenceDesk and the passphrase open it</source>
        <translation>Đã mã hóa; chỉ LicenceDesk với cụm mật khẩu mới mở được</translation>
    </message>
    <message>
        <source>At least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>Ít nhất %1 ký tự; bốn từ không liên quan đến nhau là tốt.</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Hai lần nhập chưa giống nhau.</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, not even us.</source>
        <translation>Không có cụm mật khẩu thì không ai mở được tệp, kể cả chúng tôi.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditModel</name>
    <message>
        <source>nobody signed in</source>
        <translation>không ai đăng nhập</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, bản ghi %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditPage</name>
    <message>
        <source>Broken: the log was changed. Entry %1 (%2, by %3) does not follow from the one before it; everything before it is as it was written.</source>
        <translation>Đứt đoạn: nhật ký đã bị thay đổi. Mục %1 (%2, do %3 ghi) không nối tiếp mục trước nó; phần trước đó vẫn nguyên như khi được ghi.</translation>
    </message>
    <message numerus="yes">
        <source>Cut: the newest entries of %n desk(s) are missing from the log.</source>
        <translation>
            <numerusform>Bị cắt: nhật ký thiếu các mục mới nhất của %n quầy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Intact: each of the %1 entries follows from the one before it.</source>
        <translation>Nguyên vẹn: mỗi mục trong số %1 mục đều nối tiếp mục trước nó.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Nhật ký kiểm toán</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Khoảng thời gian</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>&amp;Xác minh nhật ký</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Hiện bản ghi</translation>
    </message>
    <message>
        <source>Entries of the audit log, newest first</source>
        <translation>Các mục nhật ký kiểm toán, mới nhất trước</translation>
    </message>
    <message>
        <source>Read the whole log and see whether anything was changed or cut off</source>
        <translation>Đọc toàn bộ nhật ký để xem có gì bị sửa hoặc cắt bỏ không</translation>
    </message>
    <message>
        <source>Go to the record of the chosen entry (Enter)</source>
        <translation>Đến bản ghi của mục đã chọn (Enter)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 ngày</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 ngày</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Mọi thao tác</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>hơn %1</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>Không có thao tác loại này</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole log is being read…</source>
        <translation>Đang đọc toàn bộ nhật ký…</translation>
    </message>
    <message numerus="yes">
        <source>Unusual in the last %n day(s):</source>
        <translation>
            <numerusform>Bất thường trong %n ngày qua:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>One file with all records, sealed by a passphrase of its own. Any computer with LicenceDesk opens it; nobody does without the passphrase.</source>
        <translation>Một tệp chứa mọi bản ghi, mã hóa bằng cụm mật khẩu riêng. Máy nào có LicenceDesk cũng mở được; không có cụm mật khẩu thì không ai mở được.</translation>
    </message>
    <message>
        <source>&amp;Make a backup…</source>
        <translation>&amp;Tạo bản sao lưu…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Dừng</translation>
    </message>
    <message>
        <source>&amp;Choose a backup…</source>
        <translation>&amp;Chọn bản sao lưu…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Khôi phục…</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Đang tạo bản sao lưu</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Tạo bản sao lưu</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>Cụm &amp;mật khẩu của bản sao lưu</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>Nhập &amp;lại</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>Passp&amp;hrase of that backup</source>
        <translation>Cụm mật k&amp;hẩu của bản sao lưu đó</translation>
    </message>
    <message>
        <source>There are no records on this computer: nothing is kept when the program is closed.</source>
        <translation>Máy này không có bản ghi: khi đóng chương trình, không có gì được lưu lại.</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>Ít nhất %1 ký tự; vài từ thì dễ nhớ.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Hai lần nhập không giống nhau.</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Chưa chọn tệp.</translation>
    </message>
    <message>
        <source>Stopped: no backup was made.</source>
        <translation>Đã dừng: chưa tạo bản sao lưu.</translation>
    </message>
    <message>
        <source>Saved as %1, %2. Keep it away from this computer, and the passphrase away from the file.</source>
        <translation>Đã lưu thành %1, %2. Hãy cất tệp ở nơi khác máy này, và cất cụm mật khẩu ở nơi khác tệp.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Chọn bản sao lưu</translation>
    </message>
    <message numerus="yes">
        <source>The records of this computer (%n) are moved aside, and those of the backup take their place. What was accepted since the backup is not in them.</source>
        <translation>
            <numerusform>Các bản ghi của máy này (%n) được cất riêng và bản ghi trong bản sao lưu sẽ thay thế. Những gì được chấp nhận sau khi sao lưu không có trong đó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Khôi phục từ bản này</translation>
    </message>
    <message>
        <source>Being restored…</source>
        <translation>Đang khôi phục…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 restored.</source>
        <translation>
            <numerusform>%n bản ghi của %1 đã được khôi phục.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their audit log is not intact: look at it.</source>
        <translation>Nhật ký kiểm toán của chúng không nguyên vẹn: hãy xem.</translation>
    </message>
    <message>
        <source>What was here before lies in %1.</source>
        <translation>Nội dung trước đây nằm trong %1.</translation>
    </message>
</context>
<context>
    <name>licencedesk::BatchBar</name>
    <message>
        <source>Folder being read</source>
        <translation>Thư mục đang đọc</translation>
    </message>
    <message>
        <source>Pictures read</source>
        <translation>Ảnh đã đọc</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>Đóng thư mục</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Ảnh %1 trên %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n ảnh</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 cần xem lại</translation>
    </message>
    <message>
        <source>%1 flawless</source>
        <translation>%1 không có lỗi</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 đã chấp nhận</translation>
    </message>
    <message>
        <source>%1 without a licence</source>
        <translation>%1 không có bằng lái</translation>
    </message>
</context>
<context>
    <name>licencedesk::BottomBar</name>
    <message numerus="yes">
        <source>%n field(s) left to check</source>
        <translation>
            <numerusform>Còn %n trường cần kiểm</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Không còn gì cần kiểm</translation>
    </message>
</context>
<context>
    <name>licencedesk::BusyOverlay</name>
    <message>
        <source>Reading the licence…</source>
        <translation>Đang đọc bằng lái…</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Hủy (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CameraMenu</name>
    <message>
        <source>No camera found</source>
        <translation>Không tìm thấy camera</translation>
    </message>
    <message>
        <source>Play a video or picture…</source>
        <translation>Phát video hoặc ảnh…</translation>
    </message>
    <message>
        <source>Play a folder of pictures…</source>
        <translation>Phát thư mục ảnh…</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Xoay hình</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>Lật gương hình ảnh</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Sáng hơn</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Tối hơn</translation>
    </message>
    <message>
        <source>Fix the focus on the desk</source>
        <translation>Cố định lấy nét vào mặt bàn</translation>
    </message>
    <message>
        <source>This camera does not offer it</source>
        <translation>Camera này không hỗ trợ</translation>
    </message>
    <message>
        <source>Capture by itself</source>
        <translation>Tự động chụp</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Mức khắt khe</translation>
    </message>
    <message>
        <source>Quick: takes what can just be read</source>
        <translation>Nhanh: vừa đọc được là chụp</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>Strict: waits for a still, sharp picture</source>
        <translation>Khắt khe: chờ hình yên và nét</translation>
    </message>
    <message>
        <source>Sound when captured</source>
        <translation>Phát âm thanh khi chụp</translation>
    </message>
    <message>
        <source>Show the seconds per licence</source>
        <translation>Hiện số giây mỗi bằng lái</translation>
    </message>
</context>
<context>
    <name>licencedesk::CandidateBar</name>
    <message>
        <source>Take %1</source>
        <translation>Lấy %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::CaptureIntake</name>
    <message>
        <source>This licence was accepted just now. Take it away and put the next one here.</source>
        <translation>Bằng lái này vừa được chấp nhận. Hãy lấy ra và đặt bằng tiếp theo vào đây.</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Dùng lại</translation>
    </message>
    <message>
        <source>%1 s · last %2 s</source>
        <translation>%1 s · lần trước %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Last licence: %1 s</source>
        <translation>Bằng lái trước: %1 s</translation>
    </message>
</context>
<context>
    <name>licencedesk::CardView</name>
    <message>
        <source>Straightened licence with its field boxes</source>
        <translation>Bằng lái đã nắn thẳng cùng khung các trường</translation>
    </message>
    <message>
        <source>Arrow keys move the selected box, with Shift they resize it, with Ctrl in fine steps</source>
        <translation>Phím mũi tên di chuyển khung đã chọn, với Shift thì đổi kích thước, với Ctrl thì từng bước nhỏ</translation>
    </message>
</context>
<context>
    <name>licencedesk::CheckRow</name>
    <message>
        <source>Good</source>
        <translation>Tốt</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Có thể tốt hơn</translation>
    </message>
    <message>
        <source>Fix this</source>
        <translation>Cần chỉnh</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Chưa đo</translation>
    </message>
</context>
<context>
    <name>licencedesk::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Space takes a column in or out, Alt+Up and Alt+Down move it</source>
        <translation>Phím cách chọn hoặc bỏ cột, Alt+Up và Alt+Down di chuyển cột</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConfirmPanel</name>
    <message>
        <source>No, leave it</source>
        <translation>Không, giữ nguyên</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConsentBar</name>
    <message>
        <source>The customer agrees that this licence is sent to %1 (Alt+&amp;Y)</source>
        <translation>Khách đồng ý gửi bằng lái này đến %1 (Alt+&amp;Y)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CornerEditor</name>
    <message>
        <source>Picture with the four corners of the card</source>
        <translation>Ảnh với bốn góc của thẻ</translation>
    </message>
    <message>
        <source>Arrow keys move the corner, Space goes on to the next one, Enter reads the card between the corners</source>
        <translation>Phím mũi tên di chuyển góc, phím cách chuyển sang góc tiếp theo, Enter đọc thẻ nằm giữa các góc</translation>
    </message>
</context>
<context>
    <name>licencedesk::CorrectionsDialog</name>
    <message>
        <source>Changes</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Corrections from a file</source>
        <translation>Bản sửa từ tệp</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Các dòng của tệp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) change.</source>
        <translation>
            <numerusform>%n bản ghi thay đổi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it was.</source>
        <translation>
            <numerusform>%n bản ghi giữ nguyên.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused.</source>
        <translation>
            <numerusform>%n dòng bị từ chối.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns not from LicenceDesk were ignored: %1.</source>
        <translation>Đã bỏ qua các cột không thuộc chương trình: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) corrected.</source>
        <translation>
            <numerusform>Đã sửa %n bản ghi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
</context>
<context>
    <name>licencedesk::CounterSection</name>
    <message>
        <source>This counter</source>
        <translation>Quầy này</translation>
    </message>
    <message>
        <source>Every licence that is accepted here carries the counter&apos;s name.</source>
        <translation>Mỗi bằng lái được chấp nhận tại đây đều mang tên quầy.</translation>
    </message>
    <message>
        <source>Keep the &amp;name</source>
        <translation>&amp;Lưu tên</translation>
    </message>
    <message>
        <source>&amp;Name of this counter</source>
        <translation>Tê&amp;n của quầy này</translation>
    </message>
    <message>
        <source>Each counter of a firm has a name of its own, for example “Airport 2”.</source>
        <translation>Mỗi quầy của công ty có tên riêng, ví dụ “Sân bay 2”.</translation>
    </message>
    <message>
        <source>From now on licences are accepted at “%1”.</source>
        <translation>Từ bây giờ bằng lái được chấp nhận tại “%1”.</translation>
    </message>
</context>
<context>
    <name>licencedesk::CustomerSection</name>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>A customer may ask what is kept about them, and that it be deleted. Ask for their licence first.</source>
        <translation>Khách hàng có thể hỏi những gì được lưu về họ và yêu cầu xóa. Trước tiên hãy yêu cầu xem bằng lái của họ.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Tìm</translation>
    </message>
    <message>
        <source>&amp;Save everything as files…</source>
        <translation>&amp;Lưu tất cả thành tệp…</translation>
    </message>
    <message>
        <source>&amp;Delete all records…</source>
        <translation>&amp;Xóa mọi bản ghi…</translation>
    </message>
    <message>
        <source>Licence &amp;number, whole</source>
        <translation>&amp;Số bằng lái, đầy đủ</translation>
    </message>
    <message>
        <source>Nothing is kept about this number.</source>
        <translation>Không lưu gì về số này.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), from %1 to %2</source>
        <translation>
            <numerusform>%n bản ghi, từ %1 đến %2</numerusform>
        </translation>
    </message>
    <message>
        <source>an entry on the do-not-rent list</source>
        <translation>một mục trong danh sách cấm thuê</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Đang lưu: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The files hold everything in clear: numbers, names, pictures, and who had the records open. Give them to the customer alone and delete them afterwards. It is noted in the audit log.</source>
        <translation>Các tệp chứa mọi thứ ở dạng rõ: số, họ tên, ảnh và ai đã mở bản ghi. Chỉ giao cho chính khách hàng rồi xóa đi. Việc này được ghi vào nhật ký kiểm toán.</translation>
    </message>
    <message>
        <source>Save the files in clear</source>
        <translation>Lưu tệp dạng rõ</translation>
    </message>
    <message>
        <source>Save everything about one customer</source>
        <translation>Lưu toàn bộ dữ liệu của một khách hàng</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Đã lưu thành %1</translation>
    </message>
    <message>
        <source>Saved as %1, and to print as %2</source>
        <translation>Đã lưu thành %1, và bản để in là %2</translation>
    </message>
    <message>
        <source>All records of this customer are deleted for good, pictures included. Who deleted them, and when, stays in the audit log.</source>
        <translation>Mọi bản ghi của khách hàng này, kể cả ảnh, sẽ bị xóa vĩnh viễn. Ai xóa và khi nào vẫn còn trong nhật ký kiểm toán.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Xóa vĩnh viễn</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>Đã xóa %n bản ghi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskAccess</name>
    <message>
        <source>The records are not open yet.</source>
        <translation>Kho bản ghi chưa mở.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskController</name>
    <message>
        <source>Read a picture</source>
        <translation>Đọc ảnh</translation>
    </message>
    <message>
        <source>No licence was recognised between these corners. Put them on the corners of the card, or type the licence in.</source>
        <translation>Không nhận ra bằng lái giữa các góc này. Hãy đặt chúng vào góc thẻ, hoặc nhập tay bằng lái.</translation>
    </message>
    <message>
        <source>No licence was found in this picture. Put the four corners on the card, or type the licence in.</source>
        <translation>Không tìm thấy bằng lái trong ảnh này. Hãy đặt bốn góc lên thẻ, hoặc nhập tay bằng lái.</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Nhập tay</translation>
    </message>
    <message>
        <source>A main page is on the desk already. Accept it or start over first.</source>
        <translation>Đã có một trang chính trên bàn làm việc. Hãy chấp nhận nó hoặc làm lại từ đầu.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Làm lại từ đầu</translation>
    </message>
    <message>
        <source>Nothing is kept during the tour. Esc ends it.</source>
        <translation>Không lưu gì trong phần giới thiệu. Nhấn Esc để kết thúc.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to check: %1. Compare each with the card, Enter confirms it.</source>
        <translation>
            <numerusform>Còn %n trường cần kiểm: %1. Hãy đối chiếu từng trường với thẻ, Enter để xác nhận.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Accepted and kept: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>Đã chấp nhận và lưu: %1. Hôm nay %n bằng lái.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>Đã chấp nhận: %1. Hôm nay %n bằng lái.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>%1 was working on this licence. Compare every field yourself, or start over.</source>
        <translation>%1 trước đó đang xử lý bằng lái này. Hãy tự đối chiếu từng trường, hoặc làm lại từ đầu.</translation>
    </message>
    <message>
        <source>A licence was still on the desk when the program ended.</source>
        <translation>Khi chương trình kết thúc vẫn còn một bằng lái trên bàn làm việc.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Started over. You can bring back what you typed with Undo.</source>
        <translation>Đã làm lại từ đầu. Nội dung bạn nhập được giữ lại, có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>The licence you were working on was put aside without being accepted.</source>
        <translation>Bằng lái đang xử lý đã được cất sang bên mà chưa chấp nhận.</translation>
    </message>
    <message>
        <source>Delete this record for good? It cannot be restored.</source>
        <translation>Xóa vĩnh viễn bản ghi này? Sẽ không lấy lại được.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>The record is deleted.</source>
        <translation>Đã xóa bản ghi.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskPage</name>
    <message>
        <source>The picture below goes to %1, which reads it and sends its reading back.</source>
        <translation>Ảnh bên dưới được gửi đến %1 để đọc và gửi kết quả về.</translation>
    </message>
    <message>
        <source>The fields of accepted licences and their checks go to %1, with the picture below if there is one.</source>
        <translation>Các trường của bằng lái đã chấp nhận cùng kết quả kiểm tra được gửi đến %1, kèm ảnh bên dưới nếu có.</translation>
    </message>
    <message>
        <source>There are no pictures in this folder. Choose one with JPEG, PNG, TIFF, BMP or WebP files.</source>
        <translation>Không có ảnh trong thư mục này. Hãy chọn thư mục có tệp JPEG, PNG, TIFF, BMP hoặc WebP.</translation>
    </message>
    <message>
        <source>Nothing to look at so far; the folder is still being read.</source>
        <translation>Đến nay chưa có gì cần xem lại; thư mục vẫn đang được đọc.</translation>
    </message>
    <message>
        <source>Nothing in this folder needs a look any more.</source>
        <translation>Trong thư mục này không còn gì cần xem lại.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>bảng tạm</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or open a file.</source>
        <translation>Không có ảnh trong bảng tạm. Hãy sao chép một ảnh, hoặc mở tệp.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskRemote</name>
    <message>
        <source>The service accepts no calls until %1, China time.</source>
        <translation>Dịch vụ không nhận lượt gọi cho đến %1, giờ Trung Quốc.</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s %n call(s) are used up; they return at midnight, China time.</source>
        <translation>
            <numerusform>Đã dùng hết %n lượt gọi hôm nay; sẽ có lại lúc nửa đêm, giờ Trung Quốc.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (For support: %2)</source>
        <translation>%1 (Dành cho bộ phận hỗ trợ: %2)</translation>
    </message>
    <message>
        <source>The service is used, but the keyring of this computer does not take the secret: it is held in memory and has to be typed again after the next start.</source>
        <translation>Dịch vụ đang được dùng, nhưng chùm khóa của máy này không nhận khóa bí mật: nó chỉ được giữ trong bộ nhớ và phải nhập lại sau lần khởi động tới.</translation>
    </message>
    <message>
        <source>The secrets are forgotten here, but the keyring could not be reached: remove the entries of LicenceDesk from it by hand.</source>
        <translation>Khóa bí mật đã bị quên ở đây, nhưng không hỏi được chùm khóa: hãy tự xóa các mục của LicenceDesk trong đó.</translation>
    </message>
    <message>
        <source>%1 answers and lets this desk in. No picture was sent.</source>
        <translation>%1 trả lời và cho quầy này truy cập. Không có ảnh nào được gửi.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskServer</name>
    <message>
        <source>Nobody has set this server up yet.</source>
        <translation>Chưa ai thiết lập máy chủ này.</translation>
    </message>
    <message>
        <source>Open the records on this computer first.</source>
        <translation>Hãy mở kho bản ghi trên máy này trước.</translation>
    </message>
    <message>
        <source>The server is used, but the keyring of this computer does not take its password: it has to be typed again after the next start.</source>
        <translation>Máy chủ đang được dùng, nhưng chùm khóa của máy này không nhận mật khẩu của nó: phải nhập lại sau lần khởi động tới.</translation>
    </message>
</context>
<context>
    <name>licencedesk::EmptyState</name>
    <message>
        <source>Put a licence here</source>
        <translation>Đặt bằng lái vào đây</translation>
    </message>
    <message>
        <source>Drop a picture of it, or paste one with Ctrl+V. Scans and photographs, main page, duplicate page or the electronic licence.</source>
        <translation>Kéo ảnh vào đây, hoặc dán bằng Ctrl+V. Bản quét và ảnh chụp, trang chính, trang phụ hoặc bằng lái điện tử.</translation>
    </message>
    <message>
        <source>No camera found. Plug one in: it starts by itself.</source>
        <translation>Không tìm thấy camera. Hãy cắm camera: nó sẽ tự khởi động.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Mọi thứ đều ở lại trên máy này.</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportDialog</name>
    <message>
        <source>&amp;Masked</source>
        <translation>Dạng &amp;che</translation>
    </message>
    <message>
        <source>In c&amp;lear</source>
        <translation>Dạng &amp;rõ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Xuất bản ghi</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Ghi tệp</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Định dạng tệp</translation>
    </message>
    <message>
        <source>Names for people</source>
        <translation>Tên cho người đọc</translation>
    </message>
    <message>
        <source>Keys for programs</source>
        <translation>Khóa cho chương trình</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Dòng đầu</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and dates of birth with asterisks</source>
        <translation>Họ tên, số, địa chỉ và ngày sinh thay bằng dấu sao</translation>
    </message>
    <message>
        <source>Everything readable by whoever has the file</source>
        <translation>Ai có tệp đều đọc được mọi thứ</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>Ngày c&amp;hấp nhận</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>Đị&amp;nh dạng</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Mẫu</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>First li&amp;ne</source>
        <translation>&amp;Dòng đầu</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Mã hóa</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Tệ&amp;p</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Lên</translation>
    </message>
    <message>
        <source>Move the column up (Alt+Up)</source>
        <translation>Chuyển cột lên (Alt+Up)</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>&amp;Xuống</translation>
    </message>
    <message>
        <source>Move the column down (Alt+Down)</source>
        <translation>Chuyển cột xuống (Alt+Down)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Take every column</source>
        <translation>Chọn mọi cột</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không chọn</translation>
    </message>
    <message>
        <source>Take no column</source>
        <translation>Không chọn cột nào</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Cộ&amp;t</translation>
    </message>
    <message>
        <source>Whole records, with everything that is known of them.</source>
        <translation>Toàn bộ bản ghi, với mọi thông tin đã biết.</translation>
    </message>
    <message>
        <source>The service&apos;s own fields, whatever is chosen here.</source>
        <translation>Dùng các trường riêng của dịch vụ, bất kể chọn gì ở đây.</translation>
    </message>
    <message>
        <source>No record was accepted on these days.</source>
        <translation>Không có bản ghi nào được chấp nhận trong những ngày này.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Hãy chọn ít nhất một cột.</translation>
    </message>
    <message>
        <source>Complete the passphrase first.</source>
        <translation>Cụm mật khẩu chưa xong.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Đang đếm…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportStatus</name>
    <message>
        <source>Progress of the export</source>
        <translation>Tiến độ xuất</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 trên %2 bản ghi</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Đã xuất</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Chưa xuất</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>%n bản ghi trong %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::FieldRow</name>
    <message>
        <source>Why?</source>
        <translation>Vì sao?</translation>
    </message>
</context>
<context>
    <name>licencedesk::FigurePanel</name>
    <message>
        <source>Nothing in this period</source>
        <translation>Không có gì trong khoảng thời gian này</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingRow</name>
    <message>
        <source>Why?</source>
        <translation>Vì sao?</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Quy tắc %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingsPanel</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n mục kiểm tra không đạt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n điểm cần xem lại</numerusform>
        </translation>
    </message>
    <message>
        <source>Every check that could be made passed</source>
        <translation>Mọi mục kiểm tra làm được đều đạt</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Chưa kiểm tra gì</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>%1 passed · %2 not checked</source>
        <translation>%1 đạt · %2 chưa kiểm tra</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
</context>
<context>
    <name>licencedesk::GuardedPage</name>
    <message>
        <source>Back to the desk</source>
        <translation>Về bàn làm việc</translation>
    </message>
    <message>
        <source>Back to the desk (Esc)</source>
        <translation>Về bàn làm việc (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Thống kê</translation>
    </message>
    <message>
        <source>As &amp;tables</source>
        <translation>Dạng &amp;bảng</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Lưu thành CSV…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Khoảng thời gian</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 ngày</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 ngày</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 ngày</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Một năm</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>All figures of this period, for a spreadsheet</source>
        <translation>Mọi số liệu của khoảng này, cho bảng tính</translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>Mọi quầy</translation>
    </message>
    <message>
        <source>licences accepted</source>
        <translation>bằng lái đã chấp nhận</translation>
    </message>
    <message>
        <source>seconds per licence, on average</source>
        <translation>giây mỗi bằng lái, trung bình</translation>
    </message>
    <message>
        <source>accepted although checks had failed</source>
        <translation>chấp nhận dù có kiểm tra không đạt</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Lưu số liệu</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Đã lưu thành %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeyRotation</name>
    <message>
        <source>The records were closed; the change of keys is completed next time.</source>
        <translation>Kho bản ghi đã đóng; lần sau sẽ đổi khóa cho xong.</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>The records are locked. Without one of these ways nobody opens them, and a lost one cannot be recovered.</source>
        <translation>Các bản ghi được khóa. Không có một trong các cách này thì không ai mở được, và cách đã mất thì không ai tìm lại được.</translation>
    </message>
    <message>
        <source>Print a &amp;recovery key…</source>
        <translation>In khóa khôi &amp;phục…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Đặt cụm &amp;mật khẩu…</translation>
    </message>
    <message>
        <source>Put into the &amp;keyring</source>
        <translation>&amp;Cất vào chùm khóa</translation>
    </message>
    <message>
        <source>&amp;Change the keys…</source>
        <translation>Đổi &amp;khóa…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Dừng</translation>
    </message>
    <message>
        <source>All records are sealed with the new keys.</source>
        <translation>Mọi bản ghi đã được mã hóa bằng khóa mới.</translation>
    </message>
    <message>
        <source>What opens the records</source>
        <translation>Cách mở kho bản ghi</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Đang đổi khóa</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Khóa khác</translation>
    </message>
    <message>
        <source>Seals all records with new keys, after somebody has left who could have copied the old ones. The desk goes on working meanwhile.</source>
        <translation>Mã hóa mọi bản ghi bằng khóa mới, sau khi người có thể đã chép khóa cũ nghỉ việc. Trong lúc đó quầy vẫn làm việc.</translation>
    </message>
    <message>
        <source>Nothing is locked yet: the records are not open.</source>
        <translation>Chưa khóa gì: kho bản ghi chưa mở.</translation>
    </message>
    <message>
        <source>✓ the keyring of this computer</source>
        <translation>✓ chùm khóa của máy này</translation>
    </message>
    <message>
        <source>– keyring of this computer not used</source>
        <translation>– không dùng chùm khóa của máy này</translation>
    </message>
    <message>
        <source>✓ a passphrase</source>
        <translation>✓ cụm mật khẩu</translation>
    </message>
    <message>
        <source>– no passphrase</source>
        <translation>– không có cụm mật khẩu</translation>
    </message>
    <message>
        <source>✓ a printed recovery key</source>
        <translation>✓ khóa khôi phục đã in</translation>
    </message>
    <message>
        <source>– no recovery key</source>
        <translation>– không có khóa khôi phục</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Đổi cụm &amp;mật khẩu…</translation>
    </message>
    <message>
        <source>The sheet printed before stops working as soon as there is a new one.</source>
        <translation>Tờ đã in trước đây không còn mở được gì ngay khi có tờ mới.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Tạo khóa mới</translation>
    </message>
    <message>
        <source>The passphrase opens the records now.</source>
        <translation>Bây giờ cụm mật khẩu mở được kho bản ghi.</translation>
    </message>
    <message>
        <source>The keyring opens the records at the next start; nothing has to be typed.</source>
        <translation>Lần khởi động tới, chùm khóa sẽ mở kho bản ghi; không cần nhập gì.</translation>
    </message>
    <message>
        <source>All records are sealed again. A backup from before still opens with its own passphrase.</source>
        <translation>Mọi bản ghi đã được mã hóa lại. Bản sao lưu trước đó vẫn mở bằng cụm mật khẩu riêng của nó.</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Đổi khóa</translation>
    </message>
</context>
<context>
    <name>licencedesk::LivePictureView</name>
    <message>
        <source>Live picture. %1</source>
        <translation>Hình trực tiếp. %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::LiveStage</name>
    <message>
        <source>Which camera, how it stands, when it captures</source>
        <translation>Camera nào, đặt thế nào, khi nào chụp</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Camera: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>Bàn làm việc</translation>
    </message>
    <message>
        <source>The licence being worked on (Ctrl+L)</source>
        <translation>Bằng lái đang xử lý (Ctrl+L)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Trình đơn (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Trình đơn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Cỡ chữ %1 %</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>Xuất các bản ghi</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n licence(s) to %1</source>
        <translation>
            <numerusform>Đã xuất %n bằng lái sang %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Read corrections back</source>
        <translation>Đọc lại bản sửa</translation>
    </message>
    <message>
        <source>Records · %1 today</source>
        <translation>Bản ghi · hôm nay %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>The records are not open yet.</source>
        <translation>Kho bản ghi chưa mở.</translation>
    </message>
    <message>
        <source>Accepted licences are sent to %1</source>
        <translation>Bằng lái đã chấp nhận được gửi đến %1</translation>
    </message>
    <message>
        <source>Licences are sent to %1 when you ask it</source>
        <translation>Bằng lái chỉ được gửi đến %1 khi bạn yêu cầu</translation>
    </message>
    <message>
        <source>Records are transferred, sealed, to the firm&apos;s server</source>
        <translation>Bản ghi được mã hóa và tải lên máy chủ của công ty</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Ngoại tuyến: không có gì rời máy này</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) were not sent: see the outbox (%1)</source>
        <translation>
            <numerusform>%n bằng lái chưa được gửi: xem hộp gửi đi (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait to be sent to %1</source>
        <translation>
            <numerusform>%n bằng lái chờ gửi đến %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted licence(s) are not exported yet and will be gone. Export them, or close again.</source>
        <translation>
            <numerusform>%n bằng lái đã chấp nhận chưa được xuất và sẽ mất. Hãy xuất, hoặc đóng lần nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
</context>
<context>
    <name>licencedesk::ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Tìm trong hướng dẫn</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Các chương</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n chỗ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorButton</name>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Change PIN or passphrase…</source>
        <translation>Đổi PIN hoặc cụm mật khẩu…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>Yếu tố thứ hai…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Đã đăng nhập: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorsPage</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Thêm…</translation>
    </message>
    <message>
        <source>Name and &amp;role…</source>
        <translation>Họ tên và &amp;vai trò…</translation>
    </message>
    <message>
        <source>New &amp;PIN…</source>
        <translation>&amp;PIN mới…</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>Tạm &amp;khóa</translation>
    </message>
    <message>
        <source>Remove second factor</source>
        <translation>Gỡ yếu tố thứ hai</translation>
    </message>
    <message>
        <source>&amp;Save the rules</source>
        <translation>&amp;Lưu quy tắc</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Về bàn làm việc</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Accounts are never deleted, because the audit log names them; freeze those who left.</source>
        <translation>Tài khoản không bao giờ bị xóa vì nhật ký kiểm toán có nêu tên; hãy tạm khóa tài khoản của người đã nghỉ.</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>&amp;Mở lại tài khoản</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxModel</name>
    <message>
        <source>%1, %2, queued %3</source>
        <translation>%1, %2, vào hàng chờ %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Vào hàng chờ</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Số lần thử</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Lần thử tới</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Diễn biến</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Hộp gửi đi</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>&amp;Gửi lại</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Bỏ</translation>
    </message>
    <message>
        <source>Show in &amp;clear</source>
        <translation>Hiện dạng &amp;rõ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>To the current service, from the beginning (Enter)</source>
        <translation>Đến dịch vụ hiện tại, từ đầu (Enter)</translation>
    </message>
    <message>
        <source>It is not sent, and its picture is deleted (Del)</source>
        <translation>Không gửi nữa, ảnh bị xóa (Del)</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>Trong nửa phút; có ghi nhật ký (Ctrl+R)</translation>
    </message>
    <message>
        <source>Outbox, newest first</source>
        <translation>Hộp gửi đi, mới nhất trước</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Tất cả (%1)</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>Cần bạn xử lý (%1)</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>Đang chờ (%1)</translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation>Đã gửi (%1)</translation>
    </message>
    <message>
        <source>Nothing in this state.</source>
        <translation>Không có mục nào ở trạng thái này.</translation>
    </message>
    <message>
        <source>The outbox keeps accepted licences that go to a service elsewhere, sealed, until they have gone. It is off: nothing leaves this desk. A service is set up in the settings.</source>
        <translation>Hộp gửi đi giữ dưới dạng mã hóa các bằng lái đã chấp nhận cần gửi đến dịch vụ bên ngoài cho đến khi gửi xong. Hiện đang tắt: không có gì rời quầy này. Dịch vụ được thiết lập trong phần cài đặt.</translation>
    </message>
    <message>
        <source>The outbox is empty. Accepted licences that go to the service are kept here, sealed, until they have gone.</source>
        <translation>Hộp gửi đi trống. Bằng lái đã chấp nhận cần gửi đến dịch vụ được giữ ở đây dưới dạng mã hóa cho đến khi gửi xong.</translation>
    </message>
    <message>
        <source>Discard it? The service may have got it already: then discarding only ends the doubt here. If it has not, it will never be sent. It is noted in the audit log.</source>
        <translation>Bỏ mục này? Có thể dịch vụ đã nhận được: khi đó bỏ đi chỉ là kết thúc nghi vấn ở đây. Nếu chưa, nó sẽ không bao giờ được gửi. Việc này được ghi vào nhật ký kiểm toán.</translation>
    </message>
    <message>
        <source>Take it off the list? It has been sent; that stays noted on the record.</source>
        <translation>Gỡ khỏi danh sách? Mục này đã được gửi; điều đó vẫn ghi trong bản ghi.</translation>
    </message>
    <message>
        <source>Discard it? It is not sent, and its picture is deleted. The record stays. It is noted in the audit log.</source>
        <translation>Bỏ mục này? Nó sẽ không được gửi và ảnh sẽ bị xóa. Bản ghi vẫn còn. Việc này được ghi vào nhật ký kiểm toán.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Gỡ bỏ</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Bỏ mục này</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>Che lại</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPanel</name>
    <message>
        <source>nothing</source>
        <translation>không có gì</translation>
    </message>
    <message>
        <source>This desk:</source>
        <translation>Quầy này:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Dịch vụ:</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>Mục đã chọn</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Quá trình gửi</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dịch vụ</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Vào hàng chờ</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, bởi %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Số lần thử</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Lần thử tới</translation>
    </message>
    <message>
        <source>Request number, for the service&apos;s support</source>
        <translation>Số yêu cầu, dành cho bộ phận hỗ trợ của dịch vụ</translation>
    </message>
    <message>
        <source>Copy the &amp;number</source>
        <translation>&amp;Sao chép số</translation>
    </message>
    <message>
        <source>This desk and the service, in clear</source>
        <translation>Quầy này và dịch vụ, dạng rõ</translation>
    </message>
    <message>
        <source>This desk and the service</source>
        <translation>Quầy này và dịch vụ</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxStrip</name>
    <message>
        <source>Calls made today</source>
        <translation>Lượt gọi hôm nay</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Tạm dừng</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Tiế&amp;p tục</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Thử n&amp;gay</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Cài đặt…</translation>
    </message>
</context>
<context>
    <name>licencedesk::PageButton</name>
    <message>
        <source>%1: not there yet, opens a picture</source>
        <translation>%1: chưa có, bấm để mở ảnh</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n field(s) to check</source>
        <translation>
            <numerusform>%1: %n trường cần kiểm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing left to check</source>
        <translation>%1: không còn gì cần kiểm</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>licencedesk::PageStrip</name>
    <message>
        <source>Pages of this licence</source>
        <translation>Các trang của bằng lái này</translation>
    </message>
    <message>
        <source>Remove this page</source>
        <translation>Bỏ trang này</translation>
    </message>
</context>
<context>
    <name>licencedesk::PassphraseDialog</name>
    <message>
        <source>Keep the records</source>
        <translation>Lưu giữ bản ghi</translation>
    </message>
    <message>
        <source>This passphrase locks the records on this computer and is asked for when the program starts. Nobody can read them without it, and it cannot be recovered: print the recovery key afterwards.</source>
        <translation>Cụm mật khẩu này khóa các bản ghi trên máy này và được hỏi khi chương trình khởi động. Không có nó thì không ai đọc được, và không ai tìm lại được: sau đó hãy in khóa khôi phục.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Mở kho bản ghi</translation>
    </message>
    <message>
        <source>The records are locked. Licences can be read meanwhile; they are kept as soon as the records are open.</source>
        <translation>Kho bản ghi đang khóa. Trong lúc đó vẫn đọc được bằng lái; chúng sẽ được lưu ngay khi kho mở.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open the records with the recovery key</source>
        <translation>Mở kho bản ghi bằng khóa khôi phục</translation>
    </message>
    <message>
        <source>Type the key from the printed sheet. Capitals, spaces and dashes do not matter.</source>
        <translation>Hãy nhập khóa trên tờ in. Không cần để ý chữ hoa, khoảng trắng và gạch nối.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Khóa khôi phục</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Hiện nội dung nhập</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>Ít nhất %1 ký tự; vài từ thì dễ nhớ.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Hai lần nhập không giống nhau.</translation>
    </message>
</context>
<context>
    <name>licencedesk::PlainPage</name>
    <message>
        <source>It is right</source>
        <translation>Đúng rồi</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Mọi trường</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Xin chờ…</translation>
    </message>
    <message>
        <source>Take a new picture: the whole licence, flat, on a darker ground.</source>
        <translation>Hãy chụp lại: cả bằng lái, đặt phẳng, trên nền sẫm hơn.</translation>
    </message>
    <message>
        <source>The camera is off. Open a picture, or switch the camera on with F4.</source>
        <translation>Camera đang tắt. Hãy mở ảnh, hoặc bật camera bằng F4.</translation>
    </message>
    <message>
        <source>No other reading</source>
        <translation>Không có cách đọc khác</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>Lấy “%1”</translation>
    </message>
    <message>
        <source>Put the licence under the camera</source>
        <translation>Đặt bằng lái dưới camera</translation>
    </message>
    <message>
        <source>Next licence</source>
        <translation>Bằng lái tiếp theo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>No licence was found in the picture</source>
        <translation>Không tìm thấy bằng lái trong ảnh</translation>
    </message>
    <message>
        <source>%1: is it right?</source>
        <translation>%1: có đúng không?</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Không còn gì cần kiểm</translation>
    </message>
    <message numerus="yes">
        <source>Compare it with the licence and correct it if necessary. %n field(s) left.</source>
        <translation>
            <numerusform>Hãy đối chiếu với bằng lái và sửa nếu cần. Còn %n trường.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::PrivacySection</name>
    <message>
        <source> days</source>
        <translation> ngày</translation>
    </message>
    <message>
        <source>%1: %2 and %3 from before %4</source>
        <translation>%1: %2 và %3 từ trước %4</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n bản ghi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n ảnh</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Quyền riêng tư</translation>
    </message>
    <message>
        <source>What is kept of a customer and for how long. What is not needed is best not kept.</source>
        <translation>Những gì được lưu về khách hàng và lưu bao lâu. Thứ không cần thì tốt nhất không lưu.</translation>
    </message>
    <message>
        <source>&amp;Keep these rules</source>
        <translation>&amp;Lưu các quy tắc này</translation>
    </message>
    <message>
        <source>P&amp;urge now…</source>
        <translation>&amp;Dọn ngay…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không lưu</translation>
    </message>
    <message>
        <source>The card without the portrait</source>
        <translation>Thẻ không có ảnh chân dung</translation>
    </message>
    <message>
        <source>The whole card</source>
        <translation>Toàn bộ thẻ</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Nội dung được lưu</translation>
    </message>
    <message>
        <source>Records are kept &amp;for</source>
        <translation>Lưu &amp;bản ghi trong</translation>
    </message>
    <message>
        <source>&amp;Pictures that are kept</source>
        <translation>Ả&amp;nh được lưu</translation>
    </message>
    <message>
        <source>Pictures are kept f&amp;or</source>
        <translation>Lưu ản&amp;h trong</translation>
    </message>
    <message>
        <source>Deleted so far</source>
        <translation>Nội dung đã dọn</translation>
    </message>
    <message>
        <source>Expired data is deleted automatically at the start of the program. It is overwritten, and each time leaves a receipt.</source>
        <translation>Dữ liệu hết hạn lưu tự bị xóa khi chương trình khởi động. Dữ liệu bị ghi đè, và mỗi lần để lại một biên bản.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Biên bản</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is kept for %1; no picture of the licence is kept.</source>
        <translation>Nội dung đã đọc được lưu %1; không lưu ảnh bằng lái.</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card without the customer&apos;s face for %2.</source>
        <translation>Nội dung đã đọc được lưu %1, và ảnh thẻ không có khuôn mặt khách được lưu %2.</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card with the customer&apos;s face for %2. Customers should be told.</source>
        <translation>Nội dung đã đọc được lưu %1, và ảnh thẻ có khuôn mặt khách được lưu %2. Nên báo cho khách hàng biết.</translation>
    </message>
    <message>
        <source>Kept. Expired data goes with the next purge.</source>
        <translation>Đã lưu. Dữ liệu hết hạn sẽ bị xóa ở lần dọn tới.</translation>
    </message>
    <message>
        <source>Records from before %1 are deleted for good. Nobody can bring them back.</source>
        <translation>Các bản ghi từ trước %1 sẽ bị xóa vĩnh viễn. Không ai lấy lại được.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Xóa vĩnh viễn</translation>
    </message>
    <message>
        <source>Being deleted and overwritten…</source>
        <translation>Đang xóa và ghi đè…</translation>
    </message>
    <message>
        <source>No data has expired.</source>
        <translation>Không có gì hết hạn lưu.</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>Chưa có biên bản</translation>
    </message>
</context>
<context>
    <name>licencedesk::ProfileBar</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Name to save it under</source>
        <translation>Tên để lưu mẫu</translation>
    </message>
    <message>
        <source>Keep columns, order and masking under this name</source>
        <translation>Lưu cột, thứ tự và cách che dưới tên này</translation>
    </message>
    <message>
        <source>Forget the profile of this name</source>
        <translation>Xóa mẫu có tên này</translation>
    </message>
</context>
<context>
    <name>licencedesk::RangeBox</name>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Mọi bản ghi</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Từ … đến …</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã chấp nhận</translation>
    </message>
</context>
<context>
    <name>licencedesk::ReasonBar</name>
    <message>
        <source>Supervisor&apos;s PIN or passphrase</source>
        <translation>PIN hoặc cụm mật khẩu của giám sát viên</translation>
    </message>
    <message>
        <source>Code from the supervisor&apos;s app</source>
        <translation>Mã từ ứng dụng của giám sát viên</translation>
    </message>
    <message>
        <source>A supervisor authorises it; you stay signed in.</source>
        <translation>Giám sát viên ký duyệt; bạn vẫn đăng nhập.</translation>
    </message>
    <message>
        <source>Why is it accepted anyway?</source>
        <translation>Vì sao vẫn chấp nhận?</translation>
    </message>
    <message>
        <source>Accept with this reason</source>
        <translation>Chấp nhận với lý do này</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Quay lại (Esc)</translation>
    </message>
    <message>
        <source>Supervisor&apos;s name</source>
        <translation>Tên giám sát viên</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. The reason is kept with the record.</source>
        <translation>
            <numerusform>%n mục kiểm tra không đạt. Lý do được lưu cùng bản ghi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordPanel</name>
    <message>
        <source>The selected record</source>
        <translation>Bản ghi đã chọn</translation>
    </message>
    <message>
        <source>Licence, in clear</source>
        <translation>Bằng lái, dạng rõ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Bằng lái</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Kiểm tra: %1</translation>
    </message>
    <message>
        <source>Accepted anyway by %1</source>
        <translation>%1 vẫn chấp nhận</translation>
    </message>
    <message>
        <source>Exported as %1, %2</source>
        <translation>Xuất thành %1, %2</translation>
    </message>
    <message>
        <source>Who had it open, 30 days</source>
        <translation>Ai đã mở, 30 ngày</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordsModel</name>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Có lưu ý</translation>
    </message>
    <message>
        <source>Failed, accepted</source>
        <translation>Không đạt, vẫn chấp nhận</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Chưa kiểm tra</translation>
    </message>
    <message>
        <source>Accepted although checks had failed</source>
        <translation>Chấp nhận dù các kiểm tra không đạt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Số bằng lái</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Có giá trị đến</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Số lần sửa</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Chấp nhận lúc</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordsPage</name>
    <message>
        <source>Reopen</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Put the record on the desk again (Enter)</source>
        <translation>Đưa bản ghi trở lại bàn làm việc (Enter)</translation>
    </message>
    <message>
        <source>Show in clear</source>
        <translation>Hiện dạng rõ</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>Trong nửa phút; có ghi nhật ký (Ctrl+R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>For good (Del)</source>
        <translation>Vĩnh viễn (Del)</translation>
    </message>
    <message>
        <source>Number, its last four, name, date, operator, vehicle, passed, failed…</source>
        <translation>Số, bốn số cuối, họ tên, ngày, nhân viên, xe, đạt, không đạt…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Tìm bản ghi</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Khoảng thời gian</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 ngày</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 ngày</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Mọi kết quả</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>hơn %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. A number or a name is found when it is whole; of a number the last four are enough.</source>
        <translation>Không tìm thấy. Số hoặc họ tên phải nhập đầy đủ; với số thì bốn ký tự cuối là đủ.</translation>
    </message>
    <message>
        <source>No licence accepted yet.</source>
        <translation>Chưa chấp nhận bằng lái nào.</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>Che lại</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecoveryKeyDialog</name>
    <message>
        <source>Counter: %1. Printed on %2.</source>
        <translation>Quầy: %1. In ngày %2.</translation>
    </message>
    <message>
        <source>Recovery key of the records</source>
        <translation>Khóa khôi phục của kho bản ghi</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file of the records can read them. Keep it in a safe, not at the counter.</source>
        <translation>Ai có tờ này và tệp bản ghi đều đọc được các bản ghi. Hãy cất trong két, không để ở quầy.</translation>
    </message>
    <message>
        <source>It is needed when the computer&apos;s keyring is lost or the passphrase is forgotten. A newer sheet makes this one worthless.</source>
        <translation>Cần đến khi mất chùm khóa của máy tính hoặc quên cụm mật khẩu. Tờ mới hơn làm tờ này mất giá trị.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Khóa khôi phục</translation>
    </message>
    <message>
        <source>If the keyring of this computer is lost, or the passphrase forgotten, only this key opens the records. It is shown once. Print it and keep it in a safe, not at the counter.</source>
        <translation>Nếu chùm khóa của máy này bị mất hoặc quên cụm mật khẩu, chỉ khóa này mở được kho bản ghi. Khóa chỉ hiện một lần. Hãy in ra và cất trong két, không để ở quầy.</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>Tôi đã in hoặc chép lại</translation>
    </message>
    <message>
        <source>Save as PDF to print…</source>
        <translation>Lưu thành PDF để in…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Không thể ghi tệp: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteDesk</name>
    <message>
        <source>The customer has to agree first. Tick it below when they have.</source>
        <translation>Khách phải đồng ý trước. Hãy đánh dấu bên dưới khi khách đã đồng ý.</translation>
    </message>
    <message>
        <source>Not sent to %1.</source>
        <translation>Chưa gửi đến %1.</translation>
    </message>
    <message>
        <source>It was typed in: there is no picture to send.</source>
        <translation>Bằng lái được nhập tay: không có ảnh để gửi.</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1: the customer&apos;s consent was not ticked.</source>
        <translation>Đã chấp nhận nhưng chưa gửi đến %1: chưa đánh dấu sự đồng ý của khách.</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1. %2</source>
        <translation>Đã chấp nhận nhưng chưa gửi đến %1. %2</translation>
    </message>
    <message>
        <source>Accepted, but it cannot be sent to %1. %2</source>
        <translation>Đã chấp nhận nhưng không gửi được đến %1. %2</translation>
    </message>
    <message>
        <source>The picture cannot be made ready for sending.</source>
        <translation>Không chuẩn bị được ảnh để gửi.</translation>
    </message>
    <message>
        <source>%1 is reading the licence…</source>
        <translation>%1 đang đọc bằng lái…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Hỏi lại</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads the same in %n field(s).</source>
        <translation>
            <numerusform>%1 đọc giống ở %n trường.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read nothing in this picture.</source>
        <translation>%1 không đọc được gì trong ảnh này.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads %n field(s) differently: compare each with the card.</source>
        <translation>
            <numerusform>%1 đọc khác ở %n trường: hãy đối chiếu từng trường với thẻ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteSection</name>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Không có gì rời máy này.</translation>
    </message>
    <message>
        <source>The keyring did not provide the secret for %1. Type it again and choose “Use this service”.</source>
        <translation>Chùm khóa không cung cấp thứ %1 yêu cầu. Hãy nhập lại và chọn “Dùng dịch vụ này”.</translation>
    </message>
    <message>
        <source>%1 is used. Its secret is held in memory only: it has to be typed again after the next start.</source>
        <translation>Đang dùng %1. Khóa bí mật chỉ được giữ trong bộ nhớ: phải nhập lại sau lần khởi động tới.</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>Đang dùng %1.</translation>
    </message>
    <message>
        <source>Remote service</source>
        <translation>Dịch vụ từ xa</translation>
    </message>
    <message>
        <source>A second opinion from a service elsewhere, or the way of accepted licences into the firm&apos;s own system. Reading and checking work without it.</source>
        <translation>Ý kiến thứ hai từ một dịch vụ bên ngoài, hoặc đường đưa bằng lái đã chấp nhận vào hệ thống riêng của công ty. Không có nó vẫn đọc và kiểm tra được.</translation>
    </message>
    <message>
        <source>&amp;Work without a service</source>
        <translation>&amp;Làm việc không có dịch vụ</translation>
    </message>
    <message>
        <source>&amp;Forget the secrets</source>
        <translation>&amp;Quên khóa bí mật</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Chọn tệp…</translation>
    </message>
    <message>
        <source>Send accepted licences by &amp;themselves</source>
        <translation>&amp;Tự động gửi bằng lái đã chấp nhận</translation>
    </message>
    <message>
        <source>With the &amp;picture of the card</source>
        <translation>Kè&amp;m ảnh của thẻ</translation>
    </message>
    <message>
        <source>T&amp;est without a picture</source>
        <translation>Thử không &amp;gửi ảnh</translation>
    </message>
    <message>
        <source>&amp;Use this service</source>
        <translation>Dùng dịch &amp;vụ này</translation>
    </message>
    <message>
        <source>Nothing leaves this computer from now on.</source>
        <translation>Từ bây giờ không có gì rời máy này.</translation>
    </message>
    <message>
        <source>The secrets are gone from this computer.</source>
        <translation>Khóa bí mật đã được xóa khỏi máy này.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Reads the picture: WeChat&apos;s licence call</source>
        <translation>Đọc ảnh: lệnh gọi đọc bằng lái của WeChat</translation>
    </message>
    <message>
        <source>Takes the record: the firm&apos;s own system</source>
        <translation>Nhận bản ghi: hệ thống riêng của công ty</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Dịch vụ từ xa này</translation>
    </message>
    <message>
        <source>What it &amp;does</source>
        <translation>Công &amp;dụng</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Đị&amp;a chỉ</translation>
    </message>
    <message>
        <source>The firm&apos;s relay, or %1. Without a token: that has a field of its own.</source>
        <translation>Máy chủ chuyển tiếp của công ty, hoặc %1. Không kèm token: token có ô riêng.</translation>
    </message>
    <message>
        <source>&amp;Certificate of the company&apos;s own authority</source>
        <translation>Chứng chỉ của tổ chức chứng thực &amp;riêng của công ty</translation>
    </message>
    <message>
        <source>Empty: those that the system trusts. A certificate that is not trusted is never accepted.</source>
        <translation>Để trống: các tổ chức mà hệ thống tin cậy. Chứng chỉ không được tin cậy thì không bao giờ được chấp nhận.</translation>
    </message>
    <message>
        <source>App id and secret (stable token)</source>
        <translation>AppID và khóa bí mật (token ổn định)</translation>
    </message>
    <message>
        <source>App id and secret (the older call)</source>
        <translation>AppID và khóa bí mật (lệnh gọi cũ)</translation>
    </message>
    <message>
        <source>A token: of a relay, or of an authorizer</source>
        <translation>Token: của máy chủ chuyển tiếp hoặc bên ủy quyền</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Nhân danh ai</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>Các&amp;h truy cập</translation>
    </message>
    <message>
        <source>App &amp;id</source>
        <translation>A&amp;ppID</translation>
    </message>
    <message>
        <source>App &amp;secret</source>
        <translation>Khóa &amp;bí mật</translation>
    </message>
    <message>
        <source>&amp;Name of the token</source>
        <translation>Tê&amp;n của token</translation>
    </message>
    <message>
        <source>For your own reference, such as authorizer_access_token.</source>
        <translation>Để người ở đây nhận biết, chẳng hạn authorizer_access_token.</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>Signing &amp;key</source>
        <translation>Khóa &amp;ký</translation>
    </message>
    <message>
        <source>Signs what is sent (HMAC-SHA256). Empty: unsigned.</source>
        <translation>Ký nội dung gửi đi (HMAC-SHA256). Để trống: không ký.</translation>
    </message>
    <message>
        <source>Show once what is sent</source>
        <translation>Hiện nội dung gửi một lần</translation>
    </message>
    <message>
        <source>Ask the customer each time</source>
        <translation>Hỏi khách mỗi lần</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Không giới hạn</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Nội dung gửi</translation>
    </message>
    <message>
        <source>Before a licence &amp;leaves</source>
        <translation>Trước khi gửi bằng lái đ&amp;i</translation>
    </message>
    <message>
        <source>Calls a &amp;day</source>
        <translation>Lượt gọi mỗi ngà&amp;y</translation>
    </message>
    <message>
        <source>The service allows 100 without a contract; they return at midnight, China time.</source>
        <translation>Dịch vụ cho phép 100 lượt khi không có hợp đồng; có lại lúc nửa đêm, giờ Trung Quốc.</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: the settings are kept with them.</source>
        <translation>Phải mở kho bản ghi trên máy này trước: cài đặt được lưu cùng bản ghi.</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>Đã lưu; nhập để thay đổi</translation>
    </message>
    <message>
        <source>Secrets lie in the keyring of this computer and nowhere else; where there is none they are held in memory until the program is closed.</source>
        <translation>Khóa bí mật chỉ nằm trong chùm khóa của máy này; nếu không có chùm khóa, chúng được giữ trong bộ nhớ cho đến khi đóng chương trình.</translation>
    </message>
    <message>
        <source>The documents of this service forbid keeping the app secret on a counter&apos;s computer: whoever has the computer could call in the firm&apos;s name. A small relay on a server of the firm keeps the secret and limits the calls; give its address here and paste its token.</source>
        <translation>Tài liệu của dịch vụ này cấm lưu khóa bí mật trên máy ở quầy: ai có máy đều gọi được nhân danh công ty. Một máy chủ chuyển tiếp nhỏ đặt trên máy chủ của công ty sẽ giữ khóa bí mật và giới hạn lượt gọi; hãy nhập địa chỉ của nó ở đây và dán token của nó.</translation>
    </message>
    <message>
        <source>This service is used from now on.</source>
        <translation>Từ bây giờ dịch vụ này được dùng.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Đang hỏi dịch vụ…</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Chứng chỉ của tổ chức chứng thực</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteValue</name>
    <message>
        <source>The service reads</source>
        <translation>Dịch vụ đọc là</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Lấy giá trị này</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Lấy %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RentalStrip</name>
    <message>
        <source>Rental</source>
        <translation>Thuê xe</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Xe</translation>
    </message>
    <message>
        <source>The vehicle decides which class is needed</source>
        <translation>Xe quyết định hạng cần có</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Nhận xe</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Trả xe</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Nhận xe</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Trả xe</translation>
    </message>
    <message>
        <source>&amp;Vehicle</source>
        <translation>&amp;Xe</translation>
    </message>
    <message>
        <source>No vehicle chosen</source>
        <translation>Không chọn xe</translation>
    </message>
</context>
<context>
    <name>licencedesk::ReviewPanel</name>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>leads to the next doubtful field</source>
        <translation>đến trường nghi vấn tiếp theo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>confirms it and goes on</source>
        <translation>xác nhận và đi tiếp</translation>
    </message>
    <message>
        <source>Alt+1 … 5</source>
        <translation>Alt+1 … 5</translation>
    </message>
    <message>
        <source>takes another reading</source>
        <translation>lấy cách đọc khác</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>accepts the licence</source>
        <translation>chấp nhận bằng lái</translation>
    </message>
    <message>
        <source>Only what is doubtful waits for you.</source>
        <translation>Chỉ những chỗ nghi vấn mới cần bạn xem.</translation>
    </message>
    <message>
        <source>Fields of the licence</source>
        <translation>Các trường của bằng lái</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecondFactorForm</name>
    <message>
        <source>Code from the app</source>
        <translation>Mã từ ứng dụng</translation>
    </message>
    <message>
        <source>QR code of the key</source>
        <translation>Mã QR của khóa</translation>
    </message>
    <message>
        <source>Key for typing in</source>
        <translation>Khóa để nhập tay</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>Hoặc nhập khóa này vào ứng dụng:</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app on your phone. From now on it gives you a code for every sign-in.</source>
        <translation>Hãy quét mã này bằng ứng dụng xác thực trên điện thoại. Từ nay ứng dụng sẽ cho bạn một mã ở mỗi lần đăng nhập.</translation>
    </message>
    <message>
        <source>&amp;Code that the app shows</source>
        <translation>Mã mà ứng &amp;dụng hiện</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecretForm</name>
    <message>
        <source>PIN or passphrase in use</source>
        <translation>PIN hoặc cụm mật khẩu đang dùng</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>PIN hoặc cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <source>PIN or passphrase in &amp;use</source>
        <translation>PIN hoặc cụm mật khẩu đan&amp;g dùng</translation>
    </message>
    <message>
        <source>&amp;New PIN or passphrase</source>
        <translation>PIN hoặc cụm mật khẩu &amp;mới</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>Nhập &amp;lại</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>Hai lần nhập không giống nhau. Hãy nhập lại.</translation>
    </message>
</context>
<context>
    <name>licencedesk::SendPreview</name>
    <message>
        <source>The picture that is sent</source>
        <translation>Ảnh được gửi đi</translation>
    </message>
    <message>
        <source>What leaves this desk</source>
        <translation>Nội dung rời quầy này</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3. Only the card: nothing around it, no file name, no place or time of the photograph.</source>
        <translation>%1 × %2 pixel, %3. Chỉ có thẻ: không có gì xung quanh, không có tên tệp, nơi chụp hay giờ chụp.</translation>
    </message>
    <message>
        <source>This is shown once for each service. It can be switched off at any time in the settings.</source>
        <translation>Nội dung này hiện một lần cho mỗi dịch vụ. Có thể tắt bất cứ lúc nào trong phần cài đặt.</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>&amp;Gửi</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Không gửi</translation>
    </message>
</context>
<context>
    <name>licencedesk::ServerSection</name>
    <message numerus="yes">
        <source>%n change(s) wait to be transferred.</source>
        <translation>
            <numerusform>%n thay đổi đang chờ tải lên.</numerusform>
        </translation>
    </message>
    <message>
        <source>This counter works by itself.</source>
        <translation>Quầy này hoạt động độc lập.</translation>
    </message>
    <message>
        <source>The records on this computer are not open: nothing is transferred.</source>
        <translation>Kho bản ghi trên máy này chưa mở: không tải lên gì cả.</translation>
    </message>
    <message>
        <source>The keyring did not provide the password of the server. Type it again and choose “Use this server”.</source>
        <translation>Chùm khóa không cung cấp mật khẩu của máy chủ. Hãy nhập lại và chọn “Dùng máy chủ này”.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Đang kết nối…</translation>
    </message>
    <message>
        <source>Connected: other counters see what is accepted here.</source>
        <translation>Đã kết nối: các quầy khác thấy những gì được chấp nhận ở đây.</translation>
    </message>
    <message>
        <source>Not connected. The desk keeps working and transfers later.</source>
        <translation>Chưa kết nối. Quầy vẫn làm việc và tải lên sau.</translation>
    </message>
    <message>
        <source>Several counters</source>
        <translation>Nhiều quầy</translation>
    </message>
    <message>
        <source>The counters of a firm share their records through a PostgreSQL server. What is there is sealed; each counter keeps working when the server is away.</source>
        <translation>Các quầy của công ty chia sẻ bản ghi qua máy chủ PostgreSQL. Nội dung trên đó được mã hóa; mỗi quầy vẫn làm việc khi không có máy chủ.</translation>
    </message>
    <message>
        <source>&amp;Work without the server</source>
        <translation>&amp;Làm việc không có máy chủ</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Chọn tệp…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Thử kết nối</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>&amp;Dùng máy chủ này</translation>
    </message>
    <message>
        <source>&amp;Set it up with the keys of this counter</source>
        <translation>Thiết lậ&amp;p bằng khóa của quầy này</translation>
    </message>
    <message>
        <source>&amp;Join these counters</source>
        <translation>Tham g&amp;ia các quầy này</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Encrypted, server verified</source>
        <translation>Mã hóa, và máy chủ chứng minh danh tính</translation>
    </message>
    <message>
        <source>Encrypted, server not verified</source>
        <translation>Mã hóa, với bất kỳ bên nào trả lời</translation>
    </message>
    <message>
        <source>Not encrypted: on this computer only</source>
        <translation>Không mã hóa: chỉ trên máy này</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>Tên &amp;máy</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Cổn&amp;g</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Cơ &amp;sở dữ liệu</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>&amp;Người dùng</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mật khẩ&amp;u</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer and nowhere else.</source>
        <translation>Mật khẩu chỉ được lưu trong chùm khóa của máy này.</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>Mã &amp;hóa</translation>
    </message>
    <message>
        <source>&amp;Certificate of the authority</source>
        <translation>Chứng chỉ củ&amp;a tổ chức chứng thực</translation>
    </message>
    <message>
        <source>Empty: the one that the system has for this user.</source>
        <translation>Để trống: chứng chỉ mà hệ thống có cho người dùng này.</translation>
    </message>
    <message>
        <source>Passphrase or recovery &amp;key of the firm</source>
        <translation>Cụm mật khẩu hoặc &amp;khóa khôi phục của công ty</translation>
    </message>
    <message>
        <source>Passphrase or recovery key of the firm</source>
        <translation>Cụm mật khẩu hoặc khóa khôi phục của công ty</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: they are what is transferred.</source>
        <translation>Phải mở kho bản ghi trên máy này trước: đó chính là thứ được tải lên.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Đang hỏi máy chủ…</translation>
    </message>
    <message>
        <source>The server answers, and its records are sealed with the keys of this counter.</source>
        <translation>Máy chủ trả lời, và bản ghi trên đó được mã hóa bằng khóa của quầy này.</translation>
    </message>
    <message>
        <source>The server answers. No counter has set it up yet: this one can be the first.</source>
        <translation>Máy chủ trả lời. Chưa có quầy nào thiết lập: quầy này có thể là quầy đầu tiên.</translation>
    </message>
    <message>
        <source>The server answers. Its records are sealed with keys that this counter does not have yet.</source>
        <translation>Máy chủ trả lời. Bản ghi trên đó được mã hóa bằng khóa mà quầy này chưa có.</translation>
    </message>
    <message>
        <source>This server is used from now on.</source>
        <translation>Từ bây giờ máy chủ này được dùng.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Chứng chỉ của tổ chức chứng thực</translation>
    </message>
</context>
<context>
    <name>licencedesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Các phần của cài đặt</translation>
    </message>
</context>
<context>
    <name>licencedesk::SetupPage</name>
    <message>
        <source>Save the target as PDF…</source>
        <translation>Lưu thẻ thử thành PDF…</translation>
    </message>
    <message>
        <source>1. Print the target at 100 % and check its ruler.
2. Cut it out and lay it where licences lie, in a sleeve if licences lie in one.
3. Change what is said here until everything is good.</source>
        <translation>1. In thẻ thử ở tỷ lệ 100 % và kiểm tra thước trên đó.
2. Cắt ra và đặt vào chỗ đặt bằng lái; nếu bằng lái để trong bao đựng thì cho thẻ thử vào bao.
3. Điều chỉnh theo chỉ dẫn ở đây cho đến khi mọi mục đều tốt.</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Về bàn làm việc</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>Kiểm tra bàn chụp</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Kết quả đo</translation>
    </message>
    <message>
        <source>Saved as %1. Print it at 100 %, not “fit to page”.</source>
        <translation>Đã lưu thành %1. Hãy in ở tỷ lệ 100 %, không chọn “vừa trang”.</translation>
    </message>
    <message>
        <source>This desk is good: every test passed</source>
        <translation>Bàn chụp này tốt: mọi mục đều đạt</translation>
    </message>
    <message>
        <source>Lay the target under the camera: it is not seen yet</source>
        <translation>Đặt thẻ thử dưới camera: chưa thấy thẻ</translation>
    </message>
    <message>
        <source>Switch on the camera</source>
        <translation>Hãy bật camera</translation>
    </message>
</context>
<context>
    <name>licencedesk::ShortcutsDialog</name>
    <message>
        <source>Fields</source>
        <translation>Các trường</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>Trường cần kiểm tiếp theo</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Previous field to check</source>
        <translation>Trường cần kiểm trước đó</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Confirm the field and go on</source>
        <translation>Xác nhận trường và đi tiếp</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Neighbouring field</source>
        <translation>Trường bên cạnh</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Lên, Xuống</translation>
    </message>
    <message>
        <source>Take another reading</source>
        <translation>Lấy cách đọc khác</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5</source>
        <translation>Alt+1 đến Alt+5</translation>
    </message>
    <message>
        <source>Take what the service reads</source>
        <translation>Lấy kết quả đọc của dịch vụ</translation>
    </message>
    <message>
        <source>Alt+0</source>
        <translation>Alt+0</translation>
    </message>
    <message>
        <source>Move the box, with Shift resize it</source>
        <translation>Di chuyển khung, với Shift thì đổi kích thước</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Phím mũi tên</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Bằng lái</translation>
    </message>
    <message>
        <source>Page of the licence</source>
        <translation>Trang của bằng lái</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+3</source>
        <translation>Ctrl+1 đến Ctrl+3</translation>
    </message>
    <message>
        <source>Camera and pictures</source>
        <translation>Camera và ảnh</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Trình đơn</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>licencedesk::SignInView</name>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN hoặc cụm mật khẩu</translation>
    </message>
    <message>
        <source>Code from the app</source>
        <translation>Mã từ ứng dụng</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>Quên PIN hoặc mất điện thoại?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>&amp;Mã từ ứng dụng xác thực của bạn</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Họ tên</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>&amp;PIN hoặc cụm mật khẩu</translation>
    </message>
    <message>
        <source>Choose your own PIN or passphrase</source>
        <translation>Chọn PIN hoặc cụm mật khẩu của riêng bạn</translation>
    </message>
    <message>
        <source>%1, somebody else knows your current PIN or passphrase. Nobody will know the new one.</source>
        <translation>%1, người khác biết mã bạn đang có. Mã mới thì không ai biết.</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Dùng từ bây giờ</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>Thiết lập yếu tố thứ hai</translation>
    </message>
    <message>
        <source>Supervisors and auditors sign in with a code as well.</source>
        <translation>Giám sát viên và kiểm toán viên còn phải đăng nhập bằng mã.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Hoàn tất</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>Bàn làm việc đang khóa</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>What was being worked on stays as it is.</source>
        <translation>Việc đang làm được giữ nguyên.</translation>
    </message>
    <message>
        <source>Your name and your PIN or passphrase, please.</source>
        <translation>Xin nhập tên và PIN hoặc cụm mật khẩu của bạn.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Thử quá nhiều lần.</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n second(s).</source>
        <translation>
            <numerusform>Thử lại được sau %n giây.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::StageView</name>
    <message>
        <source>Detect the page</source>
        <translation>Tự xác định trang</translation>
    </message>
    <message>
        <source>Which page this is</source>
        <translation>Đây là trang nào</translation>
    </message>
    <message>
        <source>Put the corners on the card. Arrows move, Space: next corner</source>
        <translation>Đặt các góc lên thẻ. Mũi tên để di chuyển, phím cách: góc tiếp theo</translation>
    </message>
    <message>
        <source>Read (Enter)</source>
        <translation>Đọc (Enter)</translation>
    </message>
    <message>
        <source>Typed in by hand, without a picture.
Open one to have it beside the fields.</source>
        <translation>Nhập tay, không có ảnh.
Hãy mở ảnh để xem bên cạnh các trường.</translation>
    </message>
    <message>
        <source>The photograph itself was not kept. Open the picture again to set its corners.</source>
        <translation>Ảnh gốc không được lưu. Hãy mở lại ảnh để đặt góc.</translation>
    </message>
    <message>
        <source>The corners cross each other. Put them on the card in order: top left, top right, bottom right, bottom left.</source>
        <translation>Các góc bắt chéo nhau. Hãy đặt lên thẻ theo thứ tự: trên trái, trên phải, dưới phải, dưới trái.</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreGuide</name>
    <message>
        <source>This computer has no keyring. Accepted licences are kept only until the program is closed, unless you choose a passphrase for them.</source>
        <translation>Máy này không có chùm khóa. Bằng lái đã chấp nhận chỉ được giữ cho đến khi đóng chương trình, trừ khi bạn chọn cụm mật khẩu cho chúng.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Chọn cụm mật khẩu</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Hỏi lại chùm khóa</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Mở kho bản ghi</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Dùng khóa khôi phục</translation>
    </message>
    <message>
        <source>The records are kept, locked by this computer alone. Print the recovery key: without it they are lost with the computer.</source>
        <translation>Các bản ghi được lưu và chỉ máy này khóa. Hãy in khóa khôi phục: nếu không, mất máy là mất bản ghi.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Khóa khôi phục</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreSession</name>
    <message>
        <source>LicenceDesk is open already in another window, which has the records. Go on there; nothing is kept from this one.</source>
        <translation>LicenceDesk đã mở trong một cửa sổ khác đang giữ kho bản ghi. Hãy làm tiếp ở đó; cửa sổ này không lưu gì.</translation>
    </message>
    <message>
        <source>This desk has keys of its own already.</source>
        <translation>Quầy này đã có khóa riêng.</translation>
    </message>
    <message>
        <source>The keys are being changed; it continues next time.</source>
        <translation>Đang đổi khóa; lần sau sẽ tiếp tục.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetBox</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Duyệt…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Hãy đặt tên tệp cần ghi.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Thư mục này không tồn tại.</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>Tệp đã có và sẽ bị thay thế.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetPicture</name>
    <message>
        <source>No picture</source>
        <translation>Không có hình</translation>
    </message>
    <message>
        <source>Picture of the camera: the target is in view</source>
        <translation>Hình từ camera: thấy thẻ thử</translation>
    </message>
    <message>
        <source>Picture of the camera: no target in view</source>
        <translation>Hình từ camera: không thấy thẻ thử</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>Không có hình từ camera</translation>
    </message>
</context>
<context>
    <name>licencedesk::Tour</name>
    <message>
        <source>The licence, straightened</source>
        <translation>Bằng lái, đã nắn thẳng</translation>
    </message>
    <message>
        <source>This one is invented. The picture follows the field that you are on.</source>
        <translation>Bằng lái này là hư cấu. Hình ảnh đi theo trường bạn đang chọn.</translation>
    </message>
    <message>
        <source>Only doubt waits for you</source>
        <translation>Chỉ những chỗ nghi vấn mới cần bạn</translation>
    </message>
    <message>
        <source>What is not sure is marked. Tab leads to the next one, Enter confirms it.</source>
        <translation>Chỗ chưa chắc được đánh dấu. Tab chuyển đến chỗ tiếp theo, Enter xác nhận.</translation>
    </message>
    <message>
        <source>Another reading, one key away</source>
        <translation>Cách đọc khác, chỉ một phím</translation>
    </message>
    <message>
        <source>Alt+1 takes the first reading listed here. Or type what the card says.</source>
        <translation>Alt+1 lấy cách đọc đầu tiên trong danh sách này. Hoặc nhập đúng như trên thẻ.</translation>
    </message>
    <message>
        <source>Vehicle and dates</source>
        <translation>Xe và ngày thuê</translation>
    </message>
    <message>
        <source>The checks depend on them: class, age, and validity until the return.</source>
        <translation>Các mục kiểm tra dựa vào đó: hạng, tuổi và hiệu lực đến khi trả xe.</translation>
    </message>
    <message>
        <source>Checks for this rental</source>
        <translation>Kiểm tra cho lượt thuê này</translation>
    </message>
    <message>
        <source>Each has passed, asks for a look, or has failed. Shift+F1 says why, and what the rule rests on.</source>
        <translation>Mỗi mục đạt, cần xem lại hoặc không đạt. Shift+F1 cho biết vì sao và quy tắc dựa vào đâu.</translation>
    </message>
    <message>
        <source>Accept, and the next one</source>
        <translation>Chấp nhận, rồi bằng tiếp theo</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the licence and clears the desk. In this tour nothing is kept.</source>
        <translation>Ctrl+Enter lưu bằng lái và dọn bàn làm việc. Trong phần giới thiệu này không lưu gì.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourCard</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Kết thúc giới thiệu</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Kết thúc giới thiệu (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Hoàn tất</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sau</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourOffer</name>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>Giới thiệu nhanh (1 phút)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>New here? See the desk at work on an invented licence.</source>
        <translation>Mới dùng lần đầu? Hãy xem bàn làm việc hoạt động với một bằng lái hư cấu.</translation>
    </message>
</context>
<context>
    <name>licencedesk::WatchListSection</name>
    <message>
        <source>Do-not-rent list</source>
        <translation>Danh sách cấm thuê</translation>
    </message>
    <message>
        <source>When a licence with one of these numbers comes to the desk, a check fails and shows the reason. The list keeps no numbers, only what recognises them; it can be asked but not read.</source>
        <translation>Khi một bằng lái có số trong danh sách này đến bàn làm việc, một mục kiểm tra sẽ không đạt và hiện lý do. Danh sách không lưu số, chỉ lưu dấu hiệu nhận biết; có thể hỏi nhưng không đọc được.</translation>
    </message>
    <message>
        <source>&amp;Is it on the list?</source>
        <translation>&amp;Có trong danh sách không?</translation>
    </message>
    <message>
        <source>&amp;Put on the list</source>
        <translation>&amp;Thêm vào danh sách</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Gỡ ra</translation>
    </message>
    <message>
        <source>Licence &amp;number</source>
        <translation>&amp;Số bằng lái</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>Shown to whoever has the licence on the desk; write only what you can justify.</source>
        <translation>Hiện cho người đang xử lý bằng lái; hãy viết điều bạn chịu trách nhiệm được.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are on the list.</source>
        <translation>
            <numerusform>Có %n số trong danh sách.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has been on the list since %1: %2</source>
        <translation>Có trong danh sách từ %1: %2</translation>
    </message>
    <message>
        <source>It is not on the list.</source>
        <translation>Không có trong danh sách.</translation>
    </message>
    <message>
        <source>The number is now on the list.</source>
        <translation>Số đã được đưa vào danh sách.</translation>
    </message>
    <message>
        <source>The number was taken off the list.</source>
        <translation>Số đã được gỡ khỏi danh sách.</translation>
    </message>
</context>
<context>
    <name>licencedesk::WhyCard</name>
    <message>
        <source>Note</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Không kiểm tra được</translation>
    </message>
    <message>
        <source>%1 (set by your firm; usually: %2)</source>
        <translation>%1 (công ty đã đặt; thông thường: %2)</translation>
    </message>
    <message>
        <source>Nothing legible was found at its place on the card.</source>
        <translation>Không thấy chữ nào đọc được ở vị trí này trên thẻ.</translation>
    </message>
    <message>
        <source>At least one character was read with less certainty than is accepted unseen. It is marked.</source>
        <translation>Ít nhất một ký tự đọc chưa đủ chắc chắn để bỏ qua việc xem lại. Ký tự đó đã được đánh dấu.</translation>
    </message>
    <message>
        <source>As read it was impossible. Exactly one change makes it fit, and that change was made.</source>
        <translation>Giá trị đọc được là không thể có. Chỉ có đúng một cách sửa cho hợp lệ, và đã sửa theo cách đó.</translation>
    </message>
    <message>
        <source>As read it was impossible, and several changes would make it fit.</source>
        <translation>Giá trị đọc được là không thể có, và có nhiều cách sửa cho hợp lệ.</translation>
    </message>
    <message>
        <source>No licence can show this value.</source>
        <translation>Không bằng lái nào có thể ghi giá trị này.</translation>
    </message>
    <message>
        <source>Another field, another page or the service says something else.</source>
        <translation>Trường khác, trang khác hoặc dịch vụ cho giá trị khác.</translation>
    </message>
    <message>
        <source>Glare, blur or a finger covers part of it.</source>
        <translation>Một phần bị lóa, mờ hoặc ngón tay che mất.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More in the manual</source>
        <translation>Xem thêm trong hướng dẫn</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Cần làm gì</translation>
    </message>
    <message>
        <source>What is checked, and why</source>
        <translation>Kiểm tra gì và vì sao</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>When it is not met</source>
        <translation>Khi không đạt</translation>
    </message>
    <message>
        <source>Rule %1; a policy file of the firm can change this.</source>
        <translation>Quy tắc %1; tệp chính sách của công ty có thể thay đổi quy tắc này.</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Vì sao cần xem</translation>
    </message>
    <message>
        <source>Certainty of the reading</source>
        <translation>Độ chắc chắn khi đọc</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it; or type what is printed.</source>
        <translation>Đối chiếu với thẻ. Enter xác nhận; hoặc nhập đúng như bản in.</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it, Alt+1 takes the other reading; or type what is printed.</source>
        <translation>Đối chiếu với thẻ. Enter xác nhận, Alt+1 lấy cách đọc kia; hoặc nhập đúng như bản in.</translation>
    </message>
</context>
</TS>
