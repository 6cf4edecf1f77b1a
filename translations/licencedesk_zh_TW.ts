<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AccessPolicy</name>
    <message>
        <source>The rules for operators are not a JSON object.</source>
        <translation>操作員規則不是 JSON 物件。</translation>
    </message>
    <message>
        <source>The rules for operators have a wrong entry: %1</source>
        <translation>操作員規則中有錯誤的項目：%1</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>An operator&apos;s account is damaged. Restore the last backup.</source>
        <translation>有一個操作員帳號已損毀。請還原最近一次的備份。</translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Initial PIN or passphrase</source>
        <translation>初始 PIN 碼或密語</translation>
    </message>
    <message>
        <source>Initial &amp;PIN or passphrase</source>
        <translation>初始 PIN 碼或密語(&amp;P)</translation>
    </message>
    <message>
        <source>Give it to them; they choose their own at the first sign-in.</source>
        <translation>請告知本人；首次登入時由本人另行設定。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN 碼或密語</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>兩次輸入不一致，請再輸入一次。</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作員</translation>
    </message>
    <message>
        <source>Make your account, the first supervisor&apos;s. From then on everybody signs in here by name, and the records say who did what. You add the others afterwards.</source>
        <translation>請建立您的帳號，也就是第一位主管的帳號。此後每個人都以姓名登入，記錄會註明是誰做了什麼。其他人的帳號可稍後再新增。</translation>
    </message>
    <message>
        <source>Switch operators on</source>
        <translation>啟用操作員</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>PIN 碼或密語(&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>再輸入一次(&amp;O)</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>新增操作員</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>姓名與角色</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>%1 的新 PIN 碼</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Change your PIN or passphrase</source>
        <translation>變更您的 PIN 碼或密語</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>即刻起使用</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>雙重驗證</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>新 PIN 碼或密語</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>忘記 PIN 碼或遺失手機？</translation>
    </message>
    <message>
        <source>A supervisor gives you a new PIN. If you are the supervisor and there is no other, the printed recovery key of the records lets you choose a new one; the second factor is then removed.</source>
        <translation>請主管為您設定新 PIN 碼。如果您是唯一的主管，可用印出的記錄復原金鑰自行另設；雙重驗證會隨之移除。</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>復原金鑰(&amp;R)</translation>
    </message>
    <message>
        <source>New &amp;PIN or passphrase</source>
        <translation>新 PIN 碼或密語(&amp;P)</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Somebody has this name already. Add an initial or a number.</source>
        <translation>已有人使用這個姓名。請加上一個字或數字。</translation>
    </message>
    <message>
        <source>Enter a name of at most %1 characters.</source>
        <translation>請輸入姓名，最多 %1 個字元。</translation>
    </message>
    <message>
        <source>Choose a PIN or passphrase other than your current one.</source>
        <translation>請選擇與目前不同的 PIN 碼或密語。</translation>
    </message>
</context>
<context>
    <name>AlertsPanel</name>
    <message numerus="yes">
        <source>… and %n more: see the audit log.</source>
        <translation>
            <numerusform>…還有 %n 項：請見稽核日誌。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual access: %1</source>
        <translation>異常存取：%1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>還有 %n 項。</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>AppKeys</name>
    <message>
        <source>The keys file has a mistake at %1.</source>
        <translation>金鑰檔在 %1 處有誤。</translation>
    </message>
    <message>
        <source>The keys file is not JSON.</source>
        <translation>金鑰檔不是 JSON。</translation>
    </message>
    <message>
        <source>There is no keys file at this path.</source>
        <translation>這個路徑下沒有金鑰檔。</translation>
    </message>
    <message>
        <source>Others may read the keys file. Make it readable for its owner alone: chmod 600.</source>
        <translation>其他使用者也能讀取金鑰檔。請改為僅限擁有者讀取：chmod 600。</translation>
    </message>
    <message>
        <source>The keys file cannot be read.</source>
        <translation>無法讀取金鑰檔。</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>This is not a sealed export of LicenceDesk.</source>
        <translation>這不是 LicenceDesk 的加密匯出檔。</translation>
    </message>
    <message>
        <source>The sealed export was changed or is incomplete. Ask for it to be sent again.</source>
        <translation>加密匯出檔遭到更動或不完整，請對方重新傳送。</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>密語不正確。</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>沒有讀取這個檔案的權限。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>檔案不存在。</translation>
    </message>
    <message>
        <source>There is not enough memory to work with a passphrase. Close other programs and try again.</source>
        <translation>記憶體不足，無法處理密語。請關閉其他程式後再試一次。</translation>
    </message>
</context>
<context>
    <name>AuditAct</name>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Accepted again</source>
        <translation>再次接受</translation>
    </message>
    <message>
        <source>Failed checks overridden</source>
        <translation>已特准放行未通過的檢查</translation>
    </message>
    <message>
        <source>Shown in clear</source>
        <translation>以明文顯示</translation>
    </message>
    <message>
        <source>Reopened on the desk</source>
        <translation>在櫃檯重新開啟</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已匯出</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <translation>客戶已同意</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未傳送</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>到期清除</translation>
    </message>
    <message>
        <source>Exported for the customer</source>
        <translation>應客戶要求匯出</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>登入遭拒</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>帳號變更</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>設定變更</translation>
    </message>
    <message>
        <source>Do-not-rent list changed</source>
        <translation>禁租名單變更</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>金鑰變更</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>已備份</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已還原</translation>
    </message>
    <message>
        <source>Corrections imported</source>
        <translation>已匯入更正</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>時鐘被調回</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>No backup was made.</source>
        <translation>未製作備份。</translation>
    </message>
    <message>
        <source>The file of the records could not be moved aside.</source>
        <translation>無法將原有的記錄檔案移開另存。</translation>
    </message>
    <message>
        <source>The server has backups of its own; here only this computer&apos;s records are saved.</source>
        <translation>伺服器另有自己的備份；這裡只儲存本機的記錄。</translation>
    </message>
    <message>
        <source>A backup needs a passphrase.</source>
        <translation>備份需要密語。</translation>
    </message>
    <message>
        <source>There are records on this computer. Restoring would move them aside.</source>
        <translation>本機已有記錄。還原時會將它們移開另存。</translation>
    </message>
    <message>
        <source>The backup cannot be read.</source>
        <translation>無法讀取備份。</translation>
    </message>
    <message>
        <source>The restored file could not be moved into its place.</source>
        <translation>無法將還原的檔案放到正確的位置。</translation>
    </message>
    <message>
        <source>This is not a backup of LicenceDesk.</source>
        <translation>這不是 LicenceDesk 的備份。</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>未還原任何內容。</translation>
    </message>
</context>
<context>
    <name>CameraNotice</name>
    <message>
        <source>The camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>Cameras cannot be used on this computer</source>
        <translation>這台電腦無法使用攝影機</translation>
    </message>
    <message>
        <source>The multimedia part of Qt is not installed. Ask your IT support to install libqt6multimedia6 and gstreamer1.0-plugins-good.</source>
        <translation>未安裝 Qt 多媒體元件。請電腦管理人員安裝 libqt6multimedia6 與 gstreamer1.0-plugins-good。</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>沒有攝影機</translation>
    </message>
    <message>
        <source>Plug one in: it starts by itself.</source>
        <translation>接上後會自動啟動。</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>無權使用攝影機</translation>
    </message>
    <message>
        <source>This user has no right to open it. Ask your IT support to add the user to the group “video”, then log in again.</source>
        <translation>目前的使用者無權開啟攝影機。請電腦管理人員將此使用者加入「video」群組，然後重新登入。</translation>
    </message>
    <message>
        <source>%1 gives no picture</source>
        <translation>%1沒有畫面</translation>
    </message>
    <message>
        <source>Another program may be using it: close that program. LicenceDesk keeps trying.</source>
        <translation>可能有其他程式正在使用：請關閉該程式。本程式會持續重試。</translation>
    </message>
    <message>
        <source>%1 was unplugged</source>
        <translation>%1已拔除</translation>
    </message>
    <message>
        <source>Plug it in again: it goes on by itself. Nothing on the desk is lost.</source>
        <translation>重新接上後會自動繼續，櫃檯上的內容不會遺失。</translation>
    </message>
    <message>
        <source>%1 shows only a black picture</source>
        <translation>%1畫面全黑</translation>
    </message>
    <message>
        <source>Take the cap off the lens or open its shutter, and switch on the light.</source>
        <translation>請取下鏡頭蓋或打開遮片，並開燈。</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1已播放完畢</translation>
    </message>
    <message>
        <source>Choose the camera again, or another file.</source>
        <translation>請重新選擇攝影機，或選擇其他檔案。</translation>
    </message>
    <message>
        <source>%1 cannot be played</source>
        <translation>無法播放%1</translation>
    </message>
    <message>
        <source>Choose a video, a picture or a folder of pictures.</source>
        <translation>請選擇影片、圖片或圖片資料夾。</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>正在啟動攝影機…</translation>
    </message>
</context>
<context>
    <name>CardLayout</name>
    <message>
        <source>The layout file is damaged. Install the program again.</source>
        <translation>版面檔已損毀，請重新安裝程式。</translation>
    </message>
    <message>
        <source>The layout file has a wrong value. Install the program again.</source>
        <translation>版面檔中有錯誤的值，請重新安裝程式。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The policy file cannot be read: %1</source>
        <translation>無法讀取規則設定檔：%1</translation>
    </message>
    <message>
        <source>usually</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>無法寫入檔案：%1</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>沒有規則 %1。</translation>
    </message>
    <message>
        <source>The record cannot be read: %1</source>
        <translation>無法讀取記錄：%1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>需留意</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>未通過</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未檢查</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>結果：%1</translation>
    </message>
</context>
<context>
    <name>CompanyTrust</name>
    <message>
        <source>The file of the firm&apos;s certificate authority is not there. Choose it again in the settings.</source>
        <translation>找不到本公司憑證機構的檔案。請在設定中重新選擇。</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority may not be read. Choose it again in the settings.</source>
        <translation>無權讀取本公司憑證機構的檔案。請在設定中重新選擇。</translation>
    </message>
    <message>
        <source>There is no certificate in the file of the firm&apos;s certificate authority. A PEM file is required.</source>
        <translation>本公司憑證機構的檔案中沒有憑證。需要 PEM 檔案。</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority is damaged. Choose it again in the settings.</source>
        <translation>本公司憑證機構的檔案已損毀。請在設定中重新選擇。</translation>
    </message>
    <message>
        <source>This computer has no library for secure connections (OpenSSL). Install it, then try again.</source>
        <translation>這台電腦沒有安全連線所需的程式庫 (OpenSSL)。請安裝後再試一次。</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>An empty cell leaves the value as it is: %1</source>
        <translation>空白儲存格不會更動原值：%1</translation>
    </message>
    <message>
        <source>A masked value is left as it is: %1</source>
        <translation>已遮蔽的值保持不變：%1</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the number</source>
        <translation>試算表將號碼四捨五入了</translation>
    </message>
    <message>
        <source>A file cannot change this: %1</source>
        <translation>無法以檔案變更此項：%1</translation>
    </message>
    <message>
        <source>The record id is missing or damaged.</source>
        <translation>缺少記錄編號。</translation>
    </message>
    <message>
        <source>The record is already on line %1.</source>
        <translation>這筆記錄已出現在第 %1 行。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>沒有這筆記錄。</translation>
    </message>
    <message>
        <source>A column is in the file twice: %1</source>
        <translation>檔案中有重複的欄：%1</translation>
    </message>
    <message>
        <source>The file has no column of record ids (id), so its lines cannot be matched to records. Export with that column.</source>
        <translation>檔案中沒有記錄編號欄 (id)，無法對應到記錄。請匯出時包含該欄。</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; nothing after it was read.</source>
        <translation>引號沒有成對；其後的內容均未讀取。</translation>
    </message>
    <message>
        <source>The line has %1 cells, the first line has %2.</source>
        <translation>這一行有 %1 個儲存格，第一行有 %2 個。</translation>
    </message>
    <message>
        <source>The record has two different values in two places: %1</source>
        <translation>這筆記錄在兩處的值不一致：%1</translation>
    </message>
    <message>
        <source>This is not a complete JSON object.</source>
        <translation>這不是完整的 JSON 物件。</translation>
    </message>
    <message>
        <source>There is no record in the file.</source>
        <translation>檔案中沒有記錄。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>檔案不存在。</translation>
    </message>
    <message>
        <source>The file is too large. Take fewer days at a time.</source>
        <translation>檔案太大。請減少每次處理的天數。</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>沒有讀取這個檔案的權限。</translation>
    </message>
    <message>
        <source>The text of the file is damaged: it is neither UTF-8 nor GBK. Save it again as CSV.</source>
        <translation>檔案的文字已損毀：既非 UTF-8 也非 GBK。請重新另存為 CSV。</translation>
    </message>
</context>
<context>
    <name>CustomerData</name>
    <message>
        <source>Nothing is kept about this number. Type it whole, as it is printed on the licence.</source>
        <translation>沒有與此證號相關的資料。請依駕駛證上所印完整輸入。</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Capture now</source>
        <translation>立即拍攝</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>開啟圖片…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>開啟資料夾…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>貼上圖片</translation>
    </message>
    <message>
        <source>Try a specimen licence</source>
        <translation>試用樣本駕駛證</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>手動輸入</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>設定四角</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>整張證件</translation>
    </message>
    <message>
        <source>Move the box of this field</source>
        <translation>移動此欄位的框</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>下一處待核對</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>查詢遠端服務</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一張</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一張</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>下一張待核對</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Read corrections back…</source>
        <translation>匯入更正…</translation>
    </message>
    <message>
        <source>Accepted licences</source>
        <translation>已接受的駕駛證</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>切換到視窗的下一個區域</translation>
    </message>
    <message>
        <source>Check this desk…</source>
        <translation>檢查櫃檯設備…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>寄件匣</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>稽核日誌</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>統計分析</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Plain desk</source>
        <translation>簡易畫面</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>語音播報</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>鎖定櫃檯</translation>
    </message>
    <message>
        <source>Operators…</source>
        <translation>操作員…</translation>
    </message>
    <message>
        <source>Why is this flagged?</source>
        <translation>為什麼標示此項？</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手冊</translation>
    </message>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>快速導覽（1 分鐘）</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
</context>
<context>
    <name>DeskCheck</name>
    <message>
        <source>not mirrored</source>
        <translation>未鏡像</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>已鏡像</translation>
    </message>
    <message>
        <source>Switch “Mirror the picture” in the camera&apos;s menu.</source>
        <translation>請在攝影機選單中切換「鏡像畫面」。</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Lower the camera by about %1 cm, or choose a higher resolution.</source>
        <translation>請將攝影機降低約 %1 公分，或選擇較高的解析度。</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 公釐</translation>
    </message>
    <message>
        <source>Lay the target in the middle of the picture and mark its place on the mat. If it does not fit, raise the camera by about 3 cm.</source>
        <translation>請將測試卡放在畫面中央，並在墊子上標出位置。如果放不下，請將攝影機升高約 3 公分。</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the left of the picture.</source>
        <translation>請讓攝影機垂直朝下：畫面左側離得太近。</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the right of the picture.</source>
        <translation>請讓攝影機垂直朝下：畫面右側離得太近。</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the top of the picture.</source>
        <translation>請讓攝影機垂直朝下：畫面上方離得太近。</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the bottom of the picture.</source>
        <translation>請讓攝影機垂直朝下：畫面下方離得太近。</translation>
    </message>
    <message>
        <source>Much too bright: move the lamp away, or choose “Darker” in the camera&apos;s menu.</source>
        <translation>過亮：請移遠燈具，或在攝影機選單中選擇「調暗」。</translation>
    </message>
    <message>
        <source>Too dark: switch on a lamp, or choose “Brighter” in the camera&apos;s menu.</source>
        <translation>太暗：請開燈，或在攝影機選單中選擇「調亮」。</translation>
    </message>
    <message>
        <source>The left is darker: move the lamp to the left, or farther away.</source>
        <translation>左側較暗：請將燈往左移，或移遠一些。</translation>
    </message>
    <message>
        <source>The right is darker: move the lamp to the right, or farther away.</source>
        <translation>右側較暗：請將燈往右移，或移遠一些。</translation>
    </message>
    <message>
        <source>The top of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>畫面上方較暗：請將燈往上方移，或移遠一些。</translation>
    </message>
    <message>
        <source>The bottom of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>畫面下方較暗：請將燈往下方移，或移遠一些。</translation>
    </message>
    <message>
        <source>Correct the brightness first.</source>
        <translation>請先調好亮度。</translation>
    </message>
    <message>
        <source>A reflection lies where the mark is: move the lamp to the side until it is gone.</source>
        <translation>標記處有反光：請將燈往旁邊移，直到反光消失。</translation>
    </message>
    <message>
        <source>The mat around the target is not in view.</source>
        <translation>畫面中看不到測試卡周圍的墊子。</translation>
    </message>
    <message>
        <source>Put a darker mat under it (the sheet has one), and cut the target out.</source>
        <translation>請在下面墊一張顏色較深的墊子（列印頁上有），並將測試卡剪下。</translation>
    </message>
    <message>
        <source>%1 line pairs/mm</source>
        <translation>%1 線對/公釐</translation>
    </message>
    <message>
        <source>Correct the resolution first.</source>
        <translation>請先調好解析度。</translation>
    </message>
    <message>
        <source>Out of focus: wipe the lens, wait for the focus or turn its ring, and keep the camera from shaking.</source>
        <translation>未對焦：請擦拭鏡頭、等待對焦或轉動對焦環，並避免攝影機晃動。</translation>
    </message>
    <message>
        <source>%1 of 255</source>
        <translation>%1 / 255</translation>
    </message>
    <message>
        <source>The picture is grainy: more light on the desk makes it clean.</source>
        <translation>畫面有雜訊：增加檯面光線即可改善。</translation>
    </message>
    <message>
        <source>Right way round</source>
        <translation>畫面方向</translation>
    </message>
    <message>
        <source>Resolution on the card</source>
        <translation>證件上的解析度</translation>
    </message>
    <message>
        <source>Room around the card</source>
        <translation>證件四周的空間</translation>
    </message>
    <message>
        <source>Tilt of the camera</source>
        <translation>攝影機傾斜度</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Evenness of the light</source>
        <translation>光線均勻度</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>反光</translation>
    </message>
    <message>
        <source>Contrast with the mat</source>
        <translation>與墊子的對比度</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>雜訊</translation>
    </message>
</context>
<context>
    <name>DeskSpeech</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Read, nothing to check</source>
        <translation>已讀取，無須核對</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to check: %1</source>
        <translation>
            <numerusform>有 %n 個欄位待核對：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n 項檢查未通過</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Speech is on</source>
        <translation>語音播報已開啟</translation>
    </message>
    <message>
        <source>There is no voice for this language on this computer. Ask your IT support to install qt6-speech-speechd-plugin and speech-dispatcher.</source>
        <translation>這台電腦沒有此語言的語音。請電腦管理人員安裝 qt6-speech-speechd-plugin 與 speech-dispatcher。</translation>
    </message>
</context>
<context>
    <name>DialogFilePort</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>圖片 (%1)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>開啟圖片</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>開啟圖片資料夾</translation>
    </message>
    <message>
        <source>Videos and pictures (%1)</source>
        <translation>影片與圖片 (%1)</translation>
    </message>
    <message>
        <source>Play instead of the camera</source>
        <translation>代替攝影機播放</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>儲存為 PDF</translation>
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
        <translation>正頁</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>副頁</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>電子駕駛證</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Move box: %1</source>
        <translation>移動框：%1</translation>
    </message>
    <message>
        <source>Replace page</source>
        <translation>取代頁面</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>加入頁面</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>設定四角</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>移除頁面</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>確認：%1</translation>
    </message>
    <message>
        <source>Compare with the service</source>
        <translation>與遠端服務比對</translation>
    </message>
    <message>
        <source>Take from the service: %1</source>
        <translation>採用遠端服務的值：%1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>Another licence</source>
        <translation>另一份駕駛證</translation>
    </message>
</context>
<context>
    <name>EndpointSettings</name>
    <message>
        <source>TLS needs both a certificate and its key.</source>
        <translation>TLS 需要憑證及其私密金鑰。</translation>
    </message>
    <message>
        <source>A Unix socket is not encrypted: leave out the certificate, or listen on an address.</source>
        <translation>Unix socket 不加密：請拿掉憑證，或改為在位址上接聽。</translation>
    </message>
    <message>
        <source>Other machines could reach this address, and licences would be sent unencrypted. Listen on 127.0.0.1 or a Unix socket, or give a certificate and its key.</source>
        <translation>其他電腦可以連到此位址，駕駛證資料會以明文傳輸。請在 127.0.0.1 或 Unix socket 上接聽，或提供憑證及其私密金鑰。</translation>
    </message>
    <message>
        <source>Without tokens only programs of this machine may reach it: listen on 127.0.0.1 or a Unix socket.</source>
        <translation>不使用權杖時只允許本機程式存取：請在 127.0.0.1 或 Unix socket 上接聽。</translation>
    </message>
    <message>
        <source>To listen on every address, say by which host names clients call it.</source>
        <translation>要在所有位址上接聽，請指明用戶端使用的主機名稱。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>無法寫入檔案：%1</translation>
    </message>
    <message>
        <source>There is no room left where the file is to be saved. Choose another place.</source>
        <translation>目標位置的空間已滿，請選擇其他位置。</translation>
    </message>
    <message>
        <source>The saved profile has no name or no columns.</source>
        <translation>儲存的設定檔沒有名稱或沒有欄。</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>已取消匯出，未寫入任何內容。</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>請至少選擇一欄。</translation>
    </message>
    <message>
        <source>This machine has no file system in memory, so a workbook cannot be sealed without being plain on the disk first. Choose CSV or JSON.</source>
        <translation>這台電腦沒有記憶體檔案系統，加密活頁簿時會先在磁碟上留下明文。請選擇 CSV 或 JSON。</translation>
    </message>
    <message>
        <source>A workbook holds %1 records at most. Choose fewer days, or CSV.</source>
        <translation>一本活頁簿最多 %1 筆記錄。請減少天數，或選擇 CSV。</translation>
    </message>
    <message>
        <source>A value is too long for a workbook. Choose CSV or JSON.</source>
        <translation>有一個值太長，活頁簿放不下。請選擇 CSV 或 JSON。</translation>
    </message>
</context>
<context>
    <name>ExportColumn</name>
    <message>
        <source>Record id</source>
        <translation>記錄編號</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作員</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車輛</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正數</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>特准放行</translation>
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
        <translation>Excel 用 CSV（保留所有位數）</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel 活頁簿 (XLSX)</translation>
    </message>
    <message>
        <source>JSON in WeChat&apos;s format</source>
        <translation>WeChat 回傳格式的 JSON</translation>
    </message>
    <message>
        <source>JSON in Tencent Cloud&apos;s format</source>
        <translation>Tencent Cloud 回傳格式的 JSON</translation>
    </message>
    <message>
        <source>JSON in Baidu&apos;s format</source>
        <translation>Baidu 回傳格式的 JSON</translation>
    </message>
</context>
<context>
    <name>FieldId</name>
    <message>
        <source>Licence number</source>
        <translation>證號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>國籍</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>First issue</source>
        <translation>初次領證日期</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>准駕車型</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效起始日期</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有效期止</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <translation>發證機關</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>檔案編號</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>累積記分</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>當前時間</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成時間</translation>
    </message>
    <message>
        <source>Valid period</source>
        <translation>有效期限</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>有效年限</translation>
    </message>
</context>
<context>
    <name>FieldState</name>
    <message>
        <source>From the service</source>
        <translation>來自服務</translation>
    </message>
    <message>
        <source>Check digit correct</source>
        <translation>檢查碼相符</translation>
    </message>
    <message>
        <source>Matches the number</source>
        <translation>與證號一致</translation>
    </message>
    <message>
        <source>Service agrees</source>
        <translation>與服務一致</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已讀取</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>請核對</translation>
    </message>
    <message>
        <source>Compare with the card: Enter keeps this value, Alt+0 takes the service&apos;s.</source>
        <translation>請對照證件：按 Enter 保留此值，按 Alt+0 採用服務的值。</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>留空</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>不尋常</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動輸入</translation>
    </message>
    <message>
        <source>Fails a check</source>
        <translation>未通過檢查</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>A PIN of at least %1 digits, or a passphrase of at least %2 characters.</source>
        <translation>至少 %1 位數的 PIN 碼，或至少 %2 個字元的密語。</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Put the licence under the camera</source>
        <translation>請將駕駛證放到攝影機下方</translation>
    </message>
    <message>
        <source>Too dark: more light</source>
        <translation>太暗：請增加光線</translation>
    </message>
    <message>
        <source>Too bright: less light on the card</source>
        <translation>太亮：請減弱照在證件上的光線</translation>
    </message>
    <message>
        <source>Its edge cannot be seen: put something dark under the card</source>
        <translation>看不清邊緣：請在證件下墊深色的東西</translation>
    </message>
    <message>
        <source>Cut off: show all four corners</source>
        <translation>證件不完整：請露出四個角</translation>
    </message>
    <message>
        <source>Move it closer</source>
        <translation>請靠近一點</translation>
    </message>
    <message>
        <source>Move it a little farther away</source>
        <translation>請稍微遠一點</translation>
    </message>
    <message>
        <source>No page of a licence: turn it over, or open it</source>
        <translation>不是駕駛證頁面：請翻面或打開</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>請保持不動</translation>
    </message>
    <message>
        <source>Glare: tilt the card a little</source>
        <translation>反光：請稍微傾斜證件</translation>
    </message>
    <message>
        <source>A finger is over the print</source>
        <translation>手指擋住了文字</translation>
    </message>
    <message>
        <source>Out of focus: hold still, or move back a little</source>
        <translation>未對焦：請保持不動，或稍微移遠</translation>
    </message>
    <message>
        <source>Good. Keep it there</source>
        <translation>很好，請保持</translation>
    </message>
    <message>
        <source>Reading. Keep it there</source>
        <translation>正在讀取，請保持</translation>
    </message>
    <message>
        <source>Read. Put the other page here, or take it away</source>
        <translation>已讀取。請放上另一頁，或拿走證件</translation>
    </message>
    <message>
        <source>Another licence: accept the one on the desk, or start over</source>
        <translation>這是另一份駕駛證：請先接受目前這份，或重新開始</translation>
    </message>
    <message>
        <source>Glare: %1. Tilt the card a little</source>
        <translation>%1有反光，請稍微傾斜證件</translation>
    </message>
    <message>
        <source>A finger over: %1</source>
        <translation>手指擋住了：%1</translation>
    </message>
    <message>
        <source>Looking again: %1. Keep it there</source>
        <translation>正在重新讀取：%1，請保持</translation>
    </message>
</context>
<context>
    <name>HttpEndpoint</name>
    <message>
        <source>The certificate or its key cannot be used. Both are PEM files, and they must match.</source>
        <translation>無法使用憑證或其金鑰。兩者都必須是 PEM 檔案，而且必須配成一對。</translation>
    </message>
    <message>
        <source>Nothing can listen on %1: somebody else does, it is not this machine&apos;s, or it is not allowed.</source>
        <translation>無法在 %1 上接聽：已被占用、不是本機位址，或沒有權限。</translation>
    </message>
</context>
<context>
    <name>InsightFigures</name>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1%（%3 項中的 %2 項）</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>證號</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>實習期</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齡</translation>
    </message>
    <message>
        <source>Vehicle class</source>
        <translation>准駕車型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>電子駕駛證</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Earlier records</source>
        <translation>過往記錄</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>禁租名單</translation>
    </message>
    <message>
        <source>Licences per week</source>
        <translation>每週駕駛證數</translation>
    </message>
    <message>
        <source>Licences per day</source>
        <translation>每日駕駛證數</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>週（起始日）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>駕駛證數</translation>
    </message>
    <message>
        <source>Licences by the hour of the day</source>
        <translation>各時段駕駛證數</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>Corrected by hand, by field</source>
        <translation>各欄位手動更正</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Share corrected</source>
        <translation>更正比例</translation>
    </message>
    <message>
        <source>Checks that failed</source>
        <translation>未通過的檢查</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Right as read, by camera</source>
        <translation>各攝影機辨識正確率</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>Share of the fields</source>
        <translation>欄位比例</translation>
    </message>
    <message>
        <source>Pictures from files</source>
        <translation>來自檔案的圖片</translation>
    </message>
    <message>
        <source>Agreement with the remote service</source>
        <translation>與遠端服務的一致率</translation>
    </message>
    <message>
        <source>Share read the same</source>
        <translation>讀取結果相同的比例</translation>
    </message>
</context>
<context>
    <name>JsonImport</name>
    <message>
        <source>The record has a wrong entry: %1</source>
        <translation>記錄中有錯誤的項目：%1</translation>
    </message>
    <message>
        <source>The answer is error %1, not a licence.</source>
        <translation>回應的是錯誤 %1，不是駕駛證。</translation>
    </message>
    <message>
        <source>There is no licence field in it.</source>
        <translation>其中沒有駕駛證欄位。</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>這不是 JSON。</translation>
    </message>
    <message>
        <source>One record is expected, the file has %1.</source>
        <translation>需要一筆記錄，但檔案中有 %1 筆。</translation>
    </message>
</context>
<context>
    <name>LicenceReader</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>已取消讀取。</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>This is not an address to listen on. Write 127.0.0.1:8787, [::1]:8787 or unix:/path/to/socket.</source>
        <translation>這不是可接聽的位址。請寫成 127.0.0.1:8787、[::1]:8787 或 unix:/path/to/socket。</translation>
    </message>
    <message>
        <source>A Unix socket needs an absolute path of at most %1 bytes.</source>
        <translation>Unix socket 需要絕對路徑，最長 %1 位元組。</translation>
    </message>
</context>
<context>
    <name>LoadFrame</name>
    <message>
        <source>The file is empty. Copy it again from the camera or phone.</source>
        <translation>檔案是空的。請從相機或手機重新複製。</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Use a JPEG, PNG, BMP, TIFF, WebP or GIF file.</source>
        <translation>這不是可讀取的圖片。請使用 JPEG、PNG、BMP、TIFF、WebP 或 GIF 檔案。</translation>
    </message>
    <message>
        <source>The picture is damaged or was cut off. Copy the file again, or take the picture anew.</source>
        <translation>圖片已損毀或不完整。請重新複製檔案，或重新拍攝。</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels, at most %3 megapixels are read. Save it smaller and open it again.</source>
        <translation>圖片太大：%1 × %2 像素，最多支援 %3 百萬像素。請縮小並儲存後再開啟。</translation>
    </message>
    <message>
        <source>The file does not exist. It may have been moved, renamed or deleted.</source>
        <translation>檔案不存在，可能已被移動、重新命名或刪除。</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a picture. Open a picture file.</source>
        <translation>這是資料夾或裝置，不是圖片。請開啟圖片檔。</translation>
    </message>
    <message>
        <source>The file is too large: %1, at most %2 are read. Save the picture smaller and open it again.</source>
        <translation>檔案太大：%1，最多支援 %2。請將圖片縮小並儲存後再開啟。</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you are allowed to read it and that no other program has locked it.</source>
        <translation>無法開啟檔案。請檢查是否有讀取權限，以及是否被其他程式鎖定。</translation>
    </message>
    <message>
        <source>There is no picture in it. Copy a picture and paste it again.</source>
        <translation>其中沒有圖片。請複製一張圖片後再貼上。</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>LicenceDesk manual</source>
        <translation>LicenceDesk 使用手冊</translation>
    </message>
    <message>
        <source>For whoever stands at the counter, and for the administrator of the firm. Everything here works without a network.</source>
        <translation>供櫃檯人員與本公司的管理員使用。這裡的所有功能都不需要網路。</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>辦理櫃檯</translation>
    </message>
    <message>
        <source>Put the licence under the camera. When it lies still, sharp and whole, it is captured by itself; `F5` captures it by hand.</source>
        <translation>將駕駛證放到攝影機下方。放穩、清晰且完整時會自動拍攝；按 `F5` 可手動拍攝。</translation>
    </message>
    <message>
        <source>Without a camera, open a picture with `Ctrl+O`, drop it on the window, or paste it with `Ctrl+V`.</source>
        <translation>沒有攝影機時，可按 `Ctrl+O` 開啟圖片、將圖片拖放到視窗上，或按 `Ctrl+V` 貼上。</translation>
    </message>
    <message>
        <source>Choose the vehicle and the dates of the rental: the checks depend on them.</source>
        <translation>選擇車輛與租期：檢查以此為依據。</translation>
    </message>
    <message>
        <source>Go through the doubtful fields with `Tab`, compare each with the card, confirm with `Enter`.</source>
        <translation>按 `Tab` 逐一查看存疑欄位，對照證件核對，再按 `Enter` 確認。</translation>
    </message>
    <message>
        <source>Look at the checks, then accept with `Ctrl+Enter`. `Esc` clears the desk without keeping anything.</source>
        <translation>查看檢查結果，然後按 `Ctrl+Enter` 接受。按 `Esc` 會清空櫃檯，不保存任何內容。</translation>
    </message>
    <message>
        <source>Nothing is ever accepted while a field is still open.</source>
        <translation>只要還有欄位待核對，就不會接受。</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>各種狀態的意義</translation>
    </message>
    <message>
        <source>Colour never stands alone: every state has a shape and a word.</source>
        <translation>狀態不會只用顏色區分：每種狀態都有圖形與文字。</translation>
    </message>
    <message>
        <source>**Read**: sure enough. Nothing waits for you.</source>
        <translation>**已讀取**：足夠可靠，不需要您處理。</translation>
    </message>
    <message>
        <source>**To check**: some character is not sure, or two values disagree. The reason stands below the field.</source>
        <translation>**請核對**：某個字元不確定，或兩個值不一致。原因顯示在欄位下方。</translation>
    </message>
    <message>
        <source>**Missing**: nothing could be read there. Type it in.</source>
        <translation>**缺少**：該處沒有讀到內容，請輸入。</translation>
    </message>
    <message>
        <source>**Fails a check**: the value was read, but a check is not met.</source>
        <translation>**未通過檢查**：已讀到值，但不符合某項檢查。</translation>
    </message>
    <message>
        <source>**Confirmed**, **By hand**: you have looked at it.</source>
        <translation>**已確認**、**手動輸入**：您已核對過。</translation>
    </message>
    <message>
        <source>A check has **passed**, asks for **a look**, has **failed**, or **could not be made** because something is missing. These are four different things. `Shift+F1` explains the check or the field that you are on: what is checked, where the rule comes from, how certain that is, and what to do.</source>
        <translation>每項檢查的結果是**通過**、**需留意**、**未通過**，或因缺少內容而**無法檢查**。這是四種不同的情況。按 `Shift+F1` 可了解目前的檢查或欄位：檢查什麼、規則出自何處、可靠程度如何，以及該怎麼做。</translation>
    </message>
    <message>
        <source>When a check has failed you can still accept with a reason, if [your role](#operators) allows it. The reason is kept with the record.</source>
        <translation>檢查未通過時，如果[您的角色](#operators)允許，仍可附上理由接受。理由會隨記錄保存。</translation>
    </message>
    <message>
        <source>Correcting by keys</source>
        <translation>用鍵盤更正</translation>
    </message>
    <message>
        <source>`Tab` and `Shift+Tab` lead from one doubtful field to the next; the picture follows.</source>
        <translation>`Tab` 與 `Shift+Tab` 在存疑欄位之間切換，圖片會隨之移動。</translation>
    </message>
    <message>
        <source>`Enter` confirms what stands there.</source>
        <translation>`Enter` 確認目前的值。</translation>
    </message>
    <message>
        <source>`Alt+1` to `Alt+5` take another reading from the list below the field.</source>
        <translation>`Alt+1` 至 `Alt+5` 改用欄位下方所列的其他讀法。</translation>
    </message>
    <message>
        <source>`Ctrl+B` moves the frame in the picture when it lies beside the text; the field is then read again.</source>
        <translation>框沒有對準文字時，按 `Ctrl+B` 在圖片中移動框；之後會重新讀取該欄位。</translation>
    </message>
    <message>
        <source>`Ctrl+K` sets the four corners when the card was not found.</source>
        <translation>找不到證件時，按 `Ctrl+K` 設定四角。</translation>
    </message>
    <message>
        <source>`Ctrl+Z` takes back any correction.</source>
        <translation>`Ctrl+Z` 可復原任何更正。</translation>
    </message>
    <message>
        <source>All keys: `Ctrl+/`.</source>
        <translation>所有快速鍵：`Ctrl+/`。</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>多個頁面</translation>
    </message>
    <message>
        <source>Put the duplicate page under the camera before you accept: it joins the main page, and the two are compared. `Ctrl+1`, `Ctrl+2` and `Ctrl+3` show the main page, the duplicate page and the electronic licence. A picture that shows two pages is taken apart.</source>
        <translation>接受之前，將副頁放到攝影機下方：它會與正頁歸在一起，並互相比對。`Ctrl+1`、`Ctrl+2` 與 `Ctrl+3` 分別顯示正頁、副頁與電子駕駛證。一張圖片中有兩頁時會自動拆開。</translation>
    </message>
    <message>
        <source>A whole folder of pictures opens with `Ctrl+Shift+O`; `F8` leads to the next picture with something to check.</source>
        <translation>按 `Ctrl+Shift+O` 可開啟整個圖片資料夾；按 `F8` 前往下一張待核對的圖片。</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>電子駕駛證</translation>
    </message>
    <message>
        <source>Let the customer open it in 12123 on their own phone, at full brightness, and hold the live screen under the camera. The clock on the screen is compared with the time of the picture, so a screenshot is noticed. A red ground, or a red code, means that the licence cannot be used.</source>
        <translation>請客戶在自己的手機上開啟 12123，將螢幕調到最亮，再把即時畫面放到攝影機下方。程式會比對螢幕上的時間與拍攝時間，因此能發現螢幕截圖。紅底或紅碼表示駕駛證不可使用。</translation>
    </message>
    <message>
        <source>What WeChat or Alipay show is not the licence itself.</source>
        <translation>WeChat 或支付寶顯示的並不是駕駛證本身。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>`Ctrl+L` shows what was accepted. Search by number, its last four digits, name, date, operator or vehicle. Names and numbers are masked; showing them in clear is noted in the audit log.</source>
        <translation>`Ctrl+L` 顯示已接受的駕駛證。可用證號、證號後四碼、姓名、日期、操作員或車輛搜尋。姓名與號碼已遮蔽；以明文顯示會記入稽核日誌。</translation>
    </message>
    <message>
        <source>`Ctrl+E` exports: tables, data files or a sealed archive. Corrected tables can be read back.</source>
        <translation>`Ctrl+E` 用於匯出：表格、資料檔或加密封存。更正後的表格可以再匯入。</translation>
    </message>
    <message>
        <source>Privacy and retention</source>
        <translation>隱私權與保存期限</translation>
    </message>
    <message>
        <source>Records are encrypted on the disk, with a key that only this computer, your passphrase or the printed recovery key can give.</source>
        <translation>記錄加密保存在磁碟上，金鑰只能由這台電腦、您的密語或印出的復原金鑰提供。</translation>
    </message>
    <message>
        <source>They go by themselves when their time is over: 60 days unless your firm sets another time.</source>
        <translation>記錄到期會自動清除：期限為 60 天，除非本公司另行設定。</translation>
    </message>
    <message>
        <source>No picture is kept unless your firm decides so.</source>
        <translation>除非本公司決定保存，否則不保存任何圖片。</translation>
    </message>
    <message>
        <source>A customer may ask for everything that is kept, or for its deletion: see **Customer** in the [settings](#settings).</source>
        <translation>客戶可以要求提供或刪除所保存的全部資料：請見[設定](#settings)中的**客戶**。</translation>
    </message>
    <message>
        <source>The program&apos;s own log holds counts and times, never values.</source>
        <translation>程式本身的日誌只記錄次數與時間，從不記錄具體內容。</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作員</translation>
    </message>
    <message>
        <source>A counter of one needs no accounts. With accounts, everybody signs in: clerks accept licences, supervisors also allow exceptions and change settings, auditors read. `F12` locks the desk and leaves the work as it is. What everybody did stands in the audit log, `Ctrl+Shift+L`.</source>
        <translation>只有一人使用的櫃檯不需要帳號。啟用帳號後，每個人都要登入：櫃檯人員接受駕駛證，主管還可特准放行與變更設定，稽核員只能檢視。`F12` 鎖定櫃檯，處理中的內容維持不變。每個人的操作都記在稽核日誌中，按 `Ctrl+Shift+L` 檢視。</translation>
    </message>
    <message>
        <source>Service and outbox</source>
        <translation>服務與寄件匣</translation>
    </message>
    <message>
        <source>Off unless your firm sets it up. `F7` then sends the picture on the desk to the service and shows its reading beside ours. Where they differ, `Enter` keeps ours and `Alt+0` takes theirs.</source>
        <translation>預設為關閉，由本公司設定後才會啟用。啟用後，按 `F7` 會將櫃檯上的圖片傳送到服務，並把服務的讀取結果與本機結果並列顯示。兩者不同時，按 `Enter` 保留本機的值，按 `Alt+0` 採用服務的值。</translation>
    </message>
    <message>
        <source>Accepted licences that have to be sent wait in the outbox, `Ctrl+U`. If the network is down they wait. An entry that is **unclear** may have arrived: send it again, or discard it.</source>
        <translation>需要傳送的已接受駕駛證會在寄件匣中等待，按 `Ctrl+U` 檢視。網路中斷時會一直等待。**結果不明**的項目可能已經送達：請重新傳送或捨棄。</translation>
    </message>
    <message>
        <source>The header of the window always says what leaves this computer.</source>
        <translation>視窗頂端隨時標明哪些內容會離開這台電腦。</translation>
    </message>
    <message>
        <source>Checking this desk</source>
        <translation>檢查櫃檯設備</translation>
    </message>
    <message>
        <source>`F3` measures the camera and the light with a printed sheet: sharpness, evenness, reflections, distance. Do it once when the desk is set up and again when readings get worse. A dark, dull mat and light from two sides are best.</source>
        <translation>`F3` 用列印的測試卡檢測攝影機與光線：清晰度、光線均勻度、反光與距離。設置櫃檯時做一次，讀取效果變差時再做一次。最好使用深色霧面墊子，並從兩側打光。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>`Ctrl+,` opens the settings: name of the counter, privacy, keys, backup, customer, do-not-rent list, service and the firm&apos;s server. Language, large type, high contrast and the plain desk are in the menu, `F10`.</source>
        <translation>`Ctrl+,` 開啟設定：櫃檯名稱、隱私權、金鑰、備份、客戶、禁租名單、服務與本公司的伺服器。語言、大字級、高對比與簡易畫面都在選單中，按 `F10` 開啟。</translation>
    </message>
    <message>
        <source>The limits for age, driving years and validity, and what a check means when it is not met, are rules of the firm. A file `policy.json` beside the settings changes them on this computer; `licencedesk-cli explain` lists every rule with its source.</source>
        <translation>年齡、駕齡與有效期的限制，以及檢查不符合時如何處理，由本公司的規則決定。與設定放在一起的 `policy.json` 檔案可在這台電腦上變更這些規則；`licencedesk-cli explain` 會列出每條規則及其依據。</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>統計分析</translation>
    </message>
    <message>
        <source>`Ctrl+I` shows licences per day, seconds per licence, what was corrected and which checks failed, without personal data.</source>
        <translation>`Ctrl+I` 顯示每日駕駛證數、每份駕駛證的秒數、更正了哪些內容，以及哪些檢查未通過，不含個人資料。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Make a backup in the settings, under a passphrase of its own, and keep it elsewhere. It opens on any computer. Print the recovery key as well: if keyring, passphrase and recovery key are all lost, nobody can open the records.</source>
        <translation>請在設定中製作備份，為它另設密語，並存放在別處。備份可在任何電腦上開啟。也請列印復原金鑰：如果鑰匙圈、密語與復原金鑰全部遺失，誰也打不開記錄。</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>發生問題時</translation>
    </message>
    <message>
        <source>**No camera**: look whether another program uses it; plug it in again. Pictures can always be opened.</source>
        <translation>**沒有攝影機**：看看是否有其他程式正在使用，或重新接上。圖片隨時都可以開啟。</translation>
    </message>
    <message>
        <source>**Card not found**: use a mat of another colour, or set the corners with `Ctrl+K`.</source>
        <translation>**找不到證件**：換一塊不同顏色的墊子，或按 `Ctrl+K` 設定四角。</translation>
    </message>
    <message>
        <source>**Glare**: tilt the card a little, or move the lamp.</source>
        <translation>**反光**：稍微傾斜證件，或移動燈具。</translation>
    </message>
    <message>
        <source>**Wrong value, but not marked**: correct it; the correction is kept. Please tell us of such cases: without the picture.</source>
        <translation>**值有誤但未標示**：請更正，更正會保存下來。也請告訴我們這種情況，但不要附上圖片。</translation>
    </message>
    <message>
        <source>**Records locked**: enter the passphrase or the recovery key. Desk and checks work meanwhile.</source>
        <translation>**記錄已鎖定**：請輸入密語或復原金鑰。在此期間，櫃檯與檢查照常可用。</translation>
    </message>
    <message>
        <source>**Disk full**: nothing is lost; the licence stays on the desk until it can be written.</source>
        <translation>**磁碟已滿**：不會遺失任何內容；駕駛證會留在櫃檯上，直到可以寫入為止。</translation>
    </message>
    <message>
        <source>**Power cut**: the licence that lay on the desk is offered again at the next start.</source>
        <translation>**停電**：停電時櫃檯上的駕駛證，下次啟動時可以取回繼續處理。</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>資料存放在哪裡</translation>
    </message>
    <message>
        <source>On Linux in `~/.local/share/LicenceDesk`: the records, encrypted. The settings are in `~/.config/LicenceDesk`. Neither holds a licence in clear. To move to another computer, use a [backup](#backup); copied files alone do not open there.</source>
        <translation>在 Linux 上，加密的記錄位於 `~/.local/share/LicenceDesk`，設定位於 `~/.config/LicenceDesk`。兩處都沒有明文的駕駛證內容。要移到另一台電腦，請使用[備份](#backup)；只複製檔案在那裡無法開啟。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>`Ctrl+/` shows every key of the desk; menus and tool tips name them as well. `F1` opens this manual, at the chapter for the page you are on. `F6` goes round the parts of the window, so everything can be reached without a mouse.</source>
        <translation>`Ctrl+/` 顯示櫃檯的所有快速鍵；選單與工具提示中也有標示。`F1` 開啟本手冊中與目前頁面對應的章節。`F6` 在視窗各區域之間切換，因此不用滑鼠也能到達任何地方。</translation>
    </message>
</context>
<context>
    <name>OperatorAccounts</name>
    <message>
        <source>This is the only supervisor who can sign in. Make another one first.</source>
        <translation>這是唯一能登入的主管。請先設定另一位主管。</translation>
    </message>
    <message>
        <source>This is the recovery key of another store.</source>
        <translation>這是另一個記錄庫的復原金鑰。</translation>
    </message>
    <message>
        <source>There are accounts already. Switch operators on in the settings and sign in.</source>
        <translation>已有帳號。請在設定中啟用操作員並登入。</translation>
    </message>
    <message>
        <source>The recovery key only lets supervisors in again. Enter the name of one.</source>
        <translation>復原金鑰只能讓主管重新登入。請輸入主管的姓名。</translation>
    </message>
    <message>
        <source>The code is wrong. Check the date and time of both devices and type the code that is shown now.</source>
        <translation>驗證碼不符。請核對兩台裝置的日期與時間，並輸入目前顯示的驗證碼。</translation>
    </message>
    <message>
        <source>This account no longer exists.</source>
        <translation>這個帳號已不存在。</translation>
    </message>
</context>
<context>
    <name>OperatorDesk</name>
    <message>
        <source>Make an account for the first supervisor.</source>
        <translation>請先建立第一位主管的帳號。</translation>
    </message>
    <message>
        <source>First choose your own PIN or passphrase and set up the second factor if one is asked for.</source>
        <translation>請先設定自己的 PIN 碼或密語；若要求雙重驗證，也請一併設定。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>請先登入。</translation>
    </message>
    <message>
        <source>This is not your PIN or passphrase.</source>
        <translation>這不是您的 PIN 碼或密語。</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This licence is in the outbox already.</source>
        <translation>這份駕駛證已在寄件匣中。</translation>
    </message>
    <message>
        <source>What was to be sent no longer exists. Discard this entry.</source>
        <translation>要傳送的內容已不存在。請捨棄此項目。</translation>
    </message>
    <message>
        <source>An entry of the outbox is damaged.</source>
        <translation>寄件匣中有一個項目已損毀。</translation>
    </message>
    <message>
        <source>No service is set up to send to.</source>
        <translation>尚未設定可供傳送的服務。</translation>
    </message>
    <message>
        <source>This entry no longer exists.</source>
        <translation>這個項目已不存在。</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>正在傳送中。</translation>
    </message>
    <message>
        <source>This was made for another kind of service. Discard it and send the record again.</source>
        <translation>這是為另一種服務準備的。請捨棄它，並重新傳送記錄。</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Taken by the service.</source>
        <translation>服務已接收。</translation>
    </message>
    <message>
        <source>Nothing is sent until %1 China time.</source>
        <translation>北京時間 %1 前不傳送任何內容。</translation>
    </message>
    <message>
        <source>The service accepts no calls at present.</source>
        <translation>服務目前不接受呼叫。</translation>
    </message>
    <message numerus="yes">
        <source>Sending; %n more wait(s).</source>
        <translation>
            <numerusform>正在傳送；還有 %n 項等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>正在傳送。</translation>
    </message>
    <message>
        <source>The service does not answer. The next attempt is at %1.</source>
        <translation>服務沒有回應。下次嘗試時間為 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait.</source>
        <translation>
            <numerusform>%n 份駕駛證等待傳送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>沒有等待傳送的內容。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>傳送中</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>It was meant for %1. Send it again to send it to the current service, or discard it.</source>
        <translation>原定傳送到 %1。請重新傳送到目前的服務，或捨棄。</translation>
    </message>
    <message>
        <source>It may have arrived: send it again, or discard it.</source>
        <translation>可能已送達：請重新傳送，或捨棄。</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>僅本櫃檯有</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>僅服務有</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) the same</source>
        <translation>
            <numerusform>%n 個欄位一致</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n 項不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>今日已呼叫 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls today, again at %3 China time</source>
        <translation>今日已呼叫 %1 / %2 次，北京時間 %3 恢復</translation>
    </message>
    <message>
        <source>The records are locked. What waits is sent once they are open.</source>
        <translation>記錄已鎖定。開啟後會傳送等待中的內容。</translation>
    </message>
    <message>
        <source>Off: no service is set up to send to.</source>
        <translation>已關閉：尚未設定可供傳送的服務。</translation>
    </message>
    <message>
        <source>Paused: nothing is sent until somebody goes on.</source>
        <translation>已暫停：按「繼續」前不會傳送任何內容。</translation>
    </message>
    <message>
        <source>Stopped, nothing is lost.</source>
        <translation>已停止，沒有遺失任何內容。</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up. It goes on at %1 China time.</source>
        <translation>今日的呼叫次數已用完。北京時間 %1 繼續。</translation>
    </message>
    <message>
        <source>Nothing is sent: it could not be saved first.</source>
        <translation>未傳送：傳送前無法先行登錄。</translation>
    </message>
</context>
<context>
    <name>PageInfo</name>
    <message>
        <source>2012 edition</source>
        <translation>2012 版</translation>
    </message>
    <message>
        <source>older edition</source>
        <translation>舊版</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>read in %1 s</source>
        <translation>讀取費時 %1 秒</translation>
    </message>
    <message>
        <source>Glare on: %1. Tilt the card and take the picture again.</source>
        <translation>有反光：%1。請稍微傾斜證件，重新拍攝。</translation>
    </message>
    <message>
        <source>The picture is blurred. Compare every field, or take it again.</source>
        <translation>圖片模糊。請逐欄核對，或重新拍攝。</translation>
    </message>
    <message>
        <source>The card is small in this picture. Go closer, or scan it.</source>
        <translation>證件在圖片中太小。請靠近一點，或改用掃描。</translation>
    </message>
    <message>
        <source>This looks like a grey copy. Ask for the licence itself.</source>
        <translation>這像是黑白影本。請查看駕駛證正本。</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>accept a licence</source>
        <translation>接受駕駛證</translation>
    </message>
    <message>
        <source>see the records of this counter</source>
        <translation>檢視本櫃檯的記錄</translation>
    </message>
    <message>
        <source>see the records of all counters</source>
        <translation>檢視所有櫃檯的記錄</translation>
    </message>
    <message>
        <source>show a record in clear</source>
        <translation>以明文顯示記錄</translation>
    </message>
    <message>
        <source>export masked records</source>
        <translation>匯出遮蔽後的記錄</translation>
    </message>
    <message>
        <source>export records in clear</source>
        <translation>以明文匯出記錄</translation>
    </message>
    <message>
        <source>export everything about one customer</source>
        <translation>匯出一位客戶的全部資料</translation>
    </message>
    <message>
        <source>let a licence pass although a check failed</source>
        <translation>檢查未通過時特准放行</translation>
    </message>
    <message>
        <source>delete a record</source>
        <translation>刪除記錄</translation>
    </message>
    <message>
        <source>see the figures of the counter</source>
        <translation>檢視櫃檯的統計</translation>
    </message>
    <message>
        <source>change the do-not-rent list</source>
        <translation>變更禁租名單</translation>
    </message>
    <message>
        <source>manage operators</source>
        <translation>管理操作員</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>變更設定</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>檢視稽核日誌</translation>
    </message>
    <message>
        <source>verify the audit log</source>
        <translation>驗證稽核日誌</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>製作備份</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>櫃檯人員</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>稽核員</translation>
    </message>
    <message>
        <source>This account is not permitted to %1. Ask a supervisor.</source>
        <translation>這個帳號無權執行：%1。請找主管。</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>規則設定中有錯誤的項目：%1</translation>
    </message>
    <message>
        <source>The policy is not a JSON object.</source>
        <translation>規則設定不是 JSON 物件。</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>The text recogniser could not be loaded. Install the program again.</source>
        <translation>無法載入文字辨識元件。請重新安裝程式。</translation>
    </message>
    <message>
        <source>The text could not be read.</source>
        <translation>無法辨識文字。</translation>
    </message>
    <message>
        <source>The text recogniser&apos;s language data is missing. Install the package %1 and start again.</source>
        <translation>缺少文字辨識的語言資料。請安裝套件 %1 後重新啟動。</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>nobody signed in</source>
        <translation>無人登入</translation>
    </message>
</context>
<context>
    <name>RecordSearch</name>
    <message>
        <source>passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通過</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>需留意</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>未檢查</translation>
    </message>
</context>
<context>
    <name>RemoteFailure</name>
    <message>
        <source>The service&apos;s certificate has expired or is not valid yet. Nothing was sent. Check this computer&apos;s date, then tell the administrator.</source>
        <translation>服務的憑證已過期或尚未生效。未傳送任何內容。請檢查這台電腦的日期，再告知管理員。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate belongs to another address. Nothing was sent. Check the address in the settings.</source>
        <translation>服務的憑證屬於另一個位址。未傳送任何內容。請檢查設定中的位址。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate was not issued by an authority that this computer trusts. Nothing was sent. If the firm has a certificate authority of its own, choose its file in the settings.</source>
        <translation>這台電腦信任的機構均未擔保此服務的憑證。未傳送任何內容。如果本公司有自己的憑證機構，請在設定中選擇其檔案。</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the call through. Tell the administrator.</source>
        <translation>這個網路的代理伺服器不讓呼叫通過。請告知管理員。</translation>
    </message>
    <message>
        <source>The service&apos;s address was not found. Check the address in the settings and the network.</source>
        <translation>找不到服務的位址。請檢查設定中的位址與網路。</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address. Try again later; if it stays so, check the address in the settings.</source>
        <translation>服務位址沒有回應。請稍後再試；若仍無回應，請檢查設定中的位址。</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made. Nothing was sent. Try again later, then tell the administrator.</source>
        <translation>無法與服務建立安全連線。未傳送任何內容。請稍後再試，仍不行請告知管理員。</translation>
    </message>
    <message>
        <source>The connection to the service broke off. Try again later.</source>
        <translation>與服務的連線中斷。請稍後再試。</translation>
    </message>
    <message>
        <source>The service reports an internal error (status %1). Try again later.</source>
        <translation>服務本身發生錯誤（狀態 %1）。請稍後再試。</translation>
    </message>
    <message>
        <source>The address leads elsewhere (status %1), and licences are not sent on. Type the service&apos;s own address in the settings.</source>
        <translation>此位址會轉向別處（狀態 %1），駕駛證不會隨之轉送。請在設定中輸入服務本身的位址。</translation>
    </message>
    <message>
        <source>The service does not let this counter in (status %1). Check the token in the settings.</source>
        <translation>服務不允許本櫃檯存取（狀態 %1）。請檢查設定中的權杖。</translation>
    </message>
    <message>
        <source>There is no such service at this address (status %1). Check it in the settings.</source>
        <translation>這個位址沒有該服務（狀態 %1）。請在設定中檢查。</translation>
    </message>
    <message>
        <source>The service is overloaded (status %1). Try again later.</source>
        <translation>服務過於忙碌（狀態 %1）。請稍後再試。</translation>
    </message>
    <message>
        <source>The service refused the request (status %1). Tell the administrator.</source>
        <translation>服務拒絕了要求（狀態 %1）。請告知管理員。</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later, or go on with the reading made here.</source>
        <translation>服務未及時回應。請稍後再試，或繼續使用本機的讀取結果。</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too large. Check the address in the settings.</source>
        <translation>服務傳來的內容遠超過正常回應的大小。請檢查設定中的位址。</translation>
    </message>
    <message>
        <source>The picture is too large to send. Take it again.</source>
        <translation>圖片太大，無法傳送。請重新拍攝。</translation>
    </message>
    <message>
        <source>What answered is not the service: its answer cannot be read. Check the address in the settings.</source>
        <translation>回應的不是該服務：無法讀取其回應。請檢查設定中的位址。</translation>
    </message>
</context>
<context>
    <name>RemoteSettings</name>
    <message>
        <source>Type the service&apos;s address, such as https://relay.example.com.</source>
        <translation>請輸入服務的位址，例如 https://relay.example.com。</translation>
    </message>
    <message>
        <source>The address must not have a name, a password or a token in it; they have fields of their own.</source>
        <translation>位址中不得含有使用者名稱、密碼或權杖；它們各有專用欄位。</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>位址必須以 https:// 開頭。</translation>
    </message>
    <message>
        <source>Licences leave this computer over https:// only; http:// is for a service on this computer.</source>
        <translation>駕駛證只能透過 https:// 離開這台電腦；http:// 僅供這台電腦上的服務使用。</translation>
    </message>
    <message>
        <source>The settings of the remote service cannot be read.</source>
        <translation>無法讀取遠端服務的設定。</translation>
    </message>
    <message>
        <source>The settings of the remote service have a wrong entry: %1</source>
        <translation>遠端服務的設定中有錯誤的項目：%1</translation>
    </message>
    <message>
        <source>Type the app id, or paste a token instead.</source>
        <translation>請輸入 App ID，或改為貼上權杖。</translation>
    </message>
</context>
<context>
    <name>RentalVehicle</name>
    <message>
        <source>Car up to 9 seats, automatic or electric</source>
        <translation>9 人座以下小型汽車，自排或電動</translation>
    </message>
    <message>
        <source>Car up to 9 seats, manual</source>
        <translation>9 人座以下小型汽車，手排</translation>
    </message>
    <message>
        <source>Adapted automatic car (disabled driver)</source>
        <translation>身心障礙者專用小型自排汽車</translation>
    </message>
    <message>
        <source>Van or light truck, automatic</source>
        <translation>廂型車或輕型貨車，自排</translation>
    </message>
    <message>
        <source>Van or light truck, manual</source>
        <translation>廂型車或輕型貨車，手排</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, automatic</source>
        <translation>未滿 6 公尺露營車，自排</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, manual</source>
        <translation>未滿 6 公尺露營車，手排</translation>
    </message>
    <message>
        <source>Automatic car with trailer, under 4.5 t</source>
        <translation>自排汽車附拖車，未滿 4.5 公噸</translation>
    </message>
    <message>
        <source>Manual car with trailer, under 4.5 t</source>
        <translation>手排汽車附拖車，未滿 4.5 公噸</translation>
    </message>
    <message>
        <source>Vehicle with trailer, 4.5 t and over</source>
        <translation>附拖車車輛，4.5 公噸以上</translation>
    </message>
    <message>
        <source>Minibus, 10 to 19 seats, under 6 m</source>
        <translation>中型客車，10 至 19 人座，未滿 6 公尺</translation>
    </message>
    <message>
        <source>Coach, 6 m and over or 20 seats and more</source>
        <translation>大型客車，6 公尺以上或 20 人座以上</translation>
    </message>
    <message>
        <source>Truck, 4.5 t and over or 6 m and over</source>
        <translation>貨車，4.5 公噸以上或 6 公尺以上</translation>
    </message>
    <message>
        <source>Moped up to 50 ml</source>
        <translation>50 毫升以下輕便摩托車</translation>
    </message>
    <message>
        <source>Motorcycle, two wheels</source>
        <translation>兩輪摩托車</translation>
    </message>
    <message>
        <source>Motorcycle, three wheels</source>
        <translation>三輪摩托車</translation>
    </message>
</context>
<context>
    <name>ReviewReason</name>
    <message>
        <source>Not read: type it in</source>
        <translation>未讀到：請輸入</translation>
    </message>
    <message>
        <source>Compare the marked characters</source>
        <translation>請核對標示的字元</translation>
    </message>
    <message>
        <source>Corrected by the check digit: compare</source>
        <translation>已依檢查碼更正：請核對</translation>
    </message>
    <message>
        <source>Several readings fit: choose one</source>
        <translation>有多種讀法：請選擇</translation>
    </message>
    <message>
        <source>Cannot be right: compare</source>
        <translation>顯然有誤：請核對</translation>
    </message>
    <message>
        <source>Disagrees with another field: compare</source>
        <translation>與其他欄位不符：請核對</translation>
    </message>
    <message>
        <source>Covered or glaring: compare</source>
        <translation>被遮住或反光：請核對</translation>
    </message>
</context>
<context>
    <name>RuleHelp</name>
    <message>
        <source>Law</source>
        <translation>法律法規</translation>
    </message>
    <message>
        <source>National standard</source>
        <translation>國家標準</translation>
    </message>
    <message>
        <source>Practice of the issuing offices</source>
        <translation>車輛管理所慣例</translation>
    </message>
    <message>
        <source>Policy of the firm</source>
        <translation>本公司規定</translation>
    </message>
    <message>
        <source>What the program itself sees</source>
        <translation>程式自行判斷</translation>
    </message>
    <message>
        <source>Likely, but no official text at hand says so.</source>
        <translation>很可能如此，但手邊沒有官方文件可以證實。</translation>
    </message>
    <message>
        <source>Not certain: refuse nobody for this alone.</source>
        <translation>並不確定：請勿僅憑此項拒絕客戶。</translation>
    </message>
    <message>
        <source>Stops the rental</source>
        <extracomment>What it means when a check is not met</extracomment>
        <translation>不得出租</translation>
    </message>
    <message>
        <source>Asks for a look</source>
        <translation>需留意</translation>
    </message>
    <message>
        <source>Only informs</source>
        <translation>僅提示</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Fields that decide</source>
        <translation>關鍵欄位</translation>
    </message>
    <message>
        <source>The rental hangs on these fields. What is not read surely enough cannot be checked.</source>
        <translation>能否出租取決於這些欄位。讀取不夠可靠的內容無法檢查。</translation>
    </message>
    <message>
        <source>Form of the number</source>
        <translation>證號格式</translation>
    </message>
    <message>
        <source>The licence number of a citizen is the 18-character identity number. Other forms belong to passports and permits.</source>
        <translation>中國公民的駕駛證號就是 18 位的公民身分號碼。其他格式屬於護照與通行證。</translation>
    </message>
    <message>
        <source>Check character</source>
        <translation>檢查碼</translation>
    </message>
    <message>
        <source>The last character is computed from the 17 before it: one misread or invented digit shows.</source>
        <translation>最後一位由前 17 位計算得出：只要有一位誤讀或捏造，就能發現。</translation>
    </message>
    <message>
        <source>Birth date in the number</source>
        <translation>證號中的出生日期</translation>
    </message>
    <message>
        <source>Characters 7 to 14 are a date of birth; it must exist and be past.</source>
        <translation>第 7 至 14 位是出生日期；該日期必須存在且已過去。</translation>
    </message>
    <message>
        <source>Number against date of birth</source>
        <translation>證號與出生日期</translation>
    </message>
    <message>
        <source>The licence repeats the date of birth that is in the number. If they differ, one is misread or altered.</source>
        <translation>駕駛證上的出生日期與證號中的相同。若不一致，則其中之一被誤讀或竄改。</translation>
    </message>
    <message>
        <source>Number against sex</source>
        <translation>證號與性別</translation>
    </message>
    <message>
        <source>The last digit but one is odd for men, even for women. A legal change of sex may explain a difference.</source>
        <translation>倒數第二位男性為奇數，女性為偶數。不一致可能是因為依法變更了性別。</translation>
    </message>
    <message>
        <source>Province in the number</source>
        <translation>證號中的省分</translation>
    </message>
    <message>
        <source>The number begins with the code of a province. An unknown code was never issued.</source>
        <translation>證號以省分代碼開頭。不存在的代碼從未核發過。</translation>
    </message>
    <message>
        <source>County in the number</source>
        <translation>證號中的區縣</translation>
    </message>
    <message>
        <source>The first six digits name the county of first registration. Our list of old codes may have gaps.</source>
        <translation>前六位表示首次登記的區縣。我們的舊代碼名錄可能不完整。</translation>
    </message>
    <message>
        <source>County at that time</source>
        <translation>當時的區縣</translation>
    </message>
    <message>
        <source>The county should have existed when the holder was born.</source>
        <translation>持證人出生時該區縣應當已經存在。</translation>
    </message>
    <message>
        <source>Address against the number</source>
        <translation>住址與證號</translation>
    </message>
    <message>
        <source>People move, so a difference is normal; agreement speaks for the reading.</source>
        <translation>遷居很常見，不一致屬於正常；一致則表示讀取可信。</translation>
    </message>
    <message>
        <source>Nationality against the number</source>
        <translation>國籍與證號</translation>
    </message>
    <message>
        <source>Chinese and foreign holders have different kinds of numbers.</source>
        <translation>中國公民與外國人的證號類型不同。</translation>
    </message>
    <message>
        <source>Old 15-digit number</source>
        <translation>舊式 15 位證號</translation>
    </message>
    <message>
        <source>Such numbers are no longer valid; the licence should have been renewed since.</source>
        <translation>此類號碼已失效；駕駛證應當早已換發。</translation>
    </message>
    <message>
        <source>Masked number</source>
        <translation>被遮蔽的證號</translation>
    </message>
    <message>
        <source>Asterisks appear on shared or downloaded copies, not on a live licence.</source>
        <translation>星號出現在轉傳或下載的副本上，不會出現在即時的電子駕駛證上。</translation>
    </message>
    <message>
        <source>Dates exist</source>
        <translation>日期存在</translation>
    </message>
    <message>
        <source>A date that is in no calendar is misread or forged.</source>
        <translation>日曆中沒有的日期是誤讀或偽造的。</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>日期先後</translation>
    </message>
    <message>
        <source>Birth, first issue, start of validity and today follow each other. An early renewal is noted in the record.</source>
        <translation>出生、初次領證、有效起始與今天應依序排列。提前換證會在記錄中註明。</translation>
    </message>
    <message>
        <source>Age at first issue</source>
        <translation>初次領證年齡</translation>
    </message>
    <message>
        <source>Nobody gets a licence before 18.</source>
        <translation>未滿 18 歲不能領證。</translation>
    </message>
    <message>
        <source>Upper age at first issue</source>
        <translation>初次領證年齡上限</translation>
    </message>
    <message>
        <source>Classes had upper ages for a first licence, which changed over the years.</source>
        <translation>各准駕車型的初次領證曾有年齡上限，歷年有所變動。</translation>
    </message>
    <message>
        <source>Length of validity</source>
        <translation>有效期年限</translation>
    </message>
    <message>
        <source>Licences run for six years, ten years or without end.</source>
        <translation>駕駛證有效期為六年、十年或長期。</translation>
    </message>
    <message>
        <source>Day of expiry</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>A licence ends on the day and month on which it began.</source>
        <translation>駕駛證到期的月、日與起始的月、日相同。</translation>
    </message>
    <message>
        <source>Day of renewal</source>
        <translation>換證日</translation>
    </message>
    <message>
        <source>A new term usually begins on the day and month of first issue. Restored or converted licences differ.</source>
        <translation>新的有效期通常從與初次領證相同的月、日開始。恢復資格或換領的駕駛證有所不同。</translation>
    </message>
    <message>
        <source>Earlier terms</source>
        <translation>以往有效期</translation>
    </message>
    <message>
        <source>The years since first issue should be made of whole terms.</source>
        <translation>初次領證以來的年數應由若干完整的有效期組成。</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>首次有效期</translation>
    </message>
    <message>
        <source>A first card runs for six years. Converted army or foreign licences may differ.</source>
        <translation>首次領取的證件有效期為六年。由軍隊或境外駕駛證換領的可能不同。</translation>
    </message>
    <message>
        <source>Licence without end</source>
        <translation>長期有效的駕駛證</translation>
    </message>
    <message>
        <source>It takes a term of six and one of ten years first.</source>
        <translation>須先經過一個六年期與一個十年期。</translation>
    </message>
    <message>
        <source>First ten-year cards</source>
        <translation>最早的十年期證件</translation>
    </message>
    <message>
        <source>No ten-year card can end before May 2018.</source>
        <translation>十年期證件不可能在 2018 年 5 月之前到期。</translation>
    </message>
    <message>
        <source>Old edition</source>
        <translation>舊版證件</translation>
    </message>
    <message>
        <source>Cards of the edition before 2013 should have expired. This is our own calculation.</source>
        <translation>2013 年以前版式的證件應當已經到期。這是我們自行推算的結果。</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>未過期</translation>
    </message>
    <message>
        <source>An expired licence gives no right to drive; a year later it is cancelled.</source>
        <translation>持過期駕駛證不得駕駛；過期滿一年即遭註銷。</translation>
    </message>
    <message>
        <source>Valid until the return</source>
        <translation>有效至還車</translation>
    </message>
    <message>
        <source>The licence must not expire while the customer drives the car.</source>
        <translation>客戶用車期間，駕駛證不得過期。</translation>
    </message>
    <message>
        <source>Margin after the return</source>
        <translation>還車後的餘裕</translation>
    </message>
    <message>
        <source>A late return or an accident should not meet an expired licence.</source>
        <translation>萬一逾期還車或發生事故，駕駛證也不應已經過期。</translation>
    </message>
    <message>
        <source>Renewal possible</source>
        <translation>可以換證</translation>
    </message>
    <message>
        <source>A licence can be renewed in its last 90 days.</source>
        <translation>有效期屆滿前 90 天內可以換證。</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>沒有到期日</translation>
    </message>
    <message>
        <source>Such a licence does not expire; age and status still count.</source>
        <translation>這種駕駛證不會過期；年齡與狀態仍須符合要求。</translation>
    </message>
    <message>
        <source>First year of driving</source>
        <translation>領證第一年</translation>
    </message>
    <message>
        <source>For twelve months: no trailer, a sticker, and on motorways an experienced companion.</source>
        <translation>十二個月內：不得附拖車，須貼實習標誌，上高速公路須有經驗者陪同。</translation>
    </message>
    <message>
        <source>Probation in the record</source>
        <translation>記錄中的實習期</translation>
    </message>
    <message>
        <source>The duplicate page may name another end of probation, as after a class was added.</source>
        <translation>副頁上可能載有另一個實習期截止日，例如增加准駕車型之後。</translation>
    </message>
    <message>
        <source>Probation and vehicle</source>
        <translation>實習期與車輛</translation>
    </message>
    <message>
        <source>Beginners must not pull a trailer or drive passengers commercially.</source>
        <translation>實習期內不得牽引拖車，也不得駕駛營業客車。</translation>
    </message>
    <message>
        <source>Driving years</source>
        <translation>駕齡</translation>
    </message>
    <message>
        <source>Your firm asks for some driving practice.</source>
        <translation>本公司要求有一定的駕駛經驗。</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>最低年齡</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, asks for this age.</source>
        <translation>本公司或其保險公司要求達到此年齡。</translation>
    </message>
    <message>
        <source>Maximum age</source>
        <translation>最高年齡</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, sets this limit.</source>
        <translation>本公司或其保險公司設定了此上限。</translation>
    </message>
    <message>
        <source>Yearly medical</source>
        <translation>年度體檢</translation>
    </message>
    <message>
        <source>From 70 on a medical certificate is due every year; without it the licence is cancelled.</source>
        <translation>年滿 70 歲起每年須提交身體條件證明；未提交者，駕駛證會遭註銷。</translation>
    </message>
    <message>
        <source>Heavy classes and age</source>
        <translation>大型車型與年齡</translation>
    </message>
    <message>
        <source>At 63 these classes are exchanged, unless extended by up to three years.</source>
        <translation>滿 63 歲時須變更這些車型，除非獲准延期，最長三年。</translation>
    </message>
    <message>
        <source>Other classes and age</source>
        <translation>其他車型與年齡</translation>
    </message>
    <message>
        <source>At 70 these classes are exchanged.</source>
        <translation>滿 70 歲時須變更這些車型。</translation>
    </message>
    <message>
        <source>Minimum age of the class</source>
        <translation>車型最低年齡</translation>
    </message>
    <message>
        <source>Each class has a lowest age; a younger holder cannot exist.</source>
        <translation>每種准駕車型都有最低年齡；不可能有更年輕的持證人。</translation>
    </message>
    <message>
        <source>Official class</source>
        <translation>正式的准駕車型</translation>
    </message>
    <message>
        <source>Only the codes of the official list are classes.</source>
        <translation>只有官方名錄中的代號才是准駕車型。</translation>
    </message>
    <message>
        <source>How classes are printed</source>
        <translation>准駕車型的寫法</translation>
    </message>
    <message>
        <source>Offices print codes in a fixed order and leave out what another includes.</source>
        <translation>車輛管理所依固定順序印出代號，並省略已由其他車型包含的代號。</translation>
    </message>
    <message>
        <source>Class against vehicle</source>
        <translation>准駕車型與車輛</translation>
    </message>
    <message>
        <source>The class must include the vehicle: C2, for instance, is for automatics only.</source>
        <translation>准駕車型須包含該車輛：例如 C2 只能駕駛自排車。</translation>
    </message>
    <message>
        <source>Trailer class too early</source>
        <translation>過早的拖車車型</translation>
    </message>
    <message>
        <source>Class C6 exists since April 2022; only a reissued card shows it with an earlier date.</source>
        <translation>C6 自 2022 年 4 月起才有；只有換發的證件才會以更早的日期顯示 C6。</translation>
    </message>
    <message>
        <source>Trailer class earned</source>
        <translation>拖車車型的資格</translation>
    </message>
    <message>
        <source>C6 takes a year with a car class first.</source>
        <translation>須先持有小型汽車車型滿一年，才能取得 C6。</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>姓名格式</translation>
    </message>
    <message>
        <source>Words of the form, or odd characters, mean a misread name.</source>
        <translation>出現證件上的印刷文字或異常字元，表示姓名誤讀。</translation>
    </message>
    <message>
        <source>Name against booking</source>
        <translation>姓名與預約</translation>
    </message>
    <message>
        <source>Whoever drives must be the person who was booked.</source>
        <translation>駕駛人必須是預約的人。</translation>
    </message>
    <message>
        <source>Text of the seal</source>
        <translation>印章文字</translation>
    </message>
    <message>
        <source>The seal names a traffic police office. Seals are hard to read.</source>
        <translation>印章上是公安交通管理部門的名稱。印章不易辨識。</translation>
    </message>
    <message>
        <source>Province of the seal</source>
        <translation>印章所屬省分</translation>
    </message>
    <message>
        <source>Seal and file number come from the same office.</source>
        <translation>印章與檔案編號出自同一機關。</translation>
    </message>
    <message>
        <source>City of the seal</source>
        <translation>印章所屬城市</translation>
    </message>
    <message>
        <source>Seal and file number usually name the same city; county offices and renamed cities differ.</source>
        <translation>印章與檔案編號通常屬於同一城市；縣級機關與更名的城市有所不同。</translation>
    </message>
    <message>
        <source>Red seal</source>
        <translation>紅色印章</translation>
    </message>
    <message>
        <source>Originals carry a red seal; copies often show a grey one, or none.</source>
        <translation>正本有紅色印章；影本上的印章往往是灰色，或根本沒有。</translation>
    </message>
    <message>
        <source>Two pages, one person</source>
        <translation>兩頁同屬一人</translation>
    </message>
    <message>
        <source>Number and name must be the same on every page.</source>
        <translation>各頁的證號與姓名必須相同。</translation>
    </message>
    <message>
        <source>Form of the file number</source>
        <translation>檔案編號格式</translation>
    </message>
    <message>
        <source>Twelve digits, beginning with the code of the issuing office.</source>
        <translation>十二位數字，開頭是發證機關的代碼。</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>副頁</translation>
    </message>
    <message>
        <source>Many firms ask for both pages: notes and probation stand on the duplicate.</source>
        <translation>許多公司要求查看兩頁：記錄與實習期載於副頁。</translation>
    </message>
    <message>
        <source>Renewal note</source>
        <translation>換證記錄</translation>
    </message>
    <message>
        <source>The note on the duplicate page and the end of validity name the same day.</source>
        <translation>副頁上的記錄與有效期止應為同一天。</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>條碼</translation>
    </message>
    <message>
        <source>Thirteen characters number the paper core. The old formula may no longer hold.</source>
        <translation>十三個字元，是紙質證芯的編號。舊的檢查規則可能已不適用。</translation>
    </message>
    <message>
        <source>Core seen before</source>
        <translation>證芯曾出現過</translation>
    </message>
    <message>
        <source>A core is used once; the same one with another person points to a copy.</source>
        <translation>每張證芯只用一次；同一編號又出現在他人的駕駛證上，表示可能是複製品。</translation>
    </message>
    <message>
        <source>Live screen</source>
        <translation>即時畫面</translation>
    </message>
    <message>
        <source>A screenshot stands still: the clock on the screen must agree with the time of the picture.</source>
        <translation>螢幕截圖是靜止的：螢幕上的時間必須與圖片的拍攝時間相符。</translation>
    </message>
    <message>
        <source>Date made</source>
        <translation>生成時間</translation>
    </message>
    <message>
        <source>The electronic licence cannot be made in the future.</source>
        <translation>電子駕駛證的生成時間不可能在未來。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>With most statuses other than normal the holder must not drive.</source>
        <translation>除「正常」外，在多數狀態下持證人不得駕駛。</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>未處理事項</translation>
    </message>
    <message>
        <source>The holder may drive, but offences or accidents are not settled.</source>
        <translation>持證人可以駕駛，但有違規或事故尚未處理。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>累積記分</translation>
    </message>
    <message>
        <source>At twelve points the licence is withheld until study and exam.</source>
        <translation>記分滿 12 分時駕駛證會遭扣留，直到學習並通過考試。</translation>
    </message>
    <message>
        <source>Colour of the screen</source>
        <translation>螢幕顏色</translation>
    </message>
    <message>
        <source>Red ground or a red code means that the licence cannot be used.</source>
        <translation>紅底或紅碼表示駕駛證不可使用。</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR 碼</translation>
    </message>
    <message>
        <source>The app always shows one; without it the screen is cut off or another app.</source>
        <translation>該 App 隨時都會顯示 QR 碼；沒有 QR 碼，表示畫面不完整或不是該 App。</translation>
    </message>
    <message>
        <source>Quality of the picture</source>
        <translation>圖片品質</translation>
    </message>
    <message>
        <source>Copies, screens, blur and glare hide what the other checks need.</source>
        <translation>影本、翻拍螢幕、模糊與反光會掩蓋其他檢查所需的內容。</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>圖片尺寸</translation>
    </message>
    <message>
        <source>Small pictures lose the strokes that tell characters apart.</source>
        <translation>圖片太小，會失去用來區分字形的筆畫。</translation>
    </message>
    <message>
        <source>Print that looks changed</source>
        <translation>疑似變造的文字</translation>
    </message>
    <message>
        <source>A value whose print or ground differs may have been pasted. It is a sign, no proof.</source>
        <translation>某個值的印刷或底紋與別處不同，可能是貼上去的。這是跡象，不是證據。</translation>
    </message>
    <message>
        <source>Another open rental</source>
        <translation>另有未結束的租約</translation>
    </message>
    <message>
        <source>One licence with two cars: ask before handing over the second.</source>
        <translation>一份駕駛證租兩輛車：交付第二輛之前請先詢問。</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>禁租名單</translation>
    </message>
    <message>
        <source>Your firm put this licence on its list, with a reason.</source>
        <translation>本公司已將此駕駛證列入名單，並註明原因。</translation>
    </message>
</context>
<context>
    <name>SecretRules</name>
    <message>
        <source>A PIN needs at least %1 digits.</source>
        <translation>PIN 碼至少需要 %1 位數。</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose one that is not a date, a sequence or a pattern.</source>
        <translation>這個 PIN 碼太容易猜到。請勿使用日期、連號或有規律的數字。</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters.</source>
        <translation>密語至少需要 %1 個字元。</translation>
    </message>
    <message>
        <source>Mix at least %1 of these: small letters, capitals, digits, other characters.</source>
        <translation>請至少混用其中 %1 種：小寫字母、大寫字母、數字、其他字元。</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Choose several words that do not belong together, without your name.</source>
        <translation>這個密語太容易猜到。請選幾個互不相關的字詞，且不要包含您的姓名。</translation>
    </message>
    <message>
        <source>Enter a PIN or passphrase.</source>
        <translation>請輸入 PIN 碼或密語。</translation>
    </message>
    <message>
        <source>A passphrase may have at most %1 characters.</source>
        <translation>密語最多 %1 個字元。</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>The keyring has no keys for the endpoint, or is locked. Put them there with --store-keys FILE.</source>
        <translation>鑰匙圈中沒有端點的金鑰，或鑰匙圈已鎖定。請用 --store-keys FILE 存入。</translation>
    </message>
    <message>
        <source>Nobody could call: give --keys FILE, or --no-token to try it on this machine.</source>
        <translation>沒有人可以呼叫：請提供 --keys FILE，或用 --no-token 在本機試用。</translation>
    </message>
    <message>
        <source>The keyring could not keep the keys: %1</source>
        <translation>鑰匙圈無法保存金鑰：%1</translation>
    </message>
    <message>
        <source>The keyring keeps the keys. Delete the file now and start with --keys keyring.</source>
        <translation>金鑰已存入鑰匙圈。請立即刪除該檔案，並以 --keys keyring 啟動。</translation>
    </message>
    <message>
        <source>The log file cannot be written.</source>
        <translation>無法寫入日誌檔。</translation>
    </message>
</context>
<context>
    <name>SharedStore</name>
    <message>
        <source>The transfer was interrupted; it continues next time.</source>
        <translation>上傳中斷；下次會繼續。</translation>
    </message>
    <message>
        <source>This desk is locked.</source>
        <translation>本櫃檯已鎖定。</translation>
    </message>
    <message>
        <source>The records on the server were sealed with keys other than this desk&apos;s. Join the counters with the firm&apos;s passphrase or recovery key before anything is kept here.</source>
        <translation>伺服器上的記錄是用與本櫃檯不同的金鑰加密的。在此保存任何內容之前，請先用本公司的密語或復原金鑰加入。</translation>
    </message>
    <message>
        <source>The keys were changed and old ones dropped while other counters still have records under them. Nothing is transferred; call your administrator.</source>
        <translation>金鑰已更換且舊金鑰已停用，但其他櫃檯仍有以舊金鑰加密的記錄。不會上傳任何內容；請聯絡管理員。</translation>
    </message>
    <message>
        <source>This desk has no keys yet.</source>
        <translation>本櫃檯還沒有金鑰。</translation>
    </message>
    <message>
        <source>Nobody has set the server up for this firm yet. Do so in the settings.</source>
        <translation>尚未為本公司設定伺服器。請在設定中進行。</translation>
    </message>
    <message>
        <source>Another desk of the firm has the name of this one. Give this desk another name in the settings.</source>
        <translation>本公司的另一個櫃檯已使用這個名稱。請在設定中為本櫃檯另取名稱。</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>請等待 %n 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s).</source>
        <translation>
            <numerusform>請等待 %n 分鐘。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>嘗試次數過多。</translation>
    </message>
    <message>
        <source>Name and PIN or passphrase do not match. Check both and try again.</source>
        <translation>姓名與 PIN 碼或密語不符。請核對後再試一次。</translation>
    </message>
    <message>
        <source>The code is wrong or has been used. Wait for the next one in your app; if it is always wrong, check the date and time of both devices.</source>
        <translation>驗證碼不符或已使用過。請等待 App 顯示下一個；若一直不符，請檢查兩台裝置的日期與時間。</translation>
    </message>
    <message>
        <source>This account is frozen. Ask a supervisor to unfreeze it.</source>
        <translation>這個帳號已凍結。請主管為您解除凍結。</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Personal data is masked with asterisks.</source>
        <translation>個人資料已用星號遮蔽。</translation>
    </message>
    <message>
        <source>Holds personal data: keep it locked away.</source>
        <translation>含個人資料，請上鎖保管。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Driving licence check</source>
        <translation>駕駛證查驗單</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需留意</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通過</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未檢查</translation>
    </message>
    <message>
        <source>accepted by override</source>
        <translation>特准接受</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>駕駛證</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>檢查項目</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>手動更正</translation>
    </message>
    <message>
        <source>Accepted although a check failed</source>
        <translation>檢查未通過仍接受</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>核准人</translation>
    </message>
    <message>
        <source>Allowed at</source>
        <translation>核准時間</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>辦理櫃檯</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>接受時間</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>接受人</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車輛</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation>租期</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>記錄編號</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>列印時間</translation>
    </message>
</context>
<context>
    <name>SocketFile</name>
    <message>
        <source>There is another file at the path of the socket.</source>
        <translation>socket 的路徑上已有其他檔案。</translation>
    </message>
    <message>
        <source>Somebody else listens on this socket already.</source>
        <translation>已有其他程式在接聽這個 socket。</translation>
    </message>
    <message>
        <source>An old socket is in the way and cannot be removed.</source>
        <translation>舊的 socket 仍在且無法移除。</translation>
    </message>
</context>
<context>
    <name>StoreCommand</name>
    <message>
        <source>There are no records at %1.</source>
        <translation>%1 沒有記錄。</translation>
    </message>
    <message>
        <source>Nothing was ever kept here.</source>
        <translation>這裡從未保存過任何內容。</translation>
    </message>
    <message>
        <source>This desk has operators: say who you are with --operator and --secret-file.</source>
        <translation>本櫃檯已啟用操作員：請用 --operator 與 --secret-file 表明身分。</translation>
    </message>
    <message>
        <source>This operator signs in with a second factor, in the window only.</source>
        <translation>這位操作員使用雙重驗證登入，只能在視窗中進行。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>無法讀取檔案：%1</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>Entries of the audit log are missing between what was handed over and what follows.</source>
        <translation>已上傳的稽核日誌與後續項目之間有缺漏。</translation>
    </message>
    <message>
        <source>A record is damaged and cannot be shown. Restore it from the last backup.</source>
        <translation>有一筆記錄已損毀，無法顯示。請從最近一次的備份還原。</translation>
    </message>
    <message>
        <source>This record no longer exists: it was deleted, or its time was over.</source>
        <translation>這筆記錄已不存在：已被刪除，或保存期限已過。</translation>
    </message>
    <message>
        <source>This record was deleted while it lay on the desk. Accept it as a new one.</source>
        <translation>這筆記錄在櫃檯處理期間已被刪除。請當作新記錄接受。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back. Nothing is purged until it is right again; records are kept as usual. Check date and time.</source>
        <translation>電腦的時鐘被調回了。時鐘恢復正確前不會清除任何內容；記錄照常保存。請檢查日期與時間。</translation>
    </message>
    <message>
        <source>The last purge is more than a month old. If date and time are right, purge by hand; nothing was purged.</source>
        <translation>上次清除已超過一個月。如果日期與時間正確，請手動清除；目前未清除任何內容。</translation>
    </message>
    <message>
        <source>These records were written by a newer version of LicenceDesk. Install that version; nothing has been changed.</source>
        <translation>這些記錄由較新版本的 LicenceDesk 寫入。請安裝該版本；目前未作任何變更。</translation>
    </message>
    <message>
        <source>Entries of the audit log are never changed or deleted. (%1)</source>
        <translation>稽核日誌的項目絕不會變更或刪除。（%1）</translation>
    </message>
    <message>
        <source>The record could not be written: the disk is full or does not answer. Make room on it, then try again. (%1)</source>
        <translation>無法寫入記錄：磁碟已滿或沒有回應。請騰出空間後再試一次。（%1）</translation>
    </message>
    <message>
        <source>The records cannot be written to. Ask your administrator for the right to write to %1.</source>
        <translation>無法寫入記錄。請向管理員申請 %1 的寫入權限。</translation>
    </message>
    <message>
        <source>The file of the records is damaged. It has been left as it is. Restore the last backup. (%1)</source>
        <translation>記錄檔案已損毀，現已原樣保留。請還原最近一次的備份。（%1）</translation>
    </message>
    <message>
        <source>Another program is writing to the records at this moment. Try again. (%1)</source>
        <translation>另一個程式正在寫入記錄。請再試一次。（%1）</translation>
    </message>
    <message>
        <source>This entry is there already. (%1)</source>
        <translation>這個項目已存在。（%1）</translation>
    </message>
    <message>
        <source>The records could not be read. (%1)</source>
        <translation>無法讀取記錄。（%1）</translation>
    </message>
    <message>
        <source>The database on the server is damaged. Tell your administrator. (%1)</source>
        <translation>伺服器上的資料庫已損毀。請告知管理員。（%1）</translation>
    </message>
    <message>
        <source>The database server refused name or password. Check them in the settings. (%1)</source>
        <translation>資料庫伺服器拒絕了使用者名稱或密碼。請在設定中檢查。（%1）</translation>
    </message>
    <message>
        <source>The database server does not let this desk do that. Ask your administrator for the rights on %1.</source>
        <translation>資料庫伺服器不允許本櫃檯執行此操作。請向管理員申請 %1 的權限。</translation>
    </message>
    <message>
        <source>The database server has no room left. Tell your administrator. (%1)</source>
        <translation>資料庫伺服器空間已滿。請告知管理員。（%1）</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Records are kept on this computer until it can. (%1)</source>
        <translation>無法連線到資料庫伺服器。連線恢復前，記錄會保存在這台電腦上。（%1）</translation>
    </message>
    <message>
        <source>This number is not on the do-not-rent list.</source>
        <translation>這個證號不在禁租名單中。</translation>
    </message>
</context>
<context>
    <name>StorePolicy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>規則設定中有錯誤的項目：%1</translation>
    </message>
    <message>
        <source>The policy is not JSON.</source>
        <translation>規則設定不是 JSON。</translation>
    </message>
</context>
<context>
    <name>StoreSession</name>
    <message>
        <source>The key could not be put into the keyring of this computer. Open the keyring and try again, or choose a passphrase.</source>
        <translation>無法將金鑰存入這台電腦的鑰匙圈。請解除鑰匙圈的鎖定後再試一次，或設定密語。</translation>
    </message>
</context>
<context>
    <name>TargetSheet</name>
    <message>
        <source>Target for the desk check</source>
        <translation>檢查櫃檯設備用測試卡</translation>
    </message>
    <message>
        <source>1. Print this sheet on white paper at 100 % (actual size, not “fit to page”). The ruler below must measure 100 mm.
2. Cut the target out along the dashed line.
3. Lay it where licences lie, on the mat you use. If licences lie in a sleeve, put the target into one: reflections then show.
4. In LicenceDesk, open “Check this desk” and do what it says.</source>
        <translation>1. 請用白紙以 100%（實際大小，不要選「符合頁面大小」）列印此頁。下方的尺規應正好為 100 公釐。
2. 沿虛線剪下測試卡。
3. 放在平時放駕駛證的位置，並使用平時的墊子。如果駕駛證裝在證件套裡，請將測試卡也放進證件套：這樣才看得出反光。
4. 在 LicenceDesk 中開啟「檢查櫃檯設備」，依指示操作。</translation>
    </message>
    <message>
        <source>A dark mat, if your desk is light:
put the licence here</source>
        <translation>檯面顏色淺時可用的深色墊：
駕駛證放在這裡</translation>
    </message>
    <message>
        <source>The target cannot be saved here. Choose another folder.</source>
        <translation>無法將測試卡儲存到這裡。請選擇其他資料夾。</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <source>The picture could not be worked on. Try another one, or type the licence in.</source>
        <translation>無法處理這張圖片。請換一張，或手動輸入駕駛證。</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The secret of the app id is missing. Type it in the settings.</source>
        <translation>缺少此 App ID 的密鑰。請在設定中輸入。</translation>
    </message>
    <message>
        <source>The access token is missing. Paste it in the settings.</source>
        <translation>缺少存取權杖。請在設定中貼上。</translation>
    </message>
    <message>
        <source>What was pasted is not an access token: it has spaces or characters that no token has. Paste it again in the settings.</source>
        <translation>貼上的內容不是存取權杖：含有權杖中不會出現的空格或字元。請在設定中重新貼上。</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>A licence number has 18 characters</source>
        <translation>證號應為 18 位</translation>
    </message>
    <message>
        <source>The birth date in the number does not exist</source>
        <translation>證號中的出生日期不存在</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>檢查碼不符</translation>
    </message>
    <message>
        <source>This is not a date: write it like 2019-05-20</source>
        <translation>這不是日期：請寫成 2019-05-20</translation>
    </message>
    <message>
        <source>This is neither a date nor 长期</source>
        <translation>這既不是日期，也不是长期</translation>
    </message>
    <message>
        <source>There is no such class</source>
        <translation>沒有這種准駕車型</translation>
    </message>
    <message>
        <source>A file number has 12 digits</source>
        <translation>檔案編號應為 12 位數字</translation>
    </message>
    <message>
        <source>A name has no digits or signs</source>
        <translation>姓名不應含有數字或符號</translation>
    </message>
    <message>
        <source>The sex is 男 or 女</source>
        <translation>性別應為男或女</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>The records are encrypted, but the key information that belongs to them is missing. Restore the last backup.</source>
        <translation>記錄已加密，但缺少對應的金鑰資訊。請還原最近一次的備份。</translation>
    </message>
    <message>
        <source>Enter the passphrase of the store.</source>
        <translation>請輸入記錄庫的密語。</translation>
    </message>
    <message>
        <source>The key of the store lies in the system&apos;s keyring, which cannot be reached. Sign in to the desktop as usual, or enter the recovery key.</source>
        <translation>記錄庫的金鑰存放在系統的鑰匙圈中，但無法存取。請照常登入桌面，或輸入復原金鑰。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it with the password of this computer account, then try again.</source>
        <translation>系統的鑰匙圈已鎖定。請用這台電腦的帳號密碼解鎖，然後再試一次。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer. Perhaps a window asks for its password: answer it, then try again.</source>
        <translation>系統的鑰匙圈沒有回應。可能有視窗正在要求輸入密碼：請先輸入，然後再試一次。</translation>
    </message>
    <message>
        <source>The key of the store is no longer in the system&apos;s keyring. The records are safe but closed: enter the recovery key that was printed when the store was set up.</source>
        <translation>記錄庫的金鑰已不在系統的鑰匙圈中。記錄完好但無法開啟：請輸入建立記錄庫時印出的復原金鑰。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring holds the key of another store. Enter the passphrase or the recovery key of this one.</source>
        <translation>系統的鑰匙圈中是另一個記錄庫的金鑰。請輸入本記錄庫的密語或復原金鑰。</translation>
    </message>
</context>
<context>
    <name>UnusualAccess</name>
    <message>
        <source>%1 showed %2 records in clear between %3 and %4.</source>
        <translation>%1 在 %3 至 %4 之間以明文顯示了 %2 筆記錄。</translation>
    </message>
    <message>
        <source>%1 exported %2 times between %3 and %4.</source>
        <translation>%1 在 %3 至 %4 之間匯出了 %2 次。</translation>
    </message>
    <message>
        <source>%1 worked outside the usual hours: %2 acts between %3 and %4.</source>
        <translation>%1 在平常時間以外操作：%3 至 %4 之間 %2 次。</translation>
    </message>
    <message>
        <source>%1 was refused sign-in %2 times between %3 and %4.</source>
        <translation>%1 在 %3 至 %4 之間登入遭拒 %2 次。</translation>
    </message>
    <message>
        <source>An unknown person</source>
        <translation>不明人士</translation>
    </message>
</context>
<context>
    <name>UploadImage</name>
    <message>
        <source>There is no picture to send.</source>
        <translation>沒有可傳送的圖片。</translation>
    </message>
    <message>
        <source>The picture cannot be made small enough to send. Take it again.</source>
        <translation>無法將圖片縮小到可傳送的大小。請重新拍攝。</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>This is the key of another store. Use the passphrase or the recovery key that belongs to this one.</source>
        <translation>這是另一個記錄庫的金鑰。請使用本記錄庫的密語或復原金鑰。</translation>
    </message>
    <message>
        <source>The key information of the store has been changed. Restore the last backup.</source>
        <translation>記錄庫的金鑰資訊遭到更動。請還原最近一次的備份。</translation>
    </message>
    <message>
        <source>The key information of the store is damaged. Restore the last backup.</source>
        <translation>記錄庫的金鑰資訊已損毀。請還原最近一次的備份。</translation>
    </message>
    <message>
        <source>The store was made by a newer version of the program. Install that version.</source>
        <translation>記錄庫由較新版本的程式建立。請安裝該版本。</translation>
    </message>
    <message>
        <source>Stored data has been changed or damaged and cannot be opened. Restore the last backup.</source>
        <translation>儲存的資料遭到更動或已損毀，無法開啟。請還原最近一次的備份。</translation>
    </message>
    <message>
        <source>Stored data was encrypted with a key that is no longer in this store. Restore the backup that it came from.</source>
        <translation>儲存的資料所用的金鑰已不在本記錄庫中。請還原該資料來源的備份。</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again.</source>
        <translation>記憶體不足，無法檢查密語。請關閉其他程式後再試一次。</translation>
    </message>
    <message>
        <source>Enter a passphrase for the store.</source>
        <translation>請為記錄庫輸入密語。</translation>
    </message>
    <message>
        <source>This store has no passphrase. Use the recovery key.</source>
        <translation>本記錄庫沒有密語。請使用復原金鑰。</translation>
    </message>
    <message>
        <source>The passphrase is not the one of this store. Check capital letters and keyboard and try again.</source>
        <translation>這不是本記錄庫的密語。請檢查大小寫與鍵盤，然後再試一次。</translation>
    </message>
    <message>
        <source>No recovery key was ever printed for this store.</source>
        <translation>本記錄庫從未列印過復原金鑰。</translation>
    </message>
    <message>
        <source>There is a mistake in the recovery key. Compare what you typed with the printed sheet.</source>
        <translation>復原金鑰有誤。請將輸入內容與印出的紙張核對。</translation>
    </message>
    <message>
        <source>The recovery key is typed correctly but belongs to another store, or a newer one has been printed since.</source>
        <translation>復原金鑰輸入無誤，但屬於另一個記錄庫，或之後已列印新的金鑰。</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Aged %1 at the start</source>
        <translation>取車時 %1 歲</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm asks for %2</source>
        <translation>取車時 %1 歲；本公司要求滿 %2 歲</translation>
    </message>
    <message>
        <source>Name another driver</source>
        <translation>請另行指定駕駛人</translation>
    </message>
    <message>
        <source>Not over the age limit of the firm</source>
        <translation>未超過本公司的年齡上限</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm&apos;s limit is %2</source>
        <translation>取車時 %1 歲；本公司上限為 %2 歲</translation>
    </message>
    <message>
        <source>Ask the manager, or name another driver</source>
        <translation>請詢問經理，或另行指定駕駛人</translation>
    </message>
    <message>
        <source>No yearly medical certificate is needed</source>
        <translation>不需要每年提交身體條件證明</translation>
    </message>
    <message>
        <source>Aged %1: from %2 on a medical certificate is due every year</source>
        <translation>%1 歲：滿 %2 歲起每年須提交身體條件證明</translation>
    </message>
    <message>
        <source>Ask for the certificate or the live status in 12123</source>
        <translation>請查看身體條件證明，或 12123 中的即時狀態</translation>
    </message>
    <message>
        <source>No class has to be downgraded for age</source>
        <translation>沒有因年齡須變更的准駕車型</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost for good, treat it as C1</source>
        <translation>%1 歲：%2 已永久失效，請視為 C1</translation>
    </message>
    <message>
        <source>Aged %1: class %2 had to be downgraded at %3, unless extended</source>
        <translation>%1 歲：除非已延期，%2 應在 %3 歲時變更</translation>
    </message>
    <message>
        <source>Check the live status in 12123; offer a vehicle of class C1</source>
        <translation>請查看 12123 中的即時狀態；可提供 C1 車輛</translation>
    </message>
    <message>
        <source>No class is lost for age</source>
        <translation>沒有因年齡失效的准駕車型</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost at %3</source>
        <translation>%1 歲：%2 在滿 %3 歲時失效</translation>
    </message>
    <message>
        <source>Do not hand over a vehicle of that class</source>
        <translation>請勿交付該車型的車輛</translation>
    </message>
    <message>
        <source>Aged %1: nobody holds class %2 before %3</source>
        <translation>%1 歲：未滿 %3 歲不可能持有 %2</translation>
    </message>
    <message>
        <source>Compare class and date of birth with the card</source>
        <translation>請對照證件核對准駕車型與出生日期</translation>
    </message>
    <message>
        <source>Old enough for the class</source>
        <translation>年齡符合准駕車型要求</translation>
    </message>
    <message>
        <source>Compare the class with the card</source>
        <translation>請對照證件核對准駕車型</translation>
    </message>
    <message>
        <source>The class is made of official codes</source>
        <translation>准駕車型由正式代號組成</translation>
    </message>
    <message>
        <source>“%1” is not a vehicle class</source>
        <translation>「%1」不是准駕車型</translation>
    </message>
    <message>
        <source>The class %1 is printed beside one that includes it</source>
        <translation>%1 與已包含它的車型同時印出</translation>
    </message>
    <message>
        <source>The codes of %1 are not in the official order</source>
        <translation>%1 的代號不符正式順序</translation>
    </message>
    <message>
        <source>The class is printed as the office prints it</source>
        <translation>准駕車型的寫法與車輛管理所一致</translation>
    </message>
    <message>
        <source>No vehicle is chosen</source>
        <translation>未選擇車輛</translation>
    </message>
    <message>
        <source>Choose the vehicle</source>
        <translation>請選擇車輛</translation>
    </message>
    <message>
        <source>Class %1 covers the vehicle</source>
        <translation>%1 可駕駛該車輛</translation>
    </message>
    <message>
        <source>Class %1 does not cover the vehicle: it needs %2</source>
        <translation>%1 不可駕駛該車輛：需要 %2</translation>
    </message>
    <message>
        <source>Offer a vehicle of class %1, or name another driver</source>
        <translation>請提供 %1 可駕駛的車輛，或另行指定駕駛人</translation>
    </message>
    <message>
        <source>Class C6 existed when the card began</source>
        <translation>證件起始時已有 C6</translation>
    </message>
    <message>
        <source>Valid from %1 with class C6, which has existed only since %2</source>
        <translation>有效起始日期 %1 即有 C6，但 C6 自 %2 起才有</translation>
    </message>
    <message>
        <source>Compare the class; a card reissued since then may be right</source>
        <translation>請核對准駕車型；其後換發的證件可能沒有問題</translation>
    </message>
    <message>
        <source>Held a car class for a year before C6</source>
        <translation>取得 C6 前已持有小型汽車車型一年</translation>
    </message>
    <message>
        <source>Class C6 needs a year with C1 or C2 first</source>
        <translation>C6 須先持有 C1 或 C2 滿一年</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1，且 %2</translation>
    </message>
    <message>
        <source>Compare the dates with the card</source>
        <translation>請對照證件核對日期</translation>
    </message>
    <message>
        <source>No such date: %1</source>
        <translation>日期不存在：%1</translation>
    </message>
    <message>
        <source>No date was read</source>
        <translation>沒有讀到日期</translation>
    </message>
    <message>
        <source>Type the dates in</source>
        <translation>請輸入日期</translation>
    </message>
    <message>
        <source>All dates are real dates</source>
        <translation>日期均存在</translation>
    </message>
    <message>
        <source>Valid from %1, but renewed early and good since %2 by its record</source>
        <translation>有效起始日期為 %1，但提前換證，依記錄自 %2 起有效</translation>
    </message>
    <message>
        <source>Compare the note on the duplicate page</source>
        <translation>請核對副頁上的記錄</translation>
    </message>
    <message>
        <source>Valid from %1; its record says since when already, not understood</source>
        <translation>%1 起有效；記錄載有更早的起始日期，但無法辨識</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>%1 之前無效</translation>
    </message>
    <message>
        <source>Look on the duplicate page for a note that it is already valid</source>
        <translation>請看副頁上是否有已生效的記錄</translation>
    </message>
    <message>
        <source>First issued on %1, but born on %2</source>
        <translation>初次領證 %1，但出生日期為 %2</translation>
    </message>
    <message>
        <source>Valid from %1, before the first issue on %2</source>
        <translation>有效起始日期 %1 早於初次領證 %2</translation>
    </message>
    <message>
        <source>Birth, first issue and start of validity are in order</source>
        <translation>出生、初次領證與有效起始的先後順序合理</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue</source>
        <translation>初次領證時 %1 歲</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue: nobody gets a licence before %2</source>
        <translation>初次領證時 %1 歲：未滿 %2 歲不可能領證</translation>
    </message>
    <message>
        <source>Not too old at the first issue</source>
        <translation>初次領證時未超齡</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue, the limit then was %2</source>
        <translation>初次領證時 %1 歲，當時上限為 %2 歲</translation>
    </message>
    <message>
        <source>Ask the customer to open 12123 and show the live screen</source>
        <translation>請客戶開啟 12123 並出示即時畫面</translation>
    </message>
    <message>
        <source>The screen was live when it was read</source>
        <translation>讀取時為即時畫面</translation>
    </message>
    <message>
        <source>The screen was live when the picture was taken, on %1</source>
        <translation>圖片於 %1 拍攝時，螢幕為即時畫面</translation>
    </message>
    <message>
        <source>It is not known when the picture was taken</source>
        <translation>圖片的拍攝時間不明</translation>
    </message>
    <message>
        <source>The clock on the screen is not understood</source>
        <translation>無法辨識螢幕上的時間</translation>
    </message>
    <message>
        <source>The clock on the screen shows %1, the picture is of %2</source>
        <translation>螢幕時間為 %1，圖片時間為 %2</translation>
    </message>
    <message>
        <source>%1 is not understood</source>
        <translation>無法辨識 %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>生成於 %1</translation>
    </message>
    <message>
        <source>Made on %1, which is still to come</source>
        <translation>生成於 %1，該時間尚未到來</translation>
    </message>
    <message>
        <source>The status is %1: the holder must not drive</source>
        <translation>狀態為 %1：持證人不得駕駛</translation>
    </message>
    <message>
        <source>Do not hand over the car</source>
        <translation>請勿交車</translation>
    </message>
    <message>
        <source>The status is “%1”, which is none of the usual</source>
        <translation>狀態為「%1」，不是常見的狀態</translation>
    </message>
    <message>
        <source>Ask the customer to explain the status in 12123</source>
        <translation>請客戶說明 12123 中的狀態</translation>
    </message>
    <message>
        <source>The status allows driving</source>
        <translation>狀態允許駕駛</translation>
    </message>
    <message>
        <source>The status is %1: allowed to drive, but matters are open</source>
        <translation>狀態為 %1：可以駕駛，但有事項未處理</translation>
    </message>
    <message>
        <source>Tell the customer; follow the rule of the firm</source>
        <translation>請告知客戶；依本公司規定辦理</translation>
    </message>
    <message>
        <source>No outstanding offences</source>
        <translation>沒有未處理的違規</translation>
    </message>
    <message>
        <source>Compare it with the card and correct it</source>
        <translation>請對照證件更正</translation>
    </message>
    <message>
        <source>%1 points of %2: the licence is withheld until the exam is passed</source>
        <translation>記分 %1／%2：通過考試前駕駛證遭扣留</translation>
    </message>
    <message>
        <source>%1 points of %2</source>
        <translation>記分 %1／%2</translation>
    </message>
    <message>
        <source>Follow the rule of the firm</source>
        <translation>請依本公司規定辦理</translation>
    </message>
    <message>
        <source>The screen or its code is red: the licence cannot be used</source>
        <translation>螢幕或其 QR 碼為紅色：駕駛證不可使用</translation>
    </message>
    <message>
        <source>The QR code is red: the licence cannot be used</source>
        <translation>QR 碼為紅色：駕駛證不可使用</translation>
    </message>
    <message>
        <source>The ground of the screen is red: the licence cannot be used</source>
        <translation>螢幕底色為紅色：駕駛證不可使用</translation>
    </message>
    <message>
        <source>The colour of the screen was not judged</source>
        <translation>未判斷螢幕顏色</translation>
    </message>
    <message>
        <source>Look: green ground and black code are good, red is not</source>
        <translation>請看：綠底黑碼為正常，紅色為異常</translation>
    </message>
    <message>
        <source>The screen is green</source>
        <translation>螢幕為綠色</translation>
    </message>
    <message>
        <source>No QR code was looked for</source>
        <translation>未尋找 QR 碼</translation>
    </message>
    <message>
        <source>Look for the QR code</source>
        <translation>請查看 QR 碼</translation>
    </message>
    <message>
        <source>The QR code is there</source>
        <translation>有 QR 碼</translation>
    </message>
    <message>
        <source>No QR code on the screen: it is cut off, or this is not a 12123 screen</source>
        <translation>螢幕上沒有 QR 碼：被裁掉了，或不是 12123 畫面</translation>
    </message>
    <message>
        <source>This core number was on another person&apos;s licence before</source>
        <translation>此證芯編號曾出現在他人的駕駛證上</translation>
    </message>
    <message>
        <source>Look at the original; a core number is given out once</source>
        <translation>請查看正本；證芯編號只會核發一次</translation>
    </message>
    <message>
        <source>The core number has not been seen on another person&apos;s licence</source>
        <translation>證芯編號未曾出現在他人的駕駛證上</translation>
    </message>
    <message>
        <source>This licence is on another rental until %1</source>
        <translation>此駕駛證另有租約，至 %1</translation>
    </message>
    <message>
        <source>Ask about the other rental</source>
        <translation>請詢問另一份租約的情況</translation>
    </message>
    <message>
        <source>No other rental is open on this licence</source>
        <translation>此駕駛證沒有其他未結租約</translation>
    </message>
    <message>
        <source>Not on the do-not-rent list</source>
        <translation>不在禁租名單中</translation>
    </message>
    <message>
        <source>On the do-not-rent list: %1</source>
        <translation>在禁租名單中：%1</translation>
    </message>
    <message>
        <source>Call the supervisor</source>
        <translation>請聯絡主管</translation>
    </message>
    <message>
        <source>The number and the date of birth agree</source>
        <translation>證號與出生日期相符</translation>
    </message>
    <message>
        <source>The number says born on %1, the licence says %2</source>
        <translation>證號中的出生日期為 %1，駕駛證上為 %2</translation>
    </message>
    <message>
        <source>Compare both with the card; if they are printed like that, do not accept it</source>
        <translation>請對照證件核對兩處；若確實如此印製，請勿接受</translation>
    </message>
    <message>
        <source>The number and the sex agree</source>
        <translation>證號與性別相符</translation>
    </message>
    <message>
        <source>The number is one of a person of sex %1, the licence says %2</source>
        <translation>證號對應的性別為 %1，駕駛證上為 %2</translation>
    </message>
    <message>
        <source>Compare with the identity card; a legal change of sex may explain it</source>
        <translation>請對照身分證；可能是依法變更性別</translation>
    </message>
    <message>
        <source>The number begins in %1</source>
        <translation>證號開頭屬於：%1</translation>
    </message>
    <message>
        <source>No province has the code %1 with which the number begins</source>
        <translation>證號開頭的 %1 不是任何省分的代碼</translation>
    </message>
    <message>
        <source>Compare the licence number with the card, digit by digit</source>
        <translation>請對照證件逐位核對證號</translation>
    </message>
    <message>
        <source>The number begins with no existing province</source>
        <translation>證號開頭不是現有省分</translation>
    </message>
    <message>
        <source>First registered in %1</source>
        <translation>首次登記地：%1</translation>
    </message>
    <message>
        <source>The region code %1 is in no list since 1980</source>
        <translation>區劃代碼 %1 不在 1980 年以來的任何名錄中</translation>
    </message>
    <message>
        <source>Compare the first six digits of the number with the card</source>
        <translation>請對照證件核對證號前六位</translation>
    </message>
    <message>
        <source>The region code is in no list</source>
        <translation>區劃代碼不在名錄中</translation>
    </message>
    <message>
        <source>The region existed when the holder was born</source>
        <translation>持證人出生時該區劃存在</translation>
    </message>
    <message>
        <source>The region %1 was abolished in %2, before the holder was born</source>
        <translation>%1 已於 %2 年撤銷，早於持證人出生</translation>
    </message>
    <message>
        <source>The address or the number names no province</source>
        <translation>住址或證號中沒有省分</translation>
    </message>
    <message>
        <source>Address and number name the same province</source>
        <translation>住址與證號的省分一致</translation>
    </message>
    <message>
        <source>Lives in %1, first registered in %2: people move</source>
        <translation>住在%1，首次登記在%2：可能已遷居</translation>
    </message>
    <message>
        <source>Nationality and kind of number agree</source>
        <translation>國籍與證號類別相符</translation>
    </message>
    <message>
        <source>The number is a foreigner&apos;s, the nationality is %1</source>
        <translation>證號為外國人號碼，國籍為 %1</translation>
    </message>
    <message>
        <source>The number is a Chinese citizen&apos;s, the nationality is %1</source>
        <translation>證號為中國公民號碼，國籍為 %1</translation>
    </message>
    <message>
        <source>Compare number and nationality with the card</source>
        <translation>請對照證件核對證號與國籍</translation>
    </message>
    <message>
        <source>The name is a printed word of the form</source>
        <translation>姓名欄讀到的是證件上的印刷文字</translation>
    </message>
    <message>
        <source>Compare the name with the card</source>
        <translation>請對照證件核對姓名</translation>
    </message>
    <message>
        <source>The name looks like a name</source>
        <translation>姓名格式正常</translation>
    </message>
    <message>
        <source>The name does not look like a name</source>
        <translation>姓名格式不正常</translation>
    </message>
    <message>
        <source>The name is that of the booking</source>
        <translation>姓名與預約一致</translation>
    </message>
    <message>
        <source>The name agrees with the booking but for a rare character</source>
        <translation>除罕用字外，姓名與預約一致</translation>
    </message>
    <message>
        <source>Compare the rare character with the identity card</source>
        <translation>請對照身分證核對罕用字</translation>
    </message>
    <message>
        <source>The name is not that of the booking</source>
        <translation>姓名與預約不符</translation>
    </message>
    <message>
        <source>Ask who drives; take the licence of the person in the booking</source>
        <translation>請確認由誰駕駛；應使用預約人的駕駛證</translation>
    </message>
    <message>
        <source>Every field that is needed was read</source>
        <translation>所需欄位均已讀取</translation>
    </message>
    <message>
        <source>Not read surely enough: %1</source>
        <translation>讀取不夠可靠：%1</translation>
    </message>
    <message>
        <source>Take the picture again, or type these fields in</source>
        <translation>請重新拍攝，或輸入這些欄位</translation>
    </message>
    <message>
        <source>The number is that of a travel permit for Hong Kong and Macao residents</source>
        <translation>證號為港澳居民來往內地通行證號碼</translation>
    </message>
    <message>
        <source>The number is that of a foreigner&apos;s permanent residence card of 2017</source>
        <translation>證號為 2017 版外國人永久居留身分證號碼</translation>
    </message>
    <message>
        <source>The number is not that of a resident identity card</source>
        <translation>證號不是居民身分證號碼</translation>
    </message>
    <message>
        <source>This cannot be a licence number</source>
        <translation>這不可能是證號</translation>
    </message>
    <message>
        <source>The licence number has 18 characters as it should</source>
        <translation>證號為 18 位，符合要求</translation>
    </message>
    <message>
        <source>The number has the old form of 15 digits</source>
        <translation>證號為舊式 15 位</translation>
    </message>
    <message>
        <source>Ask for the passport or permit and compare the number</source>
        <translation>請查看護照或通行證，核對號碼</translation>
    </message>
    <message>
        <source>Look at character %1 of the number: is it %2 instead of %3?</source>
        <translation>請看證號第 %1 位：是否應為 %2 而不是 %3？</translation>
    </message>
    <message>
        <source>The check character of the licence number is right</source>
        <translation>證號的檢查碼正確</translation>
    </message>
    <message>
        <source>The check character does not match the licence number: it is misread, or no such number was ever issued</source>
        <translation>證號的檢查碼不符：可能誤讀，或根本沒有核發過此號碼</translation>
    </message>
    <message>
        <source>The date of birth inside the number, %1, cannot be</source>
        <translation>證號中的出生日期 %1 不可能存在</translation>
    </message>
    <message>
        <source>The number contains a real date of birth</source>
        <translation>證號中的出生日期真實存在</translation>
    </message>
    <message>
        <source>The number is not of the old 15-digit form</source>
        <translation>證號不是舊式 15 位</translation>
    </message>
    <message>
        <source>The number has 15 digits: such numbers have been invalid since 2013</source>
        <translation>證號為 15 位：此類號碼自 2013 年起失效</translation>
    </message>
    <message>
        <source>Ask for the current identity card and the renewed licence</source>
        <translation>請查看現行身分證與換發後的駕駛證</translation>
    </message>
    <message>
        <source>Part of the number is masked: this is a shared or saved copy</source>
        <translation>證號部分被遮蔽：這是轉傳或儲存的副本</translation>
    </message>
    <message>
        <source>Ask to see the licence itself, or the live screen of 12123</source>
        <translation>請查看駕駛證正本，或 12123 的即時畫面</translation>
    </message>
    <message>
        <source>No digit of the number is masked</source>
        <translation>證號沒有被遮蔽的數字</translation>
    </message>
    <message>
        <source>Digits of the licence number are hidden</source>
        <translation>證號有數字被隱藏</translation>
    </message>
    <message>
        <source>Ask for the original and type the number in</source>
        <translation>請查看正本並輸入證號</translation>
    </message>
    <message>
        <source>A number of this kind does not say</source>
        <translation>此類號碼不含該資訊</translation>
    </message>
    <message>
        <source>Check the passport or permit instead</source>
        <translation>請改為核對護照或通行證</translation>
    </message>
    <message>
        <source>%1 differs between the pages</source>
        <translation>各頁的%1不一致</translation>
    </message>
    <message>
        <source>Compare the pages: they must belong to one person</source>
        <translation>請核對各頁：必須屬於同一人</translation>
    </message>
    <message>
        <source>Number and name were not read on every page</source>
        <translation>並非每一頁都讀到證號與姓名</translation>
    </message>
    <message>
        <source>Compare the pages by eye</source>
        <translation>請目視比對各頁</translation>
    </message>
    <message>
        <source>Number and name are the same on every page</source>
        <translation>各頁的證號與姓名一致</translation>
    </message>
    <message>
        <source>The file number does not have 12 digits</source>
        <translation>檔案編號不是 12 位</translation>
    </message>
    <message>
        <source>Compare the file number with the card</source>
        <translation>請對照證件核對檔案編號</translation>
    </message>
    <message>
        <source>No office has the code %1 with which the file number begins</source>
        <translation>檔案編號開頭的 %1 不是任何機關的代碼</translation>
    </message>
    <message>
        <source>The file number is one of %1</source>
        <translation>檔案編號屬於%1</translation>
    </message>
    <message>
        <source>The duplicate page is here</source>
        <translation>已有副頁</translation>
    </message>
    <message>
        <source>The duplicate page is missing</source>
        <translation>缺少副頁</translation>
    </message>
    <message>
        <source>Read the duplicate page too</source>
        <translation>請一併讀取副頁</translation>
    </message>
    <message>
        <source>The record names the end of validity</source>
        <translation>記錄中載有有效期止</translation>
    </message>
    <message>
        <source>The record asks for renewal by %1, the licence runs to %2</source>
        <translation>記錄要求 %1 前換證，但有效期至 %2</translation>
    </message>
    <message>
        <source>Compare both pages: they must belong together</source>
        <translation>請核對兩頁：必須屬於同一份證件</translation>
    </message>
    <message>
        <source>The bar code is not that of a paper core</source>
        <translation>條碼不是紙質證芯的條碼</translation>
    </message>
    <message>
        <source>Look at the bar code</source>
        <translation>請查看條碼</translation>
    </message>
    <message>
        <source>The check character of the bar code does not match the old formula</source>
        <translation>條碼的檢查碼不符合舊規則</translation>
    </message>
    <message>
        <source>The bar code is that of a paper core</source>
        <translation>條碼為紙質證芯的條碼</translation>
    </message>
    <message>
        <source>a grey copy</source>
        <translation>黑白影本</translation>
    </message>
    <message>
        <source>taken from a screen</source>
        <translation>翻拍自螢幕</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>邊角不全</translation>
    </message>
    <message>
        <source>glare over a field</source>
        <translation>欄位上有反光</translation>
    </message>
    <message>
        <source>The picture shows the original, whole and sharp</source>
        <translation>圖片拍攝的是正本，完整清晰</translation>
    </message>
    <message>
        <source>The picture: %1</source>
        <translation>圖片：%1</translation>
    </message>
    <message>
        <source>Take it again from the original, without glare</source>
        <translation>請對正本重新拍攝，避免反光</translation>
    </message>
    <message>
        <source>The size of the picture is not known</source>
        <translation>圖片尺寸不明</translation>
    </message>
    <message>
        <source>The picture is large enough</source>
        <translation>圖片尺寸足夠</translation>
    </message>
    <message>
        <source>The picture is only %1 pixels high or wide</source>
        <translation>圖片的高或寬僅 %1 像素</translation>
    </message>
    <message>
        <source>Take it again from nearer</source>
        <translation>請靠近重新拍攝</translation>
    </message>
    <message>
        <source>No value stands out from the others by its print</source>
        <translation>各項內容的印刷沒有差異</translation>
    </message>
    <message>
        <source>Print or ground differ from the other values: %1</source>
        <translation>印刷或底紋與其他內容不同：%1</translation>
    </message>
    <message>
        <source>Look at the card: was something pasted over or erased?</source>
        <translation>請看證件：是否有黏貼或塗改？</translation>
    </message>
    <message>
        <source>Explain to the customer: no trailer, motorway only with an experienced companion, sticker at the rear</source>
        <translation>請說明：不得附拖車，上高速公路須由有經驗者陪同，車尾須貼實習標誌</translation>
    </message>
    <message>
        <source>The probation year ended on %1</source>
        <translation>實習期已於 %1 結束</translation>
    </message>
    <message>
        <source>On probation until %1, first issued on %2</source>
        <translation>實習期至 %1，初次領證 %2</translation>
    </message>
    <message>
        <source>The record names a probation, its end is not understood</source>
        <translation>記錄中有實習期，但無法辨識其截止日期</translation>
    </message>
    <message>
        <source>The record names no probation</source>
        <translation>記錄中沒有實習期</translation>
    </message>
    <message>
        <source>The probation in the record ended on %1</source>
        <translation>記錄中的實習期已於 %1 結束</translation>
    </message>
    <message>
        <source>On probation until %1 by the record</source>
        <translation>依記錄實習期至 %1</translation>
    </message>
    <message>
        <source>Not on probation</source>
        <translation>不在實習期內</translation>
    </message>
    <message>
        <source>On probation: must not drive a commercial passenger vehicle</source>
        <translation>實習期：不得駕駛營業客車</translation>
    </message>
    <message>
        <source>On probation: must not tow a trailer</source>
        <translation>實習期：不得牽引拖車</translation>
    </message>
    <message>
        <source>Offer a vehicle without a trailer, or another driver</source>
        <translation>請提供不附拖車的車輛，或另行指定駕駛人</translation>
    </message>
    <message>
        <source>Driving since %1</source>
        <translation>自 %1 起具駕駛資格</translation>
    </message>
    <message>
        <source>Driving since %1; the firm asks for %2 months</source>
        <translation>自 %1 起具駕駛資格；本公司要求滿 %2 個月</translation>
    </message>
    <message>
        <source>The seal names a traffic police office</source>
        <translation>印章為公安交通管理部門</translation>
    </message>
    <message>
        <source>The text of the seal is not that of a traffic police office</source>
        <translation>印章文字不是公安交通管理部門</translation>
    </message>
    <message>
        <source>Look at the seal</source>
        <translation>請查看印章</translation>
    </message>
    <message>
        <source>The seal or the file number names no province</source>
        <translation>印章或檔案編號中沒有省分</translation>
    </message>
    <message>
        <source>Seal and file number name the same province</source>
        <translation>印章與檔案編號的省分一致</translation>
    </message>
    <message>
        <source>The seal is of %1, the file number of %2</source>
        <translation>印章為%1，檔案編號為%2</translation>
    </message>
    <message>
        <source>Compare seal and file number with the card</source>
        <translation>請對照證件核對印章與檔案編號</translation>
    </message>
    <message>
        <source>The seal or the file number names no prefecture</source>
        <translation>印章或檔案編號中沒有地級市</translation>
    </message>
    <message>
        <source>Seal and file number name the same prefecture</source>
        <translation>印章與檔案編號的地級市一致</translation>
    </message>
    <message>
        <source>The seal was not looked for</source>
        <translation>未尋找印章</translation>
    </message>
    <message>
        <source>No seal at its place</source>
        <translation>印章位置沒有印章</translation>
    </message>
    <message>
        <source>Look at the seal on the card</source>
        <translation>請查看證件上的印章</translation>
    </message>
    <message>
        <source>The seal is not red: this may be a copy</source>
        <translation>印章不是紅色：可能是影本</translation>
    </message>
    <message>
        <source>Ask for the original</source>
        <translation>請查看正本</translation>
    </message>
    <message>
        <source>A red seal is at its place</source>
        <translation>紅色印章位置正確</translation>
    </message>
    <message>
        <source>The licence has no end date</source>
        <translation>駕駛證長期有效</translation>
    </message>
    <message>
        <source>The term is %1 years</source>
        <translation>有效期為 %1 年</translation>
    </message>
    <message>
        <source>From %1 to %2: licences run for 6 or 10 years or are permanent</source>
        <translation>%1 至 %2：駕駛證有效期應為 6 年、10 年或長期</translation>
    </message>
    <message>
        <source>The licence ends on the same day and month as it began</source>
        <translation>起訖日期的月日一致</translation>
    </message>
    <message>
        <source>It begins on %1 and ends on %2: day and month must be the same</source>
        <translation>起 %1，訖 %2：月日必須相同</translation>
    </message>
    <message>
        <source>Valid from the same day and month as the first issue</source>
        <translation>有效起始與初次領證的月日一致</translation>
    </message>
    <message>
        <source>First issued on %1, valid from %2: day and month are usually the same</source>
        <translation>初次領證 %1，有效起始 %2：月日通常相同</translation>
    </message>
    <message>
        <source>Compare both dates; a restored or converted licence may differ</source>
        <translation>請核對兩個日期；恢復或換領的駕駛證可能不同</translation>
    </message>
    <message>
        <source>The earlier terms are consistent</source>
        <translation>先前各有效期相加吻合</translation>
    </message>
    <message>
        <source>%1 years from first issue to this card: no terms of 6 and 10 add up to it</source>
        <translation>初次領證至此證相隔 %1 年：無法由 6 年與 10 年相加而成</translation>
    </message>
    <message>
        <source>The first card runs for 6 years</source>
        <translation>首張駕駛證有效期為 6 年</translation>
    </message>
    <message>
        <source>A first card that runs to %1: first cards run for 6 years</source>
        <translation>首張駕駛證有效期至 %1：首張應為 6 年</translation>
    </message>
    <message>
        <source>Compare the dates; army and foreign conversions may differ</source>
        <translation>請核對日期；軍隊或境外換領者可能不同</translation>
    </message>
    <message>
        <source>Held long enough for a permanent licence</source>
        <translation>領證年資符合長期有效的條件</translation>
    </message>
    <message>
        <source>No end date, though first issued on %1: that takes %2 years</source>
        <translation>初次領證 %1 卻為長期有效：須滿 %2 年</translation>
    </message>
    <message>
        <source>Ten-year cards existed then</source>
        <translation>當時已有十年期駕駛證</translation>
    </message>
    <message>
        <source>A ten-year card cannot end on %1</source>
        <translation>十年期駕駛證不可能在 %1 到期</translation>
    </message>
    <message>
        <source>The old edition and its dates go together</source>
        <translation>舊版證件與日期相符</translation>
    </message>
    <message>
        <source>A card of the edition before 2013 that runs to %1: those have expired</source>
        <translation>2013 年前的版本卻有效至 %1：此類證件均已過期</translation>
    </message>
    <message>
        <source>Look closely: paper, print and the edition of the card</source>
        <translation>請仔細查看紙張、印刷與證件版本</translation>
    </message>
    <message>
        <source>Do not hand over the car; ask for the renewed licence</source>
        <translation>請勿交車；請客戶出示換發後的駕駛證</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Expired on %1, more than a year ago: cancelled by law</source>
        <translation>已於 %1 過期，超過一年：依法註銷</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>已於 %1 過期</translation>
    </message>
    <message>
        <source>No return date is given</source>
        <translation>未填還車日期</translation>
    </message>
    <message>
        <source>Enter the return date</source>
        <translation>請輸入還車日期</translation>
    </message>
    <message>
        <source>Valid until %1, the return is on %2</source>
        <translation>有效期至 %1，還車日期 %2</translation>
    </message>
    <message>
        <source>Expires on %1, before the return on %2</source>
        <translation>%1 到期，早於還車日期 %2</translation>
    </message>
    <message>
        <source>Agree on a return by %1, or wait for the renewed licence</source>
        <translation>請約定 %1 前還車，或等換發新證</translation>
    </message>
    <message>
        <source>Valid for %1 days after the return</source>
        <translation>還車後仍有 %1 天有效</translation>
    </message>
    <message>
        <source>Expires on %1, only %2 days after the return; the firm asks for %3 days</source>
        <translation>%1 到期，還車後僅剩 %2 天；本公司要求 %3 天</translation>
    </message>
    <message>
        <source>Remind the customer to renew before the rental</source>
        <translation>請提醒客戶在租車前換證</translation>
    </message>
    <message>
        <source>Can be renewed from %1</source>
        <translation>%1 起可以換證</translation>
    </message>
    <message>
        <source>Expires on %1: it can be renewed now</source>
        <translation>%1 到期：現在即可換證</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>請告知客戶</translation>
    </message>
    <message>
        <source>The licence has no end date; ages are checked all the same</source>
        <translation>駕駛證長期有效；仍會檢查年齡</translation>
    </message>
    <message>
        <source>No colour anywhere: a grey copy</source>
        <translation>沒有任何顏色：黑白影本</translation>
    </message>
    <message>
        <source>The pattern of a screen runs over the card</source>
        <translation>證件上有螢幕紋路</translation>
    </message>
    <message>
        <source>%1: print or ground differ from the other values</source>
        <translation>%1：印刷或底紋與其他內容不同</translation>
    </message>
    <message>
        <source>The seal is not red</source>
        <translation>印章不是紅色</translation>
    </message>
    <message>
        <source>The ground of the screen is red</source>
        <translation>螢幕底色為紅色</translation>
    </message>
    <message>
        <source>The QR code is red</source>
        <translation>QR 碼為紅色</translation>
    </message>
    <message>
        <source>No QR code at its place</source>
        <translation>應有 QR 碼的位置沒有 QR 碼</translation>
    </message>
    <message>
        <source>The bar code of the paper core</source>
        <translation>紙質證芯的條碼</translation>
    </message>
    <message>
        <source>%1 was not read surely enough</source>
        <translation>%1讀取不夠可靠</translation>
    </message>
    <message>
        <source>Compare it with the card and confirm it</source>
        <translation>請對照證件並確認</translation>
    </message>
    <message>
        <source>%1 is on the duplicate page, which is not here</source>
        <translation>%1在副頁上，但缺少副頁</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>沒有讀到%1</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>請手動輸入</translation>
    </message>
</context>
<context>
    <name>WebhookProvider</name>
    <message>
        <source>What was typed is not a bearer token: it has spaces or characters that no token has. Type it again in the settings.</source>
        <translation>輸入的內容不是 Bearer 權杖：含有權杖中不會出現的空格或字元。請在設定中重新輸入。</translation>
    </message>
</context>
<context>
    <name>WechatAnswer</name>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>無法讀取服務的回應。</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too large.</source>
        <translation>服務的回應太大。</translation>
    </message>
</context>
<context>
    <name>WechatErrors</name>
    <message>
        <source>This is a fault of the program: please report it to the developers.</source>
        <translation>這是程式的錯誤：請告知開發者。</translation>
    </message>
    <message>
        <source>Check app id and secret in the settings.</source>
        <translation>請檢查設定中的 App ID 與密鑰。</translation>
    </message>
    <message>
        <source>Go on with the reading made here; the service answers again after midnight, China time.</source>
        <translation>請繼續使用本機的讀取結果；服務於北京時間午夜後恢復。</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>服務忙碌中。</translation>
    </message>
    <message>
        <source>It is retried automatically.</source>
        <translation>會自動重試。</translation>
    </message>
    <message>
        <source>The access token is no longer valid.</source>
        <translation>存取權杖已失效。</translation>
    </message>
    <message>
        <source>Check the token, or app id and secret, in the settings.</source>
        <translation>請檢查設定中的權杖，或 App ID 與密鑰。</translation>
    </message>
    <message>
        <source>The service refused this way of requesting a token.</source>
        <translation>服務不接受這種取得權杖的方式。</translation>
    </message>
    <message>
        <source>The service does not know this app id.</source>
        <translation>服務不認得此 App ID。</translation>
    </message>
    <message>
        <source>The service does not take this access token.</source>
        <translation>服務不接受此存取權杖。</translation>
    </message>
    <message>
        <source>The secret does not belong to this app id.</source>
        <translation>密鑰與此 App ID 不符。</translation>
    </message>
    <message>
        <source>The service does not let this network in.</source>
        <translation>服務不允許此網路存取。</translation>
    </message>
    <message>
        <source>Ask the administrator to add this network&apos;s address to the allow list of the account.</source>
        <translation>請管理員將此網路的位址加入帳號的白名單。</translation>
    </message>
    <message>
        <source>The request had no access token.</source>
        <translation>要求中沒有存取權杖。</translation>
    </message>
    <message>
        <source>The request had no app id.</source>
        <translation>要求中沒有 App ID。</translation>
    </message>
    <message>
        <source>The request had no secret.</source>
        <translation>要求中沒有密鑰。</translation>
    </message>
    <message>
        <source>The picture did not arrive.</source>
        <translation>圖片沒有送達。</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation>存取權杖已過期。</translation>
    </message>
    <message>
        <source>The service wants the request sent in another way.</source>
        <translation>服務要求以另一種方式傳送要求。</translation>
    </message>
    <message>
        <source>The picture arrived empty.</source>
        <translation>送達的圖片是空的。</translation>
    </message>
    <message>
        <source>The picture is too large for the service.</source>
        <translation>圖片超過服務的大小限制。</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up.</source>
        <translation>今日的呼叫次數已用完。</translation>
    </message>
    <message>
        <source>Too many calls within a minute.</source>
        <translation>一分鐘內呼叫次數過多。</translation>
    </message>
    <message>
        <source>It is retried after a minute.</source>
        <translation>一分鐘後會重試。</translation>
    </message>
    <message>
        <source>This account may not use the service.</source>
        <translation>這個帳號無權使用該服務。</translation>
    </message>
    <message>
        <source>Ask the administrator to request the right to read licences from the service.</source>
        <translation>請管理員向服務申請駕駛證辨識權限。</translation>
    </message>
    <message>
        <source>The counter of calls cannot be reset again this month.</source>
        <translation>本月無法再重設呼叫次數。</translation>
    </message>
    <message>
        <source>The service waits until somebody confirms this network.</source>
        <translation>服務正等待有人確認此網路。</translation>
    </message>
    <message>
        <source>Ask the administrator to confirm the message sent to the account.</source>
        <translation>請管理員在帳號收到的訊息中確認。</translation>
    </message>
    <message>
        <source>The service could not fetch the picture&apos;s address.</source>
        <translation>服務無法從該位址取得圖片。</translation>
    </message>
    <message>
        <source>Send the picture itself.</source>
        <translation>請直接傳送圖片。</translation>
    </message>
    <message>
        <source>The service sees no licence in the picture.</source>
        <translation>服務在圖片中找不到駕駛證。</translation>
    </message>
    <message>
        <source>Take the picture again, or go on with the reading made here.</source>
        <translation>請重新拍攝，或繼續使用本機的讀取結果。</translation>
    </message>
    <message>
        <source>The service cannot read the picture.</source>
        <translation>服務無法讀取圖片。</translation>
    </message>
    <message>
        <source>The calls that the firm has bought are used up.</source>
        <translation>本公司購買的呼叫次數已用完。</translation>
    </message>
    <message>
        <source>Go on with the reading made here; ask the administrator to buy more, or wait for tomorrow.</source>
        <translation>請繼續使用本機的讀取結果；由管理員加購次數，或等到明天。</translation>
    </message>
    <message>
        <source>The service answered %1: %2</source>
        <translation>服務回應 %1：%2</translation>
    </message>
    <message>
        <source>Go on with the reading made here; if it comes again, give the administrator this message.</source>
        <translation>請繼續使用本機的讀取結果；若再次出現，請將此訊息交給管理員。</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccessPolicyForm</name>
    <message>
        <source>Signing in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Operators sign in &amp;by name</source>
        <translation>操作員以姓名登入(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody is there, after</source>
        <translation>無人操作多久後鎖定(&amp;L)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>Supervisors and auditors need a second &amp;factor</source>
        <translation>主管與稽核員須使用雙重驗證(&amp;F)</translation>
    </message>
    <message>
        <source>Minimum PIN length</source>
        <translation>PIN 碼最短</translation>
    </message>
    <message>
        <source> digits</source>
        <translation> 位數</translation>
    </message>
    <message>
        <source>Minimum passphrase length</source>
        <translation>密語最短</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 個字元</translation>
    </message>
    <message>
        <source>Freeze accounts not used for</source>
        <translation>凍結帳號：未使用達</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>What clerks may do</source>
        <translation>櫃檯人員的權限</translation>
    </message>
    <message>
        <source>Show one record in &amp;clear</source>
        <translation>以明文顯示單筆記錄(&amp;C)</translation>
    </message>
    <message>
        <source>Export records in clear</source>
        <translation>以明文匯出記錄</translation>
    </message>
    <message>
        <source>Reported to a supervisor</source>
        <translation>提請主管注意</translation>
    </message>
    <message>
        <source>More than … records shown in an hour</source>
        <translation>一小時內以明文顯示超過（筆）</translation>
    </message>
    <message>
        <source>More than … exports a day</source>
        <translation>一天內匯出超過（次）</translation>
    </message>
    <message>
        <source>More than … refused sign-ins in an hour</source>
        <translation>一小時內登入遭拒超過（次）</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>上班時間</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>下班時間</translation>
    </message>
    <message>
        <source>Work outside these hours</source>
        <translation>在此時間以外操作</translation>
    </message>
    <message>
        <source>The same time twice: any hour is usual.</source>
        <translation>兩個時間相同：任何時間均屬正常。</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccountsModel</name>
    <message>
        <source>Frozen</source>
        <translation>已凍結</translation>
    </message>
    <message numerus="yes">
        <source>Frozen: not used for %n day(s)</source>
        <translation>
            <numerusform>已凍結：%n 天未使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Chooses a PIN at the next sign-in</source>
        <translation>下次登入時另設 PIN 碼</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>可以登入</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登入</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>雙重驗證</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>licencedesk::AlertsPanel</name>
    <message>
        <source>I have looked at it</source>
        <translation>我已查看</translation>
    </message>
    <message>
        <source>Unusual access</source>
        <translation>異常存取</translation>
    </message>
</context>
<context>
    <name>licencedesk::ArchiveBox</name>
    <message>
        <source>Seal with a passphrase (.ldx)</source>
        <translation>以密語加密 (.ldx)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密語</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>再輸入一次相同的密語</translation>
    </message>
    <message>
        <source>Encrypted; only LicenceDesk and the passphrase open it</source>
        <translation>已加密；只有 LicenceDesk 加上密語才能開啟</translation>
    </message>
    <message>
        <source>At least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>至少 %1 個字元；建議使用四個互不相關的字詞。</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>兩次輸入還不一致。</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, not even us.</source>
        <translation>沒有密語，任何人都無法開啟此檔案，我們也不例外。</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditModel</name>
    <message>
        <source>nobody signed in</source>
        <translation>無人登入</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1，記錄 %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditPage</name>
    <message>
        <source>Broken: the log was changed. Entry %1 (%2, by %3) does not follow from the one before it; everything before it is as it was written.</source>
        <translation>斷裂：日誌遭到更動。%2 由 %3 寫入的第 %1 項與前一項不銜接；在它之前的項目與寫入時相同。</translation>
    </message>
    <message numerus="yes">
        <source>Cut: the newest entries of %n desk(s) are missing from the log.</source>
        <translation>
            <numerusform>截斷：日誌中缺少 %n 個櫃檯的最新項目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Intact: each of the %1 entries follows from the one before it.</source>
        <translation>完整：全部 %1 項均與前一項銜接。</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>稽核日誌</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>驗證日誌(&amp;V)</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>顯示記錄</translation>
    </message>
    <message>
        <source>Entries of the audit log, newest first</source>
        <translation>稽核日誌的項目，由新到舊</translation>
    </message>
    <message>
        <source>Read the whole log and see whether anything was changed or cut off</source>
        <translation>讀取整份日誌，查看是否遭到更動或截斷</translation>
    </message>
    <message>
        <source>Go to the record of the chosen entry (Enter)</source>
        <translation>前往所選項目的記錄 (Enter)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>所有操作</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超過 %1</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>沒有此類操作</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole log is being read…</source>
        <translation>正在讀取整份日誌…</translation>
    </message>
    <message numerus="yes">
        <source>Unusual in the last %n day(s):</source>
        <translation>
            <numerusform>最近 %n 天的異常：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>One file with all records, sealed by a passphrase of its own. Any computer with LicenceDesk opens it; nobody does without the passphrase.</source>
        <translation>一個檔案包含全部記錄，以專用的密語加密。任何裝有 LicenceDesk 的電腦都能開啟；沒有密語則誰也打不開。</translation>
    </message>
    <message>
        <source>&amp;Make a backup…</source>
        <translation>製作備份(&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Choose a backup…</source>
        <translation>選擇備份(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>還原(&amp;R)…</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>正在製作備份</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>製作備份</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>備份的密語(&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>再輸入一次(&amp;O)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Passp&amp;hrase of that backup</source>
        <translation>該備份的密語(&amp;H)</translation>
    </message>
    <message>
        <source>There are no records on this computer: nothing is kept when the program is closed.</source>
        <translation>這台電腦上沒有記錄：程式關閉後不會保留任何內容。</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>至少 %1 個字元；幾個字詞較容易記住。</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>兩次輸入不一致。</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>未選擇檔案。</translation>
    </message>
    <message>
        <source>Stopped: no backup was made.</source>
        <translation>已停止：未製作備份。</translation>
    </message>
    <message>
        <source>Saved as %1, %2. Keep it away from this computer, and the passphrase away from the file.</source>
        <translation>已儲存為 %1，%2。請勿與這台電腦放在同一處，密語也勿與檔案放在同一處。</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>選擇備份</translation>
    </message>
    <message numerus="yes">
        <source>The records of this computer (%n) are moved aside, and those of the backup take their place. What was accepted since the backup is not in them.</source>
        <translation>
            <numerusform>這台電腦的記錄（%n 筆）會移到一旁保存，由備份中的記錄取代。備份之後接受的駕駛證不在其中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>還原此備份</translation>
    </message>
    <message>
        <source>Being restored…</source>
        <translation>正在還原…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 restored.</source>
        <translation>
            <numerusform>已還原 %1 的 %n 筆記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their audit log is not intact: look at it.</source>
        <translation>其稽核日誌不完整：請查看。</translation>
    </message>
    <message>
        <source>What was here before lies in %1.</source>
        <translation>原有的內容在 %1。</translation>
    </message>
</context>
<context>
    <name>licencedesk::BatchBar</name>
    <message>
        <source>Folder being read</source>
        <translation>正在讀取的資料夾</translation>
    </message>
    <message>
        <source>Pictures read</source>
        <translation>已讀取的圖片</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>關閉資料夾</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>第 %1 張，共 %2 張</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 張圖片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 張待核對</translation>
    </message>
    <message>
        <source>%1 flawless</source>
        <translation>%1 張無疑問</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 張已接受</translation>
    </message>
    <message>
        <source>%1 without a licence</source>
        <translation>%1 張沒有駕駛證</translation>
    </message>
</context>
<context>
    <name>licencedesk::BottomBar</name>
    <message numerus="yes">
        <source>%n field(s) left to check</source>
        <translation>
            <numerusform>還有 %n 個欄位待核對</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>已全部核對</translation>
    </message>
</context>
<context>
    <name>licencedesk::BusyOverlay</name>
    <message>
        <source>Reading the licence…</source>
        <translation>正在讀取駕駛證…</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CameraMenu</name>
    <message>
        <source>No camera found</source>
        <translation>找不到攝影機</translation>
    </message>
    <message>
        <source>Play a video or picture…</source>
        <translation>播放影片或圖片…</translation>
    </message>
    <message>
        <source>Play a folder of pictures…</source>
        <translation>播放圖片資料夾…</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>旋轉畫面</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>鏡像畫面</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>調亮</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>調暗</translation>
    </message>
    <message>
        <source>Fix the focus on the desk</source>
        <translation>將焦點固定在檯面</translation>
    </message>
    <message>
        <source>This camera does not offer it</source>
        <translation>此攝影機不支援</translation>
    </message>
    <message>
        <source>Capture by itself</source>
        <translation>自動拍攝</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>嚴格程度</translation>
    </message>
    <message>
        <source>Quick: takes what can just be read</source>
        <translation>快速：勉強能讀取即可</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Strict: waits for a still, sharp picture</source>
        <translation>嚴格：等待靜止、清晰的畫面</translation>
    </message>
    <message>
        <source>Sound when captured</source>
        <translation>拍攝時播放音效</translation>
    </message>
    <message>
        <source>Show the seconds per licence</source>
        <translation>顯示每份駕駛證的秒數</translation>
    </message>
</context>
<context>
    <name>licencedesk::CandidateBar</name>
    <message>
        <source>Take %1</source>
        <translation>改用 %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::CaptureIntake</name>
    <message>
        <source>This licence was accepted just now. Take it away and put the next one here.</source>
        <translation>這份駕駛證剛剛已接受。請拿走，放上下一份。</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>再次使用</translation>
    </message>
    <message>
        <source>%1 s · last %2 s</source>
        <translation>%1 秒 · 上一份 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Last licence: %1 s</source>
        <translation>上一份駕駛證：%1 秒</translation>
    </message>
</context>
<context>
    <name>licencedesk::CardView</name>
    <message>
        <source>Straightened licence with its field boxes</source>
        <translation>已校正的駕駛證與各欄位的框</translation>
    </message>
    <message>
        <source>Arrow keys move the selected box, with Shift they resize it, with Ctrl in fine steps</source>
        <translation>方向鍵移動所選的框，按住 Shift 調整大小，按住 Ctrl 微調</translation>
    </message>
</context>
<context>
    <name>licencedesk::CheckRow</name>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>可以更好</translation>
    </message>
    <message>
        <source>Fix this</source>
        <translation>需要改善</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未測量</translation>
    </message>
</context>
<context>
    <name>licencedesk::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Space takes a column in or out, Alt+Up and Alt+Down move it</source>
        <translation>空白鍵選取或取消欄，Alt+Up 與 Alt+Down 移動欄</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConfirmPanel</name>
    <message>
        <source>No, leave it</source>
        <translation>不，保持原樣</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConsentBar</name>
    <message>
        <source>The customer agrees that this licence is sent to %1 (Alt+&amp;Y)</source>
        <translation>客戶同意將此駕駛證傳送到 %1 (Alt+&amp;Y)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CornerEditor</name>
    <message>
        <source>Picture with the four corners of the card</source>
        <translation>標有證件四角的圖片</translation>
    </message>
    <message>
        <source>Arrow keys move the corner, Space goes on to the next one, Enter reads the card between the corners</source>
        <translation>方向鍵移動角點，空白鍵跳到下一個角，Enter 讀取四角之間的證件</translation>
    </message>
</context>
<context>
    <name>licencedesk::CorrectionsDialog</name>
    <message>
        <source>Changes</source>
        <translation>有變更</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>無變更</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Corrections from a file</source>
        <translation>來自檔案的更正</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>檔案的各行</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) change.</source>
        <translation>
            <numerusform>%n 筆記錄將變更。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it was.</source>
        <translation>
            <numerusform>%n 筆維持不變。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused.</source>
        <translation>
            <numerusform>%n 行遭到拒絕。</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns not from LicenceDesk were ignored: %1.</source>
        <translation>不屬於本程式的欄已略過：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) corrected.</source>
        <translation>
            <numerusform>已更正 %n 筆記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>licencedesk::CounterSection</name>
    <message>
        <source>This counter</source>
        <translation>本櫃檯</translation>
    </message>
    <message>
        <source>Every licence that is accepted here carries the counter&apos;s name.</source>
        <translation>在此接受的每份駕駛證都會帶有櫃檯名稱。</translation>
    </message>
    <message>
        <source>Keep the &amp;name</source>
        <translation>保留名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Name of this counter</source>
        <translation>本櫃檯的名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Each counter of a firm has a name of its own, for example “Airport 2”.</source>
        <translation>本公司的每個櫃檯都有自己的名稱，例如「機場 2」。</translation>
    </message>
    <message>
        <source>From now on licences are accepted at “%1”.</source>
        <translation>今後接受的駕駛證會記在「%1」。</translation>
    </message>
</context>
<context>
    <name>licencedesk::CustomerSection</name>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>A customer may ask what is kept about them, and that it be deleted. Ask for their licence first.</source>
        <translation>客戶可以詢問保存了哪些與自己有關的資料，並要求刪除。請先查驗其駕駛證。</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>尋找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save everything as files…</source>
        <translation>將全部存成檔案(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete all records…</source>
        <translation>刪除全部記錄(&amp;D)…</translation>
    </message>
    <message>
        <source>Licence &amp;number, whole</source>
        <translation>完整證號(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing is kept about this number.</source>
        <translation>沒有保存與此證號相關的資料。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), from %1 to %2</source>
        <translation>
            <numerusform>%n 筆記錄，%1 至 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>an entry on the do-not-rent list</source>
        <translation>禁租名單中的一個項目</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>已保存：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The files hold everything in clear: numbers, names, pictures, and who had the records open. Give them to the customer alone and delete them afterwards. It is noted in the audit log.</source>
        <translation>這些檔案以明文包含所有資料：證號、姓名、圖片，以及誰開啟過記錄。請只交給客戶本人，之後刪除檔案。此操作會記入稽核日誌。</translation>
    </message>
    <message>
        <source>Save the files in clear</source>
        <translation>儲存明文檔案</translation>
    </message>
    <message>
        <source>Save everything about one customer</source>
        <translation>儲存一位客戶的全部資料</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已儲存為 %1</translation>
    </message>
    <message>
        <source>Saved as %1, and to print as %2</source>
        <translation>已儲存為 %1；供列印的檔案為 %2</translation>
    </message>
    <message>
        <source>All records of this customer are deleted for good, pictures included. Who deleted them, and when, stays in the audit log.</source>
        <translation>該客戶的全部記錄（包括圖片）將永久刪除。由誰在何時刪除，會保留在稽核日誌中。</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>永久刪除</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>已刪除 %n 筆記錄。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskAccess</name>
    <message>
        <source>The records are not open yet.</source>
        <translation>記錄尚未開啟。</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskController</name>
    <message>
        <source>Read a picture</source>
        <translation>讀取圖片</translation>
    </message>
    <message>
        <source>No licence was recognised between these corners. Put them on the corners of the card, or type the licence in.</source>
        <translation>在這四個角之間沒有認出駕駛證。請將角點放到證件的四角上，或手動輸入。</translation>
    </message>
    <message>
        <source>No licence was found in this picture. Put the four corners on the card, or type the licence in.</source>
        <translation>在這張圖片中找不到駕駛證。請將四個角點放到證件上，或手動輸入。</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>請手動輸入</translation>
    </message>
    <message>
        <source>A main page is on the desk already. Accept it or start over first.</source>
        <translation>櫃檯上已有一張正頁。請先接受它，或重新開始。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>Nothing is kept during the tour. Esc ends it.</source>
        <translation>導覽期間不會保存任何內容。按 Esc 結束。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to check: %1. Compare each with the card, Enter confirms it.</source>
        <translation>
            <numerusform>還有 %n 個欄位待核對：%1。請逐一對照證件，按 Enter 確認。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Accepted and kept: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>已接受並保存：%1。今天 %n 份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>已接受：%1。今天 %n 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>%1 was working on this licence. Compare every field yourself, or start over.</source>
        <translation>%1 先前在處理這份駕駛證。請您逐項核對，或重新開始。</translation>
    </message>
    <message>
        <source>A licence was still on the desk when the program ended.</source>
        <translation>程式上次結束時，櫃檯上還有一份駕駛證。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Started over. You can bring back what you typed with Undo.</source>
        <translation>已重新開始。您輸入的內容會保留，可以復原。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>The licence you were working on was put aside without being accepted.</source>
        <translation>剛才處理的駕駛證未接受，已擱置。</translation>
    </message>
    <message>
        <source>Delete this record for good? It cannot be restored.</source>
        <translation>要永久刪除這筆記錄嗎？刪除後無法取回。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>The record is deleted.</source>
        <translation>已刪除記錄。</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskPage</name>
    <message>
        <source>The picture below goes to %1, which reads it and sends its reading back.</source>
        <translation>下方的圖片將傳送到 %1，由其讀取後傳回結果。</translation>
    </message>
    <message>
        <source>The fields of accepted licences and their checks go to %1, with the picture below if there is one.</source>
        <translation>已接受駕駛證的欄位及其檢查結果將傳送到 %1；若下方有圖片，也會一併傳送。</translation>
    </message>
    <message>
        <source>There are no pictures in this folder. Choose one with JPEG, PNG, TIFF, BMP or WebP files.</source>
        <translation>這個資料夾中沒有圖片。請選擇含有 JPEG、PNG、TIFF、BMP 或 WebP 檔案的資料夾。</translation>
    </message>
    <message>
        <source>Nothing to look at so far; the folder is still being read.</source>
        <translation>目前沒有需要核對的；資料夾仍在讀取中。</translation>
    </message>
    <message>
        <source>Nothing in this folder needs a look any more.</source>
        <translation>這個資料夾中已沒有需要核對的了。</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>剪貼簿</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or open a file.</source>
        <translation>剪貼簿中沒有圖片。請複製一張圖片，或開啟檔案。</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskRemote</name>
    <message>
        <source>The service accepts no calls until %1, China time.</source>
        <translation>服務在北京時間 %1 之前不接受呼叫。</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s %n call(s) are used up; they return at midnight, China time.</source>
        <translation>
            <numerusform>今日的 %n 次呼叫已用完；北京時間午夜恢復。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (For support: %2)</source>
        <translation>%1（客服查詢編號：%2）</translation>
    </message>
    <message>
        <source>The service is used, but the keyring of this computer does not take the secret: it is held in memory and has to be typed again after the next start.</source>
        <translation>服務已啟用，但這台電腦的鑰匙圈不接受密鑰：密鑰只保留在記憶體中，下次啟動後須重新輸入。</translation>
    </message>
    <message>
        <source>The secrets are forgotten here, but the keyring could not be reached: remove the entries of LicenceDesk from it by hand.</source>
        <translation>這裡的密鑰已清除，但無法存取鑰匙圈：請手動移除其中 LicenceDesk 的項目。</translation>
    </message>
    <message>
        <source>%1 answers and lets this desk in. No picture was sent.</source>
        <translation>%1 有回應並允許本櫃檯存取。未傳送任何圖片。</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskServer</name>
    <message>
        <source>Nobody has set this server up yet.</source>
        <translation>尚未設定此伺服器。</translation>
    </message>
    <message>
        <source>Open the records on this computer first.</source>
        <translation>請先開啟這台電腦上的記錄。</translation>
    </message>
    <message>
        <source>The server is used, but the keyring of this computer does not take its password: it has to be typed again after the next start.</source>
        <translation>伺服器已啟用，但這台電腦的鑰匙圈不接受其密碼：下次啟動後須重新輸入。</translation>
    </message>
</context>
<context>
    <name>licencedesk::EmptyState</name>
    <message>
        <source>Put a licence here</source>
        <translation>請將駕駛證放在這裡</translation>
    </message>
    <message>
        <source>Drop a picture of it, or paste one with Ctrl+V. Scans and photographs, main page, duplicate page or the electronic licence.</source>
        <translation>將圖片拖曳到這裡，或按 Ctrl+V 貼上。掃描檔與照片皆可：正頁、副頁或電子駕駛證。</translation>
    </message>
    <message>
        <source>No camera found. Plug one in: it starts by itself.</source>
        <translation>找不到攝影機。接上後會自動啟動。</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>所有內容都只留在這台電腦上。</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportDialog</name>
    <message>
        <source>&amp;Masked</source>
        <translation>遮蔽(&amp;M)</translation>
    </message>
    <message>
        <source>In c&amp;lear</source>
        <translation>明文(&amp;L)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>匯出記錄</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>寫入檔案</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>檔案格式</translation>
    </message>
    <message>
        <source>Names for people</source>
        <translation>便於閱讀的欄名</translation>
    </message>
    <message>
        <source>Keys for programs</source>
        <translation>供程式使用的鍵名</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>首列</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and dates of birth with asterisks</source>
        <translation>姓名、號碼、住址與出生日期以星號遮蔽</translation>
    </message>
    <message>
        <source>Everything readable by whoever has the file</source>
        <translation>拿到檔案的人都能看到全部內容</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>接受日期(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>設定檔(&amp;P)</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人資料</translation>
    </message>
    <message>
        <source>First li&amp;ne</source>
        <translation>首列(&amp;N)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密封存</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>檔案(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move the column up (Alt+Up)</source>
        <translation>將欄上移 (Alt+Up)</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>下移(&amp;O)</translation>
    </message>
    <message>
        <source>Move the column down (Alt+Down)</source>
        <translation>將欄下移 (Alt+Down)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Take every column</source>
        <translation>選取所有欄</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不選</translation>
    </message>
    <message>
        <source>Take no column</source>
        <translation>取消選取所有欄</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>欄(&amp;C)</translation>
    </message>
    <message>
        <source>Whole records, with everything that is known of them.</source>
        <translation>完整記錄，包含其全部資訊。</translation>
    </message>
    <message>
        <source>The service&apos;s own fields, whatever is chosen here.</source>
        <translation>使用該服務自己的欄位，與此處的選擇無關。</translation>
    </message>
    <message>
        <source>No record was accepted on these days.</source>
        <translation>這些日期沒有接受任何記錄。</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>請至少選擇一欄。</translation>
    </message>
    <message>
        <source>Complete the passphrase first.</source>
        <translation>密語尚未填好。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在計算…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 筆記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportStatus</name>
    <message>
        <source>Progress of the export</source>
        <translation>匯出進度</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 / %2 筆記錄</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已匯出</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>未匯出</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>%n 筆記錄，存於 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::FieldRow</name>
    <message>
        <source>Why?</source>
        <translation>為什麼？</translation>
    </message>
</context>
<context>
    <name>licencedesk::FigurePanel</name>
    <message>
        <source>Nothing in this period</source>
        <translation>此期間沒有內容</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingRow</name>
    <message>
        <source>Why?</source>
        <translation>為什麼？</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>規則 %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingsPanel</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n 項檢查未通過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n 處需要留意</numerusform>
        </translation>
    </message>
    <message>
        <source>Every check that could be made passed</source>
        <translation>可執行的檢查均已通過</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>尚未檢查</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>%1 passed · %2 not checked</source>
        <translation>%1 項通過 · %2 項未檢查</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>顯示較少</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
</context>
<context>
    <name>licencedesk::GuardedPage</name>
    <message>
        <source>Back to the desk</source>
        <translation>返回櫃檯</translation>
    </message>
    <message>
        <source>Back to the desk (Esc)</source>
        <translation>返回櫃檯 (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>統計分析</translation>
    </message>
    <message>
        <source>As &amp;tables</source>
        <translation>以表格顯示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>存成 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>All figures of this period, for a spreadsheet</source>
        <translation>此期間的全部資料，供試算表使用</translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>所有櫃檯</translation>
    </message>
    <message>
        <source>licences accepted</source>
        <translation>已接受的駕駛證</translation>
    </message>
    <message>
        <source>seconds per licence, on average</source>
        <translation>每份駕駛證平均秒數</translation>
    </message>
    <message>
        <source>accepted although checks had failed</source>
        <translation>檢查未通過仍接受</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>儲存統計</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已儲存為 %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeyRotation</name>
    <message>
        <source>The records were closed; the change of keys is completed next time.</source>
        <translation>記錄已關閉；下次會繼續完成金鑰更換。</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>The records are locked. Without one of these ways nobody opens them, and a lost one cannot be recovered.</source>
        <translation>記錄已鎖定。若沒有下列任一方式，誰也打不開；遺失後也無法找回。</translation>
    </message>
    <message>
        <source>Print a &amp;recovery key…</source>
        <translation>列印復原金鑰(&amp;R)…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>設定密語(&amp;P)…</translation>
    </message>
    <message>
        <source>Put into the &amp;keyring</source>
        <translation>存入鑰匙圈(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change the keys…</source>
        <translation>更換金鑰(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>All records are sealed with the new keys.</source>
        <translation>所有記錄已用新金鑰加密。</translation>
    </message>
    <message>
        <source>What opens the records</source>
        <translation>開啟記錄的方式</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>正在更換金鑰</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>其他金鑰</translation>
    </message>
    <message>
        <source>Seals all records with new keys, after somebody has left who could have copied the old ones. The desk goes on working meanwhile.</source>
        <translation>用新金鑰重新加密所有記錄，適用於可能複製過舊金鑰的人離職之後。期間櫃檯照常運作。</translation>
    </message>
    <message>
        <source>Nothing is locked yet: the records are not open.</source>
        <translation>尚未鎖定任何內容：記錄未開啟。</translation>
    </message>
    <message>
        <source>✓ the keyring of this computer</source>
        <translation>✓ 這台電腦的鑰匙圈</translation>
    </message>
    <message>
        <source>– keyring of this computer not used</source>
        <translation>– 未用這台電腦的鑰匙圈</translation>
    </message>
    <message>
        <source>✓ a passphrase</source>
        <translation>✓ 密語</translation>
    </message>
    <message>
        <source>– no passphrase</source>
        <translation>– 沒有密語</translation>
    </message>
    <message>
        <source>✓ a printed recovery key</source>
        <translation>✓ 已列印的復原金鑰</translation>
    </message>
    <message>
        <source>– no recovery key</source>
        <translation>– 沒有復原金鑰</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>變更密語(&amp;P)…</translation>
    </message>
    <message>
        <source>The sheet printed before stops working as soon as there is a new one.</source>
        <translation>一旦產生新的復原金鑰，先前列印的即告失效。</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>產生新的</translation>
    </message>
    <message>
        <source>The passphrase opens the records now.</source>
        <translation>現在可用此密語開啟記錄。</translation>
    </message>
    <message>
        <source>The keyring opens the records at the next start; nothing has to be typed.</source>
        <translation>下次啟動時由鑰匙圈開啟記錄，無須輸入。</translation>
    </message>
    <message>
        <source>All records are sealed again. A backup from before still opens with its own passphrase.</source>
        <translation>所有記錄已重新加密。先前的備份仍以其自己的密語開啟。</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>更換金鑰</translation>
    </message>
</context>
<context>
    <name>licencedesk::LivePictureView</name>
    <message>
        <source>Live picture. %1</source>
        <translation>即時畫面。%1</translation>
    </message>
</context>
<context>
    <name>licencedesk::LiveStage</name>
    <message>
        <source>Which camera, how it stands, when it captures</source>
        <translation>選擇攝影機、畫面方向與拍攝時機</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>攝影機：%1</translation>
    </message>
</context>
<context>
    <name>licencedesk::MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>The licence being worked on (Ctrl+L)</source>
        <translation>正在處理的駕駛證 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>選單 (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>字級 %1%</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>匯出記錄</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n licence(s) to %1</source>
        <translation>
            <numerusform>已將 %n 份駕駛證匯出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Read corrections back</source>
        <translation>匯入更正</translation>
    </message>
    <message>
        <source>Records · %1 today</source>
        <translation>記錄 · 今天 %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>The records are not open yet.</source>
        <translation>記錄尚未開啟。</translation>
    </message>
    <message>
        <source>Accepted licences are sent to %1</source>
        <translation>已接受的駕駛證會傳送到 %1</translation>
    </message>
    <message>
        <source>Licences are sent to %1 when you ask it</source>
        <translation>僅在您查詢時才將駕駛證傳送到 %1</translation>
    </message>
    <message>
        <source>Records are transferred, sealed, to the firm&apos;s server</source>
        <translation>記錄會加密後上傳到本公司的伺服器</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>離線：沒有任何內容離開這台電腦</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) were not sent: see the outbox (%1)</source>
        <translation>
            <numerusform>%n 份駕駛證未傳送：請查看寄件匣（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait to be sent to %1</source>
        <translation>
            <numerusform>%n 份駕駛證等待傳送到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted licence(s) are not exported yet and will be gone. Export them, or close again.</source>
        <translation>
            <numerusform>有 %n 份已接受的駕駛證尚未匯出，關閉後將會遺失。請先匯出，或再按一次關閉。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
</context>
<context>
    <name>licencedesk::ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>使用手冊</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>在使用手冊中尋找</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章節</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>關閉此訊息</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorButton</name>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Change PIN or passphrase…</source>
        <translation>變更 PIN 碼或密語…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>雙重驗證…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>已登入：%1</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorsPage</name>
    <message>
        <source>&amp;Add…</source>
        <translation>新增(&amp;A)…</translation>
    </message>
    <message>
        <source>Name and &amp;role…</source>
        <translation>姓名與角色(&amp;R)…</translation>
    </message>
    <message>
        <source>New &amp;PIN…</source>
        <translation>新 PIN 碼(&amp;P)…</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>凍結(&amp;Z)</translation>
    </message>
    <message>
        <source>Remove second factor</source>
        <translation>移除雙重驗證</translation>
    </message>
    <message>
        <source>&amp;Save the rules</source>
        <translation>儲存規則(&amp;S)</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>返回櫃檯</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作員</translation>
    </message>
    <message>
        <source>Accounts are never deleted, because the audit log names them; freeze those who left.</source>
        <translation>帳號絕不會刪除，因為稽核日誌會提到它們；離職者請予以凍結。</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>解除凍結(&amp;L)</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxModel</name>
    <message>
        <source>%1, %2, queued %3</source>
        <translation>%1，%2，%3 加入</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>證號</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>加入時間</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>嘗試次數</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次嘗試</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情況</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>寄件匣</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>重新傳送(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>捨棄(&amp;D)</translation>
    </message>
    <message>
        <source>Show in &amp;clear</source>
        <translation>以明文顯示(&amp;C)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>To the current service, from the beginning (Enter)</source>
        <translation>重新傳送到目前的服務 (Enter)</translation>
    </message>
    <message>
        <source>It is not sent, and its picture is deleted (Del)</source>
        <translation>不會傳送，圖片一併刪除 (Del)</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>顯示半分鐘，並記入日誌 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Outbox, newest first</source>
        <translation>寄件匣，由新到舊</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>需要處理（%1）</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>等待中（%1）</translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation>已傳送（%1）</translation>
    </message>
    <message>
        <source>Nothing in this state.</source>
        <translation>沒有此狀態的項目。</translation>
    </message>
    <message>
        <source>The outbox keeps accepted licences that go to a service elsewhere, sealed, until they have gone. It is off: nothing leaves this desk. A service is set up in the settings.</source>
        <translation>寄件匣會將要傳送到遠端服務的已接受駕駛證加密保存，直到送出為止。目前已關閉：沒有任何內容離開本櫃檯。可在設定中設定服務。</translation>
    </message>
    <message>
        <source>The outbox is empty. Accepted licences that go to the service are kept here, sealed, until they have gone.</source>
        <translation>寄件匣是空的。要傳送到服務的已接受駕駛證會加密保存在這裡，直到送出為止。</translation>
    </message>
    <message>
        <source>Discard it? The service may have got it already: then discarding only ends the doubt here. If it has not, it will never be sent. It is noted in the audit log.</source>
        <translation>要捨棄嗎？服務可能已經收到：若已收到，捨棄只會清除這裡的不明狀態；若沒有收到，就不會再傳送。此操作會記入稽核日誌。</translation>
    </message>
    <message>
        <source>Take it off the list? It has been sent; that stays noted on the record.</source>
        <translation>要從清單中移除嗎？它已傳送；記錄上會保留這項註記。</translation>
    </message>
    <message>
        <source>Discard it? It is not sent, and its picture is deleted. The record stays. It is noted in the audit log.</source>
        <translation>要捨棄嗎？它不會傳送，圖片會刪除，記錄則保留。此操作會記入稽核日誌。</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>重新遮蔽</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPanel</name>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>This desk:</source>
        <translation>本櫃檯：</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>服務：</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>所選的項目</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>傳送進度</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>加入時間</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，由 %2 加入</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>嘗試次數</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次嘗試</translation>
    </message>
    <message>
        <source>Request number, for the service&apos;s support</source>
        <translation>要求編號，供聯絡服務方客服時使用</translation>
    </message>
    <message>
        <source>Copy the &amp;number</source>
        <translation>複製編號(&amp;N)</translation>
    </message>
    <message>
        <source>This desk and the service, in clear</source>
        <translation>本櫃檯與服務（明文）</translation>
    </message>
    <message>
        <source>This desk and the service</source>
        <translation>本櫃檯與服務</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxStrip</name>
    <message>
        <source>Calls made today</source>
        <translation>今日呼叫次數</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>繼續(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>立即嘗試(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>licencedesk::PageButton</name>
    <message>
        <source>%1: not there yet, opens a picture</source>
        <translation>%1：尚無，按下可開啟圖片</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n field(s) to check</source>
        <translation>
            <numerusform>%1：%n 個欄位待核對</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing left to check</source>
        <translation>%1：已全部核對</translation>
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
        <translation>此駕駛證的頁面</translation>
    </message>
    <message>
        <source>Remove this page</source>
        <translation>移除此頁</translation>
    </message>
</context>
<context>
    <name>licencedesk::PassphraseDialog</name>
    <message>
        <source>Keep the records</source>
        <translation>保存記錄</translation>
    </message>
    <message>
        <source>This passphrase locks the records on this computer and is asked for when the program starts. Nobody can read them without it, and it cannot be recovered: print the recovery key afterwards.</source>
        <translation>此密語會鎖定這台電腦上的記錄，程式啟動時會要求輸入。沒有它，誰也無法讀取記錄；遺忘後也無法找回：設定後請列印復原金鑰。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密語</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>開啟記錄</translation>
    </message>
    <message>
        <source>The records are locked. Licences can be read meanwhile; they are kept as soon as the records are open.</source>
        <translation>記錄已鎖定。期間仍可讀取駕駛證；記錄一開啟就會保存。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open the records with the recovery key</source>
        <translation>用復原金鑰開啟記錄</translation>
    </message>
    <message>
        <source>Type the key from the printed sheet. Capitals, spaces and dashes do not matter.</source>
        <translation>請輸入印出紙張上的金鑰。大小寫、空格與連字號不影響。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>復原金鑰</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>顯示輸入的內容</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>至少 %1 個字元；幾個字詞較容易記住。</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>兩次輸入不一致。</translation>
    </message>
</context>
<context>
    <name>licencedesk::PlainPage</name>
    <message>
        <source>It is right</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>所有欄位</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>請稍候…</translation>
    </message>
    <message>
        <source>Take a new picture: the whole licence, flat, on a darker ground.</source>
        <translation>請重新拍攝：整份駕駛證、平放、墊在較深的底色上。</translation>
    </message>
    <message>
        <source>The camera is off. Open a picture, or switch the camera on with F4.</source>
        <translation>攝影機已關閉。請開啟圖片，或按 F4 開啟攝影機。</translation>
    </message>
    <message>
        <source>No other reading</source>
        <translation>沒有其他讀法</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>採用「%1」</translation>
    </message>
    <message>
        <source>Put the licence under the camera</source>
        <translation>請將駕駛證放到攝影機下方</translation>
    </message>
    <message>
        <source>Next licence</source>
        <translation>下一份駕駛證</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>No licence was found in the picture</source>
        <translation>圖片中找不到駕駛證</translation>
    </message>
    <message>
        <source>%1: is it right?</source>
        <translation>%1：是否正確？</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>已全部核對</translation>
    </message>
    <message numerus="yes">
        <source>Compare it with the licence and correct it if necessary. %n field(s) left.</source>
        <translation>
            <numerusform>請與駕駛證對照，如有錯誤請更正。還有 %n 個欄位。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::PrivacySection</name>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>%1: %2 and %3 from before %4</source>
        <translation>%1：%4 之前的 %2 與 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 筆記錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 張圖片</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隱私權</translation>
    </message>
    <message>
        <source>What is kept of a customer and for how long. What is not needed is best not kept.</source>
        <translation>保存客戶的哪些資料、保存多久。不需要的最好不要保存。</translation>
    </message>
    <message>
        <source>&amp;Keep these rules</source>
        <translation>保存這些規則(&amp;K)</translation>
    </message>
    <message>
        <source>P&amp;urge now…</source>
        <translation>立即清除(&amp;U)…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不儲存</translation>
    </message>
    <message>
        <source>The card without the portrait</source>
        <translation>不含大頭照的證件</translation>
    </message>
    <message>
        <source>The whole card</source>
        <translation>整張證件</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存的內容</translation>
    </message>
    <message>
        <source>Records are kept &amp;for</source>
        <translation>記錄保存期限(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Pictures that are kept</source>
        <translation>保存的圖片(&amp;P)</translation>
    </message>
    <message>
        <source>Pictures are kept f&amp;or</source>
        <translation>圖片保存期限(&amp;O)</translation>
    </message>
    <message>
        <source>Deleted so far</source>
        <translation>已清除的內容</translation>
    </message>
    <message>
        <source>Expired data is deleted automatically at the start of the program. It is overwritten, and each time leaves a receipt.</source>
        <translation>到期的內容會在程式啟動時自動清除並覆寫，每次都會留下清除證明。</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>清除證明</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is kept for %1; no picture of the licence is kept.</source>
        <translation>讀取的內容保存 %1；不保存駕駛證的圖片。</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card without the customer&apos;s face for %2.</source>
        <translation>讀取的內容保存 %1，不含客戶臉部的證件圖片保存 %2。</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card with the customer&apos;s face for %2. Customers should be told.</source>
        <translation>讀取的內容保存 %1，含客戶臉部的證件圖片保存 %2。應告知客戶。</translation>
    </message>
    <message>
        <source>Kept. Expired data goes with the next purge.</source>
        <translation>已儲存。到期的內容會在下次清除時刪除。</translation>
    </message>
    <message>
        <source>Records from before %1 are deleted for good. Nobody can bring them back.</source>
        <translation>%1 之前的記錄將永久刪除，無法找回。</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>永久刪除</translation>
    </message>
    <message>
        <source>Being deleted and overwritten…</source>
        <translation>正在刪除並覆寫…</translation>
    </message>
    <message>
        <source>No data has expired.</source>
        <translation>沒有到期的內容。</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>尚無清除證明</translation>
    </message>
</context>
<context>
    <name>licencedesk::ProfileBar</name>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>Name to save it under</source>
        <translation>設定檔的名稱</translation>
    </message>
    <message>
        <source>Keep columns, order and masking under this name</source>
        <translation>以此名稱保存欄、順序與遮蔽方式</translation>
    </message>
    <message>
        <source>Forget the profile of this name</source>
        <translation>刪除此名稱的設定檔</translation>
    </message>
</context>
<context>
    <name>licencedesk::RangeBox</name>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>全部記錄</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>從…到…</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
</context>
<context>
    <name>licencedesk::ReasonBar</name>
    <message>
        <source>Supervisor&apos;s PIN or passphrase</source>
        <translation>主管的 PIN 碼或密語</translation>
    </message>
    <message>
        <source>Code from the supervisor&apos;s app</source>
        <translation>主管 App 中的驗證碼</translation>
    </message>
    <message>
        <source>A supervisor authorises it; you stay signed in.</source>
        <translation>由主管確認負責；您維持登入。</translation>
    </message>
    <message>
        <source>Why is it accepted anyway?</source>
        <translation>為什麼仍要接受？</translation>
    </message>
    <message>
        <source>Accept with this reason</source>
        <translation>以此理由接受</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>返回 (Esc)</translation>
    </message>
    <message>
        <source>Supervisor&apos;s name</source>
        <translation>主管姓名</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. The reason is kept with the record.</source>
        <translation>
            <numerusform>%n 項檢查未通過。理由會隨記錄保存。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordPanel</name>
    <message>
        <source>The selected record</source>
        <translation>所選的記錄</translation>
    </message>
    <message>
        <source>Licence, in clear</source>
        <translation>駕駛證（明文）</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>駕駛證</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>檢查：%1</translation>
    </message>
    <message>
        <source>Accepted anyway by %1</source>
        <translation>檢查未通過，由 %1 接受</translation>
    </message>
    <message>
        <source>Exported as %1, %2</source>
        <translation>以 %1 匯出，%2</translation>
    </message>
    <message>
        <source>Who had it open, 30 days</source>
        <translation>誰開啟過（30 天內）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordsModel</name>
    <message>
        <source>Passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>需留意</translation>
    </message>
    <message>
        <source>Failed, accepted</source>
        <translation>未通過，仍接受</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未檢查</translation>
    </message>
    <message>
        <source>Accepted although checks had failed</source>
        <translation>檢查未通過仍接受</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>證號</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>准駕車型</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有效期止</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正數</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作員</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>接受時間</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordsPage</name>
    <message>
        <source>Reopen</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Put the record on the desk again (Enter)</source>
        <translation>將記錄放回櫃檯 (Enter)</translation>
    </message>
    <message>
        <source>Show in clear</source>
        <translation>以明文顯示</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>顯示半分鐘，並記入日誌 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>For good (Del)</source>
        <translation>永久刪除 (Del)</translation>
    </message>
    <message>
        <source>Number, its last four, name, date, operator, vehicle, passed, failed…</source>
        <translation>證號、後四碼、姓名、日期、操作員、車輛、通過、未通過…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>搜尋記錄</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>任何結果</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超過 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 筆記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. A number or a name is found when it is whole; of a number the last four are enough.</source>
        <translation>找不到。證號或姓名須完整輸入；證號輸入後四碼即可。</translation>
    </message>
    <message>
        <source>No licence accepted yet.</source>
        <translation>尚未接受駕駛證。</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>重新遮蔽</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecoveryKeyDialog</name>
    <message>
        <source>Counter: %1. Printed on %2.</source>
        <translation>櫃檯：%1。列印於 %2。</translation>
    </message>
    <message>
        <source>Recovery key of the records</source>
        <translation>記錄的復原金鑰</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file of the records can read them. Keep it in a safe, not at the counter.</source>
        <translation>持有這張紙與記錄檔案的人就能讀取記錄。請放入保險箱，不要放在櫃檯。</translation>
    </message>
    <message>
        <source>It is needed when the computer&apos;s keyring is lost or the passphrase is forgotten. A newer sheet makes this one worthless.</source>
        <translation>電腦的鑰匙圈遺失或忘記密語時需要它。印出新的之後，這張紙即告作廢。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>復原金鑰</translation>
    </message>
    <message>
        <source>If the keyring of this computer is lost, or the passphrase forgotten, only this key opens the records. It is shown once. Print it and keep it in a safe, not at the counter.</source>
        <translation>如果這台電腦的鑰匙圈遺失，或忘記密語，只有此金鑰能開啟記錄。它只顯示一次。請列印並放入保險箱，不要放在櫃檯。</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>我已列印或抄下</translation>
    </message>
    <message>
        <source>Save as PDF to print…</source>
        <translation>存成 PDF 以便列印…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>無法寫入檔案：%1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteDesk</name>
    <message>
        <source>The customer has to agree first. Tick it below when they have.</source>
        <translation>須先徵得客戶同意。同意後請在下方勾選。</translation>
    </message>
    <message>
        <source>Not sent to %1.</source>
        <translation>未傳送到 %1。</translation>
    </message>
    <message>
        <source>It was typed in: there is no picture to send.</source>
        <translation>這是手動輸入的：沒有可傳送的圖片。</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1: the customer&apos;s consent was not ticked.</source>
        <translation>已接受，但未傳送到 %1：沒有勾選客戶同意。</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1. %2</source>
        <translation>已接受，但未傳送到 %1。%2</translation>
    </message>
    <message>
        <source>Accepted, but it cannot be sent to %1. %2</source>
        <translation>已接受，但無法傳送到 %1。%2</translation>
    </message>
    <message>
        <source>The picture cannot be made ready for sending.</source>
        <translation>無法準備要傳送的圖片。</translation>
    </message>
    <message>
        <source>%1 is reading the licence…</source>
        <translation>%1 正在讀取駕駛證…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查詢</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads the same in %n field(s).</source>
        <translation>
            <numerusform>%1 有 %n 個欄位的讀取結果一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read nothing in this picture.</source>
        <translation>%1 在這張圖片中沒有讀到內容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads %n field(s) differently: compare each with the card.</source>
        <translation>
            <numerusform>%1 有 %n 個欄位的讀取結果不同：請逐一對照證件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteSection</name>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>沒有任何內容離開這台電腦。</translation>
    </message>
    <message>
        <source>The keyring did not provide the secret for %1. Type it again and choose “Use this service”.</source>
        <translation>鑰匙圈沒有提供 %1 所需的密鑰。請重新輸入，並選擇「使用此服務」。</translation>
    </message>
    <message>
        <source>%1 is used. Its secret is held in memory only: it has to be typed again after the next start.</source>
        <translation>正在使用 %1。其密鑰只保留在記憶體中：下次啟動後須重新輸入。</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>正在使用 %1。</translation>
    </message>
    <message>
        <source>Remote service</source>
        <translation>遠端服務</translation>
    </message>
    <message>
        <source>A second opinion from a service elsewhere, or the way of accepted licences into the firm&apos;s own system. Reading and checking work without it.</source>
        <translation>由遠端服務再讀取一次，或將已接受的駕駛證送入本公司自己的系統。沒有它也能讀取與檢查。</translation>
    </message>
    <message>
        <source>&amp;Work without a service</source>
        <translation>不使用服務(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Forget the secrets</source>
        <translation>清除密鑰(&amp;F)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>選擇檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>Send accepted licences by &amp;themselves</source>
        <translation>自動傳送已接受的駕駛證(&amp;T)</translation>
    </message>
    <message>
        <source>With the &amp;picture of the card</source>
        <translation>連同證件圖片(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;est without a picture</source>
        <translation>不傳圖片進行測試(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Use this service</source>
        <translation>使用此服務(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing leaves this computer from now on.</source>
        <translation>從現在起沒有任何內容離開這台電腦。</translation>
    </message>
    <message>
        <source>The secrets are gone from this computer.</source>
        <translation>已從這台電腦移除密鑰。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>目前狀況</translation>
    </message>
    <message>
        <source>Reads the picture: WeChat&apos;s licence call</source>
        <translation>讀取圖片：WeChat 的駕駛證介面</translation>
    </message>
    <message>
        <source>Takes the record: the firm&apos;s own system</source>
        <translation>接收記錄：本公司自己的系統</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>What it &amp;does</source>
        <translation>用途(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>位址(&amp;A)</translation>
    </message>
    <message>
        <source>The firm&apos;s relay, or %1. Without a token: that has a field of its own.</source>
        <translation>本公司的中繼伺服器，或 %1。請勿包含權杖：權杖另有欄位。</translation>
    </message>
    <message>
        <source>&amp;Certificate of the company&apos;s own authority</source>
        <translation>本公司憑證機構的憑證(&amp;C)</translation>
    </message>
    <message>
        <source>Empty: those that the system trusts. A certificate that is not trusted is never accepted.</source>
        <translation>留空：使用系統信任的憑證。不受信任的憑證一律不接受。</translation>
    </message>
    <message>
        <source>App id and secret (stable token)</source>
        <translation>App ID 與密鑰（stable token）</translation>
    </message>
    <message>
        <source>App id and secret (the older call)</source>
        <translation>App ID 與密鑰（舊版介面）</translation>
    </message>
    <message>
        <source>A token: of a relay, or of an authorizer</source>
        <translation>權杖：中繼伺服器或授權方的</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>存取身分</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>驗證方式(&amp;H)</translation>
    </message>
    <message>
        <source>App &amp;id</source>
        <translation>App ID(&amp;I)</translation>
    </message>
    <message>
        <source>App &amp;secret</source>
        <translation>App Secret(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name of the token</source>
        <translation>權杖名稱(&amp;N)</translation>
    </message>
    <message>
        <source>For your own reference, such as authorizer_access_token.</source>
        <translation>供本公司人員辨識，例如 authorizer_access_token。</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>權杖(&amp;O)</translation>
    </message>
    <message>
        <source>Signing &amp;key</source>
        <translation>簽章金鑰(&amp;K)</translation>
    </message>
    <message>
        <source>Signs what is sent (HMAC-SHA256). Empty: unsigned.</source>
        <translation>為傳送的內容簽章 (HMAC-SHA256)。留空：不簽章。</translation>
    </message>
    <message>
        <source>Show once what is sent</source>
        <translation>首次顯示傳送的內容</translation>
    </message>
    <message>
        <source>Ask the customer each time</source>
        <translation>每次徵求客戶同意</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無限制</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>傳送的內容</translation>
    </message>
    <message>
        <source>Before a licence &amp;leaves</source>
        <translation>駕駛證送出之前(&amp;L)</translation>
    </message>
    <message>
        <source>Calls a &amp;day</source>
        <translation>每日呼叫次數(&amp;D)</translation>
    </message>
    <message>
        <source>The service allows 100 without a contract; they return at midnight, China time.</source>
        <translation>未簽約時服務每日允許 100 次；北京時間午夜恢復。</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: the settings are kept with them.</source>
        <translation>必須先開啟這台電腦上的記錄：設定會與記錄一起保存。</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>已保存；輸入即可變更</translation>
    </message>
    <message>
        <source>Secrets lie in the keyring of this computer and nowhere else; where there is none they are held in memory until the program is closed.</source>
        <translation>密鑰只存放在這台電腦的鑰匙圈中；沒有鑰匙圈時只保留在記憶體中，直到程式關閉。</translation>
    </message>
    <message>
        <source>The documents of this service forbid keeping the app secret on a counter&apos;s computer: whoever has the computer could call in the firm&apos;s name. A small relay on a server of the firm keeps the secret and limits the calls; give its address here and paste its token.</source>
        <translation>此服務的文件禁止在櫃檯電腦上保存 App Secret：拿到電腦的人就能以本公司名義呼叫。應由本公司伺服器上的小型中繼伺服器保存密鑰並限制呼叫次數；請在此填入其位址並貼上其權杖。</translation>
    </message>
    <message>
        <source>This service is used from now on.</source>
        <translation>從現在起使用此服務。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在查詢服務…</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>憑證機構的憑證</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteValue</name>
    <message>
        <source>The service reads</source>
        <translation>服務讀取結果</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>改用 %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RentalStrip</name>
    <message>
        <source>Rental</source>
        <translation>租期</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車輛</translation>
    </message>
    <message>
        <source>The vehicle decides which class is needed</source>
        <translation>所需的准駕車型由車輛決定</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>取車</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>還車</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>取車(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>還車(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Vehicle</source>
        <translation>車輛(&amp;V)</translation>
    </message>
    <message>
        <source>No vehicle chosen</source>
        <translation>未選擇車輛</translation>
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
        <translation>前往下一個存疑欄位</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>confirms it and goes on</source>
        <translation>確認並繼續</translation>
    </message>
    <message>
        <source>Alt+1 … 5</source>
        <translation>Alt+1 … 5</translation>
    </message>
    <message>
        <source>takes another reading</source>
        <translation>改用其他讀法</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>accepts the licence</source>
        <translation>接受此駕駛證</translation>
    </message>
    <message>
        <source>Only what is doubtful waits for you.</source>
        <translation>只有存疑之處才需要您處理。</translation>
    </message>
    <message>
        <source>Fields of the licence</source>
        <translation>駕駛證的欄位</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecondFactorForm</name>
    <message>
        <source>Code from the app</source>
        <translation>App 中的驗證碼</translation>
    </message>
    <message>
        <source>QR code of the key</source>
        <translation>金鑰的 QR 碼</translation>
    </message>
    <message>
        <source>Key for typing in</source>
        <translation>供手動輸入的金鑰</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>或在 App 中輸入此金鑰：</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app on your phone. From now on it gives you a code for every sign-in.</source>
        <translation>請用手機上的驗證器 App 掃描。今後每次登入都由它提供驗證碼。</translation>
    </message>
    <message>
        <source>&amp;Code that the app shows</source>
        <translation>App 顯示的驗證碼(&amp;C)</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecretForm</name>
    <message>
        <source>PIN or passphrase in use</source>
        <translation>目前的 PIN 碼或密語</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>新 PIN 碼或密語</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <source>PIN or passphrase in &amp;use</source>
        <translation>目前的 PIN 碼或密語(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;New PIN or passphrase</source>
        <translation>新 PIN 碼或密語(&amp;N)</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>再輸入一次(&amp;O)</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>兩次輸入不一致，請再輸入一次。</translation>
    </message>
</context>
<context>
    <name>licencedesk::SendPreview</name>
    <message>
        <source>The picture that is sent</source>
        <translation>要傳送的圖片</translation>
    </message>
    <message>
        <source>What leaves this desk</source>
        <translation>離開本櫃檯的內容</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3. Only the card: nothing around it, no file name, no place or time of the photograph.</source>
        <translation>%1 × %2 像素，%3。僅證件本身：不含周圍環境、檔名，也不含拍攝地點與時間。</translation>
    </message>
    <message>
        <source>This is shown once for each service. It can be switched off at any time in the settings.</source>
        <translation>每個服務只顯示一次。可隨時在設定中關閉。</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>傳送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>不傳送(&amp;D)</translation>
    </message>
</context>
<context>
    <name>licencedesk::ServerSection</name>
    <message numerus="yes">
        <source>%n change(s) wait to be transferred.</source>
        <translation>
            <numerusform>%n 項變更等待上傳。</numerusform>
        </translation>
    </message>
    <message>
        <source>This counter works by itself.</source>
        <translation>本櫃檯獨立運作。</translation>
    </message>
    <message>
        <source>The records on this computer are not open: nothing is transferred.</source>
        <translation>這台電腦上的記錄未開啟：不會上傳任何內容。</translation>
    </message>
    <message>
        <source>The keyring did not provide the password of the server. Type it again and choose “Use this server”.</source>
        <translation>鑰匙圈沒有提供伺服器的密碼。請重新輸入，並選擇「使用此伺服器」。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在連線…</translation>
    </message>
    <message>
        <source>Connected: other counters see what is accepted here.</source>
        <translation>已連線：其他櫃檯可看到在此接受的記錄。</translation>
    </message>
    <message>
        <source>Not connected. The desk keeps working and transfers later.</source>
        <translation>未連線。櫃檯照常運作，稍後上傳。</translation>
    </message>
    <message>
        <source>Several counters</source>
        <translation>多個櫃檯</translation>
    </message>
    <message>
        <source>The counters of a firm share their records through a PostgreSQL server. What is there is sealed; each counter keeps working when the server is away.</source>
        <translation>本公司的各櫃檯透過 PostgreSQL 伺服器共用記錄。其中的內容均已加密；伺服器無法使用時，各櫃檯照常運作。</translation>
    </message>
    <message>
        <source>&amp;Work without the server</source>
        <translation>不使用伺服器(&amp;W)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>選擇檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>測試連線(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>使用此伺服器(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Set it up with the keys of this counter</source>
        <translation>以本櫃檯的金鑰設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Join these counters</source>
        <translation>加入這些櫃檯(&amp;J)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>目前狀況</translation>
    </message>
    <message>
        <source>Encrypted, server verified</source>
        <translation>加密，並驗證伺服器的身分</translation>
    </message>
    <message>
        <source>Encrypted, server not verified</source>
        <translation>加密，不驗證對方身分</translation>
    </message>
    <message>
        <source>Not encrypted: on this computer only</source>
        <translation>不加密：僅限這台電腦</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主機(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>連接埠(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>資料庫(&amp;D)</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>使用者(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer and nowhere else.</source>
        <translation>只保存在這台電腦的鑰匙圈中。</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>加密(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Certificate of the authority</source>
        <translation>憑證機構的憑證(&amp;C)</translation>
    </message>
    <message>
        <source>Empty: the one that the system has for this user.</source>
        <translation>留空：使用系統為此使用者提供的憑證。</translation>
    </message>
    <message>
        <source>Passphrase or recovery &amp;key of the firm</source>
        <translation>本公司的密語或復原金鑰(&amp;K)</translation>
    </message>
    <message>
        <source>Passphrase or recovery key of the firm</source>
        <translation>本公司的密語或復原金鑰</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: they are what is transferred.</source>
        <translation>必須先開啟這台電腦上的記錄：要上傳的就是它們。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在連絡伺服器…</translation>
    </message>
    <message>
        <source>The server answers, and its records are sealed with the keys of this counter.</source>
        <translation>伺服器有回應，其記錄以本櫃檯的金鑰加密。</translation>
    </message>
    <message>
        <source>The server answers. No counter has set it up yet: this one can be the first.</source>
        <translation>伺服器有回應。尚無櫃檯設定過：本櫃檯可以是第一個。</translation>
    </message>
    <message>
        <source>The server answers. Its records are sealed with keys that this counter does not have yet.</source>
        <translation>伺服器有回應。其記錄以本櫃檯尚未擁有的金鑰加密。</translation>
    </message>
    <message>
        <source>This server is used from now on.</source>
        <translation>從現在起使用此伺服器。</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>憑證機構的憑證</translation>
    </message>
</context>
<context>
    <name>licencedesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>設定的各個部分</translation>
    </message>
</context>
<context>
    <name>licencedesk::SetupPage</name>
    <message>
        <source>Save the target as PDF…</source>
        <translation>將測試卡存成 PDF…</translation>
    </message>
    <message>
        <source>1. Print the target at 100 % and check its ruler.
2. Cut it out and lay it where licences lie, in a sleeve if licences lie in one.
3. Change what is said here until everything is good.</source>
        <translation>1. 以 100% 列印測試卡，並核對尺規。
2. 剪下後放在平時放駕駛證的位置；如果駕駛證裝在證件套裡，測試卡也放進證件套。
3. 依這裡的指示調整，直到全部良好。</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>返回櫃檯</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>檢查櫃檯設備</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>測量結果</translation>
    </message>
    <message>
        <source>Saved as %1. Print it at 100 %, not “fit to page”.</source>
        <translation>已儲存為 %1。請以 100% 列印，不要選「符合頁面大小」。</translation>
    </message>
    <message>
        <source>This desk is good: every test passed</source>
        <translation>櫃檯設備良好：各項均通過</translation>
    </message>
    <message>
        <source>Lay the target under the camera: it is not seen yet</source>
        <translation>請將測試卡放在攝影機下方：尚未看到</translation>
    </message>
    <message>
        <source>Switch on the camera</source>
        <translation>請開啟攝影機</translation>
    </message>
</context>
<context>
    <name>licencedesk::ShortcutsDialog</name>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>下一個待核對欄位</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Previous field to check</source>
        <translation>上一個待核對欄位</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Confirm the field and go on</source>
        <translation>確認欄位並繼續</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Neighbouring field</source>
        <translation>相鄰的欄位</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>Take another reading</source>
        <translation>改用其他讀法</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5</source>
        <translation>Alt+1 至 Alt+5</translation>
    </message>
    <message>
        <source>Take what the service reads</source>
        <translation>採用服務的讀取結果</translation>
    </message>
    <message>
        <source>Alt+0</source>
        <translation>Alt+0</translation>
    </message>
    <message>
        <source>Move the box, with Shift resize it</source>
        <translation>移動框，按住 Shift 調整大小</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向鍵</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>駕駛證</translation>
    </message>
    <message>
        <source>Page of the licence</source>
        <translation>駕駛證的頁面</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+3</source>
        <translation>Ctrl+1 至 Ctrl+3</translation>
    </message>
    <message>
        <source>Camera and pictures</source>
        <translation>攝影機與圖片</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>licencedesk::SignInView</name>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN 碼或密語</translation>
    </message>
    <message>
        <source>Code from the app</source>
        <translation>App 中的驗證碼</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>忘記 PIN 碼或遺失手機？</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>驗證器 App 中的驗證碼(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>PIN 碼或密語(&amp;P)</translation>
    </message>
    <message>
        <source>Choose your own PIN or passphrase</source>
        <translation>請設定自己的 PIN 碼或密語</translation>
    </message>
    <message>
        <source>%1, somebody else knows your current PIN or passphrase. Nobody will know the new one.</source>
        <translation>%1，您目前的 PIN 碼或密語別人也知道。新的只有您自己知道。</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>即刻起使用</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>設定雙重驗證</translation>
    </message>
    <message>
        <source>Supervisors and auditors sign in with a code as well.</source>
        <translation>主管與稽核員登入時還須輸入驗證碼。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>櫃檯已鎖定</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>What was being worked on stays as it is.</source>
        <translation>正在處理的內容保持不變。</translation>
    </message>
    <message>
        <source>Your name and your PIN or passphrase, please.</source>
        <translation>請輸入姓名與 PIN 碼或密語。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解除鎖定</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>嘗試次數過多。</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後可再試一次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::StageView</name>
    <message>
        <source>Detect the page</source>
        <translation>自動判斷頁面</translation>
    </message>
    <message>
        <source>Which page this is</source>
        <translation>這是哪一頁</translation>
    </message>
    <message>
        <source>Put the corners on the card. Arrows move, Space: next corner</source>
        <translation>將角點放到證件上。方向鍵移動，空白鍵：下一個角</translation>
    </message>
    <message>
        <source>Read (Enter)</source>
        <translation>讀取 (Enter)</translation>
    </message>
    <message>
        <source>Typed in by hand, without a picture.
Open one to have it beside the fields.</source>
        <translation>手動輸入，沒有圖片。
可開啟圖片與各欄位對照。</translation>
    </message>
    <message>
        <source>The photograph itself was not kept. Open the picture again to set its corners.</source>
        <translation>原始照片未保留。請重新開啟圖片以設定四角。</translation>
    </message>
    <message>
        <source>The corners cross each other. Put them on the card in order: top left, top right, bottom right, bottom left.</source>
        <translation>四角交叉了。請依序放置：左上、右上、右下、左下。</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreGuide</name>
    <message>
        <source>This computer has no keyring. Accepted licences are kept only until the program is closed, unless you choose a passphrase for them.</source>
        <translation>這台電腦沒有鑰匙圈。除非設定密語，否則接受的駕駛證只保留到程式關閉為止。</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>設定密語</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>再次存取鑰匙圈</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>開啟記錄</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>使用復原金鑰</translation>
    </message>
    <message>
        <source>The records are kept, locked by this computer alone. Print the recovery key: without it they are lost with the computer.</source>
        <translation>記錄已保存，僅由這台電腦鎖定。請列印復原金鑰：否則電腦一旦遺失，記錄也隨之遺失。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>復原金鑰</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreSession</name>
    <message>
        <source>LicenceDesk is open already in another window, which has the records. Go on there; nothing is kept from this one.</source>
        <translation>LicenceDesk 已在另一個視窗開啟，記錄由該視窗使用。請在那裡繼續；此視窗不會保存任何內容。</translation>
    </message>
    <message>
        <source>This desk has keys of its own already.</source>
        <translation>本櫃檯已有自己的金鑰。</translation>
    </message>
    <message>
        <source>The keys are being changed; it continues next time.</source>
        <translation>正在更換金鑰；下次會繼續。</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetBox</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>瀏覽(&amp;B)…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>請指定要寫入的檔案名稱。</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>這個資料夾不存在。</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>檔案已存在，將被取代。</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetPicture</name>
    <message>
        <source>No picture</source>
        <translation>沒有畫面</translation>
    </message>
    <message>
        <source>Picture of the camera: the target is in view</source>
        <translation>攝影機畫面：已看到測試卡</translation>
    </message>
    <message>
        <source>Picture of the camera: no target in view</source>
        <translation>攝影機畫面：未看到測試卡</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>攝影機沒有畫面</translation>
    </message>
</context>
<context>
    <name>licencedesk::Tour</name>
    <message>
        <source>The licence, straightened</source>
        <translation>拉正後的駕駛證</translation>
    </message>
    <message>
        <source>This one is invented. The picture follows the field that you are on.</source>
        <translation>這是一份虛構的駕駛證。圖片會跟隨您所在的欄位。</translation>
    </message>
    <message>
        <source>Only doubt waits for you</source>
        <translation>只有存疑之處需要您處理</translation>
    </message>
    <message>
        <source>What is not sure is marked. Tab leads to the next one, Enter confirms it.</source>
        <translation>不確定的內容已標示。按 Tab 前往下一處，按 Enter 確認。</translation>
    </message>
    <message>
        <source>Another reading, one key away</source>
        <translation>一鍵改用其他讀法</translation>
    </message>
    <message>
        <source>Alt+1 takes the first reading listed here. Or type what the card says.</source>
        <translation>按 Alt+1 採用這裡列出的第一個讀法，或依證件輸入。</translation>
    </message>
    <message>
        <source>Vehicle and dates</source>
        <translation>車輛與日期</translation>
    </message>
    <message>
        <source>The checks depend on them: class, age, and validity until the return.</source>
        <translation>檢查以此為依據：准駕車型、年齡，以及駕駛證是否有效至還車。</translation>
    </message>
    <message>
        <source>Checks for this rental</source>
        <translation>本次租車的檢查</translation>
    </message>
    <message>
        <source>Each has passed, asks for a look, or has failed. Shift+F1 says why, and what the rule rests on.</source>
        <translation>每項的結果是通過、需留意或未通過。按 Shift+F1 可查看原因與規則依據。</translation>
    </message>
    <message>
        <source>Accept, and the next one</source>
        <translation>接受，然後下一份</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the licence and clears the desk. In this tour nothing is kept.</source>
        <translation>按 Ctrl+Enter 會保存駕駛證並清空櫃檯。導覽中不會保存任何內容。</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourCard</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>結束導覽</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>結束導覽 (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一張</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourOffer</name>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>快速導覽（1 分鐘）</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>New here? See the desk at work on an invented licence.</source>
        <translation>第一次使用？用一份虛構的駕駛證看看櫃檯如何運作。</translation>
    </message>
</context>
<context>
    <name>licencedesk::WatchListSection</name>
    <message>
        <source>Do-not-rent list</source>
        <translation>禁租名單</translation>
    </message>
    <message>
        <source>When a licence with one of these numbers comes to the desk, a check fails and shows the reason. The list keeps no numbers, only what recognises them; it can be asked but not read.</source>
        <translation>當持有名單中證號的駕駛證來到櫃檯時，會有一項檢查未通過並顯示原因。名單不保存證號，只保存可供比對的特徵；可以查詢，但無法讀出。</translation>
    </message>
    <message>
        <source>&amp;Is it on the list?</source>
        <translation>在名單中嗎？(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Put on the list</source>
        <translation>加入名單(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>移出名單(&amp;T)</translation>
    </message>
    <message>
        <source>Licence &amp;number</source>
        <translation>證號(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Shown to whoever has the licence on the desk; write only what you can justify.</source>
        <translation>處理此駕駛證的人都會看到；請只寫您能負責的內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are on the list.</source>
        <translation>
            <numerusform>名單中有 %n 個證號。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has been on the list since %1: %2</source>
        <translation>自 %1 起在名單中：%2</translation>
    </message>
    <message>
        <source>It is not on the list.</source>
        <translation>不在名單中。</translation>
    </message>
    <message>
        <source>The number is now on the list.</source>
        <translation>證號已加入名單。</translation>
    </message>
    <message>
        <source>The number was taken off the list.</source>
        <translation>證號已移出名單。</translation>
    </message>
</context>
<context>
    <name>licencedesk::WhyCard</name>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需留意</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通過</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>無法檢查</translation>
    </message>
    <message>
        <source>%1 (set by your firm; usually: %2)</source>
        <translation>%1（由本公司設定；通常：%2）</translation>
    </message>
    <message>
        <source>Nothing legible was found at its place on the card.</source>
        <translation>證件上的相應位置沒有可辨識的內容。</translation>
    </message>
    <message>
        <source>At least one character was read with less certainty than is accepted unseen. It is marked.</source>
        <translation>至少有一個字元的讀取把握不足以免去核對。該字元已標示。</translation>
    </message>
    <message>
        <source>As read it was impossible. Exactly one change makes it fit, and that change was made.</source>
        <translation>讀到的值不可能成立。只有一處改動能使其成立，已照此更正。</translation>
    </message>
    <message>
        <source>As read it was impossible, and several changes would make it fit.</source>
        <translation>讀到的值不可能成立，而有多種改動都能使其成立。</translation>
    </message>
    <message>
        <source>No licence can show this value.</source>
        <translation>任何駕駛證上都不可能有此值。</translation>
    </message>
    <message>
        <source>Another field, another page or the service says something else.</source>
        <translation>另一個欄位、另一頁或服務的值不同。</translation>
    </message>
    <message>
        <source>Glare, blur or a finger covers part of it.</source>
        <translation>反光、模糊或手指遮住了一部分。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>More in the manual</source>
        <translation>查看使用手冊</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>該怎麼做</translation>
    </message>
    <message>
        <source>What is checked, and why</source>
        <translation>檢查什麼，為什麼</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>When it is not met</source>
        <translation>不符合時</translation>
    </message>
    <message>
        <source>Rule %1; a policy file of the firm can change this.</source>
        <translation>規則 %1；可透過本公司的規則檔變更。</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>為什麼待核對</translation>
    </message>
    <message>
        <source>Certainty of the reading</source>
        <translation>讀取把握</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it; or type what is printed.</source>
        <translation>請對照證件。按 Enter 確認，或依證件輸入。</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it, Alt+1 takes the other reading; or type what is printed.</source>
        <translation>請對照證件。按 Enter 確認，按 Alt+1 採用另一個讀法，或依證件輸入。</translation>
    </message>
</context>
</TS>
