<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccessPolicy</name>
    <message>
        <source>The rules for operators are not a JSON object.</source>
        <translation>担当者の規則が JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The rules for operators have a wrong entry: %1</source>
        <translation>担当者の規則に誤った項目があります: %1</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>An operator&apos;s account is damaged. Restore the last backup.</source>
        <translation>担当者のアカウントが破損しています。最新のバックアップを復元してください。</translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Initial PIN or passphrase</source>
        <translation>初期 PIN またはパスフレーズ</translation>
    </message>
    <message>
        <source>Initial &amp;PIN or passphrase</source>
        <translation>初期 PIN またはパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Give it to them; they choose their own at the first sign-in.</source>
        <translation>本人に伝えてください。初回サインイン時に本人が設定し直します。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>役割(&amp;R)</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN またはパスフレーズ</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>2 つの入力が一致しません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Make your account, the first supervisor&apos;s. From then on everybody signs in here by name, and the records say who did what. You add the others afterwards.</source>
        <translation>最初の責任者として、ご自分のアカウントを作成してください。以後は全員が氏名でサインインし、誰が何をしたかが記録に残ります。ほかの担当者は後から追加できます。</translation>
    </message>
    <message>
        <source>Switch operators on</source>
        <translation>担当者管理を有効にする</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>PIN またはパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>もう一度入力(&amp;O)</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>担当者の追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>氏名と役割</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>%1 の新しい PIN</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Change your PIN or passphrase</source>
        <translation>PIN またはパスフレーズの変更</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>今後これを使う</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>2 段階認証</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>新しい PIN またはパスフレーズ</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>PIN を忘れた、スマホを紛失した場合</translation>
    </message>
    <message>
        <source>A supervisor gives you a new PIN. If you are the supervisor and there is no other, the printed recovery key of the records lets you choose a new one; the second factor is then removed.</source>
        <translation>責任者が新しい PIN を設定します。ご自身が唯一の責任者の場合は、印刷した記録の回復キーで新しい PIN を設定できます。その際、2 段階認証は解除されます。</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>回復キー(&amp;R)</translation>
    </message>
    <message>
        <source>New &amp;PIN or passphrase</source>
        <translation>新しい PIN またはパスフレーズ(&amp;P)</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Somebody has this name already. Add an initial or a number.</source>
        <translation>この氏名はすでに使われています。文字か数字を加えてください。</translation>
    </message>
    <message>
        <source>Enter a name of at most %1 characters.</source>
        <translation>氏名は %1 文字以内で入力してください。</translation>
    </message>
    <message>
        <source>Choose a PIN or passphrase other than your current one.</source>
        <translation>現在と異なる PIN またはパスフレーズを設定してください。</translation>
    </message>
</context>
<context>
    <name>AlertsPanel</name>
    <message numerus="yes">
        <source>… and %n more: see the audit log.</source>
        <translation>
            <numerusform>…ほか %n 件: 監査ログを確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual access: %1</source>
        <translation>通常と異なるアクセス: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>確認する</translation>
    </message>
</context>
<context>
    <name>AppKeys</name>
    <message>
        <source>The keys file has a mistake at %1.</source>
        <translation>鍵ファイルの %1 に誤りがあります。</translation>
    </message>
    <message>
        <source>The keys file is not JSON.</source>
        <translation>鍵ファイルが JSON ではありません。</translation>
    </message>
    <message>
        <source>There is no keys file at this path.</source>
        <translation>このパスに鍵ファイルがありません。</translation>
    </message>
    <message>
        <source>Others may read the keys file. Make it readable for its owner alone: chmod 600.</source>
        <translation>鍵ファイルがほかのユーザーにも読める状態です。所有者だけが読めるようにしてください: chmod 600。</translation>
    </message>
    <message>
        <source>The keys file cannot be read.</source>
        <translation>鍵ファイルを読み込めません。</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>This is not a sealed export of LicenceDesk.</source>
        <translation>LicenceDesk の暗号化エクスポートではありません。</translation>
    </message>
    <message>
        <source>The sealed export was changed or is incomplete. Ask for it to be sent again.</source>
        <translation>暗号化エクスポートが変更されているか、途中で切れています。もう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>パスフレーズが違います。</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>このファイルを読む権限がありません。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>ファイルが存在しません。</translation>
    </message>
    <message>
        <source>There is not enough memory to work with a passphrase. Close other programs and try again.</source>
        <translation>メモリが不足しているため、パスフレーズを処理できません。ほかのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>AuditAct</name>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Accepted again</source>
        <translation>再受理</translation>
    </message>
    <message>
        <source>Failed checks overridden</source>
        <translation>不合格のチェックを特例承認</translation>
    </message>
    <message>
        <source>Shown in clear</source>
        <translation>マスクなしで表示</translation>
    </message>
    <message>
        <source>Reopened on the desk</source>
        <translation>受付で再表示</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>エクスポート済み</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <translation>お客様が同意</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>期限切れで消去</translation>
    </message>
    <message>
        <source>Exported for the customer</source>
        <translation>お客様用にエクスポート</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>サインイン拒否</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>アカウント変更</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>設定変更</translation>
    </message>
    <message>
        <source>Do-not-rent list changed</source>
        <translation>貸出禁止リスト変更</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>鍵の変更</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>バックアップ実行</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>復元実行</translation>
    </message>
    <message>
        <source>Corrections imported</source>
        <translation>訂正の取り込み</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>時計の逆戻り</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>No backup was made.</source>
        <translation>バックアップは作成されませんでした。</translation>
    </message>
    <message>
        <source>The file of the records could not be moved aside.</source>
        <translation>記録のファイルを退避できませんでした。</translation>
    </message>
    <message>
        <source>The server has backups of its own; here only this computer&apos;s records are saved.</source>
        <translation>サーバーには別にバックアップがあります。ここで保存されるのは、このパソコンの記録だけです。</translation>
    </message>
    <message>
        <source>A backup needs a passphrase.</source>
        <translation>バックアップにはパスフレーズが必要です。</translation>
    </message>
    <message>
        <source>There are records on this computer. Restoring would move them aside.</source>
        <translation>このパソコンには記録があります。復元すると、それらは退避されます。</translation>
    </message>
    <message>
        <source>The backup cannot be read.</source>
        <translation>バックアップを読み込めません。</translation>
    </message>
    <message>
        <source>The restored file could not be moved into its place.</source>
        <translation>復元したファイルを所定の場所に移動できませんでした。</translation>
    </message>
    <message>
        <source>This is not a backup of LicenceDesk.</source>
        <translation>LicenceDesk のバックアップではありません。</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>何も復元されませんでした。</translation>
    </message>
</context>
<context>
    <name>CameraNotice</name>
    <message>
        <source>The camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Cameras cannot be used on this computer</source>
        <translation>このパソコンではカメラを使えません</translation>
    </message>
    <message>
        <source>The multimedia part of Qt is not installed. Ask your IT support to install libqt6multimedia6 and gstreamer1.0-plugins-good.</source>
        <translation>Qt のマルチメディア機能がインストールされていません。パソコンの管理者に libqt6multimedia6 と gstreamer1.0-plugins-good のインストールを依頼してください。</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>カメラがありません</translation>
    </message>
    <message>
        <source>Plug one in: it starts by itself.</source>
        <translation>接続すると自動的に始まります。</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>カメラを使う権限がありません</translation>
    </message>
    <message>
        <source>This user has no right to open it. Ask your IT support to add the user to the group “video”, then log in again.</source>
        <translation>このユーザーにはカメラを開く権限がありません。パソコンの管理者に、ユーザーを「video」グループに追加するよう依頼し、ログインし直してください。</translation>
    </message>
    <message>
        <source>%1 gives no picture</source>
        <translation>%1 から映像が来ません</translation>
    </message>
    <message>
        <source>Another program may be using it: close that program. LicenceDesk keeps trying.</source>
        <translation>ほかのプログラムが使用中の可能性があります。そのプログラムを閉じてください。接続は自動的に繰り返されます。</translation>
    </message>
    <message>
        <source>%1 was unplugged</source>
        <translation>%1 が取り外されました</translation>
    </message>
    <message>
        <source>Plug it in again: it goes on by itself. Nothing on the desk is lost.</source>
        <translation>もう一度接続すると自動的に再開します。受付中の内容は失われません。</translation>
    </message>
    <message>
        <source>%1 shows only a black picture</source>
        <translation>%1 の映像が真っ黒です</translation>
    </message>
    <message>
        <source>Take the cap off the lens or open its shutter, and switch on the light.</source>
        <translation>レンズキャップを外すかシャッターを開き、照明をつけてください。</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 の再生が終わりました</translation>
    </message>
    <message>
        <source>Choose the camera again, or another file.</source>
        <translation>カメラを選び直すか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be played</source>
        <translation>%1 を再生できません</translation>
    </message>
    <message>
        <source>Choose a video, a picture or a folder of pictures.</source>
        <translation>動画、画像、または画像のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>カメラを起動しています…</translation>
    </message>
</context>
<context>
    <name>CardLayout</name>
    <message>
        <source>The layout file is damaged. Install the program again.</source>
        <translation>レイアウトファイルが破損しています。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>The layout file has a wrong value. Install the program again.</source>
        <translation>レイアウトファイルに誤った値があります。プログラムを再インストールしてください。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The policy file cannot be read: %1</source>
        <translation>ポリシーファイルを読み込めません: %1</translation>
    </message>
    <message>
        <source>usually</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>ファイルに書き込めません: %1</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>規則 %1 はありません。</translation>
    </message>
    <message>
        <source>The record cannot be read: %1</source>
        <translation>記録を読み込めません: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>note</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>結果: %1</translation>
    </message>
</context>
<context>
    <name>CompanyTrust</name>
    <message>
        <source>The file of the firm&apos;s certificate authority is not there. Choose it again in the settings.</source>
        <translation>社内認証局のファイルが見つかりません。設定で選び直してください。</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority may not be read. Choose it again in the settings.</source>
        <translation>社内認証局のファイルを読む権限がありません。設定で選び直してください。</translation>
    </message>
    <message>
        <source>There is no certificate in the file of the firm&apos;s certificate authority. A PEM file is required.</source>
        <translation>社内認証局のファイルに証明書がありません。PEM ファイルが必要です。</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority is damaged. Choose it again in the settings.</source>
        <translation>社内認証局のファイルが破損しています。設定で選び直してください。</translation>
    </message>
    <message>
        <source>This computer has no library for secure connections (OpenSSL). Install it, then try again.</source>
        <translation>このパソコンには安全な接続のためのライブラリ (OpenSSL) がありません。インストールしてから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>An empty cell leaves the value as it is: %1</source>
        <translation>空のセルの値は変更しません: %1</translation>
    </message>
    <message>
        <source>A masked value is left as it is: %1</source>
        <translation>マスクされた値は変更しません: %1</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the number</source>
        <translation>表計算ソフトが番号を丸めています</translation>
    </message>
    <message>
        <source>A file cannot change this: %1</source>
        <translation>この項目はファイルからは変更できません: %1</translation>
    </message>
    <message>
        <source>The record id is missing or damaged.</source>
        <translation>記録 ID がありません。</translation>
    </message>
    <message>
        <source>The record is already on line %1.</source>
        <translation>この記録はすでに %1 行目にあります。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>そのような記録はありません。</translation>
    </message>
    <message>
        <source>A column is in the file twice: %1</source>
        <translation>ファイルに同じ列が 2 つあります: %1</translation>
    </message>
    <message>
        <source>The file has no column of record ids (id), so its lines cannot be matched to records. Export with that column.</source>
        <translation>ファイルに記録 ID の列 (id) がないため、記録と照合できません。その列を含めてエクスポートしてください。</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; nothing after it was read.</source>
        <translation>引用符が閉じられていないため、それ以降は読み込まれませんでした。</translation>
    </message>
    <message>
        <source>The line has %1 cells, the first line has %2.</source>
        <translation>この行のセルは %1 個ですが、1 行目は %2 個です。</translation>
    </message>
    <message>
        <source>The record has two different values in two places: %1</source>
        <translation>記録の 2 か所で値が食い違っています: %1</translation>
    </message>
    <message>
        <source>This is not a complete JSON object.</source>
        <translation>完全な JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>There is no record in the file.</source>
        <translation>ファイルに記録がありません。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>ファイルが存在しません。</translation>
    </message>
    <message>
        <source>The file is too large. Take fewer days at a time.</source>
        <translation>ファイルが大きすぎます。一度に扱う日数を減らしてください。</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>このファイルを読む権限がありません。</translation>
    </message>
    <message>
        <source>The text of the file is damaged: it is neither UTF-8 nor GBK. Save it again as CSV.</source>
        <translation>ファイルの文字が壊れています。UTF-8 でも GBK でもありません。CSV として保存し直してください。</translation>
    </message>
</context>
<context>
    <name>CustomerData</name>
    <message>
        <source>Nothing is kept about this number. Type it whole, as it is printed on the licence.</source>
        <translation>この番号について保存されているものはありません。免許証に印刷されているとおり、すべて入力してください。</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Capture now</source>
        <translation>今すぐ撮影</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>画像を開く…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>画像を貼り付け</translation>
    </message>
    <message>
        <source>Try a specimen licence</source>
        <translation>見本の免許証で試す</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>四隅を指定</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Move the box of this field</source>
        <translation>この項目の枠を移動</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>次の要確認へ</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>サービスに照会</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>次の要確認画像</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Read corrections back…</source>
        <translation>訂正を読み戻す…</translation>
    </message>
    <message>
        <source>Accepted licences</source>
        <translation>受理済みの免許証</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>ウィンドウの次の領域</translation>
    </message>
    <message>
        <source>Check this desk…</source>
        <translation>撮影環境の点検…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Plain desk</source>
        <translation>かんたん表示</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>音声案内</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>受付をロック</translation>
    </message>
    <message>
        <source>Operators…</source>
        <translation>担当者…</translation>
    </message>
    <message>
        <source>Why is this flagged?</source>
        <translation>指摘の理由</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>クイックツアー (1 分)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>DeskCheck</name>
    <message>
        <source>not mirrored</source>
        <translation>左右反転なし</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>Switch “Mirror the picture” in the camera&apos;s menu.</source>
        <translation>カメラのメニューで「左右を反転」を切り替えてください。</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Lower the camera by about %1 cm, or choose a higher resolution.</source>
        <translation>カメラを約 %1 cm 下げるか、より高い解像度を選んでください。</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Lay the target in the middle of the picture and mark its place on the mat. If it does not fit, raise the camera by about 3 cm.</source>
        <translation>チャートを画面の中央に置き、マットに位置の印を付けてください。収まらない場合は、カメラを約 3 cm 上げてください。</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the left of the picture.</source>
        <translation>カメラを真下に向けてください。画面の左側が近すぎます。</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the right of the picture.</source>
        <translation>カメラを真下に向けてください。画面の右側が近すぎます。</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the top of the picture.</source>
        <translation>カメラを真下に向けてください。画面の上側が近すぎます。</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the bottom of the picture.</source>
        <translation>カメラを真下に向けてください。画面の下側が近すぎます。</translation>
    </message>
    <message>
        <source>Much too bright: move the lamp away, or choose “Darker” in the camera&apos;s menu.</source>
        <translation>明るすぎます。照明を遠ざけるか、カメラのメニューで「暗くする」を選んでください。</translation>
    </message>
    <message>
        <source>Too dark: switch on a lamp, or choose “Brighter” in the camera&apos;s menu.</source>
        <translation>暗すぎます。照明をつけるか、カメラのメニューで「明るくする」を選んでください。</translation>
    </message>
    <message>
        <source>The left is darker: move the lamp to the left, or farther away.</source>
        <translation>左側が暗くなっています。照明を左へ動かすか、遠ざけてください。</translation>
    </message>
    <message>
        <source>The right is darker: move the lamp to the right, or farther away.</source>
        <translation>右側が暗くなっています。照明を右へ動かすか、遠ざけてください。</translation>
    </message>
    <message>
        <source>The top of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>画面の上側が暗くなっています。照明を上側へ動かすか、遠ざけてください。</translation>
    </message>
    <message>
        <source>The bottom of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>画面の下側が暗くなっています。照明を下側へ動かすか、遠ざけてください。</translation>
    </message>
    <message>
        <source>Correct the brightness first.</source>
        <translation>先に明るさを調整してください。</translation>
    </message>
    <message>
        <source>A reflection lies where the mark is: move the lamp to the side until it is gone.</source>
        <translation>印の位置が反射しています。反射が消えるまで照明を横へ動かしてください。</translation>
    </message>
    <message>
        <source>The mat around the target is not in view.</source>
        <translation>チャートの周りのマットが写っていません。</translation>
    </message>
    <message>
        <source>Put a darker mat under it (the sheet has one), and cut the target out.</source>
        <translation>下に濃い色のマットを敷き (印刷シートにあります)、チャートを切り抜いてください。</translation>
    </message>
    <message>
        <source>%1 line pairs/mm</source>
        <translation>%1 本/mm</translation>
    </message>
    <message>
        <source>Correct the resolution first.</source>
        <translation>先に解像度を調整してください。</translation>
    </message>
    <message>
        <source>Out of focus: wipe the lens, wait for the focus or turn its ring, and keep the camera from shaking.</source>
        <translation>ピントが合っていません。レンズを拭き、ピントが合うのを待つかリングを回し、カメラが揺れないようにしてください。</translation>
    </message>
    <message>
        <source>%1 of 255</source>
        <translation>%1 / 255</translation>
    </message>
    <message>
        <source>The picture is grainy: more light on the desk makes it clean.</source>
        <translation>画像にノイズがあります。手元を明るくすると改善します。</translation>
    </message>
    <message>
        <source>Right way round</source>
        <translation>画像の向き</translation>
    </message>
    <message>
        <source>Resolution on the card</source>
        <translation>免許証の解像度</translation>
    </message>
    <message>
        <source>Room around the card</source>
        <translation>免許証の周囲の余白</translation>
    </message>
    <message>
        <source>Tilt of the camera</source>
        <translation>カメラの傾き</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Evenness of the light</source>
        <translation>照明の均一さ</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>反射</translation>
    </message>
    <message>
        <source>Contrast with the mat</source>
        <translation>マットとの明暗差</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>鮮明さ</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
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
        <translation>読み取り完了、要確認項目なし</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to check: %1</source>
        <translation>
            <numerusform>要確認 %n 項目: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n 件のチェックが不合格</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Speech is on</source>
        <translation>音声案内をオンにしました</translation>
    </message>
    <message>
        <source>There is no voice for this language on this computer. Ask your IT support to install qt6-speech-speechd-plugin and speech-dispatcher.</source>
        <translation>このパソコンにはこの言語の音声がありません。パソコンの管理者に qt6-speech-speechd-plugin と speech-dispatcher のインストールを依頼してください。</translation>
    </message>
</context>
<context>
    <name>DialogFilePort</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>画像のフォルダーを開く</translation>
    </message>
    <message>
        <source>Videos and pictures (%1)</source>
        <translation>動画と画像 (%1)</translation>
    </message>
    <message>
        <source>Play instead of the camera</source>
        <translation>カメラの代わりに再生</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF として保存</translation>
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
        <translation>主ページ</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>副ページ</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>電子免許証</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Move box: %1</source>
        <translation>枠の移動: %1</translation>
    </message>
    <message>
        <source>Replace page</source>
        <translation>ページの差し替え</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>ページの追加</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>四隅を指定</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>ページの削除</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>訂正: %1</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>確定: %1</translation>
    </message>
    <message>
        <source>Compare with the service</source>
        <translation>サービスと照合</translation>
    </message>
    <message>
        <source>Take from the service: %1</source>
        <translation>サービスの値を採用: %1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Another licence</source>
        <translation>別の免許証</translation>
    </message>
</context>
<context>
    <name>EndpointSettings</name>
    <message>
        <source>TLS needs both a certificate and its key.</source>
        <translation>TLS には証明書とその秘密鍵の両方が必要です。</translation>
    </message>
    <message>
        <source>A Unix socket is not encrypted: leave out the certificate, or listen on an address.</source>
        <translation>Unix ソケットは暗号化されません。証明書を外すか、アドレスで待ち受けてください。</translation>
    </message>
    <message>
        <source>Other machines could reach this address, and licences would be sent unencrypted. Listen on 127.0.0.1 or a Unix socket, or give a certificate and its key.</source>
        <translation>このアドレスにはほかのコンピューターからも接続でき、免許証の情報が平文で流れます。127.0.0.1 か Unix ソケットで待ち受けるか、証明書とその秘密鍵を指定してください。</translation>
    </message>
    <message>
        <source>Without tokens only programs of this machine may reach it: listen on 127.0.0.1 or a Unix socket.</source>
        <translation>トークンを使わない場合、接続できるのはこのコンピューターのプログラムだけです。127.0.0.1 か Unix ソケットで待ち受けてください。</translation>
    </message>
    <message>
        <source>To listen on every address, say by which host names clients call it.</source>
        <translation>すべてのアドレスで待ち受けるには、クライアントが使うホスト名を指定してください。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>There is no room left where the file is to be saved. Choose another place.</source>
        <translation>保存先に空き容量がありません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The saved profile has no name or no columns.</source>
        <translation>保存されたプロファイルに名前または列がありません。</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>エクスポートを中止しました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>列を 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>This machine has no file system in memory, so a workbook cannot be sealed without being plain on the disk first. Choose CSV or JSON.</source>
        <translation>このコンピューターにはメモリ上のファイルシステムがないため、ブックを暗号化する前に平文がディスクに残ります。CSV か JSON を選んでください。</translation>
    </message>
    <message>
        <source>A workbook holds %1 records at most. Choose fewer days, or CSV.</source>
        <translation>1 つのブックに入る記録は %1 件までです。日数を減らすか、CSV を選んでください。</translation>
    </message>
    <message>
        <source>A value is too long for a workbook. Choose CSV or JSON.</source>
        <translation>値が長すぎてブックに入りません。CSV か JSON を選んでください。</translation>
    </message>
</context>
<context>
    <name>ExportColumn</name>
    <message>
        <source>Record id</source>
        <translation>記録 ID</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>訂正数</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>特例承認</translation>
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
        <translation>Excel 用 CSV (全桁を保持)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel ブック (XLSX)</translation>
    </message>
    <message>
        <source>JSON in WeChat&apos;s format</source>
        <translation>WeChat の応答形式の JSON</translation>
    </message>
    <message>
        <source>JSON in Tencent Cloud&apos;s format</source>
        <translation>Tencent Cloud の応答形式の JSON</translation>
    </message>
    <message>
        <source>JSON in Baidu&apos;s format</source>
        <translation>Baidu の応答形式の JSON</translation>
    </message>
</context>
<context>
    <name>FieldId</name>
    <message>
        <source>Licence number</source>
        <translation>免許証番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>First issue</source>
        <translation>初回取得日</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>免許種別</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効開始日</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <translation>発行機関</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>档案番号</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>累積点数</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>現在時刻</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成日時</translation>
    </message>
    <message>
        <source>Valid period</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>有効年数</translation>
    </message>
</context>
<context>
    <name>FieldState</name>
    <message>
        <source>From the service</source>
        <translation>サービスの値</translation>
    </message>
    <message>
        <source>Check digit correct</source>
        <translation>チェックデジット一致</translation>
    </message>
    <message>
        <source>Matches the number</source>
        <translation>番号と一致</translation>
    </message>
    <message>
        <source>Service agrees</source>
        <translation>サービスと一致</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り済み</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Compare with the card: Enter keeps this value, Alt+0 takes the service&apos;s.</source>
        <translation>免許証と照合してください。Enter でこの値を確定、Alt+0 でサービスの値を採用します。</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>空欄のまま</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>通常と異なる</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>Fails a check</source>
        <translation>チェック不合格</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>A PIN of at least %1 digits, or a passphrase of at least %2 characters.</source>
        <translation>%1 桁以上の PIN、または %2 文字以上のパスフレーズ。</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Put the licence under the camera</source>
        <translation>免許証をカメラの下に置いてください</translation>
    </message>
    <message>
        <source>Too dark: more light</source>
        <translation>暗すぎます。もっと明るく</translation>
    </message>
    <message>
        <source>Too bright: less light on the card</source>
        <translation>明るすぎます。免許証に当たる光を弱めてください</translation>
    </message>
    <message>
        <source>Its edge cannot be seen: put something dark under the card</source>
        <translation>縁が見えません。下に暗い色のものを敷いてください</translation>
    </message>
    <message>
        <source>Cut off: show all four corners</source>
        <translation>四隅をすべて写してください</translation>
    </message>
    <message>
        <source>Move it closer</source>
        <translation>近づけてください</translation>
    </message>
    <message>
        <source>Move it a little farther away</source>
        <translation>少し離してください</translation>
    </message>
    <message>
        <source>No page of a licence: turn it over, or open it</source>
        <translation>免許証のページではありません。裏返すか、開いてください</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>動かさないでください</translation>
    </message>
    <message>
        <source>Glare: tilt the card a little</source>
        <translation>反射しています。少し傾けてください</translation>
    </message>
    <message>
        <source>A finger is over the print</source>
        <translation>文字に指がかかっています</translation>
    </message>
    <message>
        <source>Out of focus: hold still, or move back a little</source>
        <translation>ピントが合いません。止めるか、少し離してください</translation>
    </message>
    <message>
        <source>Good. Keep it there</source>
        <translation>良好です。そのままお待ちください</translation>
    </message>
    <message>
        <source>Reading. Keep it there</source>
        <translation>読み取り中。そのままお待ちください</translation>
    </message>
    <message>
        <source>Read. Put the other page here, or take it away</source>
        <translation>読み取りました。もう一方のページを置くか、取り除いてください</translation>
    </message>
    <message>
        <source>Another licence: accept the one on the desk, or start over</source>
        <translation>別の免許証です。受付中のものを受理するか、最初からやり直してください</translation>
    </message>
    <message>
        <source>Glare: %1. Tilt the card a little</source>
        <translation>反射: %1。少し傾けてください</translation>
    </message>
    <message>
        <source>A finger over: %1</source>
        <translation>指がかかっています: %1</translation>
    </message>
    <message>
        <source>Looking again: %1. Keep it there</source>
        <translation>再確認中: %1。そのままお待ちください</translation>
    </message>
