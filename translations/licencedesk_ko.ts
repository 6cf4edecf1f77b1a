<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AccessPolicy</name>
    <message>
        <source>The rules for operators are not a JSON object.</source>
        <translation>담당자 규칙이 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>The rules for operators have a wrong entry: %1</source>
        <translation>담당자 규칙에 잘못된 항목이 있습니다: %1</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>An operator&apos;s account is damaged. Restore the last backup.</source>
        <translation>담당자 계정이 손상되었습니다. 최근 백업을 복원하세요.</translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Initial PIN or passphrase</source>
        <translation>최초 PIN 또는 암호 구문</translation>
    </message>
    <message>
        <source>Initial &amp;PIN or passphrase</source>
        <translation>최초 PIN 또는 암호 구문(&amp;P)</translation>
    </message>
    <message>
        <source>Give it to them; they choose their own at the first sign-in.</source>
        <translation>본인에게 알려 주세요. 처음 로그인할 때 본인이 직접 새로 정합니다.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>역할(&amp;R)</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN 또는 암호 구문</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>다시 입력</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>두 입력이 서로 다릅니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Make your account, the first supervisor&apos;s. From then on everybody signs in here by name, and the records say who did what. You add the others afterwards.</source>
        <translation>첫 번째 책임자인 본인의 계정을 만드세요. 이후에는 모두가 이름으로 로그인하며, 누가 무엇을 했는지 기록에 남습니다. 다른 사람은 나중에 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>Switch operators on</source>
        <translation>담당자 기능 켜기</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>PIN 또는 암호 구문(&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>다시 입력(&amp;O)</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>담당자 추가</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>이름과 역할</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>%1 님의 새 PIN</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Change your PIN or passphrase</source>
        <translation>PIN 또는 암호 구문 변경</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>지금부터 사용</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>2단계 인증</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>새 PIN 또는 암호 구문</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>PIN이나 휴대전화를 잃어버렸나요?</translation>
    </message>
    <message>
        <source>A supervisor gives you a new PIN. If you are the supervisor and there is no other, the printed recovery key of the records lets you choose a new one; the second factor is then removed.</source>
        <translation>책임자가 새 PIN을 정해 줍니다. 본인이 유일한 책임자라면 인쇄해 둔 기록 복구 키로 새 PIN을 정할 수 있으며, 이때 2단계 인증은 해제됩니다.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>복구 키(&amp;R)</translation>
    </message>
    <message>
        <source>New &amp;PIN or passphrase</source>
        <translation>새 PIN 또는 암호 구문(&amp;P)</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Somebody has this name already. Add an initial or a number.</source>
        <translation>이미 사용 중인 이름입니다. 글자나 숫자를 덧붙이세요.</translation>
    </message>
    <message>
        <source>Enter a name of at most %1 characters.</source>
        <translation>이름을 %1자 이내로 입력하세요.</translation>
    </message>
    <message>
        <source>Choose a PIN or passphrase other than your current one.</source>
        <translation>지금과 다른 PIN 또는 암호 구문을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>AlertsPanel</name>
    <message numerus="yes">
        <source>… and %n more: see the audit log.</source>
        <translation>
            <numerusform>… 외 %n건: 감사 로그를 확인하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual access: %1</source>
        <translation>비정상 접근: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>외 %n건.</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>살펴보기</translation>
    </message>
</context>
<context>
    <name>AppKeys</name>
    <message>
        <source>The keys file has a mistake at %1.</source>
        <translation>키 파일의 %1에 오류가 있습니다.</translation>
    </message>
    <message>
        <source>The keys file is not JSON.</source>
        <translation>키 파일이 JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>There is no keys file at this path.</source>
        <translation>이 경로에 키 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Others may read the keys file. Make it readable for its owner alone: chmod 600.</source>
        <translation>다른 사용자도 키 파일을 읽을 수 있습니다. 소유자만 읽을 수 있게 하세요: chmod 600.</translation>
    </message>
    <message>
        <source>The keys file cannot be read.</source>
        <translation>키 파일을 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>This is not a sealed export of LicenceDesk.</source>
        <translation>LicenceDesk의 암호화된 내보내기 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The sealed export was changed or is incomplete. Ask for it to be sent again.</source>
        <translation>암호화된 내보내기 파일이 변경되었거나 잘렸습니다. 다시 보내 달라고 요청하세요.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>암호 구문이 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>이 파일을 읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>파일이 없습니다.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with a passphrase. Close other programs and try again.</source>
        <translation>메모리가 부족하여 암호 구문을 처리할 수 없습니다. 다른 프로그램을 닫고 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>AuditAct</name>
    <message>
        <source>Accepted</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>Accepted again</source>
        <translation>다시 승인됨</translation>
    </message>
    <message>
        <source>Failed checks overridden</source>
        <translation>미통과 검사 예외 승인</translation>
    </message>
    <message>
        <source>Shown in clear</source>
        <translation>원문 표시</translation>
    </message>
    <message>
        <source>Reopened on the desk</source>
        <translation>접수 화면에서 다시 열기</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>내보냄</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>제출됨</translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <translation>고객 동의</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>전송 안 됨</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>파기됨</translation>
    </message>
    <message>
        <source>Exported for the customer</source>
        <translation>고객용으로 내보냄</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>로그인 거부</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>계정 변경</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>설정 변경</translation>
    </message>
    <message>
        <source>Do-not-rent list changed</source>
        <translation>대여 금지 목록 변경</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>키 변경</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>백업함</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>복원함</translation>
    </message>
    <message>
        <source>Corrections imported</source>
        <translation>수정 내용 가져옴</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>시계가 뒤로 감</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>No backup was made.</source>
        <translation>백업을 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>The file of the records could not be moved aside.</source>
        <translation>기록 파일을 따로 옮겨 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>The server has backups of its own; here only this computer&apos;s records are saved.</source>
        <translation>서버에는 자체 백업이 있습니다. 여기서는 이 컴퓨터의 기록만 저장됩니다.</translation>
    </message>
    <message>
        <source>A backup needs a passphrase.</source>
        <translation>백업에는 암호 구문이 필요합니다.</translation>
    </message>
    <message>
        <source>There are records on this computer. Restoring would move them aside.</source>
        <translation>이 컴퓨터에 기록이 있습니다. 복원하면 기존 기록은 따로 옮겨집니다.</translation>
    </message>
    <message>
        <source>The backup cannot be read.</source>
        <translation>백업을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The restored file could not be moved into its place.</source>
        <translation>복원한 파일을 제자리로 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>This is not a backup of LicenceDesk.</source>
        <translation>LicenceDesk의 백업이 아닙니다.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>복원된 내용이 없습니다.</translation>
    </message>
</context>
<context>
    <name>CameraNotice</name>
    <message>
        <source>The camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Cameras cannot be used on this computer</source>
        <translation>이 컴퓨터에서는 카메라를 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>The multimedia part of Qt is not installed. Ask your IT support to install libqt6multimedia6 and gstreamer1.0-plugins-good.</source>
        <translation>Qt 멀티미디어 구성 요소가 설치되어 있지 않습니다. 컴퓨터 관리자에게 libqt6multimedia6 및 gstreamer1.0-plugins-good 설치를 요청하세요.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>카메라 없음</translation>
    </message>
    <message>
        <source>Plug one in: it starts by itself.</source>
        <translation>연결하면 자동으로 시작합니다.</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>카메라를 사용할 권한이 없습니다</translation>
    </message>
    <message>
        <source>This user has no right to open it. Ask your IT support to add the user to the group “video”, then log in again.</source>
        <translation>이 사용자는 카메라를 열 권한이 없습니다. 컴퓨터 관리자에게 사용자를 “video” 그룹에 추가해 달라고 요청한 다음 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>%1 gives no picture</source>
        <translation>%1: 영상이 없습니다</translation>
    </message>
    <message>
        <source>Another program may be using it: close that program. LicenceDesk keeps trying.</source>
        <translation>다른 프로그램이 사용 중일 수 있습니다. 그 프로그램을 닫으세요. 연결은 계속 다시 시도됩니다.</translation>
    </message>
    <message>
        <source>%1 was unplugged</source>
        <translation>%1: 연결이 끊겼습니다</translation>
    </message>
    <message>
        <source>Plug it in again: it goes on by itself. Nothing on the desk is lost.</source>
        <translation>다시 연결하면 자동으로 이어집니다. 작업 중인 내용은 사라지지 않습니다.</translation>
    </message>
    <message>
        <source>%1 shows only a black picture</source>
        <translation>%1: 화면이 온통 검습니다</translation>
    </message>
    <message>
        <source>Take the cap off the lens or open its shutter, and switch on the light.</source>
        <translation>렌즈 뚜껑을 벗기거나 가리개를 열고 조명을 켜세요.</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1: 재생이 끝났습니다</translation>
    </message>
    <message>
        <source>Choose the camera again, or another file.</source>
        <translation>카메라를 다시 선택하거나 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 cannot be played</source>
        <translation>%1: 재생할 수 없습니다</translation>
    </message>
    <message>
        <source>Choose a video, a picture or a folder of pictures.</source>
        <translation>동영상, 이미지 또는 이미지 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>카메라 시작 중…</translation>
    </message>
</context>
<context>
    <name>CardLayout</name>
    <message>
        <source>The layout file is damaged. Install the program again.</source>
        <translation>레이아웃 파일이 손상되었습니다. 프로그램을 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The layout file has a wrong value. Install the program again.</source>
        <translation>레이아웃 파일에 잘못된 값이 있습니다. 프로그램을 다시 설치하세요.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The policy file cannot be read: %1</source>
        <translation>정책 파일을 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>usually</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>파일을 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>없는 규칙입니다: %1</translation>
    </message>
    <message>
        <source>The record cannot be read: %1</source>
        <translation>기록을 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>미통과</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>검사 안 함</translation>
    </message>
    <message>
        <source>note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>결과: %1</translation>
    </message>
</context>
<context>
    <name>CompanyTrust</name>
    <message>
        <source>The file of the firm&apos;s certificate authority is not there. Choose it again in the settings.</source>
        <translation>회사 인증 기관 파일이 없습니다. 설정에서 다시 선택하세요.</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority may not be read. Choose it again in the settings.</source>
        <translation>회사 인증 기관 파일을 읽을 권한이 없습니다. 설정에서 다시 선택하세요.</translation>
    </message>
    <message>
        <source>There is no certificate in the file of the firm&apos;s certificate authority. A PEM file is required.</source>
        <translation>회사 인증 기관 파일에 인증서가 없습니다. PEM 파일이 필요합니다.</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority is damaged. Choose it again in the settings.</source>
        <translation>회사 인증 기관 파일이 손상되었습니다. 설정에서 다시 선택하세요.</translation>
    </message>
    <message>
        <source>This computer has no library for secure connections (OpenSSL). Install it, then try again.</source>
        <translation>이 컴퓨터에 보안 연결용 라이브러리(OpenSSL)가 없습니다. 설치한 후 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>An empty cell leaves the value as it is: %1</source>
        <translation>빈 셀은 값을 바꾸지 않습니다: %1</translation>
    </message>
    <message>
        <source>A masked value is left as it is: %1</source>
        <translation>가려진 값은 그대로 둡니다: %1</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the number</source>
        <translation>스프레드시트가 번호를 반올림했습니다</translation>
    </message>
    <message>
        <source>A file cannot change this: %1</source>
        <translation>파일로는 바꿀 수 없는 항목입니다: %1</translation>
    </message>
    <message>
        <source>The record id is missing or damaged.</source>
        <translation>기록 ID가 없습니다.</translation>
    </message>
    <message>
        <source>The record is already on line %1.</source>
        <translation>이 기록은 이미 %1행에 있습니다.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>해당 기록이 없습니다.</translation>
    </message>
    <message>
        <source>A column is in the file twice: %1</source>
        <translation>파일에 같은 열이 두 번 있습니다: %1</translation>
    </message>
    <message>
        <source>The file has no column of record ids (id), so its lines cannot be matched to records. Export with that column.</source>
        <translation>파일에 기록 ID 열(id)이 없어 기록을 찾을 수 없습니다. 그 열을 포함하여 내보내세요.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; nothing after it was read.</source>
        <translation>따옴표가 닫히지 않아 그 뒤의 내용은 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the first line has %2.</source>
        <translation>이 행의 셀은 %1개인데 첫 행은 %2개입니다.</translation>
    </message>
    <message>
        <source>The record has two different values in two places: %1</source>
        <translation>기록의 두 곳에 있는 값이 서로 다릅니다: %1</translation>
    </message>
    <message>
        <source>This is not a complete JSON object.</source>
        <translation>완전한 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>There is no record in the file.</source>
        <translation>파일에 기록이 없습니다.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>파일이 없습니다.</translation>
    </message>
    <message>
        <source>The file is too large. Take fewer days at a time.</source>
        <translation>파일이 너무 큽니다. 한 번에 처리할 날짜 수를 줄이세요.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>이 파일을 읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>The text of the file is damaged: it is neither UTF-8 nor GBK. Save it again as CSV.</source>
        <translation>파일의 텍스트가 손상되었습니다. UTF-8도 GBK도 아닙니다. CSV로 다시 저장하세요.</translation>
    </message>
</context>
<context>
    <name>CustomerData</name>
    <message>
        <source>Nothing is kept about this number. Type it whole, as it is printed on the licence.</source>
        <translation>이 번호로 보관된 내용이 없습니다. 면허증에 인쇄된 대로 전체를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Capture now</source>
        <translation>지금 촬영</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>이미지 열기…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>폴더 열기…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>이미지 붙여넣기</translation>
    </message>
    <message>
        <source>Try a specimen licence</source>
        <translation>견본 면허증으로 체험</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>모서리 지정</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Move the box of this field</source>
        <translation>이 항목의 상자 이동</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>다음 확인 항목</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>서비스에 조회</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>다음 확인 대상</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Read corrections back…</source>
        <translation>수정 내용 불러오기…</translation>
    </message>
    <message>
        <source>Accepted licences</source>
        <translation>승인된 면허증</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>창의 다음 영역</translation>
    </message>
    <message>
        <source>Check this desk…</source>
        <translation>촬영 환경 점검…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>전송 대기함</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>감사 로그</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>통계</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Plain desk</source>
        <translation>간단 화면</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>음성 안내</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>화면 잠금</translation>
    </message>
    <message>
        <source>Operators…</source>
        <translation>담당자…</translation>
    </message>
    <message>
        <source>Why is this flagged?</source>
        <translation>왜 표시되었나요?</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>설명서</translation>
    </message>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>둘러보기(1분)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
</context>
<context>
    <name>DeskCheck</name>
    <message>
        <source>not mirrored</source>
        <translation>반전 안 됨</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>반전됨</translation>
    </message>
    <message>
        <source>Switch “Mirror the picture” in the camera&apos;s menu.</source>
        <translation>카메라 메뉴에서 “좌우 반전”을 전환하세요.</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Lower the camera by about %1 cm, or choose a higher resolution.</source>
        <translation>카메라를 약 %1 cm 낮추거나 더 높은 해상도를 선택하세요.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Lay the target in the middle of the picture and mark its place on the mat. If it does not fit, raise the camera by about 3 cm.</source>
        <translation>테스트 카드를 화면 가운데에 놓고 매트에 위치를 표시하세요. 다 들어오지 않으면 카메라를 약 3 cm 높이세요.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the left of the picture.</source>
        <translation>카메라를 수직으로 아래를 향하게 하세요. 화면 왼쪽이 너무 가깝습니다.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the right of the picture.</source>
        <translation>카메라를 수직으로 아래를 향하게 하세요. 화면 오른쪽이 너무 가깝습니다.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the top of the picture.</source>
        <translation>카메라를 수직으로 아래를 향하게 하세요. 화면 위쪽이 너무 가깝습니다.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the bottom of the picture.</source>
        <translation>카메라를 수직으로 아래를 향하게 하세요. 화면 아래쪽이 너무 가깝습니다.</translation>
    </message>
    <message>
        <source>Much too bright: move the lamp away, or choose “Darker” in the camera&apos;s menu.</source>
        <translation>너무 밝습니다. 조명을 멀리 옮기거나 카메라 메뉴에서 “어둡게”를 선택하세요.</translation>
    </message>
    <message>
        <source>Too dark: switch on a lamp, or choose “Brighter” in the camera&apos;s menu.</source>
        <translation>너무 어둡습니다. 조명을 켜거나 카메라 메뉴에서 “밝게”를 선택하세요.</translation>
    </message>
    <message>
        <source>The left is darker: move the lamp to the left, or farther away.</source>
        <translation>왼쪽이 어둡습니다. 조명을 왼쪽으로 옮기거나 멀리 두세요.</translation>
    </message>
    <message>
        <source>The right is darker: move the lamp to the right, or farther away.</source>
        <translation>오른쪽이 어둡습니다. 조명을 오른쪽으로 옮기거나 멀리 두세요.</translation>
    </message>
    <message>
        <source>The top of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>화면 위쪽이 어둡습니다. 조명을 위쪽으로 옮기거나 멀리 두세요.</translation>
    </message>
    <message>
        <source>The bottom of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>화면 아래쪽이 어둡습니다. 조명을 아래쪽으로 옮기거나 멀리 두세요.</translation>
    </message>
    <message>
        <source>Correct the brightness first.</source>
        <translation>먼저 밝기를 조정하세요.</translation>
    </message>
    <message>
        <source>A reflection lies where the mark is: move the lamp to the side until it is gone.</source>
        <translation>표시가 있는 곳이 반사됩니다. 반사가 사라질 때까지 조명을 옆으로 옮기세요.</translation>
    </message>
    <message>
        <source>The mat around the target is not in view.</source>
        <translation>테스트 카드 주위의 매트가 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Put a darker mat under it (the sheet has one), and cut the target out.</source>
        <translation>더 어두운 매트를 아래에 깔고(인쇄물에 있음) 테스트 카드를 오려 내세요.</translation>
    </message>
    <message>
        <source>%1 line pairs/mm</source>
        <translation>%1 선쌍/mm</translation>
    </message>
    <message>
        <source>Correct the resolution first.</source>
        <translation>먼저 해상도를 조정하세요.</translation>
    </message>
    <message>
        <source>Out of focus: wipe the lens, wait for the focus or turn its ring, and keep the camera from shaking.</source>
        <translation>초점이 맞지 않습니다. 렌즈를 닦고, 초점이 맞기를 기다리거나 초점 링을 돌리고, 카메라가 흔들리지 않게 하세요.</translation>
    </message>
    <message>
        <source>%1 of 255</source>
        <translation>%1 / 255</translation>
    </message>
    <message>
        <source>The picture is grainy: more light on the desk makes it clean.</source>
        <translation>영상에 노이즈가 많습니다. 조명을 더 밝게 하면 깨끗해집니다.</translation>
    </message>
    <message>
        <source>Right way round</source>
        <translation>영상 방향</translation>
    </message>
    <message>
        <source>Resolution on the card</source>
        <translation>면허증 해상도</translation>
    </message>
    <message>
        <source>Room around the card</source>
        <translation>면허증 주위 여백</translation>
    </message>
    <message>
        <source>Tilt of the camera</source>
        <translation>카메라 기울기</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>밝기</translation>
    </message>
    <message>
        <source>Evenness of the light</source>
        <translation>조명 균일도</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>반사</translation>
    </message>
    <message>
        <source>Contrast with the mat</source>
        <translation>매트와의 대비</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>선명도</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>노이즈</translation>
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
        <translation>판독 완료, 확인할 항목 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to check: %1</source>
        <translation>
            <numerusform>확인할 항목 %n개: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>미통과 검사 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>Speech is on</source>
        <translation>음성 안내를 켰습니다</translation>
    </message>
    <message>
        <source>There is no voice for this language on this computer. Ask your IT support to install qt6-speech-speechd-plugin and speech-dispatcher.</source>
        <translation>이 컴퓨터에 이 언어의 음성이 없습니다. 컴퓨터 관리자에게 qt6-speech-speechd-plugin 및 speech-dispatcher 설치를 요청하세요.</translation>
    </message>
</context>
<context>
    <name>DialogFilePort</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>이미지 (%1)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>이미지 열기</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>이미지 폴더 열기</translation>
    </message>
    <message>
        <source>Videos and pictures (%1)</source>
        <translation>동영상 및 이미지 (%1)</translation>
    </message>
    <message>
        <source>Play instead of the camera</source>
        <translation>카메라 대신 재생</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
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
        <translation>정본</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>부본</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>전자 면허증</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Move box: %1</source>
        <translation>상자 이동: %1</translation>
    </message>
    <message>
        <source>Replace page</source>
        <translation>페이지 교체</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>페이지 추가</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>모서리 지정</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>페이지 제거</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>수정: %1</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>확인: %1</translation>
    </message>
    <message>
        <source>Compare with the service</source>
        <translation>서비스와 비교</translation>
    </message>
    <message>
        <source>Take from the service: %1</source>
        <translation>서비스 값 사용: %1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>Another licence</source>
        <translation>다른 면허증</translation>
    </message>
</context>
<context>
    <name>EndpointSettings</name>
    <message>
        <source>TLS needs both a certificate and its key.</source>
        <translation>TLS에는 인증서와 그 개인 키가 모두 필요합니다.</translation>
    </message>
    <message>
        <source>A Unix socket is not encrypted: leave out the certificate, or listen on an address.</source>
        <translation>Unix 소켓은 암호화되지 않습니다. 인증서를 빼거나 주소에서 수신하세요.</translation>
    </message>
    <message>
        <source>Other machines could reach this address, and licences would be sent unencrypted. Listen on 127.0.0.1 or a Unix socket, or give a certificate and its key.</source>
        <translation>다른 컴퓨터가 이 주소에 접속할 수 있어 면허증 정보가 평문으로 전송됩니다. 127.0.0.1 또는 Unix 소켓에서 수신하거나 인증서와 그 개인 키를 지정하세요.</translation>
    </message>
    <message>
        <source>Without tokens only programs of this machine may reach it: listen on 127.0.0.1 or a Unix socket.</source>
        <translation>토큰 없이는 이 컴퓨터의 프로그램만 접속할 수 있어야 합니다. 127.0.0.1 또는 Unix 소켓에서 수신하세요.</translation>
    </message>
    <message>
        <source>To listen on every address, say by which host names clients call it.</source>
        <translation>모든 주소에서 수신하려면 클라이언트가 사용할 호스트 이름을 지정하세요.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>파일을 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>There is no room left where the file is to be saved. Choose another place.</source>
        <translation>저장할 위치에 남은 공간이 없습니다. 다른 위치를 선택하세요.</translation>
    </message>
    <message>
        <source>The saved profile has no name or no columns.</source>
        <translation>저장된 프로필에 이름이나 열이 없습니다.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>내보내기를 취소했습니다. 아무것도 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>열을 하나 이상 선택하세요.</translation>
    </message>
    <message>
        <source>This machine has no file system in memory, so a workbook cannot be sealed without being plain on the disk first. Choose CSV or JSON.</source>
        <translation>이 컴퓨터에는 메모리 파일 시스템이 없어 통합 문서를 암호화하기 전에 평문이 디스크에 남게 됩니다. CSV 또는 JSON을 선택하세요.</translation>
    </message>
    <message>
        <source>A workbook holds %1 records at most. Choose fewer days, or CSV.</source>
        <translation>통합 문서에는 기록을 최대 %1건까지 담을 수 있습니다. 날짜 수를 줄이거나 CSV를 선택하세요.</translation>
    </message>
    <message>
        <source>A value is too long for a workbook. Choose CSV or JSON.</source>
        <translation>통합 문서에 넣기에는 너무 긴 값이 있습니다. CSV 또는 JSON을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>ExportColumn</name>
    <message>
        <source>Record id</source>
        <translation>기록 ID</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>카운터</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>차량</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>수정 수</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>예외 승인</translation>
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
        <translation>Excel용 CSV(모든 자릿수 유지)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel 통합 문서(XLSX)</translation>
    </message>
    <message>
        <source>JSON in WeChat&apos;s format</source>
        <translation>WeChat 응답 형식의 JSON</translation>
    </message>
    <message>
        <source>JSON in Tencent Cloud&apos;s format</source>
        <translation>Tencent Cloud 응답 형식의 JSON</translation>
    </message>
    <message>
        <source>JSON in Baidu&apos;s format</source>
        <translation>Baidu 응답 형식의 JSON</translation>
    </message>
</context>
<context>
    <name>FieldId</name>
    <message>
        <source>Licence number</source>
        <translation>면허 번호</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>성별</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>국적</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>First issue</source>
        <translation>최초 발급일</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>면허 종류</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>유효 시작일</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>유효 만료일</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <translation>발급 기관</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>파일 번호</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>누적 벌점</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>현재 시각</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>생성 시각</translation>
    </message>
    <message>
        <source>Valid period</source>
        <translation>유효 기간</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>유효 연한</translation>
    </message>
</context>
<context>
    <name>FieldState</name>
    <message>
        <source>From the service</source>
        <translation>서비스 값</translation>
    </message>
    <message>
        <source>Check digit correct</source>
        <translation>검증 숫자 일치</translation>
    </message>
    <message>
        <source>Matches the number</source>
        <translation>번호와 일치</translation>
    </message>
    <message>
        <source>Service agrees</source>
        <translation>서비스와 일치</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>판독됨</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Compare with the card: Enter keeps this value, Alt+0 takes the service&apos;s.</source>
        <translation>면허증과 대조하세요. Enter: 이 값 유지, Alt+0: 서비스 값 사용.</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>비워 둠</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>이례적</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>Fails a check</source>
        <translation>검사 미통과</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>A PIN of at least %1 digits, or a passphrase of at least %2 characters.</source>
        <translation>%1자리 이상의 PIN 또는 %2자 이상의 암호 구문.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Put the licence under the camera</source>
        <translation>면허증을 카메라 아래에 놓으세요</translation>
    </message>
    <message>
        <source>Too dark: more light</source>
        <translation>너무 어둡습니다. 조명을 더 밝게 하세요</translation>
    </message>
    <message>
        <source>Too bright: less light on the card</source>
        <translation>너무 밝습니다. 면허증에 비치는 빛을 줄이세요</translation>
    </message>
    <message>
        <source>Its edge cannot be seen: put something dark under the card</source>
        <translation>가장자리가 보이지 않습니다. 아래에 어두운 것을 까세요</translation>
    </message>
    <message>
        <source>Cut off: show all four corners</source>
        <translation>잘렸습니다. 네 모서리가 모두 보이게 하세요</translation>
    </message>
    <message>
        <source>Move it closer</source>
        <translation>더 가까이 대세요</translation>
    </message>
    <message>
        <source>Move it a little farther away</source>
        <translation>조금 더 멀리 하세요</translation>
    </message>
    <message>
        <source>No page of a licence: turn it over, or open it</source>
        <translation>면허증 페이지가 아닙니다. 뒤집거나 펼치세요</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>움직이지 마세요</translation>
    </message>
    <message>
        <source>Glare: tilt the card a little</source>
        <translation>빛 반사: 면허증을 조금 기울이세요</translation>
    </message>
    <message>
        <source>A finger is over the print</source>
        <translation>손가락이 글자를 가렸습니다</translation>
    </message>
    <message>
        <source>Out of focus: hold still, or move back a little</source>
        <translation>초점이 맞지 않습니다. 움직이지 말거나 조금 멀리 하세요</translation>
    </message>
    <message>
        <source>Good. Keep it there</source>
        <translation>좋습니다. 그대로 두세요</translation>
    </message>
    <message>
        <source>Reading. Keep it there</source>
        <translation>판독 중입니다. 그대로 두세요</translation>
    </message>
    <message>
        <source>Read. Put the other page here, or take it away</source>
        <translation>판독했습니다. 다른 페이지를 놓거나 치우세요</translation>
    </message>
    <message>
        <source>Another licence: accept the one on the desk, or start over</source>
        <translation>다른 면허증입니다. 작업 중인 면허증을 승인하거나 처음부터 시작하세요</translation>
    </message>
    <message>
        <source>Glare: %1. Tilt the card a little</source>
        <translation>빛 반사: %1. 면허증을 조금 기울이세요</translation>
    </message>
    <message>
        <source>A finger over: %1</source>
        <translation>손가락에 가려짐: %1</translation>
    </message>
    <message>
        <source>Looking again: %1. Keep it there</source>
        <translation>다시 판독 중: %1. 그대로 두세요</translation>
    </message>
</context>
<context>
    <name>HttpEndpoint</name>
    <message>
        <source>The certificate or its key cannot be used. Both are PEM files, and they must match.</source>
        <translation>인증서 또는 개인 키를 사용할 수 없습니다. 둘 다 PEM 파일이어야 하고 서로 짝이 맞아야 합니다.</translation>
    </message>
    <message>
        <source>Nothing can listen on %1: somebody else does, it is not this machine&apos;s, or it is not allowed.</source>
        <translation>%1에서 수신할 수 없습니다. 이미 사용 중이거나, 이 컴퓨터의 주소가 아니거나, 허용되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>InsightFigures</name>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%3건 중 %2건)</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>면허 번호</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>유효 기간</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>수습 기간</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>나이</translation>
    </message>
    <message>
        <source>Vehicle class</source>
        <translation>면허 종류</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>직인</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>전자 면허증</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Earlier records</source>
        <translation>이전 기록</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>대여 금지 목록</translation>
    </message>
    <message>
        <source>Licences per week</source>
        <translation>주별 면허증 수</translation>
    </message>
    <message>
        <source>Licences per day</source>
        <translation>일별 면허증 수</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>주(시작일)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>면허증 수</translation>
    </message>
    <message>
        <source>Licences by the hour of the day</source>
        <translation>시간대별 면허증 수</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>시</translation>
    </message>
    <message>
        <source>Corrected by hand, by field</source>
        <translation>항목별 직접 수정</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Share corrected</source>
        <translation>수정 비율</translation>
    </message>
    <message>
        <source>Checks that failed</source>
        <translation>미통과 검사</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Right as read, by camera</source>
        <translation>카메라별 정확 판독률</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Share of the fields</source>
        <translation>항목 비율</translation>
    </message>
    <message>
        <source>Pictures from files</source>
        <translation>파일 이미지</translation>
    </message>
    <message>
        <source>Agreement with the remote service</source>
        <translation>원격 서비스와의 일치</translation>
    </message>
    <message>
        <source>Share read the same</source>
        <translation>판독 일치율</translation>
    </message>
