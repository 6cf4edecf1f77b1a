<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccessPolicy</name>
    <message>
        <source>The rules for operators are not a JSON object.</source>
        <translation>操作员规则不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The rules for operators have a wrong entry: %1</source>
        <translation>操作员规则中有错误的条目：%1</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>An operator&apos;s account is damaged. Restore the last backup.</source>
        <translation>一个操作员账户已损坏。请恢复最近的备份。</translation>
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
        <translation>初始 PIN 或口令</translation>
    </message>
    <message>
        <source>Initial &amp;PIN or passphrase</source>
        <translation>初始 PIN 或口令(&amp;P)</translation>
    </message>
    <message>
        <source>Give it to them; they choose their own at the first sign-in.</source>
        <translation>请告知本人；首次登录时由本人另设。</translation>
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
        <translation>PIN 或口令</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>两次输入不一致。请再输一次。</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Make your account, the first supervisor&apos;s. From then on everybody signs in here by name, and the records say who did what. You add the others afterwards.</source>
        <translation>请创建您的账户，即第一位主管的账户。此后每个人都凭姓名登录，记录会写明谁做了什么。其他人的账户随后添加。</translation>
    </message>
    <message>
        <source>Switch operators on</source>
        <translation>启用操作员</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>PIN 或口令(&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>再输一次(&amp;O)</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>添加操作员</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>姓名和角色</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>为 %1 设置新 PIN</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Change your PIN or passphrase</source>
        <translation>更改您的 PIN 或口令</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>从现在起使用</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>两步验证</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>新 PIN 或口令</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>忘记 PIN 或丢失手机？</translation>
    </message>
    <message>
        <source>A supervisor gives you a new PIN. If you are the supervisor and there is no other, the printed recovery key of the records lets you choose a new one; the second factor is then removed.</source>
        <translation>由主管为您设置新 PIN。如果您就是唯一的主管，可凭打印的记录恢复密钥另设；两步验证随之关闭。</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>恢复密钥(&amp;R)</translation>
    </message>
    <message>
        <source>New &amp;PIN or passphrase</source>
        <translation>新 PIN 或口令(&amp;P)</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Somebody has this name already. Add an initial or a number.</source>
        <translation>已有人使用此姓名。请加一个字或数字。</translation>
    </message>
    <message>
        <source>Enter a name of at most %1 characters.</source>
        <translation>请输入不超过 %1 个字符的姓名。</translation>
    </message>
    <message>
        <source>Choose a PIN or passphrase other than your current one.</source>
        <translation>请选择不同于现用的 PIN 或口令。</translation>
    </message>
</context>
<context>
    <name>AlertsPanel</name>
    <message numerus="yes">
        <source>… and %n more: see the audit log.</source>
        <translation>
            <numerusform>……另有 %n 项：见审计日志。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual access: %1</source>
        <translation>异常访问：%1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 项。</numerusform>
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
        <translation>密钥文件在 %1 处有误。</translation>
    </message>
    <message>
        <source>The keys file is not JSON.</source>
        <translation>密钥文件不是 JSON。</translation>
    </message>
    <message>
        <source>There is no keys file at this path.</source>
        <translation>此路径下没有密钥文件。</translation>
    </message>
    <message>
        <source>Others may read the keys file. Make it readable for its owner alone: chmod 600.</source>
        <translation>其他用户可以读取密钥文件。请改为仅所有者可读：chmod 600。</translation>
    </message>
    <message>
        <source>The keys file cannot be read.</source>
        <translation>无法读取密钥文件。</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>This is not a sealed export of LicenceDesk.</source>
        <translation>这不是 LicenceDesk 的加密导出文件。</translation>
    </message>
    <message>
        <source>The sealed export was changed or is incomplete. Ask for it to be sent again.</source>
        <translation>加密导出文件已被改动或不完整，请让对方重新发送。</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>口令不正确。</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>没有读取该文件的权限。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>There is not enough memory to work with a passphrase. Close other programs and try again.</source>
        <translation>内存不足，无法处理口令。请关闭其他程序后重试。</translation>
    </message>
</context>
<context>
    <name>AuditAct</name>
    <message>
        <source>Accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accepted again</source>
        <translation>再次接受</translation>
    </message>
    <message>
        <source>Failed checks overridden</source>
        <translation>特批未通过的检查</translation>
    </message>
    <message>
        <source>Shown in clear</source>
        <translation>显示明文</translation>
    </message>
    <message>
        <source>Reopened on the desk</source>
        <translation>在柜台重新打开</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>到期清除</translation>
    </message>
    <message>
        <source>Exported for the customer</source>
        <translation>应客户要求导出</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>登录被拒</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>账户更改</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>设置更改</translation>
    </message>
    <message>
        <source>Do-not-rent list changed</source>
        <translation>禁租名单更改</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>密钥更改</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Corrections imported</source>
        <translation>导入更正</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>时钟被拨回</translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <translation>客户已同意</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>This is not a backup of LicenceDesk.</source>
        <translation>这不是 LicenceDesk 的备份。</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>没有恢复任何内容。</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>未制作备份。</translation>
    </message>
    <message>
        <source>The file of the records could not be moved aside.</source>
        <translation>无法将原有的记录文件移开另存。</translation>
    </message>
    <message>
        <source>The server has backups of its own; here only this computer&apos;s records are saved.</source>
        <translation>服务器另有备份；此处只保存本机的记录。</translation>
    </message>
    <message>
        <source>A backup needs a passphrase.</source>
        <translation>备份需要口令。</translation>
    </message>
    <message>
        <source>There are records on this computer. Restoring would move them aside.</source>
        <translation>本机已有记录。恢复时会将其移开另存。</translation>
    </message>
    <message>
        <source>The backup cannot be read.</source>
        <translation>无法读取备份。</translation>
    </message>
    <message>
        <source>The restored file could not be moved into its place.</source>
        <translation>无法将恢复的文件放到相应位置。</translation>
    </message>
</context>
<context>
    <name>CameraNotice</name>
    <message>
        <source>The camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Cameras cannot be used on this computer</source>
        <translation>本机无法使用摄像头</translation>
    </message>
    <message>
        <source>The multimedia part of Qt is not installed. Ask your IT support to install libqt6multimedia6 and gstreamer1.0-plugins-good.</source>
        <translation>未安装 Qt 多媒体组件。请联系电脑管理员安装 libqt6multimedia6 和 gstreamer1.0-plugins-good。</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>没有摄像头</translation>
    </message>
    <message>
        <source>Plug one in: it starts by itself.</source>
        <translation>插上后会自动启动。</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>无权使用摄像头</translation>
    </message>
    <message>
        <source>This user has no right to open it. Ask your IT support to add the user to the group “video”, then log in again.</source>
        <translation>当前用户无权打开摄像头。请联系电脑管理员将该用户加入“video”组，然后重新登录。</translation>
    </message>
    <message>
        <source>%1 gives no picture</source>
        <translation>%1没有画面</translation>
    </message>
    <message>
        <source>Another program may be using it: close that program. LicenceDesk keeps trying.</source>
        <translation>可能正被其他程序使用：请关闭该程序。本程序会持续重试。</translation>
    </message>
    <message>
        <source>%1 was unplugged</source>
        <translation>%1已拔出</translation>
    </message>
    <message>
        <source>Plug it in again: it goes on by itself. Nothing on the desk is lost.</source>
        <translation>重新插上后会自动继续，当前内容不会丢失。</translation>
    </message>
    <message>
        <source>%1 shows only a black picture</source>
        <translation>%1画面全黑</translation>
    </message>
    <message>
        <source>Take the cap off the lens or open its shutter, and switch on the light.</source>
        <translation>请取下镜头盖或打开挡板，并开灯。</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1已播放完毕</translation>
    </message>
    <message>
        <source>Choose the camera again, or another file.</source>
        <translation>请重新选择摄像头或其他文件。</translation>
    </message>
    <message>
        <source>%1 cannot be played</source>
        <translation>无法播放%1</translation>
    </message>
    <message>
        <source>Choose a video, a picture or a folder of pictures.</source>
        <translation>请选择视频、图片或图片文件夹。</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>正在启动摄像头…</translation>
    </message>
</context>
<context>
    <name>CardLayout</name>
    <message>
        <source>The layout file is damaged. Install the program again.</source>
        <translation>版式文件已损坏，请重新安装程序。</translation>
    </message>
    <message>
        <source>The layout file has a wrong value. Install the program again.</source>
        <translation>版式文件中有错误的值，请重新安装程序。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The record cannot be read: %1</source>
        <translation>无法读取记录：%1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>The policy file cannot be read: %1</source>
        <translation>无法读取规则设置文件：%1</translation>
    </message>
    <message>
        <source>usually</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>没有规则 %1。</translation>
    </message>
</context>
<context>
    <name>CompanyTrust</name>
    <message>
        <source>The file of the firm&apos;s certificate authority is not there. Choose it again in the settings.</source>
        <translation>找不到本公司证书颁发机构的文件。请在设置中重新选择。</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority may not be read. Choose it again in the settings.</source>
        <translation>无权读取本公司证书颁发机构的文件。请在设置中重新选择。</translation>
    </message>
    <message>
        <source>There is no certificate in the file of the firm&apos;s certificate authority. A PEM file is required.</source>
        <translation>本公司证书颁发机构的文件中没有证书。需要 PEM 文件。</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority is damaged. Choose it again in the settings.</source>
        <translation>本公司证书颁发机构的文件已损坏。请在设置中重新选择。</translation>
    </message>
    <message>
        <source>This computer has no library for secure connections (OpenSSL). Install it, then try again.</source>
        <translation>本机没有安全连接所需的库（OpenSSL）。请安装后重试。</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>An empty cell leaves the value as it is: %1</source>
        <translation>空单元格不改变原值：%1</translation>
    </message>
    <message>
        <source>A masked value is left as it is: %1</source>
        <translation>已遮盖的值保持不变：%1</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the number</source>
        <translation>电子表格已将该号码四舍五入</translation>
    </message>
    <message>
        <source>A file cannot change this: %1</source>
        <translation>不能通过文件修改：%1</translation>
    </message>
    <message>
        <source>The record id is missing or damaged.</source>
        <translation>缺少记录编号。</translation>
    </message>
    <message>
        <source>The record is already on line %1.</source>
        <translation>该记录已在第 %1 行出现。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>没有这条记录。</translation>
    </message>
    <message>
        <source>A column is in the file twice: %1</source>
        <translation>文件中有重复的列：%1</translation>
    </message>
    <message>
        <source>The file has no column of record ids (id), so its lines cannot be matched to records. Export with that column.</source>
        <translation>文件中没有记录编号列（id），无法对应到记录。请导出时包含该列。</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; nothing after it was read.</source>
        <translation>引号没有闭合，其后的内容未读取。</translation>
    </message>
    <message>
        <source>The line has %1 cells, the first line has %2.</source>
        <translation>该行有 %1 个单元格，首行有 %2 个。</translation>
    </message>
    <message>
        <source>The record has two different values in two places: %1</source>
        <translation>该记录在两处的值不一致：%1</translation>
    </message>
    <message>
        <source>This is not a complete JSON object.</source>
        <translation>这不是完整的 JSON 对象。</translation>
    </message>
    <message>
        <source>There is no record in the file.</source>
        <translation>文件中没有记录。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>The file is too large. Take fewer days at a time.</source>
        <translation>文件过大，请分几次处理，每次少选几天。</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>没有读取该文件的权限。</translation>
    </message>
    <message>
        <source>The text of the file is damaged: it is neither UTF-8 nor GBK. Save it again as CSV.</source>
        <translation>文件内容已损坏：既不是 UTF-8 也不是 GBK。请重新另存为 CSV。</translation>
    </message>
</context>
<context>
    <name>CustomerData</name>
    <message>
        <source>Nothing is kept about this number. Type it whole, as it is printed on the licence.</source>
        <translation>没有保存与此证号有关的内容。请按驾驶证上印的完整输入。</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Lock the desk</source>
        <translation>锁定柜台</translation>
    </message>
    <message>
        <source>Operators…</source>
        <translation>操作员…</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>打开图片…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>Try a specimen licence</source>
        <translation>试用样本驾驶证</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>设定四角</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>显示整张证件</translation>
    </message>
    <message>
        <source>Move the box of this field</source>
        <translation>移动此栏的位置框</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>下一处待核对</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>下一张待核对</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Accepted licences</source>
        <translation>已接受的驾驶证</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>切换到窗口下一区域</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Capture now</source>
        <translation>立即拍摄</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Check this desk…</source>
        <translation>检查柜台…</translation>
    </message>
    <message>
        <source>Plain desk</source>
        <translation>简易界面</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>语音播报</translation>
    </message>
    <message>
        <source>Read corrections back…</source>
        <translation>导入更正…</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>查询远程服务</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Why is this flagged?</source>
        <translation>为什么标出此项？</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>快速导览（1 分钟）</translation>
    </message>
</context>
<context>
    <name>DeskCheck</name>
    <message>
        <source>not mirrored</source>
        <translation>未镜像</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>已镜像</translation>
    </message>
    <message>
        <source>Switch “Mirror the picture” in the camera&apos;s menu.</source>
        <translation>请在摄像头菜单中切换“镜像画面”。</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Lower the camera by about %1 cm, or choose a higher resolution.</source>
        <translation>请将摄像头降低约 %1 厘米，或选择更高的分辨率。</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 毫米</translation>
    </message>
    <message>
        <source>Lay the target in the middle of the picture and mark its place on the mat. If it does not fit, raise the camera by about 3 cm.</source>
        <translation>请把测试卡放在画面中央，并在垫子上标出位置。放不下时，请将摄像头升高约 3 厘米。</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the left of the picture.</source>
        <translation>请让摄像头垂直向下：画面左侧离得太近。</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the right of the picture.</source>
        <translation>请让摄像头垂直向下：画面右侧离得太近。</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the top of the picture.</source>
        <translation>请让摄像头垂直向下：画面上方离得太近。</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the bottom of the picture.</source>
        <translation>请让摄像头垂直向下：画面下方离得太近。</translation>
    </message>
    <message>
        <source>Much too bright: move the lamp away, or choose “Darker” in the camera&apos;s menu.</source>
        <translation>过亮：请移远灯具，或在摄像头菜单中选择“调暗”。</translation>
    </message>
    <message>
        <source>Too dark: switch on a lamp, or choose “Brighter” in the camera&apos;s menu.</source>
        <translation>太暗：请开灯，或在摄像头菜单中选择“调亮”。</translation>
    </message>
    <message>
        <source>The left is darker: move the lamp to the left, or farther away.</source>
        <translation>左侧较暗：请将灯向左移，或移远一些。</translation>
    </message>
    <message>
        <source>The right is darker: move the lamp to the right, or farther away.</source>
        <translation>右侧较暗：请将灯向右移，或移远一些。</translation>
    </message>
    <message>
        <source>The top of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>画面上方较暗：请将灯移向上方，或移远一些。</translation>
    </message>
    <message>
        <source>The bottom of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>画面下方较暗：请将灯移向下方，或移远一些。</translation>
    </message>
    <message>
        <source>Correct the brightness first.</source>
        <translation>请先调好亮度。</translation>
    </message>
    <message>
        <source>A reflection lies where the mark is: move the lamp to the side until it is gone.</source>
        <translation>标记处有反光：请将灯移向旁边，直到反光消失。</translation>
    </message>
    <message>
        <source>The mat around the target is not in view.</source>
        <translation>画面中看不到测试卡周围的垫子。</translation>
    </message>
    <message>
        <source>Put a darker mat under it (the sheet has one), and cut the target out.</source>
        <translation>请在下面放一张更深色的垫子（打印页上有），并把测试卡剪下来。</translation>
    </message>
    <message>
        <source>%1 line pairs/mm</source>
        <translation>%1 线对/毫米</translation>
    </message>
    <message>
        <source>Correct the resolution first.</source>
        <translation>请先调好分辨率。</translation>
    </message>
    <message>
        <source>Out of focus: wipe the lens, wait for the focus or turn its ring, and keep the camera from shaking.</source>
        <translation>未对焦：请擦拭镜头，等待对焦或转动对焦环，并避免摄像头晃动。</translation>
    </message>
    <message>
        <source>%1 of 255</source>
        <translation>%1 / 255</translation>
    </message>
    <message>
        <source>The picture is grainy: more light on the desk makes it clean.</source>
        <translation>画面有噪点：增加柜台光线即可改善。</translation>
    </message>
    <message>
        <source>Right way round</source>
        <translation>画面方向</translation>
    </message>
    <message>
        <source>Resolution on the card</source>
        <translation>证件上的分辨率</translation>
    </message>
    <message>
        <source>Room around the card</source>
        <translation>证件四周的余量</translation>
    </message>
    <message>
        <source>Tilt of the camera</source>
        <translation>摄像头倾斜</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Evenness of the light</source>
        <translation>光线均匀度</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>反光</translation>
    </message>
    <message>
        <source>Contrast with the mat</source>
        <translation>与垫子的对比度</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪点</translation>
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
        <translation>已读取，无需核对</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n 项检查未通过</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Speech is on</source>
        <translation>已开启语音播报</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to check: %1</source>
        <translation>
            <numerusform>%n 处待核对：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no voice for this language on this computer. Ask your IT support to install qt6-speech-speechd-plugin and speech-dispatcher.</source>
        <translation>本机没有该语言的语音。请联系电脑管理员安装 qt6-speech-speechd-plugin 和 speech-dispatcher。</translation>
    </message>
</context>
<context>
    <name>DialogFilePort</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>打开图片文件夹</translation>
    </message>
    <message>
        <source>Videos and pictures (%1)</source>
        <translation>视频和图片 (%1)</translation>
    </message>
    <message>
        <source>Play instead of the camera</source>
        <translation>代替摄像头播放</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
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
        <translation>正页</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>副页</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>电子驾驶证</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Move box: %1</source>
        <translation>移动位置框：%1</translation>
    </message>
    <message>
        <source>Replace page</source>
        <translation>替换页面</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>添加页面</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>设定四角</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>移除页面</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>确认：%1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Another licence</source>
        <translation>另一本驾驶证</translation>
    </message>
    <message>
        <source>Compare with the service</source>
        <translation>与远程服务比对</translation>
    </message>
    <message>
        <source>Take from the service: %1</source>
        <translation>采用远程服务的值：%1</translation>
    </message>
</context>
<context>
    <name>EndpointSettings</name>
    <message>
        <source>TLS needs both a certificate and its key.</source>
        <translation>TLS 需要证书及其私钥。</translation>
    </message>
    <message>
        <source>A Unix socket is not encrypted: leave out the certificate, or listen on an address.</source>
        <translation>Unix 套接字不加密：请去掉证书，或改为监听地址。</translation>
    </message>
    <message>
        <source>Other machines could reach this address, and licences would be sent unencrypted. Listen on 127.0.0.1 or a Unix socket, or give a certificate and its key.</source>
        <translation>其他机器可以访问此地址，驾驶证信息将以明文传输。请监听 127.0.0.1 或 Unix 套接字，或提供证书及其私钥。</translation>
    </message>
    <message>
        <source>Without tokens only programs of this machine may reach it: listen on 127.0.0.1 or a Unix socket.</source>
        <translation>不使用令牌时只允许本机程序访问：请监听 127.0.0.1 或 Unix 套接字。</translation>
    </message>
    <message>
        <source>To listen on every address, say by which host names clients call it.</source>
        <translation>监听所有地址时，请说明客户端使用的主机名。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>There is no room left where the file is to be saved. Choose another place.</source>
        <translation>目标位置的空间已满，请另选位置。</translation>
    </message>
    <message>
        <source>The saved profile has no name or no columns.</source>
        <translation>保存的方案没有名称或没有列。</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>导出已取消，未写入任何内容。</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>请至少选择一列。</translation>
    </message>
    <message>
        <source>This machine has no file system in memory, so a workbook cannot be sealed without being plain on the disk first. Choose CSV or JSON.</source>
        <translation>本机没有内存文件系统，加密工作簿会先在磁盘上留下明文。请选择 CSV 或 JSON。</translation>
    </message>
    <message>
        <source>A workbook holds %1 records at most. Choose fewer days, or CSV.</source>
        <translation>一个工作簿最多 %1 条记录。请少选几天，或选择 CSV。</translation>
    </message>
    <message>
        <source>A value is too long for a workbook. Choose CSV or JSON.</source>
        <translation>有一个值超出工作簿的长度限制。请选择 CSV 或 JSON。</translation>
    </message>
</context>
<context>
    <name>ExportColumn</name>
    <message>
        <source>Record id</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受时间</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正数</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>特批</translation>
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
        <translation>Excel 用 CSV（保留每一位数字）</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel 工作簿 (XLSX)</translation>
    </message>
    <message>
        <source>JSON in WeChat&apos;s format</source>
        <translation>微信返回格式的 JSON</translation>
    </message>
    <message>
        <source>JSON in Tencent Cloud&apos;s format</source>
        <translation>腾讯云返回格式的 JSON</translation>
    </message>
    <message>
        <source>JSON in Baidu&apos;s format</source>
        <translation>百度返回格式的 JSON</translation>
    </message>
</context>
<context>
    <name>FieldId</name>
    <message>
        <source>Licence number</source>
        <translation>证号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
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
        <translation>初次领证日期</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>准驾车型</translation>
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
        <translation>发证机关</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>档案编号</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>累积记分</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>当前时间</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Valid period</source>
        <translation>有效期限</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>有效期限</translation>
    </message>
</context>
<context>
    <name>FieldState</name>
    <message>
        <source>Check digit correct</source>
        <translation>校验位相符</translation>
    </message>
    <message>
        <source>Matches the number</source>
        <translation>与证号一致</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>留空</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>不合常规</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>Fails a check</source>
        <translation>未通过检查</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>From the service</source>
        <translation>来自服务</translation>
    </message>
    <message>
        <source>Service agrees</source>
        <translation>与服务一致</translation>
    </message>
    <message>
        <source>Compare with the card: Enter keeps this value, Alt+0 takes the service&apos;s.</source>
        <translation>请对照证件：按回车保留此值，按 Alt+0 采用服务的值。</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>A PIN of at least %1 digits, or a passphrase of at least %2 characters.</source>
        <translation>至少 %1 位数字的 PIN，或至少 %2 个字符的口令。</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Put the licence under the camera</source>
        <translation>请把驾驶证放到摄像头下</translation>
    </message>
    <message>
        <source>Too dark: more light</source>
        <translation>太暗：请增加光线</translation>
    </message>
    <message>
        <source>Too bright: less light on the card</source>
        <translation>太亮：请减弱照在证件上的光线</translation>
    </message>
    <message>
        <source>Its edge cannot be seen: put something dark under the card</source>
        <translation>看不清边缘：请在证件下垫深色的东西</translation>
    </message>
    <message>
        <source>Cut off: show all four corners</source>
        <translation>证件不完整：请露出四个角</translation>
    </message>
    <message>
        <source>Move it closer</source>
        <translation>请靠近一些</translation>
    </message>
    <message>
        <source>Move it a little farther away</source>
        <translation>请稍远一些</translation>
    </message>
    <message>
        <source>No page of a licence: turn it over, or open it</source>
        <translation>不是驾驶证页面：请翻面或打开证夹</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>请保持不动</translation>
    </message>
    <message>
        <source>Glare: tilt the card a little</source>
        <translation>有反光：请稍微倾斜证件</translation>
    </message>
    <message>
        <source>A finger is over the print</source>
        <translation>手指挡住了文字</translation>
    </message>
    <message>
        <source>Out of focus: hold still, or move back a little</source>
        <translation>未对焦：请保持不动，或稍微移远</translation>
    </message>
    <message>
        <source>Good. Keep it there</source>
        <translation>很好，请保持</translation>
    </message>
    <message>
        <source>Reading. Keep it there</source>
        <translation>正在读取，请保持</translation>
    </message>
    <message>
        <source>Read. Put the other page here, or take it away</source>
        <translation>已读取。请放上另一页，或拿走证件</translation>
    </message>
    <message>
        <source>Another licence: accept the one on the desk, or start over</source>
        <translation>这是另一本驾驶证：请先接受当前的，或重新开始</translation>
    </message>
    <message>
        <source>Glare: %1. Tilt the card a little</source>
        <translation>%1有反光，请稍微倾斜证件</translation>
    </message>
    <message>
        <source>A finger over: %1</source>
        <translation>手指挡住了%1</translation>
    </message>
    <message>
        <source>Looking again: %1. Keep it there</source>
        <translation>正在重新识别%1，请保持</translation>
    </message>
</context>
<context>
    <name>HttpEndpoint</name>
    <message>
        <source>The certificate or its key cannot be used. Both are PEM files, and they must match.</source>
        <translation>证书或私钥无法使用。两者都应为 PEM 文件，且必须配对。</translation>
    </message>
    <message>
        <source>Nothing can listen on %1: somebody else does, it is not this machine&apos;s, or it is not allowed.</source>
        <translation>无法监听 %1：已被占用、不是本机地址，或没有权限。</translation>
    </message>
</context>
<context>
    <name>InsightFigures</name>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1%（%3 项中的 %2 项）</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>证号</translation>
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
        <translation>实习期</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Vehicle class</source>
        <translation>准驾车型</translation>
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
        <translation>页面</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>电子驾驶证</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Earlier records</source>
        <translation>以往记录</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>禁租名单</translation>
    </message>
    <message>
        <source>Licences per week</source>
        <translation>每周驾驶证数</translation>
    </message>
    <message>
        <source>Licences per day</source>
        <translation>每日驾驶证数</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>周（起始日）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>驾驶证数</translation>
    </message>
    <message>
        <source>Licences by the hour of the day</source>
        <translation>各时段驾驶证数</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Corrected by hand, by field</source>
        <translation>各字段人工更正</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Share corrected</source>
        <translation>更正比例</translation>
    </message>
    <message>
        <source>Checks that failed</source>
        <translation>未通过的检查</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Right as read, by camera</source>
        <translation>各摄像头识别正确率</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Share of the fields</source>
        <translation>字段比例</translation>
    </message>
    <message>
        <source>Pictures from files</source>
        <translation>来自文件的图片</translation>
    </message>
    <message>
        <source>Agreement with the remote service</source>
        <translation>与远程服务的一致率</translation>
    </message>
    <message>
        <source>Share read the same</source>
        <translation>识别结果一致的比例</translation>
    </message>
</context>
<context>
    <name>JsonImport</name>
    <message>
        <source>The record has a wrong entry: %1</source>
        <translation>记录中有错误的条目：%1</translation>
    </message>
    <message>
        <source>The answer is error %1, not a licence.</source>
        <translation>返回的是错误 %1，不是驾驶证。</translation>
    </message>
    <message>
        <source>There is no licence field in it.</source>
        <translation>其中没有驾驶证字段。</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>这不是 JSON。</translation>
    </message>
    <message>
        <source>One record is expected, the file has %1.</source>
        <translation>需要一条记录，而文件中有 %1 条。</translation>
    </message>
</context>
<context>
    <name>LicenceReader</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>已取消读取。</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>This is not an address to listen on. Write 127.0.0.1:8787, [::1]:8787 or unix:/path/to/socket.</source>
        <translation>这不是可监听的地址。请写成 127.0.0.1:8787、[::1]:8787 或 unix:/path/to/socket。</translation>
    </message>
    <message>
        <source>A Unix socket needs an absolute path of at most %1 bytes.</source>
        <translation>Unix 套接字需要绝对路径，最长 %1 字节。</translation>
    </message>
</context>
<context>
    <name>LoadFrame</name>
    <message>
        <source>The file is empty. Copy it again from the camera or phone.</source>
        <translation>文件是空的。请从相机或手机重新复制。</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Use a JPEG, PNG, BMP, TIFF, WebP or GIF file.</source>
        <translation>这不是可读取的图片。请使用 JPEG、PNG、BMP、TIFF、WebP 或 GIF 文件。</translation>
    </message>
    <message>
        <source>The picture is damaged or was cut off. Copy the file again, or take the picture anew.</source>
        <translation>图片已损坏或不完整。请重新复制文件，或重新拍摄。</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels, at most %3 megapixels are read. Save it smaller and open it again.</source>
        <translation>图片太大：%1 × %2 像素，最多支持 %3 百万像素。请缩小并保存后再打开。</translation>
    </message>
    <message>
        <source>The file does not exist. It may have been moved, renamed or deleted.</source>
        <translation>文件不存在，可能已被移动、改名或删除。</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a picture. Open a picture file.</source>
        <translation>这是文件夹或设备，不是图片。请打开图片文件。</translation>
    </message>
    <message>
        <source>The file is too large: %1, at most %2 are read. Save the picture smaller and open it again.</source>
        <translation>文件太大：%1，最多支持 %2。请将图片缩小并保存后再打开。</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you are allowed to read it and that no other program has locked it.</source>
        <translation>无法打开文件。请检查是否有读取权限，以及是否被其他程序占用。</translation>
    </message>
    <message>
        <source>There is no picture in it. Copy a picture and paste it again.</source>
        <translation>其中没有图片。请复制一张图片后再粘贴。</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>LicenceDesk manual</source>
        <translation>LicenceDesk 手册</translation>
    </message>
    <message>
        <source>For whoever stands at the counter, and for the administrator of the firm. Everything here works without a network.</source>
        <translation>供柜台人员和本公司管理员使用。这里的一切功能都无需联网。</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>柜台办理</translation>
    </message>
    <message>
        <source>Put the licence under the camera. When it lies still, sharp and whole, it is captured by itself; `F5` captures it by hand.</source>
        <translation>把驾驶证放到摄像头下。放稳、清晰且完整时会自动拍摄；按 `F5` 可手动拍摄。</translation>
    </message>
    <message>
        <source>Without a camera, open a picture with `Ctrl+O`, drop it on the window, or paste it with `Ctrl+V`.</source>
        <translation>没有摄像头时，可按 `Ctrl+O` 打开图片，把图片拖到窗口上，或按 `Ctrl+V` 粘贴。</translation>
    </message>
    <message>
        <source>Choose the vehicle and the dates of the rental: the checks depend on them.</source>
        <translation>选择车辆和租期：检查以此为依据。</translation>
    </message>
    <message>
        <source>Go through the doubtful fields with `Tab`, compare each with the card, confirm with `Enter`.</source>
        <translation>按 `Tab` 逐一查看存疑栏目，对照证件核对，按 `Enter` 确认。</translation>
    </message>
    <message>
        <source>Look at the checks, then accept with `Ctrl+Enter`. `Esc` clears the desk without keeping anything.</source>
        <translation>查看检查结果，然后按 `Ctrl+Enter` 接受。按 `Esc` 清空柜台，不保存任何内容。</translation>
    </message>
    <message>
        <source>Nothing is ever accepted while a field is still open.</source>
        <translation>只要还有栏目待核对，就不会接受。</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>各状态的含义</translation>
    </message>
    <message>
        <source>Colour never stands alone: every state has a shape and a word.</source>
        <translation>状态不只靠颜色区分：每种状态都有图形和文字。</translation>
    </message>
    <message>
        <source>**Read**: sure enough. Nothing waits for you.</source>
        <translation>**已读**：足够可靠，无需您处理。</translation>
    </message>
    <message>
        <source>**To check**: some character is not sure, or two values disagree. The reason stands below the field.</source>
        <translation>**请核对**：某个字符不确定，或两个值不一致。原因写在栏目下方。</translation>
    </message>
    <message>
        <source>**Missing**: nothing could be read there. Type it in.</source>
        <translation>**缺少**：该处没有读到内容，请录入。</translation>
    </message>
    <message>
        <source>**Fails a check**: the value was read, but a check is not met.</source>
        <translation>**未通过检查**：值已读到，但不符合某项检查。</translation>
    </message>
    <message>
        <source>**Confirmed**, **By hand**: you have looked at it.</source>
        <translation>**已确认**、**手工录入**：您已核对过。</translation>
    </message>
    <message>
        <source>A check has **passed**, asks for **a look**, has **failed**, or **could not be made** because something is missing. These are four different things. `Shift+F1` explains the check or the field that you are on: what is checked, where the rule comes from, how certain that is, and what to do.</source>
        <translation>每项检查的结果是**通过**、**需注意**、**未通过**，或因缺少内容而**无法检查**。这是四种不同的情况。按 `Shift+F1` 可了解当前检查或栏目：检查什么、规则出自哪里、可靠程度如何，以及该怎么办。</translation>
    </message>
    <message>
        <source>When a check has failed you can still accept with a reason, if [your role](#operators) allows it. The reason is kept with the record.</source>
        <translation>检查未通过时，如果[您的角色](#operators)允许，仍可凭理由接受。理由随记录保存。</translation>
    </message>
    <message>
        <source>Correcting by keys</source>
        <translation>用键盘更正</translation>
    </message>
    <message>
        <source>`Tab` and `Shift+Tab` lead from one doubtful field to the next; the picture follows.</source>
        <translation>`Tab` 和 `Shift+Tab` 在存疑栏目之间切换，图片随之移动。</translation>
    </message>
    <message>
        <source>`Enter` confirms what stands there.</source>
        <translation>`Enter` 确认当前的值。</translation>
    </message>
    <message>
        <source>`Alt+1` to `Alt+5` take another reading from the list below the field.</source>
        <translation>`Alt+1` 至 `Alt+5` 换用栏目下方列出的其他识别结果。</translation>
    </message>
    <message>
        <source>`Ctrl+B` moves the frame in the picture when it lies beside the text; the field is then read again.</source>
        <translation>位置框没有对准文字时，按 `Ctrl+B` 在图片中移动它；随后会重新识别该栏。</translation>
    </message>
    <message>
        <source>`Ctrl+K` sets the four corners when the card was not found.</source>
        <translation>没有找到证件时，按 `Ctrl+K` 设定四角。</translation>
    </message>
    <message>
        <source>`Ctrl+Z` takes back any correction.</source>
        <translation>`Ctrl+Z` 可撤销任何更正。</translation>
    </message>
    <message>
        <source>All keys: `Ctrl+/`.</source>
        <translation>全部快捷键：`Ctrl+/`。</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>多个页面</translation>
    </message>
    <message>
        <source>Put the duplicate page under the camera before you accept: it joins the main page, and the two are compared. `Ctrl+1`, `Ctrl+2` and `Ctrl+3` show the main page, the duplicate page and the electronic licence. A picture that shows two pages is taken apart.</source>
        <translation>接受之前，把副页放到摄像头下：它会与正页归在一起，并相互比对。`Ctrl+1`、`Ctrl+2` 和 `Ctrl+3` 分别显示正页、副页和电子驾驶证。一张图片中有两页时会自动拆开。</translation>
    </message>
    <message>
        <source>A whole folder of pictures opens with `Ctrl+Shift+O`; `F8` leads to the next picture with something to check.</source>
        <translation>按 `Ctrl+Shift+O` 可打开整个图片文件夹；按 `F8` 转到下一张待核对的图片。</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>电子驾驶证</translation>
    </message>
    <message>
        <source>Let the customer open it in 12123 on their own phone, at full brightness, and hold the live screen under the camera. The clock on the screen is compared with the time of the picture, so a screenshot is noticed. A red ground, or a red code, means that the licence cannot be used.</source>
        <translation>请客户在自己的手机上打开 12123 并把屏幕调到最亮，再将实时页面放到摄像头下。程序会比对屏幕上的时间与拍摄时间，因此能发现截图。红底或红码表示驾驶证不可用。</translation>
    </message>
    <message>
        <source>What WeChat or Alipay show is not the licence itself.</source>
        <translation>微信或支付宝中显示的并不是驾驶证本身。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>`Ctrl+L` shows what was accepted. Search by number, its last four digits, name, date, operator or vehicle. Names and numbers are masked; showing them in clear is noted in the audit log.</source>
        <translation>`Ctrl+L` 显示已接受的驾驶证。可按证号、证号后四位、姓名、日期、操作员或车辆搜索。姓名和号码已遮盖；显示明文会记入审计日志。</translation>
    </message>
    <message>
        <source>`Ctrl+E` exports: tables, data files or a sealed archive. Corrected tables can be read back.</source>
        <translation>`Ctrl+E` 用于导出：表格、数据文件或加密归档。更正后的表格可以再导入。</translation>
    </message>
    <message>
        <source>Privacy and retention</source>
        <translation>隐私与保存期限</translation>
    </message>
    <message>
        <source>Records are encrypted on the disk, with a key that only this computer, your passphrase or the printed recovery key can give.</source>
        <translation>记录加密保存在磁盘上，密钥只能由本机、您的口令或打印的恢复密钥提供。</translation>
    </message>
    <message>
        <source>They go by themselves when their time is over: 60 days unless your firm sets another time.</source>
        <translation>记录到期自动清除：期限为 60 天，除非本公司另行设定。</translation>
    </message>
    <message>
        <source>No picture is kept unless your firm decides so.</source>
        <translation>除非本公司决定保存，否则不保存任何图片。</translation>
    </message>
    <message>
        <source>A customer may ask for everything that is kept, or for its deletion: see **Customer** in the [settings](#settings).</source>
        <translation>客户可以要求提供或删除所保存的全部资料：见[设置](#settings)中的**客户**。</translation>
    </message>
    <message>
        <source>The program&apos;s own log holds counts and times, never values.</source>
        <translation>程序自身的日志只记录次数和时间，从不记录具体内容。</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>A counter of one needs no accounts. With accounts, everybody signs in: clerks accept licences, supervisors also allow exceptions and change settings, auditors read. `F12` locks the desk and leaves the work as it is. What everybody did stands in the audit log, `Ctrl+Shift+L`.</source>
        <translation>只有一人使用的柜台无需账户。启用账户后，每个人都要登录：柜员接受驾驶证，主管还可特批和更改设置，审计员只能查看。`F12` 锁定柜台，正在处理的内容保持不变。每个人的操作都记在审计日志中，按 `Ctrl+Shift+L` 查看。</translation>
    </message>
    <message>
        <source>Service and outbox</source>
        <translation>服务与发件箱</translation>
    </message>
    <message>
        <source>Off unless your firm sets it up. `F7` then sends the picture on the desk to the service and shows its reading beside ours. Where they differ, `Enter` keeps ours and `Alt+0` takes theirs.</source>
        <translation>默认关闭，由本公司设置后才启用。启用后按 `F7` 将柜台上的图片发送到服务，并把服务的识别结果与本机结果并列显示。两者不同时，按 `Enter` 保留本机的值，按 `Alt+0` 采用服务的值。</translation>
    </message>
    <message>
        <source>Accepted licences that have to be sent wait in the outbox, `Ctrl+U`. If the network is down they wait. An entry that is **unclear** may have arrived: send it again, or discard it.</source>
        <translation>需要发送的已接受驾驶证在发件箱中等待，按 `Ctrl+U` 查看。网络中断时会一直等待。**结果不明**的条目可能已经送达：请重新发送或丢弃。</translation>
    </message>
    <message>
        <source>The header of the window always says what leaves this computer.</source>
        <translation>窗口顶部始终标明有哪些内容会离开本机。</translation>
    </message>
    <message>
        <source>Checking this desk</source>
        <translation>检查柜台</translation>
    </message>
    <message>
        <source>`F3` measures the camera and the light with a printed sheet: sharpness, evenness, reflections, distance. Do it once when the desk is set up and again when readings get worse. A dark, dull mat and light from two sides are best.</source>
        <translation>`F3` 用打印的测试卡检测摄像头和光线：清晰度、光线均匀度、反光和距离。布置柜台时做一次，识别效果变差时再做一次。最好使用深色哑光垫子，并从两侧打光。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>`Ctrl+,` opens the settings: name of the counter, privacy, keys, backup, customer, do-not-rent list, service and the firm&apos;s server. Language, large type, high contrast and the plain desk are in the menu, `F10`.</source>
        <translation>`Ctrl+,` 打开设置：柜台名称、隐私、密钥、备份、客户、禁租名单、服务和本公司服务器。语言、大字号、高对比度和简易界面在菜单中，按 `F10` 打开。</translation>
    </message>
    <message>
        <source>The limits for age, driving years and validity, and what a check means when it is not met, are rules of the firm. A file `policy.json` beside the settings changes them on this computer; `licencedesk-cli explain` lists every rule with its source.</source>
        <translation>年龄、驾龄和有效期的限制，以及检查不符合时如何处理，由本公司的规则决定。设置旁的 `policy.json` 文件可在本机更改这些规则；`licencedesk-cli explain` 列出每条规则及其依据。</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>`Ctrl+I` shows licences per day, seconds per licence, what was corrected and which checks failed, without personal data.</source>
        <translation>`Ctrl+I` 显示每日驾驶证数、每本用时、更正了哪些内容以及哪些检查未通过，不含个人信息。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Make a backup in the settings, under a passphrase of its own, and keep it elsewhere. It opens on any computer. Print the recovery key as well: if keyring, passphrase and recovery key are all lost, nobody can open the records.</source>
        <translation>请在设置中制作备份，为它单独设置口令，并存放到别处。备份可在任何电脑上打开。还请打印恢复密钥：如果密钥环、口令和恢复密钥全部丢失，谁也打不开记录。</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>出现问题时</translation>
    </message>
    <message>
        <source>**No camera**: look whether another program uses it; plug it in again. Pictures can always be opened.</source>
        <translation>**没有摄像头**：看看是否被其他程序占用，或重新插上。图片随时可以打开。</translation>
    </message>
    <message>
        <source>**Card not found**: use a mat of another colour, or set the corners with `Ctrl+K`.</source>
        <translation>**未找到证件**：换一块不同颜色的垫子，或按 `Ctrl+K` 设定四角。</translation>
    </message>
    <message>
        <source>**Glare**: tilt the card a little, or move the lamp.</source>
        <translation>**反光**：稍微倾斜证件，或移动灯具。</translation>
    </message>
    <message>
        <source>**Wrong value, but not marked**: correct it; the correction is kept. Please tell us of such cases: without the picture.</source>
        <translation>**值有误但未标出**：请更正，更正会保存下来。也请告诉我们这种情况，但不要附上图片。</translation>
    </message>
    <message>
        <source>**Records locked**: enter the passphrase or the recovery key. Desk and checks work meanwhile.</source>
        <translation>**记录已锁定**：请输入口令或恢复密钥。其间柜台和检查照常可用。</translation>
    </message>
    <message>
        <source>**Disk full**: nothing is lost; the licence stays on the desk until it can be written.</source>
        <translation>**磁盘已满**：不会丢失任何内容；驾驶证会留在柜台上，直到可以写入。</translation>
    </message>
    <message>
        <source>**Power cut**: the licence that lay on the desk is offered again at the next start.</source>
        <translation>**断电**：断电时柜台上的驾驶证会在下次启动时恢复供您继续处理。</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>数据存放在哪里</translation>
    </message>
    <message>
        <source>On Linux in `~/.local/share/LicenceDesk`: the records, encrypted. The settings are in `~/.config/LicenceDesk`. Neither holds a licence in clear. To move to another computer, use a [backup](#backup); copied files alone do not open there.</source>
        <translation>在 Linux 上，加密的记录位于 `~/.local/share/LicenceDesk`，设置位于 `~/.config/LicenceDesk`。两处都没有明文的驾驶证内容。要迁移到另一台电脑，请使用[备份](#backup)；仅复制文件在那里无法打开。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>`Ctrl+/` shows every key of the desk; menus and tool tips name them as well. `F1` opens this manual, at the chapter for the page you are on. `F6` goes round the parts of the window, so everything can be reached without a mouse.</source>
        <translation>`Ctrl+/` 显示柜台的全部快捷键；菜单和工具提示中也有标注。`F1` 打开本手册中与当前页面对应的章节。`F6` 在窗口各区域之间切换，因此不用鼠标也能到达任何地方。</translation>
    </message>
</context>
<context>
    <name>OperatorAccounts</name>
    <message>
        <source>This is the only supervisor who can sign in. Make another one first.</source>
        <translation>这是唯一可以登录的主管。请先设置另一位主管。</translation>
    </message>
    <message>
        <source>This is the recovery key of another store.</source>
        <translation>这是另一个记录库的恢复密钥。</translation>
    </message>
    <message>
        <source>There are accounts already. Switch operators on in the settings and sign in.</source>
        <translation>已有账户。请在设置中启用操作员并登录。</translation>
    </message>
    <message>
        <source>The recovery key only lets supervisors in again. Enter the name of one.</source>
        <translation>恢复密钥只能让主管重新登录。请输入主管的姓名。</translation>
    </message>
    <message>
        <source>The code is wrong. Check the date and time of both devices and type the code that is shown now.</source>
        <translation>验证码不符。请核对两台设备的日期和时间，并输入当前显示的验证码。</translation>
    </message>
    <message>
        <source>This account no longer exists.</source>
        <translation>此账户已不存在。</translation>
    </message>
</context>
<context>
    <name>OperatorDesk</name>
    <message>
        <source>Make an account for the first supervisor.</source>
        <translation>请先创建第一位主管的账户。</translation>
    </message>
    <message>
        <source>First choose your own PIN or passphrase and set up the second factor if one is asked for.</source>
        <translation>请先设定自己的 PIN 或口令；如要求两步验证，也请先设置。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
    <message>
        <source>This is not your PIN or passphrase.</source>
        <translation>这不是您的 PIN 或口令。</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This licence is in the outbox already.</source>
        <translation>此驾驶证已在发件箱中。</translation>
    </message>
    <message>
        <source>What was to be sent no longer exists. Discard this entry.</source>
        <translation>要发送的内容已不存在。请丢弃此条目。</translation>
    </message>
    <message>
        <source>An entry of the outbox is damaged.</source>
        <translation>发件箱中有一个条目已损坏。</translation>
    </message>
    <message>
        <source>No service is set up to send to.</source>
        <translation>尚未设置可发送的服务。</translation>
    </message>
    <message>
        <source>This entry no longer exists.</source>
        <translation>此条目已不存在。</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>正在发送中。</translation>
    </message>
    <message>
        <source>This was made for another kind of service. Discard it and send the record again.</source>
        <translation>此条目是为另一种服务准备的。请丢弃它并重新发送该记录。</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Taken by the service.</source>
        <translation>服务已接收。</translation>
    </message>
    <message>
        <source>Nothing is sent until %1 China time.</source>
        <translation>北京时间 %1 之前不发送。</translation>
    </message>
    <message>
        <source>The service accepts no calls at present.</source>
        <translation>服务暂不接受调用。</translation>
    </message>
    <message numerus="yes">
        <source>Sending; %n more wait(s).</source>
        <translation>
            <numerusform>正在发送；另有 %n 项等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>正在发送。</translation>
    </message>
    <message>
        <source>The service does not answer. The next attempt is at %1.</source>
        <translation>服务没有应答。将于 %1 再次尝试。</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait.</source>
        <translation>
            <numerusform>%n 份驾驶证等待发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>没有等待发送的内容。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>结果不明</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>It was meant for %1. Send it again to send it to the current service, or discard it.</source>
        <translation>它原定发往 %1。可重新发送到当前服务，或丢弃。</translation>
    </message>
    <message>
        <source>It may have arrived: send it again, or discard it.</source>
        <translation>可能已送达：请重新发送，或丢弃。</translation>
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
        <translation>仅本柜台有</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>仅服务有</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) the same</source>
        <translation>
            <numerusform>%n 项一致</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n 项不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>今日已调用 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls today, again at %3 China time</source>
        <translation>今日已调用 %1 / %2 次，北京时间 %3 恢复</translation>
    </message>
    <message>
        <source>The records are locked. What waits is sent once they are open.</source>
        <translation>记录已锁定。打开后再发送等待的内容。</translation>
    </message>
    <message>
        <source>Off: no service is set up to send to.</source>
        <translation>已关闭：尚未设置可发送的服务。</translation>
    </message>
    <message>
        <source>Paused: nothing is sent until somebody goes on.</source>
        <translation>已暂停：继续之前不发送。</translation>
    </message>
    <message>
        <source>Stopped, nothing is lost.</source>
        <translation>已停止，内容没有丢失。</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up. It goes on at %1 China time.</source>
        <translation>今日调用次数已用完。北京时间 %1 继续。</translation>
    </message>
    <message>
        <source>Nothing is sent: it could not be saved first.</source>
        <translation>未发送：发送前无法先行登记。</translation>
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
        <translation>旧版</translation>
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
        <translation>用时 %1 秒</translation>
    </message>
    <message>
        <source>Glare on: %1. Tilt the card and take the picture again.</source>
        <translation>有反光：%1。请把证件稍微倾斜，重新拍摄。</translation>
    </message>
    <message>
        <source>The picture is blurred. Compare every field, or take it again.</source>
        <translation>图片模糊。请逐栏核对，或重新拍摄。</translation>
    </message>
    <message>
        <source>The card is small in this picture. Go closer, or scan it.</source>
        <translation>证件在图中太小。请靠近一些，或改用扫描。</translation>
    </message>
    <message>
        <source>This looks like a grey copy. Ask for the licence itself.</source>
        <translation>这像是黑白复印件。请查看证件原件。</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>accept a licence</source>
        <translation>接受驾驶证</translation>
    </message>
    <message>
        <source>see the records of this counter</source>
        <translation>查看本柜台的记录</translation>
    </message>
    <message>
        <source>see the records of all counters</source>
        <translation>查看所有柜台的记录</translation>
    </message>
    <message>
        <source>show a record in clear</source>
        <translation>明文显示一条记录</translation>
    </message>
    <message>
        <source>export masked records</source>
        <translation>导出遮盖后的记录</translation>
    </message>
    <message>
        <source>export records in clear</source>
        <translation>导出明文记录</translation>
    </message>
    <message>
        <source>export everything about one customer</source>
        <translation>导出一位客户的全部资料</translation>
    </message>
    <message>
        <source>let a licence pass although a check failed</source>
        <translation>检查未通过时特批</translation>
    </message>
    <message>
        <source>delete a record</source>
        <translation>删除记录</translation>
    </message>
    <message>
        <source>see the figures of the counter</source>
        <translation>查看柜台统计</translation>
    </message>
    <message>
        <source>change the do-not-rent list</source>
        <translation>更改禁租名单</translation>
    </message>
    <message>
        <source>manage operators</source>
        <translation>管理操作员</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>查看审计日志</translation>
    </message>
    <message>
        <source>verify the audit log</source>
        <translation>校验审计日志</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>柜员</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>This account is not permitted to %1. Ask a supervisor.</source>
        <translation>此账户无权执行：%1。请找主管。</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>规则设置中有错误的条目：%1</translation>
    </message>
    <message>
        <source>The policy is not a JSON object.</source>
        <translation>规则设置不是 JSON 对象。</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>The text recogniser&apos;s language data is missing. Install the package %1 and start again.</source>
        <translation>缺少文字识别的语言数据。请安装软件包 %1 后重新启动。</translation>
    </message>
    <message>
        <source>The text recogniser could not be loaded. Install the program again.</source>
        <translation>无法加载文字识别模型。请重新安装本程序。</translation>
    </message>
    <message>
        <source>The text could not be read.</source>
        <translation>无法识别文字。</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>nobody signed in</source>
        <translation>无人登录</translation>
    </message>
</context>
<context>
    <name>RecordSearch</name>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>需注意</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>未检查</translation>
    </message>
</context>
<context>
    <name>RemoteFailure</name>
    <message>
        <source>The service&apos;s certificate has expired or is not valid yet. Nothing was sent. Check this computer&apos;s date, then tell the administrator.</source>
        <translation>服务的证书已过期或尚未生效。没有发送任何内容。请检查本机日期，然后告知管理员。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate belongs to another address. Nothing was sent. Check the address in the settings.</source>
        <translation>服务的证书属于另一个地址。没有发送任何内容。请检查设置中的地址。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate was not issued by an authority that this computer trusts. Nothing was sent. If the firm has a certificate authority of its own, choose its file in the settings.</source>
        <translation>本机信任的机构均未签发此服务的证书。没有发送任何内容。若本公司有自己的证书颁发机构，请在设置中选择其文件。</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the call through. Tell the administrator.</source>
        <translation>网络代理不允许此调用通过。请告知管理员。</translation>
    </message>
    <message>
        <source>The service&apos;s address was not found. Check the address in the settings and the network.</source>
        <translation>找不到服务的地址。请检查设置中的地址和网络。</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address. Try again later; if it stays so, check the address in the settings.</source>
        <translation>服务地址没有应答。请稍后重试；若仍如此，请检查设置中的地址。</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made. Nothing was sent. Try again later, then tell the administrator.</source>
        <translation>无法与服务建立安全连接。没有发送任何内容。请稍后重试，仍不行请告知管理员。</translation>
    </message>
    <message>
        <source>The connection to the service broke off. Try again later.</source>
        <translation>与服务的连接中断。请稍后重试。</translation>
    </message>
    <message>
        <source>The service reports an internal error (status %1). Try again later.</source>
        <translation>服务自身出错（状态 %1）。请稍后重试。</translation>
    </message>
    <message>
        <source>The address leads elsewhere (status %1), and licences are not sent on. Type the service&apos;s own address in the settings.</source>
        <translation>该地址会转向别处（状态 %1），驾驶证不会随之转发。请在设置中填写服务本身的地址。</translation>
    </message>
    <message>
        <source>The service does not let this counter in (status %1). Check the token in the settings.</source>
        <translation>服务不允许本柜台访问（状态 %1）。请检查设置中的令牌。</translation>
    </message>
    <message>
        <source>There is no such service at this address (status %1). Check it in the settings.</source>
        <translation>此地址没有该服务（状态 %1）。请在设置中检查。</translation>
    </message>
    <message>
        <source>The service is overloaded (status %1). Try again later.</source>
        <translation>服务过于繁忙（状态 %1）。请稍后重试。</translation>
    </message>
    <message>
        <source>The service refused the request (status %1). Tell the administrator.</source>
        <translation>服务拒绝了请求（状态 %1）。请告知管理员。</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later, or go on with the reading made here.</source>
        <translation>服务未及时应答。请稍后重试，或继续使用本机的识别结果。</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too large. Check the address in the settings.</source>
        <translation>服务发来的内容远超正常应答的大小。请检查设置中的地址。</translation>
    </message>
    <message>
        <source>The picture is too large to send. Take it again.</source>
        <translation>图片过大，无法发送。请重新拍摄。</translation>
    </message>
    <message>
        <source>What answered is not the service: its answer cannot be read. Check the address in the settings.</source>
        <translation>应答者不是该服务：无法识别其应答。请检查设置中的地址。</translation>
    </message>
</context>
<context>
    <name>RemoteSettings</name>
    <message>
        <source>Type the service&apos;s address, such as https://relay.example.com.</source>
        <translation>请输入服务的地址，例如 https://relay.example.com。</translation>
    </message>
    <message>
        <source>The address must not have a name, a password or a token in it; they have fields of their own.</source>
        <translation>地址中不得包含用户名、密码或令牌；它们各有单独的输入框。</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>Licences leave this computer over https:// only; http:// is for a service on this computer.</source>
        <translation>驾驶证只能通过 https:// 离开本机；http:// 仅用于本机上的服务。</translation>
    </message>
    <message>
        <source>The settings of the remote service cannot be read.</source>
        <translation>无法读取远程服务的设置。</translation>
    </message>
    <message>
        <source>The settings of the remote service have a wrong entry: %1</source>
        <translation>远程服务的设置中有错误的条目：%1</translation>
    </message>
    <message>
        <source>Type the app id, or paste a token instead.</source>
        <translation>请输入 AppID，或改为粘贴令牌。</translation>
    </message>
</context>
<context>
    <name>RentalVehicle</name>
    <message>
        <source>Car up to 9 seats, automatic or electric</source>
        <translation>9 座及以下小型汽车，自动挡或电动</translation>
    </message>
    <message>
        <source>Car up to 9 seats, manual</source>
        <translation>9 座及以下小型汽车，手动挡</translation>
    </message>
    <message>
        <source>Adapted automatic car (disabled driver)</source>
        <translation>残疾人专用小型自动挡汽车</translation>
    </message>
    <message>
        <source>Van or light truck, automatic</source>
        <translation>轻型货车或厢式车，自动挡</translation>
    </message>
    <message>
        <source>Van or light truck, manual</source>
        <translation>轻型货车或厢式车，手动挡</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, automatic</source>
        <translation>6 米以下旅居车，自动挡</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, manual</source>
        <translation>6 米以下旅居车，手动挡</translation>
    </message>
    <message>
        <source>Automatic car with trailer, under 4.5 t</source>
        <translation>自动挡小型汽车带挂车，4.5 吨以下</translation>
    </message>
    <message>
        <source>Manual car with trailer, under 4.5 t</source>
        <translation>手动挡小型汽车带挂车，4.5 吨以下</translation>
    </message>
    <message>
        <source>Vehicle with trailer, 4.5 t and over</source>
        <translation>4.5 吨及以上带挂车</translation>
    </message>
    <message>
        <source>Minibus, 10 to 19 seats, under 6 m</source>
        <translation>中型客车，10 至 19 座，6 米以下</translation>
    </message>
    <message>
        <source>Coach, 6 m and over or 20 seats and more</source>
        <translation>大型客车，6 米及以上或 20 座及以上</translation>
    </message>
    <message>
        <source>Truck, 4.5 t and over or 6 m and over</source>
        <translation>货车，4.5 吨及以上或 6 米及以上</translation>
    </message>
    <message>
        <source>Moped up to 50 ml</source>
        <translation>50 毫升及以下轻便摩托车</translation>
    </message>
    <message>
        <source>Motorcycle, two wheels</source>
        <translation>两轮摩托车</translation>
    </message>
    <message>
        <source>Motorcycle, three wheels</source>
        <translation>三轮摩托车</translation>
    </message>
</context>
<context>
    <name>ReviewReason</name>
    <message>
        <source>Not read: type it in</source>
        <translation>未读到：请录入</translation>
    </message>
    <message>
        <source>Compare the marked characters</source>
        <translation>请核对标出的字符</translation>
    </message>
    <message>
        <source>Corrected by the check digit: compare</source>
        <translation>已按校验位更正：请核对</translation>
    </message>
    <message>
        <source>Several readings fit: choose one</source>
        <translation>有多种可能：请选择</translation>
    </message>
    <message>
        <source>Cannot be right: compare</source>
        <translation>显然有误：请核对</translation>
    </message>
    <message>
        <source>Disagrees with another field: compare</source>
        <translation>与其他栏不符：请核对</translation>
    </message>
    <message>
        <source>Covered or glaring: compare</source>
        <translation>被遮挡或反光：请核对</translation>
    </message>
</context>
<context>
    <name>RuleHelp</name>
    <message>
        <source>Law</source>
        <translation>法律法规</translation>
    </message>
    <message>
        <source>National standard</source>
        <translation>国家标准</translation>
    </message>
    <message>
        <source>Practice of the issuing offices</source>
        <translation>车管所惯例</translation>
    </message>
    <message>
        <source>Policy of the firm</source>
        <translation>本公司规定</translation>
    </message>
    <message>
        <source>What the program itself sees</source>
        <translation>程序自行判断</translation>
    </message>
    <message>
        <source>Likely, but no official text at hand says so.</source>
        <translation>很可能如此，但手头没有官方文件可以证实。</translation>
    </message>
    <message>
        <source>Not certain: refuse nobody for this alone.</source>
        <translation>并不确定：请勿仅凭此项拒绝客户。</translation>
    </message>
    <message>
        <source>Stops the rental</source>
        <extracomment>What it means when a check is not met</extracomment>
        <translation>不得出租</translation>
    </message>
    <message>
        <source>Asks for a look</source>
        <translation>需注意</translation>
    </message>
    <message>
        <source>Only informs</source>
        <translation>仅提示</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Fields that decide</source>
        <translation>关键栏目</translation>
    </message>
    <message>
        <source>The rental hangs on these fields. What is not read surely enough cannot be checked.</source>
        <translation>能否出租取决于这些栏目。识别不够可靠的内容无法检查。</translation>
    </message>
    <message>
        <source>Form of the number</source>
        <translation>证号格式</translation>
    </message>
    <message>
        <source>The licence number of a citizen is the 18-character identity number. Other forms belong to passports and permits.</source>
        <translation>中国公民的驾驶证号就是 18 位公民身份号码。其他格式属于护照和通行证。</translation>
    </message>
    <message>
        <source>Check character</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>The last character is computed from the 17 before it: one misread or invented digit shows.</source>
        <translation>最后一位由前 17 位计算得出：只要有一位误读或编造，就能发现。</translation>
    </message>
    <message>
        <source>Birth date in the number</source>
        <translation>证号中的出生日期</translation>
    </message>
    <message>
        <source>Characters 7 to 14 are a date of birth; it must exist and be past.</source>
        <translation>第 7 至 14 位是出生日期；该日期必须存在且已过去。</translation>
    </message>
    <message>
        <source>Number against date of birth</source>
        <translation>证号与出生日期</translation>
    </message>
    <message>
        <source>The licence repeats the date of birth that is in the number. If they differ, one is misread or altered.</source>
        <translation>驾驶证上的出生日期与证号中的相同。若不一致，则其中之一被误读或篡改。</translation>
    </message>
    <message>
        <source>Number against sex</source>
        <translation>证号与性别</translation>
    </message>
    <message>
        <source>The last digit but one is odd for men, even for women. A legal change of sex may explain a difference.</source>
        <translation>倒数第二位男性为奇数，女性为偶数。不一致可能是因为依法变更了性别。</translation>
    </message>
    <message>
        <source>Province in the number</source>
        <translation>证号中的省份</translation>
    </message>
    <message>
        <source>The number begins with the code of a province. An unknown code was never issued.</source>
        <translation>证号以省份代码开头。不存在的代码从未发放过。</translation>
    </message>
    <message>
        <source>County in the number</source>
        <translation>证号中的区县</translation>
    </message>
    <message>
        <source>The first six digits name the county of first registration. Our list of old codes may have gaps.</source>
        <translation>前六位表示首次登记的区县。我们的旧代码名录可能不全。</translation>
    </message>
    <message>
        <source>County at that time</source>
        <translation>当时的区县</translation>
    </message>
    <message>
        <source>The county should have existed when the holder was born.</source>
        <translation>持证人出生时该区县应当已经存在。</translation>
    </message>
    <message>
        <source>Address against the number</source>
        <translation>住址与证号</translation>
    </message>
    <message>
        <source>People move, so a difference is normal; agreement speaks for the reading.</source>
        <translation>迁居很常见，不一致属于正常；一致则说明识别可信。</translation>
    </message>
    <message>
        <source>Nationality against the number</source>
        <translation>国籍与证号</translation>
    </message>
    <message>
        <source>Chinese and foreign holders have different kinds of numbers.</source>
        <translation>中国公民和外国人的证号类型不同。</translation>
    </message>
    <message>
        <source>Old 15-digit number</source>
        <translation>旧式 15 位证号</translation>
    </message>
    <message>
        <source>Such numbers are no longer valid; the licence should have been renewed since.</source>
        <translation>此类号码已失效；驾驶证应当早已换发。</translation>
    </message>
    <message>
        <source>Masked number</source>
        <translation>被遮盖的证号</translation>
    </message>
    <message>
        <source>Asterisks appear on shared or downloaded copies, not on a live licence.</source>
        <translation>星号出现在转发或下载的副本上，不会出现在实时的电子驾驶证上。</translation>
    </message>
    <message>
        <source>Dates exist</source>
        <translation>日期存在</translation>
    </message>
    <message>
        <source>A date that is in no calendar is misread or forged.</source>
        <translation>日历中没有的日期是误读或伪造的。</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>日期先后</translation>
    </message>
    <message>
        <source>Birth, first issue, start of validity and today follow each other. An early renewal is noted in the record.</source>
        <translation>出生、初次领证、有效起始和今天应依次排列。提前换证会在记录中注明。</translation>
    </message>
    <message>
        <source>Age at first issue</source>
        <translation>初次领证年龄</translation>
    </message>
    <message>
        <source>Nobody gets a licence before 18.</source>
        <translation>未满 18 岁不能领证。</translation>
    </message>
    <message>
        <source>Upper age at first issue</source>
        <translation>初次领证年龄上限</translation>
    </message>
    <message>
        <source>Classes had upper ages for a first licence, which changed over the years.</source>
        <translation>各准驾车型的初次领证曾有年龄上限，历年有所变化。</translation>
    </message>
    <message>
        <source>Length of validity</source>
        <translation>有效期年限</translation>
    </message>
    <message>
        <source>Licences run for six years, ten years or without end.</source>
        <translation>驾驶证有效期为六年、十年或长期。</translation>
    </message>
    <message>
        <source>Day of expiry</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>A licence ends on the day and month on which it began.</source>
        <translation>驾驶证到期的月、日与起始的月、日相同。</translation>
    </message>
    <message>
        <source>Day of renewal</source>
        <translation>换证日</translation>
    </message>
    <message>
        <source>A new term usually begins on the day and month of first issue. Restored or converted licences differ.</source>
        <translation>新的有效期通常从与初次领证相同的月、日开始。恢复资格或换领的驾驶证有所不同。</translation>
    </message>
    <message>
        <source>Earlier terms</source>
        <translation>以往有效期</translation>
    </message>
    <message>
        <source>The years since first issue should be made of whole terms.</source>
        <translation>初次领证以来的年数应由若干完整的有效期组成。</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>首个有效期</translation>
    </message>
    <message>
        <source>A first card runs for six years. Converted army or foreign licences may differ.</source>
        <translation>首次领取的证件有效期为六年。由军队或境外驾驶证换领的可能不同。</translation>
    </message>
    <message>
        <source>Licence without end</source>
        <translation>长期有效的驾驶证</translation>
    </message>
    <message>
        <source>It takes a term of six and one of ten years first.</source>
        <translation>须先经过一个六年期和一个十年期。</translation>
    </message>
    <message>
        <source>First ten-year cards</source>
        <translation>最早的十年期证件</translation>
    </message>
    <message>
        <source>No ten-year card can end before May 2018.</source>
        <translation>十年期证件不可能在 2018 年 5 月之前到期。</translation>
    </message>
    <message>
        <source>Old edition</source>
        <translation>旧版证件</translation>
    </message>
    <message>
        <source>Cards of the edition before 2013 should have expired. This is our own calculation.</source>
        <translation>2013 年以前版式的证件应当已经到期。这是我们自己的推算。</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>未过期</translation>
    </message>
    <message>
        <source>An expired licence gives no right to drive; a year later it is cancelled.</source>
        <translation>持过期驾驶证不得驾驶；过期满一年即被注销。</translation>
    </message>
    <message>
        <source>Valid until the return</source>
        <translation>有效至还车</translation>
    </message>
    <message>
        <source>The licence must not expire while the customer drives the car.</source>
        <translation>客户用车期间驾驶证不得过期。</translation>
    </message>
    <message>
        <source>Margin after the return</source>
        <translation>还车后的余量</translation>
    </message>
    <message>
        <source>A late return or an accident should not meet an expired licence.</source>
        <translation>万一逾期还车或发生事故，驾驶证也不应已经过期。</translation>
    </message>
    <message>
        <source>Renewal possible</source>
        <translation>可以换证</translation>
    </message>
    <message>
        <source>A licence can be renewed in its last 90 days.</source>
        <translation>有效期届满前 90 天内可以换证。</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>没有到期日</translation>
    </message>
    <message>
        <source>Such a licence does not expire; age and status still count.</source>
        <translation>这种驾驶证不会过期；年龄和状态仍须符合要求。</translation>
    </message>
    <message>
        <source>First year of driving</source>
        <translation>领证第一年</translation>
    </message>
    <message>
        <source>For twelve months: no trailer, a sticker, and on motorways an experienced companion.</source>
        <translation>十二个月内：不得牵引挂车，须贴实习标志，上高速公路须有经验者陪同。</translation>
    </message>
    <message>
        <source>Probation in the record</source>
        <translation>记录中的实习期</translation>
    </message>
    <message>
        <source>The duplicate page may name another end of probation, as after a class was added.</source>
        <translation>副页上可能写有另一个实习期截止日，例如增驾之后。</translation>
    </message>
    <message>
        <source>Probation and vehicle</source>
        <translation>实习期与车辆</translation>
    </message>
    <message>
        <source>Beginners must not pull a trailer or drive passengers commercially.</source>
        <translation>实习期内不得牵引挂车，也不得驾驶营运客车。</translation>
    </message>
    <message>
        <source>Driving years</source>
        <translation>驾龄</translation>
    </message>
    <message>
        <source>Your firm asks for some driving practice.</source>
        <translation>本公司要求有一定的驾驶经验。</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>最低年龄</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, asks for this age.</source>
        <translation>本公司或其保险公司要求达到此年龄。</translation>
    </message>
    <message>
        <source>Maximum age</source>
        <translation>最高年龄</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, sets this limit.</source>
        <translation>本公司或其保险公司设定了此上限。</translation>
    </message>
    <message>
        <source>Yearly medical</source>
        <translation>年度体检</translation>
    </message>
    <message>
        <source>From 70 on a medical certificate is due every year; without it the licence is cancelled.</source>
        <translation>年满 70 岁起须每年提交身体条件证明；不提交的，驾驶证会被注销。</translation>
    </message>
    <message>
        <source>Heavy classes and age</source>
        <translation>大型车型与年龄</translation>
    </message>
    <message>
        <source>At 63 these classes are exchanged, unless extended by up to three years.</source>
        <translation>满 63 岁时须变更这些车型，除非获准延期，最长三年。</translation>
    </message>
    <message>
        <source>Other classes and age</source>
        <translation>其他车型与年龄</translation>
    </message>
    <message>
        <source>At 70 these classes are exchanged.</source>
        <translation>满 70 岁时须变更这些车型。</translation>
    </message>
    <message>
        <source>Minimum age of the class</source>
        <translation>车型最低年龄</translation>
    </message>
    <message>
        <source>Each class has a lowest age; a younger holder cannot exist.</source>
        <translation>每种准驾车型都有最低年龄；不可能有更年轻的持证人。</translation>
    </message>
    <message>
        <source>Official class</source>
        <translation>规范的准驾车型</translation>
    </message>
    <message>
        <source>Only the codes of the official list are classes.</source>
        <translation>只有官方名录中的代号才是准驾车型。</translation>
    </message>
    <message>
        <source>How classes are printed</source>
        <translation>准驾车型的写法</translation>
    </message>
    <message>
        <source>Offices print codes in a fixed order and leave out what another includes.</source>
        <translation>车管所按固定顺序打印代号，并省略已被其他车型包含的代号。</translation>
    </message>
    <message>
        <source>Class against vehicle</source>
        <translation>准驾车型与车辆</translation>
    </message>
    <message>
        <source>The class must include the vehicle: C2, for instance, is for automatics only.</source>
        <translation>准驾车型须包含该车辆：例如 C2 只能驾驶自动挡。</translation>
    </message>
    <message>
        <source>Trailer class too early</source>
        <translation>过早的挂车车型</translation>
    </message>
    <message>
        <source>Class C6 exists since April 2022; only a reissued card shows it with an earlier date.</source>
        <translation>C6 自 2022 年 4 月起才有；只有换发的证件才会以更早的日期显示 C6。</translation>
    </message>
    <message>
        <source>Trailer class earned</source>
        <translation>挂车车型的资格</translation>
    </message>
    <message>
        <source>C6 takes a year with a car class first.</source>
        <translation>须先持有小型汽车车型满一年，才能取得 C6。</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>姓名格式</translation>
    </message>
    <message>
        <source>Words of the form, or odd characters, mean a misread name.</source>
        <translation>出现证件上的固定文字或异常字符，说明姓名误读。</translation>
    </message>
    <message>
        <source>Name against booking</source>
        <translation>姓名与预订</translation>
    </message>
    <message>
        <source>Whoever drives must be the person who was booked.</source>
        <translation>驾驶人必须是预订的人。</translation>
    </message>
    <message>
        <source>Text of the seal</source>
        <translation>印章文字</translation>
    </message>
    <message>
        <source>The seal names a traffic police office. Seals are hard to read.</source>
        <translation>印章上是公安交管部门的名称。印章不易识别。</translation>
    </message>
    <message>
        <source>Province of the seal</source>
        <translation>印章所属省份</translation>
    </message>
    <message>
        <source>Seal and file number come from the same office.</source>
        <translation>印章与档案编号出自同一机关。</translation>
    </message>
    <message>
        <source>City of the seal</source>
        <translation>印章所属城市</translation>
    </message>
    <message>
        <source>Seal and file number usually name the same city; county offices and renamed cities differ.</source>
        <translation>印章与档案编号通常属于同一城市；县级机关和更名的城市有所不同。</translation>
    </message>
    <message>
        <source>Red seal</source>
        <translation>红色印章</translation>
    </message>
    <message>
        <source>Originals carry a red seal; copies often show a grey one, or none.</source>
        <translation>原件有红色印章；复印件上的印章往往是灰色，或根本没有。</translation>
    </message>
    <message>
        <source>Two pages, one person</source>
        <translation>两页同属一人</translation>
    </message>
    <message>
        <source>Number and name must be the same on every page.</source>
        <translation>各页的证号和姓名必须相同。</translation>
    </message>
    <message>
        <source>Form of the file number</source>
        <translation>档案编号格式</translation>
    </message>
    <message>
        <source>Twelve digits, beginning with the code of the issuing office.</source>
        <translation>十二位数字，开头是发证机关的代码。</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>副页</translation>
    </message>
    <message>
        <source>Many firms ask for both pages: notes and probation stand on the duplicate.</source>
        <translation>许多公司要求查看两页：记录和实习期写在副页上。</translation>
    </message>
    <message>
        <source>Renewal note</source>
        <translation>换证记录</translation>
    </message>
    <message>
        <source>The note on the duplicate page and the end of validity name the same day.</source>
        <translation>副页上的记录与有效期止应为同一天。</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Thirteen characters number the paper core. The old formula may no longer hold.</source>
        <translation>十三个字符，是纸质证芯的编号。旧的校验规则可能已不适用。</translation>
    </message>
    <message>
        <source>Core seen before</source>
        <translation>证芯曾出现过</translation>
    </message>
    <message>
        <source>A core is used once; the same one with another person points to a copy.</source>
        <translation>每张证芯只用一次；同一编号又出现在他人的驾驶证上，说明可能是复制件。</translation>
    </message>
    <message>
        <source>Live screen</source>
        <translation>实时页面</translation>
    </message>
    <message>
        <source>A screenshot stands still: the clock on the screen must agree with the time of the picture.</source>
        <translation>截图是静止的：屏幕上的时间必须与图片的拍摄时间相符。</translation>
    </message>
    <message>
        <source>Date made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>The electronic licence cannot be made in the future.</source>
        <translation>电子驾驶证的生成时间不可能在将来。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>With most statuses other than normal the holder must not drive.</source>
        <translation>除“正常”外，在多数状态下持证人不得驾驶。</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>未处理事项</translation>
    </message>
    <message>
        <source>The holder may drive, but offences or accidents are not settled.</source>
        <translation>持证人可以驾驶，但有违法或事故尚未处理。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>累积记分</translation>
    </message>
    <message>
        <source>At twelve points the licence is withheld until study and exam.</source>
        <translation>记分满 12 分时驾驶证会被扣留，直到学习并考试合格。</translation>
    </message>
    <message>
        <source>Colour of the screen</source>
        <translation>屏幕颜色</translation>
    </message>
    <message>
        <source>Red ground or a red code means that the licence cannot be used.</source>
        <translation>红底或红码表示驾驶证不可用。</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>The app always shows one; without it the screen is cut off or another app.</source>
        <translation>该应用始终显示二维码；没有二维码，说明画面不完整或不是该应用。</translation>
    </message>
    <message>
        <source>Quality of the picture</source>
        <translation>图片质量</translation>
    </message>
    <message>
        <source>Copies, screens, blur and glare hide what the other checks need.</source>
        <translation>复印件、翻拍屏幕、模糊和反光会掩盖其他检查所需的内容。</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>图片尺寸</translation>
    </message>
    <message>
        <source>Small pictures lose the strokes that tell characters apart.</source>
        <translation>图片太小，会丢失用来区分字形的笔画。</translation>
    </message>
    <message>
        <source>Print that looks changed</source>
        <translation>疑似改动的文字</translation>
    </message>
    <message>
        <source>A value whose print or ground differs may have been pasted. It is a sign, no proof.</source>
        <translation>某个值的印刷或底纹与别处不同，可能是粘贴上去的。这是迹象，不是证据。</translation>
    </message>
    <message>
        <source>Another open rental</source>
        <translation>另有未结束的租约</translation>
    </message>
    <message>
        <source>One licence with two cars: ask before handing over the second.</source>
        <translation>一本驾驶证租两辆车：交付第二辆之前请先询问。</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>禁租名单</translation>
    </message>
    <message>
        <source>Your firm put this licence on its list, with a reason.</source>
        <translation>本公司已将此驾驶证列入名单，并注明了原因。</translation>
    </message>
</context>
<context>
    <name>SecretRules</name>
    <message>
        <source>A PIN needs at least %1 digits.</source>
        <translation>PIN 至少需要 %1 位数字。</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose one that is not a date, a sequence or a pattern.</source>
        <translation>此 PIN 太容易猜到。请勿使用日期、连号或有规律的数字。</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters.</source>
        <translation>口令至少需要 %1 个字符。</translation>
    </message>
    <message>
        <source>Mix at least %1 of these: small letters, capitals, digits, other characters.</source>
        <translation>请至少混用其中 %1 种：小写字母、大写字母、数字、其他字符。</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Choose several words that do not belong together, without your name.</source>
        <translation>此口令太容易猜到。请选几个互不相关的词，且不含您的姓名。</translation>
    </message>
    <message>
        <source>Enter a PIN or passphrase.</source>
        <translation>请输入 PIN 或口令。</translation>
    </message>
    <message>
        <source>A passphrase may have at most %1 characters.</source>
        <translation>口令最多 %1 个字符。</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>The keyring has no keys for the endpoint, or is locked. Put them there with --store-keys FILE.</source>
        <translation>密钥环中没有接口的密钥，或密钥环已锁定。请用 --store-keys FILE 存入。</translation>
    </message>
    <message>
        <source>Nobody could call: give --keys FILE, or --no-token to try it on this machine.</source>
        <translation>无人可以调用：请提供 --keys FILE，或用 --no-token 在本机试用。</translation>
    </message>
    <message>
        <source>The keyring could not keep the keys: %1</source>
        <translation>密钥环无法保存密钥：%1</translation>
    </message>
    <message>
        <source>The keyring keeps the keys. Delete the file now and start with --keys keyring.</source>
        <translation>密钥已存入密钥环。请删除该文件，并以 --keys keyring 启动。</translation>
    </message>
    <message>
        <source>The log file cannot be written.</source>
        <translation>无法写入日志文件。</translation>
    </message>
</context>
<context>
    <name>SharedStore</name>
    <message>
        <source>The transfer was interrupted; it continues next time.</source>
        <translation>上传中断，下次继续。</translation>
    </message>
    <message>
        <source>This desk is locked.</source>
        <translation>本柜台已锁定。</translation>
    </message>
    <message>
        <source>Another desk of the firm has the name of this one. Give this desk another name in the settings.</source>
        <translation>本公司另一柜台已使用此名称。请在设置中为本柜台另取名称。</translation>
    </message>
    <message>
        <source>The records on the server were sealed with keys other than this desk&apos;s. Join the counters with the firm&apos;s passphrase or recovery key before anything is kept here.</source>
        <translation>服务器上的记录所用密钥与本柜台不同。请在本柜台保存内容之前，用本公司的口令或恢复密钥加入。</translation>
    </message>
    <message>
        <source>The keys were changed and old ones dropped while other counters still have records under them. Nothing is transferred; call your administrator.</source>
        <translation>密钥已更换且旧密钥已弃用，而其他柜台仍有使用旧密钥的记录。不上传任何内容；请联系管理员。</translation>
    </message>
    <message>
        <source>This desk has no keys yet.</source>
        <translation>本柜台尚无密钥。</translation>
    </message>
    <message>
        <source>Nobody has set the server up for this firm yet. Do so in the settings.</source>
        <translation>尚未为本公司设置服务器。请在设置中进行。</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>Wait %n minute(s).</source>
        <translation>
            <numerusform>请等待 %n 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>请等待 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>尝试次数过多。</translation>
    </message>
    <message>
        <source>Name and PIN or passphrase do not match. Check both and try again.</source>
        <translation>姓名与 PIN 或口令不符。请核对后重试。</translation>
    </message>
    <message>
        <source>The code is wrong or has been used. Wait for the next one in your app; if it is always wrong, check the date and time of both devices.</source>
        <translation>验证码不符或已用过。请等待应用显示下一个；若一直不符，请核对两台设备的日期和时间。</translation>
    </message>
    <message>
        <source>This account is frozen. Ask a supervisor to unfreeze it.</source>
        <translation>此账户已冻结。请主管解冻。</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Personal data is masked with asterisks.</source>
        <translation>个人信息已用星号遮盖。</translation>
    </message>
    <message>
        <source>Holds personal data: keep it locked away.</source>
        <translation>含个人信息，请妥善保管。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Driving licence check</source>
        <translation>驾驶证核验单</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需注意</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>accepted by override</source>
        <translation>特批接受</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>驾驶证</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>人工更正</translation>
    </message>
    <message>
        <source>Accepted although a check failed</source>
        <translation>检查未通过仍接受</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Allowed at</source>
        <translation>批准时间</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>柜台办理</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>接受时间</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation>租期</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印时间</translation>
    </message>
</context>
<context>
    <name>SocketFile</name>
    <message>
        <source>There is another file at the path of the socket.</source>
        <translation>套接字路径上已有其他文件。</translation>
    </message>
    <message>
        <source>Somebody else listens on this socket already.</source>
        <translation>已有其他程序在监听此套接字。</translation>
    </message>
    <message>
        <source>An old socket is in the way and cannot be removed.</source>
        <translation>旧的套接字仍在且无法删除。</translation>
    </message>
</context>
<context>
    <name>StoreCommand</name>
    <message>
        <source>There are no records at %1.</source>
        <translation>%1 处没有记录。</translation>
    </message>
    <message>
        <source>Nothing was ever kept here.</source>
        <translation>此处从未保存过内容。</translation>
    </message>
    <message>
        <source>This desk has operators: say who you are with --operator and --secret-file.</source>
        <translation>本柜台启用了操作员：请用 --operator 和 --secret-file 表明身份。</translation>
    </message>
    <message>
        <source>This operator signs in with a second factor, in the window only.</source>
        <translation>此操作员使用两步验证登录，只能在窗口中进行。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>Entries of the audit log are missing between what was handed over and what follows.</source>
        <translation>已上传的审计日志与后续条目之间有缺失。</translation>
    </message>
    <message>
        <source>A record is damaged and cannot be shown. Restore it from the last backup.</source>
        <translation>有一条记录已损坏，无法显示。请从最近的备份恢复。</translation>
    </message>
    <message>
        <source>Entries of the audit log are never changed or deleted. (%1)</source>
        <translation>审计日志的条目不可更改或删除。（%1）</translation>
    </message>
    <message>
        <source>The record could not be written: the disk is full or does not answer. Make room on it, then try again. (%1)</source>
        <translation>记录无法写入：磁盘已满或无响应。请腾出空间后重试。（%1）</translation>
    </message>
    <message>
        <source>The records cannot be written to. Ask your administrator for the right to write to %1.</source>
        <translation>无法写入记录。请向管理员申请 %1 的写入权限。</translation>
    </message>
    <message>
        <source>The file of the records is damaged. It has been left as it is. Restore the last backup. (%1)</source>
        <translation>记录文件已损坏，已原样保留。请恢复最近的备份。（%1）</translation>
    </message>
    <message>
        <source>Another program is writing to the records at this moment. Try again. (%1)</source>
        <translation>另一程序正在写入记录，请重试。（%1）</translation>
    </message>
    <message>
        <source>This entry is there already. (%1)</source>
        <translation>该条目已存在。（%1）</translation>
    </message>
    <message>
        <source>The records could not be read. (%1)</source>
        <translation>无法读取记录。（%1）</translation>
    </message>
    <message>
        <source>The database on the server is damaged. Tell your administrator. (%1)</source>
        <translation>服务器上的数据库已损坏，请通知管理员。（%1）</translation>
    </message>
    <message>
        <source>The database server refused name or password. Check them in the settings. (%1)</source>
        <translation>数据库服务器拒绝了用户名或密码。请在设置中检查。（%1）</translation>
    </message>
    <message>
        <source>The database server does not let this desk do that. Ask your administrator for the rights on %1.</source>
        <translation>数据库服务器不允许本柜台执行此操作。请向管理员申请 %1 的权限。</translation>
    </message>
    <message>
        <source>The database server has no room left. Tell your administrator. (%1)</source>
        <translation>数据库服务器空间已满，请通知管理员。（%1）</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Records are kept on this computer until it can. (%1)</source>
        <translation>无法连接数据库服务器。恢复连接前，记录保存在本机。（%1）</translation>
    </message>
    <message>
        <source>This number is not on the do-not-rent list.</source>
        <translation>此证号不在禁租名单中。</translation>
    </message>
    <message>
        <source>This record no longer exists: it was deleted, or its time was over.</source>
        <translation>此记录已不存在：已被删除或已到期。</translation>
    </message>
    <message>
        <source>This record was deleted while it lay on the desk. Accept it as a new one.</source>
        <translation>此记录在柜台处理期间已被删除。请作为新记录接受。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back. Nothing is purged until it is right again; records are kept as usual. Check date and time.</source>
        <translation>电脑时钟被拨回。时钟正确之前不清除任何内容；记录照常保存。请检查日期和时间。</translation>
    </message>
    <message>
        <source>The last purge is more than a month old. If date and time are right, purge by hand; nothing was purged.</source>
        <translation>上次清除已超过一个月。如果日期和时间正确，请手动清除；尚未清除任何内容。</translation>
    </message>
    <message>
        <source>These records were written by a newer version of LicenceDesk. Install that version; nothing has been changed.</source>
        <translation>这些记录由更新版本的 LicenceDesk 写入。请安装该版本；未作任何更改。</translation>
    </message>
</context>
<context>
    <name>StorePolicy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>规则设置中有错误的条目：%1</translation>
    </message>
    <message>
        <source>The policy is not JSON.</source>
        <translation>规则设置不是 JSON。</translation>
    </message>
</context>
<context>
    <name>StoreSession</name>
    <message>
        <source>The key could not be put into the keyring of this computer. Open the keyring and try again, or choose a passphrase.</source>
        <translation>无法将密钥存入本机密钥环。请解锁密钥环后重试，或设置口令。</translation>
    </message>
</context>
<context>
    <name>TargetSheet</name>
    <message>
        <source>Target for the desk check</source>
        <translation>柜台检查用测试卡</translation>
    </message>
    <message>
        <source>1. Print this sheet on white paper at 100 % (actual size, not “fit to page”). The ruler below must measure 100 mm.
2. Cut the target out along the dashed line.
3. Lay it where licences lie, on the mat you use. If licences lie in a sleeve, put the target into one: reflections then show.
4. In LicenceDesk, open “Check this desk” and do what it says.</source>
        <translation>1. 用白纸按 100%（实际大小，不要选“适合页面”）打印本页。下面的标尺应正好 100 毫米。
2. 沿虚线剪下测试卡。
3. 放在平时放驾驶证的位置和垫子上。若驾驶证装在证套里，请把测试卡也放进证套：这样才能看出反光。
4. 在 LicenceDesk 中打开“检查柜台”，按提示操作。</translation>
    </message>
    <message>
        <source>A dark mat, if your desk is light:
put the licence here</source>
        <translation>柜台颜色浅时可用的深色垫：
驾驶证放在这里</translation>
    </message>
    <message>
        <source>The target cannot be saved here. Choose another folder.</source>
        <translation>无法保存到此处。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <source>The picture could not be worked on. Try another one, or type the licence in.</source>
        <translation>无法处理此图片。请换一张，或手工录入。</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The secret of the app id is missing. Type it in the settings.</source>
        <translation>缺少该 AppID 的密钥。请在设置中输入。</translation>
    </message>
    <message>
        <source>The access token is missing. Paste it in the settings.</source>
        <translation>缺少访问令牌。请在设置中粘贴。</translation>
    </message>
    <message>
        <source>What was pasted is not an access token: it has spaces or characters that no token has. Paste it again in the settings.</source>
        <translation>粘贴的内容不是访问令牌：含有令牌中不会出现的空格或字符。请在设置中重新粘贴。</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>A licence number has 18 characters</source>
        <translation>证号应为 18 位</translation>
    </message>
    <message>
        <source>The birth date in the number does not exist</source>
        <translation>证号中的出生日期不存在</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>校验位不符</translation>
    </message>
    <message>
        <source>This is not a date: write it like 2019-05-20</source>
        <translation>这不是日期：请写成 2019-05-20</translation>
    </message>
    <message>
        <source>This is neither a date nor 长期</source>
        <translation>既不是日期，也不是“长期”</translation>
    </message>
    <message>
        <source>There is no such class</source>
        <translation>没有这种准驾车型</translation>
    </message>
    <message>
        <source>A file number has 12 digits</source>
        <translation>档案编号应为 12 位数字</translation>
    </message>
    <message>
        <source>A name has no digits or signs</source>
        <translation>姓名中不应有数字或符号</translation>
    </message>
    <message>
        <source>The sex is 男 or 女</source>
        <translation>性别应为男或女</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>The records are encrypted, but the key information that belongs to them is missing. Restore the last backup.</source>
        <translation>记录已加密，但对应的密钥信息缺失。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>Enter the passphrase of the store.</source>
        <translation>请输入记录库的口令。</translation>
    </message>
    <message>
        <source>The key of the store lies in the system&apos;s keyring, which cannot be reached. Sign in to the desktop as usual, or enter the recovery key.</source>
        <translation>记录库的密钥在系统密钥环中，但无法访问。请照常登录桌面，或输入恢复密钥。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it with the password of this computer account, then try again.</source>
        <translation>系统密钥环已锁定。请用本机账户密码解锁后重试。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer. Perhaps a window asks for its password: answer it, then try again.</source>
        <translation>系统密钥环没有响应。可能有窗口正在要求输入密码：请先输入，再重试。</translation>
    </message>
    <message>
        <source>The key of the store is no longer in the system&apos;s keyring. The records are safe but closed: enter the recovery key that was printed when the store was set up.</source>
        <translation>系统密钥环中已没有记录库的密钥。记录完好但无法打开：请输入建库时打印的恢复密钥。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring holds the key of another store. Enter the passphrase or the recovery key of this one.</source>
        <translation>系统密钥环中是另一记录库的密钥。请输入本库的口令或恢复密钥。</translation>
    </message>
</context>
<context>
    <name>UnusualAccess</name>
    <message>
        <source>%1 showed %2 records in clear between %3 and %4.</source>
        <translation>%1 在 %3 至 %4 之间明文显示了 %2 条记录。</translation>
    </message>
    <message>
        <source>%1 exported %2 times between %3 and %4.</source>
        <translation>%1 在 %3 至 %4 之间导出了 %2 次。</translation>
    </message>
    <message>
        <source>%1 worked outside the usual hours: %2 acts between %3 and %4.</source>
        <translation>%1 在工作时间之外操作：%3 至 %4 之间 %2 次。</translation>
    </message>
    <message>
        <source>%1 was refused sign-in %2 times between %3 and %4.</source>
        <translation>%1 在 %3 至 %4 之间登录被拒 %2 次。</translation>
    </message>
    <message>
        <source>An unknown person</source>
        <translation>不明人员</translation>
    </message>
</context>
<context>
    <name>UploadImage</name>
    <message>
        <source>There is no picture to send.</source>
        <translation>没有可发送的图片。</translation>
    </message>
    <message>
        <source>The picture cannot be made small enough to send. Take it again.</source>
        <translation>图片无法缩小到可发送的大小。请重新拍摄。</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>This is the key of another store. Use the passphrase or the recovery key that belongs to this one.</source>
        <translation>这是另一记录库的密钥。请使用本库的口令或恢复密钥。</translation>
    </message>
    <message>
        <source>The key information of the store has been changed. Restore the last backup.</source>
        <translation>记录库的密钥信息被更改过。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The key information of the store is damaged. Restore the last backup.</source>
        <translation>记录库的密钥信息已损坏。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The store was made by a newer version of the program. Install that version.</source>
        <translation>记录库由更新版本的程序创建。请安装该版本。</translation>
    </message>
    <message>
        <source>Stored data has been changed or damaged and cannot be opened. Restore the last backup.</source>
        <translation>保存的数据被更改或损坏，无法打开。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>Stored data was encrypted with a key that is no longer in this store. Restore the backup that it came from.</source>
        <translation>保存的数据所用密钥已不在本库中。请恢复其来源的备份。</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again.</source>
        <translation>内存不足，无法校验口令。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Enter a passphrase for the store.</source>
        <translation>请为记录库输入口令。</translation>
    </message>
    <message>
        <source>This store has no passphrase. Use the recovery key.</source>
        <translation>本库没有口令。请使用恢复密钥。</translation>
    </message>
    <message>
        <source>The passphrase is not the one of this store. Check capital letters and keyboard and try again.</source>
        <translation>口令不正确。请检查大小写和键盘后重试。</translation>
    </message>
    <message>
        <source>No recovery key was ever printed for this store.</source>
        <translation>本库从未打印过恢复密钥。</translation>
    </message>
    <message>
        <source>There is a mistake in the recovery key. Compare what you typed with the printed sheet.</source>
        <translation>恢复密钥有误。请与打印的纸张核对。</translation>
    </message>
    <message>
        <source>The recovery key is typed correctly but belongs to another store, or a newer one has been printed since.</source>
        <translation>恢复密钥输入无误，但属于另一记录库，或之后已打印了新的。</translation>
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
        <translation>取车时 %1 岁</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm asks for %2</source>
        <translation>取车时 %1 岁；本公司要求满 %2 岁</translation>
    </message>
    <message>
        <source>Name another driver</source>
        <translation>请另指定驾驶人</translation>
    </message>
    <message>
        <source>Not over the age limit of the firm</source>
        <translation>未超过本公司的年龄上限</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm&apos;s limit is %2</source>
        <translation>取车时 %1 岁；本公司上限为 %2 岁</translation>
    </message>
    <message>
        <source>Ask the manager, or name another driver</source>
        <translation>请示经理，或另指定驾驶人</translation>
    </message>
    <message>
        <source>No yearly medical certificate is needed</source>
        <translation>不需要每年提交身体条件证明</translation>
    </message>
    <message>
        <source>Aged %1: from %2 on a medical certificate is due every year</source>
        <translation>%1 岁：满 %2 岁起须每年提交身体条件证明</translation>
    </message>
    <message>
        <source>Ask for the certificate or the live status in 12123</source>
        <translation>请查看身体条件证明，或 12123 中的实时状态</translation>
    </message>
    <message>
        <source>No class has to be downgraded for age</source>
        <translation>没有因年龄须变更的准驾车型</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost for good, treat it as C1</source>
        <translation>%1 岁：%2 已不可再驾驶，按 C1 处理</translation>
    </message>
    <message>
        <source>Aged %1: class %2 had to be downgraded at %3, unless extended</source>
        <translation>%1 岁：除非已延期，%2 应在 %3 岁时变更</translation>
    </message>
    <message>
        <source>Check the live status in 12123; offer a vehicle of class C1</source>
        <translation>请核对 12123 中的实时状态；可提供 C1 车辆</translation>
    </message>
    <message>
        <source>No class is lost for age</source>
        <translation>没有因年龄丧失的准驾车型</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost at %3</source>
        <translation>%1 岁：%2 在满 %3 岁时丧失</translation>
    </message>
    <message>
        <source>Do not hand over a vehicle of that class</source>
        <translation>请勿交付该车型的车辆</translation>
    </message>
    <message>
        <source>Aged %1: nobody holds class %2 before %3</source>
        <translation>%1 岁：未满 %3 岁不可能持有 %2</translation>
    </message>
    <message>
        <source>Compare class and date of birth with the card</source>
        <translation>请对照证件核对准驾车型和出生日期</translation>
    </message>
    <message>
        <source>Old enough for the class</source>
        <translation>年龄符合准驾车型要求</translation>
    </message>
    <message>
        <source>Compare the class with the card</source>
        <translation>请对照证件核对准驾车型</translation>
    </message>
    <message>
        <source>The class is made of official codes</source>
        <translation>准驾车型代号规范</translation>
    </message>
    <message>
        <source>“%1” is not a vehicle class</source>
        <translation>“%1”不是准驾车型</translation>
    </message>
    <message>
        <source>The class %1 is printed beside one that includes it</source>
        <translation>%1 与已包含它的车型同时印出</translation>
    </message>
    <message>
        <source>The codes of %1 are not in the official order</source>
        <translation>%1 的代号顺序不规范</translation>
    </message>
    <message>
        <source>The class is printed as the office prints it</source>
        <translation>准驾车型的写法与车管所一致</translation>
    </message>
    <message>
        <source>No vehicle is chosen</source>
        <translation>未选车辆</translation>
    </message>
    <message>
        <source>Choose the vehicle</source>
        <translation>请选择车辆</translation>
    </message>
    <message>
        <source>Class %1 covers the vehicle</source>
        <translation>%1 可驾驶该车辆</translation>
    </message>
    <message>
        <source>Class %1 does not cover the vehicle: it needs %2</source>
        <translation>%1 不能驾驶该车辆：需要 %2</translation>
    </message>
    <message>
        <source>Offer a vehicle of class %1, or name another driver</source>
        <translation>请提供 %1 可驾驶的车辆，或另指定驾驶人</translation>
    </message>
    <message>
        <source>Class C6 existed when the card began</source>
        <translation>证件起始时已有 C6</translation>
    </message>
    <message>
        <source>Valid from %1 with class C6, which has existed only since %2</source>
        <translation>有效起始日期 %1 即有 C6，而 C6 自 %2 起才有</translation>
    </message>
    <message>
        <source>Compare the class; a card reissued since then may be right</source>
        <translation>请核对准驾车型；此后换发的证件可能没有问题</translation>
    </message>
    <message>
        <source>Held a car class for a year before C6</source>
        <translation>取得 C6 前已持有小型汽车车型一年</translation>
    </message>
    <message>
        <source>Class C6 needs a year with C1 or C2 first</source>
        <translation>C6 须先持有 C1 或 C2 满一年</translation>
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
        <translation>请对照证件核对日期</translation>
    </message>
    <message>
        <source>No such date: %1</source>
        <translation>日期不存在：%1</translation>
    </message>
    <message>
        <source>No date was read</source>
        <translation>没有读到日期</translation>
    </message>
    <message>
        <source>Type the dates in</source>
        <translation>请录入日期</translation>
    </message>
    <message>
        <source>All dates are real dates</source>
        <translation>日期均存在</translation>
    </message>
    <message>
        <source>Valid from %1, but renewed early and good since %2 by its record</source>
        <translation>有效起始日期 %1，但提前换证，按记录自 %2 起有效</translation>
    </message>
    <message>
        <source>Compare the note on the duplicate page</source>
        <translation>请核对副页上的记录</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>%1 之前无效</translation>
    </message>
    <message>
        <source>Look on the duplicate page for a note that it is already valid</source>
        <translation>请看副页上是否有已生效的记录</translation>
    </message>
    <message>
        <source>First issued on %1, but born on %2</source>
        <translation>初次领证 %1，但出生日期为 %2</translation>
    </message>
    <message>
        <source>Valid from %1, before the first issue on %2</source>
        <translation>有效起始日期 %1 早于初次领证 %2</translation>
    </message>
    <message>
        <source>Birth, first issue and start of validity are in order</source>
        <translation>出生、初次领证和起始日期先后合理</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue</source>
        <translation>初次领证时 %1 岁</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue: nobody gets a licence before %2</source>
        <translation>初次领证时 %1 岁：未满 %2 岁不可能领证</translation>
    </message>
    <message>
        <source>Not too old at the first issue</source>
        <translation>初次领证时未超龄</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue, the limit then was %2</source>
        <translation>初次领证时 %1 岁，当时上限为 %2 岁</translation>
    </message>
    <message>
        <source>Ask the customer to open 12123 and show the live screen</source>
        <translation>请客户打开 12123，出示实时页面</translation>
    </message>
    <message>
        <source>It is not known when the picture was taken</source>
        <translation>图片的拍摄时间未知</translation>
    </message>
    <message>
        <source>The clock on the screen is not understood</source>
        <translation>无法识别屏幕上的时间</translation>
    </message>
    <message>
        <source>The screen was live when it was read</source>
        <translation>读取时为实时页面</translation>
    </message>
    <message>
        <source>The clock on the screen shows %1, the picture is of %2</source>
        <translation>屏幕时间为 %1，图片时间为 %2</translation>
    </message>
    <message>
        <source>%1 is not understood</source>
        <translation>无法识别 %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>生成于 %1</translation>
    </message>
    <message>
        <source>Made on %1, which is still to come</source>
        <translation>生成于 %1，该时间尚未到来</translation>
    </message>
    <message>
        <source>The status is %1: the holder must not drive</source>
        <translation>状态为 %1：不得驾驶</translation>
    </message>
    <message>
        <source>Do not hand over the car</source>
        <translation>请勿交车</translation>
    </message>
    <message>
        <source>The status is “%1”, which is none of the usual</source>
        <translation>状态为“%1”，不是常见状态</translation>
    </message>
    <message>
        <source>Ask the customer to explain the status in 12123</source>
        <translation>请客户说明 12123 中的状态</translation>
    </message>
    <message>
        <source>The status allows driving</source>
        <translation>状态允许驾驶</translation>
    </message>
    <message>
        <source>The status is %1: allowed to drive, but matters are open</source>
        <translation>状态为 %1：可以驾驶，但有事项未处理</translation>
    </message>
    <message>
        <source>Tell the customer; follow the rule of the firm</source>
        <translation>请告知客户，按本公司规定办理</translation>
    </message>
    <message>
        <source>No outstanding offences</source>
        <translation>没有未处理的违法</translation>
    </message>
    <message>
        <source>Compare it with the card and correct it</source>
        <translation>请对照证件更正</translation>
    </message>
    <message>
        <source>%1 points of %2: the licence is withheld until the exam is passed</source>
        <translation>累积记分 %1／%2：考试合格前驾驶证被扣留</translation>
    </message>
    <message>
        <source>%1 points of %2</source>
        <translation>累积记分 %1／%2</translation>
    </message>
    <message>
        <source>Follow the rule of the firm</source>
        <translation>按本公司规定办理</translation>
    </message>
    <message>
        <source>The colour of the screen was not judged</source>
        <translation>未判断屏幕颜色</translation>
    </message>
    <message>
        <source>Look: green ground and black code are good, red is not</source>
        <translation>请看：绿底黑码为正常，红色为异常</translation>
    </message>
    <message>
        <source>The screen or its code is red: the licence cannot be used</source>
        <translation>屏幕或二维码为红色：驾驶证不可用</translation>
    </message>
    <message>
        <source>The screen is green</source>
        <translation>屏幕为绿色</translation>
    </message>
    <message>
        <source>No QR code was looked for</source>
        <translation>未查找二维码</translation>
    </message>
    <message>
        <source>Look for the QR code</source>
        <translation>请查看二维码</translation>
    </message>
    <message>
        <source>The QR code is there</source>
        <translation>有二维码</translation>
    </message>
    <message>
        <source>No QR code on the screen: it is cut off, or this is not a 12123 screen</source>
        <translation>屏幕上没有二维码：被截去，或不是 12123 页面</translation>
    </message>
    <message>
        <source>The number and the date of birth agree</source>
        <translation>证号与出生日期相符</translation>
    </message>
    <message>
        <source>The number says born on %1, the licence says %2</source>
        <translation>证号中的出生日期为 %1，证件上为 %2</translation>
    </message>
    <message>
        <source>Compare both with the card; if they are printed like that, do not accept it</source>
        <translation>请对照证件核对两处；若确实如此印刷，请勿接受</translation>
    </message>
    <message>
        <source>The number and the sex agree</source>
        <translation>证号与性别相符</translation>
    </message>
    <message>
        <source>The number is one of a person of sex %1, the licence says %2</source>
        <translation>证号对应的性别为 %1，证件上为 %2</translation>
    </message>
    <message>
        <source>Compare with the identity card; a legal change of sex may explain it</source>
        <translation>请对照身份证；可能因依法变更性别</translation>
    </message>
    <message>
        <source>The number begins in %1</source>
        <translation>证号属地：%1</translation>
    </message>
    <message>
        <source>No province has the code %1 with which the number begins</source>
        <translation>证号开头的 %1 不是任何省份的代码</translation>
    </message>
    <message>
        <source>Compare the licence number with the card, digit by digit</source>
        <translation>请对照证件逐位核对证号</translation>
    </message>
    <message>
        <source>The number begins with no existing province</source>
        <translation>证号开头不是现有省份</translation>
    </message>
    <message>
        <source>First registered in %1</source>
        <translation>首次登记地：%1</translation>
    </message>
    <message>
        <source>The region code %1 is in no list since 1980</source>
        <translation>区划代码 %1 不在 1980 年以来的任何名录中</translation>
    </message>
    <message>
        <source>Compare the first six digits of the number with the card</source>
        <translation>请对照证件核对证号前六位</translation>
    </message>
    <message>
        <source>The region code is in no list</source>
        <translation>区划代码不在名录中</translation>
    </message>
    <message>
        <source>The region existed when the holder was born</source>
        <translation>持证人出生时该区划存在</translation>
    </message>
    <message>
        <source>The region %1 was abolished in %2, before the holder was born</source>
        <translation>%1 已于 %2 年撤销，早于持证人出生</translation>
    </message>
    <message>
        <source>The address or the number names no province</source>
        <translation>住址或证号中没有省份</translation>
    </message>
    <message>
        <source>Address and number name the same province</source>
        <translation>住址与证号的省份一致</translation>
    </message>
    <message>
        <source>Lives in %1, first registered in %2: people move</source>
        <translation>住在 %1，首次登记在 %2：可能已迁居</translation>
    </message>
    <message>
        <source>Nationality and kind of number agree</source>
        <translation>国籍与证号类别相符</translation>
    </message>
    <message>
        <source>The number is a foreigner&apos;s, the nationality is %1</source>
        <translation>证号为外国人号码，国籍为 %1</translation>
    </message>
    <message>
        <source>The number is a Chinese citizen&apos;s, the nationality is %1</source>
        <translation>证号为中国公民号码，国籍为 %1</translation>
    </message>
    <message>
        <source>Compare number and nationality with the card</source>
        <translation>请对照证件核对证号和国籍</translation>
    </message>
    <message>
        <source>The name is a printed word of the form</source>
        <translation>姓名栏读到的是证件上的固定文字</translation>
    </message>
    <message>
        <source>Compare the name with the card</source>
        <translation>请对照证件核对姓名</translation>
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
        <translation>姓名与预订一致</translation>
    </message>
    <message>
        <source>The name agrees with the booking but for a rare character</source>
        <translation>除生僻字外，姓名与预订一致</translation>
    </message>
    <message>
        <source>Compare the rare character with the identity card</source>
        <translation>请对照身份证核对生僻字</translation>
    </message>
    <message>
        <source>The name is not that of the booking</source>
        <translation>姓名与预订不符</translation>
    </message>
    <message>
        <source>Ask who drives; take the licence of the person in the booking</source>
        <translation>请确认由谁驾驶；应使用预订人的驾驶证</translation>
    </message>
    <message>
        <source>Every field that is needed was read</source>
        <translation>所需栏目均已读取</translation>
    </message>
    <message>
        <source>Not read surely enough: %1</source>
        <translation>识别不够可靠：%1</translation>
    </message>
    <message>
        <source>Take the picture again, or type these fields in</source>
        <translation>请重新拍摄，或录入这些栏目</translation>
    </message>
    <message>
        <source>The number is that of a travel permit for Hong Kong and Macao residents</source>
        <translation>证号为港澳居民来往内地通行证号码</translation>
    </message>
    <message>
        <source>The number is that of a foreigner&apos;s permanent residence card of 2017</source>
        <translation>证号为 2017 版外国人永久居留身份证号码</translation>
    </message>
    <message>
        <source>The number is not that of a resident identity card</source>
        <translation>证号不是居民身份证号码</translation>
    </message>
    <message>
        <source>This cannot be a licence number</source>
        <translation>这不可能是证号</translation>
    </message>
    <message>
        <source>The licence number has 18 characters as it should</source>
        <translation>证号为 18 位，符合要求</translation>
    </message>
    <message>
        <source>The number has the old form of 15 digits</source>
        <translation>证号为旧式 15 位</translation>
    </message>
    <message>
        <source>Ask for the passport or permit and compare the number</source>
        <translation>请查看护照或通行证，核对号码</translation>
    </message>
    <message>
        <source>Look at character %1 of the number: is it %2 instead of %3?</source>
        <translation>请看证号第 %1 位：是否应为 %2 而不是 %3？</translation>
    </message>
    <message>
        <source>The check character of the licence number is right</source>
        <translation>证号的校验码正确</translation>
    </message>
    <message>
        <source>The check character does not match the licence number: it is misread, or no such number was ever issued</source>
        <translation>证号的校验码不符：可能误读，或不存在此号码</translation>
    </message>
    <message>
        <source>The date of birth inside the number, %1, cannot be</source>
        <translation>证号中的出生日期 %1 不可能存在</translation>
    </message>
    <message>
        <source>The number contains a real date of birth</source>
        <translation>证号中的出生日期真实存在</translation>
    </message>
    <message>
        <source>The number is not of the old 15-digit form</source>
        <translation>证号不是旧式 15 位</translation>
    </message>
    <message>
        <source>The number has 15 digits: such numbers have been invalid since 2013</source>
        <translation>证号为 15 位：此类号码自 2013 年起无效</translation>
    </message>
    <message>
        <source>Ask for the current identity card and the renewed licence</source>
        <translation>请查看现行身份证和换发后的驾驶证</translation>
    </message>
    <message>
        <source>Part of the number is masked: this is a shared or saved copy</source>
        <translation>证号部分被遮盖：这是转发或保存的副本</translation>
    </message>
    <message>
        <source>Ask to see the licence itself, or the live screen of 12123</source>
        <translation>请查看驾驶证原件，或 12123 实时页面</translation>
    </message>
    <message>
        <source>No digit of the number is masked</source>
        <translation>证号没有遮盖</translation>
    </message>
    <message>
        <source>Digits of the licence number are hidden</source>
        <translation>证号有数字被隐藏</translation>
    </message>
    <message>
        <source>Ask for the original and type the number in</source>
        <translation>请查看原件并录入证号</translation>
    </message>
    <message>
        <source>A number of this kind does not say</source>
        <translation>此类号码不含该信息</translation>
    </message>
    <message>
        <source>Check the passport or permit instead</source>
        <translation>请改为核对护照或通行证</translation>
    </message>
    <message>
        <source>%1 differs between the pages</source>
        <translation>各页的%1不一致</translation>
    </message>
    <message>
        <source>Compare the pages: they must belong to one person</source>
        <translation>请核对各页：必须属于同一人</translation>
    </message>
    <message>
        <source>Number and name were not read on every page</source>
        <translation>并非每页都读到证号和姓名</translation>
    </message>
    <message>
        <source>Compare the pages by eye</source>
        <translation>请人工比对各页</translation>
    </message>
    <message>
        <source>Number and name are the same on every page</source>
        <translation>各页证号和姓名一致</translation>
    </message>
    <message>
        <source>The file number does not have 12 digits</source>
        <translation>档案编号不是 12 位</translation>
    </message>
    <message>
        <source>Compare the file number with the card</source>
        <translation>请对照证件核对档案编号</translation>
    </message>
    <message>
        <source>No office has the code %1 with which the file number begins</source>
        <translation>档案编号开头的 %1 不是任何机关的代码</translation>
    </message>
    <message>
        <source>The file number is one of %1</source>
        <translation>档案编号属于%1</translation>
    </message>
    <message>
        <source>The duplicate page is here</source>
        <translation>已有副页</translation>
    </message>
    <message>
        <source>The duplicate page is missing</source>
        <translation>缺少副页</translation>
    </message>
    <message>
        <source>Read the duplicate page too</source>
        <translation>请同时读取副页</translation>
    </message>
    <message>
        <source>The record names the end of validity</source>
        <translation>记录中写有有效期止</translation>
    </message>
    <message>
        <source>The record asks for renewal by %1, the licence runs to %2</source>
        <translation>记录要求 %1 前换证，而有效期至 %2</translation>
    </message>
    <message>
        <source>Compare both pages: they must belong together</source>
        <translation>请核对两页：必须属于同一证件</translation>
    </message>
    <message>
        <source>The bar code is not that of a paper core</source>
        <translation>条码不是纸质证芯的条码</translation>
    </message>
    <message>
        <source>Look at the bar code</source>
        <translation>请查看条码</translation>
    </message>
    <message>
        <source>The check character of the bar code does not match the old formula</source>
        <translation>条码的校验码不符合旧规则</translation>
    </message>
    <message>
        <source>The bar code is that of a paper core</source>
        <translation>条码为纸质证芯条码</translation>
    </message>
    <message>
        <source>a grey copy</source>
        <translation>黑白复印件</translation>
    </message>
    <message>
        <source>taken from a screen</source>
        <translation>翻拍自屏幕</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>边角不全</translation>
    </message>
    <message>
        <source>glare over a field</source>
        <translation>栏目上有反光</translation>
    </message>
    <message>
        <source>The picture shows the original, whole and sharp</source>
        <translation>图片拍摄的是原件，完整清晰</translation>
    </message>
    <message>
        <source>The picture: %1</source>
        <translation>图片：%1</translation>
    </message>
    <message>
        <source>Take it again from the original, without glare</source>
        <translation>请对原件重新拍摄，避免反光</translation>
    </message>
    <message>
        <source>The size of the picture is not known</source>
        <translation>图片尺寸未知</translation>
    </message>
    <message>
        <source>The picture is large enough</source>
        <translation>图片尺寸足够</translation>
    </message>
    <message>
        <source>The picture is only %1 pixels high or wide</source>
        <translation>图片短边仅 %1 像素</translation>
    </message>
    <message>
        <source>Take it again from nearer</source>
        <translation>请靠近重新拍摄</translation>
    </message>
    <message>
        <source>Explain to the customer: no trailer, motorway only with an experienced companion, sticker at the rear</source>
        <translation>请说明：不得带挂车，上高速须有经验者陪同，车尾贴实习标志</translation>
    </message>
    <message>
        <source>The probation year ended on %1</source>
        <translation>实习期已于 %1 结束</translation>
    </message>
    <message>
        <source>On probation until %1, first issued on %2</source>
        <translation>实习期至 %1，初次领证 %2</translation>
    </message>
    <message>
        <source>The record names no probation</source>
        <translation>记录中没有实习期</translation>
    </message>
    <message>
        <source>The probation in the record ended on %1</source>
        <translation>记录中的实习期已于 %1 结束</translation>
    </message>
    <message>
        <source>On probation until %1 by the record</source>
        <translation>按记录实习期至 %1</translation>
    </message>
    <message>
        <source>Not on probation</source>
        <translation>不在实习期</translation>
    </message>
    <message>
        <source>On probation: must not drive a commercial passenger vehicle</source>
        <translation>实习期：不得驾驶营运客车</translation>
    </message>
    <message>
        <source>On probation: must not tow a trailer</source>
        <translation>实习期：不得牵引挂车</translation>
    </message>
    <message>
        <source>Offer a vehicle without a trailer, or another driver</source>
        <translation>请提供不带挂车的车辆，或另指定驾驶人</translation>
    </message>
    <message>
        <source>Driving since %1</source>
        <translation>自 %1 起有驾驶资格</translation>
    </message>
    <message>
        <source>Driving since %1; the firm asks for %2 months</source>
        <translation>自 %1 起有驾驶资格；本公司要求满 %2 个月</translation>
    </message>
    <message>
        <source>The seal names a traffic police office</source>
        <translation>印章为公安交管部门</translation>
    </message>
    <message>
        <source>The text of the seal is not that of a traffic police office</source>
        <translation>印章文字不是公安交管部门</translation>
    </message>
    <message>
        <source>Look at the seal</source>
        <translation>请查看印章</translation>
    </message>
    <message>
        <source>The seal or the file number names no province</source>
        <translation>印章或档案编号中没有省份</translation>
    </message>
    <message>
        <source>Seal and file number name the same province</source>
        <translation>印章与档案编号的省份一致</translation>
    </message>
    <message>
        <source>The seal is of %1, the file number of %2</source>
        <translation>印章为%1，档案编号为%2</translation>
    </message>
    <message>
        <source>Compare seal and file number with the card</source>
        <translation>请对照证件核对印章和档案编号</translation>
    </message>
    <message>
        <source>The seal or the file number names no prefecture</source>
        <translation>印章或档案编号中没有地市</translation>
    </message>
    <message>
        <source>Seal and file number name the same prefecture</source>
        <translation>印章与档案编号的地市一致</translation>
    </message>
    <message>
        <source>The seal was not looked for</source>
        <translation>未查找印章</translation>
    </message>
    <message>
        <source>No seal at its place</source>
        <translation>印章位置没有印章</translation>
    </message>
    <message>
        <source>Look at the seal on the card</source>
        <translation>请查看证件上的印章</translation>
    </message>
    <message>
        <source>The seal is not red: this may be a copy</source>
        <translation>印章不是红色：可能是复印件</translation>
    </message>
    <message>
        <source>Ask for the original</source>
        <translation>请查看原件</translation>
    </message>
    <message>
        <source>A red seal is at its place</source>
        <translation>红色印章位置正确</translation>
    </message>
    <message>
        <source>The licence has no end date</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>The term is %1 years</source>
        <translation>有效期 %1 年</translation>
    </message>
    <message>
        <source>From %1 to %2: licences run for 6 or 10 years or are permanent</source>
        <translation>%1 至 %2：驾驶证有效期为 6 年、10 年或长期</translation>
    </message>
    <message>
        <source>The licence ends on the same day and month as it began</source>
        <translation>起止日期的月日一致</translation>
    </message>
    <message>
        <source>It begins on %1 and ends on %2: day and month must be the same</source>
        <translation>起 %1，止 %2：月日应相同</translation>
    </message>
    <message>
        <source>Valid from the same day and month as the first issue</source>
        <translation>有效起始与初次领证的月日一致</translation>
    </message>
    <message>
        <source>First issued on %1, valid from %2: day and month are usually the same</source>
        <translation>初次领证 %1，有效起始 %2：月日通常相同</translation>
    </message>
    <message>
        <source>Compare both dates; a restored or converted licence may differ</source>
        <translation>请核对两个日期；恢复或换领的驾驶证可能不同</translation>
    </message>
    <message>
        <source>The earlier terms are consistent</source>
        <translation>此前各有效期相加吻合</translation>
    </message>
    <message>
        <source>%1 years from first issue to this card: no terms of 6 and 10 add up to it</source>
        <translation>初次领证至此证相隔 %1 年：不能由 6 年和 10 年相加而成</translation>
    </message>
    <message>
        <source>The first card runs for 6 years</source>
        <translation>首次有效期为 6 年</translation>
    </message>
    <message>
        <source>A first card that runs to %1: first cards run for 6 years</source>
        <translation>首张驾驶证有效期至 %1：首次有效期应为 6 年</translation>
    </message>
    <message>
        <source>Compare the dates; army and foreign conversions may differ</source>
        <translation>请核对日期；军队或境外换领的可能不同</translation>
    </message>
    <message>
        <source>Held long enough for a permanent licence</source>
        <translation>领证年限符合长期有效的条件</translation>
    </message>
    <message>
        <source>No end date, though first issued on %1: that takes %2 years</source>
        <translation>初次领证 %1 却为长期：需满 %2 年</translation>
    </message>
    <message>
        <source>Ten-year cards existed then</source>
        <translation>当时已有十年期驾驶证</translation>
    </message>
    <message>
        <source>A ten-year card cannot end on %1</source>
        <translation>十年期驾驶证不可能在 %1 到期</translation>
    </message>
    <message>
        <source>The old edition and its dates go together</source>
        <translation>旧版证件与日期相符</translation>
    </message>
    <message>
        <source>A card of the edition before 2013 that runs to %1: those have expired</source>
        <translation>2013 年前的版式却有效至 %1：此类证件均已过期</translation>
    </message>
    <message>
        <source>Look closely: paper, print and the edition of the card</source>
        <translation>请仔细查看纸张、印刷和版式</translation>
    </message>
    <message>
        <source>Do not hand over the car; ask for the renewed licence</source>
        <translation>请勿交车；请客户出示换发后的驾驶证</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Expired on %1, more than a year ago: cancelled by law</source>
        <translation>已于 %1 过期，超过一年：依法注销</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>No return date is given</source>
        <translation>未填还车日期</translation>
    </message>
    <message>
        <source>Enter the return date</source>
        <translation>请填写还车日期</translation>
    </message>
    <message>
        <source>Valid until %1, the return is on %2</source>
        <translation>有效期至 %1，还车日期 %2</translation>
    </message>
    <message>
        <source>Expires on %1, before the return on %2</source>
        <translation>%1 到期，早于还车日期 %2</translation>
    </message>
    <message>
        <source>Agree on a return by %1, or wait for the renewed licence</source>
        <translation>请约定 %1 前还车，或等换发新证</translation>
    </message>
    <message>
        <source>Valid for %1 days after the return</source>
        <translation>还车后仍有 %1 天有效</translation>
    </message>
    <message>
        <source>Expires on %1, only %2 days after the return; the firm asks for %3 days</source>
        <translation>%1 到期，还车后仅余 %2 天；本公司要求 %3 天</translation>
    </message>
    <message>
        <source>Remind the customer to renew before the rental</source>
        <translation>请提醒客户在租车前换证</translation>
    </message>
    <message>
        <source>Can be renewed from %1</source>
        <translation>%1 起可以换证</translation>
    </message>
    <message>
        <source>Expires on %1: it can be renewed now</source>
        <translation>%1 到期：现在即可换证</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>请告知客户</translation>
    </message>
    <message>
        <source>The licence has no end date; ages are checked all the same</source>
        <translation>长期有效；仍检查年龄</translation>
    </message>
    <message>
        <source>%1 was not read surely enough</source>
        <translation>%1识别不够可靠</translation>
    </message>
    <message>
        <source>Compare it with the card and confirm it</source>
        <translation>请对照证件并确认</translation>
    </message>
    <message>
        <source>%1 is on the duplicate page, which is not here</source>
        <translation>%1在副页上，但缺少副页</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>没有读到%1</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>请手工录入</translation>
    </message>
    <message>
        <source>Valid from %1; its record says since when already, not understood</source>
        <translation>%1起有效；其记录载有更早的起始日期，未能识别</translation>
    </message>
    <message>
        <source>The screen was live when the picture was taken, on %1</source>
        <translation>%1 拍摄时，屏幕显示的是实时画面</translation>
    </message>
    <message>
        <source>The QR code is red: the licence cannot be used</source>
        <translation>二维码为红色：驾驶证不可用</translation>
    </message>
    <message>
        <source>The ground of the screen is red: the licence cannot be used</source>
        <translation>屏幕底色为红色：驾驶证不可用</translation>
    </message>
    <message>
        <source>No value stands out from the others by its print</source>
        <translation>各项内容的印刷没有差异</translation>
    </message>
    <message>
        <source>Print or ground differ from the other values: %1</source>
        <translation>印刷或底纹与其他内容不同：%1</translation>
    </message>
    <message>
        <source>Look at the card: was something pasted over or erased?</source>
        <translation>请看证件：是否有粘贴或涂改？</translation>
    </message>
    <message>
        <source>The record names a probation, its end is not understood</source>
        <translation>记录中有实习期，未能识别其截止日期</translation>
    </message>
    <message>
        <source>No colour anywhere: a grey copy</source>
        <translation>没有任何颜色：黑白复印件</translation>
    </message>
    <message>
        <source>The pattern of a screen runs over the card</source>
        <translation>证件上有屏幕纹路</translation>
    </message>
    <message>
        <source>%1: print or ground differ from the other values</source>
        <translation>%1：印刷或底纹与其他内容不同</translation>
    </message>
    <message>
        <source>The seal is not red</source>
        <translation>印章不是红色</translation>
    </message>
    <message>
        <source>The ground of the screen is red</source>
        <translation>屏幕底色为红色</translation>
    </message>
    <message>
        <source>The QR code is red</source>
        <translation>二维码为红色</translation>
    </message>
    <message>
        <source>No QR code at its place</source>
        <translation>应有二维码处没有二维码</translation>
    </message>
    <message>
        <source>The bar code of the paper core</source>
        <translation>证芯条形码</translation>
    </message>
    <message>
        <source>This core number was on another person&apos;s licence before</source>
        <translation>此证芯编号曾出现在他人的驾驶证上</translation>
    </message>
    <message>
        <source>Look at the original; a core number is given out once</source>
        <translation>请查看原件；证芯编号只发放一次</translation>
    </message>
    <message>
        <source>The core number has not been seen on another person&apos;s licence</source>
        <translation>证芯编号未在他人驾驶证上出现过</translation>
    </message>
    <message>
        <source>This licence is on another rental until %1</source>
        <translation>此驾驶证另有租约，至 %1</translation>
    </message>
    <message>
        <source>Ask about the other rental</source>
        <translation>请询问另一租约的情况</translation>
    </message>
    <message>
        <source>No other rental is open on this licence</source>
        <translation>此驾驶证没有其他未结租约</translation>
    </message>
    <message>
        <source>Not on the do-not-rent list</source>
        <translation>不在禁租名单中</translation>
    </message>
    <message>
        <source>On the do-not-rent list: %1</source>
        <translation>在禁租名单中：%1</translation>
    </message>
    <message>
        <source>Call the supervisor</source>
        <translation>请联系主管</translation>
    </message>
</context>
<context>
    <name>WebhookProvider</name>
    <message>
        <source>What was typed is not a bearer token: it has spaces or characters that no token has. Type it again in the settings.</source>
        <translation>输入的内容不是 Bearer 令牌：含有令牌中不会出现的空格或字符。请在设置中重新输入。</translation>
    </message>
</context>
<context>
    <name>WechatAnswer</name>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>无法识别服务的应答。</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too large.</source>
        <translation>服务的应答过大。</translation>
    </message>
</context>
<context>
    <name>WechatErrors</name>
    <message>
        <source>This is a fault of the program: please report it to the developers.</source>
        <translation>这是程序的错误：请告知开发者。</translation>
    </message>
    <message>
        <source>Check app id and secret in the settings.</source>
        <translation>请检查设置中的 AppID 和密钥。</translation>
    </message>
    <message>
        <source>Go on with the reading made here; the service answers again after midnight, China time.</source>
        <translation>请继续使用本机的识别结果；北京时间零点后服务恢复。</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>服务繁忙。</translation>
    </message>
    <message>
        <source>It is retried automatically.</source>
        <translation>会自动重试。</translation>
    </message>
    <message>
        <source>The access token is no longer valid.</source>
        <translation>访问令牌已失效。</translation>
    </message>
    <message>
        <source>Check the token, or app id and secret, in the settings.</source>
        <translation>请检查设置中的令牌，或 AppID 和密钥。</translation>
    </message>
    <message>
        <source>The service refused this way of requesting a token.</source>
        <translation>服务不接受这种获取令牌的方式。</translation>
    </message>
    <message>
        <source>The service does not know this app id.</source>
        <translation>服务不认识此 AppID。</translation>
    </message>
    <message>
        <source>The service does not take this access token.</source>
        <translation>服务不接受此访问令牌。</translation>
    </message>
    <message>
        <source>The secret does not belong to this app id.</source>
        <translation>密钥与此 AppID 不符。</translation>
    </message>
    <message>
        <source>The service does not let this network in.</source>
        <translation>服务不允许本网络访问。</translation>
    </message>
    <message>
        <source>Ask the administrator to add this network&apos;s address to the allow list of the account.</source>
        <translation>请管理员将本网络的地址加入账号的 IP 白名单。</translation>
    </message>
    <message>
        <source>The request had no access token.</source>
        <translation>请求中没有访问令牌。</translation>
    </message>
    <message>
        <source>The request had no app id.</source>
        <translation>请求中没有 AppID。</translation>
    </message>
    <message>
        <source>The request had no secret.</source>
        <translation>请求中没有密钥。</translation>
    </message>
    <message>
        <source>The picture did not arrive.</source>
        <translation>图片没有送达。</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation>访问令牌已过期。</translation>
    </message>
    <message>
        <source>The service wants the request sent in another way.</source>
        <translation>服务要求以另一种方式发送请求。</translation>
    </message>
    <message>
        <source>The picture arrived empty.</source>
        <translation>送达的图片是空的。</translation>
    </message>
    <message>
        <source>The picture is too large for the service.</source>
        <translation>图片超出服务的大小限制。</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up.</source>
        <translation>今日调用次数已用完。</translation>
    </message>
    <message>
        <source>Too many calls within a minute.</source>
        <translation>一分钟内调用过多。</translation>
    </message>
    <message>
        <source>It is retried after a minute.</source>
        <translation>一分钟后重试。</translation>
    </message>
    <message>
        <source>This account may not use the service.</source>
        <translation>此账号无权使用该服务。</translation>
    </message>
    <message>
        <source>Ask the administrator to request the right to read licences from the service.</source>
        <translation>请管理员向服务方申请驾驶证识别权限。</translation>
    </message>
    <message>
        <source>The counter of calls cannot be reset again this month.</source>
        <translation>本月不能再清零调用次数。</translation>
    </message>
    <message>
        <source>The service waits until somebody confirms this network.</source>
        <translation>服务等待管理员确认本网络。</translation>
    </message>
    <message>
        <source>Ask the administrator to confirm the message sent to the account.</source>
        <translation>请管理员在账号收到的消息中确认。</translation>
    </message>
    <message>
        <source>The service could not fetch the picture&apos;s address.</source>
        <translation>服务无法从该地址获取图片。</translation>
    </message>
    <message>
        <source>Send the picture itself.</source>
        <translation>请直接发送图片。</translation>
    </message>
    <message>
        <source>The service sees no licence in the picture.</source>
        <translation>服务在图片中没有找到驾驶证。</translation>
    </message>
    <message>
        <source>Take the picture again, or go on with the reading made here.</source>
        <translation>请重新拍摄，或继续使用本机的识别结果。</translation>
    </message>
    <message>
        <source>The service cannot read the picture.</source>
        <translation>服务无法读取图片。</translation>
    </message>
    <message>
        <source>The calls that the firm has bought are used up.</source>
        <translation>本公司购买的调用次数已用完。</translation>
    </message>
    <message>
        <source>Go on with the reading made here; ask the administrator to buy more, or wait for tomorrow.</source>
        <translation>请继续使用本机的识别结果；由管理员购买次数，或等到明天。</translation>
    </message>
    <message>
        <source>The service answered %1: %2</source>
        <translation>服务应答 %1：%2</translation>
    </message>
    <message>
        <source>Go on with the reading made here; if it comes again, give the administrator this message.</source>
        <translation>请继续使用本机的识别结果；若再次出现，请将此消息交给管理员。</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccessPolicyForm</name>
    <message>
        <source>Signing in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Operators sign in &amp;by name</source>
        <translation>操作员凭姓名登录(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody is there, after</source>
        <translation>无人操作多久后锁定(&amp;L)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Supervisors and auditors need a second &amp;factor</source>
        <translation>主管和审计员须用两步验证(&amp;F)</translation>
    </message>
    <message>
        <source>Minimum PIN length</source>
        <translation>PIN 最短</translation>
    </message>
    <message>
        <source> digits</source>
        <translation> 位</translation>
    </message>
    <message>
        <source>Minimum passphrase length</source>
        <translation>口令最短</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 个字符</translation>
    </message>
    <message>
        <source>Freeze accounts not used for</source>
        <translation>账户未使用多久后冻结</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>What clerks may do</source>
        <translation>柜员可以</translation>
    </message>
    <message>
        <source>Show one record in &amp;clear</source>
        <translation>明文显示单条记录(&amp;C)</translation>
    </message>
    <message>
        <source>Export records in clear</source>
        <translation>导出明文记录</translation>
    </message>
    <message>
        <source>Reported to a supervisor</source>
        <translation>提请主管注意</translation>
    </message>
    <message>
        <source>More than … records shown in an hour</source>
        <translation>一小时内明文显示超过</translation>
    </message>
    <message>
        <source>More than … exports a day</source>
        <translation>一天内导出超过</translation>
    </message>
    <message>
        <source>More than … refused sign-ins in an hour</source>
        <translation>一小时内登录被拒超过</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>工作开始</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>工作结束</translation>
    </message>
    <message>
        <source>Work outside these hours</source>
        <translation>在此时间之外操作</translation>
    </message>
    <message>
        <source>The same time twice: any hour is usual.</source>
        <translation>两个时间相同：任何时间均属正常。</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccountsModel</name>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message numerus="yes">
        <source>Frozen: not used for %n day(s)</source>
        <translation>
            <numerusform>已冻结：%n 天未使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Chooses a PIN at the next sign-in</source>
        <translation>下次登录时另设 PIN</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>可以登录</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
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
        <translation>上次登录</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>两步验证</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>licencedesk::AlertsPanel</name>
    <message>
        <source>I have looked at it</source>
        <translation>已查看</translation>
    </message>
    <message>
        <source>Unusual access</source>
        <translation>异常访问</translation>
    </message>
</context>
<context>
    <name>licencedesk::ArchiveBox</name>
    <message>
        <source>Seal with a passphrase (.ldx)</source>
        <translation>用口令加密 (.ldx)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Encrypted; only LicenceDesk and the passphrase open it</source>
        <translation>已加密；须用 LicenceDesk 和口令才能打开</translation>
    </message>
    <message>
        <source>At least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>至少 %1 个字符；建议使用四个互不相关的词。</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>两次输入还不一致。</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, not even us.</source>
        <translation>没有口令，任何人都打不开此文件，我们也不例外。</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditModel</name>
    <message>
        <source>nobody signed in</source>
        <translation>无人登录</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1，记录 %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditPage</name>
    <message>
        <source>Broken: the log was changed. Entry %1 (%2, by %3) does not follow from the one before it; everything before it is as it was written.</source>
        <translation>断裂：日志被更改过。%2 由 %3 写入的第 %1 条与前一条不衔接；在它之前的条目与写入时一致。</translation>
    </message>
    <message numerus="yes">
        <source>Cut: the newest entries of %n desk(s) are missing from the log.</source>
        <translation>
            <numerusform>截断：日志中缺少 %n 个柜台的最新条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Intact: each of the %1 entries follows from the one before it.</source>
        <translation>完整：全部 %1 条均与前一条衔接。</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>校验日志(&amp;V)</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>显示记录</translation>
    </message>
    <message>
        <source>Entries of the audit log, newest first</source>
        <translation>审计日志条目，最新在前</translation>
    </message>
    <message>
        <source>Read the whole log and see whether anything was changed or cut off</source>
        <translation>通读日志，检查是否被更改或截断</translation>
    </message>
    <message>
        <source>Go to the record of the chosen entry (Enter)</source>
        <translation>转到所选条目的记录 (回车)</translation>
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
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>没有此类操作</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole log is being read…</source>
        <translation>正在通读日志…</translation>
    </message>
    <message numerus="yes">
        <source>Unusual in the last %n day(s):</source>
        <translation>
            <numerusform>最近 %n 天的异常：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>One file with all records, sealed by a passphrase of its own. Any computer with LicenceDesk opens it; nobody does without the passphrase.</source>
        <translation>一个文件包含全部记录，用单独的口令加密。任何装有 LicenceDesk 的电脑都能打开；没有口令谁也打不开。</translation>
    </message>
    <message>
        <source>&amp;Make a backup…</source>
        <translation>制作备份(&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Choose a backup…</source>
        <translation>选择备份(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>正在制作备份</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>制作备份</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>备份口令(&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>再输一次(&amp;O)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Passp&amp;hrase of that backup</source>
        <translation>该备份的口令(&amp;H)</translation>
    </message>
    <message>
        <source>There are no records on this computer: nothing is kept when the program is closed.</source>
        <translation>本机没有记录：程序关闭后不保留任何内容。</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>至少 %1 个字符；几个词语便于记忆。</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>未选择文件。</translation>
    </message>
    <message>
        <source>Stopped: no backup was made.</source>
        <translation>已停止：未制作备份。</translation>
    </message>
    <message>
        <source>Saved as %1, %2. Keep it away from this computer, and the passphrase away from the file.</source>
        <translation>已保存为 %1，%2。请勿与本机放在一处，口令也勿与文件放在一处。</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message numerus="yes">
        <source>The records of this computer (%n) are moved aside, and those of the backup take their place. What was accepted since the backup is not in them.</source>
        <translation>
            <numerusform>本机的记录（%n 条）将另存，由备份中的记录取代。备份之后接受的不在其中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>Being restored…</source>
        <translation>正在恢复…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 restored.</source>
        <translation>
            <numerusform>%1 的 %n 条记录已恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their audit log is not intact: look at it.</source>
        <translation>其审计日志不完整：请查看。</translation>
    </message>
    <message>
        <source>What was here before lies in %1.</source>
        <translation>原有内容在 %1。</translation>
    </message>
</context>
<context>
    <name>licencedesk::BatchBar</name>
    <message>
        <source>Folder being read</source>
        <translation>正在读取的文件夹</translation>
    </message>
    <message>
        <source>Pictures read</source>
        <translation>已读图片</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>关闭文件夹</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 张待核对</translation>
    </message>
    <message>
        <source>%1 flawless</source>
        <translation>%1 张无疑问</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 张已接受</translation>
    </message>
    <message>
        <source>%1 without a licence</source>
        <translation>%1 张未读到证件</translation>
    </message>
</context>
<context>
    <name>licencedesk::BottomBar</name>
    <message numerus="yes">
        <source>%n field(s) left to check</source>
        <translation>
            <numerusform>还有 %n 处待核对</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>已全部核对</translation>
    </message>
</context>
<context>
    <name>licencedesk::BusyOverlay</name>
    <message>
        <source>Reading the licence…</source>
        <translation>正在读取驾驶证…</translation>
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
        <translation>未找到摄像头</translation>
    </message>
    <message>
        <source>Play a video or picture…</source>
        <translation>播放视频或图片…</translation>
    </message>
    <message>
        <source>Play a folder of pictures…</source>
        <translation>播放图片文件夹…</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>旋转画面</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>镜像画面</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>调亮</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>调暗</translation>
    </message>
    <message>
        <source>Fix the focus on the desk</source>
        <translation>将对焦固定在台面</translation>
    </message>
    <message>
        <source>This camera does not offer it</source>
        <translation>此摄像头不支持</translation>
    </message>
    <message>
        <source>Capture by itself</source>
        <translation>自动拍摄</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>严格程度</translation>
    </message>
    <message>
        <source>Quick: takes what can just be read</source>
        <translation>快速：刚能读取即可</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Strict: waits for a still, sharp picture</source>
        <translation>严格：等待稳定、清晰的画面</translation>
    </message>
    <message>
        <source>Sound when captured</source>
        <translation>拍摄时播放提示音</translation>
    </message>
    <message>
        <source>Show the seconds per licence</source>
        <translation>显示每本驾驶证用时</translation>
    </message>
</context>
<context>
    <name>licencedesk::CandidateBar</name>
    <message>
        <source>Take %1</source>
        <translation>改为 %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::CaptureIntake</name>
    <message>
        <source>This licence was accepted just now. Take it away and put the next one here.</source>
        <translation>这本驾驶证刚刚已接受。请拿走，放上下一本。</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>再次使用</translation>
    </message>
    <message>
        <source>%1 s · last %2 s</source>
        <translation>%1 秒 · 上一本 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Last licence: %1 s</source>
        <translation>上一本：%1 秒</translation>
    </message>
</context>
<context>
    <name>licencedesk::CardView</name>
    <message>
        <source>Straightened licence with its field boxes</source>
        <translation>已校正的驾驶证及各栏位置框</translation>
    </message>
    <message>
        <source>Arrow keys move the selected box, with Shift they resize it, with Ctrl in fine steps</source>
        <translation>方向键移动所选的框，按住 Shift 改变大小，按住 Ctrl 微调</translation>
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
        <translation>需要改进</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未测量</translation>
    </message>
</context>
<context>
    <name>licencedesk::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Space takes a column in or out, Alt+Up and Alt+Down move it</source>
        <translation>空格键选中或取消，Alt+上/下移动</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConfirmPanel</name>
    <message>
        <source>No, leave it</source>
        <translation>不，保持原样</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConsentBar</name>
    <message>
        <source>The customer agrees that this licence is sent to %1 (Alt+&amp;Y)</source>
        <translation>客户同意将此驾驶证发送到 %1(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CornerEditor</name>
    <message>
        <source>Picture with the four corners of the card</source>
        <translation>标有证件四角的原图</translation>
    </message>
    <message>
        <source>Arrow keys move the corner, Space goes on to the next one, Enter reads the card between the corners</source>
        <translation>方向键移动角点，空格键到下一个角，回车读取四角之间的证件</translation>
    </message>
</context>
<context>
    <name>licencedesk::CorrectionsDialog</name>
    <message>
        <source>Changes</source>
        <translation>有更改</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>无更改</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Corrections from a file</source>
        <translation>来自文件的更正</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>文件的各行</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) change.</source>
        <translation>
            <numerusform>%n 条记录将更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it was.</source>
        <translation>
            <numerusform>%n 条不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused.</source>
        <translation>
            <numerusform>%n 行被拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns not from LicenceDesk were ignored: %1.</source>
        <translation>不属于本程序的列已略过：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) corrected.</source>
        <translation>
            <numerusform>已更正 %n 条记录。</numerusform>
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
        <translation>本柜台</translation>
    </message>
    <message>
        <source>Every licence that is accepted here carries the counter&apos;s name.</source>
        <translation>在此接受的每份驾驶证都带有柜台名称。</translation>
    </message>
    <message>
        <source>Keep the &amp;name</source>
        <translation>保存名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Name of this counter</source>
        <translation>本柜台名称(&amp;N)</translation>
    </message>
    <message>
        <source>Each counter of a firm has a name of its own, for example “Airport 2”.</source>
        <translation>本公司的每个柜台都有自己的名称，例如“机场 2”。</translation>
    </message>
    <message>
        <source>From now on licences are accepted at “%1”.</source>
        <translation>此后接受的驾驶证记在“%1”。</translation>
    </message>
</context>
<context>
    <name>licencedesk::CustomerSection</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>A customer may ask what is kept about them, and that it be deleted. Ask for their licence first.</source>
        <translation>客户可以询问保存了哪些内容，并要求删除。请先查验其驾驶证。</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save everything as files…</source>
        <translation>全部存为文件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete all records…</source>
        <translation>删除全部记录(&amp;D)…</translation>
    </message>
    <message>
        <source>Licence &amp;number, whole</source>
        <translation>完整证号(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing is kept about this number.</source>
        <translation>没有保存与此证号有关的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), from %1 to %2</source>
        <translation>
            <numerusform>%n 条记录，%1 至 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>an entry on the do-not-rent list</source>
        <translation>禁租名单中的一项</translation>
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
        <translation>文件为明文，包含证号、姓名、图片以及谁打开过记录。只交给客户本人，之后请删除。此操作会记入审计日志。</translation>
    </message>
    <message>
        <source>Save the files in clear</source>
        <translation>保存明文文件</translation>
    </message>
    <message>
        <source>Save everything about one customer</source>
        <translation>保存一位客户的全部资料</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Saved as %1, and to print as %2</source>
        <translation>已保存为 %1；供打印的文件为 %2</translation>
    </message>
    <message>
        <source>All records of this customer are deleted for good, pictures included. Who deleted them, and when, stays in the audit log.</source>
        <translation>该客户的全部记录（包括图片）将被永久删除。谁在何时删除会留在审计日志中。</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>永久删除</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>已删除 %n 条记录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskAccess</name>
    <message>
        <source>The records are not open yet.</source>
        <translation>记录尚未打开。</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskController</name>
    <message>
        <source>%1 was working on this licence. Compare every field yourself, or start over.</source>
        <translation>%1 此前在处理这本驾驶证。请您逐项核对，或重新开始。</translation>
    </message>
    <message>
        <source>Read a picture</source>
        <translation>读取图片</translation>
    </message>
    <message>
        <source>No licence was recognised between these corners. Put them on the corners of the card, or type the licence in.</source>
        <translation>在这四个角之间没有认出驾驶证。请把角点放到证件的四角上，或手工录入。</translation>
    </message>
    <message>
        <source>No licence was found in this picture. Put the four corners on the card, or type the licence in.</source>
        <translation>这张图片中没有找到驾驶证。请把四个角点放到证件上，或手工录入。</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>A main page is on the desk already. Accept it or start over first.</source>
        <translation>柜台上已有一张正页。请先接受它，或重新开始。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to check: %1. Compare each with the card, Enter confirms it.</source>
        <translation>
            <numerusform>还有 %n 处待核对：%1。请逐一对照证件，按回车确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Started over. You can bring back what you typed with Undo.</source>
        <translation>已重新开始。您录入的内容仍保留，可以撤销。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The licence you were working on was put aside without being accepted.</source>
        <translation>刚才处理的驾驶证未接受，已搁置。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message numerus="yes">
        <source>Accepted and kept: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>已接受并保存：%1。今天 %n 份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>已接受：%1。今天 %n 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>A licence was still on the desk when the program ended.</source>
        <translation>程序上次结束时，柜台上还有一本驾驶证。</translation>
    </message>
    <message>
        <source>Delete this record for good? It cannot be restored.</source>
        <translation>永久删除这条记录？删除后无法找回。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The record is deleted.</source>
        <translation>记录已删除。</translation>
    </message>
    <message>
        <source>Nothing is kept during the tour. Esc ends it.</source>
        <translation>导览期间不保存任何内容。按 Esc 结束。</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskPage</name>
    <message>
        <source>There are no pictures in this folder. Choose one with JPEG, PNG, TIFF, BMP or WebP files.</source>
        <translation>此文件夹中没有图片。请选择含有 JPEG、PNG、TIFF、BMP 或 WebP 文件的文件夹。</translation>
    </message>
    <message>
        <source>Nothing to look at so far; the folder is still being read.</source>
        <translation>目前没有需要核对的；文件夹仍在读取。</translation>
    </message>
    <message>
        <source>Nothing in this folder needs a look any more.</source>
        <translation>此文件夹中已没有需要核对的了。</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or open a file.</source>
        <translation>剪贴板中没有图片。请先复制图片，或打开文件。</translation>
    </message>
    <message>
        <source>The picture below goes to %1, which reads it and sends its reading back.</source>
        <translation>下面的图片将发送到 %1，由其识别后返回结果。</translation>
    </message>
    <message>
        <source>The fields of accepted licences and their checks go to %1, with the picture below if there is one.</source>
        <translation>已接受驾驶证的字段及其检查结果将发送到 %1；若下面有图片，也一并发送。</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskRemote</name>
    <message>
        <source>The service accepts no calls until %1, China time.</source>
        <translation>服务在北京时间 %1 之前不接受调用。</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s %n call(s) are used up; they return at midnight, China time.</source>
        <translation>
            <numerusform>今日的 %n 次调用已用完；北京时间零点恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (For support: %2)</source>
        <translation>%1（客服查询号：%2）</translation>
    </message>
    <message>
        <source>The service is used, but the keyring of this computer does not take the secret: it is held in memory and has to be typed again after the next start.</source>
        <translation>服务已启用，但本机密钥环不接受该密钥：它只保存在内存中，下次启动后需重新输入。</translation>
    </message>
    <message>
        <source>The secrets are forgotten here, but the keyring could not be reached: remove the entries of LicenceDesk from it by hand.</source>
        <translation>此处的密钥已清除，但无法访问密钥环：请手动删除其中 LicenceDesk 的条目。</translation>
    </message>
    <message>
        <source>%1 answers and lets this desk in. No picture was sent.</source>
        <translation>%1 有应答并允许本柜台访问。没有发送图片。</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskServer</name>
    <message>
        <source>Nobody has set this server up yet.</source>
        <translation>此服务器尚未设置。</translation>
    </message>
    <message>
        <source>Open the records on this computer first.</source>
        <translation>请先打开本机的记录。</translation>
    </message>
    <message>
        <source>The server is used, but the keyring of this computer does not take its password: it has to be typed again after the next start.</source>
        <translation>服务器已启用，但本机密钥环不接受其密码：下次启动后需重新输入。</translation>
    </message>
</context>
<context>
    <name>licencedesk::EmptyState</name>
    <message>
        <source>Put a licence here</source>
        <translation>把驾驶证放到这里</translation>
    </message>
    <message>
        <source>Drop a picture of it, or paste one with Ctrl+V. Scans and photographs, main page, duplicate page or the electronic licence.</source>
        <translation>把图片拖到这里，或按 Ctrl+V 粘贴。扫描件和照片均可：正页、副页或电子驾驶证。</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>所有内容都只留在本机。</translation>
    </message>
    <message>
        <source>No camera found. Plug one in: it starts by itself.</source>
        <translation>未找到摄像头。插上后会自动启动。</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportDialog</name>
    <message>
        <source>&amp;Masked</source>
        <translation>遮盖(&amp;M)</translation>
    </message>
    <message>
        <source>In c&amp;lear</source>
        <translation>明文(&amp;L)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Names for people</source>
        <translation>便于阅读的列名</translation>
    </message>
    <message>
        <source>Keys for programs</source>
        <translation>程序用字段名</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>首行</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and dates of birth with asterisks</source>
        <translation>姓名、号码、住址和出生日期用星号遮盖</translation>
    </message>
    <message>
        <source>Everything readable by whoever has the file</source>
        <translation>拿到文件的人都能看到全部内容</translation>
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
        <translation>方案(&amp;P)</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>First li&amp;ne</source>
        <translation>首行(&amp;N)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密归档</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move the column up (Alt+Up)</source>
        <translation>将该列上移 (Alt+上)</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>下移(&amp;O)</translation>
    </message>
    <message>
        <source>Move the column down (Alt+Down)</source>
        <translation>将该列下移 (Alt+下)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Take every column</source>
        <translation>选中所有列</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Take no column</source>
        <translation>取消选中所有列</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Whole records, with everything that is known of them.</source>
        <translation>完整记录，包含其全部信息。</translation>
    </message>
    <message>
        <source>The service&apos;s own fields, whatever is chosen here.</source>
        <translation>使用该服务自己的字段，与此处的选择无关。</translation>
    </message>
    <message>
        <source>No record was accepted on these days.</source>
        <translation>这些日期内没有接受的记录。</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>请至少选择一列。</translation>
    </message>
    <message>
        <source>Complete the passphrase first.</source>
        <translation>口令尚未填好。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportStatus</name>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 / %2 条记录</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>未导出</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>%n 条记录，保存在 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::FieldRow</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>licencedesk::FigurePanel</name>
    <message>
        <source>Nothing in this period</source>
        <translation>此时间范围内没有内容</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingRow</name>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingsPanel</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n 项检查未通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n 处需要注意</numerusform>
        </translation>
    </message>
    <message>
        <source>Every check that could be made passed</source>
        <translation>可执行的检查全部通过</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>%1 passed · %2 not checked</source>
        <translation>%1 项通过 · %2 项未检查</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>licencedesk::GuardedPage</name>
    <message>
        <source>Back to the desk</source>
        <translation>返回柜台</translation>
    </message>
    <message>
        <source>Back to the desk (Esc)</source>
        <translation>返回柜台 (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>As &amp;tables</source>
        <translation>以表格显示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>存为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间范围</translation>
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
        <translation>柜台</translation>
    </message>
    <message>
        <source>All figures of this period, for a spreadsheet</source>
        <translation>此时间范围内的全部数据，供电子表格使用</translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>所有柜台</translation>
    </message>
    <message>
        <source>licences accepted</source>
        <translation>已接受驾驶证</translation>
    </message>
    <message>
        <source>seconds per licence, on average</source>
        <translation>平均每本用时（秒）</translation>
    </message>
    <message>
        <source>accepted although checks had failed</source>
        <translation>检查未通过仍接受</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>保存统计</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeyRotation</name>
    <message>
        <source>The records were closed; the change of keys is completed next time.</source>
        <translation>记录已关闭；下次继续更换密钥。</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The records are locked. Without one of these ways nobody opens them, and a lost one cannot be recovered.</source>
        <translation>记录已加密。若没有下列任何一种方式，谁也打不开；遗失后无法找回。</translation>
    </message>
    <message>
        <source>Print a &amp;recovery key…</source>
        <translation>打印恢复密钥(&amp;R)…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>设置口令(&amp;P)…</translation>
    </message>
    <message>
        <source>Put into the &amp;keyring</source>
        <translation>存入密钥环(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change the keys…</source>
        <translation>更换密钥(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>All records are sealed with the new keys.</source>
        <translation>全部记录已用新密钥加密。</translation>
    </message>
    <message>
        <source>What opens the records</source>
        <translation>打开记录的方式</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>正在更换密钥</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>其他密钥</translation>
    </message>
    <message>
        <source>Seals all records with new keys, after somebody has left who could have copied the old ones. The desk goes on working meanwhile.</source>
        <translation>用新密钥重新加密全部记录，例如可能复制过旧密钥的人离职之后。期间柜台照常工作。</translation>
    </message>
    <message>
        <source>Nothing is locked yet: the records are not open.</source>
        <translation>尚未加密任何内容：记录未打开。</translation>
    </message>
    <message>
        <source>✓ the keyring of this computer</source>
        <translation>✓ 本机密钥环</translation>
    </message>
    <message>
        <source>– keyring of this computer not used</source>
        <translation>– 未用本机密钥环</translation>
    </message>
    <message>
        <source>✓ a passphrase</source>
        <translation>✓ 口令</translation>
    </message>
    <message>
        <source>– no passphrase</source>
        <translation>– 没有口令</translation>
    </message>
    <message>
        <source>✓ a printed recovery key</source>
        <translation>✓ 已打印恢复密钥</translation>
    </message>
    <message>
        <source>– no recovery key</source>
        <translation>– 没有恢复密钥</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>更改口令(&amp;P)…</translation>
    </message>
    <message>
        <source>The sheet printed before stops working as soon as there is a new one.</source>
        <translation>一旦生成新密钥，之前打印的即告失效。</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>生成新的</translation>
    </message>
    <message>
        <source>The passphrase opens the records now.</source>
        <translation>现在可用此口令打开记录。</translation>
    </message>
    <message>
        <source>The keyring opens the records at the next start; nothing has to be typed.</source>
        <translation>下次启动由密钥环打开记录，无需输入。</translation>
    </message>
    <message>
        <source>All records are sealed again. A backup from before still opens with its own passphrase.</source>
        <translation>全部记录已重新加密。之前的备份仍用其自己的口令打开。</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>更换密钥</translation>
    </message>
</context>
<context>
    <name>licencedesk::LivePictureView</name>
    <message>
        <source>Live picture. %1</source>
        <translation>实时画面。%1</translation>
    </message>
</context>
<context>
    <name>licencedesk::LiveStage</name>
    <message>
        <source>Which camera, how it stands, when it captures</source>
        <translation>选择摄像头、画面方向和拍摄方式</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>摄像头：%1</translation>
    </message>
</context>
<context>
    <name>licencedesk::MainWindow</name>
    <message>
        <source>The records are not open yet.</source>
        <translation>记录尚未打开。</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>The licence being worked on (Ctrl+L)</source>
        <translation>正在处理的驾驶证 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>离线：内容不离开本机</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单 (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted licence(s) are not exported yet and will be gone. Export them, or close again.</source>
        <translation>
            <numerusform>有 %n 份已接受的驾驶证尚未导出，关闭后将丢失。请先导出，或再次关闭。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>字号 %1%</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>导出记录</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n licence(s) to %1</source>
        <translation>
            <numerusform>已将 %n 份驾驶证导出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Read corrections back</source>
        <translation>导入更正</translation>
    </message>
    <message>
        <source>Records · %1 today</source>
        <translation>记录 · 今天 %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records are transferred, sealed, to the firm&apos;s server</source>
        <translation>记录加密后上传至本公司服务器</translation>
    </message>
    <message>
        <source>Accepted licences are sent to %1</source>
        <translation>已接受的驾驶证会发送到 %1</translation>
    </message>
    <message>
        <source>Licences are sent to %1 when you ask it</source>
        <translation>仅在您查询时将驾驶证发送到 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) were not sent: see the outbox (%1)</source>
        <translation>
            <numerusform>%n 份驾驶证未发送：请查看发件箱（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait to be sent to %1</source>
        <translation>
            <numerusform>%n 份驾驶证等待发送到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorButton</name>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Change PIN or passphrase…</source>
        <translation>更改 PIN 或口令…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>两步验证…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>已登录：%1</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorsPage</name>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Name and &amp;role…</source>
        <translation>姓名和角色(&amp;R)…</translation>
    </message>
    <message>
        <source>New &amp;PIN…</source>
        <translation>新 PIN(&amp;P)…</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>冻结(&amp;Z)</translation>
    </message>
    <message>
        <source>Remove second factor</source>
        <translation>关闭两步验证</translation>
    </message>
    <message>
        <source>&amp;Save the rules</source>
        <translation>保存规则(&amp;S)</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>返回柜台</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Accounts are never deleted, because the audit log names them; freeze those who left.</source>
        <translation>账户从不删除，因为审计日志会提到它们；离职者请冻结。</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>解冻(&amp;L)</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>证号</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>重新发送(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Show in &amp;clear</source>
        <translation>显示明文(&amp;C)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To the current service, from the beginning (Enter)</source>
        <translation>重新发送到当前服务 (回车)</translation>
    </message>
    <message>
        <source>It is not sent, and its picture is deleted (Del)</source>
        <translation>不再发送，图片一并删除 (Del)</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>显示半分钟，并记入日志 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Outbox, newest first</source>
        <translation>发件箱，最新在前</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>需要处理（%1）</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>等待中（%1）</translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation>已发送（%1）</translation>
    </message>
    <message>
        <source>Nothing in this state.</source>
        <translation>没有此状态的条目。</translation>
    </message>
    <message>
        <source>The outbox keeps accepted licences that go to a service elsewhere, sealed, until they have gone. It is off: nothing leaves this desk. A service is set up in the settings.</source>
        <translation>发件箱加密保存要发往远程服务的已接受驾驶证，直到发出为止。目前已关闭：没有内容离开本柜台。可在设置中设定服务。</translation>
    </message>
    <message>
        <source>The outbox is empty. Accepted licences that go to the service are kept here, sealed, until they have gone.</source>
        <translation>发件箱是空的。要发往服务的已接受驾驶证会加密保存在此，直到发出为止。</translation>
    </message>
    <message>
        <source>Discard it? The service may have got it already: then discarding only ends the doubt here. If it has not, it will never be sent. It is noted in the audit log.</source>
        <translation>要丢弃吗？服务可能已经收到：若已收到，丢弃只是清除此处的不明状态；若没有收到，则不会再发送。此操作会记入审计日志。</translation>
    </message>
    <message>
        <source>Take it off the list? It has been sent; that stays noted on the record.</source>
        <translation>要从列表中移除吗？它已发送；记录上会保留这一说明。</translation>
    </message>
    <message>
        <source>Discard it? It is not sent, and its picture is deleted. The record stays. It is noted in the audit log.</source>
        <translation>要丢弃吗？它不会被发送，图片将删除，记录保留。此操作会记入审计日志。</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>重新遮盖</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPanel</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This desk:</source>
        <translation>本柜台：</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>服务：</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>所选条目</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>发送情况</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，由 %2 加入</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source>Request number, for the service&apos;s support</source>
        <translation>请求编号，供联系服务方客服时使用</translation>
    </message>
    <message>
        <source>Copy the &amp;number</source>
        <translation>复制编号(&amp;N)</translation>
    </message>
    <message>
        <source>This desk and the service, in clear</source>
        <translation>本柜台与服务（明文）</translation>
    </message>
    <message>
        <source>This desk and the service</source>
        <translation>本柜台与服务</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxStrip</name>
    <message>
        <source>Calls made today</source>
        <translation>今日调用次数</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>立即尝试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>licencedesk::PageButton</name>
    <message>
        <source>%1: not there yet, opens a picture</source>
        <translation>%1：尚无，按下可打开图片</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n field(s) to check</source>
        <translation>
            <numerusform>%1：%n 处待核对</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing left to check</source>
        <translation>%1：已全部核对</translation>
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
        <translation>此驾驶证的各页</translation>
    </message>
    <message>
        <source>Remove this page</source>
        <translation>移除此页</translation>
    </message>
</context>
<context>
    <name>licencedesk::PassphraseDialog</name>
    <message>
        <source>Keep the records</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>This passphrase locks the records on this computer and is asked for when the program starts. Nobody can read them without it, and it cannot be recovered: print the recovery key afterwards.</source>
        <translation>此口令用于锁定本机记录，程序启动时会要求输入。没有它谁也无法读取记录，遗忘后也无法找回：设置后请打印恢复密钥。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>The records are locked. Licences can be read meanwhile; they are kept as soon as the records are open.</source>
        <translation>记录已锁定。期间仍可识别驾驶证，打开记录后即保存。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the records with the recovery key</source>
        <translation>用恢复密钥打开记录</translation>
    </message>
    <message>
        <source>Type the key from the printed sheet. Capitals, spaces and dashes do not matter.</source>
        <translation>请输入打印纸上的密钥。大小写、空格和短横不影响。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入内容</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>至少 %1 个字符；几个词语便于记忆。</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>两次输入不一致。</translation>
    </message>
</context>
<context>
    <name>licencedesk::PlainPage</name>
    <message>
        <source>It is right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>所有栏目</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Take a new picture: the whole licence, flat, on a darker ground.</source>
        <translation>请重新拍摄：完整、平放、垫在较深的底色上。</translation>
    </message>
    <message>
        <source>The camera is off. Open a picture, or switch the camera on with F4.</source>
        <translation>摄像头已关闭。请打开图片，或按 F4 开启摄像头。</translation>
    </message>
    <message>
        <source>No other reading</source>
        <translation>没有其他识别结果</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>采用“%1”</translation>
    </message>
    <message>
        <source>Put the licence under the camera</source>
        <translation>请把驾驶证放到摄像头下</translation>
    </message>
    <message>
        <source>Next licence</source>
        <translation>下一本驾驶证</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No licence was found in the picture</source>
        <translation>图片中未找到驾驶证</translation>
    </message>
    <message>
        <source>%1: is it right?</source>
        <translation>%1：是否正确？</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>已全部核对</translation>
    </message>
    <message numerus="yes">
        <source>Compare it with the licence and correct it if necessary. %n field(s) left.</source>
        <translation>
            <numerusform>请与证件对照，如有错误请更正。还有 %n 处。</numerusform>
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
        <translation>%1：%4 之前的 %2 和 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>What is kept of a customer and for how long. What is not needed is best not kept.</source>
        <translation>保存客户的哪些内容、保存多久。不需要的最好不保存。</translation>
    </message>
    <message>
        <source>&amp;Keep these rules</source>
        <translation>保存这些规则(&amp;K)</translation>
    </message>
    <message>
        <source>P&amp;urge now…</source>
        <translation>立即清除(&amp;U)…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>The card without the portrait</source>
        <translation>不含头像的证件</translation>
    </message>
    <message>
        <source>The whole card</source>
        <translation>整张证件</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存的内容</translation>
    </message>
    <message>
        <source>Records are kept &amp;for</source>
        <translation>记录保存(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Pictures that are kept</source>
        <translation>保存的图片(&amp;P)</translation>
    </message>
    <message>
        <source>Pictures are kept f&amp;or</source>
        <translation>图片保存(&amp;O)</translation>
    </message>
    <message>
        <source>Deleted so far</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>Expired data is deleted automatically at the start of the program. It is overwritten, and each time leaves a receipt.</source>
        <translation>到期的内容在程序启动时自动清除并覆写，每次留下回执。</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>清除回执</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is kept for %1; no picture of the licence is kept.</source>
        <translation>识别内容保存 %1；不保存驾驶证图片。</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card without the customer&apos;s face for %2.</source>
        <translation>识别内容保存 %1，不含客户头像的证件图片保存 %2。</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card with the customer&apos;s face for %2. Customers should be told.</source>
        <translation>识别内容保存 %1，含客户头像的证件图片保存 %2。应告知客户。</translation>
    </message>
    <message>
        <source>Kept. Expired data goes with the next purge.</source>
        <translation>已保存。到期内容在下次清除时删除。</translation>
    </message>
    <message>
        <source>Records from before %1 are deleted for good. Nobody can bring them back.</source>
        <translation>%1 之前的记录将被永久删除，无法找回。</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Being deleted and overwritten…</source>
        <translation>正在删除并覆写…</translation>
    </message>
    <message>
        <source>No data has expired.</source>
        <translation>没有到期内容。</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>尚无回执</translation>
    </message>
</context>
<context>
    <name>licencedesk::ProfileBar</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Name to save it under</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Keep columns, order and masking under this name</source>
        <translation>以此名称保存列、顺序和遮盖方式</translation>
    </message>
    <message>
        <source>Forget the profile of this name</source>
        <translation>删除此名称的方案</translation>
    </message>
</context>
<context>
    <name>licencedesk::RangeBox</name>
    <message>
        <source>From</source>
        <translation>从</translation>
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
        <translation>全部记录</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从 … 到 …</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受日期</translation>
    </message>
</context>
<context>
    <name>licencedesk::ReasonBar</name>
    <message>
        <source>Supervisor&apos;s PIN or passphrase</source>
        <translation>主管的 PIN 或口令</translation>
    </message>
    <message>
        <source>Code from the supervisor&apos;s app</source>
        <translation>主管应用中的验证码</translation>
    </message>
    <message>
        <source>A supervisor authorises it; you stay signed in.</source>
        <translation>由主管确认；您保持登录。</translation>
    </message>
    <message>
        <source>Supervisor&apos;s name</source>
        <translation>主管姓名</translation>
    </message>
    <message>
        <source>Why is it accepted anyway?</source>
        <translation>仍要接受的理由？</translation>
    </message>
    <message>
        <source>Accept with this reason</source>
        <translation>凭此理由接受</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>返回 (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. The reason is kept with the record.</source>
        <translation>
            <numerusform>%n 项检查未通过。理由将随记录保存。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordPanel</name>
    <message>
        <source>The selected record</source>
        <translation>所选记录</translation>
    </message>
    <message>
        <source>Licence, in clear</source>
        <translation>驾驶证（明文）</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>驾驶证</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>检查：%1</translation>
    </message>
    <message>
        <source>Accepted anyway by %1</source>
        <translation>检查未通过，由 %1 接受</translation>
    </message>
    <message>
        <source>Exported as %1, %2</source>
        <translation>以 %1 导出，%2</translation>
    </message>
    <message>
        <source>Who had it open, 30 days</source>
        <translation>30 天内谁打开过</translation>
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
        <translation>通过</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>需注意</translation>
    </message>
    <message>
        <source>Failed, accepted</source>
        <translation>未通过，仍接受</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Accepted although checks had failed</source>
        <translation>检查未通过仍接受</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>证号</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>准驾车型</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>接受时间</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordsPage</name>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Put the record on the desk again (Enter)</source>
        <translation>将记录放回柜台 (回车)</translation>
    </message>
    <message>
        <source>Show in clear</source>
        <translation>显示明文</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>显示半分钟，并记入日志 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>For good (Del)</source>
        <translation>永久删除 (Del)</translation>
    </message>
    <message>
        <source>Number, its last four, name, date, operator, vehicle, passed, failed…</source>
        <translation>证号、后四位、姓名、日期、操作员、车辆、通过、未通过…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间范围</translation>
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
        <translation>检查</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>任何结果</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. A number or a name is found when it is whole; of a number the last four are enough.</source>
        <translation>没有找到。证号或姓名须完整；证号输入后四位即可。</translation>
    </message>
    <message>
        <source>No licence accepted yet.</source>
        <translation>尚未接受驾驶证。</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>重新遮盖</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>If the keyring of this computer is lost, or the passphrase forgotten, only this key opens the records. It is shown once. Print it and keep it in a safe, not at the counter.</source>
        <translation>如果本机密钥环丢失或忘记口令，只有此密钥能打开记录。它只显示一次。请打印并放入保险柜，勿放在柜台。</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>我已打印或抄下</translation>
    </message>
    <message>
        <source>Save as PDF to print…</source>
        <translation>存为 PDF 以打印…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>Counter: %1. Printed on %2.</source>
        <translation>柜台：%1。打印于 %2。</translation>
    </message>
    <message>
        <source>Recovery key of the records</source>
        <translation>记录的恢复密钥</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file of the records can read them. Keep it in a safe, not at the counter.</source>
        <translation>持有此纸和记录文件的人即可读取记录。请放入保险柜，勿放在柜台。</translation>
    </message>
    <message>
        <source>It is needed when the computer&apos;s keyring is lost or the passphrase is forgotten. A newer sheet makes this one worthless.</source>
        <translation>电脑的密钥环丢失或忘记口令时需要它。打印新的之后，此纸作废。</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteDesk</name>
    <message>
        <source>The customer has to agree first. Tick it below when they have.</source>
        <translation>须先征得客户同意。同意后请在下方勾选。</translation>
    </message>
    <message>
        <source>Not sent to %1.</source>
        <translation>未发送到 %1。</translation>
    </message>
    <message>
        <source>It was typed in: there is no picture to send.</source>
        <translation>这是手工输入的：没有可发送的图片。</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1: the customer&apos;s consent was not ticked.</source>
        <translation>已接受，但未发送到 %1：没有勾选客户同意。</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1. %2</source>
        <translation>已接受，但未发送到 %1。%2</translation>
    </message>
    <message>
        <source>Accepted, but it cannot be sent to %1. %2</source>
        <translation>已接受，但无法发送到 %1。%2</translation>
    </message>
    <message>
        <source>The picture cannot be made ready for sending.</source>
        <translation>无法准备要发送的图片。</translation>
    </message>
    <message>
        <source>%1 is reading the licence…</source>
        <translation>%1 正在识别驾驶证…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads the same in %n field(s).</source>
        <translation>
            <numerusform>%1 有 %n 项识别结果一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read nothing in this picture.</source>
        <translation>%1 在此图片中没有读到内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads %n field(s) differently: compare each with the card.</source>
        <translation>
            <numerusform>%1 有 %n 项识别结果不同：请逐项对照证件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteSection</name>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>没有内容离开本机。</translation>
    </message>
    <message>
        <source>The keyring did not provide the secret for %1. Type it again and choose “Use this service”.</source>
        <translation>密钥环没有给出 %1 所需的密钥。请重新输入并选择“使用此服务”。</translation>
    </message>
    <message>
        <source>%1 is used. Its secret is held in memory only: it has to be typed again after the next start.</source>
        <translation>正在使用 %1。密钥只保存在内存中：下次启动后需重新输入。</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>正在使用 %1。</translation>
    </message>
    <message>
        <source>Remote service</source>
        <translation>远程服务</translation>
    </message>
    <message>
        <source>A second opinion from a service elsewhere, or the way of accepted licences into the firm&apos;s own system. Reading and checking work without it.</source>
        <translation>由远程服务再识别一次，或将已接受的驾驶证送入本公司自己的系统。没有它也能识别和检查。</translation>
    </message>
    <message>
        <source>&amp;Work without a service</source>
        <translation>不使用(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Forget the secrets</source>
        <translation>清除密钥(&amp;F)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Send accepted licences by &amp;themselves</source>
        <translation>自动发送已接受的驾驶证(&amp;T)</translation>
    </message>
    <message>
        <source>With the &amp;picture of the card</source>
        <translation>连同证件图片(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;est without a picture</source>
        <translation>不发图片进行测试(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Use this service</source>
        <translation>使用此服务(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing leaves this computer from now on.</source>
        <translation>从现在起没有内容离开本机。</translation>
    </message>
    <message>
        <source>The secrets are gone from this computer.</source>
        <translation>密钥已从本机删除。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>Reads the picture: WeChat&apos;s licence call</source>
        <translation>识别图片：微信驾驶证识别接口</translation>
    </message>
    <message>
        <source>Takes the record: the firm&apos;s own system</source>
        <translation>接收记录：本公司自己的系统</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>What it &amp;does</source>
        <translation>用途(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>The firm&apos;s relay, or %1. Without a token: that has a field of its own.</source>
        <translation>本公司的中转服务，或 %1。请勿包含令牌：令牌另有输入框。</translation>
    </message>
    <message>
        <source>&amp;Certificate of the company&apos;s own authority</source>
        <translation>本公司颁发机构证书(&amp;C)</translation>
    </message>
    <message>
        <source>Empty: those that the system trusts. A certificate that is not trusted is never accepted.</source>
        <translation>留空：使用系统信任的机构。不受信任的证书一律不接受。</translation>
    </message>
    <message>
        <source>App id and secret (stable token)</source>
        <translation>AppID 和密钥（稳定版令牌）</translation>
    </message>
    <message>
        <source>App id and secret (the older call)</source>
        <translation>AppID 和密钥（旧接口）</translation>
    </message>
    <message>
        <source>A token: of a relay, or of an authorizer</source>
        <translation>令牌：中转服务或授权方的</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>访问身份</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>认证方式(&amp;H)</translation>
    </message>
    <message>
        <source>App &amp;id</source>
        <translation>AppID(&amp;I)</translation>
    </message>
    <message>
        <source>App &amp;secret</source>
        <translation>AppSecret(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name of the token</source>
        <translation>令牌名称(&amp;N)</translation>
    </message>
    <message>
        <source>For your own reference, such as authorizer_access_token.</source>
        <translation>供本公司人员识别，例如 authorizer_access_token。</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>令牌(&amp;O)</translation>
    </message>
    <message>
        <source>Signing &amp;key</source>
        <translation>签名密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Signs what is sent (HMAC-SHA256). Empty: unsigned.</source>
        <translation>对发送的内容签名（HMAC-SHA256）。留空：不签名。</translation>
    </message>
    <message>
        <source>Show once what is sent</source>
        <translation>首次显示发送的内容</translation>
    </message>
    <message>
        <source>Ask the customer each time</source>
        <translation>每次征得客户同意</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>Before a licence &amp;leaves</source>
        <translation>驾驶证发出之前(&amp;L)</translation>
    </message>
    <message>
        <source>Calls a &amp;day</source>
        <translation>每日调用次数(&amp;D)</translation>
    </message>
    <message>
        <source>The service allows 100 without a contract; they return at midnight, China time.</source>
        <translation>未签约时服务每日允许 100 次，北京时间零点恢复。</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: the settings are kept with them.</source>
        <translation>须先打开本机的记录：设置与记录一起保存。</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>已保存；输入即可更改</translation>
    </message>
    <message>
        <source>Secrets lie in the keyring of this computer and nowhere else; where there is none they are held in memory until the program is closed.</source>
        <translation>密钥只存放在本机密钥环中；没有密钥环时只保存在内存中，直到程序关闭。</translation>
    </message>
    <message>
        <source>The documents of this service forbid keeping the app secret on a counter&apos;s computer: whoever has the computer could call in the firm&apos;s name. A small relay on a server of the firm keeps the secret and limits the calls; give its address here and paste its token.</source>
        <translation>该服务的文档禁止在柜台电脑上保存 AppSecret：拿到电脑的人就能以本公司名义调用。应由本公司服务器上的小型中转服务保存密钥并限制调用；请在此填写其地址并粘贴其令牌。</translation>
    </message>
    <message>
        <source>This service is used from now on.</source>
        <translation>从现在起使用此服务。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在查询服务…</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>颁发机构证书</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteValue</name>
    <message>
        <source>The service reads</source>
        <translation>服务识别结果</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>采用 %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RentalStrip</name>
    <message>
        <source>Rental</source>
        <translation>租车</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>The vehicle decides which class is needed</source>
        <translation>所需准驾车型由车辆决定</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>取车</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>还车</translation>
    </message>
    <message>
        <source>&amp;Vehicle</source>
        <translation>车辆(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>取车(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>还车(&amp;R)</translation>
    </message>
    <message>
        <source>No vehicle chosen</source>
        <translation>未选车辆</translation>
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
        <translation>转到下一处存疑栏目</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>confirms it and goes on</source>
        <translation>确认并继续</translation>
    </message>
    <message>
        <source>Alt+1 … 5</source>
        <translation>Alt+1 … 5</translation>
    </message>
    <message>
        <source>takes another reading</source>
        <translation>换用其他识别结果</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>accepts the licence</source>
        <translation>接受此驾驶证</translation>
    </message>
    <message>
        <source>Only what is doubtful waits for you.</source>
        <translation>只有存疑之处才需要您看。</translation>
    </message>
    <message>
        <source>Fields of the licence</source>
        <translation>驾驶证各栏</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecondFactorForm</name>
    <message>
        <source>Code from the app</source>
        <translation>应用中的验证码</translation>
    </message>
    <message>
        <source>QR code of the key</source>
        <translation>密钥二维码</translation>
    </message>
    <message>
        <source>Key for typing in</source>
        <translation>供手工输入的密钥</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>或在应用中输入此密钥：</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app on your phone. From now on it gives you a code for every sign-in.</source>
        <translation>请用手机上的验证器应用扫描。此后每次登录由它给出验证码。</translation>
    </message>
    <message>
        <source>&amp;Code that the app shows</source>
        <translation>应用显示的验证码(&amp;C)</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecretForm</name>
    <message>
        <source>PIN or passphrase in use</source>
        <translation>现用 PIN 或口令</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>新 PIN 或口令</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>PIN or passphrase in &amp;use</source>
        <translation>现用 PIN 或口令(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;New PIN or passphrase</source>
        <translation>新 PIN 或口令(&amp;N)</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>再输一次(&amp;O)</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>两次输入不一致。请再输一次。</translation>
    </message>
</context>
<context>
    <name>licencedesk::SendPreview</name>
    <message>
        <source>The picture that is sent</source>
        <translation>要发送的图片</translation>
    </message>
    <message>
        <source>What leaves this desk</source>
        <translation>离开本柜台的内容</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3. Only the card: nothing around it, no file name, no place or time of the photograph.</source>
        <translation>%1 × %2 像素，%3。仅证件本身：不含周围环境、文件名、拍摄地点和时间。</translation>
    </message>
    <message>
        <source>This is shown once for each service. It can be switched off at any time in the settings.</source>
        <translation>每个服务只显示一次。可随时在设置中关闭。</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>不发送(&amp;D)</translation>
    </message>
</context>
<context>
    <name>licencedesk::ServerSection</name>
    <message numerus="yes">
        <source>%n change(s) wait to be transferred.</source>
        <translation>
            <numerusform>%n 项更改等待上传。</numerusform>
        </translation>
    </message>
    <message>
        <source>This counter works by itself.</source>
        <translation>本柜台独立工作。</translation>
    </message>
    <message>
        <source>The records on this computer are not open: nothing is transferred.</source>
        <translation>本机记录未打开：不上传任何内容。</translation>
    </message>
    <message>
        <source>The keyring did not provide the password of the server. Type it again and choose “Use this server”.</source>
        <translation>密钥环没有给出服务器密码。请重新输入并选择“使用此服务器”。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connected: other counters see what is accepted here.</source>
        <translation>已连接：其他柜台可看到此处接受的记录。</translation>
    </message>
    <message>
        <source>Not connected. The desk keeps working and transfers later.</source>
        <translation>未连接。柜台照常工作，稍后上传。</translation>
    </message>
    <message>
        <source>Several counters</source>
        <translation>多个柜台</translation>
    </message>
    <message>
        <source>The counters of a firm share their records through a PostgreSQL server. What is there is sealed; each counter keeps working when the server is away.</source>
        <translation>本公司的各柜台通过 PostgreSQL 服务器共享记录。其中内容均已加密；服务器不可用时各柜台照常工作。</translation>
    </message>
    <message>
        <source>&amp;Work without the server</source>
        <translation>不使用服务器(&amp;W)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>使用此服务器(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Set it up with the keys of this counter</source>
        <translation>用本柜台的密钥设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Join these counters</source>
        <translation>加入这些柜台(&amp;J)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>Encrypted, server verified</source>
        <translation>加密，并验证服务器身份</translation>
    </message>
    <message>
        <source>Encrypted, server not verified</source>
        <translation>加密，不验证对方身份</translation>
    </message>
    <message>
        <source>Not encrypted: on this computer only</source>
        <translation>不加密：仅限本机</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>数据库(&amp;D)</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>用户(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer and nowhere else.</source>
        <translation>只保存在本机密钥环中。</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>加密(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Certificate of the authority</source>
        <translation>颁发机构证书(&amp;C)</translation>
    </message>
    <message>
        <source>Empty: the one that the system has for this user.</source>
        <translation>留空：使用系统为此用户提供的证书。</translation>
    </message>
    <message>
        <source>Passphrase or recovery &amp;key of the firm</source>
        <translation>本公司的口令或恢复密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Passphrase or recovery key of the firm</source>
        <translation>本公司的口令或恢复密钥</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: they are what is transferred.</source>
        <translation>须先打开本机记录：上传的就是它们。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在联系服务器…</translation>
    </message>
    <message>
        <source>The server answers, and its records are sealed with the keys of this counter.</source>
        <translation>服务器有响应，其记录用本柜台的密钥加密。</translation>
    </message>
    <message>
        <source>The server answers. No counter has set it up yet: this one can be the first.</source>
        <translation>服务器有响应。尚无柜台设置过：本柜台可以是第一个。</translation>
    </message>
    <message>
        <source>The server answers. Its records are sealed with keys that this counter does not have yet.</source>
        <translation>服务器有响应。其记录所用密钥本柜台尚未持有。</translation>
    </message>
    <message>
        <source>This server is used from now on.</source>
        <translation>此后使用此服务器。</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>颁发机构证书</translation>
    </message>
</context>
<context>
    <name>licencedesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置的各部分</translation>
    </message>
</context>
<context>
    <name>licencedesk::SetupPage</name>
    <message>
        <source>Save the target as PDF…</source>
        <translation>将测试卡保存为 PDF…</translation>
    </message>
    <message>
        <source>1. Print the target at 100 % and check its ruler.
2. Cut it out and lay it where licences lie, in a sleeve if licences lie in one.
3. Change what is said here until everything is good.</source>
        <translation>1. 按 100% 打印测试卡，并核对标尺。
2. 剪下后放在平时放驾驶证的位置；若驾驶证装在证套里，测试卡也放进证套。
3. 按这里的提示调整，直到全部良好。</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>返回柜台</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>检查柜台</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>Saved as %1. Print it at 100 %, not “fit to page”.</source>
        <translation>已保存为 %1。请按 100% 打印，不要选“适合页面”。</translation>
    </message>
    <message>
        <source>This desk is good: every test passed</source>
        <translation>柜台良好：各项均通过</translation>
    </message>
    <message>
        <source>Switch on the camera</source>
        <translation>请开启摄像头</translation>
    </message>
    <message>
        <source>Lay the target under the camera: it is not seen yet</source>
        <translation>请把测试卡放到摄像头下：尚未看到</translation>
    </message>
</context>
<context>
    <name>licencedesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>下一处待核对</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Previous field to check</source>
        <translation>上一处待核对</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Confirm the field and go on</source>
        <translation>确认此栏并继续</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Neighbouring field</source>
        <translation>相邻的栏</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>Take another reading</source>
        <translation>换用其他识别结果</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5</source>
        <translation>Alt+1 至 Alt+5</translation>
    </message>
    <message>
        <source>Page of the licence</source>
        <translation>驾驶证的页</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+3</source>
        <translation>Ctrl+1 至 Ctrl+3</translation>
    </message>
    <message>
        <source>Move the box, with Shift resize it</source>
        <translation>移动位置框，按住 Shift 改变大小</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Take what the service reads</source>
        <translation>采用服务的识别结果</translation>
    </message>
    <message>
        <source>Alt+0</source>
        <translation>Alt+0</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>驾驶证</translation>
    </message>
    <message>
        <source>Camera and pictures</source>
        <translation>摄像头和图片</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>licencedesk::SignInView</name>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN 或口令</translation>
    </message>
    <message>
        <source>Code from the app</source>
        <translation>应用中的验证码</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>忘记 PIN 或丢失手机？</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>验证器应用中的验证码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>PIN 或口令(&amp;P)</translation>
    </message>
    <message>
        <source>Choose your own PIN or passphrase</source>
        <translation>请设定自己的 PIN 或口令</translation>
    </message>
    <message>
        <source>%1, somebody else knows your current PIN or passphrase. Nobody will know the new one.</source>
        <translation>%1，您现在的 PIN 或口令别人也知道。新的只有您自己知道。</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>从现在起使用</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>设置两步验证</translation>
    </message>
    <message>
        <source>Supervisors and auditors sign in with a code as well.</source>
        <translation>主管和审计员登录时还需验证码。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>柜台已锁定</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>What was being worked on stays as it is.</source>
        <translation>正在处理的内容保持不变。</translation>
    </message>
    <message>
        <source>Your name and your PIN or passphrase, please.</source>
        <translation>请输入姓名和 PIN 或口令。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>尝试次数过多。</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n second(s).</source>
        <translation>
            <numerusform>%n 秒后可再试。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::StageView</name>
    <message>
        <source>Typed in by hand, without a picture.
Open one to have it beside the fields.</source>
        <translation>手工录入，没有图片。
可打开图片与各栏对照。</translation>
    </message>
    <message>
        <source>Detect the page</source>
        <translation>自动判断页面</translation>
    </message>
    <message>
        <source>Which page this is</source>
        <translation>这是哪一页</translation>
    </message>
    <message>
        <source>Put the corners on the card. Arrows move, Space: next corner</source>
        <translation>把角点放到证件上。方向键移动，空格键到下一个角</translation>
    </message>
    <message>
        <source>Read (Enter)</source>
        <translation>读取 (回车)</translation>
    </message>
    <message>
        <source>The photograph itself was not kept. Open the picture again to set its corners.</source>
        <translation>原图没有保留。请重新打开图片以设定四角。</translation>
    </message>
    <message>
        <source>The corners cross each other. Put them on the card in order: top left, top right, bottom right, bottom left.</source>
        <translation>四角交叉了。请按顺序放置：左上、右上、右下、左下。</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreGuide</name>
    <message>
        <source>This computer has no keyring. Accepted licences are kept only until the program is closed, unless you choose a passphrase for them.</source>
        <translation>本机没有密钥环。除非为记录设置口令，否则接受的驾驶证只保留到程序关闭。</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>再次访问密钥环</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>使用恢复密钥</translation>
    </message>
    <message>
        <source>The records are kept, locked by this computer alone. Print the recovery key: without it they are lost with the computer.</source>
        <translation>记录已保存，仅由本机锁定。请打印恢复密钥：否则电脑丢失，记录也随之丢失。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreSession</name>
    <message>
        <source>LicenceDesk is open already in another window, which has the records. Go on there; nothing is kept from this one.</source>
        <translation>LicenceDesk 已在另一窗口打开，记录由该窗口使用。请在那里继续；此窗口不保存任何内容。</translation>
    </message>
    <message>
        <source>This desk has keys of its own already.</source>
        <translation>本柜台已有自己的密钥。</translation>
    </message>
    <message>
        <source>The keys are being changed; it continues next time.</source>
        <translation>正在更换密钥；下次继续。</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetBox</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>请填写要写入的文件名。</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>该文件夹不存在。</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>文件已存在，将被替换。</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetPicture</name>
    <message>
        <source>No picture</source>
        <translation>没有画面</translation>
    </message>
    <message>
        <source>Picture of the camera: the target is in view</source>
        <translation>摄像头画面：已看到测试卡</translation>
    </message>
    <message>
        <source>Picture of the camera: no target in view</source>
        <translation>摄像头画面：未看到测试卡</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>摄像头没有画面</translation>
    </message>
</context>
<context>
    <name>licencedesk::Tour</name>
    <message>
        <source>The licence, straightened</source>
        <translation>拉正后的驾驶证</translation>
    </message>
    <message>
        <source>This one is invented. The picture follows the field that you are on.</source>
        <translation>这是一本虚构的驾驶证。图片会跟随您所在的栏目。</translation>
    </message>
    <message>
        <source>Only doubt waits for you</source>
        <translation>只有存疑之处需要您处理</translation>
    </message>
    <message>
        <source>What is not sure is marked. Tab leads to the next one, Enter confirms it.</source>
        <translation>不确定的内容已标出。按 Tab 转到下一处，按回车确认。</translation>
    </message>
    <message>
        <source>Another reading, one key away</source>
        <translation>一键换用其他识别结果</translation>
    </message>
    <message>
        <source>Alt+1 takes the first reading listed here. Or type what the card says.</source>
        <translation>按 Alt+1 采用这里列出的第一个识别结果，或照证件录入。</translation>
    </message>
    <message>
        <source>Vehicle and dates</source>
        <translation>车辆和日期</translation>
    </message>
    <message>
        <source>The checks depend on them: class, age, and validity until the return.</source>
        <translation>检查以此为依据：准驾车型、年龄，以及驾驶证是否有效至还车。</translation>
    </message>
    <message>
        <source>Checks for this rental</source>
        <translation>本次租车的检查</translation>
    </message>
    <message>
        <source>Each has passed, asks for a look, or has failed. Shift+F1 says why, and what the rule rests on.</source>
        <translation>每项的结果是通过、需注意或未通过。按 Shift+F1 可查看原因和规则依据。</translation>
    </message>
    <message>
        <source>Accept, and the next one</source>
        <translation>接受，然后下一本</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the licence and clears the desk. In this tour nothing is kept.</source>
        <translation>按 Ctrl+回车保存驾驶证并清空柜台。导览中不保存任何内容。</translation>
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
        <translation>结束导览</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>结束导览 (Esc)</translation>
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
        <translation>下一张</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourOffer</name>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>快速导览（1 分钟）</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>New here? See the desk at work on an invented licence.</source>
        <translation>第一次使用？用一本虚构的驾驶证看看柜台如何工作。</translation>
    </message>
</context>
<context>
    <name>licencedesk::WatchListSection</name>
    <message>
        <source>Do-not-rent list</source>
        <translation>禁租名单</translation>
    </message>
    <message>
        <source>When a licence with one of these numbers comes to the desk, a check fails and shows the reason. The list keeps no numbers, only what recognises them; it can be asked but not read.</source>
        <translation>持有其中证号的驾驶证到柜台时，检查不通过并显示原因。名单不保存证号，只保存识别特征；可以查询，但不能读出。</translation>
    </message>
    <message>
        <source>&amp;Is it on the list?</source>
        <translation>在名单中吗(&amp;I)？</translation>
    </message>
    <message>
        <source>&amp;Put on the list</source>
        <translation>加入名单(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>移出(&amp;T)</translation>
    </message>
    <message>
        <source>Licence &amp;number</source>
        <translation>证号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Shown to whoever has the licence on the desk; write only what you can justify.</source>
        <translation>办理此证的人会看到；请只写您能负责的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are on the list.</source>
        <translation>
            <numerusform>名单中有 %n 个证号。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has been on the list since %1: %2</source>
        <translation>自 %1 起在名单中：%2</translation>
    </message>
    <message>
        <source>It is not on the list.</source>
        <translation>不在名单中。</translation>
    </message>
    <message>
        <source>The number is now on the list.</source>
        <translation>该证号已加入名单。</translation>
    </message>
    <message>
        <source>The number was taken off the list.</source>
        <translation>该证号已移出名单。</translation>
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
        <translation>通过</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需注意</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>%1 (set by your firm; usually: %2)</source>
        <translation>%1（由本公司设定；通常：%2）</translation>
    </message>
    <message>
        <source>Nothing legible was found at its place on the card.</source>
        <translation>证件上的相应位置没有可辨认的内容。</translation>
    </message>
    <message>
        <source>At least one character was read with less certainty than is accepted unseen. It is marked.</source>
        <translation>至少有一个字符的识别把握不足以免去核对。该字符已标出。</translation>
    </message>
    <message>
        <source>As read it was impossible. Exactly one change makes it fit, and that change was made.</source>
        <translation>读到的值不可能成立。只有一处改动能使其成立，已照此改正。</translation>
    </message>
    <message>
        <source>As read it was impossible, and several changes would make it fit.</source>
        <translation>读到的值不可能成立，而有多种改动都能使其成立。</translation>
    </message>
    <message>
        <source>No licence can show this value.</source>
        <translation>任何驾驶证上都不可能有此值。</translation>
    </message>
    <message>
        <source>Another field, another page or the service says something else.</source>
        <translation>另一栏目、另一页或服务给出的值不同。</translation>
    </message>
    <message>
        <source>Glare, blur or a finger covers part of it.</source>
        <translation>反光、模糊或手指遮住了一部分。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>More in the manual</source>
        <translation>查看手册</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>What is checked, and why</source>
        <translation>检查什么，为什么</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>When it is not met</source>
        <translation>不符合时</translation>
    </message>
    <message>
        <source>Rule %1; a policy file of the firm can change this.</source>
        <translation>规则 %1；可通过本公司的规则文件更改。</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>为什么待核对</translation>
    </message>
    <message>
        <source>Certainty of the reading</source>
        <translation>识别把握</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it; or type what is printed.</source>
        <translation>请对照证件。按回车确认，或照证件录入。</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it, Alt+1 takes the other reading; or type what is printed.</source>
        <translation>请对照证件。按回车确认，按 Alt+1 采用另一识别结果，或照证件录入。</translation>
    </message>
</context>
</TS>