</context>
<context>
    <name>HttpEndpoint</name>
    <message>
        <source>The certificate or its key cannot be used. Both are PEM files, and they must match.</source>
        <translation>証明書またはその秘密鍵を使用できません。どちらも PEM ファイルで、対になっている必要があります。</translation>
    </message>
    <message>
        <source>Nothing can listen on %1: somebody else does, it is not this machine&apos;s, or it is not allowed.</source>
        <translation>%1 で待ち受けできません。使用中であるか、このコンピューターのアドレスではないか、許可されていません。</translation>
    </message>
</context>
<context>
    <name>InsightFigures</name>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%3 件中 %2 件)</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>免許証番号</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>実習期間</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齢</translation>
    </message>
    <message>
        <source>Vehicle class</source>
        <translation>免許種別</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>電子免許証</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Earlier records</source>
        <translation>過去の記録</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>貸出禁止リスト</translation>
    </message>
    <message>
        <source>Licences per week</source>
        <translation>週ごとの免許証数</translation>
    </message>
    <message>
        <source>Licences per day</source>
        <translation>日ごとの免許証数</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>週 (開始日)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>免許証数</translation>
    </message>
    <message>
        <source>Licences by the hour of the day</source>
        <translation>時間帯別の免許証数</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時</translation>
    </message>
    <message>
        <source>Corrected by hand, by field</source>
        <translation>項目別の手動訂正</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Share corrected</source>
        <translation>訂正率</translation>
    </message>
    <message>
        <source>Checks that failed</source>
        <translation>不合格のチェック</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Right as read, by camera</source>
        <translation>カメラ別の正読率</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Share of the fields</source>
        <translation>項目の割合</translation>
    </message>
    <message>
        <source>Pictures from files</source>
        <translation>ファイルの画像</translation>
    </message>
    <message>
        <source>Agreement with the remote service</source>
        <translation>リモートサービスとの一致</translation>
    </message>
    <message>
        <source>Share read the same</source>
        <translation>読み取り一致率</translation>
    </message>
</context>
<context>
    <name>JsonImport</name>
    <message>
        <source>The record has a wrong entry: %1</source>
        <translation>記録に誤った項目があります: %1</translation>
    </message>
    <message>
        <source>The answer is error %1, not a licence.</source>
        <translation>応答はエラー %1 で、免許証ではありません。</translation>
    </message>
    <message>
        <source>There is no licence field in it.</source>
        <translation>免許証の項目が含まれていません。</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>JSON ではありません。</translation>
    </message>
    <message>
        <source>One record is expected, the file has %1.</source>
        <translation>記録は 1 件でなければなりませんが、ファイルには %1 件あります。</translation>
    </message>
</context>
<context>
    <name>LicenceReader</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>読み取りを中止しました。</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>This is not an address to listen on. Write 127.0.0.1:8787, [::1]:8787 or unix:/path/to/socket.</source>
        <translation>待ち受けできるアドレスではありません。127.0.0.1:8787、[::1]:8787、unix:/path/to/socket のように書いてください。</translation>
    </message>
    <message>
        <source>A Unix socket needs an absolute path of at most %1 bytes.</source>
        <translation>Unix ソケットには %1 バイト以内の絶対パスが必要です。</translation>
    </message>