</context>
<context>
    <name>JsonImport</name>
    <message>
        <source>The record has a wrong entry: %1</source>
        <translation>기록에 잘못된 항목이 있습니다: %1</translation>
    </message>
    <message>
        <source>The answer is error %1, not a licence.</source>
        <translation>응답이 면허증이 아니라 오류 %1입니다.</translation>
    </message>
    <message>
        <source>There is no licence field in it.</source>
        <translation>면허증 항목이 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>One record is expected, the file has %1.</source>
        <translation>기록이 하나여야 하는데 파일에 %1건이 있습니다.</translation>
    </message>
</context>
<context>
    <name>LicenceReader</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>판독을 취소했습니다.</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>This is not an address to listen on. Write 127.0.0.1:8787, [::1]:8787 or unix:/path/to/socket.</source>
        <translation>수신할 수 있는 주소가 아닙니다. 127.0.0.1:8787, [::1]:8787 또는 unix:/path/to/socket 형식으로 쓰세요.</translation>
    </message>
    <message>
        <source>A Unix socket needs an absolute path of at most %1 bytes.</source>
        <translation>Unix 소켓에는 최대 %1바이트의 절대 경로가 필요합니다.</translation>
    </message>
</context>
<context>
    <name>LoadFrame</name>
    <message>
        <source>The file is empty. Copy it again from the camera or phone.</source>
        <translation>파일이 비어 있습니다. 카메라나 휴대전화에서 다시 복사하세요.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Use a JPEG, PNG, BMP, TIFF, WebP or GIF file.</source>
        <translation>읽을 수 있는 이미지가 아닙니다. JPEG, PNG, BMP, TIFF, WebP 또는 GIF 파일을 사용하세요.</translation>
    </message>
    <message>
        <source>The picture is damaged or was cut off. Copy the file again, or take the picture anew.</source>
        <translation>이미지가 손상되었거나 잘렸습니다. 파일을 다시 복사하거나 새로 촬영하세요.</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels, at most %3 megapixels are read. Save it smaller and open it again.</source>
        <translation>이미지가 너무 큽니다: %1 × %2픽셀. 최대 %3메가픽셀까지 읽습니다. 더 작게 저장한 후 다시 여세요.</translation>
    </message>
    <message>
        <source>The file does not exist. It may have been moved, renamed or deleted.</source>
        <translation>파일이 없습니다. 이동되었거나 이름이 바뀌었거나 삭제되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a picture. Open a picture file.</source>
        <translation>이미지가 아니라 폴더 또는 장치입니다. 이미지 파일을 여세요.</translation>
    </message>
    <message>
        <source>The file is too large: %1, at most %2 are read. Save the picture smaller and open it again.</source>
        <translation>파일이 너무 큽니다: %1. 최대 %2까지 읽습니다. 이미지를 더 작게 저장한 후 다시 여세요.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you are allowed to read it and that no other program has locked it.</source>
        <translation>파일을 열 수 없습니다. 읽기 권한이 있는지, 다른 프로그램이 잠그지 않았는지 확인하세요.</translation>
    </message>
    <message>
        <source>There is no picture in it. Copy a picture and paste it again.</source>
        <translation>이미지가 없습니다. 이미지를 복사하여 다시 붙여넣으세요.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>LicenceDesk manual</source>
        <translation>LicenceDesk 설명서</translation>
    </message>
    <message>
        <source>For whoever stands at the counter, and for the administrator of the firm. Everything here works without a network.</source>
        <translation>카운터 직원과 회사 관리자를 위한 설명서입니다. 여기의 모든 기능은 네트워크 없이 작동합니다.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>접수 카운터</translation>
    </message>
    <message>
        <source>Put the licence under the camera. When it lies still, sharp and whole, it is captured by itself; `F5` captures it by hand.</source>
        <translation>면허증을 카메라 아래에 놓으세요. 움직이지 않고 선명하게 전체가 보이면 자동으로 촬영됩니다. `F5`를 누르면 직접 촬영합니다.</translation>
    </message>
    <message>
        <source>Without a camera, open a picture with `Ctrl+O`, drop it on the window, or paste it with `Ctrl+V`.</source>
        <translation>카메라가 없으면 `Ctrl+O`로 이미지를 열거나, 창에 끌어다 놓거나, `Ctrl+V`로 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Choose the vehicle and the dates of the rental: the checks depend on them.</source>
        <translation>차량과 대여 날짜를 선택하세요. 검사는 이를 기준으로 합니다.</translation>
    </message>
    <message>
        <source>Go through the doubtful fields with `Tab`, compare each with the card, confirm with `Enter`.</source>
        <translation>`Tab`으로 확인이 필요한 항목을 차례로 살펴보고, 하나씩 실물과 대조한 뒤 `Enter`로 확인하세요.</translation>
    </message>
    <message>
        <source>Look at the checks, then accept with `Ctrl+Enter`. `Esc` clears the desk without keeping anything.</source>
        <translation>검사 결과를 살펴보고 `Ctrl+Enter`로 승인하세요. `Esc`를 누르면 아무것도 보관하지 않고 접수 화면을 비웁니다.</translation>
    </message>
    <message>
        <source>Nothing is ever accepted while a field is still open.</source>
        <translation>확인할 항목이 남아 있는 동안에는 승인되지 않습니다.</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>상태의 의미</translation>
    </message>
    <message>
        <source>Colour never stands alone: every state has a shape and a word.</source>
        <translation>색만으로 구분하지 않습니다. 모든 상태에는 모양과 글자가 함께 있습니다.</translation>
    </message>
    <message>
        <source>**Read**: sure enough. Nothing waits for you.</source>
        <translation>**판독됨**: 충분히 확실합니다. 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>**To check**: some character is not sure, or two values disagree. The reason stands below the field.</source>
        <translation>**확인 필요**: 확실하지 않은 글자가 있거나 두 값이 서로 다릅니다. 이유는 항목 아래에 표시됩니다.</translation>
    </message>
    <message>
        <source>**Missing**: nothing could be read there. Type it in.</source>
        <translation>**없음**: 아무것도 판독하지 못했습니다. 직접 입력하세요.</translation>
    </message>
    <message>
        <source>**Fails a check**: the value was read, but a check is not met.</source>
        <translation>**검사 미통과**: 값은 판독했지만 검사를 통과하지 못했습니다.</translation>
    </message>
    <message>
        <source>**Confirmed**, **By hand**: you have looked at it.</source>
        <translation>**확인됨**, **직접 입력**: 이미 살펴본 항목입니다.</translation>
    </message>
    <message>
        <source>A check has **passed**, asks for **a look**, has **failed**, or **could not be made** because something is missing. These are four different things. `Shift+F1` explains the check or the field that you are on: what is checked, where the rule comes from, how certain that is, and what to do.</source>
        <translation>검사 결과는 **통과**, **살펴볼 사항**, **미통과**, 그리고 정보가 없어 검사하지 못한 **검사 불가**로 나뉩니다. 이 네 가지는 서로 다릅니다. `Shift+F1`을 누르면 현재 검사나 항목에 대해 무엇을 검사하는지, 규칙의 출처와 확실한 정도, 해야 할 일을 설명합니다.</translation>
    </message>
    <message>
        <source>When a check has failed you can still accept with a reason, if [your role](#operators) allows it. The reason is kept with the record.</source>
        <translation>검사를 통과하지 못해도 [역할](#operators)에 권한이 있으면 사유를 적고 승인할 수 있습니다. 사유는 기록과 함께 보관됩니다.</translation>
    </message>
    <message>
        <source>Correcting by keys</source>
        <translation>키로 수정하기</translation>
    </message>
    <message>
        <source>`Tab` and `Shift+Tab` lead from one doubtful field to the next; the picture follows.</source>
        <translation>`Tab`과 `Shift+Tab`으로 확인이 필요한 다음 또는 이전 항목으로 이동합니다. 이미지도 따라 움직입니다.</translation>
    </message>
    <message>
        <source>`Enter` confirms what stands there.</source>
        <translation>`Enter`는 현재 값을 확인합니다.</translation>
    </message>
    <message>
        <source>`Alt+1` to `Alt+5` take another reading from the list below the field.</source>
        <translation>`Alt+1`부터 `Alt+5`까지는 항목 아래 목록의 다른 판독을 사용합니다.</translation>
    </message>
    <message>
        <source>`Ctrl+B` moves the frame in the picture when it lies beside the text; the field is then read again.</source>
        <translation>이미지의 상자가 글자에서 벗어나 있으면 `Ctrl+B`로 옮깁니다. 그러면 항목을 다시 판독합니다.</translation>
    </message>
    <message>
        <source>`Ctrl+K` sets the four corners when the card was not found.</source>
        <translation>면허증을 찾지 못했으면 `Ctrl+K`로 네 모서리를 지정합니다.</translation>
    </message>
    <message>
        <source>`Ctrl+Z` takes back any correction.</source>
        <translation>`Ctrl+Z`는 모든 수정을 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>All keys: `Ctrl+/`.</source>
        <translation>모든 키: `Ctrl+/`</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>여러 페이지</translation>
    </message>
    <message>
        <source>Put the duplicate page under the camera before you accept: it joins the main page, and the two are compared. `Ctrl+1`, `Ctrl+2` and `Ctrl+3` show the main page, the duplicate page and the electronic licence. A picture that shows two pages is taken apart.</source>
        <translation>승인하기 전에 부본을 카메라 아래에 놓으세요. 정본과 함께 묶이고 둘을 서로 대조합니다. `Ctrl+1`, `Ctrl+2`, `Ctrl+3`은 각각 정본, 부본, 전자 면허증을 보여 줍니다. 한 이미지에 두 페이지가 있으면 자동으로 나뉩니다.</translation>
    </message>
    <message>
        <source>A whole folder of pictures opens with `Ctrl+Shift+O`; `F8` leads to the next picture with something to check.</source>
        <translation>이미지 폴더 전체는 `Ctrl+Shift+O`로 엽니다. `F8`은 확인할 것이 있는 다음 이미지로 이동합니다.</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>전자 면허증</translation>
    </message>
    <message>
        <source>Let the customer open it in 12123 on their own phone, at full brightness, and hold the live screen under the camera. The clock on the screen is compared with the time of the picture, so a screenshot is noticed. A red ground, or a red code, means that the licence cannot be used.</source>
        <translation>고객의 휴대전화에서 12123을 열고 화면을 가장 밝게 한 뒤 실시간 화면을 카메라 아래에 대도록 요청하세요. 화면의 시각을 촬영 시각과 비교하므로 스크린샷을 알아낼 수 있습니다. 빨간색 바탕이나 빨간색 코드는 면허증을 사용할 수 없다는 뜻입니다.</translation>
    </message>
    <message>
        <source>What WeChat or Alipay show is not the licence itself.</source>
        <translation>WeChat이나 Alipay에 표시되는 것은 면허증 자체가 아닙니다.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>`Ctrl+L` shows what was accepted. Search by number, its last four digits, name, date, operator or vehicle. Names and numbers are masked; showing them in clear is noted in the audit log.</source>
        <translation>`Ctrl+L`은 승인된 면허증을 보여 줍니다. 번호, 끝 네 자리, 이름, 날짜, 담당자, 차량으로 검색하세요. 이름과 번호는 가려져 있으며, 원문을 표시하면 감사 로그에 남습니다.</translation>
    </message>
    <message>
        <source>`Ctrl+E` exports: tables, data files or a sealed archive. Corrected tables can be read back.</source>
        <translation>`Ctrl+E`는 표, 데이터 파일 또는 암호화 보관 파일로 내보냅니다. 수정한 표는 다시 불러올 수 있습니다.</translation>
    </message>
    <message>
        <source>Privacy and retention</source>
        <translation>개인정보 보호와 보관 기간</translation>
    </message>
    <message>
        <source>Records are encrypted on the disk, with a key that only this computer, your passphrase or the printed recovery key can give.</source>
        <translation>기록은 디스크에 암호화되어 있으며, 키는 이 컴퓨터, 암호 구문 또는 인쇄된 복구 키로만 얻을 수 있습니다.</translation>
    </message>
    <message>
        <source>They go by themselves when their time is over: 60 days unless your firm sets another time.</source>
        <translation>기록은 기간이 지나면 자동으로 파기됩니다. 회사에서 따로 정하지 않으면 60일입니다.</translation>
    </message>
    <message>
        <source>No picture is kept unless your firm decides so.</source>
        <translation>회사에서 보관하기로 정하지 않으면 이미지는 보관되지 않습니다.</translation>
    </message>
    <message>
        <source>A customer may ask for everything that is kept, or for its deletion: see **Customer** in the [settings](#settings).</source>
        <translation>고객은 보관된 모든 자료의 제공이나 삭제를 요청할 수 있습니다. [설정](#settings)의 **고객**을 참고하세요.</translation>
    </message>
    <message>
        <source>The program&apos;s own log holds counts and times, never values.</source>
        <translation>프로그램 자체의 로그에는 횟수와 시간만 남고 값은 남지 않습니다.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>A counter of one needs no accounts. With accounts, everybody signs in: clerks accept licences, supervisors also allow exceptions and change settings, auditors read. `F12` locks the desk and leaves the work as it is. What everybody did stands in the audit log, `Ctrl+Shift+L`.</source>
        <translation>한 사람만 쓰는 카운터에는 계정이 필요 없습니다. 계정을 사용하면 모두가 로그인합니다. 직원은 면허증을 승인하고, 책임자는 예외 승인과 설정 변경도 할 수 있으며, 감사자는 보기만 합니다. `F12`는 화면을 잠그고 작업 내용은 그대로 둡니다. 각자의 작업은 감사 로그(`Ctrl+Shift+L`)에 남습니다.</translation>
    </message>
    <message>
        <source>Service and outbox</source>
        <translation>서비스와 전송 대기함</translation>
    </message>
    <message>
        <source>Off unless your firm sets it up. `F7` then sends the picture on the desk to the service and shows its reading beside ours. Where they differ, `Enter` keeps ours and `Alt+0` takes theirs.</source>
        <translation>회사에서 설정하지 않으면 꺼져 있습니다. 설정하면 `F7`로 접수 화면의 이미지를 서비스에 보내고, 서비스의 판독을 이 컴퓨터의 판독과 나란히 보여 줍니다. 서로 다르면 `Enter`로 이 컴퓨터의 값을 유지하고 `Alt+0`으로 서비스의 값을 사용합니다.</translation>
    </message>
    <message>
        <source>Accepted licences that have to be sent wait in the outbox, `Ctrl+U`. If the network is down they wait. An entry that is **unclear** may have arrived: send it again, or discard it.</source>
        <translation>전송해야 하는 승인된 면허증은 전송 대기함(`Ctrl+U`)에서 기다립니다. 네트워크가 끊기면 계속 기다립니다. **불확실** 상태의 항목은 이미 도착했을 수 있습니다. 다시 보내거나 버리세요.</translation>
    </message>
    <message>
        <source>The header of the window always says what leaves this computer.</source>
        <translation>이 컴퓨터에서 나가는 내용은 창 위쪽에 항상 표시됩니다.</translation>
    </message>
    <message>
        <source>Checking this desk</source>
        <translation>촬영 환경 점검</translation>
    </message>
    <message>
        <source>`F3` measures the camera and the light with a printed sheet: sharpness, evenness, reflections, distance. Do it once when the desk is set up and again when readings get worse. A dark, dull mat and light from two sides are best.</source>
        <translation>`F3`은 인쇄한 테스트 카드로 선명도, 조명 균일도, 반사, 거리 등 카메라와 조명을 측정합니다. 자리를 처음 꾸밀 때 한 번, 판독이 나빠지면 다시 한 번 하세요. 어두운 무광 매트와 양쪽 조명이 가장 좋습니다.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>`Ctrl+,` opens the settings: name of the counter, privacy, keys, backup, customer, do-not-rent list, service and the firm&apos;s server. Language, large type, high contrast and the plain desk are in the menu, `F10`.</source>
        <translation>`Ctrl+,`는 설정을 엽니다. 카운터 이름, 개인정보 보호, 키, 백업, 고객, 대여 금지 목록, 서비스, 회사 서버를 설정합니다. 언어, 큰 글자, 고대비, 간단 화면은 메뉴(`F10`)에 있습니다.</translation>
    </message>
    <message>
        <source>The limits for age, driving years and validity, and what a check means when it is not met, are rules of the firm. A file `policy.json` beside the settings changes them on this computer; `licencedesk-cli explain` lists every rule with its source.</source>
        <translation>나이, 운전 경력, 유효 기간의 한도와 검사를 충족하지 못했을 때의 처리는 회사의 규칙입니다. 설정과 같은 위치의 `policy.json` 파일로 이 컴퓨터의 규칙을 바꿀 수 있습니다. `licencedesk-cli explain`은 모든 규칙을 출처와 함께 보여 줍니다.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>통계</translation>
    </message>
    <message>
        <source>`Ctrl+I` shows licences per day, seconds per licence, what was corrected and which checks failed, without personal data.</source>
        <translation>`Ctrl+I`는 일별 면허증 수, 면허증당 소요 초, 수정한 내용, 통과하지 못한 검사를 개인정보 없이 보여 줍니다.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Make a backup in the settings, under a passphrase of its own, and keep it elsewhere. It opens on any computer. Print the recovery key as well: if keyring, passphrase and recovery key are all lost, nobody can open the records.</source>
        <translation>설정에서 별도의 암호 구문으로 백업을 만들어 다른 곳에 보관하세요. 백업은 어느 컴퓨터에서나 열립니다. 복구 키도 인쇄해 두세요. 키링, 암호 구문, 복구 키를 모두 잃으면 아무도 기록을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>문제가 생겼을 때</translation>
    </message>
    <message>
        <source>**No camera**: look whether another program uses it; plug it in again. Pictures can always be opened.</source>
        <translation>**카메라 없음**: 다른 프로그램이 사용 중인지 확인하고 다시 연결하세요. 이미지는 언제든지 열 수 있습니다.</translation>
    </message>
    <message>
        <source>**Card not found**: use a mat of another colour, or set the corners with `Ctrl+K`.</source>
        <translation>**면허증을 찾을 수 없음**: 다른 색의 매트를 쓰거나 `Ctrl+K`로 모서리를 지정하세요.</translation>
    </message>
    <message>
        <source>**Glare**: tilt the card a little, or move the lamp.</source>
        <translation>**빛 반사**: 면허증을 조금 기울이거나 조명을 옮기세요.</translation>
    </message>
    <message>
        <source>**Wrong value, but not marked**: correct it; the correction is kept. Please tell us of such cases: without the picture.</source>
        <translation>**값이 틀렸는데 표시되지 않음**: 수정하세요. 수정 내용은 보관됩니다. 이런 경우를 저희에게 알려 주되 이미지는 보내지 마세요.</translation>
    </message>
    <message>
        <source>**Records locked**: enter the passphrase or the recovery key. Desk and checks work meanwhile.</source>
        <translation>**기록이 잠김**: 암호 구문이나 복구 키를 입력하세요. 그동안에도 접수와 검사는 작동합니다.</translation>
    </message>
    <message>
        <source>**Disk full**: nothing is lost; the licence stays on the desk until it can be written.</source>
        <translation>**디스크가 가득 참**: 사라지는 것은 없습니다. 저장할 수 있을 때까지 면허증은 접수 화면에 남아 있습니다.</translation>
    </message>
    <message>
        <source>**Power cut**: the licence that lay on the desk is offered again at the next start.</source>
        <translation>**정전**: 접수 화면에 있던 면허증은 다음에 시작할 때 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>데이터가 저장되는 위치</translation>
    </message>
    <message>
        <source>On Linux in `~/.local/share/LicenceDesk`: the records, encrypted. The settings are in `~/.config/LicenceDesk`. Neither holds a licence in clear. To move to another computer, use a [backup](#backup); copied files alone do not open there.</source>
        <translation>Linux에서 암호화된 기록은 `~/.local/share/LicenceDesk`에, 설정은 `~/.config/LicenceDesk`에 있습니다. 어느 쪽에도 면허증 원문은 없습니다. 다른 컴퓨터로 옮기려면 [백업](#backup)을 사용하세요. 복사한 파일만으로는 그곳에서 열리지 않습니다.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>`Ctrl+/` shows every key of the desk; menus and tool tips name them as well. `F1` opens this manual, at the chapter for the page you are on. `F6` goes round the parts of the window, so everything can be reached without a mouse.</source>
        <translation>`Ctrl+/`는 접수 화면의 모든 키를 보여 줍니다. 메뉴와 도구 설명에도 키가 표시됩니다. `F1`은 이 설명서에서 현재 페이지에 해당하는 장을 엽니다. `F6`은 창의 영역을 차례로 이동하므로 마우스 없이 모든 기능을 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>OperatorAccounts</name>
    <message>
        <source>This is the only supervisor who can sign in. Make another one first.</source>
        <translation>로그인할 수 있는 유일한 책임자입니다. 먼저 다른 책임자를 지정하세요.</translation>
    </message>
    <message>
        <source>This is the recovery key of another store.</source>
        <translation>다른 저장소의 복구 키입니다.</translation>
    </message>
    <message>
        <source>There are accounts already. Switch operators on in the settings and sign in.</source>
        <translation>이미 계정이 있습니다. 설정에서 담당자 기능을 켜고 로그인하세요.</translation>
    </message>
    <message>
        <source>The recovery key only lets supervisors in again. Enter the name of one.</source>
        <translation>복구 키로는 책임자만 다시 로그인할 수 있습니다. 책임자의 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>The code is wrong. Check the date and time of both devices and type the code that is shown now.</source>
        <translation>코드가 맞지 않습니다. 두 기기의 날짜와 시간을 확인하고 지금 표시된 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>This account no longer exists.</source>
        <translation>이 계정은 더 이상 없습니다.</translation>
    </message>
</context>
<context>
    <name>OperatorDesk</name>
    <message>
        <source>Make an account for the first supervisor.</source>
        <translation>첫 번째 책임자의 계정을 만드세요.</translation>
    </message>
    <message>
        <source>First choose your own PIN or passphrase and set up the second factor if one is asked for.</source>
        <translation>먼저 본인의 PIN 또는 암호 구문을 정하고, 요청되는 경우 2단계 인증도 설정하세요.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>먼저 로그인하세요.</translation>
    </message>
    <message>
        <source>This is not your PIN or passphrase.</source>
        <translation>본인의 PIN 또는 암호 구문이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This licence is in the outbox already.</source>
        <translation>이 면허증은 이미 전송 대기함에 있습니다.</translation>
    </message>
    <message>
        <source>What was to be sent no longer exists. Discard this entry.</source>
        <translation>전송할 내용이 더 이상 없습니다. 이 항목을 버리세요.</translation>
    </message>
    <message>
        <source>An entry of the outbox is damaged.</source>
        <translation>전송 대기함에 손상된 항목이 있습니다.</translation>
    </message>
    <message>
        <source>No service is set up to send to.</source>
        <translation>전송할 서비스가 설정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>This entry no longer exists.</source>
        <translation>이 항목은 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>지금 전송 중입니다.</translation>
    </message>
    <message>
        <source>This was made for another kind of service. Discard it and send the record again.</source>
        <translation>다른 종류의 서비스용으로 만든 것입니다. 버리고 기록을 다시 보내세요.</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Taken by the service.</source>
        <translation>서비스가 받았습니다.</translation>
    </message>
    <message>
        <source>Nothing is sent until %1 China time.</source>
        <translation>중국 시간 %1까지 아무것도 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>The service accepts no calls at present.</source>
        <translation>서비스가 현재 호출을 받지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Sending; %n more wait(s).</source>
        <translation>
            <numerusform>전송 중. 대기 %n건.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>전송 중.</translation>
    </message>
    <message>
        <source>The service does not answer. The next attempt is at %1.</source>
        <translation>서비스가 응답하지 않습니다. 다음 시도는 %1입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait.</source>
        <translation>
            <numerusform>면허증 %n건이 전송 대기 중입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>전송 대기 중인 것이 없습니다.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>전송 중</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>불확실</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>전송됨</translation>
    </message>
    <message>
        <source>It was meant for %1. Send it again to send it to the current service, or discard it.</source>
        <translation>원래 받을 곳은 %1입니다. 현재 서비스로 다시 보내거나 버리세요.</translation>
    </message>
    <message>
        <source>It may have arrived: send it again, or discard it.</source>
        <translation>이미 도착했을 수 있습니다. 다시 보내거나 버리세요.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>여기만</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>서비스만</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) the same</source>
        <translation>
            <numerusform>%n개 항목 일치</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n개 다름</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>오늘 호출 %n회</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls today, again at %3 China time</source>
        <translation>오늘 호출 %1/%2회, 중국 시간 %3에 재개</translation>
    </message>
    <message>
        <source>The records are locked. What waits is sent once they are open.</source>
        <translation>기록이 잠겨 있습니다. 기록이 열리면 대기 중인 것을 전송합니다.</translation>
    </message>
    <message>
        <source>Off: no service is set up to send to.</source>
        <translation>꺼짐: 전송할 서비스가 설정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Paused: nothing is sent until somebody goes on.</source>
        <translation>일시 중지됨: “계속”을 누를 때까지 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>Stopped, nothing is lost.</source>
        <translation>중지되었습니다. 사라진 것은 없습니다.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up. It goes on at %1 China time.</source>
        <translation>오늘의 호출을 모두 사용했습니다. 중국 시간 %1에 계속됩니다.</translation>
    </message>
    <message>
        <source>Nothing is sent: it could not be saved first.</source>
        <translation>전송하지 않았습니다. 먼저 디스크에 기록할 수 없었습니다.</translation>
    </message>
</context>
<context>
    <name>PageInfo</name>
    <message>
        <source>2012 edition</source>
        <translation>2012년판</translation>
    </message>
    <message>
        <source>older edition</source>
        <translation>이전 판</translation>
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
        <translation>판독 %1초</translation>
    </message>
    <message>
        <source>Glare on: %1. Tilt the card and take the picture again.</source>
        <translation>빛 반사: %1. 면허증을 조금 기울여 다시 촬영하세요.</translation>
    </message>
    <message>
        <source>The picture is blurred. Compare every field, or take it again.</source>
        <translation>이미지가 흐립니다. 모든 항목을 대조하거나 다시 촬영하세요.</translation>
    </message>
    <message>
        <source>The card is small in this picture. Go closer, or scan it.</source>
        <translation>이미지에서 면허증이 너무 작습니다. 더 가까이 찍거나 스캔하세요.</translation>
    </message>
    <message>
        <source>This looks like a grey copy. Ask for the licence itself.</source>
        <translation>흑백 사본으로 보입니다. 면허증 원본을 요청하세요.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>accept a licence</source>
        <translation>면허증 승인</translation>
    </message>
    <message>
        <source>see the records of this counter</source>
        <translation>이 카운터의 기록 보기</translation>
    </message>
    <message>
        <source>see the records of all counters</source>
        <translation>모든 카운터의 기록 보기</translation>
    </message>
    <message>
        <source>show a record in clear</source>
        <translation>기록 원문 표시</translation>
    </message>
    <message>
        <source>export masked records</source>
        <translation>가린 기록 내보내기</translation>
    </message>
    <message>
        <source>export records in clear</source>
        <translation>기록 원문 내보내기</translation>
    </message>
    <message>
        <source>export everything about one customer</source>
        <translation>한 고객의 모든 정보 내보내기</translation>
    </message>
    <message>
        <source>let a licence pass although a check failed</source>
        <translation>검사 미통과 면허증 예외 승인</translation>
    </message>
    <message>
        <source>delete a record</source>
        <translation>기록 삭제</translation>
    </message>
    <message>
        <source>see the figures of the counter</source>
        <translation>카운터 통계 보기</translation>
    </message>
    <message>
        <source>change the do-not-rent list</source>
        <translation>대여 금지 목록 변경</translation>
    </message>
    <message>
        <source>manage operators</source>
        <translation>담당자 관리</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>설정 변경</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>감사 로그 보기</translation>
    </message>
    <message>
        <source>verify the audit log</source>
        <translation>감사 로그 검증</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>백업 만들기</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>백업 복원</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>감사자</translation>
    </message>
    <message>
        <source>This account is not permitted to %1. Ask a supervisor.</source>
        <translation>이 계정에는 권한이 없습니다: %1. 책임자에게 문의하세요.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>정책에 잘못된 항목이 있습니다: %1</translation>
    </message>
    <message>
        <source>The policy is not a JSON object.</source>
        <translation>정책이 JSON 객체가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>The text recogniser could not be loaded. Install the program again.</source>
        <translation>문자 인식기를 불러올 수 없습니다. 프로그램을 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The text could not be read.</source>
        <translation>문자를 판독할 수 없습니다.</translation>
    </message>
    <message>
        <source>The text recogniser&apos;s language data is missing. Install the package %1 and start again.</source>
        <translation>문자 인식용 언어 데이터가 없습니다. %1 패키지를 설치하고 다시 시작하세요.</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>nobody signed in</source>
        <translation>로그인한 사람 없음</translation>
    </message>
</context>
<context>
    <name>RecordSearch</name>
    <message>
        <source>passed</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>미통과</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>검사 안 함</translation>
    </message>
</context>
<context>
    <name>RemoteFailure</name>
    <message>
        <source>The service&apos;s certificate has expired or is not valid yet. Nothing was sent. Check this computer&apos;s date, then tell the administrator.</source>
        <translation>서비스의 인증서가 만료되었거나 아직 유효하지 않습니다. 아무것도 전송하지 않았습니다. 이 컴퓨터의 날짜를 확인한 후 관리자에게 알리세요.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate belongs to another address. Nothing was sent. Check the address in the settings.</source>
        <translation>서비스의 인증서가 다른 주소의 것입니다. 아무것도 전송하지 않았습니다. 설정에서 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate was not issued by an authority that this computer trusts. Nothing was sent. If the firm has a certificate authority of its own, choose its file in the settings.</source>
        <translation>이 컴퓨터가 신뢰하는 기관이 서비스의 인증서를 보증하지 않습니다. 아무것도 전송하지 않았습니다. 회사에 자체 인증 기관이 있으면 설정에서 그 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the call through. Tell the administrator.</source>
        <translation>이 네트워크의 프록시가 호출을 통과시키지 않습니다. 관리자에게 알리세요.</translation>
    </message>
    <message>
        <source>The service&apos;s address was not found. Check the address in the settings and the network.</source>
        <translation>서비스의 주소를 찾을 수 없습니다. 설정의 주소와 네트워크를 확인하세요.</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address. Try again later; if it stays so, check the address in the settings.</source>
        <translation>서비스 주소에서 응답이 없습니다. 나중에 다시 시도하고, 계속되면 설정에서 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made. Nothing was sent. Try again later, then tell the administrator.</source>
        <translation>서비스와 보안 연결을 맺을 수 없습니다. 아무것도 전송하지 않았습니다. 나중에 다시 시도하고, 그래도 안 되면 관리자에게 알리세요.</translation>
    </message>
    <message>
        <source>The connection to the service broke off. Try again later.</source>
        <translation>서비스와의 연결이 끊겼습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service reports an internal error (status %1). Try again later.</source>
        <translation>서비스 자체에 오류가 있습니다(상태 %1). 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The address leads elsewhere (status %1), and licences are not sent on. Type the service&apos;s own address in the settings.</source>
        <translation>이 주소는 다른 곳으로 이동됩니다(상태 %1). 면허증은 그곳으로 전달하지 않습니다. 설정에 서비스 자체의 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>The service does not let this counter in (status %1). Check the token in the settings.</source>
        <translation>서비스가 이 카운터의 접속을 허용하지 않습니다(상태 %1). 설정에서 토큰을 확인하세요.</translation>
    </message>
    <message>
        <source>There is no such service at this address (status %1). Check it in the settings.</source>
        <translation>이 주소에 해당 서비스가 없습니다(상태 %1). 설정에서 확인하세요.</translation>
    </message>
    <message>
        <source>The service is overloaded (status %1). Try again later.</source>
        <translation>서비스가 너무 바쁩니다(상태 %1). 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service refused the request (status %1). Tell the administrator.</source>
        <translation>서비스가 요청을 거부했습니다(상태 %1). 관리자에게 알리세요.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later, or go on with the reading made here.</source>
        <translation>서비스가 제때 응답하지 않았습니다. 나중에 다시 시도하거나 여기서 판독한 결과로 계속하세요.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too large. Check the address in the settings.</source>
        <translation>서비스가 응답치고는 너무 많은 데이터를 보냈습니다. 설정에서 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>The picture is too large to send. Take it again.</source>
        <translation>이미지가 너무 커서 보낼 수 없습니다. 다시 촬영하세요.</translation>
    </message>
    <message>
        <source>What answered is not the service: its answer cannot be read. Check the address in the settings.</source>
        <translation>응답한 것이 해당 서비스가 아니어서 응답을 읽을 수 없습니다. 설정에서 주소를 확인하세요.</translation>
    </message>
</context>
<context>
    <name>RemoteSettings</name>
    <message>
        <source>Type the service&apos;s address, such as https://relay.example.com.</source>
        <translation>서비스의 주소를 입력하세요. 예: https://relay.example.com.</translation>
    </message>
    <message>
        <source>The address must not have a name, a password or a token in it; they have fields of their own.</source>
        <translation>주소에 사용자 이름, 비밀번호, 토큰을 넣지 마세요. 각각 별도의 입력란이 있습니다.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>주소는 https://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>Licences leave this computer over https:// only; http:// is for a service on this computer.</source>
        <translation>면허증은 https://를 통해서만 이 컴퓨터 밖으로 나갑니다. http://는 이 컴퓨터의 서비스에만 씁니다.</translation>
    </message>
    <message>
        <source>The settings of the remote service cannot be read.</source>
        <translation>원격 서비스의 설정을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The settings of the remote service have a wrong entry: %1</source>
        <translation>원격 서비스의 설정에 잘못된 항목이 있습니다: %1</translation>
    </message>
    <message>
        <source>Type the app id, or paste a token instead.</source>
        <translation>App ID를 입력하거나 대신 토큰을 붙여넣으세요.</translation>
    </message>
</context>
<context>
    <name>RentalVehicle</name>
    <message>
        <source>Car up to 9 seats, automatic or electric</source>
        <translation>9인승 이하 승용차, 자동 또는 전기</translation>
    </message>
    <message>
        <source>Car up to 9 seats, manual</source>
        <translation>9인승 이하 승용차, 수동</translation>
    </message>
    <message>
        <source>Adapted automatic car (disabled driver)</source>
        <translation>장애인용 자동 승용차</translation>
    </message>
    <message>
        <source>Van or light truck, automatic</source>
        <translation>밴 또는 소형 트럭, 자동</translation>
    </message>
    <message>
        <source>Van or light truck, manual</source>
        <translation>밴 또는 소형 트럭, 수동</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, automatic</source>
        <translation>6 m 미만 캠핑카, 자동</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, manual</source>
        <translation>6 m 미만 캠핑카, 수동</translation>
    </message>
    <message>
        <source>Automatic car with trailer, under 4.5 t</source>
        <translation>트레일러 연결 자동 승용차, 4.5 t 미만</translation>
    </message>
    <message>
        <source>Manual car with trailer, under 4.5 t</source>
        <translation>트레일러 연결 수동 승용차, 4.5 t 미만</translation>
    </message>
    <message>
        <source>Vehicle with trailer, 4.5 t and over</source>
        <translation>트레일러 연결 차량, 4.5 t 이상</translation>
    </message>
    <message>
        <source>Minibus, 10 to 19 seats, under 6 m</source>
        <translation>중형 버스, 10~19인승, 6 m 미만</translation>
    </message>
    <message>
        <source>Coach, 6 m and over or 20 seats and more</source>
        <translation>대형 버스, 6 m 이상 또는 20인승 이상</translation>
    </message>
    <message>
        <source>Truck, 4.5 t and over or 6 m and over</source>
        <translation>트럭, 4.5 t 이상 또는 6 m 이상</translation>
    </message>
    <message>
        <source>Moped up to 50 ml</source>
        <translation>50 ml 이하 원동기 장치 자전거</translation>
    </message>
    <message>
        <source>Motorcycle, two wheels</source>
        <translation>이륜 오토바이</translation>
    </message>
    <message>
        <source>Motorcycle, three wheels</source>
        <translation>삼륜 오토바이</translation>
    </message>
</context>
<context>
    <name>ReviewReason</name>
    <message>
        <source>Not read: type it in</source>
        <translation>판독 안 됨: 직접 입력</translation>
    </message>
    <message>
        <source>Compare the marked characters</source>
        <translation>표시된 글자를 대조하세요</translation>
    </message>
    <message>
        <source>Corrected by the check digit: compare</source>
        <translation>검증 숫자로 수정됨: 대조하세요</translation>
    </message>
    <message>
        <source>Several readings fit: choose one</source>
        <translation>가능한 판독 여러 개: 선택하세요</translation>
    </message>
    <message>
        <source>Cannot be right: compare</source>
        <translation>맞을 수 없는 값: 대조하세요</translation>
    </message>
    <message>
        <source>Disagrees with another field: compare</source>
        <translation>다른 항목과 불일치: 대조하세요</translation>
    </message>
    <message>
        <source>Covered or glaring: compare</source>
        <translation>가려짐 또는 반사: 대조하세요</translation>
    </message>
</context>
<context>
    <name>RuleHelp</name>
    <message>
        <source>Law</source>
        <translation>법률</translation>
    </message>
    <message>
        <source>National standard</source>
        <translation>국가 표준</translation>
    </message>
    <message>
        <source>Practice of the issuing offices</source>
        <translation>발급 기관의 관행</translation>
    </message>
    <message>
        <source>Policy of the firm</source>
        <translation>회사 정책</translation>
    </message>
    <message>
        <source>What the program itself sees</source>
        <translation>프로그램 자체 판단</translation>
    </message>
    <message>
        <source>Likely, but no official text at hand says so.</source>
        <translation>가능성이 높지만 이를 명시한 공식 문서가 확보되지 않았습니다.</translation>
    </message>
    <message>
        <source>Not certain: refuse nobody for this alone.</source>
        <translation>확실하지 않습니다. 이것만으로 고객을 거절하지 마세요.</translation>
    </message>
    <message>
        <source>Stops the rental</source>
        <extracomment>What it means when a check is not met</extracomment>
        <translation>대여 불가</translation>
    </message>
    <message>
        <source>Asks for a look</source>
        <translation>살펴볼 사항</translation>
    </message>
    <message>
        <source>Only informs</source>
        <translation>정보만 제공</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Fields that decide</source>
        <translation>결정적인 항목</translation>
    </message>
    <message>
        <source>The rental hangs on these fields. What is not read surely enough cannot be checked.</source>
        <translation>대여 여부는 이 항목들에 달려 있습니다. 확실하게 판독되지 않은 것은 검사할 수 없습니다.</translation>
    </message>
    <message>
        <source>Form of the number</source>
        <translation>번호 형식</translation>
    </message>
    <message>
        <source>The licence number of a citizen is the 18-character identity number. Other forms belong to passports and permits.</source>
        <translation>중국 국민의 면허 번호는 18자리 신분증 번호입니다. 다른 형식은 여권이나 통행증의 번호입니다.</translation>
    </message>
    <message>
        <source>Check character</source>
        <translation>검증 문자</translation>
    </message>
    <message>
        <source>The last character is computed from the 17 before it: one misread or invented digit shows.</source>
        <translation>마지막 글자는 앞의 17자리로 계산됩니다. 한 자리라도 잘못 판독하거나 꾸며 내면 드러납니다.</translation>
    </message>
    <message>
        <source>Birth date in the number</source>
        <translation>번호 속 생년월일</translation>
    </message>
    <message>
        <source>Characters 7 to 14 are a date of birth; it must exist and be past.</source>
        <translation>7~14번째 자리는 생년월일입니다. 실제로 있는 지난 날짜여야 합니다.</translation>
    </message>
    <message>
        <source>Number against date of birth</source>
        <translation>번호와 생년월일</translation>
    </message>
    <message>
        <source>The licence repeats the date of birth that is in the number. If they differ, one is misread or altered.</source>
        <translation>면허증의 생년월일은 번호 속 생년월일과 같습니다. 다르면 어느 한쪽이 잘못 판독되었거나 변조된 것입니다.</translation>
    </message>
    <message>
        <source>Number against sex</source>
        <translation>번호와 성별</translation>
    </message>
    <message>
        <source>The last digit but one is odd for men, even for women. A legal change of sex may explain a difference.</source>
        <translation>끝에서 두 번째 숫자는 남성이 홀수, 여성이 짝수입니다. 법적 성별 변경으로 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>Province in the number</source>
        <translation>번호 속 성(省)</translation>
    </message>
    <message>
        <source>The number begins with the code of a province. An unknown code was never issued.</source>
        <translation>번호는 성(省) 코드로 시작합니다. 알 수 없는 코드는 발급된 적이 없습니다.</translation>
    </message>
    <message>
        <source>County in the number</source>
        <translation>번호 속 현(縣)</translation>
    </message>
    <message>
        <source>The first six digits name the county of first registration. Our list of old codes may have gaps.</source>
        <translation>처음 여섯 자리는 최초로 등록된 현(縣)을 나타냅니다. 저희의 옛 코드 목록에는 빠진 것이 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>County at that time</source>
        <translation>당시의 현(縣)</translation>
    </message>
    <message>
        <source>The county should have existed when the holder was born.</source>
        <translation>소지자가 태어났을 때 그 현(縣)이 있었어야 합니다.</translation>
    </message>
    <message>
        <source>Address against the number</source>
        <translation>주소와 번호</translation>
    </message>
    <message>
        <source>People move, so a difference is normal; agreement speaks for the reading.</source>
        <translation>이사하는 사람이 있으므로 달라도 정상입니다. 일치하면 판독을 더 믿을 수 있습니다.</translation>
    </message>
    <message>
        <source>Nationality against the number</source>
        <translation>국적과 번호</translation>
    </message>
    <message>
        <source>Chinese and foreign holders have different kinds of numbers.</source>
        <translation>중국인과 외국인은 번호의 종류가 다릅니다.</translation>
    </message>
    <message>
        <source>Old 15-digit number</source>
        <translation>옛 15자리 번호</translation>
    </message>
    <message>
        <source>Such numbers are no longer valid; the licence should have been renewed since.</source>
        <translation>이런 번호는 더 이상 유효하지 않습니다. 면허증은 그 뒤에 갱신되었어야 합니다.</translation>
    </message>
    <message>
        <source>Masked number</source>
        <translation>가려진 번호</translation>
    </message>
    <message>
        <source>Asterisks appear on shared or downloaded copies, not on a live licence.</source>
        <translation>별표는 공유하거나 내려받은 사본에 나타나며, 실시간 면허증에는 나타나지 않습니다.</translation>
    </message>
    <message>
        <source>Dates exist</source>
        <translation>실제 있는 날짜</translation>
    </message>
    <message>
        <source>A date that is in no calendar is misread or forged.</source>
        <translation>달력에 없는 날짜는 잘못 판독되었거나 위조된 것입니다.</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>날짜 순서</translation>
    </message>
    <message>
        <source>Birth, first issue, start of validity and today follow each other. An early renewal is noted in the record.</source>
        <translation>출생, 최초 발급, 유효 시작, 오늘의 순서여야 합니다. 조기 갱신은 기록에 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Age at first issue</source>
        <translation>최초 발급 시 나이</translation>
    </message>
    <message>
        <source>Nobody gets a licence before 18.</source>
        <translation>18세 전에는 누구도 면허를 받을 수 없습니다.</translation>
    </message>
    <message>
        <source>Upper age at first issue</source>
        <translation>최초 발급 시 나이 상한</translation>
    </message>
    <message>
        <source>Classes had upper ages for a first licence, which changed over the years.</source>
        <translation>면허 종류마다 최초 발급의 나이 상한이 있었고 해마다 달라졌습니다.</translation>
    </message>
    <message>
        <source>Length of validity</source>
        <translation>유효 기간의 길이</translation>
    </message>
    <message>
        <source>Licences run for six years, ten years or without end.</source>
        <translation>면허증의 유효 기간은 6년, 10년 또는 무기한입니다.</translation>
    </message>
    <message>
        <source>Day of expiry</source>
        <translation>만료일</translation>
    </message>
    <message>
        <source>A licence ends on the day and month on which it began.</source>
        <translation>면허증은 시작한 날과 같은 월과 일에 만료됩니다.</translation>
    </message>
    <message>
        <source>Day of renewal</source>
        <translation>갱신일</translation>
    </message>
    <message>
        <source>A new term usually begins on the day and month of first issue. Restored or converted licences differ.</source>
        <translation>새 유효 기간은 보통 최초 발급일과 같은 월과 일에 시작합니다. 회복되거나 전환된 면허증은 다릅니다.</translation>
    </message>
    <message>
        <source>Earlier terms</source>
        <translation>이전 유효 기간</translation>
    </message>
    <message>
        <source>The years since first issue should be made of whole terms.</source>
        <translation>최초 발급 이후의 햇수는 온전한 유효 기간들의 합이어야 합니다.</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>첫 유효 기간</translation>
    </message>
    <message>
        <source>A first card runs for six years. Converted army or foreign licences may differ.</source>
        <translation>첫 면허증의 유효 기간은 6년입니다. 군 면허나 외국 면허에서 전환된 것은 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>Licence without end</source>
        <translation>무기한 면허증</translation>
    </message>
    <message>
        <source>It takes a term of six and one of ten years first.</source>
        <translation>먼저 6년과 10년의 유효 기간을 한 번씩 거쳐야 합니다.</translation>
    </message>
    <message>
        <source>First ten-year cards</source>
        <translation>첫 10년 면허증</translation>
    </message>
    <message>
        <source>No ten-year card can end before May 2018.</source>
        <translation>2018년 5월 이전에 만료되는 10년 면허증은 있을 수 없습니다.</translation>
    </message>
    <message>
        <source>Old edition</source>
        <translation>옛 판</translation>
    </message>
    <message>
        <source>Cards of the edition before 2013 should have expired. This is our own calculation.</source>
        <translation>2013년 이전 판의 면허증은 이미 만료되었어야 합니다. 이는 저희가 직접 계산한 것입니다.</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>만료되지 않음</translation>
    </message>
    <message>
        <source>An expired licence gives no right to drive; a year later it is cancelled.</source>
        <translation>만료된 면허증으로는 운전할 수 없으며, 1년이 지나면 말소됩니다.</translation>
    </message>
    <message>
        <source>Valid until the return</source>
        <translation>반납일까지 유효</translation>
    </message>
    <message>
        <source>The licence must not expire while the customer drives the car.</source>
        <translation>고객이 차를 운전하는 동안 면허증이 만료되어서는 안 됩니다.</translation>
    </message>
    <message>
        <source>Margin after the return</source>
        <translation>반납 후 여유</translation>
    </message>
    <message>
        <source>A late return or an accident should not meet an expired licence.</source>
        <translation>반납이 늦어지거나 사고가 났을 때 면허증이 만료된 상태여서는 안 됩니다.</translation>
    </message>
    <message>
        <source>Renewal possible</source>
        <translation>갱신 가능</translation>
    </message>
    <message>
        <source>A licence can be renewed in its last 90 days.</source>
        <translation>면허증은 만료 전 90일 동안 갱신할 수 있습니다.</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>만료일 없음</translation>
    </message>
    <message>
        <source>Such a licence does not expire; age and status still count.</source>
        <translation>이런 면허증은 만료되지 않습니다. 나이와 상태 조건은 그대로 적용됩니다.</translation>
    </message>
    <message>
        <source>First year of driving</source>
        <translation>운전 첫해</translation>
    </message>
    <message>
        <source>For twelve months: no trailer, a sticker, and on motorways an experienced companion.</source>
        <translation>12개월 동안 트레일러 불가, 초보 표지 부착, 고속도로는 유경험자 동승이 필요합니다.</translation>
    </message>
    <message>
        <source>Probation in the record</source>
        <translation>기록의 수습 기간</translation>
    </message>
    <message>
        <source>The duplicate page may name another end of probation, as after a class was added.</source>
        <translation>면허 종류를 추가한 뒤처럼, 부본에 다른 수습 기간 종료일이 적혀 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Probation and vehicle</source>
        <translation>수습 기간과 차량</translation>
    </message>
    <message>
        <source>Beginners must not pull a trailer or drive passengers commercially.</source>
        <translation>수습 기간에는 트레일러를 끌거나 영업용으로 승객을 태울 수 없습니다.</translation>
    </message>
    <message>
        <source>Driving years</source>
        <translation>운전 경력</translation>
    </message>
    <message>
        <source>Your firm asks for some driving practice.</source>
        <translation>회사에서 일정한 운전 경력을 요구합니다.</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>최저 나이</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, asks for this age.</source>
        <translation>회사나 보험사에서 이 나이 이상을 요구합니다.</translation>
    </message>
    <message>
        <source>Maximum age</source>
        <translation>최고 나이</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, sets this limit.</source>
        <translation>회사나 보험사에서 이 한도를 정했습니다.</translation>
    </message>
    <message>
        <source>Yearly medical</source>
        <translation>매년 건강 증명</translation>
    </message>
    <message>
        <source>From 70 on a medical certificate is due every year; without it the licence is cancelled.</source>
        <translation>70세부터 매년 건강 증명서를 내야 합니다. 내지 않으면 면허가 말소됩니다.</translation>
    </message>
    <message>
        <source>Heavy classes and age</source>
        <translation>대형 면허와 나이</translation>
    </message>
    <message>
        <source>At 63 these classes are exchanged, unless extended by up to three years.</source>
        <translation>이 종류는 최대 3년까지 연장하지 않으면 63세에 변경됩니다.</translation>
    </message>
    <message>
        <source>Other classes and age</source>
        <translation>그 밖의 면허와 나이</translation>
    </message>
    <message>
        <source>At 70 these classes are exchanged.</source>
        <translation>이 종류는 70세에 변경됩니다.</translation>
    </message>
    <message>
        <source>Minimum age of the class</source>
        <translation>면허 종류의 최저 나이</translation>
    </message>
    <message>
        <source>Each class has a lowest age; a younger holder cannot exist.</source>
        <translation>면허 종류마다 최저 나이가 있으며, 더 어린 소지자는 있을 수 없습니다.</translation>
    </message>
    <message>
        <source>Official class</source>
        <translation>공식 면허 종류</translation>
    </message>
    <message>
        <source>Only the codes of the official list are classes.</source>
        <translation>공식 목록의 코드만 면허 종류입니다.</translation>
    </message>
    <message>
        <source>How classes are printed</source>
        <translation>면허 종류 표기</translation>
    </message>
    <message>
        <source>Offices print codes in a fixed order and leave out what another includes.</source>
        <translation>발급 기관은 코드를 정해진 순서로 인쇄하고 다른 종류에 포함되는 것은 생략합니다.</translation>
    </message>
    <message>
        <source>Class against vehicle</source>
        <translation>면허 종류와 차량</translation>
    </message>
    <message>
        <source>The class must include the vehicle: C2, for instance, is for automatics only.</source>
        <translation>면허 종류에 해당 차량이 포함되어야 합니다. 예를 들어 C2로는 자동 변속 차량만 운전할 수 있습니다.</translation>
    </message>
    <message>
        <source>Trailer class too early</source>
        <translation>너무 이른 트레일러 면허</translation>
    </message>
    <message>
        <source>Class C6 exists since April 2022; only a reissued card shows it with an earlier date.</source>
        <translation>C6는 2022년 4월부터 있습니다. 그 이전 날짜에 C6가 기재된 것은 재발급된 면허증뿐입니다.</translation>
    </message>
    <message>
        <source>Trailer class earned</source>
        <translation>트레일러 면허의 자격</translation>
    </message>
    <message>
        <source>C6 takes a year with a car class first.</source>
        <translation>C6는 먼저 승용차 면허를 1년 보유해야 합니다.</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>이름 형식</translation>
    </message>
    <message>
        <source>Words of the form, or odd characters, mean a misread name.</source>
        <translation>서식의 인쇄 문구나 이상한 글자가 있으면 이름이 잘못 판독된 것입니다.</translation>
    </message>
    <message>
        <source>Name against booking</source>
        <translation>이름과 예약</translation>
    </message>
    <message>
        <source>Whoever drives must be the person who was booked.</source>
        <translation>운전자는 예약한 사람이어야 합니다.</translation>
    </message>
    <message>
        <source>Text of the seal</source>
        <translation>직인의 문구</translation>
    </message>
    <message>
        <source>The seal names a traffic police office. Seals are hard to read.</source>
        <translation>직인에는 교통경찰 기관의 이름이 있습니다. 직인은 판독하기 어렵습니다.</translation>
    </message>
    <message>
        <source>Province of the seal</source>
        <translation>직인의 성(省)</translation>
    </message>
    <message>
        <source>Seal and file number come from the same office.</source>
        <translation>직인과 파일 번호는 같은 기관에서 나옵니다.</translation>
    </message>
    <message>
        <source>City of the seal</source>
        <translation>직인의 도시</translation>
    </message>
    <message>
        <source>Seal and file number usually name the same city; county offices and renamed cities differ.</source>
        <translation>직인과 파일 번호는 보통 같은 도시를 나타냅니다. 현(縣)급 기관과 이름이 바뀐 도시는 다릅니다.</translation>
    </message>
    <message>
        <source>Red seal</source>
        <translation>빨간 직인</translation>
    </message>
    <message>
        <source>Originals carry a red seal; copies often show a grey one, or none.</source>
        <translation>원본에는 빨간 직인이 있습니다. 사본에는 회색이거나 없는 경우가 많습니다.</translation>
    </message>
    <message>
        <source>Two pages, one person</source>
        <translation>두 페이지, 같은 사람</translation>
    </message>
    <message>
        <source>Number and name must be the same on every page.</source>
        <translation>번호와 이름은 모든 페이지에서 같아야 합니다.</translation>
    </message>
    <message>
        <source>Form of the file number</source>
        <translation>파일 번호 형식</translation>
    </message>
    <message>
        <source>Twelve digits, beginning with the code of the issuing office.</source>
        <translation>숫자 12자리이며 발급 기관의 코드로 시작합니다.</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>부본</translation>
    </message>
    <message>
        <source>Many firms ask for both pages: notes and probation stand on the duplicate.</source>
        <translation>많은 회사에서 두 페이지를 모두 요구합니다. 기재 사항과 수습 기간은 부본에 있습니다.</translation>
    </message>
    <message>
        <source>Renewal note</source>
        <translation>갱신 기재</translation>
    </message>
    <message>
        <source>The note on the duplicate page and the end of validity name the same day.</source>
        <translation>부본의 기재와 유효 만료일은 같은 날이어야 합니다.</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>바코드</translation>
    </message>
    <message>
        <source>Thirteen characters number the paper core. The old formula may no longer hold.</source>
        <translation>종이 증서의 번호인 13자입니다. 옛 공식은 더 이상 맞지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>Core seen before</source>
        <translation>이미 나온 종이 증서</translation>
    </message>
    <message>
        <source>A core is used once; the same one with another person points to a copy.</source>
        <translation>종이 증서는 한 번만 사용됩니다. 같은 번호가 다른 사람에게서 나오면 복제되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Live screen</source>
        <translation>실시간 화면</translation>
    </message>
    <message>
        <source>A screenshot stands still: the clock on the screen must agree with the time of the picture.</source>
        <translation>스크린샷은 멈춰 있습니다. 화면의 시각은 이미지의 촬영 시각과 일치해야 합니다.</translation>
    </message>
    <message>
        <source>Date made</source>
        <translation>생성 시각</translation>
    </message>
    <message>
        <source>The electronic licence cannot be made in the future.</source>
        <translation>전자 면허증의 생성 시각은 미래일 수 없습니다.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>With most statuses other than normal the holder must not drive.</source>
        <translation>“正常”이 아닌 대부분의 상태에서는 소지자가 운전할 수 없습니다.</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>미처리 사항</translation>
    </message>
    <message>
        <source>The holder may drive, but offences or accidents are not settled.</source>
        <translation>소지자는 운전할 수 있지만 위반이나 사고가 처리되지 않았습니다.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>누적 벌점</translation>
    </message>
    <message>
        <source>At twelve points the licence is withheld until study and exam.</source>
        <translation>벌점이 12점이 되면 교육을 받고 시험에 합격할 때까지 면허증이 보류됩니다.</translation>
    </message>
    <message>
        <source>Colour of the screen</source>
        <translation>화면 색</translation>
    </message>
    <message>
        <source>Red ground or a red code means that the licence cannot be used.</source>
        <translation>빨간색 바탕이나 빨간색 코드는 면허증을 사용할 수 없다는 뜻입니다.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR 코드</translation>
    </message>
    <message>
        <source>The app always shows one; without it the screen is cut off or another app.</source>
        <translation>앱은 항상 QR 코드를 보여 줍니다. 없으면 화면이 잘렸거나 다른 앱입니다.</translation>
    </message>
    <message>
        <source>Quality of the picture</source>
        <translation>이미지 품질</translation>
    </message>
    <message>
        <source>Copies, screens, blur and glare hide what the other checks need.</source>
        <translation>사본, 화면 촬영, 흐림, 빛 반사는 다른 검사에 필요한 내용을 가립니다.</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>이미지 크기</translation>
    </message>
    <message>
        <source>Small pictures lose the strokes that tell characters apart.</source>
        <translation>이미지가 작으면 글자를 구별하는 획이 사라집니다.</translation>
    </message>
    <message>
        <source>Print that looks changed</source>
        <translation>변조가 의심되는 인쇄</translation>
    </message>
    <message>
        <source>A value whose print or ground differs may have been pasted. It is a sign, no proof.</source>
        <translation>인쇄나 바탕이 다른 값은 덧붙여진 것일 수 있습니다. 징후일 뿐 증거는 아닙니다.</translation>
    </message>
    <message>
        <source>Another open rental</source>
        <translation>반납되지 않은 다른 대여</translation>
    </message>
    <message>
        <source>One licence with two cars: ask before handing over the second.</source>
        <translation>면허증 하나로 차량 두 대를 빌리는 경우입니다. 두 번째 차를 인도하기 전에 물어보세요.</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>대여 금지 목록</translation>
    </message>
    <message>
        <source>Your firm put this licence on its list, with a reason.</source>
        <translation>회사에서 이 면허증을 사유와 함께 목록에 올렸습니다.</translation>
    </message>
</context>
<context>
    <name>SecretRules</name>
    <message>
        <source>A PIN needs at least %1 digits.</source>
        <translation>PIN은 %1자리 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose one that is not a date, a sequence or a pattern.</source>
        <translation>이 PIN은 추측하기 쉽습니다. 날짜, 연속된 숫자, 규칙적인 배열을 피하세요.</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters.</source>
        <translation>암호 구문은 %1자 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>Mix at least %1 of these: small letters, capitals, digits, other characters.</source>
        <translation>다음 중 %1가지 이상을 섞으세요: 소문자, 대문자, 숫자, 기타 문자.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Choose several words that do not belong together, without your name.</source>
        <translation>이 암호 구문은 추측하기 쉽습니다. 서로 관련 없는 단어를 여러 개 고르고 본인 이름은 넣지 마세요.</translation>
    </message>
    <message>
        <source>Enter a PIN or passphrase.</source>
        <translation>PIN 또는 암호 구문을 입력하세요.</translation>
    </message>
    <message>
        <source>A passphrase may have at most %1 characters.</source>
        <translation>암호 구문은 최대 %1자입니다.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>The keyring has no keys for the endpoint, or is locked. Put them there with --store-keys FILE.</source>
        <translation>키링에 엔드포인트의 키가 없거나 키링이 잠겨 있습니다. --store-keys FILE로 저장하세요.</translation>
    </message>
    <message>
        <source>Nobody could call: give --keys FILE, or --no-token to try it on this machine.</source>
        <translation>아무도 호출할 수 없습니다. --keys FILE을 지정하거나, 이 컴퓨터에서 시험하려면 --no-token을 지정하세요.</translation>
    </message>
    <message>
        <source>The keyring could not keep the keys: %1</source>
        <translation>키링에 키를 보관할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The keyring keeps the keys. Delete the file now and start with --keys keyring.</source>
        <translation>키가 키링에 보관되었습니다. 지금 파일을 삭제하고 --keys keyring으로 시작하세요.</translation>
    </message>
    <message>
        <source>The log file cannot be written.</source>
        <translation>로그 파일을 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>SharedStore</name>
    <message>
        <source>The transfer was interrupted; it continues next time.</source>
        <translation>업로드가 중단되었습니다. 다음에 이어집니다.</translation>
    </message>
    <message>
        <source>This desk is locked.</source>
        <translation>이 카운터가 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>The records on the server were sealed with keys other than this desk&apos;s. Join the counters with the firm&apos;s passphrase or recovery key before anything is kept here.</source>
        <translation>서버의 기록이 이 카운터와 다른 키로 암호화되어 있습니다. 여기에 보관하기 전에 회사의 암호 구문이나 복구 키로 참여하세요.</translation>
    </message>
    <message>
        <source>The keys were changed and old ones dropped while other counters still have records under them. Nothing is transferred; call your administrator.</source>
        <translation>키가 변경되고 이전 키가 폐기되었지만 다른 카운터에는 아직 이전 키로 된 기록이 있습니다. 아무것도 업로드하지 않습니다. 관리자에게 연락하세요.</translation>
    </message>
    <message>
        <source>This desk has no keys yet.</source>
        <translation>이 카운터에는 아직 키가 없습니다.</translation>
    </message>
    <message>
        <source>Nobody has set the server up for this firm yet. Do so in the settings.</source>
        <translation>이 회사용 서버가 아직 설정되지 않았습니다. 설정에서 진행하세요.</translation>
    </message>
    <message>
        <source>Another desk of the firm has the name of this one. Give this desk another name in the settings.</source>
        <translation>회사의 다른 카운터가 이 이름을 쓰고 있습니다. 설정에서 이 카운터에 다른 이름을 지정하세요.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>%n초 기다리세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s).</source>
        <translation>
            <numerusform>%n분 기다리세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>시도 횟수가 너무 많습니다.</translation>
    </message>
    <message>
        <source>Name and PIN or passphrase do not match. Check both and try again.</source>
        <translation>이름과 PIN 또는 암호 구문이 맞지 않습니다. 둘 다 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The code is wrong or has been used. Wait for the next one in your app; if it is always wrong, check the date and time of both devices.</source>
        <translation>코드가 맞지 않거나 이미 사용되었습니다. 앱에 다음 코드가 나올 때까지 기다리세요. 계속 맞지 않으면 두 기기의 날짜와 시간을 확인하세요.</translation>
    </message>
    <message>
        <source>This account is frozen. Ask a supervisor to unfreeze it.</source>
        <translation>이 계정은 동결되었습니다. 책임자에게 해제를 요청하세요.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Personal data is masked with asterisks.</source>
        <translation>개인정보는 별표로 가려져 있습니다.</translation>
    </message>
    <message>
        <source>Holds personal data: keep it locked away.</source>
        <translation>개인정보가 들어 있으니 잠금 보관하세요.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2쪽</translation>
    </message>
    <message>
        <source>Driving licence check</source>
        <translation>운전면허증 확인서</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>살펴볼 사항</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>미통과</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>검사 안 함</translation>
    </message>
    <message>
        <source>accepted by override</source>
        <translation>예외 승인됨</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>면허증</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>검사 항목</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>직접 수정</translation>
    </message>
    <message>
        <source>Accepted although a check failed</source>
        <translation>검사 미통과 상태로 승인</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>허가자</translation>
    </message>
    <message>
        <source>Allowed at</source>
        <translation>허가 일시</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>접수 카운터</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>승인 일시</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>승인 담당자</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>카운터</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>차량</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation>대여</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>기록 ID</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>인쇄 일시</translation>
    </message>
</context>
<context>
    <name>SocketFile</name>
    <message>
        <source>There is another file at the path of the socket.</source>
        <translation>소켓 경로에 다른 파일이 있습니다.</translation>
    </message>
    <message>
        <source>Somebody else listens on this socket already.</source>
        <translation>다른 프로그램이 이미 이 소켓에서 수신하고 있습니다.</translation>
    </message>
    <message>
        <source>An old socket is in the way and cannot be removed.</source>
        <translation>이전 소켓이 남아 있으며 제거할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>StoreCommand</name>
    <message>
        <source>There are no records at %1.</source>
        <translation>%1에 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was ever kept here.</source>
        <translation>여기에 보관된 적이 없습니다.</translation>
    </message>
    <message>
        <source>This desk has operators: say who you are with --operator and --secret-file.</source>
        <translation>이 카운터는 담당자 기능을 사용합니다. --operator 및 --secret-file로 담당자를 지정하세요.</translation>
    </message>
    <message>
        <source>This operator signs in with a second factor, in the window only.</source>
        <translation>이 담당자는 2단계 인증으로 로그인하므로 창에서만 가능합니다.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>파일을 읽을 수 없습니다: %1</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>Entries of the audit log are missing between what was handed over and what follows.</source>
        <translation>이미 넘겨진 감사 로그와 그 뒤 항목 사이에 빠진 항목이 있습니다.</translation>
    </message>
    <message>
        <source>A record is damaged and cannot be shown. Restore it from the last backup.</source>
        <translation>손상되어 표시할 수 없는 기록이 있습니다. 최근 백업에서 복원하세요.</translation>
    </message>
    <message>
        <source>This record no longer exists: it was deleted, or its time was over.</source>
        <translation>이 기록은 더 이상 없습니다. 삭제되었거나 보관 기간이 지났습니다.</translation>
    </message>
    <message>
        <source>This record was deleted while it lay on the desk. Accept it as a new one.</source>
        <translation>이 기록은 작업하는 동안 삭제되었습니다. 새 기록으로 승인하세요.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back. Nothing is purged until it is right again; records are kept as usual. Check date and time.</source>
        <translation>컴퓨터의 시계가 뒤로 돌려졌습니다. 다시 맞을 때까지 아무것도 파기하지 않으며 기록은 평소처럼 보관됩니다. 날짜와 시간을 확인하세요.</translation>
    </message>
    <message>
        <source>The last purge is more than a month old. If date and time are right, purge by hand; nothing was purged.</source>
        <translation>마지막 파기 후 한 달이 넘었습니다. 날짜와 시간이 맞으면 직접 파기하세요. 아직 아무것도 파기하지 않았습니다.</translation>
    </message>
    <message>
        <source>These records were written by a newer version of LicenceDesk. Install that version; nothing has been changed.</source>
        <translation>이 기록은 더 새로운 버전의 LicenceDesk로 작성되었습니다. 그 버전을 설치하세요. 아무것도 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>Entries of the audit log are never changed or deleted. (%1)</source>
        <translation>감사 로그의 항목은 변경하거나 삭제할 수 없습니다. (%1)</translation>
    </message>
    <message>
        <source>The record could not be written: the disk is full or does not answer. Make room on it, then try again. (%1)</source>
        <translation>기록을 쓸 수 없습니다. 디스크가 가득 찼거나 응답하지 않습니다. 공간을 확보한 후 다시 시도하세요. (%1)</translation>
    </message>
    <message>
        <source>The records cannot be written to. Ask your administrator for the right to write to %1.</source>
        <translation>기록에 쓸 수 없습니다. 관리자에게 %1 쓰기 권한을 요청하세요.</translation>
    </message>
    <message>
        <source>The file of the records is damaged. It has been left as it is. Restore the last backup. (%1)</source>
        <translation>기록 파일이 손상되었습니다. 파일은 그대로 두었습니다. 최근 백업을 복원하세요. (%1)</translation>
    </message>
    <message>
        <source>Another program is writing to the records at this moment. Try again. (%1)</source>
        <translation>지금 다른 프로그램이 기록에 쓰고 있습니다. 다시 시도하세요. (%1)</translation>
    </message>
    <message>
        <source>This entry is there already. (%1)</source>
        <translation>이미 있는 항목입니다. (%1)</translation>
    </message>
    <message>
        <source>The records could not be read. (%1)</source>
        <translation>기록을 읽을 수 없습니다. (%1)</translation>
    </message>
    <message>
        <source>The database on the server is damaged. Tell your administrator. (%1)</source>
        <translation>서버의 데이터베이스가 손상되었습니다. 관리자에게 알리세요. (%1)</translation>
    </message>
    <message>
        <source>The database server refused name or password. Check them in the settings. (%1)</source>
        <translation>데이터베이스 서버가 사용자 이름 또는 비밀번호를 거부했습니다. 설정에서 확인하세요. (%1)</translation>
    </message>
    <message>
        <source>The database server does not let this desk do that. Ask your administrator for the rights on %1.</source>
        <translation>데이터베이스 서버가 이 카운터에 그 작업을 허용하지 않습니다. 관리자에게 %1 권한을 요청하세요.</translation>
    </message>
    <message>
        <source>The database server has no room left. Tell your administrator. (%1)</source>
        <translation>데이터베이스 서버에 남은 공간이 없습니다. 관리자에게 알리세요. (%1)</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Records are kept on this computer until it can. (%1)</source>
        <translation>데이터베이스 서버에 연결할 수 없습니다. 연결될 때까지 기록은 이 컴퓨터에 보관됩니다. (%1)</translation>
    </message>
    <message>
        <source>This number is not on the do-not-rent list.</source>
        <translation>이 번호는 대여 금지 목록에 없습니다.</translation>
    </message>
</context>
<context>
    <name>StorePolicy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>정책에 잘못된 항목이 있습니다: %1</translation>
    </message>
    <message>
        <source>The policy is not JSON.</source>
        <translation>정책이 JSON이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>StoreSession</name>
    <message>
        <source>The key could not be put into the keyring of this computer. Open the keyring and try again, or choose a passphrase.</source>
        <translation>이 컴퓨터의 키링에 키를 넣을 수 없습니다. 키링을 열고 다시 시도하거나 암호 구문을 정하세요.</translation>
    </message>
</context>
<context>
    <name>TargetSheet</name>
    <message>
        <source>Target for the desk check</source>
        <translation>촬영 환경 점검용 테스트 카드</translation>
    </message>
    <message>
        <source>1. Print this sheet on white paper at 100 % (actual size, not “fit to page”). The ruler below must measure 100 mm.
2. Cut the target out along the dashed line.
3. Lay it where licences lie, on the mat you use. If licences lie in a sleeve, put the target into one: reflections then show.
4. In LicenceDesk, open “Check this desk” and do what it says.</source>
        <translation>1. 이 페이지를 흰 종이에 100 %로 인쇄하세요(실제 크기, “페이지에 맞춤” 아님). 아래 눈금자가 정확히 100 mm여야 합니다.
2. 점선을 따라 테스트 카드를 오려 내세요.
3. 평소 사용하는 매트 위, 면허증을 놓는 자리에 놓으세요. 면허증을 케이스에 넣은 채 놓는다면 테스트 카드도 케이스에 넣으세요. 그래야 반사가 보입니다.
4. LicenceDesk에서 “촬영 환경 점검”을 열고 안내를 따르세요.</translation>
    </message>
    <message>
        <source>A dark mat, if your desk is light:
put the licence here</source>
        <translation>책상이 밝은 경우의 어두운 매트:
면허증을 여기에 놓으세요</translation>
    </message>
    <message>
        <source>The target cannot be saved here. Choose another folder.</source>
        <translation>테스트 카드를 여기에 저장할 수 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <source>The picture could not be worked on. Try another one, or type the licence in.</source>
        <translation>이미지를 처리할 수 없습니다. 다른 이미지를 쓰거나 면허증을 직접 입력하세요.</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The secret of the app id is missing. Type it in the settings.</source>
        <translation>App ID의 비밀 키가 없습니다. 설정에서 입력하세요.</translation>
    </message>
    <message>
        <source>The access token is missing. Paste it in the settings.</source>
        <translation>액세스 토큰이 없습니다. 설정에서 붙여넣으세요.</translation>
    </message>
    <message>
        <source>What was pasted is not an access token: it has spaces or characters that no token has. Paste it again in the settings.</source>
        <translation>붙여넣은 것은 액세스 토큰이 아닙니다. 토큰에 없는 공백이나 문자가 들어 있습니다. 설정에서 다시 붙여넣으세요.</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>A licence number has 18 characters</source>
        <translation>면허 번호는 18자리입니다</translation>
    </message>
    <message>
        <source>The birth date in the number does not exist</source>
        <translation>번호 속 생년월일이 존재하지 않습니다</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>검증 숫자가 맞지 않습니다</translation>
    </message>
    <message>
        <source>This is not a date: write it like 2019-05-20</source>
        <translation>날짜가 아닙니다. 2019-05-20처럼 쓰세요</translation>
    </message>
    <message>
        <source>This is neither a date nor 长期</source>
        <translation>날짜도 长期도 아닙니다</translation>
    </message>
    <message>
        <source>There is no such class</source>
        <translation>그런 면허 종류는 없습니다</translation>
    </message>
    <message>
        <source>A file number has 12 digits</source>
        <translation>파일 번호는 숫자 12자리입니다</translation>
    </message>
    <message>
        <source>A name has no digits or signs</source>
        <translation>이름에는 숫자나 기호가 없습니다</translation>
    </message>
    <message>
        <source>The sex is 男 or 女</source>
        <translation>성별은 男 또는 女입니다</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>The records are encrypted, but the key information that belongs to them is missing. Restore the last backup.</source>
        <translation>기록이 암호화되어 있지만 해당 키 정보가 없습니다. 최근 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the store.</source>
        <translation>저장소의 암호 구문을 입력하세요.</translation>
    </message>
    <message>
        <source>The key of the store lies in the system&apos;s keyring, which cannot be reached. Sign in to the desktop as usual, or enter the recovery key.</source>
        <translation>저장소의 키가 시스템 키링에 있으나 접근할 수 없습니다. 평소처럼 데스크톱에 로그인하거나 복구 키를 입력하세요.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it with the password of this computer account, then try again.</source>
        <translation>시스템 키링이 잠겨 있습니다. 이 컴퓨터 계정의 비밀번호로 잠금을 해제한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer. Perhaps a window asks for its password: answer it, then try again.</source>
        <translation>시스템 키링이 응답하지 않았습니다. 비밀번호를 묻는 창이 있을 수 있습니다. 먼저 응답한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The key of the store is no longer in the system&apos;s keyring. The records are safe but closed: enter the recovery key that was printed when the store was set up.</source>
        <translation>저장소의 키가 더 이상 시스템 키링에 없습니다. 기록은 안전하지만 열 수 없습니다. 저장소를 만들 때 인쇄한 복구 키를 입력하세요.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring holds the key of another store. Enter the passphrase or the recovery key of this one.</source>
        <translation>시스템 키링에 다른 저장소의 키가 있습니다. 이 저장소의 암호 구문이나 복구 키를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>UnusualAccess</name>
    <message>
        <source>%1 showed %2 records in clear between %3 and %4.</source>
        <translation>%1 님이 %3~%4에 기록 %2건을 원문으로 표시했습니다.</translation>
    </message>
    <message>
        <source>%1 exported %2 times between %3 and %4.</source>
        <translation>%1 님이 %3~%4에 %2회 내보냈습니다.</translation>
    </message>
    <message>
        <source>%1 worked outside the usual hours: %2 acts between %3 and %4.</source>
        <translation>%1 님이 평소 시간 외에 작업했습니다: %3~%4에 %2회.</translation>
    </message>
    <message>
        <source>%1 was refused sign-in %2 times between %3 and %4.</source>
        <translation>%1 님의 로그인이 %3~%4에 %2회 거부되었습니다.</translation>
    </message>
    <message>
        <source>An unknown person</source>
        <translation>알 수 없는 사람</translation>
    </message>
</context>
<context>
    <name>UploadImage</name>
    <message>
        <source>There is no picture to send.</source>
        <translation>보낼 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>The picture cannot be made small enough to send. Take it again.</source>
        <translation>이미지를 보낼 수 있을 만큼 줄일 수 없습니다. 다시 촬영하세요.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>This is the key of another store. Use the passphrase or the recovery key that belongs to this one.</source>
        <translation>다른 저장소의 키입니다. 이 저장소의 암호 구문이나 복구 키를 사용하세요.</translation>
    </message>
    <message>
        <source>The key information of the store has been changed. Restore the last backup.</source>
        <translation>저장소의 키 정보가 변경되었습니다. 최근 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>The key information of the store is damaged. Restore the last backup.</source>
        <translation>저장소의 키 정보가 손상되었습니다. 최근 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>The store was made by a newer version of the program. Install that version.</source>
        <translation>저장소가 더 새로운 버전의 프로그램으로 만들어졌습니다. 그 버전을 설치하세요.</translation>
    </message>
    <message>
        <source>Stored data has been changed or damaged and cannot be opened. Restore the last backup.</source>
        <translation>저장된 데이터가 변경되었거나 손상되어 열 수 없습니다. 최근 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>Stored data was encrypted with a key that is no longer in this store. Restore the backup that it came from.</source>
        <translation>저장된 데이터를 암호화한 키가 더 이상 이 저장소에 없습니다. 데이터의 원래 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again.</source>
        <translation>메모리가 부족하여 암호 구문을 확인할 수 없습니다. 다른 프로그램을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Enter a passphrase for the store.</source>
        <translation>저장소의 암호 구문을 정하여 입력하세요.</translation>
    </message>
    <message>
        <source>This store has no passphrase. Use the recovery key.</source>
        <translation>이 저장소에는 암호 구문이 없습니다. 복구 키를 사용하세요.</translation>
    </message>
    <message>
        <source>The passphrase is not the one of this store. Check capital letters and keyboard and try again.</source>
        <translation>이 저장소의 암호 구문이 아닙니다. 대소문자와 키보드를 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>No recovery key was ever printed for this store.</source>
        <translation>이 저장소의 복구 키는 인쇄된 적이 없습니다.</translation>
    </message>
    <message>
        <source>There is a mistake in the recovery key. Compare what you typed with the printed sheet.</source>
        <translation>복구 키에 오류가 있습니다. 입력한 내용을 인쇄물과 대조하세요.</translation>
    </message>
    <message>
        <source>The recovery key is typed correctly but belongs to another store, or a newer one has been printed since.</source>
        <translation>복구 키는 올바르게 입력했지만 다른 저장소의 것이거나 이후에 새 키가 인쇄되었습니다.</translation>
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
        <translation>대여 시 %1세</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm asks for %2</source>
        <translation>대여 시 %1세, 회사 기준 %2세 이상</translation>
    </message>
    <message>
        <source>Name another driver</source>
        <translation>다른 운전자를 지정하세요</translation>
    </message>
    <message>
        <source>Not over the age limit of the firm</source>
        <translation>회사의 나이 상한 이내</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm&apos;s limit is %2</source>
        <translation>대여 시 %1세, 회사 상한 %2세</translation>
    </message>
    <message>
        <source>Ask the manager, or name another driver</source>
        <translation>지점장에게 문의하거나 다른 운전자를 지정하세요</translation>
    </message>
    <message>
        <source>No yearly medical certificate is needed</source>
        <translation>매년 건강 증명서 불필요</translation>
    </message>
    <message>
        <source>Aged %1: from %2 on a medical certificate is due every year</source>
        <translation>%1세: %2세부터 매년 건강 증명서 필요</translation>
    </message>
    <message>
        <source>Ask for the certificate or the live status in 12123</source>
        <translation>증명서 또는 12123의 실시간 상태를 요청하세요</translation>
    </message>
    <message>
        <source>No class has to be downgraded for age</source>
        <translation>나이로 인해 변경해야 할 면허 종류 없음</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost for good, treat it as C1</source>
        <translation>%1세: %2 영구 상실, C1로 취급</translation>
    </message>
    <message>
        <source>Aged %1: class %2 had to be downgraded at %3, unless extended</source>
        <translation>%1세: 연장하지 않았다면 %2 면허는 %3세에 변경했어야 함</translation>
    </message>
    <message>
        <source>Check the live status in 12123; offer a vehicle of class C1</source>
        <translation>12123의 실시간 상태를 확인하고 C1 차량을 안내하세요</translation>
    </message>
    <message>
        <source>No class is lost for age</source>
        <translation>나이로 상실된 면허 종류 없음</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost at %3</source>
        <translation>%1세: %2 면허는 %3세에 상실</translation>
    </message>
    <message>
        <source>Do not hand over a vehicle of that class</source>
        <translation>이 종류의 차량을 인도하지 마세요</translation>
    </message>
    <message>
        <source>Aged %1: nobody holds class %2 before %3</source>
        <translation>%1세: %3세 전에는 %2 면허를 가질 수 없음</translation>
    </message>
    <message>
        <source>Compare class and date of birth with the card</source>
        <translation>면허 종류와 생년월일을 실물과 대조하세요</translation>
    </message>
    <message>
        <source>Old enough for the class</source>
        <translation>면허 종류의 나이 요건 충족</translation>
    </message>
    <message>
        <source>Compare the class with the card</source>
        <translation>면허 종류를 실물과 대조하세요</translation>
    </message>
    <message>
        <source>The class is made of official codes</source>
        <translation>면허 종류가 공식 코드로 되어 있음</translation>
    </message>
    <message>
        <source>“%1” is not a vehicle class</source>
        <translation>“%1”: 존재하지 않는 면허 종류</translation>
    </message>
    <message>
        <source>The class %1 is printed beside one that includes it</source>
        <translation>%1: 이를 포함하는 종류와 함께 인쇄됨</translation>
    </message>
    <message>
        <source>The codes of %1 are not in the official order</source>
        <translation>%1의 코드가 공식 순서와 다름</translation>
    </message>
    <message>
        <source>The class is printed as the office prints it</source>
        <translation>면허 종류 표기가 발급 기관 방식과 일치</translation>
    </message>
    <message>
        <source>No vehicle is chosen</source>
        <translation>선택한 차량 없음</translation>
    </message>
    <message>
        <source>Choose the vehicle</source>
        <translation>차량을 선택하세요</translation>
    </message>
    <message>
        <source>Class %1 covers the vehicle</source>
        <translation>%1 면허로 이 차량 운전 가능</translation>
    </message>
    <message>
        <source>Class %1 does not cover the vehicle: it needs %2</source>
        <translation>%1 면허로 이 차량 운전 불가: %2 필요</translation>
    </message>
    <message>
        <source>Offer a vehicle of class %1, or name another driver</source>
        <translation>%1 면허로 운전할 수 있는 차량을 안내하거나 다른 운전자를 지정하세요</translation>
    </message>
    <message>
        <source>Class C6 existed when the card began</source>
        <translation>유효 시작 당시 C6가 있었음</translation>
    </message>
    <message>
        <source>Valid from %1 with class C6, which has existed only since %2</source>
        <translation>유효 시작일 %1에 C6 기재, C6는 %2부터 있음</translation>
    </message>
    <message>
        <source>Compare the class; a card reissued since then may be right</source>
        <translation>면허 종류를 대조하세요. 이후 재발급된 면허증이면 맞을 수 있습니다</translation>
    </message>
    <message>
        <source>Held a car class for a year before C6</source>
        <translation>C6 이전에 승용차 면허를 1년 보유</translation>
    </message>
    <message>
        <source>Class C6 needs a year with C1 or C2 first</source>
        <translation>C6는 먼저 C1 또는 C2를 1년 보유해야 함</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 또는 %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, 그리고 %2</translation>
    </message>
    <message>
        <source>Compare the dates with the card</source>
        <translation>날짜를 실물과 대조하세요</translation>
    </message>
    <message>
        <source>No such date: %1</source>
        <translation>존재하지 않는 날짜: %1</translation>
    </message>
    <message>
        <source>No date was read</source>
        <translation>판독된 날짜 없음</translation>
    </message>
    <message>
        <source>Type the dates in</source>
        <translation>날짜를 입력하세요</translation>
    </message>
    <message>
        <source>All dates are real dates</source>
        <translation>모든 날짜가 실제로 존재</translation>
    </message>
    <message>
        <source>Valid from %1, but renewed early and good since %2 by its record</source>
        <translation>유효 시작일 %1, 조기 갱신으로 기록상 %2부터 유효</translation>
    </message>
    <message>
        <source>Compare the note on the duplicate page</source>
        <translation>부본의 기재 사항을 대조하세요</translation>
    </message>
    <message>
        <source>Valid from %1; its record says since when already, not understood</source>
        <translation>유효 시작일 %1, 기록에 더 이른 시작일이 있으나 판독할 수 없음</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>%1 전에는 유효하지 않음</translation>
    </message>
    <message>
        <source>Look on the duplicate page for a note that it is already valid</source>
        <translation>이미 유효하다는 기재가 부본에 있는지 보세요</translation>
    </message>
    <message>
        <source>First issued on %1, but born on %2</source>
        <translation>최초 발급 %1, 생년월일은 %2</translation>
    </message>
    <message>
        <source>Valid from %1, before the first issue on %2</source>
        <translation>유효 시작일 %1, 최초 발급 %2보다 앞섬</translation>
    </message>
    <message>
        <source>Birth, first issue and start of validity are in order</source>
        <translation>출생, 최초 발급, 유효 시작의 순서가 맞음</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue</source>
        <translation>최초 발급 시 %1세</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue: nobody gets a licence before %2</source>
        <translation>최초 발급 시 %1세: %2세 전에는 발급 불가</translation>
    </message>
    <message>
        <source>Not too old at the first issue</source>
        <translation>최초 발급 시 나이 상한 이내</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue, the limit then was %2</source>
        <translation>최초 발급 시 %1세, 당시 상한 %2세</translation>
    </message>
    <message>
        <source>Ask the customer to open 12123 and show the live screen</source>
        <translation>고객에게 12123을 열어 실시간 화면을 보여 달라고 하세요</translation>
    </message>
    <message>
        <source>The screen was live when it was read</source>
        <translation>판독 시 실시간 화면이었음</translation>
    </message>
    <message>
        <source>The screen was live when the picture was taken, on %1</source>
        <translation>%1 촬영 당시 실시간 화면이었음</translation>
    </message>
    <message>
        <source>It is not known when the picture was taken</source>
        <translation>이미지 촬영 시각을 알 수 없음</translation>
    </message>
    <message>
        <source>The clock on the screen is not understood</source>
        <translation>화면의 시각을 판독할 수 없음</translation>
    </message>
    <message>
        <source>The clock on the screen shows %1, the picture is of %2</source>
        <translation>화면 시각 %1, 이미지 시각 %2</translation>
    </message>
    <message>
        <source>%1 is not understood</source>
        <translation>판독할 수 없음: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>생성 시각 %1</translation>
    </message>
    <message>
        <source>Made on %1, which is still to come</source>
        <translation>생성 시각 %1: 아직 오지 않은 시각</translation>
    </message>
    <message>
        <source>The status is %1: the holder must not drive</source>
        <translation>상태 %1: 운전 불가</translation>
    </message>
    <message>
        <source>Do not hand over the car</source>
        <translation>차를 인도하지 마세요</translation>
    </message>
    <message>
        <source>The status is “%1”, which is none of the usual</source>
        <translation>상태 “%1”: 일반적인 상태가 아님</translation>
    </message>
    <message>
        <source>Ask the customer to explain the status in 12123</source>
        <translation>고객에게 12123의 상태에 대한 설명을 요청하세요</translation>
    </message>
    <message>
        <source>The status allows driving</source>
        <translation>운전 가능한 상태</translation>
    </message>
    <message>
        <source>The status is %1: allowed to drive, but matters are open</source>
        <translation>상태 %1: 운전은 가능하나 미처리 사항 있음</translation>
    </message>
    <message>
        <source>Tell the customer; follow the rule of the firm</source>
        <translation>고객에게 알리고 회사 규정을 따르세요</translation>
    </message>
    <message>
        <source>No outstanding offences</source>
        <translation>미처리 위반 없음</translation>
    </message>
    <message>
        <source>Compare it with the card and correct it</source>
        <translation>실물과 대조하여 수정하세요</translation>
    </message>
    <message>
        <source>%1 points of %2: the licence is withheld until the exam is passed</source>
        <translation>벌점 %1/%2: 시험에 합격할 때까지 면허증 보류</translation>
    </message>
    <message>
        <source>%1 points of %2</source>
        <translation>벌점 %1/%2</translation>
    </message>
    <message>
        <source>Follow the rule of the firm</source>
        <translation>회사 규정을 따르세요</translation>
    </message>
    <message>
        <source>The screen or its code is red: the licence cannot be used</source>
        <translation>화면 또는 코드가 빨간색: 면허증 사용 불가</translation>
    </message>
    <message>
        <source>The QR code is red: the licence cannot be used</source>
        <translation>QR 코드가 빨간색: 면허증 사용 불가</translation>
    </message>
    <message>
        <source>The ground of the screen is red: the licence cannot be used</source>
        <translation>화면 바탕이 빨간색: 면허증 사용 불가</translation>
    </message>
    <message>
        <source>The colour of the screen was not judged</source>
        <translation>화면 색을 판단하지 않음</translation>
    </message>
    <message>
        <source>Look: green ground and black code are good, red is not</source>
        <translation>직접 보세요. 녹색 바탕에 검은 코드는 정상, 빨간색은 비정상입니다</translation>
    </message>
    <message>
        <source>The screen is green</source>
        <translation>화면이 녹색</translation>
    </message>
    <message>
        <source>No QR code was looked for</source>
        <translation>QR 코드를 찾지 않음</translation>
    </message>
    <message>
        <source>Look for the QR code</source>
        <translation>QR 코드를 확인하세요</translation>
    </message>
    <message>
        <source>The QR code is there</source>
        <translation>QR 코드 있음</translation>
    </message>
    <message>
        <source>No QR code on the screen: it is cut off, or this is not a 12123 screen</source>
        <translation>화면에 QR 코드 없음: 잘렸거나 12123 화면이 아님</translation>
    </message>
    <message>
        <source>This core number was on another person&apos;s licence before</source>
        <translation>이 증서 번호가 이전에 다른 사람의 면허증에 있었음</translation>
    </message>
    <message>
        <source>Look at the original; a core number is given out once</source>
        <translation>원본을 보세요. 증서 번호는 한 번만 발급됩니다</translation>
    </message>
    <message>
        <source>The core number has not been seen on another person&apos;s licence</source>
        <translation>다른 사람에게서 이 증서 번호가 나온 적 없음</translation>
    </message>
    <message>
        <source>This licence is on another rental until %1</source>
        <translation>이 면허증은 %1까지 다른 대여에 사용 중</translation>
    </message>
    <message>
        <source>Ask about the other rental</source>
        <translation>다른 대여에 대해 물어보세요</translation>
    </message>
    <message>
        <source>No other rental is open on this licence</source>
        <translation>이 면허증으로 진행 중인 다른 대여 없음</translation>
    </message>
    <message>
        <source>Not on the do-not-rent list</source>
        <translation>대여 금지 목록에 없음</translation>
    </message>
    <message>
        <source>On the do-not-rent list: %1</source>
        <translation>대여 금지 목록에 있음: %1</translation>
    </message>
    <message>
        <source>Call the supervisor</source>
        <translation>책임자를 부르세요</translation>
    </message>
    <message>
        <source>The number and the date of birth agree</source>
        <translation>번호와 생년월일 일치</translation>
    </message>
    <message>
        <source>The number says born on %1, the licence says %2</source>
        <translation>번호상 생년월일 %1, 면허증에는 %2</translation>
    </message>
    <message>
        <source>Compare both with the card; if they are printed like that, do not accept it</source>
        <translation>둘 다 실물과 대조하세요. 그대로 인쇄되어 있으면 승인하지 마세요</translation>
    </message>
    <message>
        <source>The number and the sex agree</source>
        <translation>번호와 성별 일치</translation>
    </message>
    <message>
        <source>The number is one of a person of sex %1, the licence says %2</source>
        <translation>번호상 성별 %1, 면허증에는 %2</translation>
    </message>
    <message>
        <source>Compare with the identity card; a legal change of sex may explain it</source>
        <translation>신분증과 대조하세요. 법적 성별 변경일 수 있습니다</translation>
    </message>
    <message>
        <source>The number begins in %1</source>
        <translation>번호 앞자리 지역: %1</translation>
    </message>
    <message>
        <source>No province has the code %1 with which the number begins</source>
        <translation>번호 앞자리 %1에 해당하는 성(省) 없음</translation>
    </message>
    <message>
        <source>Compare the licence number with the card, digit by digit</source>
        <translation>면허 번호를 한 자리씩 실물과 대조하세요</translation>
    </message>
    <message>
        <source>The number begins with no existing province</source>
        <translation>번호 앞자리에 해당하는 성(省)이 없음</translation>
    </message>
    <message>
        <source>First registered in %1</source>
        <translation>최초 등록지: %1</translation>
    </message>
    <message>
        <source>The region code %1 is in no list since 1980</source>
        <translation>지역 코드 %1: 1980년 이후 어느 목록에도 없음</translation>
    </message>
    <message>
        <source>Compare the first six digits of the number with the card</source>
        <translation>번호의 처음 여섯 자리를 실물과 대조하세요</translation>
    </message>
    <message>
        <source>The region code is in no list</source>
        <translation>지역 코드가 목록에 없음</translation>
    </message>
    <message>
        <source>The region existed when the holder was born</source>
        <translation>소지자 출생 당시 존재한 지역</translation>
    </message>
    <message>
        <source>The region %1 was abolished in %2, before the holder was born</source>
        <translation>%1: %2년에 폐지, 소지자 출생 전</translation>
    </message>
    <message>
        <source>The address or the number names no province</source>
        <translation>주소나 번호에 성(省) 정보 없음</translation>
    </message>
    <message>
        <source>Address and number name the same province</source>
        <translation>주소와 번호의 성(省) 일치</translation>
    </message>
    <message>
        <source>Lives in %1, first registered in %2: people move</source>
        <translation>거주지 %1, 최초 등록지 %2: 이사했을 수 있음</translation>
    </message>
    <message>
        <source>Nationality and kind of number agree</source>
        <translation>국적과 번호 종류 일치</translation>
    </message>
    <message>
        <source>The number is a foreigner&apos;s, the nationality is %1</source>
        <translation>외국인 번호인데 국적은 %1</translation>
    </message>
    <message>
        <source>The number is a Chinese citizen&apos;s, the nationality is %1</source>
        <translation>중국 국민 번호인데 국적은 %1</translation>
    </message>
    <message>
        <source>Compare number and nationality with the card</source>
        <translation>번호와 국적을 실물과 대조하세요</translation>
    </message>
    <message>
        <source>The name is a printed word of the form</source>
        <translation>이름 자리에 서식의 인쇄 문구가 있음</translation>
    </message>
    <message>
        <source>Compare the name with the card</source>
        <translation>이름을 실물과 대조하세요</translation>
    </message>
    <message>
        <source>The name looks like a name</source>
        <translation>이름 형식 정상</translation>
    </message>
    <message>
        <source>The name does not look like a name</source>
        <translation>이름 형식이 아님</translation>
    </message>
    <message>
        <source>The name is that of the booking</source>
        <translation>이름이 예약과 일치</translation>
    </message>
    <message>
        <source>The name agrees with the booking but for a rare character</source>
        <translation>희귀 한자를 제외하고 이름이 예약과 일치</translation>
    </message>
    <message>
        <source>Compare the rare character with the identity card</source>
        <translation>희귀 한자를 신분증과 대조하세요</translation>
    </message>
    <message>
        <source>The name is not that of the booking</source>
        <translation>이름이 예약과 다름</translation>
    </message>
    <message>
        <source>Ask who drives; take the licence of the person in the booking</source>
        <translation>누가 운전하는지 묻고 예약자의 면허증을 받으세요</translation>
    </message>
    <message>
        <source>Every field that is needed was read</source>
        <translation>필요한 항목을 모두 판독</translation>
    </message>
    <message>
        <source>Not read surely enough: %1</source>
        <translation>판독이 불확실: %1</translation>
    </message>
    <message>
        <source>Take the picture again, or type these fields in</source>
        <translation>다시 촬영하거나 이 항목을 직접 입력하세요</translation>
    </message>
    <message>
        <source>The number is that of a travel permit for Hong Kong and Macao residents</source>
        <translation>홍콩·마카오 주민의 본토 통행증 번호</translation>
    </message>
    <message>
        <source>The number is that of a foreigner&apos;s permanent residence card of 2017</source>
        <translation>2017년판 외국인 영구거류 신분증 번호</translation>
    </message>
    <message>
        <source>The number is not that of a resident identity card</source>
        <translation>거민신분증 번호가 아님</translation>
    </message>
    <message>
        <source>This cannot be a licence number</source>
        <translation>면허 번호일 수 없음</translation>
    </message>
    <message>
        <source>The licence number has 18 characters as it should</source>
        <translation>면허 번호가 규정대로 18자리</translation>
    </message>
    <message>
        <source>The number has the old form of 15 digits</source>
        <translation>옛 형식의 15자리 번호</translation>
    </message>
    <message>
        <source>Ask for the passport or permit and compare the number</source>
        <translation>여권 또는 통행증을 요청하여 번호를 대조하세요</translation>
    </message>
    <message>
        <source>Look at character %1 of the number: is it %2 instead of %3?</source>
        <translation>번호의 %1번째 글자를 보세요. %3 대신 %2 아닌가요?</translation>
    </message>
    <message>
        <source>The check character of the licence number is right</source>
        <translation>면허 번호의 검증 문자 정상</translation>
    </message>
    <message>
        <source>The check character does not match the licence number: it is misread, or no such number was ever issued</source>
        <translation>면허 번호의 검증 문자 불일치: 잘못 판독했거나 발급된 적 없는 번호</translation>
    </message>
    <message>
        <source>The date of birth inside the number, %1, cannot be</source>
        <translation>번호 속 생년월일 %1: 불가능한 날짜</translation>
    </message>
    <message>
        <source>The number contains a real date of birth</source>
        <translation>번호 속 생년월일이 실제 날짜</translation>
    </message>
    <message>
        <source>The number is not of the old 15-digit form</source>
        <translation>옛 15자리 형식이 아님</translation>
    </message>
    <message>
        <source>The number has 15 digits: such numbers have been invalid since 2013</source>
        <translation>15자리 번호: 2013년부터 무효</translation>
    </message>
    <message>
        <source>Ask for the current identity card and the renewed licence</source>
        <translation>현행 신분증과 갱신된 면허증을 요청하세요</translation>
    </message>
    <message>
        <source>Part of the number is masked: this is a shared or saved copy</source>
        <translation>번호 일부가 가려짐: 공유되었거나 저장된 사본</translation>
    </message>
    <message>
        <source>Ask to see the licence itself, or the live screen of 12123</source>
        <translation>면허증 원본 또는 12123의 실시간 화면을 요청하세요</translation>
    </message>
    <message>
        <source>No digit of the number is masked</source>
        <translation>가려진 자릿수 없음</translation>
    </message>
    <message>
        <source>Digits of the licence number are hidden</source>
        <translation>면허 번호에 숨겨진 숫자 있음</translation>
    </message>
    <message>
        <source>Ask for the original and type the number in</source>
        <translation>원본을 요청하여 번호를 직접 입력하세요</translation>
    </message>
    <message>
        <source>A number of this kind does not say</source>
        <translation>이 종류의 번호로는 알 수 없음</translation>
    </message>
    <message>
        <source>Check the passport or permit instead</source>
        <translation>대신 여권 또는 통행증을 확인하세요</translation>
    </message>
    <message>
        <source>%1 differs between the pages</source>
        <translation>페이지 간 불일치: %1</translation>
    </message>
    <message>
        <source>Compare the pages: they must belong to one person</source>
        <translation>페이지를 대조하세요. 같은 사람의 것이어야 합니다</translation>
    </message>
    <message>
        <source>Number and name were not read on every page</source>
        <translation>일부 페이지에서 번호와 이름이 판독되지 않음</translation>
    </message>
    <message>
        <source>Compare the pages by eye</source>
        <translation>페이지를 눈으로 대조하세요</translation>
    </message>
    <message>
        <source>Number and name are the same on every page</source>
        <translation>모든 페이지의 번호와 이름 일치</translation>
    </message>
    <message>
        <source>The file number does not have 12 digits</source>
        <translation>파일 번호가 12자리가 아님</translation>
    </message>
    <message>
        <source>Compare the file number with the card</source>
        <translation>파일 번호를 실물과 대조하세요</translation>
    </message>
    <message>
        <source>No office has the code %1 with which the file number begins</source>
        <translation>파일 번호 앞자리 %1에 해당하는 기관 없음</translation>
    </message>
    <message>
        <source>The file number is one of %1</source>
        <translation>파일 번호의 기관: %1</translation>
    </message>
    <message>
        <source>The duplicate page is here</source>
        <translation>부본 있음</translation>
    </message>
    <message>
        <source>The duplicate page is missing</source>
        <translation>부본 없음</translation>
    </message>
    <message>
        <source>Read the duplicate page too</source>
        <translation>부본도 판독하세요</translation>
    </message>
    <message>
        <source>The record names the end of validity</source>
        <translation>기록에 유효 만료일 기재됨</translation>
    </message>
    <message>
        <source>The record asks for renewal by %1, the licence runs to %2</source>
        <translation>기록상 %1까지 갱신 필요, 면허증 만료일 %2</translation>
    </message>
    <message>
        <source>Compare both pages: they must belong together</source>
        <translation>두 페이지를 대조하세요. 서로 짝이 맞아야 합니다</translation>
    </message>
    <message>
        <source>The bar code is not that of a paper core</source>
        <translation>종이 증서의 바코드가 아님</translation>
    </message>
    <message>
        <source>Look at the bar code</source>
        <translation>바코드를 확인하세요</translation>
    </message>
    <message>
        <source>The check character of the bar code does not match the old formula</source>
        <translation>바코드의 검증 문자가 옛 공식과 맞지 않음</translation>
    </message>
    <message>
        <source>The bar code is that of a paper core</source>
        <translation>종이 증서의 바코드임</translation>
    </message>
    <message>
        <source>a grey copy</source>
        <translation>흑백 사본</translation>
    </message>
    <message>
        <source>taken from a screen</source>
        <translation>화면을 촬영함</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>흐림</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>잘림</translation>
    </message>
    <message>
        <source>glare over a field</source>
        <translation>항목에 빛 반사</translation>
    </message>
    <message>
        <source>The picture shows the original, whole and sharp</source>
        <translation>원본 전체가 선명하게 촬영됨</translation>
    </message>
    <message>
        <source>The picture: %1</source>
        <translation>이미지: %1</translation>
    </message>
    <message>
        <source>Take it again from the original, without glare</source>
        <translation>빛 반사 없이 원본을 다시 촬영하세요</translation>
    </message>
    <message>
        <source>The size of the picture is not known</source>
        <translation>이미지 크기를 알 수 없음</translation>
    </message>
    <message>
        <source>The picture is large enough</source>
        <translation>이미지 크기 충분</translation>
    </message>
    <message>
        <source>The picture is only %1 pixels high or wide</source>
        <translation>이미지의 높이 또는 너비가 %1픽셀뿐임</translation>
    </message>
    <message>
        <source>Take it again from nearer</source>
        <translation>더 가까이에서 다시 촬영하세요</translation>
    </message>
    <message>
        <source>No value stands out from the others by its print</source>
        <translation>인쇄가 다른 값과 달라 보이는 것 없음</translation>
    </message>
    <message>
        <source>Print or ground differ from the other values: %1</source>
        <translation>인쇄나 바탕이 다른 값과 다름: %1</translation>
    </message>
    <message>
        <source>Look at the card: was something pasted over or erased?</source>
        <translation>실물을 보세요. 덧붙이거나 지운 흔적이 있나요?</translation>
    </message>
    <message>
        <source>Explain to the customer: no trailer, motorway only with an experienced companion, sticker at the rear</source>
        <translation>설명 사항: 트레일러 불가, 고속도로는 유경험자 동승, 차량 뒤에 초보 표지 부착</translation>
    </message>
    <message>
        <source>The probation year ended on %1</source>
        <translation>수습 기간이 %1에 종료</translation>
    </message>
    <message>
        <source>On probation until %1, first issued on %2</source>
        <translation>수습 기간 %1까지, 최초 발급 %2</translation>
    </message>
    <message>
        <source>The record names a probation, its end is not understood</source>
        <translation>기록에 수습 기간이 있으나 종료일을 판독할 수 없음</translation>
    </message>
    <message>
        <source>The record names no probation</source>
        <translation>기록에 수습 기간 없음</translation>
    </message>
    <message>
        <source>The probation in the record ended on %1</source>
        <translation>기록의 수습 기간이 %1에 종료</translation>
    </message>
    <message>
        <source>On probation until %1 by the record</source>
        <translation>기록상 %1까지 수습 기간</translation>
    </message>
    <message>
        <source>Not on probation</source>
        <translation>수습 기간 아님</translation>
    </message>
    <message>
        <source>On probation: must not drive a commercial passenger vehicle</source>
        <translation>수습 기간: 영업용 승합차 운전 불가</translation>
    </message>
    <message>
        <source>On probation: must not tow a trailer</source>
        <translation>수습 기간: 트레일러 견인 불가</translation>
    </message>
    <message>
        <source>Offer a vehicle without a trailer, or another driver</source>
        <translation>트레일러 없는 차량이나 다른 운전자를 제안하세요</translation>
    </message>
    <message>
        <source>Driving since %1</source>
        <translation>%1부터 운전 자격 있음</translation>
    </message>
    <message>
        <source>Driving since %1; the firm asks for %2 months</source>
        <translation>%1부터 운전 자격 있음, 회사 기준 %2개월</translation>
    </message>
    <message>
        <source>The seal names a traffic police office</source>
        <translation>직인이 교통경찰 기관의 것임</translation>
    </message>
    <message>
        <source>The text of the seal is not that of a traffic police office</source>
        <translation>직인의 문구가 교통경찰 기관이 아님</translation>
    </message>
    <message>
        <source>Look at the seal</source>
        <translation>직인을 확인하세요</translation>
    </message>
    <message>
        <source>The seal or the file number names no province</source>
        <translation>직인이나 파일 번호에 성(省) 정보 없음</translation>
    </message>
    <message>
        <source>Seal and file number name the same province</source>
        <translation>직인과 파일 번호의 성(省) 일치</translation>
    </message>
    <message>
        <source>The seal is of %1, the file number of %2</source>
        <translation>직인은 %1, 파일 번호는 %2</translation>
    </message>
    <message>
        <source>Compare seal and file number with the card</source>
        <translation>직인과 파일 번호를 실물과 대조하세요</translation>
    </message>
    <message>
        <source>The seal or the file number names no prefecture</source>
        <translation>직인이나 파일 번호에 시(市) 정보 없음</translation>
    </message>
    <message>
        <source>Seal and file number name the same prefecture</source>
        <translation>직인과 파일 번호의 시(市) 일치</translation>
    </message>
    <message>
        <source>The seal was not looked for</source>
        <translation>직인을 찾지 않음</translation>
    </message>
    <message>
        <source>No seal at its place</source>
        <translation>제자리에 직인 없음</translation>
    </message>
    <message>
        <source>Look at the seal on the card</source>
        <translation>실물의 직인을 확인하세요</translation>
    </message>
    <message>
        <source>The seal is not red: this may be a copy</source>
        <translation>직인이 빨간색이 아님: 사본일 수 있음</translation>
    </message>
    <message>
        <source>Ask for the original</source>
        <translation>원본을 요청하세요</translation>
    </message>
    <message>
        <source>A red seal is at its place</source>
        <translation>빨간 직인이 제자리에 있음</translation>
    </message>
    <message>
        <source>The licence has no end date</source>
        <translation>만료일 없는 면허증</translation>
    </message>
    <message>
        <source>The term is %1 years</source>
        <translation>유효 기간 %1년</translation>
    </message>
    <message>
        <source>From %1 to %2: licences run for 6 or 10 years or are permanent</source>
        <translation>%1~%2: 면허증 유효 기간은 6년, 10년 또는 무기한</translation>
    </message>
    <message>
        <source>The licence ends on the same day and month as it began</source>
        <translation>시작일과 만료일의 월일 일치</translation>
    </message>
    <message>
        <source>It begins on %1 and ends on %2: day and month must be the same</source>
        <translation>시작 %1, 만료 %2: 월일이 같아야 함</translation>
    </message>
    <message>
        <source>Valid from the same day and month as the first issue</source>
        <translation>유효 시작일과 최초 발급일의 월일 일치</translation>
    </message>
    <message>
        <source>First issued on %1, valid from %2: day and month are usually the same</source>
        <translation>최초 발급 %1, 유효 시작 %2: 월일은 보통 같음</translation>
    </message>
    <message>
        <source>Compare both dates; a restored or converted licence may differ</source>
        <translation>두 날짜를 대조하세요. 재취득하거나 전환한 면허증은 다를 수 있습니다</translation>
    </message>
    <message>
        <source>The earlier terms are consistent</source>
        <translation>이전 유효 기간의 합이 맞음</translation>
    </message>
    <message>
        <source>%1 years from first issue to this card: no terms of 6 and 10 add up to it</source>
        <translation>최초 발급부터 이 면허증까지 %1년: 6년과 10년의 합으로 나올 수 없음</translation>
    </message>
    <message>
        <source>The first card runs for 6 years</source>
        <translation>첫 면허증의 유효 기간 6년</translation>
    </message>
    <message>
        <source>A first card that runs to %1: first cards run for 6 years</source>
        <translation>첫 면허증이 %1까지 유효: 첫 면허증은 6년이어야 함</translation>
    </message>
    <message>
        <source>Compare the dates; army and foreign conversions may differ</source>
        <translation>날짜를 대조하세요. 군 면허나 외국 면허의 전환은 다를 수 있습니다</translation>
    </message>
    <message>
        <source>Held long enough for a permanent licence</source>
        <translation>무기한 면허에 필요한 보유 기간 충족</translation>
    </message>
    <message>
        <source>No end date, though first issued on %1: that takes %2 years</source>
        <translation>최초 발급 %1인데 만료일 없음: %2년 보유 필요</translation>
    </message>
    <message>
        <source>Ten-year cards existed then</source>
        <translation>당시 10년 면허증이 있었음</translation>
    </message>
    <message>
        <source>A ten-year card cannot end on %1</source>
        <translation>10년 면허증이 %1에 만료될 수 없음</translation>
    </message>
    <message>
        <source>The old edition and its dates go together</source>
        <translation>이전 판과 날짜가 서로 맞음</translation>
    </message>
    <message>
        <source>A card of the edition before 2013 that runs to %1: those have expired</source>
        <translation>2013년 이전 판인데 %1까지 유효: 해당 면허증은 모두 만료됨</translation>
    </message>
    <message>
        <source>Look closely: paper, print and the edition of the card</source>
        <translation>종이, 인쇄, 면허증의 판을 자세히 보세요</translation>
    </message>
    <message>
        <source>Do not hand over the car; ask for the renewed licence</source>
        <translation>차를 인도하지 말고 갱신된 면허증을 요청하세요</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>%1까지 유효</translation>
    </message>
    <message>
        <source>Expired on %1, more than a year ago: cancelled by law</source>
        <translation>%1에 만료, 1년 넘게 경과: 법에 따라 말소</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>%1에 만료</translation>
    </message>
    <message>
        <source>No return date is given</source>
        <translation>반납일이 입력되지 않음</translation>
    </message>
    <message>
        <source>Enter the return date</source>
        <translation>반납일을 입력하세요</translation>
    </message>
    <message>
        <source>Valid until %1, the return is on %2</source>
        <translation>%1까지 유효, 반납일 %2</translation>
    </message>
    <message>
        <source>Expires on %1, before the return on %2</source>
        <translation>%1에 만료, 반납일 %2 전</translation>
    </message>
    <message>
        <source>Agree on a return by %1, or wait for the renewed licence</source>
        <translation>%1까지 반납하기로 하거나 갱신된 면허증을 기다리세요</translation>
    </message>
    <message>
        <source>Valid for %1 days after the return</source>
        <translation>반납 후 %1일간 유효</translation>
    </message>
    <message>
        <source>Expires on %1, only %2 days after the return; the firm asks for %3 days</source>
        <translation>%1에 만료, 반납 후 %2일뿐, 회사 기준 %3일</translation>
    </message>
    <message>
        <source>Remind the customer to renew before the rental</source>
        <translation>대여 전에 갱신하도록 고객에게 알리세요</translation>
    </message>
    <message>
        <source>Can be renewed from %1</source>
        <translation>%1부터 갱신 가능</translation>
    </message>
    <message>
        <source>Expires on %1: it can be renewed now</source>
        <translation>%1에 만료: 지금 갱신 가능</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>고객에게 알리세요</translation>
    </message>
    <message>
        <source>The licence has no end date; ages are checked all the same</source>
        <translation>만료일 없는 면허증, 나이는 그대로 검사</translation>
    </message>
    <message>
        <source>No colour anywhere: a grey copy</source>
        <translation>색이 전혀 없음: 흑백 사본</translation>
    </message>
    <message>
        <source>The pattern of a screen runs over the card</source>
        <translation>면허증에 화면 무늬가 있음</translation>
    </message>
    <message>
        <source>%1: print or ground differ from the other values</source>
        <translation>%1: 인쇄나 바탕이 다른 값과 다름</translation>
    </message>
    <message>
        <source>The seal is not red</source>
        <translation>직인이 빨간색이 아님</translation>
    </message>
    <message>
        <source>The ground of the screen is red</source>
        <translation>화면 바탕이 빨간색</translation>
    </message>
    <message>
        <source>The QR code is red</source>
        <translation>QR 코드가 빨간색</translation>
    </message>
    <message>
        <source>No QR code at its place</source>
        <translation>제자리에 QR 코드 없음</translation>
    </message>
    <message>
        <source>The bar code of the paper core</source>
        <translation>종이 증서의 바코드</translation>
    </message>
    <message>
        <source>%1 was not read surely enough</source>
        <translation>%1: 판독이 불확실함</translation>
    </message>
    <message>
        <source>Compare it with the card and confirm it</source>
        <translation>실물과 대조하여 확인하세요</translation>
    </message>
    <message>
        <source>%1 is on the duplicate page, which is not here</source>
        <translation>%1: 부본에 있으나 부본이 없음</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1: 판독되지 않음</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>직접 입력</translation>
    </message>
</context>
<context>
    <name>WebhookProvider</name>
    <message>
        <source>What was typed is not a bearer token: it has spaces or characters that no token has. Type it again in the settings.</source>
        <translation>입력한 것은 Bearer 토큰이 아닙니다. 토큰에 없는 공백이나 문자가 들어 있습니다. 설정에서 다시 입력하세요.</translation>
    </message>
</context>
<context>
    <name>WechatAnswer</name>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>서비스의 응답을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too large.</source>
        <translation>서비스의 응답이 너무 큽니다.</translation>
    </message>
</context>
<context>
    <name>WechatErrors</name>
    <message>
        <source>This is a fault of the program: please report it to the developers.</source>
        <translation>프로그램 오류입니다. 개발사에 알리세요.</translation>
    </message>
    <message>
        <source>Check app id and secret in the settings.</source>
        <translation>설정에서 App ID와 비밀 키를 확인하세요.</translation>
    </message>
    <message>
        <source>Go on with the reading made here; the service answers again after midnight, China time.</source>
        <translation>여기서 판독한 결과로 계속하세요. 서비스는 중국 시간 자정 이후 다시 응답합니다.</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>서비스가 바쁩니다.</translation>
    </message>
    <message>
        <source>It is retried automatically.</source>
        <translation>자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The access token is no longer valid.</source>
        <translation>액세스 토큰이 더 이상 유효하지 않습니다.</translation>
    </message>
    <message>
        <source>Check the token, or app id and secret, in the settings.</source>
        <translation>설정에서 토큰 또는 App ID와 비밀 키를 확인하세요.</translation>
    </message>
    <message>
        <source>The service refused this way of requesting a token.</source>
        <translation>서비스가 이 토큰 요청 방식을 거부했습니다.</translation>
    </message>
    <message>
        <source>The service does not know this app id.</source>
        <translation>서비스가 이 App ID를 알지 못합니다.</translation>
    </message>
    <message>
        <source>The service does not take this access token.</source>
        <translation>서비스가 이 액세스 토큰을 받지 않습니다.</translation>
    </message>
    <message>
        <source>The secret does not belong to this app id.</source>
        <translation>비밀 키가 이 App ID의 것이 아닙니다.</translation>
    </message>
    <message>
        <source>The service does not let this network in.</source>
        <translation>서비스가 이 네트워크의 접속을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Ask the administrator to add this network&apos;s address to the allow list of the account.</source>
        <translation>관리자가 이 네트워크의 주소를 계정의 허용 목록에 추가해야 합니다.</translation>
    </message>
    <message>
        <source>The request had no access token.</source>
        <translation>요청에 액세스 토큰이 없었습니다.</translation>
    </message>
    <message>
        <source>The request had no app id.</source>
        <translation>요청에 App ID가 없었습니다.</translation>
    </message>
    <message>
        <source>The request had no secret.</source>
        <translation>요청에 비밀 키가 없었습니다.</translation>
    </message>
    <message>
        <source>The picture did not arrive.</source>
        <translation>이미지가 도착하지 않았습니다.</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation>액세스 토큰이 만료되었습니다.</translation>
    </message>
    <message>
        <source>The service wants the request sent in another way.</source>
        <translation>서비스가 다른 방식의 요청을 요구합니다.</translation>
    </message>
    <message>
        <source>The picture arrived empty.</source>
        <translation>도착한 이미지가 비어 있었습니다.</translation>
    </message>
    <message>
        <source>The picture is too large for the service.</source>
        <translation>이미지가 서비스의 제한보다 큽니다.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up.</source>
        <translation>오늘의 호출을 모두 사용했습니다.</translation>
    </message>
    <message>
        <source>Too many calls within a minute.</source>
        <translation>1분 동안의 호출이 너무 많습니다.</translation>
    </message>
    <message>
        <source>It is retried after a minute.</source>
        <translation>1분 후에 다시 시도합니다.</translation>
    </message>
    <message>
        <source>This account may not use the service.</source>
        <translation>이 계정은 서비스를 사용할 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Ask the administrator to request the right to read licences from the service.</source>
        <translation>관리자가 서비스에 면허증 판독 권한을 신청해야 합니다.</translation>
    </message>
    <message>
        <source>The counter of calls cannot be reset again this month.</source>
        <translation>이번 달에는 호출 횟수를 다시 초기화할 수 없습니다.</translation>
    </message>
    <message>
        <source>The service waits until somebody confirms this network.</source>
        <translation>서비스가 이 네트워크의 확인을 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>Ask the administrator to confirm the message sent to the account.</source>
        <translation>관리자가 계정에 온 메시지에서 확인해야 합니다.</translation>
    </message>
    <message>
        <source>The service could not fetch the picture&apos;s address.</source>
        <translation>서비스가 이미지 주소에서 가져올 수 없었습니다.</translation>
    </message>
    <message>
        <source>Send the picture itself.</source>
        <translation>이미지 자체를 보내세요.</translation>
    </message>
    <message>
        <source>The service sees no licence in the picture.</source>
        <translation>서비스가 이미지에서 면허증을 찾지 못합니다.</translation>
    </message>
    <message>
        <source>Take the picture again, or go on with the reading made here.</source>
        <translation>다시 촬영하거나 여기서 판독한 결과로 계속하세요.</translation>
    </message>
    <message>
        <source>The service cannot read the picture.</source>
        <translation>서비스가 이미지를 판독할 수 없습니다.</translation>
    </message>
    <message>
        <source>The calls that the firm has bought are used up.</source>
        <translation>회사가 구매한 호출을 모두 사용했습니다.</translation>
    </message>
    <message>
        <source>Go on with the reading made here; ask the administrator to buy more, or wait for tomorrow.</source>
        <translation>여기서 판독한 결과로 계속하세요. 관리자가 추가로 구매하거나 내일까지 기다려야 합니다.</translation>
    </message>
    <message>
        <source>The service answered %1: %2</source>
        <translation>서비스 응답 %1: %2</translation>
    </message>
    <message>
        <source>Go on with the reading made here; if it comes again, give the administrator this message.</source>
        <translation>여기서 판독한 결과로 계속하세요. 다시 나타나면 이 메시지를 관리자에게 전달하세요.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccessPolicyForm</name>
    <message>
        <source>Signing in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Operators sign in &amp;by name</source>
        <translation>담당자가 이름으로 로그인(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody is there, after</source>
        <translation>자리 비움 시 자동 잠금까지(&amp;L)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 분</translation>
    </message>
    <message>
        <source>Supervisors and auditors need a second &amp;factor</source>
        <translation>책임자와 감사자는 2단계 인증 필수(&amp;F)</translation>
    </message>
    <message>
        <source>Minimum PIN length</source>
        <translation>PIN 최소 길이</translation>
    </message>
    <message>
        <source> digits</source>
        <translation> 자리</translation>
    </message>
    <message>
        <source>Minimum passphrase length</source>
        <translation>암호 구문 최소 길이</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 자</translation>
    </message>
    <message>
        <source>Freeze accounts not used for</source>
        <translation>미사용 계정 동결까지</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 일</translation>
    </message>
    <message>
        <source>What clerks may do</source>
        <translation>직원 권한</translation>
    </message>
    <message>
        <source>Show one record in &amp;clear</source>
        <translation>기록 한 건의 원문 표시(&amp;C)</translation>
    </message>
    <message>
        <source>Export records in clear</source>
        <translation>기록 원문 내보내기</translation>
    </message>
    <message>
        <source>Reported to a supervisor</source>
        <translation>책임자에게 알릴 사항</translation>
    </message>
    <message>
        <source>More than … records shown in an hour</source>
        <translation>1시간 내 원문 표시 건수 초과</translation>
    </message>
    <message>
        <source>More than … exports a day</source>
        <translation>하루 내보내기 횟수 초과</translation>
    </message>
    <message>
        <source>More than … refused sign-ins in an hour</source>
        <translation>1시간 내 로그인 거부 횟수 초과</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>업무 시작</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>업무 종료</translation>
    </message>
    <message>
        <source>Work outside these hours</source>
        <translation>이 시간 외의 작업</translation>
    </message>
    <message>
        <source>The same time twice: any hour is usual.</source>
        <translation>같은 시각을 두 번 지정하면 모든 시간을 정상으로 봅니다.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccountsModel</name>
    <message>
        <source>Frozen</source>
        <translation>동결됨</translation>
    </message>
    <message numerus="yes">
        <source>Frozen: not used for %n day(s)</source>
        <translation>
            <numerusform>동결됨: %n일간 사용 안 함</numerusform>
        </translation>
    </message>
    <message>
        <source>Chooses a PIN at the next sign-in</source>
        <translation>다음 로그인 때 PIN 설정</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>로그인 가능</translation>
    </message>
    <message>
        <source>never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>마지막 로그인</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>2단계 인증</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>licencedesk::AlertsPanel</name>
    <message>
        <source>I have looked at it</source>
        <translation>확인했음</translation>
    </message>
    <message>
        <source>Unusual access</source>
        <translation>비정상 접근</translation>
    </message>
</context>
<context>
    <name>licencedesk::ArchiveBox</name>
    <message>
        <source>Seal with a passphrase (.ldx)</source>
        <translation>암호 구문으로 암호화(.ldx)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호 구문</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>같은 것을 다시 입력</translation>
    </message>
    <message>
        <source>Encrypted; only LicenceDesk and the passphrase open it</source>
        <translation>암호화됨, LicenceDesk와 암호 구문으로만 열 수 있음</translation>
    </message>
    <message>
        <source>At least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>%1자 이상. 서로 관련 없는 단어 네 개가 좋습니다.</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>두 입력이 아직 서로 다릅니다.</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, not even us.</source>
        <translation>암호 구문이 없으면 아무도, 저희도 파일을 열 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditModel</name>
    <message>
        <source>nobody signed in</source>
        <translation>로그인한 사람 없음</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, 기록 %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>What</source>
        <translation>작업 내용</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditPage</name>
    <message>
        <source>Broken: the log was changed. Entry %1 (%2, by %3) does not follow from the one before it; everything before it is as it was written.</source>
        <translation>끊어짐: 로그가 변경되었습니다. %2에 %3 님이 쓴 %1번 항목이 바로 앞 항목과 이어지지 않습니다. 그 앞의 항목은 작성된 그대로입니다.</translation>
    </message>
    <message numerus="yes">
        <source>Cut: the newest entries of %n desk(s) are missing from the log.</source>
        <translation>
            <numerusform>잘림: 카운터 %n곳의 최신 항목이 로그에서 빠져 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Intact: each of the %1 entries follows from the one before it.</source>
        <translation>온전함: 항목 %1건이 모두 바로 앞 항목과 이어집니다.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>감사 로그</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>What</source>
        <translation>작업 내용</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>로그 검증(&amp;V)</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>기록 표시</translation>
    </message>
    <message>
        <source>Entries of the audit log, newest first</source>
        <translation>감사 로그 항목, 최신순</translation>
    </message>
    <message>
        <source>Read the whole log and see whether anything was changed or cut off</source>
        <translation>로그 전체를 읽어 변경되거나 잘린 것이 있는지 확인합니다</translation>
    </message>
    <message>
        <source>Go to the record of the chosen entry (Enter)</source>
        <translation>선택한 항목의 기록으로 이동(Enter)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7일</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30일</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>모든 작업</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>모든 사람</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1건 초과</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>이런 작업이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole log is being read…</source>
        <translation>로그 전체를 읽는 중…</translation>
    </message>
    <message numerus="yes">
        <source>Unusual in the last %n day(s):</source>
        <translation>
            <numerusform>최근 %n일간의 비정상 접근:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>One file with all records, sealed by a passphrase of its own. Any computer with LicenceDesk opens it; nobody does without the passphrase.</source>
        <translation>모든 기록을 별도의 암호 구문으로 암호화한 파일 하나입니다. LicenceDesk가 있는 컴퓨터라면 어디서나 열 수 있지만 암호 구문 없이는 아무도 열 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Make a backup…</source>
        <translation>백업 만들기(&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>중지(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Choose a backup…</source>
        <translation>백업 선택(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>복원(&amp;R)…</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>백업을 만드는 중</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>백업 만들기</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>백업의 암호 구문(&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>다시 입력(&amp;O)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>백업 복원</translation>
    </message>
    <message>
        <source>Passp&amp;hrase of that backup</source>
        <translation>해당 백업의 암호 구문(&amp;H)</translation>
    </message>
    <message>
        <source>There are no records on this computer: nothing is kept when the program is closed.</source>
        <translation>이 컴퓨터에 기록이 없습니다. 프로그램을 닫으면 아무것도 남지 않습니다.</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>%1자 이상. 단어 몇 개로 하면 기억하기 쉽습니다.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>두 입력이 서로 다릅니다.</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>선택한 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Stopped: no backup was made.</source>
        <translation>중지됨: 백업을 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>Saved as %1, %2. Keep it away from this computer, and the passphrase away from the file.</source>
        <translation>%1 파일로 저장했습니다(%2). 이 컴퓨터와 다른 곳에 두고, 암호 구문은 파일과 다른 곳에 두세요.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>백업 선택</translation>
    </message>
    <message numerus="yes">
        <source>The records of this computer (%n) are moved aside, and those of the backup take their place. What was accepted since the backup is not in them.</source>
        <translation>
            <numerusform>이 컴퓨터의 기록(%n건)을 따로 옮겨 두고 백업의 기록으로 대체합니다. 백업 이후에 승인한 것은 들어 있지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>이 백업 복원</translation>
    </message>
    <message>
        <source>Being restored…</source>
        <translation>복원 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 restored.</source>
        <translation>
            <numerusform>%1의 기록 %n건을 복원했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their audit log is not intact: look at it.</source>
        <translation>복원된 감사 로그가 온전하지 않습니다. 살펴보세요.</translation>
    </message>
    <message>
        <source>What was here before lies in %1.</source>
        <translation>이전 내용은 %1에 있습니다.</translation>
    </message>
</context>
<context>
    <name>licencedesk::BatchBar</name>
    <message>
        <source>Folder being read</source>
        <translation>읽고 있는 폴더</translation>
    </message>
    <message>
        <source>Pictures read</source>
        <translation>읽은 이미지</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>폴더 닫기</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>이미지 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>이미지 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>살펴볼 것 %1</translation>
    </message>
    <message>
        <source>%1 flawless</source>
        <translation>문제없음 %1</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>승인 %1</translation>
    </message>
    <message>
        <source>%1 without a licence</source>
        <translation>면허증 없음 %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::BottomBar</name>
    <message numerus="yes">
        <source>%n field(s) left to check</source>
        <translation>
            <numerusform>확인할 항목 %n개 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>더 확인할 항목 없음</translation>
    </message>
</context>
<context>
    <name>licencedesk::BusyOverlay</name>
    <message>
        <source>Reading the licence…</source>
        <translation>면허증 판독 중…</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>취소(Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CameraMenu</name>
    <message>
        <source>No camera found</source>
        <translation>카메라를 찾을 수 없음</translation>
    </message>
    <message>
        <source>Play a video or picture…</source>
        <translation>동영상 또는 이미지 재생…</translation>
    </message>
    <message>
        <source>Play a folder of pictures…</source>
        <translation>이미지 폴더 재생…</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>영상 회전</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>좌우 반전</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Fix the focus on the desk</source>
        <translation>책상에 초점 고정</translation>
    </message>
    <message>
        <source>This camera does not offer it</source>
        <translation>이 카메라에서 지원하지 않음</translation>
    </message>
    <message>
        <source>Capture by itself</source>
        <translation>자동 촬영</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>엄격도</translation>
    </message>
    <message>
        <source>Quick: takes what can just be read</source>
        <translation>빠름: 겨우 읽을 수 있으면 촬영</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Strict: waits for a still, sharp picture</source>
        <translation>엄격: 흔들림 없이 선명할 때까지 대기</translation>
    </message>
    <message>
        <source>Sound when captured</source>
        <translation>촬영 시 소리</translation>
    </message>
    <message>
        <source>Show the seconds per licence</source>
        <translation>면허증당 소요 초 표시</translation>
    </message>
</context>
<context>
    <name>licencedesk::CandidateBar</name>
    <message>
        <source>Take %1</source>
        <translation>%1 사용</translation>
    </message>
</context>
<context>
    <name>licencedesk::CaptureIntake</name>
    <message>
        <source>This licence was accepted just now. Take it away and put the next one here.</source>
        <translation>방금 승인한 면허증입니다. 치우고 다음 면허증을 놓으세요.</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>다시 사용</translation>
    </message>
    <message>
        <source>%1 s · last %2 s</source>
        <translation>%1초 · 이전 %2초</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>Last licence: %1 s</source>
        <translation>이전 면허증: %1초</translation>
    </message>
</context>
<context>
    <name>licencedesk::CardView</name>
    <message>
        <source>Straightened licence with its field boxes</source>
        <translation>바로잡은 면허증과 항목 상자</translation>
    </message>
    <message>
        <source>Arrow keys move the selected box, with Shift they resize it, with Ctrl in fine steps</source>
        <translation>화살표 키로 선택한 상자 이동, Shift와 함께 크기 조정, Ctrl과 함께 미세 조정</translation>
    </message>
</context>
<context>
    <name>licencedesk::CheckRow</name>
    <message>
        <source>Good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>개선 가능</translation>
    </message>
    <message>
        <source>Fix this</source>
        <translation>개선 필요</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>측정 안 됨</translation>
    </message>
</context>
<context>
    <name>licencedesk::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Space takes a column in or out, Alt+Up and Alt+Down move it</source>
        <translation>스페이스로 열을 넣거나 빼고, Alt+Up과 Alt+Down으로 이동</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConfirmPanel</name>
    <message>
        <source>No, leave it</source>
        <translation>아니요, 그대로 두기</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConsentBar</name>
    <message>
        <source>The customer agrees that this licence is sent to %1 (Alt+&amp;Y)</source>
        <translation>이 면허증을 %1 서비스로 보내는 데 고객이 동의함 (Alt+&amp;Y)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CornerEditor</name>
    <message>
        <source>Picture with the four corners of the card</source>
        <translation>면허증의 네 모서리를 표시한 이미지</translation>
    </message>
    <message>
        <source>Arrow keys move the corner, Space goes on to the next one, Enter reads the card between the corners</source>
        <translation>화살표 키로 모서리 이동, 스페이스로 다음 모서리, Enter로 모서리 안의 면허증 판독</translation>
    </message>
</context>
<context>
    <name>licencedesk::CorrectionsDialog</name>
    <message>
        <source>Changes</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Corrections from a file</source>
        <translation>파일의 수정 내용</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>What</source>
        <translation>작업 내용</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>파일의 행</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) change.</source>
        <translation>
            <numerusform>기록 %n건이 변경됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it was.</source>
        <translation>
            <numerusform>%n건은 그대로입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused.</source>
        <translation>
            <numerusform>%n행이 거부되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns not from LicenceDesk were ignored: %1.</source>
        <translation>이 프로그램의 것이 아닌 열은 제외했습니다: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) corrected.</source>
        <translation>
            <numerusform>기록 %n건을 수정했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
</context>
<context>
    <name>licencedesk::CounterSection</name>
    <message>
        <source>This counter</source>
        <translation>이 카운터</translation>
    </message>
    <message>
        <source>Every licence that is accepted here carries the counter&apos;s name.</source>
        <translation>여기서 승인하는 모든 면허증에 카운터 이름이 붙습니다.</translation>
    </message>
    <message>
        <source>Keep the &amp;name</source>
        <translation>이름 저장(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Name of this counter</source>
        <translation>이 카운터의 이름(&amp;N)</translation>
    </message>
    <message>
        <source>Each counter of a firm has a name of its own, for example “Airport 2”.</source>
        <translation>회사의 카운터마다 고유한 이름이 있습니다. 예: “공항 2”.</translation>
    </message>
    <message>
        <source>From now on licences are accepted at “%1”.</source>
        <translation>이제부터 면허증은 “%1”에서 승인됩니다.</translation>
    </message>
</context>
<context>
    <name>licencedesk::CustomerSection</name>
    <message>
        <source>Customer</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>A customer may ask what is kept about them, and that it be deleted. Ask for their licence first.</source>
        <translation>고객은 자신에 대해 보관된 내용을 묻고 삭제를 요청할 수 있습니다. 먼저 면허증을 확인하세요.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>찾기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save everything as files…</source>
        <translation>모두 파일로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete all records…</source>
        <translation>모든 기록 삭제(&amp;D)…</translation>
    </message>
    <message>
        <source>Licence &amp;number, whole</source>
        <translation>면허 번호 전체(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing is kept about this number.</source>
        <translation>이 번호로 보관된 내용이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), from %1 to %2</source>
        <translation>
            <numerusform>기록 %n건, %1~%2</numerusform>
        </translation>
    </message>
    <message>
        <source>an entry on the do-not-rent list</source>
        <translation>대여 금지 목록의 항목 1건</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>보관됨: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The files hold everything in clear: numbers, names, pictures, and who had the records open. Give them to the customer alone and delete them afterwards. It is noted in the audit log.</source>
        <translation>파일에는 번호, 이름, 이미지, 기록을 연 사람까지 모두 원문으로 들어 있습니다. 고객 본인에게만 주고 그 후 삭제하세요. 이 작업은 감사 로그에 남습니다.</translation>
    </message>
    <message>
        <source>Save the files in clear</source>
        <translation>원문 파일 저장</translation>
    </message>
    <message>
        <source>Save everything about one customer</source>
        <translation>한 고객의 모든 정보 저장</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 파일로 저장했습니다</translation>
    </message>
    <message>
        <source>Saved as %1, and to print as %2</source>
        <translation>%1 파일로, 인쇄용은 %2 파일로 저장했습니다</translation>
    </message>
    <message>
        <source>All records of this customer are deleted for good, pictures included. Who deleted them, and when, stays in the audit log.</source>
        <translation>이 고객의 모든 기록이 이미지를 포함하여 영구 삭제됩니다. 누가 언제 삭제했는지는 감사 로그에 남습니다.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>영구 삭제</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>기록 %n건을 삭제했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskAccess</name>
    <message>
        <source>The records are not open yet.</source>
        <translation>기록이 아직 열려 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskController</name>
    <message>
        <source>Read a picture</source>
        <translation>이미지 판독</translation>
    </message>
    <message>
        <source>No licence was recognised between these corners. Put them on the corners of the card, or type the licence in.</source>
        <translation>이 모서리 안에서 면허증을 찾지 못했습니다. 면허증의 모서리에 맞추거나 직접 입력하세요.</translation>
    </message>
    <message>
        <source>No licence was found in this picture. Put the four corners on the card, or type the licence in.</source>
        <translation>이 이미지에서 면허증을 찾지 못했습니다. 네 모서리를 면허증에 맞추거나 직접 입력하세요.</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>A main page is on the desk already. Accept it or start over first.</source>
        <translation>작업 중인 정본이 이미 있습니다. 먼저 승인하거나 처음부터 시작하세요.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>Nothing is kept during the tour. Esc ends it.</source>
        <translation>둘러보는 동안에는 아무것도 보관되지 않습니다. Esc를 누르면 끝납니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to check: %1. Compare each with the card, Enter confirms it.</source>
        <translation>
            <numerusform>확인할 항목 %n개 남음: %1. 하나씩 실물과 대조하고 Enter로 확인하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Accepted and kept: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>승인하고 보관했습니다: %1. 오늘 %n건.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>승인했습니다: %1. 오늘 %n건.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>다시 열기</translation>
    </message>
    <message>
        <source>%1 was working on this licence. Compare every field yourself, or start over.</source>
        <translation>%1 님이 이 면허증을 처리하던 중이었습니다. 모든 항목을 직접 대조하거나 처음부터 시작하세요.</translation>
    </message>
    <message>
        <source>A licence was still on the desk when the program ended.</source>
        <translation>프로그램이 끝날 때 작업 중인 면허증이 있었습니다.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Started over. You can bring back what you typed with Undo.</source>
        <translation>처음부터 시작합니다. 입력한 내용은 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>The licence you were working on was put aside without being accepted.</source>
        <translation>작업하던 면허증은 승인되지 않은 채 따로 옮겨졌습니다.</translation>
    </message>
    <message>
        <source>Delete this record for good? It cannot be restored.</source>
        <translation>이 기록을 영구 삭제할까요? 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>The record is deleted.</source>
        <translation>기록을 삭제했습니다.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskPage</name>
    <message>
        <source>The picture below goes to %1, which reads it and sends its reading back.</source>
        <translation>아래 이미지를 %1 서비스로 보내며, 서비스가 판독하여 결과를 돌려줍니다.</translation>
    </message>
    <message>
        <source>The fields of accepted licences and their checks go to %1, with the picture below if there is one.</source>
        <translation>승인된 면허증의 항목과 검사 결과를 %1 서비스로 보냅니다. 아래에 이미지가 있으면 함께 보냅니다.</translation>
    </message>
    <message>
        <source>There are no pictures in this folder. Choose one with JPEG, PNG, TIFF, BMP or WebP files.</source>
        <translation>이 폴더에 이미지가 없습니다. JPEG, PNG, TIFF, BMP 또는 WebP 파일이 있는 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Nothing to look at so far; the folder is still being read.</source>
        <translation>아직 살펴볼 것이 없습니다. 폴더를 계속 읽는 중입니다.</translation>
    </message>
    <message>
        <source>Nothing in this folder needs a look any more.</source>
        <translation>이 폴더에는 더 살펴볼 것이 없습니다.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>클립보드</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or open a file.</source>
        <translation>클립보드에 이미지가 없습니다. 이미지를 복사하거나 파일을 여세요.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskRemote</name>
    <message>
        <source>The service accepts no calls until %1, China time.</source>
        <translation>서비스가 중국 시간 %1까지 호출을 받지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s %n call(s) are used up; they return at midnight, China time.</source>
        <translation>
            <numerusform>오늘의 호출 %n회를 모두 사용했습니다. 중국 시간 자정에 다시 채워집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (For support: %2)</source>
        <translation>%1 (지원 문의 번호: %2)</translation>
    </message>
    <message>
        <source>The service is used, but the keyring of this computer does not take the secret: it is held in memory and has to be typed again after the next start.</source>
        <translation>서비스를 사용하지만 이 컴퓨터의 키링이 비밀 키를 받지 않습니다. 메모리에만 보관되므로 다음 시작 후 다시 입력해야 합니다.</translation>
    </message>
    <message>
        <source>The secrets are forgotten here, but the keyring could not be reached: remove the entries of LicenceDesk from it by hand.</source>
        <translation>여기의 비밀 키는 지웠지만 키링에 접근할 수 없습니다. 키링에 있는 LicenceDesk 항목을 직접 제거하세요.</translation>
    </message>
    <message>
        <source>%1 answers and lets this desk in. No picture was sent.</source>
        <translation>%1: 응답하며 이 카운터의 접속을 허용합니다. 이미지는 보내지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskServer</name>
    <message>
        <source>Nobody has set this server up yet.</source>
        <translation>이 서버는 아직 설정되지 않았습니다.</translation>
    </message>
    <message>
        <source>Open the records on this computer first.</source>
        <translation>먼저 이 컴퓨터의 기록을 여세요.</translation>
    </message>
    <message>
        <source>The server is used, but the keyring of this computer does not take its password: it has to be typed again after the next start.</source>
        <translation>서버를 사용하지만 이 컴퓨터의 키링이 비밀번호를 받지 않습니다. 다음 시작 후 다시 입력해야 합니다.</translation>
    </message>
</context>
<context>
    <name>licencedesk::EmptyState</name>
    <message>
        <source>Put a licence here</source>
        <translation>여기에 면허증을 놓으세요</translation>
    </message>
    <message>
        <source>Drop a picture of it, or paste one with Ctrl+V. Scans and photographs, main page, duplicate page or the electronic licence.</source>
        <translation>이미지를 끌어다 놓거나 Ctrl+V로 붙여넣으세요. 스캔과 사진 모두 가능합니다: 정본, 부본, 전자 면허증.</translation>
    </message>
    <message>
        <source>No camera found. Plug one in: it starts by itself.</source>
        <translation>카메라를 찾을 수 없습니다. 연결하면 자동으로 시작합니다.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>모든 내용은 이 컴퓨터에만 남습니다.</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportDialog</name>
    <message>
        <source>&amp;Masked</source>
        <translation>가림(&amp;M)</translation>
    </message>
    <message>
        <source>In c&amp;lear</source>
        <translation>원문(&amp;L)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>기록 내보내기</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>파일로 저장</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>파일 형식</translation>
    </message>
    <message>
        <source>Names for people</source>
        <translation>사람이 읽는 열 이름</translation>
    </message>
    <message>
        <source>Keys for programs</source>
        <translation>프로그램용 키</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>첫 행</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and dates of birth with asterisks</source>
        <translation>이름, 번호, 주소, 생년월일을 별표로 가립니다</translation>
    </message>
    <message>
        <source>Everything readable by whoever has the file</source>
        <translation>파일을 가진 사람은 누구나 모두 읽을 수 있습니다</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>승인 날짜(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>형식(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>프로필(&amp;P)</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>First li&amp;ne</source>
        <translation>첫 행(&amp;N)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>암호화 보관</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>파일(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>위로(&amp;U)</translation>
    </message>
    <message>
        <source>Move the column up (Alt+Up)</source>
        <translation>열을 위로 이동(Alt+Up)</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>아래로(&amp;O)</translation>
    </message>
    <message>
        <source>Move the column down (Alt+Down)</source>
        <translation>열을 아래로 이동(Alt+Down)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Take every column</source>
        <translation>모든 열 선택</translation>
    </message>
    <message>
        <source>None</source>
        <translation>선택 안 함</translation>
    </message>
    <message>
        <source>Take no column</source>
        <translation>모든 열 선택 해제</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>열(&amp;C)</translation>
    </message>
    <message>
        <source>Whole records, with everything that is known of them.</source>
        <translation>알려진 모든 정보를 담은 전체 기록입니다.</translation>
    </message>
    <message>
        <source>The service&apos;s own fields, whatever is chosen here.</source>
        <translation>여기서 무엇을 선택하든 서비스 고유의 항목으로 저장됩니다.</translation>
    </message>
    <message>
        <source>No record was accepted on these days.</source>
        <translation>이 날짜에 승인된 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>열을 하나 이상 선택하세요.</translation>
    </message>
    <message>
        <source>Complete the passphrase first.</source>
        <translation>암호 구문이 아직 완성되지 않았습니다.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>세는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>기록 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportStatus</name>
    <message>
        <source>Progress of the export</source>
        <translation>내보내기 진행률</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>기록 %1/%2건</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>내보냄</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>내보내지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>기록 %n건, 저장 위치 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::FieldRow</name>
    <message>
        <source>Why?</source>
        <translation>이유</translation>
    </message>
</context>
<context>
    <name>licencedesk::FigurePanel</name>
    <message>
        <source>Nothing in this period</source>
        <translation>이 기간에 내용이 없습니다</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingRow</name>
    <message>
        <source>Why?</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>규칙 %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingsPanel</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>미통과 검사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>살펴볼 사항 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Every check that could be made passed</source>
        <translation>가능한 모든 검사를 통과했습니다</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>아직 검사하지 않음</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>%1 passed · %2 not checked</source>
        <translation>통과 %1 · 검사 안 함 %2</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>간단히 보기</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
</context>
<context>
    <name>licencedesk::GuardedPage</name>
    <message>
        <source>Back to the desk</source>
        <translation>접수 화면으로 돌아가기</translation>
    </message>
    <message>
        <source>Back to the desk (Esc)</source>
        <translation>접수 화면으로 돌아가기(Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>통계</translation>
    </message>
    <message>
        <source>As &amp;tables</source>
        <translation>표로 보기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>CSV로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7일</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30일</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90일</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>1년</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>카운터</translation>
    </message>
    <message>
        <source>All figures of this period, for a spreadsheet</source>
        <translation>이 기간의 모든 수치, 스프레드시트용</translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>모든 카운터</translation>
    </message>
    <message>
        <source>licences accepted</source>
        <translation>승인된 면허증</translation>
    </message>
    <message>
        <source>seconds per licence, on average</source>
        <translation>면허증당 평균 초</translation>
    </message>
    <message>
        <source>accepted although checks had failed</source>
        <translation>검사 미통과 상태로 승인</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>통계 저장</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 파일로 저장했습니다</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeyRotation</name>
    <message>
        <source>The records were closed; the change of keys is completed next time.</source>
        <translation>기록이 닫혔습니다. 키 변경은 다음번에 마저 진행됩니다.</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>The records are locked. Without one of these ways nobody opens them, and a lost one cannot be recovered.</source>
        <translation>기록이 잠겨 있습니다. 다음 방법 중 하나가 없으면 아무도 열 수 없고, 잃어버리면 아무도 찾아낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Print a &amp;recovery key…</source>
        <translation>복구 키 인쇄(&amp;R)…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>암호 구문 설정(&amp;P)…</translation>
    </message>
    <message>
        <source>Put into the &amp;keyring</source>
        <translation>키링에 넣기(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change the keys…</source>
        <translation>키 변경(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>All records are sealed with the new keys.</source>
        <translation>모든 기록을 새 키로 암호화했습니다.</translation>
    </message>
    <message>
        <source>What opens the records</source>
        <translation>기록을 여는 방법</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>키를 변경하는 중</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>다른 키</translation>
    </message>
    <message>
        <source>Seals all records with new keys, after somebody has left who could have copied the old ones. The desk goes on working meanwhile.</source>
        <translation>이전 키를 복사했을 수 있는 사람이 떠난 뒤에 모든 기록을 새 키로 다시 암호화합니다. 그동안에도 카운터 업무는 계속됩니다.</translation>
    </message>
    <message>
        <source>Nothing is locked yet: the records are not open.</source>
        <translation>아직 아무것도 잠기지 않았습니다. 기록이 열려 있지 않습니다.</translation>
    </message>
    <message>
        <source>✓ the keyring of this computer</source>
        <translation>✓ 이 컴퓨터의 키링</translation>
    </message>
    <message>
        <source>– keyring of this computer not used</source>
        <translation>– 이 컴퓨터의 키링 사용 안 함</translation>
    </message>
    <message>
        <source>✓ a passphrase</source>
        <translation>✓ 암호 구문</translation>
    </message>
    <message>
        <source>– no passphrase</source>
        <translation>– 암호 구문 없음</translation>
    </message>
    <message>
        <source>✓ a printed recovery key</source>
        <translation>✓ 인쇄된 복구 키</translation>
    </message>
    <message>
        <source>– no recovery key</source>
        <translation>– 복구 키 없음</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>암호 구문 변경(&amp;P)…</translation>
    </message>
    <message>
        <source>The sheet printed before stops working as soon as there is a new one.</source>
        <translation>새 복구 키가 만들어지면 이전에 인쇄한 종이로는 더 이상 아무것도 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>The passphrase opens the records now.</source>
        <translation>이제 이 암호 구문으로 기록을 열 수 있습니다.</translation>
    </message>
    <message>
        <source>The keyring opens the records at the next start; nothing has to be typed.</source>
        <translation>다음 시작 때 키링이 기록을 엽니다. 입력할 필요가 없습니다.</translation>
    </message>
    <message>
        <source>All records are sealed again. A backup from before still opens with its own passphrase.</source>
        <translation>모든 기록을 다시 암호화했습니다. 이전 백업은 여전히 해당 암호 구문으로 열립니다.</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>키 변경</translation>
    </message>
</context>
<context>
    <name>licencedesk::LivePictureView</name>
    <message>
        <source>Live picture. %1</source>
        <translation>실시간 영상. %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::LiveStage</name>
    <message>
        <source>Which camera, how it stands, when it captures</source>
        <translation>카메라 선택, 방향, 촬영 시점</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>카메라: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>The licence being worked on (Ctrl+L)</source>
        <translation>작업 중인 면허증(Ctrl+L)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>메뉴(F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝은 테마</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어두운 테마</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>글자 크기 %1 %</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>기록 내보내기</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n licence(s) to %1</source>
        <translation>
            <numerusform>면허증 %n건을 내보냈습니다: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Read corrections back</source>
        <translation>수정 내용 불러오기</translation>
    </message>
    <message>
        <source>Records · %1 today</source>
        <translation>기록 · 오늘 %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>The records are not open yet.</source>
        <translation>기록이 아직 열려 있지 않습니다.</translation>
    </message>
    <message>
        <source>Accepted licences are sent to %1</source>
        <translation>승인된 면허증이 전송되는 곳: %1</translation>
    </message>
    <message>
        <source>Licences are sent to %1 when you ask it</source>
        <translation>조회할 때만 면허증이 전송되는 곳: %1</translation>
    </message>
    <message>
        <source>Records are transferred, sealed, to the firm&apos;s server</source>
        <translation>기록이 암호화되어 회사 서버에 업로드됩니다</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>오프라인: 아무것도 이 컴퓨터 밖으로 나가지 않습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) were not sent: see the outbox (%1)</source>
        <translation>
            <numerusform>면허증 %n건이 전송되지 않았습니다. 전송 대기함을 확인하세요(%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait to be sent to %1</source>
        <translation>
            <numerusform>면허증 %n건이 전송 대기 중입니다: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted licence(s) are not exported yet and will be gone. Export them, or close again.</source>
        <translation>
            <numerusform>승인된 면허증 %n건을 아직 내보내지 않아 사라지게 됩니다. 내보내거나 한 번 더 닫으세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
</context>
<context>
    <name>licencedesk::ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>설명서</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>설명서에서 찾기</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>목차</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n곳</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorButton</name>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Change PIN or passphrase…</source>
        <translation>PIN 또는 암호 구문 변경…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>2단계 인증…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>로그인됨: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorsPage</name>
    <message>
        <source>&amp;Add…</source>
        <translation>추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Name and &amp;role…</source>
        <translation>이름과 역할(&amp;R)…</translation>
    </message>
    <message>
        <source>New &amp;PIN…</source>
        <translation>새 PIN(&amp;P)…</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>동결(&amp;Z)</translation>
    </message>
    <message>
        <source>Remove second factor</source>
        <translation>2단계 인증 해제</translation>
    </message>
    <message>
        <source>&amp;Save the rules</source>
        <translation>규칙 저장(&amp;S)</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>접수 화면으로 돌아가기</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Accounts are never deleted, because the audit log names them; freeze those who left.</source>
        <translation>감사 로그에 이름이 남아 있으므로 계정은 삭제하지 않습니다. 떠난 사람의 계정은 동결하세요.</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>동결 해제(&amp;L)</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxModel</name>
    <message>
        <source>%1, %2, queued %3</source>
        <translation>%1, %2, 등록 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>등록 시각</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>다음 시도</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>경과</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>전송 대기함</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>다시 보내기(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>버리기(&amp;D)</translation>
    </message>
    <message>
        <source>Show in &amp;clear</source>
        <translation>원문 표시(&amp;C)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>To the current service, from the beginning (Enter)</source>
        <translation>현재 서비스로 처음부터 다시 보냅니다(Enter)</translation>
    </message>
    <message>
        <source>It is not sent, and its picture is deleted (Del)</source>
        <translation>전송하지 않고 이미지도 삭제합니다(Del)</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>30초 동안 표시하며 로그에 남습니다(Ctrl+R)</translation>
    </message>
    <message>
        <source>Outbox, newest first</source>
        <translation>전송 대기함, 최신순</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>전체(%1)</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>처리 필요(%1)</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>대기 중(%1)</translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation>전송됨(%1)</translation>
    </message>
    <message>
        <source>Nothing in this state.</source>
        <translation>이 상태의 항목이 없습니다.</translation>
    </message>
    <message>
        <source>The outbox keeps accepted licences that go to a service elsewhere, sealed, until they have gone. It is off: nothing leaves this desk. A service is set up in the settings.</source>
        <translation>전송 대기함은 외부 서비스로 보낼 승인된 면허증을 전송될 때까지 암호화하여 보관합니다. 지금은 꺼져 있어 아무것도 이 카운터 밖으로 나가지 않습니다. 서비스는 설정에서 지정합니다.</translation>
    </message>
    <message>
        <source>The outbox is empty. Accepted licences that go to the service are kept here, sealed, until they have gone.</source>
        <translation>전송 대기함이 비어 있습니다. 서비스로 보낼 승인된 면허증은 전송될 때까지 암호화되어 여기에 보관됩니다.</translation>
    </message>
    <message>
        <source>Discard it? The service may have got it already: then discarding only ends the doubt here. If it has not, it will never be sent. It is noted in the audit log.</source>
        <translation>버릴까요? 서비스가 이미 받았을 수 있으며, 그 경우 여기의 불확실한 상태만 끝납니다. 받지 않았다면 다시는 전송되지 않습니다. 이 작업은 감사 로그에 남습니다.</translation>
    </message>
    <message>
        <source>Take it off the list? It has been sent; that stays noted on the record.</source>
        <translation>목록에서 뺄까요? 이미 전송되었으며 그 사실은 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Discard it? It is not sent, and its picture is deleted. The record stays. It is noted in the audit log.</source>
        <translation>버릴까요? 전송되지 않고 이미지가 삭제됩니다. 기록은 남습니다. 이 작업은 감사 로그에 남습니다.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>목록에서 빼기</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>다시 가리기</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPanel</name>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>This desk:</source>
        <translation>이 카운터:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>서비스:</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>선택한 항목</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>전송 과정</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>등록 시각</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, 담당자 %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>전송됨</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>다음 시도</translation>
    </message>
    <message>
        <source>Request number, for the service&apos;s support</source>
        <translation>서비스 지원 문의용 요청 번호</translation>
    </message>
    <message>
        <source>Copy the &amp;number</source>
        <translation>번호 복사(&amp;N)</translation>
    </message>
    <message>
        <source>This desk and the service, in clear</source>
        <translation>이 카운터와 서비스(원문)</translation>
    </message>
    <message>
        <source>This desk and the service</source>
        <translation>이 카운터와 서비스</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxStrip</name>
    <message>
        <source>Calls made today</source>
        <translation>오늘 호출 횟수</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 중지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>계속(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>지금 시도(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>licencedesk::PageButton</name>
    <message>
        <source>%1: not there yet, opens a picture</source>
        <translation>%1: 아직 없음, 누르면 이미지 열기</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n field(s) to check</source>
        <translation>
            <numerusform>%1: 확인할 항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing left to check</source>
        <translation>%1: 더 확인할 항목 없음</translation>
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
        <translation>이 면허증의 페이지</translation>
    </message>
    <message>
        <source>Remove this page</source>
        <translation>이 페이지 제거</translation>
    </message>
</context>
<context>
    <name>licencedesk::PassphraseDialog</name>
    <message>
        <source>Keep the records</source>
        <translation>기록 보관</translation>
    </message>
    <message>
        <source>This passphrase locks the records on this computer and is asked for when the program starts. Nobody can read them without it, and it cannot be recovered: print the recovery key afterwards.</source>
        <translation>이 암호 구문은 이 컴퓨터의 기록을 잠그며 프로그램을 시작할 때 묻습니다. 이것 없이는 아무도 기록을 읽을 수 없고 알아낼 수도 없습니다. 이후 복구 키를 인쇄해 두세요.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호 구문</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>기록 열기</translation>
    </message>
    <message>
        <source>The records are locked. Licences can be read meanwhile; they are kept as soon as the records are open.</source>
        <translation>기록이 잠겨 있습니다. 그동안에도 면허증을 판독할 수 있으며, 기록을 여는 즉시 보관됩니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open the records with the recovery key</source>
        <translation>복구 키로 기록 열기</translation>
    </message>
    <message>
        <source>Type the key from the printed sheet. Capitals, spaces and dashes do not matter.</source>
        <translation>인쇄된 종이의 키를 입력하세요. 대소문자, 공백, 하이픈은 상관없습니다.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>복구 키</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>다시 입력</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>입력 내용 표시</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>%1자 이상. 단어 몇 개로 하면 기억하기 쉽습니다.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>두 입력이 서로 다릅니다.</translation>
    </message>
</context>
<context>
    <name>licencedesk::PlainPage</name>
    <message>
        <source>It is right</source>
        <translation>맞음</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>모든 항목</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>잠시만 기다리세요…</translation>
    </message>
    <message>
        <source>Take a new picture: the whole licence, flat, on a darker ground.</source>
        <translation>다시 촬영하세요: 면허증 전체를 평평하게, 어두운 바탕 위에 놓으세요.</translation>
    </message>
    <message>
        <source>The camera is off. Open a picture, or switch the camera on with F4.</source>
        <translation>카메라가 꺼져 있습니다. 이미지를 열거나 F4로 카메라를 켜세요.</translation>
    </message>
    <message>
        <source>No other reading</source>
        <translation>다른 판독 없음</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>“%1” 사용</translation>
    </message>
    <message>
        <source>Put the licence under the camera</source>
        <translation>면허증을 카메라 아래에 놓으세요</translation>
    </message>
    <message>
        <source>Next licence</source>
        <translation>다음 면허증</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>판독 중…</translation>
    </message>
    <message>
        <source>No licence was found in the picture</source>
        <translation>이미지에서 면허증을 찾지 못했습니다</translation>
    </message>
    <message>
        <source>%1: is it right?</source>
        <translation>%1: 맞습니까?</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>더 확인할 항목 없음</translation>
    </message>
    <message numerus="yes">
        <source>Compare it with the licence and correct it if necessary. %n field(s) left.</source>
        <translation>
            <numerusform>면허증과 대조하고 필요하면 고치세요. %n개 항목 남음.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::PrivacySection</name>
    <message>
        <source> days</source>
        <translation> 일</translation>
    </message>
    <message>
        <source>%1: %2 and %3 from before %4</source>
        <translation>%1: %4 이전의 %2 및 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>기록 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>이미지 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인정보 보호</translation>
    </message>
    <message>
        <source>What is kept of a customer and for how long. What is not needed is best not kept.</source>
        <translation>고객에 대해 무엇을 얼마나 오래 보관할지 정합니다. 필요 없는 것은 보관하지 않는 것이 가장 좋습니다.</translation>
    </message>
    <message>
        <source>&amp;Keep these rules</source>
        <translation>이 규칙 저장(&amp;K)</translation>
    </message>
    <message>
        <source>P&amp;urge now…</source>
        <translation>지금 파기(&amp;U)…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>저장 안 함</translation>
    </message>
    <message>
        <source>The card without the portrait</source>
        <translation>얼굴 사진을 뺀 면허증</translation>
    </message>
    <message>
        <source>The whole card</source>
        <translation>면허증 전체</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>보관 내용</translation>
    </message>
    <message>
        <source>Records are kept &amp;for</source>
        <translation>기록 보관 기간(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Pictures that are kept</source>
        <translation>보관할 이미지(&amp;P)</translation>
    </message>
    <message>
        <source>Pictures are kept f&amp;or</source>
        <translation>이미지 보관 기간(&amp;O)</translation>
    </message>
    <message>
        <source>Deleted so far</source>
        <translation>파기된 내용</translation>
    </message>
    <message>
        <source>Expired data is deleted automatically at the start of the program. It is overwritten, and each time leaves a receipt.</source>
        <translation>기간이 지난 것은 프로그램을 시작할 때 자동으로 파기됩니다. 덮어쓰며, 매번 파기 증명을 남깁니다.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>파기 증명</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is kept for %1; no picture of the licence is kept.</source>
        <translation>판독한 내용의 보관 기간은 %1이며, 면허증 이미지는 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card without the customer&apos;s face for %2.</source>
        <translation>보관 기간: 판독한 내용 %1, 고객 얼굴을 뺀 면허증 이미지 %2.</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card with the customer&apos;s face for %2. Customers should be told.</source>
        <translation>보관 기간: 판독한 내용 %1, 고객 얼굴이 있는 면허증 이미지 %2. 고객에게 알려야 합니다.</translation>
    </message>
    <message>
        <source>Kept. Expired data goes with the next purge.</source>
        <translation>저장했습니다. 기간이 지난 것은 다음 파기 때 삭제됩니다.</translation>
    </message>
    <message>
        <source>Records from before %1 are deleted for good. Nobody can bring them back.</source>
        <translation>%1 이전의 기록이 영구 삭제됩니다. 아무도 되살릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>영구 삭제</translation>
    </message>
    <message>
        <source>Being deleted and overwritten…</source>
        <translation>삭제하고 덮어쓰는 중…</translation>
    </message>
    <message>
        <source>No data has expired.</source>
        <translation>기간이 지난 것이 없습니다.</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>아직 파기 증명 없음</translation>
    </message>
</context>
<context>
    <name>licencedesk::ProfileBar</name>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Name to save it under</source>
        <translation>저장할 이름</translation>
    </message>
    <message>
        <source>Keep columns, order and masking under this name</source>
        <translation>열, 순서, 가림 설정을 이 이름으로 저장합니다</translation>
    </message>
    <message>
        <source>Forget the profile of this name</source>
        <translation>이 이름의 프로필을 삭제합니다</translation>
    </message>
</context>
<context>
    <name>licencedesk::RangeBox</name>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>모든 기록</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>기간 지정…</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>승인됨</translation>
    </message>
</context>
<context>
    <name>licencedesk::ReasonBar</name>
    <message>
        <source>Supervisor&apos;s PIN or passphrase</source>
        <translation>책임자의 PIN 또는 암호 구문</translation>
    </message>
    <message>
        <source>Code from the supervisor&apos;s app</source>
        <translation>책임자 앱의 코드</translation>
    </message>
    <message>
        <source>A supervisor authorises it; you stay signed in.</source>
        <translation>책임자가 확인하며, 로그인은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Why is it accepted anyway?</source>
        <translation>그래도 승인하는 이유는 무엇입니까?</translation>
    </message>
    <message>
        <source>Accept with this reason</source>
        <translation>이 사유로 승인</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>뒤로(Esc)</translation>
    </message>
    <message>
        <source>Supervisor&apos;s name</source>
        <translation>책임자 이름</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. The reason is kept with the record.</source>
        <translation>
            <numerusform>미통과 검사가 %n건 있습니다. 사유는 기록과 함께 보관됩니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordPanel</name>
    <message>
        <source>The selected record</source>
        <translation>선택한 기록</translation>
    </message>
    <message>
        <source>Licence, in clear</source>
        <translation>면허증(원문)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>면허증</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>검사: %1</translation>
    </message>
    <message>
        <source>Accepted anyway by %1</source>
        <translation>예외 승인: %1</translation>
    </message>
    <message>
        <source>Exported as %1, %2</source>
        <translation>내보냄: %1, %2</translation>
    </message>
    <message>
        <source>Who had it open, 30 days</source>
        <translation>최근 30일간 연 사람</translation>
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
        <translation>통과</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>참고 사항 있음</translation>
    </message>
    <message>
        <source>Failed, accepted</source>
        <translation>미통과, 승인됨</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>검사 안 함</translation>
    </message>
    <message>
        <source>Accepted although checks had failed</source>
        <translation>검사 미통과 상태로 승인됨</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>면허 번호</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>면허 종류</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>유효 만료일</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>수정 수</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>승인 일시</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordsPage</name>
    <message>
        <source>Reopen</source>
        <translation>다시 열기</translation>
    </message>
    <message>
        <source>Put the record on the desk again (Enter)</source>
        <translation>기록을 접수 화면에 다시 놓습니다(Enter)</translation>
    </message>
    <message>
        <source>Show in clear</source>
        <translation>원문 표시</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>30초 동안 표시하며 로그에 남습니다(Ctrl+R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>For good (Del)</source>
        <translation>영구 삭제합니다(Del)</translation>
    </message>
    <message>
        <source>Number, its last four, name, date, operator, vehicle, passed, failed…</source>
        <translation>번호, 끝 네 자리, 이름, 날짜, 담당자, 차량, 통과, 미통과…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>기록 검색</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7일</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30일</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>모든 결과</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1건 초과</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>기록 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. A number or a name is found when it is whole; of a number the last four are enough.</source>
        <translation>찾지 못했습니다. 번호나 이름은 전체를 입력하세요. 번호는 끝 네 자리만으로도 됩니다.</translation>
    </message>
    <message>
        <source>No licence accepted yet.</source>
        <translation>아직 승인된 면허증이 없습니다.</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>다시 가리기</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecoveryKeyDialog</name>
    <message>
        <source>Counter: %1. Printed on %2.</source>
        <translation>카운터: %1. 인쇄일: %2.</translation>
    </message>
    <message>
        <source>Recovery key of the records</source>
        <translation>기록의 복구 키</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file of the records can read them. Keep it in a safe, not at the counter.</source>
        <translation>이 종이와 기록 파일을 가진 사람은 기록을 읽을 수 있습니다. 카운터가 아닌 금고에 보관하세요.</translation>
    </message>
    <message>
        <source>It is needed when the computer&apos;s keyring is lost or the passphrase is forgotten. A newer sheet makes this one worthless.</source>
        <translation>컴퓨터의 키링을 잃거나 암호 구문을 잊었을 때 필요합니다. 새로 인쇄하면 이 종이는 쓸 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>복구 키</translation>
    </message>
    <message>
        <source>If the keyring of this computer is lost, or the passphrase forgotten, only this key opens the records. It is shown once. Print it and keep it in a safe, not at the counter.</source>
        <translation>이 컴퓨터의 키링을 잃거나 암호 구문을 잊으면 이 키로만 기록을 열 수 있습니다. 한 번만 표시됩니다. 인쇄하여 카운터가 아닌 금고에 보관하세요.</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>인쇄했거나 적어 두었습니다</translation>
    </message>
    <message>
        <source>Save as PDF to print…</source>
        <translation>인쇄용 PDF로 저장…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>파일을 쓸 수 없습니다: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteDesk</name>
    <message>
        <source>The customer has to agree first. Tick it below when they have.</source>
        <translation>먼저 고객의 동의가 필요합니다. 동의하면 아래에 체크하세요.</translation>
    </message>
    <message>
        <source>Not sent to %1.</source>
        <translation>전송하지 않았습니다: %1.</translation>
    </message>
    <message>
        <source>It was typed in: there is no picture to send.</source>
        <translation>직접 입력한 것이므로 보낼 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1: the customer&apos;s consent was not ticked.</source>
        <translation>승인했지만 %1 전송은 하지 않았습니다. 고객 동의에 체크하지 않았습니다.</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1. %2</source>
        <translation>승인했지만 %1 전송은 하지 않았습니다. %2</translation>
    </message>
    <message>
        <source>Accepted, but it cannot be sent to %1. %2</source>
        <translation>승인했지만 %1 전송을 할 수 없습니다. %2</translation>
    </message>
    <message>
        <source>The picture cannot be made ready for sending.</source>
        <translation>전송할 이미지를 준비할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is reading the licence…</source>
        <translation>%1에서 면허증 판독 중…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>다시 조회</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads the same in %n field(s).</source>
        <translation>
            <numerusform>%1의 판독이 %n개 항목에서 일치합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read nothing in this picture.</source>
        <translation>%1에서 이 이미지를 전혀 판독하지 못했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads %n field(s) differently: compare each with the card.</source>
        <translation>
            <numerusform>%1의 판독이 %n개 항목에서 다릅니다. 하나씩 실물과 대조하세요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteSection</name>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>아무것도 이 컴퓨터 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>The keyring did not provide the secret for %1. Type it again and choose “Use this service”.</source>
        <translation>%1에 필요한 것을 키링에서 얻지 못했습니다. 다시 입력하고 “이 서비스 사용”을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 is used. Its secret is held in memory only: it has to be typed again after the next start.</source>
        <translation>%1 사용 중입니다. 비밀 키는 메모리에만 있으므로 다음 시작 후 다시 입력해야 합니다.</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>%1 사용 중입니다.</translation>
    </message>
    <message>
        <source>Remote service</source>
        <translation>원격 서비스</translation>
    </message>
    <message>
        <source>A second opinion from a service elsewhere, or the way of accepted licences into the firm&apos;s own system. Reading and checking work without it.</source>
        <translation>외부 서비스의 2차 판독 또는 승인된 면허증을 회사 시스템으로 보내는 통로입니다. 없어도 판독과 검사는 작동합니다.</translation>
    </message>
    <message>
        <source>&amp;Work without a service</source>
        <translation>서비스 없이 사용(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Forget the secrets</source>
        <translation>비밀 키 지우기(&amp;F)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>파일 선택(&amp;F)…</translation>
    </message>
    <message>
        <source>Send accepted licences by &amp;themselves</source>
        <translation>승인된 면허증 자동 전송(&amp;T)</translation>
    </message>
    <message>
        <source>With the &amp;picture of the card</source>
        <translation>면허증 이미지 포함(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;est without a picture</source>
        <translation>이미지 없이 테스트(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Use this service</source>
        <translation>이 서비스 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing leaves this computer from now on.</source>
        <translation>이제부터 아무것도 이 컴퓨터 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>The secrets are gone from this computer.</source>
        <translation>이 컴퓨터에서 비밀 키를 지웠습니다.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>현재 상태</translation>
    </message>
    <message>
        <source>Reads the picture: WeChat&apos;s licence call</source>
        <translation>이미지 판독: WeChat 면허증 판독 API</translation>
    </message>
    <message>
        <source>Takes the record: the firm&apos;s own system</source>
        <translation>기록 수신: 회사 자체 시스템</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>What it &amp;does</source>
        <translation>용도(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>주소(&amp;A)</translation>
    </message>
    <message>
        <source>The firm&apos;s relay, or %1. Without a token: that has a field of its own.</source>
        <translation>회사의 중계 서버 또는 %1. 토큰은 넣지 마세요. 별도의 입력란이 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Certificate of the company&apos;s own authority</source>
        <translation>회사 자체 인증 기관의 인증서(&amp;C)</translation>
    </message>
    <message>
        <source>Empty: those that the system trusts. A certificate that is not trusted is never accepted.</source>
        <translation>비워 두면 시스템이 신뢰하는 인증서를 사용합니다. 신뢰할 수 없는 인증서는 절대 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>App id and secret (stable token)</source>
        <translation>App ID와 비밀 키(stable token)</translation>
    </message>
    <message>
        <source>App id and secret (the older call)</source>
        <translation>App ID와 비밀 키(이전 호출 방식)</translation>
    </message>
    <message>
        <source>A token: of a relay, or of an authorizer</source>
        <translation>토큰: 중계 서버 또는 authorizer의 토큰</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>호출 명의</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>접속 인증 방식(&amp;H)</translation>
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
        <translation>토큰 이름(&amp;N)</translation>
    </message>
    <message>
        <source>For your own reference, such as authorizer_access_token.</source>
        <translation>이곳 직원이 알아볼 이름입니다. 예: authorizer_access_token.</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>토큰(&amp;O)</translation>
    </message>
    <message>
        <source>Signing &amp;key</source>
        <translation>서명 키(&amp;K)</translation>
    </message>
    <message>
        <source>Signs what is sent (HMAC-SHA256). Empty: unsigned.</source>
        <translation>보내는 내용에 서명합니다(HMAC-SHA256). 비워 두면 서명하지 않습니다.</translation>
    </message>
    <message>
        <source>Show once what is sent</source>
        <translation>전송 내용을 한 번 보여 주기</translation>
    </message>
    <message>
        <source>Ask the customer each time</source>
        <translation>매번 고객에게 묻기</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>전송 내용</translation>
    </message>
    <message>
        <source>Before a licence &amp;leaves</source>
        <translation>면허증을 보내기 전에(&amp;L)</translation>
    </message>
    <message>
        <source>Calls a &amp;day</source>
        <translation>하루 호출 횟수(&amp;D)</translation>
    </message>
    <message>
        <source>The service allows 100 without a contract; they return at midnight, China time.</source>
        <translation>계약이 없으면 서비스는 100회를 허용하며, 중국 시간 자정에 다시 채워집니다.</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: the settings are kept with them.</source>
        <translation>먼저 이 컴퓨터의 기록이 열려 있어야 합니다. 설정은 기록과 함께 보관됩니다.</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>보관됨, 변경하려면 입력</translation>
    </message>
    <message>
        <source>Secrets lie in the keyring of this computer and nowhere else; where there is none they are held in memory until the program is closed.</source>
        <translation>비밀 키는 이 컴퓨터의 키링에만 보관됩니다. 키링이 없으면 프로그램을 닫을 때까지 메모리에 보관됩니다.</translation>
    </message>
    <message>
        <source>The documents of this service forbid keeping the app secret on a counter&apos;s computer: whoever has the computer could call in the firm&apos;s name. A small relay on a server of the firm keeps the secret and limits the calls; give its address here and paste its token.</source>
        <translation>이 서비스의 문서는 카운터 컴퓨터에 App Secret을 보관하는 것을 금지합니다. 컴퓨터를 가진 사람이 회사 명의로 호출할 수 있기 때문입니다. 회사 서버의 작은 중계 서버가 비밀 키를 보관하고 호출을 제한하게 하세요. 여기에 그 주소를 입력하고 토큰을 붙여넣으세요.</translation>
    </message>
    <message>
        <source>This service is used from now on.</source>
        <translation>이제부터 이 서비스를 사용합니다.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>서비스에 조회 중…</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>인증 기관의 인증서</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteValue</name>
    <message>
        <source>The service reads</source>
        <translation>서비스 판독</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 사용</translation>
    </message>
</context>
<context>
    <name>licencedesk::RentalStrip</name>
    <message>
        <source>Rental</source>
        <translation>대여</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>차량</translation>
    </message>
    <message>
        <source>The vehicle decides which class is needed</source>
        <translation>필요한 면허 종류는 차량에 따라 정해집니다</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>대여일</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>반납일</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>대여일(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>반납일(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Vehicle</source>
        <translation>차량(&amp;V)</translation>
    </message>
    <message>
        <source>No vehicle chosen</source>
        <translation>선택한 차량 없음</translation>
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
        <translation>다음 확인 항목으로 이동</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>confirms it and goes on</source>
        <translation>확인하고 계속</translation>
    </message>
    <message>
        <source>Alt+1 … 5</source>
        <translation>Alt+1 … 5</translation>
    </message>
    <message>
        <source>takes another reading</source>
        <translation>다른 판독 사용</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>accepts the licence</source>
        <translation>면허증 승인</translation>
    </message>
    <message>
        <source>Only what is doubtful waits for you.</source>
        <translation>불확실한 것만 확인하면 됩니다.</translation>
    </message>
    <message>
        <source>Fields of the licence</source>
        <translation>면허증의 항목</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecondFactorForm</name>
    <message>
        <source>Code from the app</source>
        <translation>앱의 코드</translation>
    </message>
    <message>
        <source>QR code of the key</source>
        <translation>키의 QR 코드</translation>
    </message>
    <message>
        <source>Key for typing in</source>
        <translation>직접 입력할 키</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>또는 앱에 이 키를 입력하세요:</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app on your phone. From now on it gives you a code for every sign-in.</source>
        <translation>휴대전화의 인증 앱으로 이것을 스캔하세요. 이제부터 로그인할 때마다 앱이 코드를 알려 줍니다.</translation>
    </message>
    <message>
        <source>&amp;Code that the app shows</source>
        <translation>앱에 표시된 코드(&amp;C)</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecretForm</name>
    <message>
        <source>PIN or passphrase in use</source>
        <translation>현재 PIN 또는 암호 구문</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>새 PIN 또는 암호 구문</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>다시 입력</translation>
    </message>
    <message>
        <source>PIN or passphrase in &amp;use</source>
        <translation>현재 PIN 또는 암호 구문(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;New PIN or passphrase</source>
        <translation>새 PIN 또는 암호 구문(&amp;N)</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>다시 입력(&amp;O)</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>두 입력이 서로 다릅니다. 다시 입력하세요.</translation>
    </message>
</context>
<context>
    <name>licencedesk::SendPreview</name>
    <message>
        <source>The picture that is sent</source>
        <translation>전송할 이미지</translation>
    </message>
    <message>
        <source>What leaves this desk</source>
        <translation>이 카운터에서 나가는 내용</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3. Only the card: nothing around it, no file name, no place or time of the photograph.</source>
        <translation>%1 × %2픽셀, %3. 면허증만 보냅니다. 주변 모습, 파일 이름, 촬영 장소와 시각은 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>This is shown once for each service. It can be switched off at any time in the settings.</source>
        <translation>서비스마다 한 번만 표시됩니다. 설정에서 언제든지 끌 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>보내기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>보내지 않음(&amp;D)</translation>
    </message>
</context>
<context>
    <name>licencedesk::ServerSection</name>
    <message numerus="yes">
        <source>%n change(s) wait to be transferred.</source>
        <translation>
            <numerusform>변경 %n건이 업로드 대기 중입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This counter works by itself.</source>
        <translation>이 카운터는 단독으로 작동합니다.</translation>
    </message>
    <message>
        <source>The records on this computer are not open: nothing is transferred.</source>
        <translation>이 컴퓨터의 기록이 열려 있지 않아 아무것도 업로드하지 않습니다.</translation>
    </message>
    <message>
        <source>The keyring did not provide the password of the server. Type it again and choose “Use this server”.</source>
        <translation>키링에서 서버의 비밀번호를 얻지 못했습니다. 다시 입력하고 “이 서버 사용”을 선택하세요.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>연결 중…</translation>
    </message>
    <message>
        <source>Connected: other counters see what is accepted here.</source>
        <translation>연결됨: 여기서 승인한 것을 다른 카운터에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Not connected. The desk keeps working and transfers later.</source>
        <translation>연결되지 않았습니다. 카운터는 계속 작동하며 나중에 업로드합니다.</translation>
    </message>
    <message>
        <source>Several counters</source>
        <translation>여러 카운터</translation>
    </message>
    <message>
        <source>The counters of a firm share their records through a PostgreSQL server. What is there is sealed; each counter keeps working when the server is away.</source>
        <translation>회사의 카운터들은 PostgreSQL 서버를 통해 기록을 공유합니다. 서버의 내용은 암호화되어 있으며, 서버를 쓸 수 없을 때도 각 카운터는 계속 작동합니다.</translation>
    </message>
    <message>
        <source>&amp;Work without the server</source>
        <translation>서버 없이 사용(&amp;W)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>파일 선택(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>연결 테스트(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>이 서버 사용(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Set it up with the keys of this counter</source>
        <translation>이 카운터의 키로 설정(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Join these counters</source>
        <translation>이 카운터들에 참여(&amp;J)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>현재 상태</translation>
    </message>
    <message>
        <source>Encrypted, server verified</source>
        <translation>암호화하고 서버의 신원을 확인</translation>
    </message>
    <message>
        <source>Encrypted, server not verified</source>
        <translation>암호화하되 상대는 확인 안 함</translation>
    </message>
    <message>
        <source>Not encrypted: on this computer only</source>
        <translation>암호화 안 함: 이 컴퓨터에서만</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>호스트(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>포트(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>데이터베이스(&amp;D)</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>사용자(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>비밀번호(&amp;P)</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer and nowhere else.</source>
        <translation>이 컴퓨터의 키링에만 보관됩니다.</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>암호화(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Certificate of the authority</source>
        <translation>인증 기관의 인증서(&amp;C)</translation>
    </message>
    <message>
        <source>Empty: the one that the system has for this user.</source>
        <translation>비워 두면 시스템이 이 사용자용으로 가진 인증서를 사용합니다.</translation>
    </message>
    <message>
        <source>Passphrase or recovery &amp;key of the firm</source>
        <translation>회사의 암호 구문 또는 복구 키(&amp;K)</translation>
    </message>
    <message>
        <source>Passphrase or recovery key of the firm</source>
        <translation>회사의 암호 구문 또는 복구 키</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: they are what is transferred.</source>
        <translation>먼저 이 컴퓨터의 기록이 열려 있어야 합니다. 그 기록이 업로드됩니다.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>서버에 조회 중…</translation>
    </message>
    <message>
        <source>The server answers, and its records are sealed with the keys of this counter.</source>
        <translation>서버가 응답하며, 서버의 기록은 이 카운터의 키로 암호화되어 있습니다.</translation>
    </message>
    <message>
        <source>The server answers. No counter has set it up yet: this one can be the first.</source>
        <translation>서버가 응답합니다. 아직 설정한 카운터가 없으므로 이 카운터가 첫 번째가 될 수 있습니다.</translation>
    </message>
    <message>
        <source>The server answers. Its records are sealed with keys that this counter does not have yet.</source>
        <translation>서버가 응답합니다. 서버의 기록은 이 카운터에 아직 없는 키로 암호화되어 있습니다.</translation>
    </message>
    <message>
        <source>This server is used from now on.</source>
        <translation>이제부터 이 서버를 사용합니다.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>인증 기관의 인증서</translation>
    </message>
</context>
<context>
    <name>licencedesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>설정의 구역</translation>
    </message>
</context>
<context>
    <name>licencedesk::SetupPage</name>
    <message>
        <source>Save the target as PDF…</source>
        <translation>테스트 카드를 PDF로 저장…</translation>
    </message>
    <message>
        <source>1. Print the target at 100 % and check its ruler.
2. Cut it out and lay it where licences lie, in a sleeve if licences lie in one.
3. Change what is said here until everything is good.</source>
        <translation>1. 테스트 카드를 100 %로 인쇄하고 눈금자를 확인하세요.
2. 오려 내어 면허증을 놓는 자리에 놓으세요. 면허증을 케이스에 넣은 채 놓는다면 케이스에 넣으세요.
3. 모두 좋음이 될 때까지 여기에 표시된 대로 조정하세요.</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>접수 화면으로 돌아가기</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>촬영 환경 점검</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>측정 결과</translation>
    </message>
    <message>
        <source>Saved as %1. Print it at 100 %, not “fit to page”.</source>
        <translation>%1 파일로 저장했습니다. “페이지에 맞춤”이 아닌 100 %로 인쇄하세요.</translation>
    </message>
    <message>
        <source>This desk is good: every test passed</source>
        <translation>촬영 환경이 좋습니다. 모든 항목 통과</translation>
    </message>
    <message>
        <source>Lay the target under the camera: it is not seen yet</source>
        <translation>테스트 카드를 카메라 아래에 놓으세요. 아직 보이지 않습니다</translation>
    </message>
    <message>
        <source>Switch on the camera</source>
        <translation>카메라를 켜세요</translation>
    </message>
</context>
<context>
    <name>licencedesk::ShortcutsDialog</name>
    <message>
        <source>Fields</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>다음 확인 항목</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Previous field to check</source>
        <translation>이전 확인 항목</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Confirm the field and go on</source>
        <translation>항목을 확인하고 계속</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Neighbouring field</source>
        <translation>이웃 항목</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>위, 아래</translation>
    </message>
    <message>
        <source>Take another reading</source>
        <translation>다른 판독 사용</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5</source>
        <translation>Alt+1~Alt+5</translation>
    </message>
    <message>
        <source>Take what the service reads</source>
        <translation>서비스 판독 사용</translation>
    </message>
    <message>
        <source>Alt+0</source>
        <translation>Alt+0</translation>
    </message>
    <message>
        <source>Move the box, with Shift resize it</source>
        <translation>상자 이동, Shift와 함께 크기 조정</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>화살표 키</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>면허증</translation>
    </message>
    <message>
        <source>Page of the licence</source>
        <translation>면허증의 페이지</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+3</source>
        <translation>Ctrl+1~Ctrl+3</translation>
    </message>
    <message>
        <source>Camera and pictures</source>
        <translation>카메라와 이미지</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>licencedesk::SignInView</name>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN 또는 암호 구문</translation>
    </message>
    <message>
        <source>Code from the app</source>
        <translation>앱의 코드</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>PIN이나 휴대전화를 잃어버렸나요?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>인증 앱의 코드(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>PIN 또는 암호 구문(&amp;P)</translation>
    </message>
    <message>
        <source>Choose your own PIN or passphrase</source>
        <translation>본인의 PIN 또는 암호 구문을 정하세요</translation>
    </message>
    <message>
        <source>%1, somebody else knows your current PIN or passphrase. Nobody will know the new one.</source>
        <translation>%1 님, 지금 것은 다른 사람도 알고 있습니다. 새것은 아무도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>지금부터 사용</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>2단계 인증 설정</translation>
    </message>
    <message>
        <source>Supervisors and auditors sign in with a code as well.</source>
        <translation>책임자와 감사자는 로그인할 때 코드도 필요합니다.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>화면이 잠겼습니다</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>What was being worked on stays as it is.</source>
        <translation>작업 중이던 내용은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Your name and your PIN or passphrase, please.</source>
        <translation>이름과 PIN 또는 암호 구문을 입력하세요.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>시도 횟수가 너무 많습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n second(s).</source>
        <translation>
            <numerusform>%n초 후 다시 시도할 수 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::StageView</name>
    <message>
        <source>Detect the page</source>
        <translation>페이지 자동 판별</translation>
    </message>
    <message>
        <source>Which page this is</source>
        <translation>어느 페이지인지</translation>
    </message>
    <message>
        <source>Put the corners on the card. Arrows move, Space: next corner</source>
        <translation>모서리를 면허증에 맞추세요. 화살표: 이동, 스페이스: 다음 모서리</translation>
    </message>
    <message>
        <source>Read (Enter)</source>
        <translation>판독(Enter)</translation>
    </message>
    <message>
        <source>Typed in by hand, without a picture.
Open one to have it beside the fields.</source>
        <translation>이미지 없이 직접 입력했습니다.
이미지를 열면 항목 옆에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The photograph itself was not kept. Open the picture again to set its corners.</source>
        <translation>원본 사진은 보관되지 않았습니다. 모서리를 지정하려면 이미지를 다시 여세요.</translation>
    </message>
    <message>
        <source>The corners cross each other. Put them on the card in order: top left, top right, bottom right, bottom left.</source>
        <translation>모서리가 서로 엇갈립니다. 왼쪽 위, 오른쪽 위, 오른쪽 아래, 왼쪽 아래 순서로 면허증에 맞추세요.</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreGuide</name>
    <message>
        <source>This computer has no keyring. Accepted licences are kept only until the program is closed, unless you choose a passphrase for them.</source>
        <translation>이 컴퓨터에는 키링이 없습니다. 암호 구문을 정하지 않으면 승인된 면허증은 프로그램을 닫을 때까지만 보관됩니다.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>암호 구문 설정</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>키링에 다시 요청</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>기록 열기</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>복구 키 사용</translation>
    </message>
    <message>
        <source>The records are kept, locked by this computer alone. Print the recovery key: without it they are lost with the computer.</source>
        <translation>기록이 보관되며 이 컴퓨터로만 잠겨 있습니다. 복구 키를 인쇄하세요. 그러지 않으면 컴퓨터와 함께 기록도 잃게 됩니다.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>복구 키</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreSession</name>
    <message>
        <source>LicenceDesk is open already in another window, which has the records. Go on there; nothing is kept from this one.</source>
        <translation>LicenceDesk가 이미 다른 창에서 열려 기록을 사용하고 있습니다. 그 창에서 계속하세요. 이 창의 내용은 보관되지 않습니다.</translation>
    </message>
    <message>
        <source>This desk has keys of its own already.</source>
        <translation>이 카운터에는 이미 자체 키가 있습니다.</translation>
    </message>
    <message>
        <source>The keys are being changed; it continues next time.</source>
        <translation>키를 변경하는 중입니다. 다음에 이어집니다.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetBox</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>찾아보기(&amp;B)…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>저장할 파일의 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>이 폴더는 없습니다.</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>파일이 이미 있으며 대체됩니다.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetPicture</name>
    <message>
        <source>No picture</source>
        <translation>이미지 없음</translation>
    </message>
    <message>
        <source>Picture of the camera: the target is in view</source>
        <translation>카메라 영상: 테스트 카드가 보임</translation>
    </message>
    <message>
        <source>Picture of the camera: no target in view</source>
        <translation>카메라 영상: 테스트 카드가 보이지 않음</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>카메라에서 영상이 오지 않음</translation>
    </message>
</context>
<context>
    <name>licencedesk::Tour</name>
    <message>
        <source>The licence, straightened</source>
        <translation>바르게 편 면허증</translation>
    </message>
    <message>
        <source>This one is invented. The picture follows the field that you are on.</source>
        <translation>가상의 면허증입니다. 이미지는 현재 항목을 따라 움직입니다.</translation>
    </message>
    <message>
        <source>Only doubt waits for you</source>
        <translation>확실하지 않은 것만 확인</translation>
    </message>
    <message>
        <source>What is not sure is marked. Tab leads to the next one, Enter confirms it.</source>
        <translation>확실하지 않은 것에는 표시가 있습니다. Tab으로 다음 항목으로 이동하고 Enter로 확인합니다.</translation>
    </message>
    <message>
        <source>Another reading, one key away</source>
        <translation>키 하나로 다른 판독 사용</translation>
    </message>
    <message>
        <source>Alt+1 takes the first reading listed here. Or type what the card says.</source>
        <translation>Alt+1은 여기 목록의 첫 번째 판독을 사용합니다. 또는 면허증에 적힌 대로 입력하세요.</translation>
    </message>
    <message>
        <source>Vehicle and dates</source>
        <translation>차량과 날짜</translation>
    </message>
    <message>
        <source>The checks depend on them: class, age, and validity until the return.</source>
        <translation>면허 종류, 나이, 반납일까지의 유효 여부 검사는 이를 기준으로 합니다.</translation>
    </message>
    <message>
        <source>Checks for this rental</source>
        <translation>이 대여의 검사</translation>
    </message>
    <message>
        <source>Each has passed, asks for a look, or has failed. Shift+F1 says why, and what the rule rests on.</source>
        <translation>결과는 통과, 살펴볼 사항, 미통과 중 하나입니다. Shift+F1을 누르면 이유와 규칙의 근거를 알려 줍니다.</translation>
    </message>
    <message>
        <source>Accept, and the next one</source>
        <translation>승인하고 다음 면허증으로</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the licence and clears the desk. In this tour nothing is kept.</source>
        <translation>Ctrl+Enter는 면허증을 보관하고 접수 화면을 비웁니다. 둘러보기에서는 아무것도 보관되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourCard</name>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>둘러보기 끝내기</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>둘러보기 끝내기(Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourOffer</name>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>둘러보기(1분)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>New here? See the desk at work on an invented licence.</source>
        <translation>처음이신가요? 가상의 면허증으로 접수 과정을 살펴보세요.</translation>
    </message>
</context>
<context>
    <name>licencedesk::WatchListSection</name>
    <message>
        <source>Do-not-rent list</source>
        <translation>대여 금지 목록</translation>
    </message>
    <message>
        <source>When a licence with one of these numbers comes to the desk, a check fails and shows the reason. The list keeps no numbers, only what recognises them; it can be asked but not read.</source>
        <translation>이 번호 중 하나의 면허증이 카운터에 오면 검사를 통과하지 못하고 사유가 표시됩니다. 목록에는 번호가 아니라 번호를 알아보는 정보만 보관되므로, 조회할 수는 있지만 읽어 낼 수는 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Is it on the list?</source>
        <translation>목록에 있는지 조회(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Put on the list</source>
        <translation>목록에 추가(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>목록에서 빼기(&amp;T)</translation>
    </message>
    <message>
        <source>Licence &amp;number</source>
        <translation>면허 번호(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>사유(&amp;R)</translation>
    </message>
    <message>
        <source>Shown to whoever has the licence on the desk; write only what you can justify.</source>
        <translation>이 면허증을 다루는 사람에게 표시됩니다. 책임질 수 있는 내용을 쓰세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are on the list.</source>
        <translation>
            <numerusform>목록에 번호 %n개가 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has been on the list since %1: %2</source>
        <translation>%1부터 목록에 있습니다: %2</translation>
    </message>
    <message>
        <source>It is not on the list.</source>
        <translation>목록에 없습니다.</translation>
    </message>
    <message>
        <source>The number is now on the list.</source>
        <translation>번호를 목록에 추가했습니다.</translation>
    </message>
    <message>
        <source>The number was taken off the list.</source>
        <translation>번호를 목록에서 뺐습니다.</translation>
    </message>
</context>
<context>
    <name>licencedesk::WhyCard</name>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>살펴볼 사항</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>미통과</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>검사 불가</translation>
    </message>
    <message>
        <source>%1 (set by your firm; usually: %2)</source>
        <translation>%1(회사에서 설정, 기본값: %2)</translation>
    </message>
    <message>
        <source>Nothing legible was found at its place on the card.</source>
        <translation>면허증의 해당 위치에서 읽을 수 있는 것을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>At least one character was read with less certainty than is accepted unseen. It is marked.</source>
        <translation>확인 없이 받아들일 만큼 확실하게 판독되지 않은 글자가 하나 이상 있습니다. 그 글자에 표시가 있습니다.</translation>
    </message>
    <message>
        <source>As read it was impossible. Exactly one change makes it fit, and that change was made.</source>
        <translation>판독한 그대로는 불가능한 값이었습니다. 맞게 되는 변경이 정확히 하나여서 그렇게 바꾸었습니다.</translation>
    </message>
    <message>
        <source>As read it was impossible, and several changes would make it fit.</source>
        <translation>판독한 그대로는 불가능한 값이었고, 맞게 되는 변경이 여러 가지입니다.</translation>
    </message>
    <message>
        <source>No licence can show this value.</source>
        <translation>어떤 면허증에도 이 값이 있을 수 없습니다.</translation>
    </message>
    <message>
        <source>Another field, another page or the service says something else.</source>
        <translation>다른 항목이나 다른 페이지, 또는 서비스의 값이 다릅니다.</translation>
    </message>
    <message>
        <source>Glare, blur or a finger covers part of it.</source>
        <translation>빛 반사, 흐림 또는 손가락이 일부를 가립니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>More in the manual</source>
        <translation>설명서에서 더 보기</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>해야 할 일</translation>
    </message>
    <message>
        <source>What is checked, and why</source>
        <translation>검사 내용과 이유</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>When it is not met</source>
        <translation>충족하지 못할 때</translation>
    </message>
    <message>
        <source>Rule %1; a policy file of the firm can change this.</source>
        <translation>규칙 %1. 회사의 정책 파일로 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>확인이 필요한 이유</translation>
    </message>
    <message>
        <source>Certainty of the reading</source>
        <translation>판독의 확실성</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it; or type what is printed.</source>
        <translation>실물과 대조하세요. Enter로 확인하거나 인쇄된 대로 입력하세요.</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it, Alt+1 takes the other reading; or type what is printed.</source>
        <translation>실물과 대조하세요. Enter로 확인하거나, Alt+1로 다른 판독을 사용하거나, 인쇄된 대로 입력하세요.</translation>
    </message>
</context>
</TS>