</context>
<context>
    <name>LoadFrame</name>
    <message>
        <source>The file is empty. Copy it again from the camera or phone.</source>
        <translation>ファイルが空です。カメラまたは携帯電話からコピーし直してください。</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Use a JPEG, PNG, BMP, TIFF, WebP or GIF file.</source>
        <translation>読み込める画像ではありません。JPEG、PNG、BMP、TIFF、WebP、GIF のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>The picture is damaged or was cut off. Copy the file again, or take the picture anew.</source>
        <translation>画像が破損しているか、途中で切れています。ファイルをコピーし直すか、撮影し直してください。</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels, at most %3 megapixels are read. Save it smaller and open it again.</source>
        <translation>画像が大きすぎます: %1 × %2 ピクセル。読み込めるのは %3 メガピクセルまでです。縮小して保存し、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The file does not exist. It may have been moved, renamed or deleted.</source>
        <translation>ファイルが存在しません。移動、名前の変更、または削除された可能性があります。</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a picture. Open a picture file.</source>
        <translation>これは画像ではなく、フォルダーまたはデバイスです。画像ファイルを開いてください。</translation>
    </message>
    <message>
        <source>The file is too large: %1, at most %2 are read. Save the picture smaller and open it again.</source>
        <translation>ファイルが大きすぎます: %1。読み込めるのは %2 までです。画像を縮小して保存し、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you are allowed to read it and that no other program has locked it.</source>
        <translation>ファイルを開けません。読む権限があるか、ほかのプログラムにロックされていないか確認してください。</translation>
    </message>
    <message>
        <source>There is no picture in it. Copy a picture and paste it again.</source>
        <translation>画像がありません。画像をコピーして、もう一度貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>LicenceDesk manual</source>
        <translation>LicenceDesk マニュアル</translation>
    </message>
    <message>
        <source>For whoever stands at the counter, and for the administrator of the firm. Everything here works without a network.</source>
        <translation>カウンターのスタッフと会社の管理者のためのマニュアルです。ここにある機能はすべて、ネットワークなしで使えます。</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>受付カウンター</translation>
    </message>
    <message>
        <source>Put the licence under the camera. When it lies still, sharp and whole, it is captured by itself; `F5` captures it by hand.</source>
        <translation>免許証をカメラの下に置いてください。静止し、鮮明で、全体が写ると、自動的に撮影されます。`F5` で手動撮影もできます。</translation>
    </message>
    <message>
        <source>Without a camera, open a picture with `Ctrl+O`, drop it on the window, or paste it with `Ctrl+V`.</source>
        <translation>カメラがないときは、`Ctrl+O` で画像を開くか、ウィンドウにドロップするか、`Ctrl+V` で貼り付けてください。</translation>
    </message>
    <message>
        <source>Choose the vehicle and the dates of the rental: the checks depend on them.</source>
        <translation>車両とレンタルの日付を選んでください。チェックはこれに基づきます。</translation>
    </message>
    <message>
        <source>Go through the doubtful fields with `Tab`, compare each with the card, confirm with `Enter`.</source>
        <translation>`Tab` で要確認項目を順にたどり、それぞれ現物と照合して、`Enter` で確定してください。</translation>
    </message>
    <message>
        <source>Look at the checks, then accept with `Ctrl+Enter`. `Esc` clears the desk without keeping anything.</source>
        <translation>チェックを確認し、`Ctrl+Enter` で受理します。`Esc` を押すと、何も保存せずに受付を空にします。</translation>
    </message>
    <message>
        <source>Nothing is ever accepted while a field is still open.</source>
        <translation>未確認の項目が残っている間は、受理されません。</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>状態の意味</translation>
    </message>
    <message>
        <source>Colour never stands alone: every state has a shape and a word.</source>
        <translation>色だけで区別することはありません。どの状態にも形と言葉が付いています。</translation>
    </message>
    <message>
        <source>**Read**: sure enough. Nothing waits for you.</source>
        <translation>**読み取り済み**: 十分に確実です。操作は不要です。</translation>
    </message>
    <message>
        <source>**To check**: some character is not sure, or two values disagree. The reason stands below the field.</source>
        <translation>**要確認**: 不確実な文字があるか、2 つの値が食い違っています。理由は項目の下に表示されます。</translation>
    </message>
    <message>
        <source>**Missing**: nothing could be read there. Type it in.</source>
        <translation>**欠落**: 何も読み取れませんでした。入力してください。</translation>
    </message>
    <message>
        <source>**Fails a check**: the value was read, but a check is not met.</source>
        <translation>**チェック不合格**: 値は読み取れましたが、チェックを満たしていません。</translation>
    </message>
    <message>
        <source>**Confirmed**, **By hand**: you have looked at it.</source>
        <translation>**確定済み**、**手入力**: すでに確認した項目です。</translation>
    </message>
    <message>
        <source>A check has **passed**, asks for **a look**, has **failed**, or **could not be made** because something is missing. These are four different things. `Shift+F1` explains the check or the field that you are on: what is checked, where the rule comes from, how certain that is, and what to do.</source>
        <translation>チェックの結果には、**合格**、**要注意**、**不合格**、そして情報が足りないための**チェック不可**の 4 つがあり、意味はそれぞれ異なります。`Shift+F1` を押すと、選択中のチェックまたは項目について、何をチェックするのか、規則の出典、その確かさ、必要な対応が説明されます。</translation>
    </message>
    <message>
        <source>When a check has failed you can still accept with a reason, if [your role](#operators) allows it. The reason is kept with the record.</source>
        <translation>チェックが不合格でも、[あなたの役割](#operators)で許されていれば、理由を付けて受理できます。理由は記録とともに保存されます。</translation>
    </message>
    <message>
        <source>Correcting by keys</source>
        <translation>キーでの訂正</translation>
    </message>
    <message>
        <source>`Tab` and `Shift+Tab` lead from one doubtful field to the next; the picture follows.</source>
        <translation>`Tab` と `Shift+Tab` で次または前の要確認項目に移ります。画像も連動します。</translation>
    </message>
    <message>
        <source>`Enter` confirms what stands there.</source>
        <translation>`Enter` で表示されている値を確定します。</translation>
    </message>
    <message>
        <source>`Alt+1` to `Alt+5` take another reading from the list below the field.</source>
        <translation>`Alt+1`～`Alt+5` で、項目の下の一覧から別の候補を採用します。</translation>
    </message>
    <message>
        <source>`Ctrl+B` moves the frame in the picture when it lies beside the text; the field is then read again.</source>
        <translation>枠が文字からずれているときは、`Ctrl+B` で画像上の枠を移動します。その後、項目が読み取り直されます。</translation>
    </message>
    <message>
        <source>`Ctrl+K` sets the four corners when the card was not found.</source>
        <translation>免許証が見つからなかったときは、`Ctrl+K` で四隅を指定します。</translation>
    </message>
    <message>
        <source>`Ctrl+Z` takes back any correction.</source>
        <translation>`Ctrl+Z` で、どの訂正も元に戻せます。</translation>
    </message>
    <message>
        <source>All keys: `Ctrl+/`.</source>
        <translation>すべてのキー: `Ctrl+/`</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>複数のページ</translation>
    </message>
    <message>
        <source>Put the duplicate page under the camera before you accept: it joins the main page, and the two are compared. `Ctrl+1`, `Ctrl+2` and `Ctrl+3` show the main page, the duplicate page and the electronic licence. A picture that shows two pages is taken apart.</source>
        <translation>受理する前に、副ページをカメラの下に置いてください。主ページと組になり、互いに照合されます。`Ctrl+1`、`Ctrl+2`、`Ctrl+3` で主ページ、副ページ、電子免許証を表示します。2 ページが写った画像は自動的に分割されます。</translation>
    </message>
    <message>
        <source>A whole folder of pictures opens with `Ctrl+Shift+O`; `F8` leads to the next picture with something to check.</source>
        <translation>画像のフォルダー全体は `Ctrl+Shift+O` で開きます。`F8` で次の要確認画像に移ります。</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>電子免許証</translation>
    </message>
    <message>
        <source>Let the customer open it in 12123 on their own phone, at full brightness, and hold the live screen under the camera. The clock on the screen is compared with the time of the picture, so a screenshot is noticed. A red ground, or a red code, means that the licence cannot be used.</source>
        <translation>お客様自身のスマホで 12123 を開き、画面を最も明るくしてもらい、実際の画面をカメラの下にかざしてください。画面の時刻を撮影時刻と照合するので、スクリーンショットは見破られます。赤い地色または赤いコードは、その免許証が使用できないことを示します。</translation>
    </message>
    <message>
        <source>What WeChat or Alipay show is not the licence itself.</source>
        <translation>WeChat や Alipay に表示されるものは、免許証そのものではありません。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>`Ctrl+L` shows what was accepted. Search by number, its last four digits, name, date, operator or vehicle. Names and numbers are masked; showing them in clear is noted in the audit log.</source>
        <translation>`Ctrl+L` で受理済みの免許証を表示します。番号、下 4 桁、氏名、日付、担当者、車両で検索できます。氏名と番号はマスクされています。マスクなしで表示すると、監査ログに記録されます。</translation>
    </message>
    <message>
        <source>`Ctrl+E` exports: tables, data files or a sealed archive. Corrected tables can be read back.</source>
        <translation>`Ctrl+E` でエクスポートします。表、データファイル、暗号化したアーカイブから選べます。訂正した表は読み戻せます。</translation>
    </message>
    <message>
        <source>Privacy and retention</source>
        <translation>プライバシーと保存期間</translation>
    </message>
    <message>
        <source>Records are encrypted on the disk, with a key that only this computer, your passphrase or the printed recovery key can give.</source>
        <translation>記録はディスク上で暗号化されています。鍵を取り出せるのは、このパソコン、お使いのパスフレーズ、印刷した回復キーだけです。</translation>
    </message>
    <message>
        <source>They go by themselves when their time is over: 60 days unless your firm sets another time.</source>
        <translation>記録は期限が過ぎると自動的に消去されます。会社が別の期間を定めない限り、60 日です。</translation>
    </message>
    <message>
        <source>No picture is kept unless your firm decides so.</source>
        <translation>会社が保存すると決めない限り、画像は保存されません。</translation>
    </message>
    <message>
        <source>A customer may ask for everything that is kept, or for its deletion: see **Customer** in the [settings](#settings).</source>
        <translation>お客様は、保存されている全データの開示または削除を求めることができます。[設定](#settings)の**お客様**を参照してください。</translation>
    </message>
    <message>
        <source>The program&apos;s own log holds counts and times, never values.</source>
        <translation>プログラム自身のログには件数と時間だけが残り、値は残りません。</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>A counter of one needs no accounts. With accounts, everybody signs in: clerks accept licences, supervisors also allow exceptions and change settings, auditors read. `F12` locks the desk and leaves the work as it is. What everybody did stands in the audit log, `Ctrl+Shift+L`.</source>
        <translation>1 人だけのカウンターにアカウントは不要です。アカウントを使うと、全員がサインインします。スタッフは免許証を受理し、責任者は特例承認と設定の変更もでき、監査人は閲覧だけができます。`F12` で受付をロックします。作業内容はそのまま残ります。各自の操作は監査ログ (`Ctrl+Shift+L`) に残ります。</translation>
    </message>
    <message>
        <source>Service and outbox</source>
        <translation>サービスと送信トレイ</translation>
    </message>
    <message>
        <source>Off unless your firm sets it up. `F7` then sends the picture on the desk to the service and shows its reading beside ours. Where they differ, `Enter` keeps ours and `Alt+0` takes theirs.</source>
        <translation>会社が設定しない限りオフです。設定すると、`F7` で受付にある画像がサービスに送信され、その読み取りがこちらの読み取りと並んで表示されます。食い違う項目では、`Enter` でこちらの値を残し、`Alt+0` でサービスの値を採用します。</translation>
    </message>
    <message>
        <source>Accepted licences that have to be sent wait in the outbox, `Ctrl+U`. If the network is down they wait. An entry that is **unclear** may have arrived: send it again, or discard it.</source>
        <translation>送信が必要な受理済みの免許証は、送信トレイ (`Ctrl+U`) で待機します。ネットワークが切れている間は待機したままです。**不明**の項目は、すでに届いている可能性があります。送信し直すか、破棄してください。</translation>
    </message>
    <message>
        <source>The header of the window always says what leaves this computer.</source>
        <translation>このパソコンから外に出るものは、ウィンドウの上部に常に表示されます。</translation>
    </message>
    <message>
        <source>Checking this desk</source>
        <translation>撮影環境の点検</translation>
    </message>
    <message>
        <source>`F3` measures the camera and the light with a printed sheet: sharpness, evenness, reflections, distance. Do it once when the desk is set up and again when readings get worse. A dark, dull mat and light from two sides are best.</source>
        <translation>`F3` を押すと、印刷したチャートを使って、鮮明さ、照明の均一さ、反射、距離など、カメラと照明の状態を測定します。受付の設置時に一度、読み取りが悪くなったらもう一度行ってください。暗い色のつやのないマットと、左右からの照明が最適です。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>`Ctrl+,` opens the settings: name of the counter, privacy, keys, backup, customer, do-not-rent list, service and the firm&apos;s server. Language, large type, high contrast and the plain desk are in the menu, `F10`.</source>
        <translation>`Ctrl+,` で設定を開きます。カウンターの名前、プライバシー、鍵、バックアップ、お客様、貸出禁止リスト、サービス、会社のサーバーを設定できます。言語、大きな文字、ハイコントラスト、かんたん表示は、メニュー (`F10`) にあります。</translation>
    </message>
    <message>
        <source>The limits for age, driving years and validity, and what a check means when it is not met, are rules of the firm. A file `policy.json` beside the settings changes them on this computer; `licencedesk-cli explain` lists every rule with its source.</source>
        <translation>年齢、運転歴、有効期間の基準と、チェックを満たさないときの扱いは、会社の規則です。設定と同じ場所に置いたファイル `policy.json` で、このパソコンでの規則を変更できます。`licencedesk-cli explain` は、すべての規則を出典とともに一覧表示します。</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>`Ctrl+I` shows licences per day, seconds per licence, what was corrected and which checks failed, without personal data.</source>
        <translation>`Ctrl+I` で、日ごとの免許証数、1 件あたりの秒数、訂正した内容、不合格のチェックを表示します。個人情報は含まれません。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Make a backup in the settings, under a passphrase of its own, and keep it elsewhere. It opens on any computer. Print the recovery key as well: if keyring, passphrase and recovery key are all lost, nobody can open the records.</source>
        <translation>バックアップは設定で作成し、専用のパスフレーズを付けて、別の場所に保管してください。どのパソコンでも開けます。回復キーも印刷してください。キーリング、パスフレーズ、回復キーをすべて失うと、誰も記録を開けません。</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>困ったときは</translation>
    </message>
    <message>
        <source>**No camera**: look whether another program uses it; plug it in again. Pictures can always be opened.</source>
        <translation>**カメラがありません**: 別のプログラムが使っていないか確認し、接続し直してください。画像はいつでも開けます。</translation>
    </message>
    <message>
        <source>**Card not found**: use a mat of another colour, or set the corners with `Ctrl+K`.</source>
        <translation>**免許証が見つかりません**: 別の色のマットを使うか、`Ctrl+K` で四隅を指定してください。</translation>
    </message>
    <message>
        <source>**Glare**: tilt the card a little, or move the lamp.</source>
        <translation>**反射**: 免許証を少し傾けるか、照明を動かしてください。</translation>
    </message>
    <message>
        <source>**Wrong value, but not marked**: correct it; the correction is kept. Please tell us of such cases: without the picture.</source>
        <translation>**値が誤っているのに印がない**: 訂正してください。訂正は保存されます。そのような例はお知らせください。画像は添えないでください。</translation>
    </message>
    <message>
        <source>**Records locked**: enter the passphrase or the recovery key. Desk and checks work meanwhile.</source>
        <translation>**記録がロックされている**: パスフレーズか回復キーを入力してください。その間も受付とチェックは使えます。</translation>
    </message>
    <message>
        <source>**Disk full**: nothing is lost; the licence stays on the desk until it can be written.</source>
        <translation>**ディスクがいっぱい**: 何も失われません。書き込めるようになるまで、免許証は受付に残ります。</translation>
    </message>
    <message>
        <source>**Power cut**: the licence that lay on the desk is offered again at the next start.</source>
        <translation>**停電**: 停電時に受付にあった免許証は、次回の起動時に再開できます。</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>データの保存場所</translation>
    </message>
    <message>
        <source>On Linux in `~/.local/share/LicenceDesk`: the records, encrypted. The settings are in `~/.config/LicenceDesk`. Neither holds a licence in clear. To move to another computer, use a [backup](#backup); copied files alone do not open there.</source>
        <translation>Linux では、暗号化された記録は `~/.local/share/LicenceDesk` に、設定は `~/.config/LicenceDesk` にあります。どちらにも、免許証の内容が暗号化されずに置かれることはありません。別のパソコンに移るときは、[バックアップ](#backup)を使ってください。コピーしたファイルだけでは、そのパソコンで開けません。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>`Ctrl+/` shows every key of the desk; menus and tool tips name them as well. `F1` opens this manual, at the chapter for the page you are on. `F6` goes round the parts of the window, so everything can be reached without a mouse.</source>
        <translation>`Ctrl+/` で受付のすべてのキーを表示します。キーはメニューとツールチップにも表示されます。`F1` でこのマニュアルの、表示中のページに対応する章を開きます。`F6` でウィンドウの各領域を順に移動できるので、マウスなしですべての操作ができます。</translation>
    </message>
</context>
<context>
    <name>OperatorAccounts</name>
    <message>
        <source>This is the only supervisor who can sign in. Make another one first.</source>
        <translation>サインインできる責任者はこの人だけです。先に別の責任者を設定してください。</translation>
    </message>
    <message>
        <source>This is the recovery key of another store.</source>
        <translation>これは別の保管庫の回復キーです。</translation>
    </message>
    <message>
        <source>There are accounts already. Switch operators on in the settings and sign in.</source>
        <translation>アカウントはすでにあります。設定で担当者管理を有効にし、サインインしてください。</translation>
    </message>
    <message>
        <source>The recovery key only lets supervisors in again. Enter the name of one.</source>
        <translation>回復キーでサインインし直せるのは責任者だけです。責任者の氏名を入力してください。</translation>
    </message>
    <message>
        <source>The code is wrong. Check the date and time of both devices and type the code that is shown now.</source>
        <translation>コードが違います。両方の機器の日付と時刻を確認し、いま表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>This account no longer exists.</source>
        <translation>このアカウントはもう存在しません。</translation>
    </message>
</context>
<context>
    <name>OperatorDesk</name>
    <message>
        <source>Make an account for the first supervisor.</source>
        <translation>最初の責任者のアカウントを作成してください。</translation>
    </message>
    <message>
        <source>First choose your own PIN or passphrase and set up the second factor if one is asked for.</source>
        <translation>先にご自分の PIN またはパスフレーズを設定し、求められた場合は 2 段階認証も設定してください。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>先にサインインしてください。</translation>
    </message>
    <message>
        <source>This is not your PIN or passphrase.</source>
        <translation>ご自分の PIN またはパスフレーズではありません。</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This licence is in the outbox already.</source>
        <translation>この免許証はすでに送信トレイにあります。</translation>
    </message>
    <message>
        <source>What was to be sent no longer exists. Discard this entry.</source>
        <translation>送信する内容がもうありません。この項目を破棄してください。</translation>
    </message>
    <message>
        <source>An entry of the outbox is damaged.</source>
        <translation>送信トレイの項目が破損しています。</translation>
    </message>
    <message>
        <source>No service is set up to send to.</source>
        <translation>送信先のサービスが設定されていません。</translation>
    </message>
    <message>
        <source>This entry no longer exists.</source>
        <translation>この項目はもうありません。</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>ただいま送信中です。</translation>
    </message>
    <message>
        <source>This was made for another kind of service. Discard it and send the record again.</source>
        <translation>別の種類のサービス用に作られたものです。破棄して、記録を送信し直してください。</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Taken by the service.</source>
        <translation>サービスが受け取りました。</translation>
    </message>
    <message>
        <source>Nothing is sent until %1 China time.</source>
        <translation>中国時間 %1 まで何も送信しません。</translation>
    </message>
    <message>
        <source>The service accepts no calls at present.</source>
        <translation>サービスは現在、呼び出しを受け付けていません。</translation>
    </message>
    <message numerus="yes">
        <source>Sending; %n more wait(s).</source>
        <translation>
            <numerusform>送信中。ほか %n 件が待機しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>送信中。</translation>
    </message>
    <message>
        <source>The service does not answer. The next attempt is at %1.</source>
        <translation>サービスが応答しません。次の試行は %1 です。</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait.</source>
        <translation>
            <numerusform>%n 件の免許証が送信待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>送信待ちはありません。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>It was meant for %1. Send it again to send it to the current service, or discard it.</source>
        <translation>%1 宛てのものです。現在のサービスに送信し直すか、破棄してください。</translation>
    </message>
    <message>
        <source>It may have arrived: send it again, or discard it.</source>
        <translation>届いている可能性があります。送信し直すか、破棄してください。</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>こちらのみ</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>サービスのみ</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) the same</source>
        <translation>
            <numerusform>%n 項目一致</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n 項目不一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>本日の呼び出し %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls today, again at %3 China time</source>
        <translation>本日の呼び出し %1 / %2 回、中国時間 %3 に再開</translation>
    </message>
    <message>
        <source>The records are locked. What waits is sent once they are open.</source>
        <translation>記録がロックされています。記録を開くと、待機中のものを送信します。</translation>
    </message>
    <message>
        <source>Off: no service is set up to send to.</source>
        <translation>オフ: 送信先のサービスが設定されていません。</translation>
    </message>
    <message>
        <source>Paused: nothing is sent until somebody goes on.</source>
        <translation>一時停止中: 「再開」を押すまで何も送信しません。</translation>
    </message>
    <message>
        <source>Stopped, nothing is lost.</source>
        <translation>停止しました。失われたものはありません。</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up. It goes on at %1 China time.</source>
        <translation>本日の呼び出しを使い切りました。中国時間 %1 に再開します。</translation>
    </message>
    <message>
        <source>Nothing is sent: it could not be saved first.</source>
        <translation>送信していません。先にディスクに書き込むことができませんでした。</translation>
    </message>
</context>
<context>
    <name>PageInfo</name>
    <message>
        <source>2012 edition</source>
        <translation>2012 年版</translation>
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
        <translation>読み取り %1 秒</translation>
    </message>
    <message>
        <source>Glare on: %1. Tilt the card and take the picture again.</source>
        <translation>反射: %1。免許証を少し傾けて、撮影し直してください。</translation>
    </message>
    <message>
        <source>The picture is blurred. Compare every field, or take it again.</source>
        <translation>画像がぼやけています。全項目を照合するか、撮影し直してください。</translation>
    </message>
    <message>
        <source>The card is small in this picture. Go closer, or scan it.</source>
        <translation>画像の中の免許証が小さすぎます。近づけるか、スキャンしてください。</translation>
    </message>
    <message>
        <source>This looks like a grey copy. Ask for the licence itself.</source>
        <translation>白黒コピーのようです。免許証の現物を確認してください。</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>accept a licence</source>
        <translation>免許証の受理</translation>
    </message>
    <message>
        <source>see the records of this counter</source>
        <translation>このカウンターの記録の閲覧</translation>
    </message>
    <message>
        <source>see the records of all counters</source>
        <translation>全カウンターの記録の閲覧</translation>
    </message>
    <message>
        <source>show a record in clear</source>
        <translation>記録のマスクなし表示</translation>
    </message>
    <message>
        <source>export masked records</source>
        <translation>マスクした記録のエクスポート</translation>
    </message>
    <message>
        <source>export records in clear</source>
        <translation>マスクなしの記録のエクスポート</translation>
    </message>
    <message>
        <source>export everything about one customer</source>
        <translation>お客様 1 人の全情報のエクスポート</translation>
    </message>
    <message>
        <source>let a licence pass although a check failed</source>
        <translation>チェック不合格の免許証の特例承認</translation>
    </message>
    <message>
        <source>delete a record</source>
        <translation>記録の削除</translation>
    </message>
    <message>
        <source>see the figures of the counter</source>
        <translation>カウンターの統計の閲覧</translation>
    </message>
    <message>
        <source>change the do-not-rent list</source>
        <translation>貸出禁止リストの変更</translation>
    </message>
    <message>
        <source>manage operators</source>
        <translation>担当者の管理</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>監査ログの閲覧</translation>
    </message>
    <message>
        <source>verify the audit log</source>
        <translation>監査ログの検証</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>バックアップの作成</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>監査人</translation>
    </message>
    <message>
        <source>This account is not permitted to %1. Ask a supervisor.</source>
        <translation>このアカウントには権限がありません: %1。責任者に依頼してください。</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>ポリシーに誤った項目があります: %1</translation>
    </message>
    <message>
        <source>The policy is not a JSON object.</source>
        <translation>ポリシーが JSON オブジェクトではありません。</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>The text recogniser could not be loaded. Install the program again.</source>
        <translation>文字認識を読み込めませんでした。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>The text could not be read.</source>
        <translation>文字を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The text recogniser&apos;s language data is missing. Install the package %1 and start again.</source>
        <translation>文字認識の言語データがありません。パッケージ %1 をインストールし、起動し直してください。</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>nobody signed in</source>
        <translation>サインインなし</translation>
    </message>
</context>
<context>
    <name>RecordSearch</name>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>未チェック</translation>
    </message>
</context>
<context>
    <name>RemoteFailure</name>
    <message>
        <source>The service&apos;s certificate has expired or is not valid yet. Nothing was sent. Check this computer&apos;s date, then tell the administrator.</source>
        <translation>サービスの証明書が期限切れか、まだ有効ではありません。何も送信していません。このパソコンの日付を確認し、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate belongs to another address. Nothing was sent. Check the address in the settings.</source>
        <translation>サービスの証明書は別のアドレスのものです。何も送信していません。設定のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate was not issued by an authority that this computer trusts. Nothing was sent. If the firm has a certificate authority of its own, choose its file in the settings.</source>
        <translation>サービスの証明書は、このパソコンが信頼する認証局のものではありません。何も送信していません。社内に認証局がある場合は、設定でそのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the call through. Tell the administrator.</source>
        <translation>このネットワークのプロキシが呼び出しを通しません。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The service&apos;s address was not found. Check the address in the settings and the network.</source>
        <translation>サービスのアドレスが見つかりません。設定のアドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address. Try again later; if it stays so, check the address in the settings.</source>
        <translation>サービスのアドレスから応答がありません。後でもう一度お試しください。続く場合は、設定のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made. Nothing was sent. Try again later, then tell the administrator.</source>
        <translation>サービスとの安全な接続を確立できませんでした。何も送信していません。後でもう一度試し、だめなら管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The connection to the service broke off. Try again later.</source>
        <translation>サービスとの接続が切れました。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The service reports an internal error (status %1). Try again later.</source>
        <translation>サービス側で障害が発生しています (ステータス %1)。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The address leads elsewhere (status %1), and licences are not sent on. Type the service&apos;s own address in the settings.</source>
        <translation>このアドレスは別の場所に転送されます (ステータス %1)。免許証は転送先には送りません。設定にサービス自身のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The service does not let this counter in (status %1). Check the token in the settings.</source>
        <translation>サービスがこのカウンターの接続を許可しません (ステータス %1)。設定のトークンを確認してください。</translation>
    </message>
    <message>
        <source>There is no such service at this address (status %1). Check it in the settings.</source>
        <translation>このアドレスにそのサービスはありません (ステータス %1)。設定を確認してください。</translation>
    </message>
    <message>
        <source>The service is overloaded (status %1). Try again later.</source>
        <translation>サービスが混み合っています (ステータス %1)。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The service refused the request (status %1). Tell the administrator.</source>
        <translation>サービスが要求を拒否しました (ステータス %1)。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later, or go on with the reading made here.</source>
        <translation>サービスが時間内に応答しませんでした。後でもう一度試すか、こちらの読み取り結果で続けてください。</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too large. Check the address in the settings.</source>
        <translation>サービスから届いた内容が応答としては大きすぎます。設定のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The picture is too large to send. Take it again.</source>
        <translation>画像が大きすぎて送信できません。撮影し直してください。</translation>
    </message>
    <message>
        <source>What answered is not the service: its answer cannot be read. Check the address in the settings.</source>
        <translation>応答したのは目的のサービスではなく、応答を解釈できません。設定のアドレスを確認してください。</translation>
    </message>
</context>
<context>
    <name>RemoteSettings</name>
    <message>
        <source>Type the service&apos;s address, such as https://relay.example.com.</source>
        <translation>サービスのアドレスを入力してください。例: https://relay.example.com。</translation>
    </message>
    <message>
        <source>The address must not have a name, a password or a token in it; they have fields of their own.</source>
        <translation>アドレスにユーザー名、パスワード、トークンを含めないでください。それぞれ専用の欄があります。</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>アドレスは https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>Licences leave this computer over https:// only; http:// is for a service on this computer.</source>
        <translation>免許証をこのパソコンの外へ送るのは https:// だけです。http:// はこのパソコン上のサービス用です。</translation>
    </message>
    <message>
        <source>The settings of the remote service cannot be read.</source>
        <translation>リモートサービスの設定を読み込めません。</translation>
    </message>
    <message>
        <source>The settings of the remote service have a wrong entry: %1</source>
        <translation>リモートサービスの設定に誤った項目があります: %1</translation>
    </message>
    <message>
        <source>Type the app id, or paste a token instead.</source>
        <translation>App ID を入力するか、代わりにトークンを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>RentalVehicle</name>
    <message>
        <source>Car up to 9 seats, automatic or electric</source>
        <translation>9 人乗り以下の乗用車、AT または電気</translation>
    </message>
    <message>
        <source>Car up to 9 seats, manual</source>
        <translation>9 人乗り以下の乗用車、MT</translation>
    </message>
    <message>
        <source>Adapted automatic car (disabled driver)</source>
        <translation>身体障害者用の AT 乗用車</translation>
    </message>
    <message>
        <source>Van or light truck, automatic</source>
        <translation>バン・小型トラック、AT</translation>
    </message>
    <message>
        <source>Van or light truck, manual</source>
        <translation>バン・小型トラック、MT</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, automatic</source>
        <translation>6 m 未満のキャンピングカー、AT</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, manual</source>
        <translation>6 m 未満のキャンピングカー、MT</translation>
    </message>
    <message>
        <source>Automatic car with trailer, under 4.5 t</source>
        <translation>AT 乗用車+トレーラー、4.5 t 未満</translation>
    </message>
    <message>
        <source>Manual car with trailer, under 4.5 t</source>
        <translation>MT 乗用車+トレーラー、4.5 t 未満</translation>
    </message>
    <message>
        <source>Vehicle with trailer, 4.5 t and over</source>
        <translation>トレーラー連結車、4.5 t 以上</translation>
    </message>
    <message>
        <source>Minibus, 10 to 19 seats, under 6 m</source>
        <translation>中型バス、10～19 人乗り、6 m 未満</translation>
    </message>
    <message>
        <source>Coach, 6 m and over or 20 seats and more</source>
        <translation>大型バス、6 m 以上または 20 人乗り以上</translation>
    </message>
    <message>
        <source>Truck, 4.5 t and over or 6 m and over</source>
        <translation>トラック、4.5 t 以上または 6 m 以上</translation>
    </message>
    <message>
        <source>Moped up to 50 ml</source>
        <translation>50 ml 以下の原動機付自転車</translation>
    </message>
    <message>
        <source>Motorcycle, two wheels</source>
        <translation>二輪バイク</translation>
    </message>
    <message>
        <source>Motorcycle, three wheels</source>
        <translation>三輪バイク</translation>
    </message>
</context>
<context>
    <name>ReviewReason</name>
    <message>
        <source>Not read: type it in</source>
        <translation>読み取れず: 入力してください</translation>
    </message>
    <message>
        <source>Compare the marked characters</source>
        <translation>印の付いた文字を照合</translation>
    </message>
    <message>
        <source>Corrected by the check digit: compare</source>
        <translation>チェックデジットで訂正: 要照合</translation>
    </message>
    <message>
        <source>Several readings fit: choose one</source>
        <translation>複数の候補あり: 選んでください</translation>
    </message>
    <message>
        <source>Cannot be right: compare</source>
        <translation>ありえない値: 要照合</translation>
    </message>
    <message>
        <source>Disagrees with another field: compare</source>
        <translation>ほかの項目と不一致: 要照合</translation>
    </message>
    <message>
        <source>Covered or glaring: compare</source>
        <translation>隠れまたは反射: 要照合</translation>
    </message>
</context>
<context>
    <name>RuleHelp</name>
    <message>
        <source>Law</source>
        <translation>法令</translation>
    </message>
    <message>
        <source>National standard</source>
        <translation>国家標準</translation>
    </message>
    <message>
        <source>Practice of the issuing offices</source>
        <translation>発行機関の運用</translation>
    </message>
    <message>
        <source>Policy of the firm</source>
        <translation>当社のポリシー</translation>
    </message>
    <message>
        <source>What the program itself sees</source>
        <translation>プログラム自身の判断</translation>
    </message>
    <message>
        <source>Likely, but no official text at hand says so.</source>
        <translation>おそらく正しいのですが、裏付けとなる公的な文書が手元にありません。</translation>
    </message>
    <message>
        <source>Not certain: refuse nobody for this alone.</source>
        <translation>確実ではありません。これだけを理由に断らないでください。</translation>
    </message>
    <message>
        <source>Stops the rental</source>
        <extracomment>What it means when a check is not met</extracomment>
        <translation>貸出不可</translation>
    </message>
    <message>
        <source>Asks for a look</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Only informs</source>
        <translation>参考情報のみ</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Fields that decide</source>
        <translation>必須の項目</translation>
    </message>
    <message>
        <source>The rental hangs on these fields. What is not read surely enough cannot be checked.</source>
        <translation>貸し出せるかどうかは、これらの項目で決まります。読み取りが不確実なものはチェックできません。</translation>
    </message>
    <message>
        <source>Form of the number</source>
        <translation>番号の形式</translation>
    </message>
    <message>
        <source>The licence number of a citizen is the 18-character identity number. Other forms belong to passports and permits.</source>
        <translation>中国国民の免許証番号は、18 桁の公民身分番号です。それ以外の形式は、パスポートや通行証のものです。</translation>
    </message>
    <message>
        <source>Check character</source>
        <translation>チェックデジット</translation>
    </message>
    <message>
        <source>The last character is computed from the 17 before it: one misread or invented digit shows.</source>
        <translation>最後の 1 字は、その前の 17 桁から計算されます。1 桁でも誤読や捏造があれば、わかります。</translation>
    </message>
    <message>
        <source>Birth date in the number</source>
        <translation>番号の中の生年月日</translation>
    </message>
    <message>
        <source>Characters 7 to 14 are a date of birth; it must exist and be past.</source>
        <translation>7～14 桁目は生年月日です。実在する過去の日付でなければなりません。</translation>
    </message>
    <message>
        <source>Number against date of birth</source>
        <translation>番号と生年月日</translation>
    </message>
    <message>
        <source>The licence repeats the date of birth that is in the number. If they differ, one is misread or altered.</source>
        <translation>免許証の生年月日は、番号に含まれるものと同じです。異なる場合は、どちらかが誤読か改ざんです。</translation>
    </message>
    <message>
        <source>Number against sex</source>
        <translation>番号と性別</translation>
    </message>
    <message>
        <source>The last digit but one is odd for men, even for women. A legal change of sex may explain a difference.</source>
        <translation>末尾から 2 桁目は、男性が奇数、女性が偶数です。法的な性別変更で異なることがあります。</translation>
    </message>
    <message>
        <source>Province in the number</source>
        <translation>番号の中の省</translation>
    </message>
    <message>
        <source>The number begins with the code of a province. An unknown code was never issued.</source>
        <translation>番号は省のコードで始まります。存在しないコードが発行されたことはありません。</translation>
    </message>
    <message>
        <source>County in the number</source>
        <translation>番号の中の県</translation>
    </message>
    <message>
        <source>The first six digits name the county of first registration. Our list of old codes may have gaps.</source>
        <translation>最初の 6 桁は、最初に登録された県を表します。当方の旧コードの一覧には抜けがあるかもしれません。</translation>
    </message>
    <message>
        <source>County at that time</source>
        <translation>当時の県</translation>
    </message>
    <message>
        <source>The county should have existed when the holder was born.</source>
        <translation>所持者の出生時に、その県が存在していたはずです。</translation>
    </message>
    <message>
        <source>Address against the number</source>
        <translation>住所と番号</translation>
    </message>
    <message>
        <source>People move, so a difference is normal; agreement speaks for the reading.</source>
        <translation>転居があるので、違っていても普通です。一致すれば、読み取りの裏付けになります。</translation>
    </message>
    <message>
        <source>Nationality against the number</source>
        <translation>国籍と番号</translation>
    </message>
    <message>
        <source>Chinese and foreign holders have different kinds of numbers.</source>
        <translation>中国人と外国人では、番号の種類が異なります。</translation>
    </message>
    <message>
        <source>Old 15-digit number</source>
        <translation>旧 15 桁番号</translation>
    </message>
    <message>
        <source>Such numbers are no longer valid; the licence should have been renewed since.</source>
        <translation>この形式の番号はすでに無効です。免許証はその後、更新されているはずです。</translation>
    </message>
    <message>
        <source>Masked number</source>
        <translation>マスクされた番号</translation>
    </message>
    <message>
        <source>Asterisks appear on shared or downloaded copies, not on a live licence.</source>
        <translation>アスタリスクが現れるのは、共有またはダウンロードされた写しです。実際の電子免許証の画面には現れません。</translation>
    </message>
    <message>
        <source>Dates exist</source>
        <translation>日付の実在</translation>
    </message>
    <message>
        <source>A date that is in no calendar is misread or forged.</source>
        <translation>暦に存在しない日付は、誤読か偽造です。</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>日付の順序</translation>
    </message>
    <message>
        <source>Birth, first issue, start of validity and today follow each other. An early renewal is noted in the record.</source>
        <translation>出生、初回取得、有効開始、今日の順に並びます。早期更新は記録に記載されます。</translation>
    </message>
    <message>
        <source>Age at first issue</source>
        <translation>初回取得時の年齢</translation>
    </message>
    <message>
        <source>Nobody gets a licence before 18.</source>
        <translation>18 歳未満では免許を取得できません。</translation>
    </message>
    <message>
        <source>Upper age at first issue</source>
        <translation>初回取得時の年齢上限</translation>
    </message>
    <message>
        <source>Classes had upper ages for a first licence, which changed over the years.</source>
        <translation>免許種別ごとに初回取得の年齢上限があり、年とともに変わってきました。</translation>
    </message>
    <message>
        <source>Length of validity</source>
        <translation>有効期間の長さ</translation>
    </message>
    <message>
        <source>Licences run for six years, ten years or without end.</source>
        <translation>有効期間は、6 年、10 年、または無期限です。</translation>
    </message>
    <message>
        <source>Day of expiry</source>
        <translation>満了日</translation>
    </message>
    <message>
        <source>A licence ends on the day and month on which it began.</source>
        <translation>免許証の期限は、有効開始日と同じ月日です。</translation>
    </message>
    <message>
        <source>Day of renewal</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>A new term usually begins on the day and month of first issue. Restored or converted licences differ.</source>
        <translation>新しい有効期間は、通常、初回取得日と同じ月日に始まります。再取得や切り替えによる免許証では異なります。</translation>
    </message>
    <message>
        <source>Earlier terms</source>
        <translation>これまでの有効期間</translation>
    </message>
    <message>
        <source>The years since first issue should be made of whole terms.</source>
        <translation>初回取得からの年数は、有効期間の整数個分になるはずです。</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>最初の有効期間</translation>
    </message>
    <message>
        <source>A first card runs for six years. Converted army or foreign licences may differ.</source>
        <translation>最初の免許証の有効期間は 6 年です。軍または外国の免許証から切り替えた場合は、異なることがあります。</translation>
    </message>
    <message>
        <source>Licence without end</source>
        <translation>無期限の免許証</translation>
    </message>
    <message>
        <source>It takes a term of six and one of ten years first.</source>
        <translation>先に 6 年と 10 年の期間を 1 回ずつ経る必要があります。</translation>
    </message>
    <message>
        <source>First ten-year cards</source>
        <translation>最初の 10 年免許証</translation>
    </message>
    <message>
        <source>No ten-year card can end before May 2018.</source>
        <translation>10 年有効の免許証の期限が 2018 年 5 月より前になることはありません。</translation>
    </message>
    <message>
        <source>Old edition</source>
        <translation>旧版</translation>
    </message>
    <message>
        <source>Cards of the edition before 2013 should have expired. This is our own calculation.</source>
        <translation>2013 年より前の版の免許証は、すでに期限が切れているはずです。これは当方の計算によるものです。</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>期限切れでないこと</translation>
    </message>
    <message>
        <source>An expired licence gives no right to drive; a year later it is cancelled.</source>
        <translation>期限の切れた免許証では運転できません。1 年後には抹消されます。</translation>
    </message>
    <message>
        <source>Valid until the return</source>
        <translation>返却日まで有効</translation>
    </message>
    <message>
        <source>The licence must not expire while the customer drives the car.</source>
        <translation>お客様が車を使っている間に、免許証の期限が切れてはなりません。</translation>
    </message>
    <message>
        <source>Margin after the return</source>
        <translation>返却後の余裕</translation>
    </message>
    <message>
        <source>A late return or an accident should not meet an expired licence.</source>
        <translation>返却の遅れや事故のときに、免許証の期限が切れていては困ります。</translation>
    </message>
    <message>
        <source>Renewal possible</source>
        <translation>更新可能</translation>
    </message>
    <message>
        <source>A licence can be renewed in its last 90 days.</source>
        <translation>免許証は、期限前の 90 日間に更新できます。</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Such a licence does not expire; age and status still count.</source>
        <translation>この免許証に期限はありません。年齢と状態の条件は適用されます。</translation>
    </message>
    <message>
        <source>First year of driving</source>
        <translation>取得後 1 年目</translation>
    </message>
    <message>
        <source>For twelve months: no trailer, a sticker, and on motorways an experienced companion.</source>
        <translation>12 か月間は、トレーラー不可、標識の貼付が必要、高速道路では経験者の同乗が必要です。</translation>
    </message>
    <message>
        <source>Probation in the record</source>
        <translation>記録の実習期間</translation>
    </message>
    <message>
        <source>The duplicate page may name another end of probation, as after a class was added.</source>
        <translation>種別を追加した後などは、副ページに別の実習期間の終了日が記載されていることがあります。</translation>
    </message>
    <message>
        <source>Probation and vehicle</source>
        <translation>実習期間と車両</translation>
    </message>
    <message>
        <source>Beginners must not pull a trailer or drive passengers commercially.</source>
        <translation>実習期間中は、トレーラーの牽引も旅客営業の運転もできません。</translation>
    </message>
    <message>
        <source>Driving years</source>
        <translation>運転歴</translation>
    </message>
    <message>
        <source>Your firm asks for some driving practice.</source>
        <translation>当社は一定の運転経験を求めています。</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>最低年齢</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, asks for this age.</source>
        <translation>当社またはその保険会社が、この年齢以上であることを求めています。</translation>
    </message>
    <message>
        <source>Maximum age</source>
        <translation>最高年齢</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, sets this limit.</source>
        <translation>当社またはその保険会社が、この上限を定めています。</translation>
    </message>
    <message>
        <source>Yearly medical</source>
        <translation>毎年の健康証明</translation>
    </message>
    <message>
        <source>From 70 on a medical certificate is due every year; without it the licence is cancelled.</source>
        <translation>70 歳からは毎年、健康証明の提出が必要です。提出しないと免許証は抹消されます。</translation>
    </message>
    <message>
        <source>Heavy classes and age</source>
        <translation>大型の種別と年齢</translation>
    </message>
    <message>
        <source>At 63 these classes are exchanged, unless extended by up to three years.</source>
        <translation>これらの種別は 63 歳で変更されます。ただし、最長 3 年まで延長できます。</translation>
    </message>
    <message>
        <source>Other classes and age</source>
        <translation>その他の種別と年齢</translation>
    </message>
    <message>
        <source>At 70 these classes are exchanged.</source>
        <translation>これらの種別は 70 歳で変更されます。</translation>
    </message>
    <message>
        <source>Minimum age of the class</source>
        <translation>種別の最低年齢</translation>
    </message>
    <message>
        <source>Each class has a lowest age; a younger holder cannot exist.</source>
        <translation>種別ごとに最低年齢があります。それより若い所持者はありえません。</translation>
    </message>
    <message>
        <source>Official class</source>
        <translation>正式な免許種別</translation>
    </message>
    <message>
        <source>Only the codes of the official list are classes.</source>
        <translation>公式の一覧にある記号だけが免許種別です。</translation>
    </message>
    <message>
        <source>How classes are printed</source>
        <translation>免許種別の表記</translation>
    </message>
    <message>
        <source>Offices print codes in a fixed order and leave out what another includes.</source>
        <translation>発行機関は記号を決まった順序で印刷し、ほかの種別に含まれるものを省きます。</translation>
    </message>
    <message>
        <source>Class against vehicle</source>
        <translation>免許種別と車両</translation>
    </message>
    <message>
        <source>The class must include the vehicle: C2, for instance, is for automatics only.</source>
        <translation>免許種別が車両に対応している必要があります。たとえば C2 では AT 車だけを運転できます。</translation>
    </message>
    <message>
        <source>Trailer class too early</source>
        <translation>早すぎる C6</translation>
    </message>
    <message>
        <source>Class C6 exists since April 2022; only a reissued card shows it with an earlier date.</source>
        <translation>C6 は 2022 年 4 月からあります。それより前の日付で C6 が記載されるのは、再発行された免許証だけです。</translation>
    </message>
    <message>
        <source>Trailer class earned</source>
        <translation>C6 の取得条件</translation>
    </message>
    <message>
        <source>C6 takes a year with a car class first.</source>
        <translation>C6 には、先に乗用車の種別を 1 年保有することが必要です。</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>氏名の形式</translation>
    </message>
    <message>
        <source>Words of the form, or odd characters, mean a misread name.</source>
        <translation>券面の印刷文字や不自然な文字が含まれていれば、氏名の誤読です。</translation>
    </message>
    <message>
        <source>Name against booking</source>
        <translation>氏名と予約</translation>
    </message>
    <message>
        <source>Whoever drives must be the person who was booked.</source>
        <translation>運転者は予約者本人でなければなりません。</translation>
    </message>
    <message>
        <source>Text of the seal</source>
        <translation>印章の文字</translation>
    </message>
    <message>
        <source>The seal names a traffic police office. Seals are hard to read.</source>
        <translation>印章は交通警察の機関名です。印章は読み取りにくいものです。</translation>
    </message>
    <message>
        <source>Province of the seal</source>
        <translation>印章の省</translation>
    </message>
    <message>
        <source>Seal and file number come from the same office.</source>
        <translation>印章と档案番号は、同じ機関のものです。</translation>
    </message>
    <message>
        <source>City of the seal</source>
        <translation>印章の市</translation>
    </message>
    <message>
        <source>Seal and file number usually name the same city; county offices and renamed cities differ.</source>
        <translation>印章と档案番号は、通常、同じ市を示します。県の機関や改称された市では異なります。</translation>
    </message>
    <message>
        <source>Red seal</source>
        <translation>赤い印章</translation>
    </message>
    <message>
        <source>Originals carry a red seal; copies often show a grey one, or none.</source>
        <translation>原本には赤い印章があります。コピーでは灰色になるか、写らないことがよくあります。</translation>
    </message>
    <message>
        <source>Two pages, one person</source>
        <translation>両ページの同一性</translation>
    </message>
    <message>
        <source>Number and name must be the same on every page.</source>
        <translation>番号と氏名は、どのページでも同じでなければなりません。</translation>
    </message>
    <message>
        <source>Form of the file number</source>
        <translation>档案番号の形式</translation>
    </message>
    <message>
        <source>Twelve digits, beginning with the code of the issuing office.</source>
        <translation>12 桁で、発行機関のコードで始まります。</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>副ページ</translation>
    </message>
    <message>
        <source>Many firms ask for both pages: notes and probation stand on the duplicate.</source>
        <translation>両方のページを求める会社は多くあります。記載事項と実習期間は副ページに印刷されています。</translation>
    </message>
    <message>
        <source>Renewal note</source>
        <translation>更新の記載</translation>
    </message>
    <message>
        <source>The note on the duplicate page and the end of validity name the same day.</source>
        <translation>副ページの記載と有効期限は、同じ日を示します。</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>Thirteen characters number the paper core. The old formula may no longer hold.</source>
        <translation>用紙の番号を表す 13 文字です。旧方式の計算は、もう当てはまらないことがあります。</translation>
    </message>
    <message>
        <source>Core seen before</source>
        <translation>使用済みの用紙番号</translation>
    </message>
    <message>
        <source>A core is used once; the same one with another person points to a copy.</source>
        <translation>用紙は一度しか使われません。同じ番号が別の人物の免許証にあれば、複製が疑われます。</translation>
    </message>
    <message>
        <source>Live screen</source>
        <translation>リアルタイムの画面</translation>
    </message>
    <message>
        <source>A screenshot stands still: the clock on the screen must agree with the time of the picture.</source>
        <translation>スクリーンショットは静止しています。画面の時刻は、撮影時刻と合っていなければなりません。</translation>
    </message>
    <message>
        <source>Date made</source>
        <translation>生成日時</translation>
    </message>
    <message>
        <source>The electronic licence cannot be made in the future.</source>
        <translation>電子免許証の生成日時が未来になることはありません。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>With most statuses other than normal the holder must not drive.</source>
        <translation>「正常」以外の状態では、ほとんどの場合、所持者は運転できません。</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>未処理の事項</translation>
    </message>
    <message>
        <source>The holder may drive, but offences or accidents are not settled.</source>
        <translation>所持者は運転できますが、違反または事故が未処理です。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>累積点数</translation>
    </message>
    <message>
        <source>At twelve points the licence is withheld until study and exam.</source>
        <translation>12 点に達すると、講習を受けて試験に合格するまで、免許証は留置されます。</translation>
    </message>
    <message>
        <source>Colour of the screen</source>
        <translation>画面の色</translation>
    </message>
    <message>
        <source>Red ground or a red code means that the licence cannot be used.</source>
        <translation>赤い地色または赤いコードは、その免許証が使用できないことを示します。</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR コード</translation>
    </message>
    <message>
        <source>The app always shows one; without it the screen is cut off or another app.</source>
        <translation>アプリは常に QR コードを表示します。なければ、画面が切れているか、別のアプリです。</translation>
    </message>
    <message>
        <source>Quality of the picture</source>
        <translation>画像の品質</translation>
    </message>
    <message>
        <source>Copies, screens, blur and glare hide what the other checks need.</source>
        <translation>コピー、画面の撮影、ぼやけ、反射があると、ほかのチェックに必要なものが見えません。</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>画像の大きさ</translation>
    </message>
    <message>
        <source>Small pictures lose the strokes that tell characters apart.</source>
        <translation>画像が小さいと、文字を見分けるための画が失われます。</translation>
    </message>
    <message>
        <source>Print that looks changed</source>
        <translation>改変が疑われる印刷</translation>
    </message>
    <message>
        <source>A value whose print or ground differs may have been pasted. It is a sign, no proof.</source>
        <translation>印刷や地紋がほかと違う値は、貼り付けられた可能性があります。疑いであって、証拠ではありません。</translation>
    </message>
    <message>
        <source>Another open rental</source>
        <translation>別の未返却レンタル</translation>
    </message>
    <message>
        <source>One licence with two cars: ask before handing over the second.</source>
        <translation>1 つの免許証で 2 台目になります。引き渡す前に確認してください。</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>貸出禁止リスト</translation>
    </message>
    <message>
        <source>Your firm put this licence on its list, with a reason.</source>
        <translation>当社がこの免許証を理由とともにリストに登録しています。</translation>
    </message>
</context>
<context>
    <name>SecretRules</name>
    <message>
        <source>A PIN needs at least %1 digits.</source>
        <translation>PIN は %1 桁以上必要です。</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose one that is not a date, a sequence or a pattern.</source>
        <translation>この PIN は推測されやすいものです。日付、連番、規則的な並びは避けてください。</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters.</source>
        <translation>パスフレーズは %1 文字以上必要です。</translation>
    </message>
    <message>
        <source>Mix at least %1 of these: small letters, capitals, digits, other characters.</source>
        <translation>次のうち %1 種類以上を混ぜてください: 小文字、大文字、数字、その他の文字。</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Choose several words that do not belong together, without your name.</source>
        <translation>このパスフレーズは推測されやすいものです。互いに関係のない単語をいくつか選び、ご自分の氏名は含めないでください。</translation>
    </message>
    <message>
        <source>Enter a PIN or passphrase.</source>
        <translation>PIN またはパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>A passphrase may have at most %1 characters.</source>
        <translation>パスフレーズは %1 文字以内です。</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>The keyring has no keys for the endpoint, or is locked. Put them there with --store-keys FILE.</source>
        <translation>キーリングにエンドポイントの鍵がないか、キーリングがロックされています。--store-keys FILE で格納してください。</translation>
    </message>
    <message>
        <source>Nobody could call: give --keys FILE, or --no-token to try it on this machine.</source>
        <translation>誰も呼び出せません。--keys FILE を指定するか、このコンピューターで試すなら --no-token を指定してください。</translation>
    </message>
    <message>
        <source>The keyring could not keep the keys: %1</source>
        <translation>キーリングに鍵を保存できませんでした: %1</translation>
    </message>
    <message>
        <source>The keyring keeps the keys. Delete the file now and start with --keys keyring.</source>
        <translation>鍵をキーリングに保存しました。ファイルを今すぐ削除し、--keys keyring を付けて起動してください。</translation>
    </message>
    <message>
        <source>The log file cannot be written.</source>
        <translation>ログファイルに書き込めません。</translation>
    </message>
</context>
<context>
    <name>SharedStore</name>
    <message>
        <source>The transfer was interrupted; it continues next time.</source>
        <translation>アップロードが中断されました。次回に続きを行います。</translation>
    </message>
    <message>
        <source>This desk is locked.</source>
        <translation>この受付はロックされています。</translation>
    </message>
    <message>
        <source>The records on the server were sealed with keys other than this desk&apos;s. Join the counters with the firm&apos;s passphrase or recovery key before anything is kept here.</source>
        <translation>サーバー上の記録は、このカウンターとは別の鍵で暗号化されています。ここで何かを保存する前に、会社のパスフレーズまたは回復キーで参加してください。</translation>
    </message>
    <message>
        <source>The keys were changed and old ones dropped while other counters still have records under them. Nothing is transferred; call your administrator.</source>
        <translation>鍵が変更され古い鍵が破棄されましたが、ほかのカウンターにはまだ古い鍵の記録があります。何もアップロードしません。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>This desk has no keys yet.</source>
        <translation>このカウンターにはまだ鍵がありません。</translation>
    </message>
    <message>
        <source>Nobody has set the server up for this firm yet. Do so in the settings.</source>
        <translation>この会社用のサーバーがまだ設定されていません。設定で行ってください。</translation>
    </message>
    <message>
        <source>Another desk of the firm has the name of this one. Give this desk another name in the settings.</source>
        <translation>社内の別のカウンターがこの名前を使っています。設定でこのカウンターに別の名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>%n 秒お待ちください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s).</source>
        <translation>
            <numerusform>%n 分お待ちください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>試行回数が多すぎます。</translation>
    </message>
    <message>
        <source>Name and PIN or passphrase do not match. Check both and try again.</source>
        <translation>氏名と PIN またはパスフレーズが一致しません。両方を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The code is wrong or has been used. Wait for the next one in your app; if it is always wrong, check the date and time of both devices.</source>
        <translation>コードが違うか、使用済みです。アプリに次のコードが出るまでお待ちください。いつも違う場合は、両方の機器の日付と時刻を確認してください。</translation>
    </message>
    <message>
        <source>This account is frozen. Ask a supervisor to unfreeze it.</source>
        <translation>このアカウントは凍結されています。責任者に解除を依頼してください。</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Personal data is masked with asterisks.</source>
        <translation>個人情報はアスタリスクで伏せてあります。</translation>
    </message>
    <message>
        <source>Holds personal data: keep it locked away.</source>
        <translation>個人情報を含みます。施錠して保管してください。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2 ページ</translation>
    </message>
    <message>
        <source>Driving licence check</source>
        <translation>運転免許証確認票</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>accepted by override</source>
        <translation>特例承認により受理</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>免許証</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック項目</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>手動訂正</translation>
    </message>
    <message>
        <source>Accepted although a check failed</source>
        <translation>チェック不合格のまま受理</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Allowed at</source>
        <translation>承認日時</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>受付カウンター</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>受理日時</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>受理者</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation>レンタル</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>記録 ID</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷日時</translation>
    </message>
</context>
<context>
    <name>SocketFile</name>
    <message>
        <source>There is another file at the path of the socket.</source>
        <translation>ソケットのパスに別のファイルがあります。</translation>
    </message>
    <message>
        <source>Somebody else listens on this socket already.</source>
        <translation>このソケットではすでに別のプログラムが待ち受けています。</translation>
    </message>
    <message>
        <source>An old socket is in the way and cannot be removed.</source>
        <translation>古いソケットが残っていて、削除できません。</translation>
    </message>
</context>
<context>
    <name>StoreCommand</name>
    <message>
        <source>There are no records at %1.</source>
        <translation>%1 に記録はありません。</translation>
    </message>
    <message>
        <source>Nothing was ever kept here.</source>
        <translation>ここには何も保存されたことがありません。</translation>
    </message>
    <message>
        <source>This desk has operators: say who you are with --operator and --secret-file.</source>
        <translation>この受付では担当者管理が有効です。--operator と --secret-file で担当者を指定してください。</translation>
    </message>
    <message>
        <source>This operator signs in with a second factor, in the window only.</source>
        <translation>この担当者は 2 段階認証でサインインするため、ウィンドウからしか操作できません。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み込めません: %1</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>Entries of the audit log are missing between what was handed over and what follows.</source>
        <translation>引き渡した監査ログとその後の項目の間に欠落があります。</translation>
    </message>
    <message>
        <source>A record is damaged and cannot be shown. Restore it from the last backup.</source>
        <translation>破損していて表示できない記録があります。最新のバックアップから復元してください。</translation>
    </message>
    <message>
        <source>This record no longer exists: it was deleted, or its time was over.</source>
        <translation>この記録はもうありません。削除されたか、保存期間が過ぎました。</translation>
    </message>
    <message>
        <source>This record was deleted while it lay on the desk. Accept it as a new one.</source>
        <translation>この記録は受付中に削除されました。新しい記録として受理してください。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back. Nothing is purged until it is right again; records are kept as usual. Check date and time.</source>
        <translation>パソコンの時計が戻されました。正しくなるまで何も消去されません。記録は通常どおり保存されます。日付と時刻を確認してください。</translation>
    </message>
    <message>
        <source>The last purge is more than a month old. If date and time are right, purge by hand; nothing was purged.</source>
        <translation>前回の消去から 1 か月以上たっています。日付と時刻が正しければ、手動で消去してください。まだ何も消去されていません。</translation>
    </message>
    <message>
        <source>These records were written by a newer version of LicenceDesk. Install that version; nothing has been changed.</source>
        <translation>これらの記録は新しいバージョンの LicenceDesk で書き込まれています。そのバージョンをインストールしてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Entries of the audit log are never changed or deleted. (%1)</source>
        <translation>監査ログの項目は変更も削除もできません。(%1)</translation>
    </message>
    <message>
        <source>The record could not be written: the disk is full or does not answer. Make room on it, then try again. (%1)</source>
        <translation>記録を書き込めませんでした。ディスクがいっぱいか、応答しません。空きを作って、もう一度お試しください。(%1)</translation>
    </message>
    <message>
        <source>The records cannot be written to. Ask your administrator for the right to write to %1.</source>
        <translation>記録に書き込めません。管理者に %1 への書き込み権限を依頼してください。</translation>
    </message>
    <message>
        <source>The file of the records is damaged. It has been left as it is. Restore the last backup. (%1)</source>
        <translation>記録のファイルが破損しています。そのまま残してあります。最新のバックアップを復元してください。(%1)</translation>
    </message>
    <message>
        <source>Another program is writing to the records at this moment. Try again. (%1)</source>
        <translation>ほかのプログラムが記録に書き込み中です。もう一度お試しください。(%1)</translation>
    </message>
    <message>
        <source>This entry is there already. (%1)</source>
        <translation>この項目はすでにあります。(%1)</translation>
    </message>
    <message>
        <source>The records could not be read. (%1)</source>
        <translation>記録を読み込めませんでした。(%1)</translation>
    </message>
    <message>
        <source>The database on the server is damaged. Tell your administrator. (%1)</source>
        <translation>サーバーのデータベースが破損しています。管理者に連絡してください。(%1)</translation>
    </message>
    <message>
        <source>The database server refused name or password. Check them in the settings. (%1)</source>
        <translation>データベースサーバーがユーザー名またはパスワードを拒否しました。設定で確認してください。(%1)</translation>
    </message>
    <message>
        <source>The database server does not let this desk do that. Ask your administrator for the rights on %1.</source>
        <translation>データベースサーバーがこのカウンターにその操作を許可しません。管理者に %1 の権限を依頼してください。</translation>
    </message>
    <message>
        <source>The database server has no room left. Tell your administrator. (%1)</source>
        <translation>データベースサーバーに空き容量がありません。管理者に連絡してください。(%1)</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Records are kept on this computer until it can. (%1)</source>
        <translation>データベースサーバーに接続できません。接続できるまで、記録はこのパソコンに保存されます。(%1)</translation>
    </message>
    <message>
        <source>This number is not on the do-not-rent list.</source>
        <translation>この番号は貸出禁止リストにありません。</translation>
    </message>
</context>
<context>
    <name>StorePolicy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>ポリシーに誤った項目があります: %1</translation>
    </message>
    <message>
        <source>The policy is not JSON.</source>
        <translation>ポリシーが JSON ではありません。</translation>
    </message>
</context>
<context>
    <name>StoreSession</name>
    <message>
        <source>The key could not be put into the keyring of this computer. Open the keyring and try again, or choose a passphrase.</source>
        <translation>このパソコンのキーリングに鍵を保存できませんでした。キーリングを開いてもう一度試すか、パスフレーズを設定してください。</translation>
    </message>
</context>
<context>
    <name>TargetSheet</name>
    <message>
        <source>Target for the desk check</source>
        <translation>撮影環境点検用チャート</translation>
    </message>
    <message>
        <source>1. Print this sheet on white paper at 100 % (actual size, not “fit to page”). The ruler below must measure 100 mm.
2. Cut the target out along the dashed line.
3. Lay it where licences lie, on the mat you use. If licences lie in a sleeve, put the target into one: reflections then show.
4. In LicenceDesk, open “Check this desk” and do what it says.</source>
        <translation>1. このシートを白い紙に 100 % (実際のサイズ。「用紙に合わせる」は不可) で印刷してください。下の目盛りがちょうど 100 mm になるようにします。
2. 破線に沿ってチャートを切り抜きます。
3. 免許証を置く場所に、普段使うマットの上に置きます。免許証をケースに入れたまま置く場合は、チャートもケースに入れてください。反射がわかります。
4. LicenceDesk で「撮影環境の点検」を開き、指示に従ってください。</translation>
    </message>
    <message>
        <source>A dark mat, if your desk is light:
put the licence here</source>
        <translation>台が明るい場合の暗いマット:
ここに免許証を置きます</translation>
    </message>
    <message>
        <source>The target cannot be saved here. Choose another folder.</source>
        <translation>チャートをここに保存できません。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <source>The picture could not be worked on. Try another one, or type the licence in.</source>
        <translation>この画像を処理できませんでした。別の画像を使うか、免許証を手入力してください。</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The secret of the app id is missing. Type it in the settings.</source>
        <translation>この App ID のシークレットがありません。設定で入力してください。</translation>
    </message>
    <message>
        <source>The access token is missing. Paste it in the settings.</source>
        <translation>アクセストークンがありません。設定で貼り付けてください。</translation>
    </message>
    <message>
        <source>What was pasted is not an access token: it has spaces or characters that no token has. Paste it again in the settings.</source>
        <translation>貼り付けられたものはアクセストークンではありません。トークンにない空白や文字が含まれています。設定で貼り付け直してください。</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>A licence number has 18 characters</source>
        <translation>免許証番号は 18 桁です</translation>
    </message>
    <message>
        <source>The birth date in the number does not exist</source>
        <translation>番号の中の生年月日が存在しません</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>チェックデジットが合いません</translation>
    </message>
    <message>
        <source>This is not a date: write it like 2019-05-20</source>
        <translation>日付ではありません。2019-05-20 のように書いてください</translation>
    </message>
    <message>
        <source>This is neither a date nor 长期</source>
        <translation>日付でも长期でもありません</translation>
    </message>
    <message>
        <source>There is no such class</source>
        <translation>そのような免許種別はありません</translation>
    </message>
    <message>
        <source>A file number has 12 digits</source>
        <translation>档案番号は 12 桁の数字です</translation>
    </message>
    <message>
        <source>A name has no digits or signs</source>
        <translation>氏名に数字や記号は使えません</translation>
    </message>
    <message>
        <source>The sex is 男 or 女</source>
        <translation>性別は男または女です</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>The records are encrypted, but the key information that belongs to them is missing. Restore the last backup.</source>
        <translation>記録は暗号化されていますが、対応する鍵の情報がありません。最新のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>Enter the passphrase of the store.</source>
        <translation>保管庫のパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The key of the store lies in the system&apos;s keyring, which cannot be reached. Sign in to the desktop as usual, or enter the recovery key.</source>
        <translation>保管庫の鍵はシステムのキーリングにありますが、アクセスできません。通常どおりデスクトップにログインするか、回復キーを入力してください。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it with the password of this computer account, then try again.</source>
        <translation>システムのキーリングがロックされています。このパソコンのアカウントのパスワードで解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer. Perhaps a window asks for its password: answer it, then try again.</source>
        <translation>システムのキーリングが応答しませんでした。パスワードを尋ねるウィンドウが出ている可能性があります。入力してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The key of the store is no longer in the system&apos;s keyring. The records are safe but closed: enter the recovery key that was printed when the store was set up.</source>
        <translation>保管庫の鍵がシステムのキーリングにありません。記録は無事ですが開けません。保管庫の作成時に印刷した回復キーを入力してください。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring holds the key of another store. Enter the passphrase or the recovery key of this one.</source>
        <translation>システムのキーリングにあるのは別の保管庫の鍵です。この保管庫のパスフレーズまたは回復キーを入力してください。</translation>
    </message>
</context>
<context>
    <name>UnusualAccess</name>
    <message>
        <source>%1 showed %2 records in clear between %3 and %4.</source>
        <translation>%1 が %3 から %4 の間に %2 件の記録をマスクなしで表示しました。</translation>
    </message>
    <message>
        <source>%1 exported %2 times between %3 and %4.</source>
        <translation>%1 が %3 から %4 の間に %2 回エクスポートしました。</translation>
    </message>
    <message>
        <source>%1 worked outside the usual hours: %2 acts between %3 and %4.</source>
        <translation>%1 が通常の時間外に操作しました: %3 から %4 の間に %2 回。</translation>
    </message>
    <message>
        <source>%1 was refused sign-in %2 times between %3 and %4.</source>
        <translation>%1 が %3 から %4 の間に %2 回サインインを拒否されました。</translation>
    </message>
    <message>
        <source>An unknown person</source>
        <translation>不明な人物</translation>
    </message>
</context>
<context>
    <name>UploadImage</name>
    <message>
        <source>There is no picture to send.</source>
        <translation>送信する画像がありません。</translation>
    </message>
    <message>
        <source>The picture cannot be made small enough to send. Take it again.</source>
        <translation>画像を送信できる大きさまで縮小できません。撮影し直してください。</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>This is the key of another store. Use the passphrase or the recovery key that belongs to this one.</source>
        <translation>これは別の保管庫の鍵です。この保管庫のパスフレーズまたは回復キーを使ってください。</translation>
    </message>
    <message>
        <source>The key information of the store has been changed. Restore the last backup.</source>
        <translation>保管庫の鍵の情報が変更されています。最新のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>The key information of the store is damaged. Restore the last backup.</source>
        <translation>保管庫の鍵の情報が破損しています。最新のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>The store was made by a newer version of the program. Install that version.</source>
        <translation>この保管庫は新しいバージョンのプログラムで作成されています。そのバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>Stored data has been changed or damaged and cannot be opened. Restore the last backup.</source>
        <translation>保存データが変更または破損しているため、開けません。最新のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>Stored data was encrypted with a key that is no longer in this store. Restore the backup that it came from.</source>
        <translation>保存データの暗号化に使われた鍵が、この保管庫にはもうありません。データの元となったバックアップを復元してください。</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again.</source>
        <translation>メモリが不足しているため、パスフレーズを確認できません。ほかのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Enter a passphrase for the store.</source>
        <translation>保管庫用のパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>This store has no passphrase. Use the recovery key.</source>
        <translation>この保管庫にはパスフレーズがありません。回復キーを使ってください。</translation>
    </message>
    <message>
        <source>The passphrase is not the one of this store. Check capital letters and keyboard and try again.</source>
        <translation>この保管庫のパスフレーズではありません。大文字小文字とキーボードを確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No recovery key was ever printed for this store.</source>
        <translation>この保管庫の回復キーは印刷されたことがありません。</translation>
    </message>
    <message>
        <source>There is a mistake in the recovery key. Compare what you typed with the printed sheet.</source>
        <translation>回復キーに誤りがあります。入力内容を印刷した用紙と照合してください。</translation>
    </message>
    <message>
        <source>The recovery key is typed correctly but belongs to another store, or a newer one has been printed since.</source>
        <translation>回復キーの入力は正しいのですが、別の保管庫のものか、その後に新しいキーが印刷されています。</translation>
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
        <translation>出発時 %1 歳</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm asks for %2</source>
        <translation>出発時 %1 歳。当社の基準は %2 歳以上</translation>
    </message>
    <message>
        <source>Name another driver</source>
        <translation>別の運転者を指定してください</translation>
    </message>
    <message>
        <source>Not over the age limit of the firm</source>
        <translation>当社の年齢上限以内</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm&apos;s limit is %2</source>
        <translation>出発時 %1 歳。当社の上限は %2 歳</translation>
    </message>
    <message>
        <source>Ask the manager, or name another driver</source>
        <translation>店長に確認するか、別の運転者を指定してください</translation>
    </message>
    <message>
        <source>No yearly medical certificate is needed</source>
        <translation>毎年の健康証明は不要</translation>
    </message>
    <message>
        <source>Aged %1: from %2 on a medical certificate is due every year</source>
        <translation>%1 歳: %2 歳からは毎年、健康証明が必要</translation>
    </message>
    <message>
        <source>Ask for the certificate or the live status in 12123</source>
        <translation>健康証明または 12123 の最新状態を確認してください</translation>
    </message>
    <message>
        <source>No class has to be downgraded for age</source>
        <translation>年齢により変更すべき免許種別なし</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost for good, treat it as C1</source>
        <translation>%1 歳: %2 は失効。C1 として扱ってください</translation>
    </message>
    <message>
        <source>Aged %1: class %2 had to be downgraded at %3, unless extended</source>
        <translation>%1 歳: 延長していなければ、%2 は %3 歳で変更が必要</translation>
    </message>
    <message>
        <source>Check the live status in 12123; offer a vehicle of class C1</source>
        <translation>12123 の最新状態を確認し、C1 の車両を案内してください</translation>
    </message>
    <message>
        <source>No class is lost for age</source>
        <translation>年齢により失効した免許種別なし</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost at %3</source>
        <translation>%1 歳: %2 は %3 歳で失効</translation>
    </message>
    <message>
        <source>Do not hand over a vehicle of that class</source>
        <translation>この種別の車両は引き渡さないでください</translation>
    </message>
    <message>
        <source>Aged %1: nobody holds class %2 before %3</source>
        <translation>%1 歳: %3 歳未満で %2 を持つことはありえません</translation>
    </message>
    <message>
        <source>Compare class and date of birth with the card</source>
        <translation>免許種別と生年月日を現物と照合してください</translation>
    </message>
    <message>
        <source>Old enough for the class</source>
        <translation>免許種別の年齢要件を満たす</translation>
    </message>
    <message>
        <source>Compare the class with the card</source>
        <translation>免許種別を現物と照合してください</translation>
    </message>
    <message>
        <source>The class is made of official codes</source>
        <translation>免許種別は正式な記号</translation>
    </message>
    <message>
        <source>“%1” is not a vehicle class</source>
        <translation>「%1」という免許種別はありません</translation>
    </message>
    <message>
        <source>The class %1 is printed beside one that includes it</source>
        <translation>%1 は、それを含む種別と並んで印刷されています</translation>
    </message>
    <message>
        <source>The codes of %1 are not in the official order</source>
        <translation>%1 の記号の順序が正式な順ではありません</translation>
    </message>
    <message>
        <source>The class is printed as the office prints it</source>
        <translation>免許種別の表記は発行機関どおり</translation>
    </message>
    <message>
        <source>No vehicle is chosen</source>
        <translation>車両が未選択</translation>
    </message>
    <message>
        <source>Choose the vehicle</source>
        <translation>車両を選んでください</translation>
    </message>
    <message>
        <source>Class %1 covers the vehicle</source>
        <translation>%1 でこの車両を運転可能</translation>
    </message>
    <message>
        <source>Class %1 does not cover the vehicle: it needs %2</source>
        <translation>%1 ではこの車両を運転不可: %2 が必要</translation>
    </message>
    <message>
        <source>Offer a vehicle of class %1, or name another driver</source>
        <translation>%1 で運転できる車両を案内するか、別の運転者を指定してください</translation>
    </message>
    <message>
        <source>Class C6 existed when the card began</source>
        <translation>有効開始時に C6 が存在</translation>
    </message>
    <message>
        <source>Valid from %1 with class C6, which has existed only since %2</source>
        <translation>有効開始日 %1 で C6 の記載。C6 は %2 から</translation>
    </message>
    <message>
        <source>Compare the class; a card reissued since then may be right</source>
        <translation>免許種別を照合してください。その後に再発行されたものなら正しい場合があります</translation>
    </message>
    <message>
        <source>Held a car class for a year before C6</source>
        <translation>C6 の前に乗用車の種別を 1 年保有</translation>
    </message>
    <message>
        <source>Class C6 needs a year with C1 or C2 first</source>
        <translation>C6 には先に C1 または C2 を 1 年保有することが必要</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1、かつ %2</translation>
    </message>
    <message>
        <source>Compare the dates with the card</source>
        <translation>日付を現物と照合してください</translation>
    </message>
    <message>
        <source>No such date: %1</source>
        <translation>存在しない日付: %1</translation>
    </message>
    <message>
        <source>No date was read</source>
        <translation>日付を読み取れませんでした</translation>
    </message>
    <message>
        <source>Type the dates in</source>
        <translation>日付を入力してください</translation>
    </message>
    <message>
        <source>All dates are real dates</source>
        <translation>日付はすべて実在</translation>
    </message>
    <message>
        <source>Valid from %1, but renewed early and good since %2 by its record</source>
        <translation>有効開始日 %1。ただし早期更新で、記録により %2 から有効</translation>
    </message>
    <message>
        <source>Compare the note on the duplicate page</source>
        <translation>副ページの記載を確認してください</translation>
    </message>
    <message>
        <source>Valid from %1; its record says since when already, not understood</source>
        <translation>有効開始日 %1。すでに有効とする記録がありますが、日付を認識できません</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>%1 より前は無効</translation>
    </message>
    <message>
        <source>Look on the duplicate page for a note that it is already valid</source>
        <translation>すでに有効である旨の記載が副ページにないか確認してください</translation>
    </message>
    <message>
        <source>First issued on %1, but born on %2</source>
        <translation>初回取得 %1、しかし生年月日は %2</translation>
    </message>
    <message>
        <source>Valid from %1, before the first issue on %2</source>
        <translation>有効開始日 %1 が初回取得 %2 より前</translation>
    </message>
    <message>
        <source>Birth, first issue and start of validity are in order</source>
        <translation>生年月日、初回取得、有効開始の順序は正常</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue</source>
        <translation>初回取得時 %1 歳</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue: nobody gets a licence before %2</source>
        <translation>初回取得時 %1 歳: %2 歳未満では取得できません</translation>
    </message>
    <message>
        <source>Not too old at the first issue</source>
        <translation>初回取得時に年齢上限内</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue, the limit then was %2</source>
        <translation>初回取得時 %1 歳、当時の上限は %2 歳</translation>
    </message>
    <message>
        <source>Ask the customer to open 12123 and show the live screen</source>
        <translation>お客様に 12123 を開いて実際の画面を見せてもらってください</translation>
    </message>
    <message>
        <source>The screen was live when it was read</source>
        <translation>読み取り時はリアルタイムの画面</translation>
    </message>
    <message>
        <source>The screen was live when the picture was taken, on %1</source>
        <translation>%1 の撮影時、画面はリアルタイム</translation>
    </message>
    <message>
        <source>It is not known when the picture was taken</source>
        <translation>画像の撮影日時が不明</translation>
    </message>
    <message>
        <source>The clock on the screen is not understood</source>
        <translation>画面の時刻を認識できません</translation>
    </message>
    <message>
        <source>The clock on the screen shows %1, the picture is of %2</source>
        <translation>画面の時刻は %1、画像の時刻は %2</translation>
    </message>
    <message>
        <source>%1 is not understood</source>
        <translation>%1 を認識できません</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>生成日時 %1</translation>
    </message>
    <message>
        <source>Made on %1, which is still to come</source>
        <translation>生成日時 %1 が未来になっています</translation>
    </message>
    <message>
        <source>The status is %1: the holder must not drive</source>
        <translation>状態は %1: 運転できません</translation>
    </message>
    <message>
        <source>Do not hand over the car</source>
        <translation>車を引き渡さないでください</translation>
    </message>
    <message>
        <source>The status is “%1”, which is none of the usual</source>
        <translation>状態「%1」は通常のものではありません</translation>
    </message>
    <message>
        <source>Ask the customer to explain the status in 12123</source>
        <translation>12123 の状態についてお客様に説明を求めてください</translation>
    </message>
    <message>
        <source>The status allows driving</source>
        <translation>状態は運転可</translation>
    </message>
    <message>
        <source>The status is %1: allowed to drive, but matters are open</source>
        <translation>状態は %1: 運転可、ただし未処理の事項あり</translation>
    </message>
    <message>
        <source>Tell the customer; follow the rule of the firm</source>
        <translation>お客様に伝え、当社の規定に従ってください</translation>
    </message>
    <message>
        <source>No outstanding offences</source>
        <translation>未処理の違反なし</translation>
    </message>
    <message>
        <source>Compare it with the card and correct it</source>
        <translation>現物と照合して訂正してください</translation>
    </message>
    <message>
        <source>%1 points of %2: the licence is withheld until the exam is passed</source>
        <translation>点数 %1/%2: 試験に合格するまで免許証は留置</translation>
    </message>
    <message>
        <source>%1 points of %2</source>
        <translation>点数 %1/%2</translation>
    </message>
    <message>
        <source>Follow the rule of the firm</source>
        <translation>当社の規定に従ってください</translation>
    </message>
    <message>
        <source>The screen or its code is red: the licence cannot be used</source>
        <translation>画面またはコードが赤: この免許証は使用不可</translation>
    </message>
    <message>
        <source>The QR code is red: the licence cannot be used</source>
        <translation>QR コードが赤: この免許証は使用不可</translation>
    </message>
    <message>
        <source>The ground of the screen is red: the licence cannot be used</source>
        <translation>画面の地色が赤: この免許証は使用不可</translation>
    </message>
    <message>
        <source>The colour of the screen was not judged</source>
        <translation>画面の色は未判定</translation>
    </message>
    <message>
        <source>Look: green ground and black code are good, red is not</source>
        <translation>目視で確認: 緑地に黒いコードは正常、赤は異常</translation>
    </message>
    <message>
        <source>The screen is green</source>
        <translation>画面は緑</translation>
    </message>
    <message>
        <source>No QR code was looked for</source>
        <translation>QR コードは未確認</translation>
    </message>
    <message>
        <source>Look for the QR code</source>
        <translation>QR コードを目視で確認してください</translation>
    </message>
    <message>
        <source>The QR code is there</source>
        <translation>QR コードあり</translation>
    </message>
    <message>
        <source>No QR code on the screen: it is cut off, or this is not a 12123 screen</source>
        <translation>画面に QR コードなし: 切れているか、12123 の画面ではありません</translation>
    </message>
    <message>
        <source>This core number was on another person&apos;s licence before</source>
        <translation>この用紙番号は以前、別人の免許証にありました</translation>
    </message>
    <message>
        <source>Look at the original; a core number is given out once</source>
        <translation>現物を確認してください。用紙番号の交付は一度だけです</translation>
    </message>
    <message>
        <source>The core number has not been seen on another person&apos;s licence</source>
        <translation>この用紙番号は別人では見つかっていません</translation>
    </message>
    <message>
        <source>This licence is on another rental until %1</source>
        <translation>この免許証は %1 まで別のレンタルで使用中</translation>
    </message>
    <message>
        <source>Ask about the other rental</source>
        <translation>もう一方のレンタルについて尋ねてください</translation>
    </message>
    <message>
        <source>No other rental is open on this licence</source>
        <translation>この免許証にほかの未返却レンタルなし</translation>
    </message>
    <message>
        <source>Not on the do-not-rent list</source>
        <translation>貸出禁止リストになし</translation>
    </message>
    <message>
        <source>On the do-not-rent list: %1</source>
        <translation>貸出禁止リストにあり: %1</translation>
    </message>
    <message>
        <source>Call the supervisor</source>
        <translation>責任者を呼んでください</translation>
    </message>
    <message>
        <source>The number and the date of birth agree</source>
        <translation>番号と生年月日が一致</translation>
    </message>
    <message>
        <source>The number says born on %1, the licence says %2</source>
        <translation>番号では %1 生まれ、免許証では %2</translation>
    </message>
    <message>
        <source>Compare both with the card; if they are printed like that, do not accept it</source>
        <translation>両方を現物と照合してください。そのとおり印刷されていれば、受理しないでください</translation>
    </message>
    <message>
        <source>The number and the sex agree</source>
        <translation>番号と性別が一致</translation>
    </message>
    <message>
        <source>The number is one of a person of sex %1, the licence says %2</source>
        <translation>番号が示す性別は %1、免許証では %2</translation>
    </message>
    <message>
        <source>Compare with the identity card; a legal change of sex may explain it</source>
        <translation>身分証と照合してください。法的な性別変更の可能性があります</translation>
    </message>
    <message>
        <source>The number begins in %1</source>
        <translation>番号の冒頭の地域: %1</translation>
    </message>
    <message>
        <source>No province has the code %1 with which the number begins</source>
        <translation>番号の冒頭 %1 に当たる省はありません</translation>
    </message>
    <message>
        <source>Compare the licence number with the card, digit by digit</source>
        <translation>免許証番号を 1 桁ずつ現物と照合してください</translation>
    </message>
    <message>
        <source>The number begins with no existing province</source>
        <translation>番号の冒頭に当たる省が存在しません</translation>
    </message>
    <message>
        <source>First registered in %1</source>
        <translation>最初の登録地: %1</translation>
    </message>
    <message>
        <source>The region code %1 is in no list since 1980</source>
        <translation>地域コード %1 は 1980 年以降のどの一覧にもありません</translation>
    </message>
    <message>
        <source>Compare the first six digits of the number with the card</source>
        <translation>番号の最初の 6 桁を現物と照合してください</translation>
    </message>
    <message>
        <source>The region code is in no list</source>
        <translation>地域コードが一覧にありません</translation>
    </message>
    <message>
        <source>The region existed when the holder was born</source>
        <translation>出生時にその地域が存在</translation>
    </message>
    <message>
        <source>The region %1 was abolished in %2, before the holder was born</source>
        <translation>%1 は %2 年に廃止、所持者の出生より前</translation>
    </message>
    <message>
        <source>The address or the number names no province</source>
        <translation>住所または番号から省を特定できません</translation>
    </message>
    <message>
        <source>Address and number name the same province</source>
        <translation>住所と番号の省が一致</translation>
    </message>
    <message>
        <source>Lives in %1, first registered in %2: people move</source>
        <translation>現住所は %1、最初の登録地は %2: 転居の可能性</translation>
    </message>
    <message>
        <source>Nationality and kind of number agree</source>
        <translation>国籍と番号の種類が一致</translation>
    </message>
    <message>
        <source>The number is a foreigner&apos;s, the nationality is %1</source>
        <translation>番号は外国人のもの、国籍は %1</translation>
    </message>
    <message>
        <source>The number is a Chinese citizen&apos;s, the nationality is %1</source>
        <translation>番号は中国国民のもの、国籍は %1</translation>
    </message>
    <message>
        <source>Compare number and nationality with the card</source>
        <translation>番号と国籍を現物と照合してください</translation>
    </message>
    <message>
        <source>The name is a printed word of the form</source>
        <translation>氏名の位置に券面の印刷文字</translation>
    </message>
    <message>
        <source>Compare the name with the card</source>
        <translation>氏名を現物と照合してください</translation>
    </message>
    <message>
        <source>The name looks like a name</source>
        <translation>氏名の形式は正常</translation>
    </message>
    <message>
        <source>The name does not look like a name</source>
        <translation>氏名の形式ではありません</translation>
    </message>
    <message>
        <source>The name is that of the booking</source>
        <translation>氏名は予約と一致</translation>
    </message>
    <message>
        <source>The name agrees with the booking but for a rare character</source>
        <translation>まれな漢字を除き、氏名は予約と一致</translation>
    </message>
    <message>
        <source>Compare the rare character with the identity card</source>
        <translation>まれな漢字を身分証と照合してください</translation>
    </message>
    <message>
        <source>The name is not that of the booking</source>
        <translation>氏名が予約と不一致</translation>
    </message>
    <message>
        <source>Ask who drives; take the licence of the person in the booking</source>
        <translation>誰が運転するか尋ね、予約者本人の免許証を使ってください</translation>
    </message>
    <message>
        <source>Every field that is needed was read</source>
        <translation>必要な項目をすべて読み取り済み</translation>
    </message>
    <message>
        <source>Not read surely enough: %1</source>
        <translation>読み取りが不確実: %1</translation>
    </message>
    <message>
        <source>Take the picture again, or type these fields in</source>
        <translation>撮影し直すか、これらの項目を入力してください</translation>
    </message>
    <message>
        <source>The number is that of a travel permit for Hong Kong and Macao residents</source>
        <translation>香港・マカオ住民の大陸通行証の番号</translation>
    </message>
    <message>
        <source>The number is that of a foreigner&apos;s permanent residence card of 2017</source>
        <translation>2017 年版の外国人永久居留証の番号</translation>
    </message>
    <message>
        <source>The number is not that of a resident identity card</source>
        <translation>居民身分証の番号ではありません</translation>
    </message>
    <message>
        <source>This cannot be a licence number</source>
        <translation>免許証番号としてありえません</translation>
    </message>
    <message>
        <source>The licence number has 18 characters as it should</source>
        <translation>免許証番号は規定どおり 18 桁</translation>
    </message>
    <message>
        <source>The number has the old form of 15 digits</source>
        <translation>旧形式の 15 桁の番号</translation>
    </message>
    <message>
        <source>Ask for the passport or permit and compare the number</source>
        <translation>パスポートまたは通行証を確認し、番号を照合してください</translation>
    </message>
    <message>
        <source>Look at character %1 of the number: is it %2 instead of %3?</source>
        <translation>番号の %1 桁目を確認: %3 ではなく %2 ではありませんか</translation>
    </message>
    <message>
        <source>The check character of the licence number is right</source>
        <translation>免許証番号のチェックデジットは正常</translation>
    </message>
    <message>
        <source>The check character does not match the licence number: it is misread, or no such number was ever issued</source>
        <translation>免許証番号のチェックデジットが不一致: 誤読か、存在しない番号</translation>
    </message>
    <message>
        <source>The date of birth inside the number, %1, cannot be</source>
        <translation>番号の中の生年月日 %1 はありえません</translation>
    </message>
    <message>
        <source>The number contains a real date of birth</source>
        <translation>番号の中の生年月日は実在</translation>
    </message>
    <message>
        <source>The number is not of the old 15-digit form</source>
        <translation>旧形式の 15 桁ではありません</translation>
    </message>
    <message>
        <source>The number has 15 digits: such numbers have been invalid since 2013</source>
        <translation>15 桁の番号: 2013 年から無効</translation>
    </message>
    <message>
        <source>Ask for the current identity card and the renewed licence</source>
        <translation>現行の身分証と更新後の免許証を確認してください</translation>
    </message>
    <message>
        <source>Part of the number is masked: this is a shared or saved copy</source>
        <translation>番号の一部がマスク済み: 共有または保存された写し</translation>
    </message>
    <message>
        <source>Ask to see the licence itself, or the live screen of 12123</source>
        <translation>免許証の現物または 12123 の実際の画面を確認してください</translation>
    </message>
    <message>
        <source>No digit of the number is masked</source>
        <translation>番号にマスクされた桁なし</translation>
    </message>
    <message>
        <source>Digits of the licence number are hidden</source>
        <translation>免許証番号に隠れた桁あり</translation>
    </message>
    <message>
        <source>Ask for the original and type the number in</source>
        <translation>現物を確認して番号を入力してください</translation>
    </message>
    <message>
        <source>A number of this kind does not say</source>
        <translation>この種類の番号からはわかりません</translation>
    </message>
    <message>
        <source>Check the passport or permit instead</source>
        <translation>代わりにパスポートまたは通行証を確認してください</translation>
    </message>
    <message>
        <source>%1 differs between the pages</source>
        <translation>ページ間で %1 が不一致</translation>
    </message>
    <message>
        <source>Compare the pages: they must belong to one person</source>
        <translation>ページを照合してください。同一人物のものでなければなりません</translation>
    </message>
    <message>
        <source>Number and name were not read on every page</source>
        <translation>番号と氏名を読み取れないページあり</translation>
    </message>
    <message>
        <source>Compare the pages by eye</source>
        <translation>ページを目視で照合してください</translation>
    </message>
    <message>
        <source>Number and name are the same on every page</source>
        <translation>全ページで番号と氏名が一致</translation>
    </message>
    <message>
        <source>The file number does not have 12 digits</source>
        <translation>档案番号が 12 桁ではありません</translation>
    </message>
    <message>
        <source>Compare the file number with the card</source>
        <translation>档案番号を現物と照合してください</translation>
    </message>
    <message>
        <source>No office has the code %1 with which the file number begins</source>
        <translation>档案番号の冒頭 %1 に当たる機関はありません</translation>
    </message>
    <message>
        <source>The file number is one of %1</source>
        <translation>档案番号は %1 のもの</translation>
    </message>
    <message>
        <source>The duplicate page is here</source>
        <translation>副ページあり</translation>
    </message>
    <message>
        <source>The duplicate page is missing</source>
        <translation>副ページなし</translation>
    </message>
    <message>
        <source>Read the duplicate page too</source>
        <translation>副ページも読み取ってください</translation>
    </message>
    <message>
        <source>The record names the end of validity</source>
        <translation>記録に有効期限の記載あり</translation>
    </message>
    <message>
        <source>The record asks for renewal by %1, the licence runs to %2</source>
        <translation>記録では %1 までに更新が必要、免許証の期限は %2</translation>
    </message>
    <message>
        <source>Compare both pages: they must belong together</source>
        <translation>両ページを照合してください。対になっていなければなりません</translation>
    </message>
    <message>
        <source>The bar code is not that of a paper core</source>
        <translation>用紙のバーコードではありません</translation>
    </message>
    <message>
        <source>Look at the bar code</source>
        <translation>バーコードを確認してください</translation>
    </message>
    <message>
        <source>The check character of the bar code does not match the old formula</source>
        <translation>バーコードのチェックデジットが旧方式に不一致</translation>
    </message>
    <message>
        <source>The bar code is that of a paper core</source>
        <translation>用紙のバーコードを確認</translation>
    </message>
    <message>
        <source>a grey copy</source>
        <translation>白黒コピー</translation>
    </message>
    <message>
        <source>taken from a screen</source>
        <translation>画面の撮影</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>ぼやけ</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>端の欠け</translation>
    </message>
    <message>
        <source>glare over a field</source>
        <translation>項目に反射</translation>
    </message>
    <message>
        <source>The picture shows the original, whole and sharp</source>
        <translation>画像は現物で、全体が鮮明</translation>
    </message>
    <message>
        <source>The picture: %1</source>
        <translation>画像: %1</translation>
    </message>
    <message>
        <source>Take it again from the original, without glare</source>
        <translation>反射を避けて、現物を撮影し直してください</translation>
    </message>
    <message>
        <source>The size of the picture is not known</source>
        <translation>画像の大きさが不明</translation>
    </message>
    <message>
        <source>The picture is large enough</source>
        <translation>画像の大きさは十分</translation>
    </message>
    <message>
        <source>The picture is only %1 pixels high or wide</source>
        <translation>画像の縦または横が %1 ピクセルしかありません</translation>
    </message>
    <message>
        <source>Take it again from nearer</source>
        <translation>近づけて撮影し直してください</translation>
    </message>
    <message>
        <source>No value stands out from the others by its print</source>
        <translation>印刷がほかと異なる値はなし</translation>
    </message>
    <message>
        <source>Print or ground differ from the other values: %1</source>
        <translation>印刷または地紋がほかの値と異なる: %1</translation>
    </message>
    <message>
        <source>Look at the card: was something pasted over or erased?</source>
        <translation>現物を確認: 貼り付けや消した跡はありませんか</translation>
    </message>
    <message>
        <source>Explain to the customer: no trailer, motorway only with an experienced companion, sticker at the rear</source>
        <translation>説明事項: トレーラー不可、高速道路は経験者の同乗が必要、後部に標識を貼付</translation>
    </message>
    <message>
        <source>The probation year ended on %1</source>
        <translation>実習期間は %1 に終了</translation>
    </message>
    <message>
        <source>On probation until %1, first issued on %2</source>
        <translation>実習期間は %1 まで、初回取得 %2</translation>
    </message>
    <message>
        <source>The record names a probation, its end is not understood</source>
        <translation>記録に実習期間の記載がありますが、満了日を認識できません</translation>
    </message>
    <message>
        <source>The record names no probation</source>
        <translation>記録に実習期間の記載なし</translation>
    </message>
    <message>
        <source>The probation in the record ended on %1</source>
        <translation>記録の実習期間は %1 に終了</translation>
    </message>
    <message>
        <source>On probation until %1 by the record</source>
        <translation>記録により実習期間は %1 まで</translation>
    </message>
    <message>
        <source>Not on probation</source>
        <translation>実習期間ではない</translation>
    </message>
    <message>
        <source>On probation: must not drive a commercial passenger vehicle</source>
        <translation>実習期間中: 営業用旅客車の運転不可</translation>
    </message>
    <message>
        <source>On probation: must not tow a trailer</source>
        <translation>実習期間中: トレーラーのけん引不可</translation>
    </message>
    <message>
        <source>Offer a vehicle without a trailer, or another driver</source>
        <translation>トレーラーなしの車両か、別の運転者をご案内ください</translation>
    </message>
    <message>
        <source>Driving since %1</source>
        <translation>%1 から運転資格あり</translation>
    </message>
    <message>
        <source>Driving since %1; the firm asks for %2 months</source>
        <translation>%1 から運転資格あり。当社の基準は %2 か月以上</translation>
    </message>
    <message>
        <source>The seal names a traffic police office</source>
        <translation>印章は交通警察機関のもの</translation>
    </message>
    <message>
        <source>The text of the seal is not that of a traffic police office</source>
        <translation>印章の文字が交通警察機関のものではありません</translation>
    </message>
    <message>
        <source>Look at the seal</source>
        <translation>印章を確認してください</translation>
    </message>
    <message>
        <source>The seal or the file number names no province</source>
        <translation>印章または档案番号から省を特定できません</translation>
    </message>
    <message>
        <source>Seal and file number name the same province</source>
        <translation>印章と档案番号の省が一致</translation>
    </message>
    <message>
        <source>The seal is of %1, the file number of %2</source>
        <translation>印章は %1、档案番号は %2</translation>
    </message>
    <message>
        <source>Compare seal and file number with the card</source>
        <translation>印章と档案番号を現物と照合してください</translation>
    </message>
    <message>
        <source>The seal or the file number names no prefecture</source>
        <translation>印章または档案番号から市を特定できません</translation>
    </message>
    <message>
        <source>Seal and file number name the same prefecture</source>
        <translation>印章と档案番号の市が一致</translation>
    </message>
    <message>
        <source>The seal was not looked for</source>
        <translation>印章は未確認</translation>
    </message>
    <message>
        <source>No seal at its place</source>
        <translation>所定の位置に印章なし</translation>
    </message>
    <message>
        <source>Look at the seal on the card</source>
        <translation>現物の印章を確認してください</translation>
    </message>
    <message>
        <source>The seal is not red: this may be a copy</source>
        <translation>印章が赤くない: コピーの可能性</translation>
    </message>
    <message>
        <source>Ask for the original</source>
        <translation>現物を確認してください</translation>
    </message>
    <message>
        <source>A red seal is at its place</source>
        <translation>赤い印章が所定の位置にあり</translation>
    </message>
    <message>
        <source>The licence has no end date</source>
        <translation>期限なしの免許証</translation>
    </message>
    <message>
        <source>The term is %1 years</source>
        <translation>有効期間は %1 年</translation>
    </message>
    <message>
        <source>From %1 to %2: licences run for 6 or 10 years or are permanent</source>
        <translation>%1 から %2 まで: 有効期間は 6 年、10 年、または無期限</translation>
    </message>
    <message>
        <source>The licence ends on the same day and month as it began</source>
        <translation>開始日と満了日の月日が一致</translation>
    </message>
    <message>
        <source>It begins on %1 and ends on %2: day and month must be the same</source>
        <translation>開始 %1、満了 %2: 月日は同じでなければなりません</translation>
    </message>
    <message>
        <source>Valid from the same day and month as the first issue</source>
        <translation>有効開始日と初回取得日の月日が一致</translation>
    </message>
    <message>
        <source>First issued on %1, valid from %2: day and month are usually the same</source>
        <translation>初回取得 %1、有効開始 %2: 月日は通常同じです</translation>
    </message>
    <message>
        <source>Compare both dates; a restored or converted licence may differ</source>
        <translation>両方の日付を照合してください。再取得や切り替えの場合は異なることがあります</translation>
    </message>
    <message>
        <source>The earlier terms are consistent</source>
        <translation>これまでの有効期間の合計は整合</translation>
    </message>
    <message>
        <source>%1 years from first issue to this card: no terms of 6 and 10 add up to it</source>
        <translation>初回取得からこの免許証まで %1 年: 6 年と 10 年の組み合わせになりません</translation>
    </message>
    <message>
        <source>The first card runs for 6 years</source>
        <translation>最初の免許証の有効期間は 6 年</translation>
    </message>
    <message>
        <source>A first card that runs to %1: first cards run for 6 years</source>
        <translation>最初の免許証の期限が %1: 最初は 6 年のはずです</translation>
    </message>
    <message>
        <source>Compare the dates; army and foreign conversions may differ</source>
        <translation>日付を照合してください。軍や外国の免許からの切り替えでは異なることがあります</translation>
    </message>
    <message>
        <source>Held long enough for a permanent licence</source>
        <translation>無期限となる保有年数を満たす</translation>
    </message>
    <message>
        <source>No end date, though first issued on %1: that takes %2 years</source>
        <translation>初回取得 %1 で無期限: %2 年の保有が必要です</translation>
    </message>
    <message>
        <source>Ten-year cards existed then</source>
        <translation>当時 10 年有効の免許証が存在</translation>
    </message>
    <message>
        <source>A ten-year card cannot end on %1</source>
        <translation>10 年有効の免許証の期限が %1 になることはありません</translation>
    </message>
    <message>
        <source>The old edition and its dates go together</source>
        <translation>旧版と日付が整合</translation>
    </message>
    <message>
        <source>A card of the edition before 2013 that runs to %1: those have expired</source>
        <translation>2013 年より前の版で期限が %1: すでにすべて失効しています</translation>
    </message>
    <message>
        <source>Look closely: paper, print and the edition of the card</source>
        <translation>用紙、印刷、免許証の版をよく確認してください</translation>
    </message>
    <message>
        <source>Do not hand over the car; ask for the renewed licence</source>
        <translation>車を引き渡さず、更新後の免許証を求めてください</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>%1 まで有効</translation>
    </message>
    <message>
        <source>Expired on %1, more than a year ago: cancelled by law</source>
        <translation>%1 に失効、1 年以上経過: 法律により取消</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>%1 に失効</translation>
    </message>
    <message>
        <source>No return date is given</source>
        <translation>返却日が未入力</translation>
    </message>
    <message>
        <source>Enter the return date</source>
        <translation>返却日を入力してください</translation>
    </message>
    <message>
        <source>Valid until %1, the return is on %2</source>
        <translation>%1 まで有効、返却は %2</translation>
    </message>
    <message>
        <source>Expires on %1, before the return on %2</source>
        <translation>%1 に期限切れ、返却 %2 より前</translation>
    </message>
    <message>
        <source>Agree on a return by %1, or wait for the renewed licence</source>
        <translation>%1 までの返却とするか、更新後の免許証を待ってください</translation>
    </message>
    <message>
        <source>Valid for %1 days after the return</source>
        <translation>返却後も %1 日間有効</translation>
    </message>
    <message>
        <source>Expires on %1, only %2 days after the return; the firm asks for %3 days</source>
        <translation>期限は %1、返却後 %2 日のみ。当社の基準は %3 日</translation>
    </message>
    <message>
        <source>Remind the customer to renew before the rental</source>
        <translation>レンタル前に更新するようお客様に伝えてください</translation>
    </message>
    <message>
        <source>Can be renewed from %1</source>
        <translation>%1 から更新可能</translation>
    </message>
    <message>
        <source>Expires on %1: it can be renewed now</source>
        <translation>期限は %1: 今すぐ更新可能</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>お客様に伝えてください</translation>
    </message>
    <message>
        <source>The licence has no end date; ages are checked all the same</source>
        <translation>無期限の免許証。年齢はチェックします</translation>
    </message>
    <message>
        <source>No colour anywhere: a grey copy</source>
        <translation>色がまったくない: 白黒コピー</translation>
    </message>
    <message>
        <source>The pattern of a screen runs over the card</source>
        <translation>券面に画面特有の縞模様</translation>
    </message>
    <message>
        <source>%1: print or ground differ from the other values</source>
        <translation>%1: 印刷または地紋がほかの値と異なる</translation>
    </message>
    <message>
        <source>The seal is not red</source>
        <translation>印章が赤くない</translation>
    </message>
    <message>
        <source>The ground of the screen is red</source>
        <translation>画面の地色が赤い</translation>
    </message>
    <message>
        <source>The QR code is red</source>
        <translation>QR コードが赤い</translation>
    </message>
    <message>
        <source>No QR code at its place</source>
        <translation>所定の位置に QR コードなし</translation>
    </message>
    <message>
        <source>The bar code of the paper core</source>
        <translation>用紙のバーコード</translation>
    </message>
    <message>
        <source>%1 was not read surely enough</source>
        <translation>%1 の読み取りが不確実</translation>
    </message>
    <message>
        <source>Compare it with the card and confirm it</source>
        <translation>現物と照合して確定してください</translation>
    </message>
    <message>
        <source>%1 is on the duplicate page, which is not here</source>
        <translation>%1 は副ページにありますが、副ページがありません</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 を読み取れませんでした</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>手入力</translation>
    </message>
</context>
<context>
    <name>WebhookProvider</name>
    <message>
        <source>What was typed is not a bearer token: it has spaces or characters that no token has. Type it again in the settings.</source>
        <translation>入力されたものは Bearer トークンではありません。トークンにない空白や文字が含まれています。設定で入力し直してください。</translation>
    </message>
</context>
<context>
    <name>WechatAnswer</name>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>サービスの応答を解釈できません。</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too large.</source>
        <translation>サービスの応答が大きすぎます。</translation>
    </message>
</context>
<context>
    <name>WechatErrors</name>
    <message>
        <source>This is a fault of the program: please report it to the developers.</source>
        <translation>プログラムの不具合です。開発元に連絡してください。</translation>
    </message>
    <message>
        <source>Check app id and secret in the settings.</source>
        <translation>設定の App ID とシークレットを確認してください。</translation>
    </message>
    <message>
        <source>Go on with the reading made here; the service answers again after midnight, China time.</source>
        <translation>こちらの読み取り結果で続けてください。サービスは中国時間の午前 0 時以降に再び応答します。</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>サービスが混み合っています。</translation>
    </message>
    <message>
        <source>It is retried automatically.</source>
        <translation>自動的に再試行します。</translation>
    </message>
    <message>
        <source>The access token is no longer valid.</source>
        <translation>アクセストークンが無効になりました。</translation>
    </message>
    <message>
        <source>Check the token, or app id and secret, in the settings.</source>
        <translation>設定のトークン、または App ID とシークレットを確認してください。</translation>
    </message>
    <message>
        <source>The service refused this way of requesting a token.</source>
        <translation>サービスがこのトークン取得方法を拒否しました。</translation>
    </message>
    <message>
        <source>The service does not know this app id.</source>
        <translation>サービスはこの App ID を認識しません。</translation>
    </message>
    <message>
        <source>The service does not take this access token.</source>
        <translation>サービスがこのアクセストークンを受け付けません。</translation>
    </message>
    <message>
        <source>The secret does not belong to this app id.</source>
        <translation>シークレットがこの App ID のものではありません。</translation>
    </message>
    <message>
        <source>The service does not let this network in.</source>
        <translation>サービスがこのネットワークからの接続を許可しません。</translation>
    </message>
    <message>
        <source>Ask the administrator to add this network&apos;s address to the allow list of the account.</source>
        <translation>管理者が、アカウントの許可リストにこのネットワークのアドレスを追加してください。</translation>
    </message>
    <message>
        <source>The request had no access token.</source>
        <translation>要求にアクセストークンがありませんでした。</translation>
    </message>
    <message>
        <source>The request had no app id.</source>
        <translation>要求に App ID がありませんでした。</translation>
    </message>
    <message>
        <source>The request had no secret.</source>
        <translation>要求にシークレットがありませんでした。</translation>
    </message>
    <message>
        <source>The picture did not arrive.</source>
        <translation>画像が届きませんでした。</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation>アクセストークンの有効期限が切れました。</translation>
    </message>
    <message>
        <source>The service wants the request sent in another way.</source>
        <translation>サービスは別の方法での送信を求めています。</translation>
    </message>
    <message>
        <source>The picture arrived empty.</source>
        <translation>届いた画像が空でした。</translation>
    </message>
    <message>
        <source>The picture is too large for the service.</source>
        <translation>画像がサービスの上限より大きすぎます。</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up.</source>
        <translation>本日の呼び出しを使い切りました。</translation>
    </message>
    <message>
        <source>Too many calls within a minute.</source>
        <translation>1 分間の呼び出しが多すぎます。</translation>
    </message>
    <message>
        <source>It is retried after a minute.</source>
        <translation>1 分後に再試行します。</translation>
    </message>
    <message>
        <source>This account may not use the service.</source>
        <translation>このアカウントにはサービスの利用権限がありません。</translation>
    </message>
    <message>
        <source>Ask the administrator to request the right to read licences from the service.</source>
        <translation>管理者が、免許証読み取りの権限をサービスに申請してください。</translation>
    </message>
    <message>
        <source>The counter of calls cannot be reset again this month.</source>
        <translation>呼び出し回数は今月はもうリセットできません。</translation>
    </message>
    <message>
        <source>The service waits until somebody confirms this network.</source>
        <translation>サービスは、このネットワークの承認を待っています。</translation>
    </message>
    <message>
        <source>Ask the administrator to confirm the message sent to the account.</source>
        <translation>管理者が、アカウントに届いたメッセージで承認してください。</translation>
    </message>
    <message>
        <source>The service could not fetch the picture&apos;s address.</source>
        <translation>サービスが画像のアドレスから取得できませんでした。</translation>
    </message>
    <message>
        <source>Send the picture itself.</source>
        <translation>画像そのものを送信してください。</translation>
    </message>
    <message>
        <source>The service sees no licence in the picture.</source>
        <translation>サービスは画像の中に免許証を見つけられません。</translation>
    </message>
    <message>
        <source>Take the picture again, or go on with the reading made here.</source>
        <translation>撮影し直すか、こちらの読み取り結果で続けてください。</translation>
    </message>
    <message>
        <source>The service cannot read the picture.</source>
        <translation>サービスは画像を読み取れません。</translation>
    </message>
    <message>
        <source>The calls that the firm has bought are used up.</source>
        <translation>会社が購入した呼び出し回数を使い切りました。</translation>
    </message>
    <message>
        <source>Go on with the reading made here; ask the administrator to buy more, or wait for tomorrow.</source>
        <translation>こちらの読み取り結果で続けてください。管理者が追加購入するか、明日までお待ちください。</translation>
    </message>
    <message>
        <source>The service answered %1: %2</source>
        <translation>サービスの応答 %1: %2</translation>
    </message>
    <message>
        <source>Go on with the reading made here; if it comes again, give the administrator this message.</source>
        <translation>こちらの読み取り結果で続けてください。再発する場合は、このメッセージを管理者に伝えてください。</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccessPolicyForm</name>
    <message>
        <source>Signing in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Operators sign in &amp;by name</source>
        <translation>担当者は氏名でサインイン(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody is there, after</source>
        <translation>操作がないときにロック(&amp;L)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Supervisors and auditors need a second &amp;factor</source>
        <translation>責任者と監査人は 2 段階認証必須(&amp;F)</translation>
    </message>
    <message>
        <source>Minimum PIN length</source>
        <translation>PIN の最小桁数</translation>
    </message>
    <message>
        <source> digits</source>
        <translation> 桁</translation>
    </message>
    <message>
        <source>Minimum passphrase length</source>
        <translation>パスフレーズの最小文字数</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 文字</translation>
    </message>
    <message>
        <source>Freeze accounts not used for</source>
        <translation>未使用アカウントの凍結まで</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>What clerks may do</source>
        <translation>スタッフの権限</translation>
    </message>
    <message>
        <source>Show one record in &amp;clear</source>
        <translation>記録を 1 件ずつマスクなしで表示(&amp;C)</translation>
    </message>
    <message>
        <source>Export records in clear</source>
        <translation>記録をマスクなしでエクスポート</translation>
    </message>
    <message>
        <source>Reported to a supervisor</source>
        <translation>責任者への通知</translation>
    </message>
    <message>
        <source>More than … records shown in an hour</source>
        <translation>1 時間のマスクなし表示件数の上限</translation>
    </message>
    <message>
        <source>More than … exports a day</source>
        <translation>1 日のエクスポート回数の上限</translation>
    </message>
    <message>
        <source>More than … refused sign-ins in an hour</source>
        <translation>1 時間のサインイン拒否回数の上限</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>業務開始</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>業務終了</translation>
    </message>
    <message>
        <source>Work outside these hours</source>
        <translation>この時間外の操作</translation>
    </message>
    <message>
        <source>The same time twice: any hour is usual.</source>
        <translation>同じ時刻を指定すると、どの時間も通常とみなします。</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccountsModel</name>
    <message>
        <source>Frozen</source>
        <translation>凍結中</translation>
    </message>
    <message numerus="yes">
        <source>Frozen: not used for %n day(s)</source>
        <translation>
            <numerusform>凍結中: %n 日間未使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Chooses a PIN at the next sign-in</source>
        <translation>次回サインイン時に PIN を設定</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>サインイン可</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>前回のサインイン</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>2 段階認証</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>licencedesk::AlertsPanel</name>
    <message>
        <source>I have looked at it</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Unusual access</source>
        <translation>通常と異なるアクセス</translation>
    </message>
</context>
<context>
    <name>licencedesk::ArchiveBox</name>
    <message>
        <source>Seal with a passphrase (.ldx)</source>
        <translation>パスフレーズで暗号化 (.ldx)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>同じものをもう一度入力</translation>
    </message>
    <message>
        <source>Encrypted; only LicenceDesk and the passphrase open it</source>
        <translation>暗号化済み。開けるのは LicenceDesk とパスフレーズだけです</translation>
    </message>
    <message>
        <source>At least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>%1 文字以上。互いに関係のない 4 つの単語がおすすめです。</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>2 つの入力がまだ一致していません。</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, not even us.</source>
        <translation>パスフレーズがなければ誰も、私たちもファイルを開けません。</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditModel</name>
    <message>
        <source>nobody signed in</source>
        <translation>サインインなし</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1、記録 %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作内容</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditPage</name>
    <message>
        <source>Broken: the log was changed. Entry %1 (%2, by %3) does not follow from the one before it; everything before it is as it was written.</source>
        <translation>断絶: ログが変更されています。%2 に %3 が書き込んだ %1 番目の項目が、直前の項目とつながりません。それより前は書き込まれたときのままです。</translation>
    </message>
    <message numerus="yes">
        <source>Cut: the newest entries of %n desk(s) are missing from the log.</source>
        <translation>
            <numerusform>切断: %n か所のカウンターの最新の項目がログにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Intact: each of the %1 entries follows from the one before it.</source>
        <translation>完全: %1 件の項目がすべて直前の項目とつながっています。</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作内容</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>ログを検証(&amp;V)</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>記録を表示</translation>
    </message>
    <message>
        <source>Entries of the audit log, newest first</source>
        <translation>監査ログの項目 (新しい順)</translation>
    </message>
    <message>
        <source>Read the whole log and see whether anything was changed or cut off</source>
        <translation>ログ全体を読み、変更や欠落がないか調べます</translation>
    </message>
    <message>
        <source>Go to the record of the chosen entry (Enter)</source>
        <translation>選んだ項目の記録へ移動 (Enter)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日間</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 件超</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>この種の操作はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole log is being read…</source>
        <translation>ログ全体を読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>Unusual in the last %n day(s):</source>
        <translation>
            <numerusform>過去 %n 日間の通常と異なるアクセス:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>One file with all records, sealed by a passphrase of its own. Any computer with LicenceDesk opens it; nobody does without the passphrase.</source>
        <translation>すべての記録を 1 つのファイルにまとめ、専用のパスフレーズで暗号化します。LicenceDesk があればどのパソコンでも開けますが、パスフレーズがなければ誰も開けません。</translation>
    </message>
    <message>
        <source>&amp;Make a backup…</source>
        <translation>バックアップを作成(&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Choose a backup…</source>
        <translation>バックアップを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>バックアップを作成中</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>バックアップの作成</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>バックアップのパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>もう一度入力(&amp;O)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>Passp&amp;hrase of that backup</source>
        <translation>そのバックアップのパスフレーズ(&amp;H)</translation>
    </message>
    <message>
        <source>There are no records on this computer: nothing is kept when the program is closed.</source>
        <translation>このパソコンに記録はありません。プログラムを閉じると何も残りません。</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>%1 文字以上。いくつかの単語にすると覚えやすくなります。</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>2 つの入力が一致しません。</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>ファイルが選ばれていません。</translation>
    </message>
    <message>
        <source>Stopped: no backup was made.</source>
        <translation>停止しました。バックアップは作成されていません。</translation>
    </message>
    <message>
        <source>Saved as %1, %2. Keep it away from this computer, and the passphrase away from the file.</source>
        <translation>%1 として保存しました (%2)。このパソコンとは別の場所に保管し、パスフレーズはファイルとは別の場所に保管してください。</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>バックアップの選択</translation>
    </message>
    <message numerus="yes">
        <source>The records of this computer (%n) are moved aside, and those of the backup take their place. What was accepted since the backup is not in them.</source>
        <translation>
            <numerusform>このパソコンの記録 (%n 件) は退避され、バックアップの記録に置き換わります。バックアップ後に受理したものは含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>このバックアップを復元</translation>
    </message>
    <message>
        <source>Being restored…</source>
        <translation>復元しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 restored.</source>
        <translation>
            <numerusform>%1 の記録 %n 件を復元しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their audit log is not intact: look at it.</source>
        <translation>その監査ログは完全ではありません。確認してください。</translation>
    </message>
    <message>
        <source>What was here before lies in %1.</source>
        <translation>以前の内容は %1 にあります。</translation>
    </message>
</context>
<context>
    <name>licencedesk::BatchBar</name>
    <message>
        <source>Folder being read</source>
        <translation>読み取り中のフォルダー</translation>
    </message>
    <message>
        <source>Pictures read</source>
        <translation>読み取った画像</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>フォルダーを閉じる</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>画像 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>画像 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>要確認 %1</translation>
    </message>
    <message>
        <source>%1 flawless</source>
        <translation>問題なし %1</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>受理 %1</translation>
    </message>
    <message>
        <source>%1 without a licence</source>
        <translation>免許証なし %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::BottomBar</name>
    <message numerus="yes">
        <source>%n field(s) left to check</source>
        <translation>
            <numerusform>要確認はあと %n 項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>要確認の項目なし</translation>
    </message>
</context>
<context>
    <name>licencedesk::BusyOverlay</name>
    <message>
        <source>Reading the licence…</source>
        <translation>免許証を読み取っています…</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>中止 (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CameraMenu</name>
    <message>
        <source>No camera found</source>
        <translation>カメラが見つかりません</translation>
    </message>
    <message>
        <source>Play a video or picture…</source>
        <translation>動画または画像を再生…</translation>
    </message>
    <message>
        <source>Play a folder of pictures…</source>
        <translation>画像のフォルダーを再生…</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>画像を回転</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>左右を反転</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>明るくする</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>暗くする</translation>
    </message>
    <message>
        <source>Fix the focus on the desk</source>
        <translation>ピントを台に固定</translation>
    </message>
    <message>
        <source>This camera does not offer it</source>
        <translation>このカメラでは使えません</translation>
    </message>
    <message>
        <source>Capture by itself</source>
        <translation>自動撮影</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>厳しさ</translation>
    </message>
    <message>
        <source>Quick: takes what can just be read</source>
        <translation>高速: かろうじて読めれば撮影</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Strict: waits for a still, sharp picture</source>
        <translation>厳格: 静止した鮮明な画像を待つ</translation>
    </message>
    <message>
        <source>Sound when captured</source>
        <translation>撮影時に音を鳴らす</translation>
    </message>
    <message>
        <source>Show the seconds per licence</source>
        <translation>免許証ごとの秒数を表示</translation>
    </message>
</context>
<context>
    <name>licencedesk::CandidateBar</name>
    <message>
        <source>Take %1</source>
        <translation>%1 を採用</translation>
    </message>
</context>
<context>
    <name>licencedesk::CaptureIntake</name>
    <message>
        <source>This licence was accepted just now. Take it away and put the next one here.</source>
        <translation>この免許証は受理したばかりです。取り除いて、次の免許証を置いてください。</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>もう一度使う</translation>
    </message>
    <message>
        <source>%1 s · last %2 s</source>
        <translation>%1 秒 · 前回 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Last licence: %1 s</source>
        <translation>前回の免許証: %1 秒</translation>
    </message>
</context>
<context>
    <name>licencedesk::CardView</name>
    <message>
        <source>Straightened licence with its field boxes</source>
        <translation>補正した免許証と各項目の枠</translation>
    </message>
    <message>
        <source>Arrow keys move the selected box, with Shift they resize it, with Ctrl in fine steps</source>
        <translation>矢印キーで選択した枠を移動、Shift で大きさを変更、Ctrl で微調整します</translation>
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
        <translation>改善の余地あり</translation>
    </message>
    <message>
        <source>Fix this</source>
        <translation>要改善</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未測定</translation>
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
        <translation>スペースで列を追加・除外、Alt+Up と Alt+Down で移動します</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConfirmPanel</name>
    <message>
        <source>No, leave it</source>
        <translation>いいえ、そのまま</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConsentBar</name>
    <message>
        <source>The customer agrees that this licence is sent to %1 (Alt+&amp;Y)</source>
        <translation>この免許証を %1 に送信することにお客様が同意 (Alt+&amp;Y)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CornerEditor</name>
    <message>
        <source>Picture with the four corners of the card</source>
        <translation>免許証の四隅を示した画像</translation>
    </message>
    <message>
        <source>Arrow keys move the corner, Space goes on to the next one, Enter reads the card between the corners</source>
        <translation>矢印キーで隅を移動、スペースで次の隅へ、Enter で四隅の内側を読み取ります</translation>
    </message>
</context>
<context>
    <name>licencedesk::CorrectionsDialog</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Corrections from a file</source>
        <translation>ファイルからの訂正</translation>
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
        <translation>操作内容</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>ファイルの各行</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) change.</source>
        <translation>
            <numerusform>%n 件の記録を変更します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it was.</source>
        <translation>
            <numerusform>%n 件は変更しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused.</source>
        <translation>
            <numerusform>%n 行を拒否しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns not from LicenceDesk were ignored: %1.</source>
        <translation>本プログラムのものではない列は無視しました: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) corrected.</source>
        <translation>
            <numerusform>%n 件の記録を訂正しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
</context>
<context>
    <name>licencedesk::CounterSection</name>
    <message>
        <source>This counter</source>
        <translation>このカウンター</translation>
    </message>
    <message>
        <source>Every licence that is accepted here carries the counter&apos;s name.</source>
        <translation>ここで受理した免許証には、すべてカウンターの名前が付きます。</translation>
    </message>
    <message>
        <source>Keep the &amp;name</source>
        <translation>名前を保存(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Name of this counter</source>
        <translation>このカウンターの名前(&amp;N)</translation>
    </message>
    <message>
        <source>Each counter of a firm has a name of its own, for example “Airport 2”.</source>
        <translation>会社のカウンターにはそれぞれ固有の名前を付けます。例:「空港 2」。</translation>
    </message>
    <message>
        <source>From now on licences are accepted at “%1”.</source>
        <translation>今後、免許証は「%1」で受理されます。</translation>
    </message>
</context>
<context>
    <name>licencedesk::CustomerSection</name>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>A customer may ask what is kept about them, and that it be deleted. Ask for their licence first.</source>
        <translation>お客様は、ご自身について保存されている内容を尋ね、削除を求めることができます。先に免許証を確認してください。</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save everything as files…</source>
        <translation>すべてファイルに保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete all records…</source>
        <translation>すべての記録を削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Licence &amp;number, whole</source>
        <translation>免許証番号 (全桁)(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing is kept about this number.</source>
        <translation>この番号について保存されているものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), from %1 to %2</source>
        <translation>
            <numerusform>記録 %n 件、%1 から %2 まで</numerusform>
        </translation>
    </message>
    <message>
        <source>an entry on the do-not-rent list</source>
        <translation>貸出禁止リストの項目 1 件</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>保存内容: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The files hold everything in clear: numbers, names, pictures, and who had the records open. Give them to the customer alone and delete them afterwards. It is noted in the audit log.</source>
        <translation>ファイルには、番号、氏名、画像、記録を開いた人など、すべてがマスクなしで含まれます。お客様ご本人だけに渡し、その後削除してください。この操作は監査ログに記録されます。</translation>
    </message>
    <message>
        <source>Save the files in clear</source>
        <translation>マスクなしで保存</translation>
    </message>
    <message>
        <source>Save everything about one customer</source>
        <translation>お客様 1 人の全情報を保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Saved as %1, and to print as %2</source>
        <translation>%1 として、印刷用は %2 として保存しました</translation>
    </message>
    <message>
        <source>All records of this customer are deleted for good, pictures included. Who deleted them, and when, stays in the audit log.</source>
        <translation>このお客様の記録は、画像も含めてすべて完全に削除されます。誰がいつ削除したかは監査ログに残ります。</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>完全に削除</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>%n 件の記録を削除しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskAccess</name>
    <message>
        <source>The records are not open yet.</source>
        <translation>記録がまだ開かれていません。</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskController</name>
    <message>
        <source>Read a picture</source>
        <translation>画像の読み取り</translation>
    </message>
    <message>
        <source>No licence was recognised between these corners. Put them on the corners of the card, or type the licence in.</source>
        <translation>この四隅の内側に免許証を認識できませんでした。免許証の隅に合わせ直すか、手入力してください。</translation>
    </message>
    <message>
        <source>No licence was found in this picture. Put the four corners on the card, or type the licence in.</source>
        <translation>この画像に免許証が見つかりませんでした。四隅を免許証に合わせるか、手入力してください。</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>A main page is on the desk already. Accept it or start over first.</source>
        <translation>主ページはすでに受付中です。先に受理するか、最初からやり直してください。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Nothing is kept during the tour. Esc ends it.</source>
        <translation>ツアー中は何も保存されません。Esc で終了します。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to check: %1. Compare each with the card, Enter confirms it.</source>
        <translation>
            <numerusform>要確認はあと %n 項目: %1。それぞれ現物と照合し、Enter で確定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Accepted and kept: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>受理して保存しました: %1。本日 %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>受理しました: %1。本日 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再表示</translation>
    </message>
    <message>
        <source>%1 was working on this licence. Compare every field yourself, or start over.</source>
        <translation>この免許証は %1 が処理していました。全項目をご自分で照合するか、最初からやり直してください。</translation>
    </message>
    <message>
        <source>A licence was still on the desk when the program ended.</source>
        <translation>前回の終了時に、受付中の免許証が残っていました。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>受付に戻す</translation>
    </message>
    <message>
        <source>Started over. You can bring back what you typed with Undo.</source>
        <translation>最初からやり直します。入力した内容は「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The licence you were working on was put aside without being accepted.</source>
        <translation>処理中だった免許証は、受理されないまま退避されました。</translation>
    </message>
    <message>
        <source>Delete this record for good? It cannot be restored.</source>
        <translation>この記録を完全に削除しますか。元には戻せません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The record is deleted.</source>
        <translation>記録を削除しました。</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskPage</name>
    <message>
        <source>The picture below goes to %1, which reads it and sends its reading back.</source>
        <translation>下の画像が %1 に送信され、読み取り結果が返されます。</translation>
    </message>
    <message>
        <source>The fields of accepted licences and their checks go to %1, with the picture below if there is one.</source>
        <translation>受理した免許証の項目とチェック結果が %1 に送信されます。下に画像があれば、それも送信されます。</translation>
    </message>
    <message>
        <source>There are no pictures in this folder. Choose one with JPEG, PNG, TIFF, BMP or WebP files.</source>
        <translation>このフォルダーには画像がありません。JPEG、PNG、TIFF、BMP、WebP ファイルのあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing to look at so far; the folder is still being read.</source>
        <translation>今のところ要確認の画像はありません。フォルダーはまだ読み取り中です。</translation>
    </message>
    <message>
        <source>Nothing in this folder needs a look any more.</source>
        <translation>このフォルダーに要確認の画像はもうありません。</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or open a file.</source>
        <translation>クリップボードに画像がありません。画像をコピーするか、ファイルを開いてください。</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskRemote</name>
    <message>
        <source>The service accepts no calls until %1, China time.</source>
        <translation>サービスは中国時間 %1 まで呼び出しを受け付けません。</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s %n call(s) are used up; they return at midnight, China time.</source>
        <translation>
            <numerusform>本日の %n 回の呼び出しを使い切りました。中国時間の午前 0 時に回復します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (For support: %2)</source>
        <translation>%1 (サポート用番号: %2)</translation>
    </message>
    <message>
        <source>The service is used, but the keyring of this computer does not take the secret: it is held in memory and has to be typed again after the next start.</source>
        <translation>サービスは使用されますが、このパソコンのキーリングがシークレットを受け付けません。メモリにだけ保持され、次回起動後に再入力が必要です。</translation>
    </message>
    <message>
        <source>The secrets are forgotten here, but the keyring could not be reached: remove the entries of LicenceDesk from it by hand.</source>
        <translation>ここのシークレットは消去しましたが、キーリングにアクセスできません。LicenceDesk の項目を手動で削除してください。</translation>
    </message>
    <message>
        <source>%1 answers and lets this desk in. No picture was sent.</source>
        <translation>%1 は応答し、この受付の接続を許可しています。画像は送信していません。</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskServer</name>
    <message>
        <source>Nobody has set this server up yet.</source>
        <translation>このサーバーはまだ設定されていません。</translation>
    </message>
    <message>
        <source>Open the records on this computer first.</source>
        <translation>先にこのパソコンの記録を開いてください。</translation>
    </message>
    <message>
        <source>The server is used, but the keyring of this computer does not take its password: it has to be typed again after the next start.</source>
        <translation>サーバーは使用されますが、このパソコンのキーリングがパスワードを受け付けません。次回起動後に再入力が必要です。</translation>
    </message>
</context>
<context>
    <name>licencedesk::EmptyState</name>
    <message>
        <source>Put a licence here</source>
        <translation>ここに免許証を置いてください</translation>
    </message>
    <message>
        <source>Drop a picture of it, or paste one with Ctrl+V. Scans and photographs, main page, duplicate page or the electronic licence.</source>
        <translation>画像をドロップするか、Ctrl+V で貼り付けてください。スキャンも写真も使えます。主ページ、副ページ、電子免許証に対応しています。</translation>
    </message>
    <message>
        <source>No camera found. Plug one in: it starts by itself.</source>
        <translation>カメラが見つかりません。接続すると自動的に始まります。</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>すべてこのパソコンの中だけに残ります。</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportDialog</name>
    <message>
        <source>&amp;Masked</source>
        <translation>マスクする(&amp;M)</translation>
    </message>
    <message>
        <source>In c&amp;lear</source>
        <translation>マスクなし(&amp;L)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>記録のエクスポート</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>ファイルに書き出す</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>ファイルの形式</translation>
    </message>
    <message>
        <source>Names for people</source>
        <translation>人が読む列名</translation>
    </message>
    <message>
        <source>Keys for programs</source>
        <translation>プログラム用のキー</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>先頭行</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and dates of birth with asterisks</source>
        <translation>氏名、番号、住所、生年月日をアスタリスクで伏せます</translation>
    </message>
    <message>
        <source>Everything readable by whoever has the file</source>
        <translation>ファイルを手にした人は誰でもすべて読めます</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>受理日(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人情報</translation>
    </message>
    <message>
        <source>First li&amp;ne</source>
        <translation>先頭行(&amp;N)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>ファイル(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move the column up (Alt+Up)</source>
        <translation>列を上へ移動 (Alt+Up)</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>下へ(&amp;O)</translation>
    </message>
    <message>
        <source>Move the column down (Alt+Down)</source>
        <translation>列を下へ移動 (Alt+Down)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Take every column</source>
        <translation>すべての列を選択</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Take no column</source>
        <translation>すべての列を解除</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Whole records, with everything that is known of them.</source>
        <translation>わかっている情報をすべて含む完全な記録です。</translation>
    </message>
    <message>
        <source>The service&apos;s own fields, whatever is chosen here.</source>
        <translation>ここでの選択にかかわらず、サービス固有の項目になります。</translation>
    </message>
    <message>
        <source>No record was accepted on these days.</source>
        <translation>この期間に受理した記録はありません。</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>列を 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>Complete the passphrase first.</source>
        <translation>パスフレーズの入力が完了していません。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>記録 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportStatus</name>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>記録 %1/%2</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>エクスポート済み</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>未エクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>記録 %n 件を %1 に保存</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::FieldRow</name>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>licencedesk::FigurePanel</name>
    <message>
        <source>Nothing in this period</source>
        <translation>この期間のデータはありません</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingRow</name>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
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
            <numerusform>%n 件のチェックが不合格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>要注意 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Every check that could be made passed</source>
        <translation>実施できたチェックはすべて合格</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>まだチェックしていません</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>%1 passed · %2 not checked</source>
        <translation>合格 %1 · 未チェック %2</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>表示を減らす</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>licencedesk::GuardedPage</name>
    <message>
        <source>Back to the desk</source>
        <translation>受付に戻る</translation>
    </message>
    <message>
        <source>Back to the desk (Esc)</source>
        <translation>受付に戻る (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>As &amp;tables</source>
        <translation>表で表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>CSV として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日間</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 日間</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>1 年間</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>All figures of this period, for a spreadsheet</source>
        <translation>この期間のすべての数値 (表計算用)</translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>全カウンター</translation>
    </message>
    <message>
        <source>licences accepted</source>
        <translation>受理した免許証</translation>
    </message>
    <message>
        <source>seconds per licence, on average</source>
        <translation>1 件あたりの平均秒数</translation>
    </message>
    <message>
        <source>accepted although checks had failed</source>
        <translation>チェック不合格のまま受理</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>統計の保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeyRotation</name>
    <message>
        <source>The records were closed; the change of keys is completed next time.</source>
        <translation>記録が閉じられました。鍵の変更は次回に最後まで行います。</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>The records are locked. Without one of these ways nobody opens them, and a lost one cannot be recovered.</source>
        <translation>記録はロックされています。次のいずれかの方法がなければ誰も開けず、失った場合は誰にも復元できません。</translation>
    </message>
    <message>
        <source>Print a &amp;recovery key…</source>
        <translation>回復キーを印刷(&amp;R)…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>パスフレーズを設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Put into the &amp;keyring</source>
        <translation>キーリングに保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change the keys…</source>
        <translation>鍵を変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>All records are sealed with the new keys.</source>
        <translation>すべての記録を新しい鍵で暗号化しました。</translation>
    </message>
    <message>
        <source>What opens the records</source>
        <translation>記録を開く方法</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>鍵を変更中</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>別の鍵</translation>
    </message>
    <message>
        <source>Seals all records with new keys, after somebody has left who could have copied the old ones. The desk goes on working meanwhile.</source>
        <translation>古い鍵をコピーした可能性のある人が退職した後などに、すべての記録を新しい鍵で暗号化し直します。その間も受付は使えます。</translation>
    </message>
    <message>
        <source>Nothing is locked yet: the records are not open.</source>
        <translation>まだ何もロックされていません。記録が開かれていません。</translation>
    </message>
    <message>
        <source>✓ the keyring of this computer</source>
        <translation>✓ このパソコンのキーリング</translation>
    </message>
    <message>
        <source>– keyring of this computer not used</source>
        <translation>– このパソコンのキーリングは未使用</translation>
    </message>
    <message>
        <source>✓ a passphrase</source>
        <translation>✓ パスフレーズ</translation>
    </message>
    <message>
        <source>– no passphrase</source>
        <translation>– パスフレーズなし</translation>
    </message>
    <message>
        <source>✓ a printed recovery key</source>
        <translation>✓ 印刷した回復キー</translation>
    </message>
    <message>
        <source>– no recovery key</source>
        <translation>– 回復キーなし</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>パスフレーズを変更(&amp;P)…</translation>
    </message>
    <message>
        <source>The sheet printed before stops working as soon as there is a new one.</source>
        <translation>新しいものを作成すると、以前に印刷した用紙では何も開けなくなります。</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>新しく作成</translation>
    </message>
    <message>
        <source>The passphrase opens the records now.</source>
        <translation>今後はこのパスフレーズで記録を開けます。</translation>
    </message>
    <message>
        <source>The keyring opens the records at the next start; nothing has to be typed.</source>
        <translation>次回起動時はキーリングが記録を開きます。入力は不要です。</translation>
    </message>
    <message>
        <source>All records are sealed again. A backup from before still opens with its own passphrase.</source>
        <translation>すべての記録を暗号化し直しました。以前のバックアップは、それぞれのパスフレーズで引き続き開けます。</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>鍵の変更</translation>
    </message>
</context>
<context>
    <name>licencedesk::LivePictureView</name>
    <message>
        <source>Live picture. %1</source>
        <translation>ライブ映像。%1</translation>
    </message>
</context>
<context>
    <name>licencedesk::LiveStage</name>
    <message>
        <source>Which camera, how it stands, when it captures</source>
        <translation>カメラの選択、向き、撮影のタイミング</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>カメラ: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>The licence being worked on (Ctrl+L)</source>
        <translation>処理中の免許証 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>メニュー (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>文字サイズ %1 %</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>記録をエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n licence(s) to %1</source>
        <translation>
            <numerusform>免許証 %n 件を %1 にエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Read corrections back</source>
        <translation>訂正の読み戻し</translation>
    </message>
    <message>
        <source>Records · %1 today</source>
        <translation>記録 · 今日 %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>The records are not open yet.</source>
        <translation>記録がまだ開かれていません。</translation>
    </message>
    <message>
        <source>Accepted licences are sent to %1</source>
        <translation>受理した免許証は %1 に送信されます</translation>
    </message>
    <message>
        <source>Licences are sent to %1 when you ask it</source>
        <translation>照会したときだけ、免許証が %1 に送信されます</translation>
    </message>
    <message>
        <source>Records are transferred, sealed, to the firm&apos;s server</source>
        <translation>記録は暗号化され、会社のサーバーにアップロードされます</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>オフライン: 何もこのパソコンの外に出ません</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) were not sent: see the outbox (%1)</source>
        <translation>
            <numerusform>免許証 %n 件が未送信: 送信トレイを確認してください (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait to be sent to %1</source>
        <translation>
            <numerusform>免許証 %n 件が %1 への送信待ち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted licence(s) are not exported yet and will be gone. Export them, or close again.</source>
        <translation>
            <numerusform>受理した免許証 %n 件がまだエクスポートされておらず、失われます。エクスポートするか、もう一度閉じてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
</context>
<context>
    <name>licencedesk::ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>マニュアル内を検索</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n か所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorButton</name>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Change PIN or passphrase…</source>
        <translation>PIN またはパスフレーズを変更…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>2 段階認証…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>サインイン中: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorsPage</name>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Name and &amp;role…</source>
        <translation>氏名と役割(&amp;R)…</translation>
    </message>
    <message>
        <source>New &amp;PIN…</source>
        <translation>新しい PIN(&amp;P)…</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>凍結(&amp;Z)</translation>
    </message>
    <message>
        <source>Remove second factor</source>
        <translation>2 段階認証を解除</translation>
    </message>
    <message>
        <source>&amp;Save the rules</source>
        <translation>規則を保存(&amp;S)</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>受付に戻る</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Accounts are never deleted, because the audit log names them; freeze those who left.</source>
        <translation>監査ログに名前が残るため、アカウントは削除できません。退職した人のアカウントは凍結してください。</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>凍結を解除(&amp;L)</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxModel</name>
    <message>
        <source>%1, %2, queued %3</source>
        <translation>%1、%2、登録 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>登録日時</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>送信し直す(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Show in &amp;clear</source>
        <translation>マスクなしで表示(&amp;C)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>To the current service, from the beginning (Enter)</source>
        <translation>現在のサービスに最初から送信し直します (Enter)</translation>
    </message>
    <message>
        <source>It is not sent, and its picture is deleted (Del)</source>
        <translation>送信せず、画像も削除します (Del)</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>30 秒間表示し、ログに記録します (Ctrl+R)</translation>
    </message>
    <message>
        <source>Outbox, newest first</source>
        <translation>送信トレイ (新しい順)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>すべて (%1)</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>要対応 (%1)</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>待機中 (%1)</translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation>送信済み (%1)</translation>
    </message>
    <message>
        <source>Nothing in this state.</source>
        <translation>この状態のものはありません。</translation>
    </message>
    <message>
        <source>The outbox keeps accepted licences that go to a service elsewhere, sealed, until they have gone. It is off: nothing leaves this desk. A service is set up in the settings.</source>
        <translation>送信トレイは、外部のサービスに送る受理済みの免許証を、送信が終わるまで暗号化して保管します。現在はオフで、何もこの受付の外に出ません。サービスは設定で登録します。</translation>
    </message>
    <message>
        <source>The outbox is empty. Accepted licences that go to the service are kept here, sealed, until they have gone.</source>
        <translation>送信トレイは空です。サービスに送る受理済みの免許証は、送信が終わるまで暗号化してここに保管されます。</translation>
    </message>
    <message>
        <source>Discard it? The service may have got it already: then discarding only ends the doubt here. If it has not, it will never be sent. It is noted in the audit log.</source>
        <translation>破棄しますか。サービスがすでに受け取っている場合は、こちらの不明状態が終わるだけです。受け取っていない場合は、今後送信されません。この操作は監査ログに記録されます。</translation>
    </message>
    <message>
        <source>Take it off the list? It has been sent; that stays noted on the record.</source>
        <translation>一覧から外しますか。すでに送信済みで、そのことは記録に残ります。</translation>
    </message>
    <message>
        <source>Discard it? It is not sent, and its picture is deleted. The record stays. It is noted in the audit log.</source>
        <translation>破棄しますか。送信されず、画像は削除されます。記録は残ります。この操作は監査ログに記録されます。</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>再びマスク</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPanel</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This desk:</source>
        <translation>この受付:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>サービス:</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>選択した項目</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>送信の状況</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>登録日時</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1、担当 %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>Request number, for the service&apos;s support</source>
        <translation>サービスのサポートに伝える要求番号</translation>
    </message>
    <message>
        <source>Copy the &amp;number</source>
        <translation>番号をコピー(&amp;N)</translation>
    </message>
    <message>
        <source>This desk and the service, in clear</source>
        <translation>この受付とサービス (マスクなし)</translation>
    </message>
    <message>
        <source>This desk and the service</source>
        <translation>この受付とサービス</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxStrip</name>
    <message>
        <source>Calls made today</source>
        <translation>本日の呼び出し回数</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>再開(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>今すぐ試行(&amp;T)</translation>
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
        <translation>%1: まだありません。押すと画像を開きます</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n field(s) to check</source>
        <translation>
            <numerusform>%1: 要確認 %n 項目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing left to check</source>
        <translation>%1: 要確認の項目なし</translation>
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
        <translation>この免許証のページ</translation>
    </message>
    <message>
        <source>Remove this page</source>
        <translation>このページを削除</translation>
    </message>
</context>
<context>
    <name>licencedesk::PassphraseDialog</name>
    <message>
        <source>Keep the records</source>
        <translation>記録を保存</translation>
    </message>
    <message>
        <source>This passphrase locks the records on this computer and is asked for when the program starts. Nobody can read them without it, and it cannot be recovered: print the recovery key afterwards.</source>
        <translation>このパスフレーズはこのパソコンの記録をロックし、プログラムの起動時に尋ねられます。これがなければ誰も記録を読めず、調べることもできません。後で必ず回復キーを印刷してください。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>The records are locked. Licences can be read meanwhile; they are kept as soon as the records are open.</source>
        <translation>記録はロックされています。その間も免許証の読み取りはでき、記録を開くとすぐに保存されます。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the records with the recovery key</source>
        <translation>回復キーで記録を開く</translation>
    </message>
    <message>
        <source>Type the key from the printed sheet. Capitals, spaces and dashes do not matter.</source>
        <translation>印刷した用紙のキーを入力してください。大文字小文字、空白、ハイフンは問いません。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>回復キー</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>入力内容を表示</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>%1 文字以上。いくつかの単語にすると覚えやすくなります。</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>2 つの入力が一致しません。</translation>
    </message>
</context>
<context>
    <name>licencedesk::PlainPage</name>
    <message>
        <source>It is right</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>全項目</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Take a new picture: the whole licence, flat, on a darker ground.</source>
        <translation>撮影し直してください: 免許証全体を平らに、暗めの背景の上で。</translation>
    </message>
    <message>
        <source>The camera is off. Open a picture, or switch the camera on with F4.</source>
        <translation>カメラがオフです。画像を開くか、F4 でカメラをオンにしてください。</translation>
    </message>
    <message>
        <source>No other reading</source>
        <translation>ほかの候補なし</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>「%1」を採用</translation>
    </message>
    <message>
        <source>Put the licence under the camera</source>
        <translation>免許証をカメラの下に置いてください</translation>
    </message>
    <message>
        <source>Next licence</source>
        <translation>次の免許証</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>No licence was found in the picture</source>
        <translation>画像に免許証が見つかりませんでした</translation>
    </message>
    <message>
        <source>%1: is it right?</source>
        <translation>%1: 正しいですか</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>要確認の項目なし</translation>
    </message>
    <message numerus="yes">
        <source>Compare it with the licence and correct it if necessary. %n field(s) left.</source>
        <translation>
            <numerusform>免許証と照合し、必要なら訂正してください。あと %n 項目です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::PrivacySection</name>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>%1: %2 and %3 from before %4</source>
        <translation>%1: %4 より前の %2 と %3</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>記録 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>画像 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>What is kept of a customer and for how long. What is not needed is best not kept.</source>
        <translation>お客様について何をどれだけの期間保存するかを決めます。不要なものは保存しないのが最善です。</translation>
    </message>
    <message>
        <source>&amp;Keep these rules</source>
        <translation>この規則を保存(&amp;K)</translation>
    </message>
    <message>
        <source>P&amp;urge now…</source>
        <translation>今すぐ消去(&amp;U)…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The card without the portrait</source>
        <translation>顔写真を除く免許証</translation>
    </message>
    <message>
        <source>The whole card</source>
        <translation>免許証全体</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存するもの</translation>
    </message>
    <message>
        <source>Records are kept &amp;for</source>
        <translation>記録の保存期間(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Pictures that are kept</source>
        <translation>保存する画像(&amp;P)</translation>
    </message>
    <message>
        <source>Pictures are kept f&amp;or</source>
        <translation>画像の保存期間(&amp;O)</translation>
    </message>
    <message>
        <source>Deleted so far</source>
        <translation>消去したもの</translation>
    </message>
    <message>
        <source>Expired data is deleted automatically at the start of the program. It is overwritten, and each time leaves a receipt.</source>
        <translation>期限の過ぎたものは、プログラムの起動時に自動的に消去されます。上書きしたうえで、毎回、消去証明を残します。</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>消去証明</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is kept for %1; no picture of the licence is kept.</source>
        <translation>読み取った内容は %1 保存されます。免許証の画像は保存されません。</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card without the customer&apos;s face for %2.</source>
        <translation>読み取った内容は %1、お客様の顔を除いた免許証の画像は %2 保存されます。</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card with the customer&apos;s face for %2. Customers should be told.</source>
        <translation>読み取った内容は %1、お客様の顔を含む免許証の画像は %2 保存されます。お客様に知らせてください。</translation>
    </message>
    <message>
        <source>Kept. Expired data goes with the next purge.</source>
        <translation>保存しました。期限の過ぎたものは次回の消去で削除されます。</translation>
    </message>
    <message>
        <source>Records from before %1 are deleted for good. Nobody can bring them back.</source>
        <translation>%1 より前の記録は完全に削除されます。誰にも元に戻せません。</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Being deleted and overwritten…</source>
        <translation>削除して上書きしています…</translation>
    </message>
    <message>
        <source>No data has expired.</source>
        <translation>期限の過ぎたものはありません。</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>消去証明はまだありません</translation>
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
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Name to save it under</source>
        <translation>保存する名前</translation>
    </message>
    <message>
        <source>Keep columns, order and masking under this name</source>
        <translation>列、順序、マスクの設定をこの名前で保存します</translation>
    </message>
    <message>
        <source>Forget the profile of this name</source>
        <translation>この名前のプロファイルを削除します</translation>
    </message>
</context>
<context>
    <name>licencedesk::RangeBox</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>すべての記録</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
</context>
<context>
    <name>licencedesk::ReasonBar</name>
    <message>
        <source>Supervisor&apos;s PIN or passphrase</source>
        <translation>責任者の PIN またはパスフレーズ</translation>
    </message>
    <message>
        <source>Code from the supervisor&apos;s app</source>
        <translation>責任者のアプリのコード</translation>
    </message>
    <message>
        <source>A supervisor authorises it; you stay signed in.</source>
        <translation>責任者が承認します。サインインはあなたのままです。</translation>
    </message>
    <message>
        <source>Why is it accepted anyway?</source>
        <translation>それでも受理する理由</translation>
    </message>
    <message>
        <source>Accept with this reason</source>
        <translation>この理由で受理</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る (Esc)</translation>
    </message>
    <message>
        <source>Supervisor&apos;s name</source>
        <translation>責任者の氏名</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. The reason is kept with the record.</source>
        <translation>
            <numerusform>%n 件のチェックが不合格です。理由は記録とともに保存されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordPanel</name>
    <message>
        <source>The selected record</source>
        <translation>選択した記録</translation>
    </message>
    <message>
        <source>Licence, in clear</source>
        <translation>免許証 (マスクなし)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>免許証</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>チェック: %1</translation>
    </message>
    <message>
        <source>Accepted anyway by %1</source>
        <translation>%1 が特例で受理</translation>
    </message>
    <message>
        <source>Exported as %1, %2</source>
        <translation>%1 として出力、%2</translation>
    </message>
    <message>
        <source>Who had it open, 30 days</source>
        <translation>開いた人 (30 日間)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordsModel</name>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>参考事項あり</translation>
    </message>
    <message>
        <source>Failed, accepted</source>
        <translation>不合格、受理</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>Accepted although checks had failed</source>
        <translation>チェック不合格のまま受理</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>免許証番号</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>免許種別</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>訂正数</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>受理日時</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordsPage</name>
    <message>
        <source>Reopen</source>
        <translation>再表示</translation>
    </message>
    <message>
        <source>Put the record on the desk again (Enter)</source>
        <translation>記録を受付に戻します (Enter)</translation>
    </message>
    <message>
        <source>Show in clear</source>
        <translation>マスクなしで表示</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>30 秒間表示し、ログに記録します (Ctrl+R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>For good (Del)</source>
        <translation>完全に削除します (Del)</translation>
    </message>
    <message>
        <source>Number, its last four, name, date, operator, vehicle, passed, failed…</source>
        <translation>番号、下 4 桁、氏名、日付、担当者、車両、合格、不合格…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>記録を検索</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日間</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 件超</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>記録 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. A number or a name is found when it is whole; of a number the last four are enough.</source>
        <translation>見つかりません。番号と氏名は全体を入力してください。番号は下 4 桁でもかまいません。</translation>
    </message>
    <message>
        <source>No licence accepted yet.</source>
        <translation>受理した免許証はまだありません。</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>再びマスク</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecoveryKeyDialog</name>
    <message>
        <source>Counter: %1. Printed on %2.</source>
        <translation>カウンター: %1。印刷日: %2。</translation>
    </message>
    <message>
        <source>Recovery key of the records</source>
        <translation>記録の回復キー</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file of the records can read them. Keep it in a safe, not at the counter.</source>
        <translation>この用紙と記録のファイルを持つ人は、記録を読むことができます。カウンターではなく金庫に保管してください。</translation>
    </message>
    <message>
        <source>It is needed when the computer&apos;s keyring is lost or the passphrase is forgotten. A newer sheet makes this one worthless.</source>
        <translation>パソコンのキーリングを失うか、パスフレーズを忘れたときに必要です。新しい用紙を印刷すると、この用紙は無効になります。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>回復キー</translation>
    </message>
    <message>
        <source>If the keyring of this computer is lost, or the passphrase forgotten, only this key opens the records. It is shown once. Print it and keep it in a safe, not at the counter.</source>
        <translation>このパソコンのキーリングを失うか、パスフレーズを忘れた場合、記録を開けるのはこのキーだけです。表示は一度だけです。印刷して、カウンターではなく金庫に保管してください。</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>印刷したか、書き留めました</translation>
    </message>
    <message>
        <source>Save as PDF to print…</source>
        <translation>印刷用に PDF で保存…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>ファイルに書き込めません: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteDesk</name>
    <message>
        <source>The customer has to agree first. Tick it below when they have.</source>
        <translation>先にお客様の同意が必要です。同意を得たら、下にチェックを入れてください。</translation>
    </message>
    <message>
        <source>Not sent to %1.</source>
        <translation>%1 には送信していません。</translation>
    </message>
    <message>
        <source>It was typed in: there is no picture to send.</source>
        <translation>手入力のため、送信する画像がありません。</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1: the customer&apos;s consent was not ticked.</source>
        <translation>受理しましたが、%1 には送信していません。お客様の同意にチェックがありませんでした。</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1. %2</source>
        <translation>受理しましたが、%1 には送信していません。%2</translation>
    </message>
    <message>
        <source>Accepted, but it cannot be sent to %1. %2</source>
        <translation>受理しましたが、%1 に送信できません。%2</translation>
    </message>
    <message>
        <source>The picture cannot be made ready for sending.</source>
        <translation>送信用の画像を準備できません。</translation>
    </message>
    <message>
        <source>%1 is reading the licence…</source>
        <translation>%1 が免許証を読み取っています…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再照会</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads the same in %n field(s).</source>
        <translation>
            <numerusform>%1 の読み取りは %n 項目で一致しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read nothing in this picture.</source>
        <translation>%1 はこの画像から何も読み取れませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads %n field(s) differently: compare each with the card.</source>
        <translation>
            <numerusform>%1 の読み取りが %n 項目で異なります。それぞれ現物と照合してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteSection</name>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>何もこのパソコンの外に出ません。</translation>
    </message>
    <message>
        <source>The keyring did not provide the secret for %1. Type it again and choose “Use this service”.</source>
        <translation>%1 が求めるものがキーリングから得られません。再入力して「このサービスを使う」を選んでください。</translation>
    </message>
    <message>
        <source>%1 is used. Its secret is held in memory only: it has to be typed again after the next start.</source>
        <translation>%1 を使用中です。シークレットはメモリにだけ保持され、次回起動後に再入力が必要です。</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>%1 を使用中です。</translation>
    </message>
    <message>
        <source>Remote service</source>
        <translation>リモートサービス</translation>
    </message>
    <message>
        <source>A second opinion from a service elsewhere, or the way of accepted licences into the firm&apos;s own system. Reading and checking work without it.</source>
        <translation>外部サービスに再度読み取らせるか、受理した免許証を会社のシステムに送ります。これがなくても読み取りとチェックはできます。</translation>
    </message>
    <message>
        <source>&amp;Work without a service</source>
        <translation>サービスを使わない(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Forget the secrets</source>
        <translation>シークレットを消去(&amp;F)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Send accepted licences by &amp;themselves</source>
        <translation>受理した免許証を自動送信(&amp;T)</translation>
    </message>
    <message>
        <source>With the &amp;picture of the card</source>
        <translation>免許証の画像を付ける(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;est without a picture</source>
        <translation>画像なしでテスト(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Use this service</source>
        <translation>このサービスを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing leaves this computer from now on.</source>
        <translation>今後、何もこのパソコンの外に出ません。</translation>
    </message>
    <message>
        <source>The secrets are gone from this computer.</source>
        <translation>シークレットをこのパソコンから消去しました。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>現在の状況</translation>
    </message>
    <message>
        <source>Reads the picture: WeChat&apos;s licence call</source>
        <translation>画像を読み取る: WeChat の免許証認識</translation>
    </message>
    <message>
        <source>Takes the record: the firm&apos;s own system</source>
        <translation>記録を受け取る: 会社のシステム</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>What it &amp;does</source>
        <translation>用途(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>The firm&apos;s relay, or %1. Without a token: that has a field of its own.</source>
        <translation>会社の中継サーバー、または %1。トークンは含めません。専用の欄があります。</translation>
    </message>
    <message>
        <source>&amp;Certificate of the company&apos;s own authority</source>
        <translation>社内認証局の証明書(&amp;C)</translation>
    </message>
    <message>
        <source>Empty: those that the system trusts. A certificate that is not trusted is never accepted.</source>
        <translation>空欄の場合: システムが信頼するもの。信頼されていない証明書は決して受け入れません。</translation>
    </message>
    <message>
        <source>App id and secret (stable token)</source>
        <translation>App ID とシークレット (stable token)</translation>
    </message>
    <message>
        <source>App id and secret (the older call)</source>
        <translation>App ID とシークレット (旧方式)</translation>
    </message>
    <message>
        <source>A token: of a relay, or of an authorizer</source>
        <translation>トークン: 中継サーバーまたは authorizer のもの</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>呼び出しの名義</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>接続の認証方法(&amp;H)</translation>
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
        <translation>トークンの名前(&amp;N)</translation>
    </message>
    <message>
        <source>For your own reference, such as authorizer_access_token.</source>
        <translation>ここで使う人のための名前です。例: authorizer_access_token。</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>トークン(&amp;O)</translation>
    </message>
    <message>
        <source>Signing &amp;key</source>
        <translation>署名鍵(&amp;K)</translation>
    </message>
    <message>
        <source>Signs what is sent (HMAC-SHA256). Empty: unsigned.</source>
        <translation>送信内容に署名します (HMAC-SHA256)。空欄の場合: 署名なし。</translation>
    </message>
    <message>
        <source>Show once what is sent</source>
        <translation>送信内容を一度表示する</translation>
    </message>
    <message>
        <source>Ask the customer each time</source>
        <translation>毎回お客様に確認する</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>Before a licence &amp;leaves</source>
        <translation>免許証を送信する前に(&amp;L)</translation>
    </message>
    <message>
        <source>Calls a &amp;day</source>
        <translation>1 日の呼び出し回数(&amp;D)</translation>
    </message>
    <message>
        <source>The service allows 100 without a contract; they return at midnight, China time.</source>
        <translation>契約なしの場合、サービスの上限は 100 回です。中国時間の午前 0 時に回復します。</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: the settings are kept with them.</source>
        <translation>先にこのパソコンの記録を開く必要があります。設定は記録と一緒に保存されます。</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>保存済み。変更するには入力</translation>
    </message>
    <message>
        <source>Secrets lie in the keyring of this computer and nowhere else; where there is none they are held in memory until the program is closed.</source>
        <translation>シークレットはこのパソコンのキーリングにだけ保存されます。キーリングがない場合は、プログラムを閉じるまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>The documents of this service forbid keeping the app secret on a counter&apos;s computer: whoever has the computer could call in the firm&apos;s name. A small relay on a server of the firm keeps the secret and limits the calls; give its address here and paste its token.</source>
        <translation>このサービスの文書では、カウンターのパソコンに App Secret を置くことが禁じられています。パソコンを手にした人が会社の名義で呼び出せてしまうためです。会社のサーバーに小さな中継サーバーを置いてシークレットを保管し、呼び出しを制限してください。ここにはそのアドレスを入力し、そのトークンを貼り付けます。</translation>
    </message>
    <message>
        <source>This service is used from now on.</source>
        <translation>今後このサービスを使用します。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに照会しています…</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>認証局の証明書</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteValue</name>
    <message>
        <source>The service reads</source>
        <translation>サービスの読み取り</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 を採用</translation>
    </message>
</context>
<context>
    <name>licencedesk::RentalStrip</name>
    <message>
        <source>Rental</source>
        <translation>レンタル</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>The vehicle decides which class is needed</source>
        <translation>必要な免許種別は車両で決まります</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>出発</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>返却</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>出発(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>返却(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Vehicle</source>
        <translation>車両(&amp;V)</translation>
    </message>
    <message>
        <source>No vehicle chosen</source>
        <translation>車両が未選択</translation>
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
        <translation>次の要確認項目へ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>confirms it and goes on</source>
        <translation>確定して次へ</translation>
    </message>
    <message>
        <source>Alt+1 … 5</source>
        <translation>Alt+1 … 5</translation>
    </message>
    <message>
        <source>takes another reading</source>
        <translation>別の候補を採用</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>accepts the licence</source>
        <translation>免許証を受理</translation>
    </message>
    <message>
        <source>Only what is doubtful waits for you.</source>
        <translation>確認が必要なのは疑わしい項目だけです。</translation>
    </message>
    <message>
        <source>Fields of the licence</source>
        <translation>免許証の項目</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecondFactorForm</name>
    <message>
        <source>Code from the app</source>
        <translation>アプリのコード</translation>
    </message>
    <message>
        <source>QR code of the key</source>
        <translation>鍵の QR コード</translation>
    </message>
    <message>
        <source>Key for typing in</source>
        <translation>手入力用の鍵</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>または、この鍵をアプリに入力してください:</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app on your phone. From now on it gives you a code for every sign-in.</source>
        <translation>スマートフォンの認証アプリでこれを読み取ってください。以後、サインインのたびにコードが表示されます。</translation>
    </message>
    <message>
        <source>&amp;Code that the app shows</source>
        <translation>アプリに表示されるコード(&amp;C)</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecretForm</name>
    <message>
        <source>PIN or passphrase in use</source>
        <translation>現在の PIN またはパスフレーズ</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>新しい PIN またはパスフレーズ</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>PIN or passphrase in &amp;use</source>
        <translation>現在の PIN またはパスフレーズ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;New PIN or passphrase</source>
        <translation>新しい PIN またはパスフレーズ(&amp;N)</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>もう一度入力(&amp;O)</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>2 つの入力が一致しません。もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>licencedesk::SendPreview</name>
    <message>
        <source>The picture that is sent</source>
        <translation>送信する画像</translation>
    </message>
    <message>
        <source>What leaves this desk</source>
        <translation>この受付から送信されるもの</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3. Only the card: nothing around it, no file name, no place or time of the photograph.</source>
        <translation>%1 × %2 ピクセル、%3。免許証だけです。周囲の様子、ファイル名、撮影場所と撮影日時は含まれません。</translation>
    </message>
    <message>
        <source>This is shown once for each service. It can be switched off at any time in the settings.</source>
        <translation>サービスごとに一度だけ表示されます。設定でいつでもオフにできます。</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>送信しない(&amp;D)</translation>
    </message>
</context>
<context>
    <name>licencedesk::ServerSection</name>
    <message numerus="yes">
        <source>%n change(s) wait to be transferred.</source>
        <translation>
            <numerusform>%n 件の変更がアップロード待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>This counter works by itself.</source>
        <translation>このカウンターは単独で動作しています。</translation>
    </message>
    <message>
        <source>The records on this computer are not open: nothing is transferred.</source>
        <translation>このパソコンの記録が開かれていません。何もアップロードされません。</translation>
    </message>
    <message>
        <source>The keyring did not provide the password of the server. Type it again and choose “Use this server”.</source>
        <translation>キーリングからサーバーのパスワードが得られません。再入力して「このサーバーを使う」を選んでください。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Connected: other counters see what is accepted here.</source>
        <translation>接続済み: ここで受理したものは、ほかのカウンターからも見えます。</translation>
    </message>
    <message>
        <source>Not connected. The desk keeps working and transfers later.</source>
        <translation>未接続です。受付はそのまま使え、後でアップロードされます。</translation>
    </message>
    <message>
        <source>Several counters</source>
        <translation>複数のカウンター</translation>
    </message>
    <message>
        <source>The counters of a firm share their records through a PostgreSQL server. What is there is sealed; each counter keeps working when the server is away.</source>
        <translation>会社の各カウンターは、PostgreSQL サーバーを通じて記録を共有します。サーバー上の内容は暗号化されています。サーバーが使えないときも、各カウンターは動作します。</translation>
    </message>
    <message>
        <source>&amp;Work without the server</source>
        <translation>サーバーを使わない(&amp;W)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>このサーバーを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Set it up with the keys of this counter</source>
        <translation>このカウンターの鍵で設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Join these counters</source>
        <translation>これらのカウンターに参加(&amp;J)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>現在の状況</translation>
    </message>
    <message>
        <source>Encrypted, server verified</source>
        <translation>暗号化し、サーバーの身元を確認する</translation>
    </message>
    <message>
        <source>Encrypted, server not verified</source>
        <translation>暗号化するが、相手は確認しない</translation>
    </message>
    <message>
        <source>Not encrypted: on this computer only</source>
        <translation>暗号化しない: このパソコン内のみ</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>データベース(&amp;D)</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>ユーザー(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer and nowhere else.</source>
        <translation>このパソコンのキーリングにだけ保存されます。</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>暗号化(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Certificate of the authority</source>
        <translation>認証局の証明書(&amp;C)</translation>
    </message>
    <message>
        <source>Empty: the one that the system has for this user.</source>
        <translation>空欄の場合: システムがこのユーザー用に持つもの。</translation>
    </message>
    <message>
        <source>Passphrase or recovery &amp;key of the firm</source>
        <translation>会社のパスフレーズまたは回復キー(&amp;K)</translation>
    </message>
    <message>
        <source>Passphrase or recovery key of the firm</source>
        <translation>会社のパスフレーズまたは回復キー</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: they are what is transferred.</source>
        <translation>先にこのパソコンの記録を開く必要があります。それがアップロードの対象です。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに照会しています…</translation>
    </message>
    <message>
        <source>The server answers, and its records are sealed with the keys of this counter.</source>
        <translation>サーバーは応答し、その記録はこのカウンターの鍵で暗号化されています。</translation>
    </message>
    <message>
        <source>The server answers. No counter has set it up yet: this one can be the first.</source>
        <translation>サーバーは応答しています。まだどのカウンターも設定していないため、このカウンターが最初になれます。</translation>
    </message>
    <message>
        <source>The server answers. Its records are sealed with keys that this counter does not have yet.</source>
        <translation>サーバーは応答していますが、その記録は、このカウンターがまだ持っていない鍵で暗号化されています。</translation>
    </message>
    <message>
        <source>This server is used from now on.</source>
        <translation>今後このサーバーを使用します。</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>認証局の証明書</translation>
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
        <translation>設定の区分</translation>
    </message>
</context>
<context>
    <name>licencedesk::SetupPage</name>
    <message>
        <source>Save the target as PDF…</source>
        <translation>チャートを PDF として保存…</translation>
    </message>
    <message>
        <source>1. Print the target at 100 % and check its ruler.
2. Cut it out and lay it where licences lie, in a sleeve if licences lie in one.
3. Change what is said here until everything is good.</source>
        <translation>1. チャートを 100 % で印刷し、目盛りを確認します。
2. 切り抜いて、免許証を置く場所に置きます。ケースに入れたまま置く場合は、ケースに入れます。
3. すべてが良好になるまで、ここに示される点を直します。</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>受付に戻る</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>撮影環境の点検</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>測定結果</translation>
    </message>
    <message>
        <source>Saved as %1. Print it at 100 %, not “fit to page”.</source>
        <translation>%1 として保存しました。「用紙に合わせる」ではなく 100 % で印刷してください。</translation>
    </message>
    <message>
        <source>This desk is good: every test passed</source>
        <translation>撮影環境は良好: 全項目に合格</translation>
    </message>
    <message>
        <source>Lay the target under the camera: it is not seen yet</source>
        <translation>チャートをカメラの下に置いてください。まだ写っていません</translation>
    </message>
    <message>
        <source>Switch on the camera</source>
        <translation>カメラをオンにしてください</translation>
    </message>
</context>
<context>
    <name>licencedesk::ShortcutsDialog</name>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>次の要確認項目</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Previous field to check</source>
        <translation>前の要確認項目</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Confirm the field and go on</source>
        <translation>項目を確定して次へ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Neighbouring field</source>
        <translation>隣の項目</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>Take another reading</source>
        <translation>別の候補を採用</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5</source>
        <translation>Alt+1 ～ Alt+5</translation>
    </message>
    <message>
        <source>Take what the service reads</source>
        <translation>サービスの読み取りを採用</translation>
    </message>
    <message>
        <source>Alt+0</source>
        <translation>Alt+0</translation>
    </message>
    <message>
        <source>Move the box, with Shift resize it</source>
        <translation>枠を移動、Shift で大きさを変更</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>免許証</translation>
    </message>
    <message>
        <source>Page of the licence</source>
        <translation>免許証のページ</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+3</source>
        <translation>Ctrl+1 ～ Ctrl+3</translation>
    </message>
    <message>
        <source>Camera and pictures</source>
        <translation>カメラと画像</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>licencedesk::SignInView</name>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN またはパスフレーズ</translation>
    </message>
    <message>
        <source>Code from the app</source>
        <translation>アプリのコード</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>PIN を忘れた、スマホを紛失した場合</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>認証アプリのコード(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>PIN またはパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Choose your own PIN or passphrase</source>
        <translation>ご自分の PIN またはパスフレーズを設定してください</translation>
    </message>
    <message>
        <source>%1, somebody else knows your current PIN or passphrase. Nobody will know the new one.</source>
        <translation>%1 さん、現在のものはほかの人も知っています。新しいものは誰にも知られません。</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>今後これを使う</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>2 段階認証の設定</translation>
    </message>
    <message>
        <source>Supervisors and auditors sign in with a code as well.</source>
        <translation>責任者と監査人は、サインイン時にコードも必要です。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>受付はロックされています</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>What was being worked on stays as it is.</source>
        <translation>処理中の内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Your name and your PIN or passphrase, please.</source>
        <translation>氏名と PIN またはパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>試行回数が多すぎます。</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後にもう一度試せます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::StageView</name>
    <message>
        <source>Detect the page</source>
        <translation>ページを自動判別</translation>
    </message>
    <message>
        <source>Which page this is</source>
        <translation>このページの種類</translation>
    </message>
    <message>
        <source>Put the corners on the card. Arrows move, Space: next corner</source>
        <translation>隅を免許証に合わせてください。矢印で移動、スペース: 次の隅</translation>
    </message>
    <message>
        <source>Read (Enter)</source>
        <translation>読み取る (Enter)</translation>
    </message>
    <message>
        <source>Typed in by hand, without a picture.
Open one to have it beside the fields.</source>
        <translation>手入力のため、画像はありません。
画像を開くと、項目と並べて表示できます。</translation>
    </message>
    <message>
        <source>The photograph itself was not kept. Open the picture again to set its corners.</source>
        <translation>元の写真は保存されていません。四隅を指定するには、画像をもう一度開いてください。</translation>
    </message>
    <message>
        <source>The corners cross each other. Put them on the card in order: top left, top right, bottom right, bottom left.</source>
        <translation>四隅の線が交差しています。左上、右上、右下、左下の順に免許証に合わせてください。</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreGuide</name>
    <message>
        <source>This computer has no keyring. Accepted licences are kept only until the program is closed, unless you choose a passphrase for them.</source>
        <translation>このパソコンにはキーリングがありません。パスフレーズを設定しないと、受理した免許証はプログラムを閉じるまでしか残りません。</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>パスフレーズを設定</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>キーリングに再度問い合わせる</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>回復キーを使う</translation>
    </message>
    <message>
        <source>The records are kept, locked by this computer alone. Print the recovery key: without it they are lost with the computer.</source>
        <translation>記録は保存され、このパソコンだけでロックされています。回復キーを印刷してください。印刷しないと、パソコンを失ったときに記録も失われます。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>回復キー</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreSession</name>
    <message>
        <source>LicenceDesk is open already in another window, which has the records. Go on there; nothing is kept from this one.</source>
        <translation>LicenceDesk はすでに別のウィンドウで開かれ、記録を使用しています。そちらで続けてください。このウィンドウでは何も保存されません。</translation>
    </message>
    <message>
        <source>This desk has keys of its own already.</source>
        <translation>この受付にはすでに自身の鍵があります。</translation>
    </message>
    <message>
        <source>The keys are being changed; it continues next time.</source>
        <translation>鍵を変更しています。次回に続きを行います。</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetBox</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>書き込むファイルの名前を指定してください。</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>このフォルダーは存在しません。</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>ファイルはすでに存在し、置き換えられます。</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetPicture</name>
    <message>
        <source>No picture</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>Picture of the camera: the target is in view</source>
        <translation>カメラの画像: チャートが写っています</translation>
    </message>
    <message>
        <source>Picture of the camera: no target in view</source>
        <translation>カメラの画像: チャートが写っていません</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>カメラから画像が来ません</translation>
    </message>
</context>
<context>
    <name>licencedesk::Tour</name>
    <message>
        <source>The licence, straightened</source>
        <translation>まっすぐに補正した免許証</translation>
    </message>
    <message>
        <source>This one is invented. The picture follows the field that you are on.</source>
        <translation>これは架空の免許証です。画像は選択中の項目に合わせて動きます。</translation>
    </message>
    <message>
        <source>Only doubt waits for you</source>
        <translation>確認するのは不確実な項目だけ</translation>
    </message>
    <message>
        <source>What is not sure is marked. Tab leads to the next one, Enter confirms it.</source>
        <translation>不確実なところには印が付きます。Tab で次へ移り、Enter で確定します。</translation>
    </message>
    <message>
        <source>Another reading, one key away</source>
        <translation>別の候補もキー 1 つで</translation>
    </message>
    <message>
        <source>Alt+1 takes the first reading listed here. Or type what the card says.</source>
        <translation>Alt+1 で一覧の最初の候補を採用します。または、免許証のとおりに入力してください。</translation>
    </message>
    <message>
        <source>Vehicle and dates</source>
        <translation>車両と日付</translation>
    </message>
    <message>
        <source>The checks depend on them: class, age, and validity until the return.</source>
        <translation>免許種別、年齢、返却日まで有効かどうかのチェックは、これに基づきます。</translation>
    </message>
    <message>
        <source>Checks for this rental</source>
        <translation>このレンタルのチェック</translation>
    </message>
    <message>
        <source>Each has passed, asks for a look, or has failed. Shift+F1 says why, and what the rule rests on.</source>
        <translation>結果は合格、要注意、不合格のいずれかです。Shift+F1 で、その理由と規則の根拠を表示します。</translation>
    </message>
    <message>
        <source>Accept, and the next one</source>
        <translation>受理して、次の免許証へ</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the licence and clears the desk. In this tour nothing is kept.</source>
        <translation>Ctrl+Enter で免許証を保存し、受付を空にします。このツアーでは何も保存されません。</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourCard</name>
    <message>
        <source>Back</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>ツアーを終了</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>ツアーを終了 (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourOffer</name>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>クイックツアー (1 分)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>New here? See the desk at work on an invented licence.</source>
        <translation>初めてお使いですか。架空の免許証で受付の流れをご覧ください。</translation>
    </message>
</context>
<context>
    <name>licencedesk::WatchListSection</name>
    <message>
        <source>Do-not-rent list</source>
        <translation>貸出禁止リスト</translation>
    </message>
    <message>
        <source>When a licence with one of these numbers comes to the desk, a check fails and shows the reason. The list keeps no numbers, only what recognises them; it can be asked but not read.</source>
        <translation>リストにある番号の免許証が受付に来ると、チェックが不合格になり、理由が表示されます。リストには番号そのものではなく、照合用の情報だけが保存されます。照会はできますが、読み出すことはできません。</translation>
    </message>
    <message>
        <source>&amp;Is it on the list?</source>
        <translation>リストにあるか照会(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Put on the list</source>
        <translation>リストに追加(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>リストから外す(&amp;T)</translation>
    </message>
    <message>
        <source>Licence &amp;number</source>
        <translation>免許証番号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Shown to whoever has the licence on the desk; write only what you can justify.</source>
        <translation>この免許証を扱う人に表示されます。責任を持てる内容を書いてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are on the list.</source>
        <translation>
            <numerusform>リストの番号は %n 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has been on the list since %1: %2</source>
        <translation>%1 からリストにあります: %2</translation>
    </message>
    <message>
        <source>It is not on the list.</source>
        <translation>リストにありません。</translation>
    </message>
    <message>
        <source>The number is now on the list.</source>
        <translation>番号をリストに追加しました。</translation>
    </message>
    <message>
        <source>The number was taken off the list.</source>
        <translation>番号をリストから外しました。</translation>
    </message>
</context>
<context>
    <name>licencedesk::WhyCard</name>
    <message>
        <source>Note</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>チェック不可</translation>
    </message>
    <message>
        <source>%1 (set by your firm; usually: %2)</source>
        <translation>%1 (当社の設定、通常: %2)</translation>
    </message>
    <message>
        <source>Nothing legible was found at its place on the card.</source>
        <translation>免許証の該当箇所に、読み取れるものがありませんでした。</translation>
    </message>
    <message>
        <source>At least one character was read with less certainty than is accepted unseen. It is marked.</source>
        <translation>確認なしで受け入れられる確実さに達しない文字が、少なくとも 1 つあります。その文字に印が付いています。</translation>
    </message>
    <message>
        <source>As read it was impossible. Exactly one change makes it fit, and that change was made.</source>
        <translation>読み取ったままではありえない値でした。正しい値になる変更は 1 つだけなので、その変更を行いました。</translation>
    </message>
    <message>
        <source>As read it was impossible, and several changes would make it fit.</source>
        <translation>読み取ったままではありえない値で、正しい値になる変更が複数あります。</translation>
    </message>
    <message>
        <source>No licence can show this value.</source>
        <translation>この値が免許証に記載されることはありえません。</translation>
    </message>
    <message>
        <source>Another field, another page or the service says something else.</source>
        <translation>別の項目、別のページ、またはサービスの値と食い違っています。</translation>
    </message>
    <message>
        <source>Glare, blur or a finger covers part of it.</source>
        <translation>反射、ぼやけ、または指で一部が隠れています。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More in the manual</source>
        <translation>マニュアルで詳しく</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>必要な対応</translation>
    </message>
    <message>
        <source>What is checked, and why</source>
        <translation>チェックの内容と理由</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>When it is not met</source>
        <translation>満たさない場合</translation>
    </message>
    <message>
        <source>Rule %1; a policy file of the firm can change this.</source>
        <translation>規則 %1。会社のポリシーファイルで変更できます。</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>要確認の理由</translation>
    </message>
    <message>
        <source>Certainty of the reading</source>
        <translation>読み取りの確実さ</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it; or type what is printed.</source>
        <translation>現物と照合してください。Enter で確定するか、印刷されているとおりに入力します。</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it, Alt+1 takes the other reading; or type what is printed.</source>
        <translation>現物と照合してください。Enter で確定、Alt+1 で別の候補を採用、または印刷されているとおりに入力します。</translation>
    </message>
</context>
</TS>
