<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AccessPolicy</name>
    <message>
        <source>The rules for operators are not a JSON object.</source>
        <translation>As regras dos operadores não são um objeto JSON.</translation>
    </message>
    <message>
        <source>The rules for operators have a wrong entry: %1</source>
        <translation>As regras dos operadores têm um item incorreto: %1</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>An operator&apos;s account is damaged. Restore the last backup.</source>
        <translation>A conta de um operador está danificada. Restaure o último backup.</translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Initial PIN or passphrase</source>
        <translation>Primeiro PIN ou frase secreta</translation>
    </message>
    <message>
        <source>Initial &amp;PIN or passphrase</source>
        <translation>Primeiro &amp;PIN ou frase secreta</translation>
    </message>
    <message>
        <source>Give it to them; they choose their own at the first sign-in.</source>
        <translation>Informe-o à pessoa; ela escolhe o seu próprio ao entrar pela primeira vez.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Fun&amp;ção</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN ou frase secreta</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>Os dois não são iguais. Digite novamente.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Make your account, the first supervisor&apos;s. From then on everybody signs in here by name, and the records say who did what. You add the others afterwards.</source>
        <translation>Crie a sua conta, a do primeiro supervisor. A partir daí, cada pessoa entra aqui com o seu nome, e as fichas indicam quem fez o quê. Depois você adiciona os outros.</translation>
    </message>
    <message>
        <source>Switch operators on</source>
        <translation>Ativar operadores</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>&amp;PIN ou frase secreta</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>Repe&amp;tir</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>Adicionar operador</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Nome e função</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>Novo PIN para %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Change your PIN or passphrase</source>
        <translation>Alterar PIN ou frase secreta</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Usar a partir de agora</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo fator</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>Novo PIN ou frase secreta</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>Perdeu o PIN ou o telefone?</translation>
    </message>
    <message>
        <source>A supervisor gives you a new PIN. If you are the supervisor and there is no other, the printed recovery key of the records lets you choose a new one; the second factor is then removed.</source>
        <translation>Um supervisor dá a você um novo PIN. Se você é o único supervisor, a chave de recuperação impressa das fichas permite escolher outro; o segundo fator é então removido.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>Chave de &amp;recuperação</translation>
    </message>
    <message>
        <source>New &amp;PIN or passphrase</source>
        <translation>Novo &amp;PIN ou frase secreta</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Somebody has this name already. Add an initial or a number.</source>
        <translation>Alguém já tem este nome. Acrescente uma inicial ou um número.</translation>
    </message>
    <message>
        <source>Enter a name of at most %1 characters.</source>
        <translation>Digite um nome com no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Choose a PIN or passphrase other than your current one.</source>
        <translation>Escolha um PIN ou uma frase secreta diferente do atual.</translation>
    </message>
</context>
<context>
    <name>AlertsPanel</name>
    <message numerus="yes">
        <source>… and %n more: see the audit log.</source>
        <translation>
            <numerusform>… e mais %n: veja o registro de auditoria.</numerusform>
            <numerusform>… e mais %n: veja o registro de auditoria.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual access: %1</source>
        <translation>Acesso incomum: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>Examinar</translation>
    </message>
</context>
<context>
    <name>AppKeys</name>
    <message>
        <source>The keys file has a mistake at %1.</source>
        <translation>O arquivo de chaves tem um erro em %1.</translation>
    </message>
    <message>
        <source>The keys file is not JSON.</source>
        <translation>O arquivo de chaves não é JSON.</translation>
    </message>
    <message>
        <source>There is no keys file at this path.</source>
        <translation>Não há arquivo de chaves neste caminho.</translation>
    </message>
    <message>
        <source>Others may read the keys file. Make it readable for its owner alone: chmod 600.</source>
        <translation>Outros podem ler o arquivo de chaves. Permita a leitura apenas ao proprietário: chmod 600.</translation>
    </message>
    <message>
        <source>The keys file cannot be read.</source>
        <translation>Não é possível ler o arquivo de chaves.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>This is not a sealed export of LicenceDesk.</source>
        <translation>Isto não é uma exportação criptografada do LicenceDesk.</translation>
    </message>
    <message>
        <source>The sealed export was changed or is incomplete. Ask for it to be sent again.</source>
        <translation>A exportação criptografada foi alterada ou está incompleta. Peça que a enviem de novo.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>A frase secreta não está correta.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Sem permissão para ler o arquivo.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>O arquivo não existe.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with a passphrase. Close other programs and try again.</source>
        <translation>Memória insuficiente para processar uma frase secreta. Feche outros programas e tente novamente.</translation>
    </message>
</context>
<context>
    <name>AuditAct</name>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Accepted again</source>
        <translation>Aceita novamente</translation>
    </message>
    <message>
        <source>Failed checks overridden</source>
        <translation>Reprovação, aceita</translation>
    </message>
    <message>
        <source>Shown in clear</source>
        <translation>Exibida em claro</translation>
    </message>
    <message>
        <source>Reopened on the desk</source>
        <translation>Reaberta no posto</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <translation>Cliente concordou</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluída</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Expurgada</translation>
    </message>
    <message>
        <source>Exported for the customer</source>
        <translation>Exportada para o cliente</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Entrada recusada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Conta alterada</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Configurações alteradas</translation>
    </message>
    <message>
        <source>Do-not-rent list changed</source>
        <translation>Lista de bloqueio alterada</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>Chaves alteradas</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Backup feito</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauração</translation>
    </message>
    <message>
        <source>Corrections imported</source>
        <translation>Correções importadas</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>Relógio atrasado</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>No backup was made.</source>
        <translation>Nenhum backup foi feito.</translation>
    </message>
    <message>
        <source>The file of the records could not be moved aside.</source>
        <translation>Não foi possível separar o arquivo das fichas.</translation>
    </message>
    <message>
        <source>The server has backups of its own; here only this computer&apos;s records are saved.</source>
        <translation>O servidor tem os seus próprios backups; aqui são salvas apenas as fichas deste computador.</translation>
    </message>
    <message>
        <source>A backup needs a passphrase.</source>
        <translation>Um backup precisa de uma frase secreta.</translation>
    </message>
    <message>
        <source>There are records on this computer. Restoring would move them aside.</source>
        <translation>Há fichas neste computador. A restauração as deixaria de lado.</translation>
    </message>
    <message>
        <source>The backup cannot be read.</source>
        <translation>Não é possível ler o backup.</translation>
    </message>
    <message>
        <source>The restored file could not be moved into its place.</source>
        <translation>Não foi possível colocar o arquivo restaurado no lugar.</translation>
    </message>
    <message>
        <source>This is not a backup of LicenceDesk.</source>
        <translation>Isto não é um backup do LicenceDesk.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Nada foi restaurado.</translation>
    </message>
</context>
<context>
    <name>CameraNotice</name>
    <message>
        <source>The camera</source>
        <translation>A câmera</translation>
    </message>
    <message>
        <source>Cameras cannot be used on this computer</source>
        <translation>Não é possível usar câmeras neste computador</translation>
    </message>
    <message>
        <source>The multimedia part of Qt is not installed. Ask your IT support to install libqt6multimedia6 and gstreamer1.0-plugins-good.</source>
        <translation>A parte multimídia do Qt não está instalada. Peça ao responsável por este computador que instale libqt6multimedia6 e gstreamer1.0-plugins-good.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sem câmera</translation>
    </message>
    <message>
        <source>Plug one in: it starts by itself.</source>
        <translation>Conecte uma: ela inicia sozinha.</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>Sem acesso à câmera</translation>
    </message>
    <message>
        <source>This user has no right to open it. Ask your IT support to add the user to the group “video”, then log in again.</source>
        <translation>Este usuário não tem permissão para abri-la. Peça ao responsável por este computador que inclua o usuário no grupo “video” e entre novamente.</translation>
    </message>
    <message>
        <source>%1 gives no picture</source>
        <translation>%1 não dá imagem</translation>
    </message>
    <message>
        <source>Another program may be using it: close that program. LicenceDesk keeps trying.</source>
        <translation>Talvez outro programa a esteja usando: feche-o. Novas tentativas são feitas o tempo todo.</translation>
    </message>
    <message>
        <source>%1 was unplugged</source>
        <translation>%1 foi desconectada</translation>
    </message>
    <message>
        <source>Plug it in again: it goes on by itself. Nothing on the desk is lost.</source>
        <translation>Conecte-a de novo: ela continua sozinha. Nada do posto se perde.</translation>
    </message>
    <message>
        <source>%1 shows only a black picture</source>
        <translation>%1 mostra apenas preto</translation>
    </message>
    <message>
        <source>Take the cap off the lens or open its shutter, and switch on the light.</source>
        <translation>Tire a tampa da lente ou abra o obturador, e acenda a luz.</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 chegou ao fim</translation>
    </message>
    <message>
        <source>Choose the camera again, or another file.</source>
        <translation>Escolha novamente a câmera ou outro arquivo.</translation>
    </message>
    <message>
        <source>%1 cannot be played</source>
        <translation>Não é possível reproduzir %1</translation>
    </message>
    <message>
        <source>Choose a video, a picture or a folder of pictures.</source>
        <translation>Escolha um vídeo, uma imagem ou uma pasta de imagens.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Iniciando a câmera…</translation>
    </message>
</context>
<context>
    <name>CardLayout</name>
    <message>
        <source>The layout file is damaged. Install the program again.</source>
        <translation>O arquivo de layout está danificado. Reinstale o programa.</translation>
    </message>
    <message>
        <source>The layout file has a wrong value. Install the program again.</source>
        <translation>O arquivo de layout tem um valor incorreto. Reinstale o programa.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The policy file cannot be read: %1</source>
        <translation>Não é possível ler o arquivo de política: %1</translation>
    </message>
    <message>
        <source>usually</source>
        <translation>normalmente</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Não é possível gravar o arquivo: %1</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>A regra %1 não existe.</translation>
    </message>
    <message>
        <source>The record cannot be read: %1</source>
        <translation>Não é possível ler a ficha: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>REPROVADO</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Resultado: %1</translation>
    </message>
</context>
<context>
    <name>CompanyTrust</name>
    <message>
        <source>The file of the firm&apos;s certificate authority is not there. Choose it again in the settings.</source>
        <translation>O arquivo da autoridade certificadora da empresa não existe. Escolha-o novamente nas configurações.</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority may not be read. Choose it again in the settings.</source>
        <translation>Sem permissão para ler o arquivo da autoridade certificadora da empresa. Escolha-o novamente nas configurações.</translation>
    </message>
    <message>
        <source>There is no certificate in the file of the firm&apos;s certificate authority. A PEM file is required.</source>
        <translation>O arquivo da autoridade certificadora da empresa não contém certificado. É preciso um arquivo PEM.</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority is damaged. Choose it again in the settings.</source>
        <translation>O arquivo da autoridade certificadora da empresa está danificado. Escolha-o novamente nas configurações.</translation>
    </message>
    <message>
        <source>This computer has no library for secure connections (OpenSSL). Install it, then try again.</source>
        <translation>Este computador não tem biblioteca para conexões seguras (OpenSSL). Instale-a e tente novamente.</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>An empty cell leaves the value as it is: %1</source>
        <translation>Uma célula vazia mantém o valor: %1</translation>
    </message>
    <message>
        <source>A masked value is left as it is: %1</source>
        <translation>Um valor mascarado é mantido: %1</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the number</source>
        <translation>Uma planilha arredondou o número</translation>
    </message>
    <message>
        <source>A file cannot change this: %1</source>
        <translation>Um arquivo não pode alterar isto: %1</translation>
    </message>
    <message>
        <source>The record id is missing or damaged.</source>
        <translation>Falta o identificador da ficha.</translation>
    </message>
    <message>
        <source>The record is already on line %1.</source>
        <translation>A ficha já está na linha %1.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Essa ficha não existe.</translation>
    </message>
    <message>
        <source>A column is in the file twice: %1</source>
        <translation>Uma coluna aparece duas vezes no arquivo: %1</translation>
    </message>
    <message>
        <source>The file has no column of record ids (id), so its lines cannot be matched to records. Export with that column.</source>
        <translation>O arquivo não tem coluna de identificadores de ficha (id), por isso nada pode ser localizado. Exporte com essa coluna.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; nothing after it was read.</source>
        <translation>Há aspas que não foram fechadas; nada depois delas foi lido.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the first line has %2.</source>
        <translation>A linha tem %1 células; a primeira linha tem %2.</translation>
    </message>
    <message>
        <source>The record has two different values in two places: %1</source>
        <translation>A ficha diz coisas diferentes em dois lugares: %1</translation>
    </message>
    <message>
        <source>This is not a complete JSON object.</source>
        <translation>Isto não é um objeto JSON completo.</translation>
    </message>
    <message>
        <source>There is no record in the file.</source>
        <translation>Não há ficha no arquivo.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>O arquivo não existe.</translation>
    </message>
    <message>
        <source>The file is too large. Take fewer days at a time.</source>
        <translation>O arquivo é grande demais. Escolha menos dias de cada vez.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Sem permissão para ler o arquivo.</translation>
    </message>
    <message>
        <source>The text of the file is damaged: it is neither UTF-8 nor GBK. Save it again as CSV.</source>
        <translation>O texto do arquivo está danificado: não é UTF-8 nem GBK. Salve-o novamente como CSV.</translation>
    </message>
</context>
<context>
    <name>CustomerData</name>
    <message>
        <source>Nothing is kept about this number. Type it whole, as it is printed on the licence.</source>
        <translation>Nada é mantido sobre este número. Digite-o completo, como está impresso na habilitação.</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Capture now</source>
        <translation>Capturar agora</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Abrir imagem…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir pasta…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Colar imagem</translation>
    </message>
    <message>
        <source>Try a specimen licence</source>
        <translation>Testar uma amostra</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>Digitar</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>Definir cantos</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>Cartão inteiro</translation>
    </message>
    <message>
        <source>Move the box of this field</source>
        <translation>Mover a caixa deste campo</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>Próximo a conferir</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>Consultar o serviço</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>Próxima duvidosa</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Read corrections back…</source>
        <translation>Ler correções…</translation>
    </message>
    <message>
        <source>Accepted licences</source>
        <translation>Habilitações aceitas</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Próxima área da janela</translation>
    </message>
    <message>
        <source>Check this desk…</source>
        <translation>Verificar o posto…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoria</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Plain desk</source>
        <translation>Posto simples</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Bloquear o posto</translation>
    </message>
    <message>
        <source>Operators…</source>
        <translation>Operadores…</translation>
    </message>
    <message>
        <source>Why is this flagged?</source>
        <translation>Por que isto está marcado?</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>Tour guiado (1 minuto)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>DeskCheck</name>
    <message>
        <source>not mirrored</source>
        <translation>não espelhada</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>espelhada</translation>
    </message>
    <message>
        <source>Switch “Mirror the picture” in the camera&apos;s menu.</source>
        <translation>Alterne “Espelhar a imagem” no menu da câmera.</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Lower the camera by about %1 cm, or choose a higher resolution.</source>
        <translation>Abaixe a câmera cerca de %1 cm ou escolha uma resolução maior.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Lay the target in the middle of the picture and mark its place on the mat. If it does not fit, raise the camera by about 3 cm.</source>
        <translation>Coloque o cartão de teste no meio da imagem e marque o lugar dele na base. Se não couber, suba a câmera cerca de 3 cm.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the left of the picture.</source>
        <translation>Aponte a câmera reto para baixo: ela está perto demais à esquerda da imagem.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the right of the picture.</source>
        <translation>Aponte a câmera reto para baixo: ela está perto demais à direita da imagem.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the top of the picture.</source>
        <translation>Aponte a câmera reto para baixo: ela está perto demais no alto da imagem.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the bottom of the picture.</source>
        <translation>Aponte a câmera reto para baixo: ela está perto demais na parte inferior da imagem.</translation>
    </message>
    <message>
        <source>Much too bright: move the lamp away, or choose “Darker” in the camera&apos;s menu.</source>
        <translation>Claro demais: afaste a luminária ou escolha “Mais escuro” no menu da câmera.</translation>
    </message>
    <message>
        <source>Too dark: switch on a lamp, or choose “Brighter” in the camera&apos;s menu.</source>
        <translation>Escuro demais: acenda uma luminária ou escolha “Mais claro” no menu da câmera.</translation>
    </message>
    <message>
        <source>The left is darker: move the lamp to the left, or farther away.</source>
        <translation>A esquerda está mais escura: mova a luminária para a esquerda ou afaste-a.</translation>
    </message>
    <message>
        <source>The right is darker: move the lamp to the right, or farther away.</source>
        <translation>A direita está mais escura: mova a luminária para a direita ou afaste-a.</translation>
    </message>
    <message>
        <source>The top of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>O alto da imagem está mais escuro: mova a luminária para lá ou afaste-a.</translation>
    </message>
    <message>
        <source>The bottom of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>A parte inferior da imagem está mais escura: mova a luminária para lá ou afaste-a.</translation>
    </message>
    <message>
        <source>Correct the brightness first.</source>
        <translation>Corrija primeiro o brilho.</translation>
    </message>
    <message>
        <source>A reflection lies where the mark is: move the lamp to the side until it is gone.</source>
        <translation>Há um reflexo na marca: mova a luminária para o lado até ele sumir.</translation>
    </message>
    <message>
        <source>The mat around the target is not in view.</source>
        <translation>Não se vê a base ao redor do cartão de teste.</translation>
    </message>
    <message>
        <source>Put a darker mat under it (the sheet has one), and cut the target out.</source>
        <translation>Coloque por baixo uma base mais escura (há uma na folha) e recorte o cartão de teste.</translation>
    </message>
    <message>
        <source>%1 line pairs/mm</source>
        <translation>%1 pares de linhas/mm</translation>
    </message>
    <message>
        <source>Correct the resolution first.</source>
        <translation>Corrija primeiro a resolução.</translation>
    </message>
    <message>
        <source>Out of focus: wipe the lens, wait for the focus or turn its ring, and keep the camera from shaking.</source>
        <translation>Fora de foco: limpe a lente, espere o foco ou gire o anel, e evite que a câmera trema.</translation>
    </message>
    <message>
        <source>%1 of 255</source>
        <translation>%1 de 255</translation>
    </message>
    <message>
        <source>The picture is grainy: more light on the desk makes it clean.</source>
        <translation>A imagem está granulada: mais luz no posto resolve.</translation>
    </message>
    <message>
        <source>Right way round</source>
        <translation>Sentido da imagem</translation>
    </message>
    <message>
        <source>Resolution on the card</source>
        <translation>Resolução no cartão</translation>
    </message>
    <message>
        <source>Room around the card</source>
        <translation>Espaço ao redor do cartão</translation>
    </message>
    <message>
        <source>Tilt of the camera</source>
        <translation>Inclinação da câmera</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brilho</translation>
    </message>
    <message>
        <source>Evenness of the light</source>
        <translation>Uniformidade da luz</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflexos</translation>
    </message>
    <message>
        <source>Contrast with the mat</source>
        <translation>Contraste com a base</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruído</translation>
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
        <translation>Lida, nada a conferir</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to check: %1</source>
        <translation>
            <numerusform>%n campo a conferir: %1</numerusform>
            <numerusform>%n campos a conferir: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n verificação reprovada</numerusform>
            <numerusform>%n verificações reprovadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Speech is on</source>
        <translation>A voz está ativada</translation>
    </message>
    <message>
        <source>There is no voice for this language on this computer. Ask your IT support to install qt6-speech-speechd-plugin and speech-dispatcher.</source>
        <translation>Este computador não tem voz para este idioma. Peça ao responsável por ele que instale qt6-speech-speechd-plugin e speech-dispatcher.</translation>
    </message>
</context>
<context>
    <name>DialogFilePort</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imagens (%1)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir imagem</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Abrir pasta de imagens</translation>
    </message>
    <message>
        <source>Videos and pictures (%1)</source>
        <translation>Vídeos e imagens (%1)</translation>
    </message>
    <message>
        <source>Play instead of the camera</source>
        <translation>Reproduzir em vez da câmera</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
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
        <translation>Página principal</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>Página anexa</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>Habilitação eletrônica</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Move box: %1</source>
        <translation>Mover caixa: %1</translation>
    </message>
    <message>
        <source>Replace page</source>
        <translation>Substituir página</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>Adicionar página</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>Definir cantos</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>Remover página</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Corrigir: %1</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Confirmar: %1</translation>
    </message>
    <message>
        <source>Compare with the service</source>
        <translation>Comparar com o serviço</translation>
    </message>
    <message>
        <source>Take from the service: %1</source>
        <translation>Usar do serviço: %1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Another licence</source>
        <translation>Outra habilitação</translation>
    </message>
</context>
<context>
    <name>EndpointSettings</name>
    <message>
        <source>TLS needs both a certificate and its key.</source>
        <translation>O TLS precisa de um certificado e da chave dele.</translation>
    </message>
    <message>
        <source>A Unix socket is not encrypted: leave out the certificate, or listen on an address.</source>
        <translation>Um socket Unix não é criptografado: retire o certificado ou escute em um endereço.</translation>
    </message>
    <message>
        <source>Other machines could reach this address, and licences would be sent unencrypted. Listen on 127.0.0.1 or a Unix socket, or give a certificate and its key.</source>
        <translation>Outras máquinas poderiam acessar este endereço, e as habilitações seriam transmitidas em claro. Escute em 127.0.0.1 ou em um socket Unix, ou informe um certificado e a chave dele.</translation>
    </message>
    <message>
        <source>Without tokens only programs of this machine may reach it: listen on 127.0.0.1 or a Unix socket.</source>
        <translation>Sem tokens, só programas desta máquina podem acessar: escute em 127.0.0.1 ou em um socket Unix.</translation>
    </message>
    <message>
        <source>To listen on every address, say by which host names clients call it.</source>
        <translation>Para escutar em todos os endereços, informe os nomes de host usados pelos clientes.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Não foi possível gravar o arquivo: %1</translation>
    </message>
    <message>
        <source>There is no room left where the file is to be saved. Choose another place.</source>
        <translation>Não há mais espaço no destino do arquivo. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>The saved profile has no name or no columns.</source>
        <translation>O perfil salvo não tem nome ou não tem colunas.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>A exportação foi cancelada. Nada foi gravado.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Escolha ao menos uma coluna.</translation>
    </message>
    <message>
        <source>This machine has no file system in memory, so a workbook cannot be sealed without being plain on the disk first. Choose CSV or JSON.</source>
        <translation>Esta máquina não tem sistema de arquivos em memória, por isso uma planilha ficaria em claro no disco antes de ser criptografada. Escolha CSV ou JSON.</translation>
    </message>
    <message>
        <source>A workbook holds %1 records at most. Choose fewer days, or CSV.</source>
        <translation>Uma planilha comporta no máximo %1 fichas. Escolha menos dias ou CSV.</translation>
    </message>
    <message>
        <source>A value is too long for a workbook. Choose CSV or JSON.</source>
        <translation>Um valor é longo demais para uma planilha. Escolha CSV ou JSON.</translation>
    </message>
</context>
<context>
    <name>ExportColumn</name>
    <message>
        <source>Record id</source>
        <translation>ID da ficha</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Veículo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correções</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Exceção</translation>
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
        <translation>CSV para Excel (mantém todos os dígitos)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Planilha do Excel (XLSX)</translation>
    </message>
    <message>
        <source>JSON in WeChat&apos;s format</source>
        <translation>JSON no formato do WeChat</translation>
    </message>
    <message>
        <source>JSON in Tencent Cloud&apos;s format</source>
        <translation>JSON no formato do Tencent Cloud</translation>
    </message>
    <message>
        <source>JSON in Baidu&apos;s format</source>
        <translation>JSON no formato do Baidu</translation>
    </message>
</context>
<context>
    <name>FieldId</name>
    <message>
        <source>Licence number</source>
        <translation>Nº da habilitação</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidade</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Nascimento</translation>
    </message>
    <message>
        <source>First issue</source>
        <translation>1ª habilitação</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válida desde</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válida até</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <translation>Órgão emissor</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Nº do processo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>Hora atual</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Gerada</translation>
    </message>
    <message>
        <source>Valid period</source>
        <translation>Período de validade</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Válida por</translation>
    </message>
</context>
<context>
    <name>FieldState</name>
    <message>
        <source>From the service</source>
        <translation>Do serviço</translation>
    </message>
    <message>
        <source>Check digit correct</source>
        <translation>Dígito confere</translation>
    </message>
    <message>
        <source>Matches the number</source>
        <translation>Confere com o número</translation>
    </message>
    <message>
        <source>Service agrees</source>
        <translation>Serviço concorda</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lido</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltando</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Compare with the card: Enter keeps this value, Alt+0 takes the service&apos;s.</source>
        <translation>Compare com o cartão: Enter mantém este valor, Alt+0 usa o do serviço.</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Deixado vazio</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Incomum</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À mão</translation>
    </message>
    <message>
        <source>Fails a check</source>
        <translation>Reprovado</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>A PIN of at least %1 digits, or a passphrase of at least %2 characters.</source>
        <translation>Um PIN de ao menos %1 dígitos ou uma frase secreta de ao menos %2 caracteres.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Put the licence under the camera</source>
        <translation>Coloque a habilitação sob a câmera</translation>
    </message>
    <message>
        <source>Too dark: more light</source>
        <translation>Escuro demais: mais luz</translation>
    </message>
    <message>
        <source>Too bright: less light on the card</source>
        <translation>Claro demais: menos luz no cartão</translation>
    </message>
    <message>
        <source>Its edge cannot be seen: put something dark under the card</source>
        <translation>Não se vê a borda: ponha algo escuro sob o cartão</translation>
    </message>
    <message>
        <source>Cut off: show all four corners</source>
        <translation>Cortada: mostre os quatro cantos</translation>
    </message>
    <message>
        <source>Move it closer</source>
        <translation>Mais perto</translation>
    </message>
    <message>
        <source>Move it a little farther away</source>
        <translation>Um pouco mais longe</translation>
    </message>
    <message>
        <source>No page of a licence: turn it over, or open it</source>
        <translation>Não é página de habilitação: vire ou abra</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Não mova</translation>
    </message>
    <message>
        <source>Glare: tilt the card a little</source>
        <translation>Reflexo: incline um pouco o cartão</translation>
    </message>
    <message>
        <source>A finger is over the print</source>
        <translation>Um dedo cobre o texto</translation>
    </message>
    <message>
        <source>Out of focus: hold still, or move back a little</source>
        <translation>Fora de foco: não mova ou afaste um pouco</translation>
    </message>
    <message>
        <source>Good. Keep it there</source>
        <translation>Bom. Deixe assim</translation>
    </message>
    <message>
        <source>Reading. Keep it there</source>
        <translation>Lendo. Deixe assim</translation>
    </message>
    <message>
        <source>Read. Put the other page here, or take it away</source>
        <translation>Lida. Ponha aqui a outra página ou retire</translation>
    </message>
    <message>
        <source>Another licence: accept the one on the desk, or start over</source>
        <translation>Outra habilitação: aceite a que está no posto ou recomece</translation>
    </message>
    <message>
        <source>Glare: %1. Tilt the card a little</source>
        <translation>Reflexo: %1. Incline um pouco o cartão</translation>
    </message>
    <message>
        <source>A finger over: %1</source>
        <translation>Um dedo cobre: %1</translation>
    </message>
    <message>
        <source>Looking again: %1. Keep it there</source>
        <translation>Lendo de novo: %1. Deixe assim</translation>
    </message>
</context>
<context>
    <name>HttpEndpoint</name>
    <message>
        <source>The certificate or its key cannot be used. Both are PEM files, and they must match.</source>
        <translation>Não é possível usar o certificado ou a chave dele. Ambos são arquivos PEM e devem corresponder um ao outro.</translation>
    </message>
    <message>
        <source>Nothing can listen on %1: somebody else does, it is not this machine&apos;s, or it is not allowed.</source>
        <translation>Não é possível escutar em %1: já está em uso, não é desta máquina ou não é permitido.</translation>
    </message>
</context>
<context>
    <name>InsightFigures</name>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%2 de %3)</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Nº da habilitação</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validade</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Período probatório</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Vehicle class</source>
        <translation>Categoria do veículo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Carimbo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>Habilitação eletrônica</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Earlier records</source>
        <translation>Fichas anteriores</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>Lista de bloqueio</translation>
    </message>
    <message>
        <source>Licences per week</source>
        <translation>Habilitações por semana</translation>
    </message>
    <message>
        <source>Licences per day</source>
        <translation>Habilitações por dia</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana de</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Habilitações</translation>
    </message>
    <message>
        <source>Licences by the hour of the day</source>
        <translation>Habilitações por hora do dia</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Corrected by hand, by field</source>
        <translation>Corrigidos à mão, por campo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Share corrected</source>
        <translation>Parte corrigida</translation>
    </message>
    <message>
        <source>Checks that failed</source>
        <translation>Verificações reprovadas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Right as read, by camera</source>
        <translation>Leitura certa, por câmera</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Share of the fields</source>
        <translation>Parte dos campos</translation>
    </message>
    <message>
        <source>Pictures from files</source>
        <translation>Imagens de arquivos</translation>
    </message>
    <message>
        <source>Agreement with the remote service</source>
        <translation>Concordância com o serviço</translation>
    </message>
    <message>
        <source>Share read the same</source>
        <translation>Parte lida igual</translation>
    </message>
</context>
<context>
    <name>JsonImport</name>
    <message>
        <source>The record has a wrong entry: %1</source>
        <translation>A ficha tem um item incorreto: %1</translation>
    </message>
    <message>
        <source>The answer is error %1, not a licence.</source>
        <translation>A resposta é o erro %1, não uma habilitação.</translation>
    </message>
    <message>
        <source>There is no licence field in it.</source>
        <translation>Não há campo de habilitação nela.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Isto não é JSON.</translation>
    </message>
    <message>
        <source>One record is expected, the file has %1.</source>
        <translation>É preciso uma só ficha; o arquivo tem %1.</translation>
    </message>
</context>
<context>
    <name>LicenceReader</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>A leitura foi cancelada.</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>This is not an address to listen on. Write 127.0.0.1:8787, [::1]:8787 or unix:/path/to/socket.</source>
        <translation>Não é um endereço em que se possa escutar. Escreva 127.0.0.1:8787, [::1]:8787 ou unix:/caminho/do/socket.</translation>
    </message>
    <message>
        <source>A Unix socket needs an absolute path of at most %1 bytes.</source>
        <translation>Um socket Unix precisa de um caminho absoluto de no máximo %1 bytes.</translation>
    </message>
</context>
<context>
    <name>LoadFrame</name>
    <message>
        <source>The file is empty. Copy it again from the camera or phone.</source>
        <translation>O arquivo está vazio. Copie-o novamente da câmera ou do telefone.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Use a JPEG, PNG, BMP, TIFF, WebP or GIF file.</source>
        <translation>Esta imagem não pode ser lida. Use um arquivo JPEG, PNG, BMP, TIFF, WebP ou GIF.</translation>
    </message>
    <message>
        <source>The picture is damaged or was cut off. Copy the file again, or take the picture anew.</source>
        <translation>A imagem está danificada ou incompleta. Copie o arquivo novamente ou tire outra foto.</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels, at most %3 megapixels are read. Save it smaller and open it again.</source>
        <translation>A imagem é grande demais: %1 × %2 pixels; o máximo são %3 megapixels. Salve-a menor e abra novamente.</translation>
    </message>
    <message>
        <source>The file does not exist. It may have been moved, renamed or deleted.</source>
        <translation>O arquivo não existe. Talvez tenha sido movido, renomeado ou excluído.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a picture. Open a picture file.</source>
        <translation>Isto é uma pasta ou um dispositivo, não uma imagem. Abra um arquivo de imagem.</translation>
    </message>
    <message>
        <source>The file is too large: %1, at most %2 are read. Save the picture smaller and open it again.</source>
        <translation>O arquivo é grande demais: %1; o máximo são %2. Salve a imagem menor e abra novamente.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you are allowed to read it and that no other program has locked it.</source>
        <translation>Não é possível abrir o arquivo. Verifique se você tem permissão para lê-lo e se outro programa não o bloqueou.</translation>
    </message>
    <message>
        <source>There is no picture in it. Copy a picture and paste it again.</source>
        <translation>Não há imagem. Copie uma imagem e cole novamente.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>LicenceDesk manual</source>
        <translation>Manual do LicenceDesk</translation>
    </message>
    <message>
        <source>For whoever stands at the counter, and for the administrator of the firm. Everything here works without a network.</source>
        <translation>Para quem está no balcão e para o administrador da empresa. Tudo aqui funciona sem rede.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>No balcão</translation>
    </message>
    <message>
        <source>Put the licence under the camera. When it lies still, sharp and whole, it is captured by itself; `F5` captures it by hand.</source>
        <translation>Coloque a habilitação sob a câmera. Quando ela está parada, nítida e inteira, é capturada automaticamente; `F5` captura à mão.</translation>
    </message>
    <message>
        <source>Without a camera, open a picture with `Ctrl+O`, drop it on the window, or paste it with `Ctrl+V`.</source>
        <translation>Sem câmera, abra uma imagem com `Ctrl+O`, arraste-a para a janela ou cole com `Ctrl+V`.</translation>
    </message>
    <message>
        <source>Choose the vehicle and the dates of the rental: the checks depend on them.</source>
        <translation>Escolha o veículo e as datas da locação: as verificações dependem deles.</translation>
    </message>
    <message>
        <source>Go through the doubtful fields with `Tab`, compare each with the card, confirm with `Enter`.</source>
        <translation>Percorra os campos duvidosos com `Tab`, compare cada um com o cartão e confirme com `Enter`.</translation>
    </message>
    <message>
        <source>Look at the checks, then accept with `Ctrl+Enter`. `Esc` clears the desk without keeping anything.</source>
        <translation>Veja as verificações e depois aceite com `Ctrl+Enter`. `Esc` limpa o posto sem guardar nada.</translation>
    </message>
    <message>
        <source>Nothing is ever accepted while a field is still open.</source>
        <translation>Nada é aceito enquanto houver um campo pendente.</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>O que significam os estados</translation>
    </message>
    <message>
        <source>Colour never stands alone: every state has a shape and a word.</source>
        <translation>A cor nunca vem sozinha: cada estado tem uma forma e uma palavra.</translation>
    </message>
    <message>
        <source>**Read**: sure enough. Nothing waits for you.</source>
        <translation>**Lido**: com segurança suficiente. Não há nada a fazer.</translation>
    </message>
    <message>
        <source>**To check**: some character is not sure, or two values disagree. The reason stands below the field.</source>
        <translation>**Conferir**: algum caractere não é seguro ou dois valores divergem. O motivo aparece abaixo do campo.</translation>
    </message>
    <message>
        <source>**Missing**: nothing could be read there. Type it in.</source>
        <translation>**Faltando**: nada pôde ser lido ali. Digite o valor.</translation>
    </message>
    <message>
        <source>**Fails a check**: the value was read, but a check is not met.</source>
        <translation>**Reprovado**: o valor foi lido, mas não atende a uma verificação.</translation>
    </message>
    <message>
        <source>**Confirmed**, **By hand**: you have looked at it.</source>
        <translation>**Confirmado**, **À mão**: você já conferiu.</translation>
    </message>
    <message>
        <source>A check has **passed**, asks for **a look**, has **failed**, or **could not be made** because something is missing. These are four different things. `Shift+F1` explains the check or the field that you are on: what is checked, where the rule comes from, how certain that is, and what to do.</source>
        <translation>Uma verificação está **aprovada**, **a examinar**, **reprovada** ou **não pôde ser feita** porque falta algo. São quatro coisas diferentes. `Shift+F1` explica a verificação ou o campo em que você está: o que é verificado, de onde vem a regra, qual é a certeza e o que fazer.</translation>
    </message>
    <message>
        <source>When a check has failed you can still accept with a reason, if [your role](#operators) allows it. The reason is kept with the record.</source>
        <translation>Quando uma verificação é reprovada, ainda é possível aceitar com um motivo, se [a sua função](#operators) permitir. O motivo é guardado com a ficha.</translation>
    </message>
    <message>
        <source>Correcting by keys</source>
        <translation>Corrigir pelo teclado</translation>
    </message>
    <message>
        <source>`Tab` and `Shift+Tab` lead from one doubtful field to the next; the picture follows.</source>
        <translation>`Tab` e `Shift+Tab` levam de um campo duvidoso ao outro; a imagem acompanha.</translation>
    </message>
    <message>
        <source>`Enter` confirms what stands there.</source>
        <translation>`Enter` confirma o que está ali.</translation>
    </message>
    <message>
        <source>`Alt+1` to `Alt+5` take another reading from the list below the field.</source>
        <translation>De `Alt+1` a `Alt+5`, usa-se outra leitura da lista abaixo do campo.</translation>
    </message>
    <message>
        <source>`Ctrl+B` moves the frame in the picture when it lies beside the text; the field is then read again.</source>
        <translation>`Ctrl+B` move a caixa na imagem quando ela está ao lado do texto; depois o campo é lido de novo.</translation>
    </message>
    <message>
        <source>`Ctrl+K` sets the four corners when the card was not found.</source>
        <translation>`Ctrl+K` define os quatro cantos quando o cartão não foi encontrado.</translation>
    </message>
    <message>
        <source>`Ctrl+Z` takes back any correction.</source>
        <translation>`Ctrl+Z` desfaz qualquer correção.</translation>
    </message>
    <message>
        <source>All keys: `Ctrl+/`.</source>
        <translation>Todas as teclas: `Ctrl+/`.</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>Várias páginas</translation>
    </message>
    <message>
        <source>Put the duplicate page under the camera before you accept: it joins the main page, and the two are compared. `Ctrl+1`, `Ctrl+2` and `Ctrl+3` show the main page, the duplicate page and the electronic licence. A picture that shows two pages is taken apart.</source>
        <translation>Coloque a página anexa sob a câmera antes de aceitar: ela se junta à página principal, e as duas são comparadas. `Ctrl+1`, `Ctrl+2` e `Ctrl+3` mostram a página principal, a página anexa e a habilitação eletrônica. Uma imagem com duas páginas é separada automaticamente.</translation>
    </message>
    <message>
        <source>A whole folder of pictures opens with `Ctrl+Shift+O`; `F8` leads to the next picture with something to check.</source>
        <translation>Uma pasta inteira de imagens abre com `Ctrl+Shift+O`; `F8` leva à próxima imagem com algo a conferir.</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>Habilitação eletrônica</translation>
    </message>
    <message>
        <source>Let the customer open it in 12123 on their own phone, at full brightness, and hold the live screen under the camera. The clock on the screen is compared with the time of the picture, so a screenshot is noticed. A red ground, or a red code, means that the licence cannot be used.</source>
        <translation>Peça ao cliente que a abra no 12123, no próprio telefone, com brilho total, e segure a tela ao vivo sob a câmera. O relógio na tela é comparado com a hora da imagem, então uma captura de tela é notada. Fundo vermelho ou código vermelho significa que a habilitação não pode ser usada.</translation>
    </message>
    <message>
        <source>What WeChat or Alipay show is not the licence itself.</source>
        <translation>O que o WeChat ou o Alipay mostram não é a própria habilitação.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>`Ctrl+L` shows what was accepted. Search by number, its last four digits, name, date, operator or vehicle. Names and numbers are masked; showing them in clear is noted in the audit log.</source>
        <translation>`Ctrl+L` mostra o que foi aceito. Busque por número, pelos quatro últimos dígitos, por nome, data, operador ou veículo. Nomes e números estão mascarados; mostrá-los em claro fica anotado no registro de auditoria.</translation>
    </message>
    <message>
        <source>`Ctrl+E` exports: tables, data files or a sealed archive. Corrected tables can be read back.</source>
        <translation>`Ctrl+E` exporta: tabelas, arquivos de dados ou um arquivo criptografado. Tabelas corrigidas podem ser lidas de volta.</translation>
    </message>
    <message>
        <source>Privacy and retention</source>
        <translation>Privacidade e retenção</translation>
    </message>
    <message>
        <source>Records are encrypted on the disk, with a key that only this computer, your passphrase or the printed recovery key can give.</source>
        <translation>As fichas ficam criptografadas no disco, com uma chave que só este computador, a sua frase secreta ou a chave de recuperação impressa podem fornecer.</translation>
    </message>
    <message>
        <source>They go by themselves when their time is over: 60 days unless your firm sets another time.</source>
        <translation>Elas são excluídas automaticamente ao fim do prazo: 60 dias, se a sua empresa não definir outro.</translation>
    </message>
    <message>
        <source>No picture is kept unless your firm decides so.</source>
        <translation>Nenhuma imagem é guardada, a menos que a sua empresa decida assim.</translation>
    </message>
    <message>
        <source>A customer may ask for everything that is kept, or for its deletion: see **Customer** in the [settings](#settings).</source>
        <translation>Um cliente pode pedir tudo o que é guardado sobre ele, ou a exclusão: veja **Cliente** nas [configurações](#settings).</translation>
    </message>
    <message>
        <source>The program&apos;s own log holds counts and times, never values.</source>
        <translation>O log do próprio programa contém contagens e tempos, nunca valores.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>A counter of one needs no accounts. With accounts, everybody signs in: clerks accept licences, supervisors also allow exceptions and change settings, auditors read. `F12` locks the desk and leaves the work as it is. What everybody did stands in the audit log, `Ctrl+Shift+L`.</source>
        <translation>Um balcão de uma só pessoa não precisa de contas. Com contas, todos entram com a sua: atendentes aceitam habilitações, supervisores também permitem exceções e alteram configurações, auditores leem. `F12` bloqueia o posto e deixa o trabalho como está. O que cada um fez consta no registro de auditoria, `Ctrl+Shift+L`.</translation>
    </message>
    <message>
        <source>Service and outbox</source>
        <translation>Serviço e caixa de saída</translation>
    </message>
    <message>
        <source>Off unless your firm sets it up. `F7` then sends the picture on the desk to the service and shows its reading beside ours. Where they differ, `Enter` keeps ours and `Alt+0` takes theirs.</source>
        <translation>Desligado enquanto a sua empresa não o configurar. Depois disso, `F7` envia a imagem do posto ao serviço e mostra a leitura dele ao lado da nossa. Onde divergem, `Enter` mantém a nossa e `Alt+0` usa a dele.</translation>
    </message>
    <message>
        <source>Accepted licences that have to be sent wait in the outbox, `Ctrl+U`. If the network is down they wait. An entry that is **unclear** may have arrived: send it again, or discard it.</source>
        <translation>As habilitações aceitas que devem ser enviadas aguardam na caixa de saída, `Ctrl+U`. Se a rede cair, elas esperam. Um item com a situação **Incerta** pode ter chegado: reenvie ou descarte.</translation>
    </message>
    <message>
        <source>The header of the window always says what leaves this computer.</source>
        <translation>O cabeçalho da janela sempre informa o que sai deste computador.</translation>
    </message>
    <message>
        <source>Checking this desk</source>
        <translation>Verificar o posto</translation>
    </message>
    <message>
        <source>`F3` measures the camera and the light with a printed sheet: sharpness, evenness, reflections, distance. Do it once when the desk is set up and again when readings get worse. A dark, dull mat and light from two sides are best.</source>
        <translation>`F3` mede a câmera e a luz com uma folha impressa: nitidez, uniformidade, reflexos, distância. Faça isso uma vez ao montar o posto e de novo quando as leituras piorarem. O melhor é uma base escura e fosca e luz de dois lados.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>`Ctrl+,` opens the settings: name of the counter, privacy, keys, backup, customer, do-not-rent list, service and the firm&apos;s server. Language, large type, high contrast and the plain desk are in the menu, `F10`.</source>
        <translation>`Ctrl+,` abre as configurações: nome do balcão, privacidade, chaves, backup, cliente, lista de bloqueio, serviço e servidor da empresa. Idioma, letra grande, alto contraste e o posto simples estão no menu, `F10`.</translation>
    </message>
    <message>
        <source>The limits for age, driving years and validity, and what a check means when it is not met, are rules of the firm. A file `policy.json` beside the settings changes them on this computer; `licencedesk-cli explain` lists every rule with its source.</source>
        <translation>Os limites de idade, tempo de habilitação e validade, e o efeito de uma verificação não atendida, são regras da empresa. Um arquivo `policy.json` ao lado das configurações os altera neste computador; `licencedesk-cli explain` lista cada regra com a fonte.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>`Ctrl+I` shows licences per day, seconds per licence, what was corrected and which checks failed, without personal data.</source>
        <translation>`Ctrl+I` mostra habilitações por dia, segundos por habilitação, o que foi corrigido e quais verificações foram reprovadas, sem dados pessoais.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Make a backup in the settings, under a passphrase of its own, and keep it elsewhere. It opens on any computer. Print the recovery key as well: if keyring, passphrase and recovery key are all lost, nobody can open the records.</source>
        <translation>Faça um backup nas configurações, com uma frase secreta própria, e guarde-o em outro lugar. Ele abre em qualquer computador. Imprima também a chave de recuperação: se o chaveiro, a frase secreta e a chave de recuperação se perderem, ninguém poderá abrir as fichas.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Quando algo dá errado</translation>
    </message>
    <message>
        <source>**No camera**: look whether another program uses it; plug it in again. Pictures can always be opened.</source>
        <translation>**Sem câmera**: veja se outro programa a está usando; desconecte-a e conecte-a de novo. Imagens sempre podem ser abertas.</translation>
    </message>
    <message>
        <source>**Card not found**: use a mat of another colour, or set the corners with `Ctrl+K`.</source>
        <translation>**Cartão não encontrado**: use uma base de outra cor ou defina os cantos com `Ctrl+K`.</translation>
    </message>
    <message>
        <source>**Glare**: tilt the card a little, or move the lamp.</source>
        <translation>**Reflexo**: incline um pouco o cartão ou mova a lâmpada.</translation>
    </message>
    <message>
        <source>**Wrong value, but not marked**: correct it; the correction is kept. Please tell us of such cases: without the picture.</source>
        <translation>**Valor errado, mas não marcado**: corrija-o; a correção fica guardada. Por favor, informe-nos desses casos: sem a imagem.</translation>
    </message>
    <message>
        <source>**Records locked**: enter the passphrase or the recovery key. Desk and checks work meanwhile.</source>
        <translation>**Fichas bloqueadas**: digite a frase secreta ou a chave de recuperação. Enquanto isso, o posto e as verificações funcionam.</translation>
    </message>
    <message>
        <source>**Disk full**: nothing is lost; the licence stays on the desk until it can be written.</source>
        <translation>**Disco cheio**: nada se perde; a habilitação fica no posto até poder ser gravada.</translation>
    </message>
    <message>
        <source>**Power cut**: the licence that lay on the desk is offered again at the next start.</source>
        <translation>**Queda de energia**: a habilitação que estava no posto é oferecida de novo no próximo início.</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>Onde ficam os dados</translation>
    </message>
    <message>
        <source>On Linux in `~/.local/share/LicenceDesk`: the records, encrypted. The settings are in `~/.config/LicenceDesk`. Neither holds a licence in clear. To move to another computer, use a [backup](#backup); copied files alone do not open there.</source>
        <translation>No Linux, em `~/.local/share/LicenceDesk`: as fichas, criptografadas. As configurações estão em `~/.config/LicenceDesk`. Em nenhum dos dois há habilitações em claro. Para mudar de computador, use um [backup](#backup); arquivos apenas copiados não abrem lá.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>`Ctrl+/` shows every key of the desk; menus and tool tips name them as well. `F1` opens this manual, at the chapter for the page you are on. `F6` goes round the parts of the window, so everything can be reached without a mouse.</source>
        <translation>`Ctrl+/` mostra todas as teclas do posto; os menus e as dicas também as indicam. `F1` abre este manual no capítulo da página em que você está. `F6` percorre as áreas da janela, então tudo pode ser alcançado sem mouse.</translation>
    </message>
</context>
<context>
    <name>OperatorAccounts</name>
    <message>
        <source>This is the only supervisor who can sign in. Make another one first.</source>
        <translation>Este é o único supervisor que pode entrar. Nomeie outro primeiro.</translation>
    </message>
    <message>
        <source>This is the recovery key of another store.</source>
        <translation>Esta é a chave de recuperação de outra base.</translation>
    </message>
    <message>
        <source>There are accounts already. Switch operators on in the settings and sign in.</source>
        <translation>Já existem contas. Ative os operadores nas configurações e entre.</translation>
    </message>
    <message>
        <source>The recovery key only lets supervisors in again. Enter the name of one.</source>
        <translation>A chave de recuperação só devolve o acesso a supervisores. Digite o nome de um deles.</translation>
    </message>
    <message>
        <source>The code is wrong. Check the date and time of both devices and type the code that is shown now.</source>
        <translation>O código não confere. Verifique a data e a hora dos dois aparelhos e digite o código exibido agora.</translation>
    </message>
    <message>
        <source>This account no longer exists.</source>
        <translation>Esta conta não existe mais.</translation>
    </message>
</context>
<context>
    <name>OperatorDesk</name>
    <message>
        <source>Make an account for the first supervisor.</source>
        <translation>Crie uma conta para o primeiro supervisor.</translation>
    </message>
    <message>
        <source>First choose your own PIN or passphrase and set up the second factor if one is asked for.</source>
        <translation>Primeiro escolha o seu próprio PIN ou frase secreta e configure o segundo fator, se for pedido.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Entre primeiro.</translation>
    </message>
    <message>
        <source>This is not your PIN or passphrase.</source>
        <translation>Este não é o seu PIN ou frase secreta.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This licence is in the outbox already.</source>
        <translation>Esta habilitação já está na caixa de saída.</translation>
    </message>
    <message>
        <source>What was to be sent no longer exists. Discard this entry.</source>
        <translation>O que seria enviado não existe mais. Descarte este item.</translation>
    </message>
    <message>
        <source>An entry of the outbox is damaged.</source>
        <translation>Um item da caixa de saída está danificado.</translation>
    </message>
    <message>
        <source>No service is set up to send to.</source>
        <translation>Nenhum serviço de envio está configurado.</translation>
    </message>
    <message>
        <source>This entry no longer exists.</source>
        <translation>Este item não existe mais.</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>Está sendo enviada neste momento.</translation>
    </message>
    <message>
        <source>This was made for another kind of service. Discard it and send the record again.</source>
        <translation>Foi preparada para outro tipo de serviço. Descarte-a e envie a ficha novamente.</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Taken by the service.</source>
        <translation>Recebida pelo serviço.</translation>
    </message>
    <message>
        <source>Nothing is sent until %1 China time.</source>
        <translation>Nada é enviado até %1, hora da China.</translation>
    </message>
    <message>
        <source>The service accepts no calls at present.</source>
        <translation>O serviço não aceita chamadas por enquanto.</translation>
    </message>
    <message numerus="yes">
        <source>Sending; %n more wait(s).</source>
        <translation>
            <numerusform>Enviando; mais %n em espera.</numerusform>
            <numerusform>Enviando; mais %n em espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>Enviando.</translation>
    </message>
    <message>
        <source>The service does not answer. The next attempt is at %1.</source>
        <translation>O serviço não responde. A próxima tentativa é às %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait.</source>
        <translation>
            <numerusform>%n habilitação em espera.</numerusform>
            <numerusform>%n habilitações em espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nada aguarda envio.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incerta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>It was meant for %1. Send it again to send it to the current service, or discard it.</source>
        <translation>Era destinada a %1. Reenvie para mandá-la ao serviço atual, ou descarte-a.</translation>
    </message>
    <message>
        <source>It may have arrived: send it again, or discard it.</source>
        <translation>Pode ter chegado: reenvie ou descarte.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferente</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Só aqui</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Só lá</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) the same</source>
        <translation>
            <numerusform>%n campo igual</numerusform>
            <numerusform>%n campos iguais</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n diferente</numerusform>
            <numerusform>%n diferentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>%n chamada hoje</numerusform>
            <numerusform>%n chamadas hoje</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls today, again at %3 China time</source>
        <translation>%1 de %2 chamadas hoje; volta às %3, hora da China</translation>
    </message>
    <message>
        <source>The records are locked. What waits is sent once they are open.</source>
        <translation>As fichas estão bloqueadas. O que espera é enviado assim que forem abertas.</translation>
    </message>
    <message>
        <source>Off: no service is set up to send to.</source>
        <translation>Desligado: nenhum serviço de envio está configurado.</translation>
    </message>
    <message>
        <source>Paused: nothing is sent until somebody goes on.</source>
        <translation>Em pausa: nada é enviado até que alguém continue.</translation>
    </message>
    <message>
        <source>Stopped, nothing is lost.</source>
        <translation>Parado, nada se perdeu.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up. It goes on at %1 China time.</source>
        <translation>As chamadas de hoje acabaram. Continua às %1, hora da China.</translation>
    </message>
    <message>
        <source>Nothing is sent: it could not be saved first.</source>
        <translation>Nada foi enviado: não foi possível gravar antes.</translation>
    </message>
</context>
<context>
    <name>PageInfo</name>
    <message>
        <source>2012 edition</source>
        <translation>Edição de 2012</translation>
    </message>
    <message>
        <source>older edition</source>
        <translation>edição anterior</translation>
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
        <translation>lida em %1 s</translation>
    </message>
    <message>
        <source>Glare on: %1. Tilt the card and take the picture again.</source>
        <translation>Reflexo em: %1. Incline o cartão e tire outra foto.</translation>
    </message>
    <message>
        <source>The picture is blurred. Compare every field, or take it again.</source>
        <translation>A imagem está desfocada. Compare cada campo ou tire outra.</translation>
    </message>
    <message>
        <source>The card is small in this picture. Go closer, or scan it.</source>
        <translation>O cartão está pequeno nesta imagem. Aproxime-se ou digitalize-o.</translation>
    </message>
    <message>
        <source>This looks like a grey copy. Ask for the licence itself.</source>
        <translation>Parece uma cópia em cinza. Peça a própria habilitação.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>accept a licence</source>
        <translation>aceitar uma habilitação</translation>
    </message>
    <message>
        <source>see the records of this counter</source>
        <translation>ver as fichas deste balcão</translation>
    </message>
    <message>
        <source>see the records of all counters</source>
        <translation>ver as fichas de todos os balcões</translation>
    </message>
    <message>
        <source>show a record in clear</source>
        <translation>mostrar uma ficha em claro</translation>
    </message>
    <message>
        <source>export masked records</source>
        <translation>exportar fichas mascaradas</translation>
    </message>
    <message>
        <source>export records in clear</source>
        <translation>exportar fichas em claro</translation>
    </message>
    <message>
        <source>export everything about one customer</source>
        <translation>exportar tudo sobre um cliente</translation>
    </message>
    <message>
        <source>let a licence pass although a check failed</source>
        <translation>liberar uma habilitação apesar de verificação reprovada</translation>
    </message>
    <message>
        <source>delete a record</source>
        <translation>excluir uma ficha</translation>
    </message>
    <message>
        <source>see the figures of the counter</source>
        <translation>ver os números do balcão</translation>
    </message>
    <message>
        <source>change the do-not-rent list</source>
        <translation>alterar a lista de bloqueio</translation>
    </message>
    <message>
        <source>manage operators</source>
        <translation>gerenciar operadores</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>alterar configurações</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>ler o registro de auditoria</translation>
    </message>
    <message>
        <source>verify the audit log</source>
        <translation>verificar o registro de auditoria</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>fazer um backup</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>restaurar um backup</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Atendente</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>This account is not permitted to %1. Ask a supervisor.</source>
        <translation>Esta conta não pode fazer isto: %1. Fale com um supervisor.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>A política tem um item incorreto: %1</translation>
    </message>
    <message>
        <source>The policy is not a JSON object.</source>
        <translation>A política não é um objeto JSON.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>The text recogniser could not be loaded. Install the program again.</source>
        <translation>Não foi possível carregar o reconhecimento de texto. Reinstale o programa.</translation>
    </message>
    <message>
        <source>The text could not be read.</source>
        <translation>Não foi possível ler o texto.</translation>
    </message>
    <message>
        <source>The text recogniser&apos;s language data is missing. Install the package %1 and start again.</source>
        <translation>Faltam os dados de idioma do reconhecimento de texto. Instale o pacote %1 e inicie novamente.</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>nobody signed in</source>
        <translation>ninguém conectado</translation>
    </message>
</context>
<context>
    <name>RecordSearch</name>
    <message>
        <source>passed</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>reprovado</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>não verificado</translation>
    </message>
</context>
<context>
    <name>RemoteFailure</name>
    <message>
        <source>The service&apos;s certificate has expired or is not valid yet. Nothing was sent. Check this computer&apos;s date, then tell the administrator.</source>
        <translation>O certificado do serviço expirou ou ainda não é válido. Nada foi enviado. Verifique a data deste computador e depois avise o administrador.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate belongs to another address. Nothing was sent. Check the address in the settings.</source>
        <translation>O certificado do serviço pertence a outro endereço. Nada foi enviado. Verifique o endereço nas configurações.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate was not issued by an authority that this computer trusts. Nothing was sent. If the firm has a certificate authority of its own, choose its file in the settings.</source>
        <translation>Nenhuma entidade em que este computador confia garante o certificado do serviço. Nada foi enviado. Se a empresa tem autoridade certificadora própria, escolha o arquivo dela nas configurações.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the call through. Tell the administrator.</source>
        <translation>O proxy desta rede não deixa a chamada passar. Avise o administrador.</translation>
    </message>
    <message>
        <source>The service&apos;s address was not found. Check the address in the settings and the network.</source>
        <translation>O endereço do serviço não foi encontrado. Verifique o endereço nas configurações e a rede.</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address. Try again later; if it stays so, check the address in the settings.</source>
        <translation>Nada responde no endereço do serviço. Tente mais tarde; se continuar assim, verifique o endereço nas configurações.</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made. Nothing was sent. Try again later, then tell the administrator.</source>
        <translation>Não foi possível estabelecer conexão segura com o serviço. Nada foi enviado. Tente mais tarde e, se persistir, avise o administrador.</translation>
    </message>
    <message>
        <source>The connection to the service broke off. Try again later.</source>
        <translation>A conexão com o serviço foi interrompida. Tente mais tarde.</translation>
    </message>
    <message>
        <source>The service reports an internal error (status %1). Try again later.</source>
        <translation>O serviço está com uma falha própria (estado %1). Tente mais tarde.</translation>
    </message>
    <message>
        <source>The address leads elsewhere (status %1), and licences are not sent on. Type the service&apos;s own address in the settings.</source>
        <translation>O endereço leva a outro lugar (estado %1), e as habilitações não são reencaminhadas. Digite nas configurações o endereço do próprio serviço.</translation>
    </message>
    <message>
        <source>The service does not let this counter in (status %1). Check the token in the settings.</source>
        <translation>O serviço não aceita este balcão (estado %1). Verifique o token nas configurações.</translation>
    </message>
    <message>
        <source>There is no such service at this address (status %1). Check it in the settings.</source>
        <translation>Não há tal serviço neste endereço (estado %1). Verifique-o nas configurações.</translation>
    </message>
    <message>
        <source>The service is overloaded (status %1). Try again later.</source>
        <translation>O serviço está sobrecarregado (estado %1). Tente mais tarde.</translation>
    </message>
    <message>
        <source>The service refused the request (status %1). Tell the administrator.</source>
        <translation>O serviço recusou o pedido (estado %1). Avise o administrador.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later, or go on with the reading made here.</source>
        <translation>O serviço não respondeu a tempo. Tente mais tarde ou continue com a leitura feita aqui.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too large. Check the address in the settings.</source>
        <translation>O serviço enviou muito mais que uma resposta. Verifique o endereço nas configurações.</translation>
    </message>
    <message>
        <source>The picture is too large to send. Take it again.</source>
        <translation>A imagem é grande demais para enviar. Tire outra.</translation>
    </message>
    <message>
        <source>What answered is not the service: its answer cannot be read. Check the address in the settings.</source>
        <translation>Quem respondeu não é o serviço: a resposta não pode ser lida. Verifique o endereço nas configurações.</translation>
    </message>
</context>
<context>
    <name>RemoteSettings</name>
    <message>
        <source>Type the service&apos;s address, such as https://relay.example.com.</source>
        <translation>Digite o endereço do serviço, por exemplo https://relay.example.com.</translation>
    </message>
    <message>
        <source>The address must not have a name, a password or a token in it; they have fields of their own.</source>
        <translation>O endereço não pode conter nome, senha nem token; eles têm campos próprios.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>O endereço deve começar com https://.</translation>
    </message>
    <message>
        <source>Licences leave this computer over https:// only; http:// is for a service on this computer.</source>
        <translation>As habilitações só saem deste computador por https://; http:// é para um serviço neste computador.</translation>
    </message>
    <message>
        <source>The settings of the remote service cannot be read.</source>
        <translation>Não é possível ler as configurações do serviço remoto.</translation>
    </message>
    <message>
        <source>The settings of the remote service have a wrong entry: %1</source>
        <translation>As configurações do serviço remoto têm um item incorreto: %1</translation>
    </message>
    <message>
        <source>Type the app id, or paste a token instead.</source>
        <translation>Digite o AppID ou cole um token no lugar.</translation>
    </message>
</context>
<context>
    <name>RentalVehicle</name>
    <message>
        <source>Car up to 9 seats, automatic or electric</source>
        <translation>Carro de até 9 lugares, automático ou elétrico</translation>
    </message>
    <message>
        <source>Car up to 9 seats, manual</source>
        <translation>Carro de até 9 lugares, manual</translation>
    </message>
    <message>
        <source>Adapted automatic car (disabled driver)</source>
        <translation>Carro automático adaptado (condutor com deficiência)</translation>
    </message>
    <message>
        <source>Van or light truck, automatic</source>
        <translation>Furgão ou caminhão leve, automático</translation>
    </message>
    <message>
        <source>Van or light truck, manual</source>
        <translation>Furgão ou caminhão leve, manual</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, automatic</source>
        <translation>Motorhome de menos de 6 m, automático</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, manual</source>
        <translation>Motorhome de menos de 6 m, manual</translation>
    </message>
    <message>
        <source>Automatic car with trailer, under 4.5 t</source>
        <translation>Carro automático com reboque, menos de 4,5 t</translation>
    </message>
    <message>
        <source>Manual car with trailer, under 4.5 t</source>
        <translation>Carro manual com reboque, menos de 4,5 t</translation>
    </message>
    <message>
        <source>Vehicle with trailer, 4.5 t and over</source>
        <translation>Veículo com reboque, 4,5 t ou mais</translation>
    </message>
    <message>
        <source>Minibus, 10 to 19 seats, under 6 m</source>
        <translation>Micro-ônibus, 10 a 19 lugares, menos de 6 m</translation>
    </message>
    <message>
        <source>Coach, 6 m and over or 20 seats and more</source>
        <translation>Ônibus, 6 m ou mais ou 20 lugares ou mais</translation>
    </message>
    <message>
        <source>Truck, 4.5 t and over or 6 m and over</source>
        <translation>Caminhão, 4,5 t ou mais ou 6 m ou mais</translation>
    </message>
    <message>
        <source>Moped up to 50 ml</source>
        <translation>Ciclomotor de até 50 ml</translation>
    </message>
    <message>
        <source>Motorcycle, two wheels</source>
        <translation>Motocicleta de duas rodas</translation>
    </message>
    <message>
        <source>Motorcycle, three wheels</source>
        <translation>Motocicleta de três rodas</translation>
    </message>
</context>
<context>
    <name>ReviewReason</name>
    <message>
        <source>Not read: type it in</source>
        <translation>Não lido: digite</translation>
    </message>
    <message>
        <source>Compare the marked characters</source>
        <translation>Compare os caracteres marcados</translation>
    </message>
    <message>
        <source>Corrected by the check digit: compare</source>
        <translation>Corrigido pelo dígito verificador: compare</translation>
    </message>
    <message>
        <source>Several readings fit: choose one</source>
        <translation>Várias leituras possíveis: escolha uma</translation>
    </message>
    <message>
        <source>Cannot be right: compare</source>
        <translation>Não pode estar certo: compare</translation>
    </message>
    <message>
        <source>Disagrees with another field: compare</source>
        <translation>Não bate com outro campo: compare</translation>
    </message>
    <message>
        <source>Covered or glaring: compare</source>
        <translation>Coberto ou com reflexo: compare</translation>
    </message>
</context>
<context>
    <name>RuleHelp</name>
    <message>
        <source>Law</source>
        <translation>Lei</translation>
    </message>
    <message>
        <source>National standard</source>
        <translation>Norma nacional</translation>
    </message>
    <message>
        <source>Practice of the issuing offices</source>
        <translation>Prática dos órgãos emissores</translation>
    </message>
    <message>
        <source>Policy of the firm</source>
        <translation>Política da empresa</translation>
    </message>
    <message>
        <source>What the program itself sees</source>
        <translation>O que o próprio programa vê</translation>
    </message>
    <message>
        <source>Likely, but no official text at hand says so.</source>
        <translation>Provável, mas nenhum texto oficial disponível o confirma.</translation>
    </message>
    <message>
        <source>Not certain: refuse nobody for this alone.</source>
        <translation>Sem certeza: não recuse ninguém só por isso.</translation>
    </message>
    <message>
        <source>Stops the rental</source>
        <extracomment>What it means when a check is not met</extracomment>
        <translation>Impede a locação</translation>
    </message>
    <message>
        <source>Asks for a look</source>
        <translation>Ponto a examinar</translation>
    </message>
    <message>
        <source>Only informs</source>
        <translation>Apenas informa</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Fields that decide</source>
        <translation>Campos decisivos</translation>
    </message>
    <message>
        <source>The rental hangs on these fields. What is not read surely enough cannot be checked.</source>
        <translation>A locação depende destes campos. O que não é lido com segurança suficiente não pode ser verificado.</translation>
    </message>
    <message>
        <source>Form of the number</source>
        <translation>Forma do número</translation>
    </message>
    <message>
        <source>The licence number of a citizen is the 18-character identity number. Other forms belong to passports and permits.</source>
        <translation>O número da habilitação de um cidadão é o número de identidade de 18 caracteres. Outras formas são de passaportes e autorizações de viagem.</translation>
    </message>
    <message>
        <source>Check character</source>
        <translation>Caractere verificador</translation>
    </message>
    <message>
        <source>The last character is computed from the 17 before it: one misread or invented digit shows.</source>
        <translation>O último caractere é calculado a partir dos 17 anteriores: um dígito lido errado ou inventado aparece.</translation>
    </message>
    <message>
        <source>Birth date in the number</source>
        <translation>Nascimento no número</translation>
    </message>
    <message>
        <source>Characters 7 to 14 are a date of birth; it must exist and be past.</source>
        <translation>Os caracteres 7 a 14 são uma data de nascimento; ela deve existir e estar no passado.</translation>
    </message>
    <message>
        <source>Number against date of birth</source>
        <translation>Número e data de nascimento</translation>
    </message>
    <message>
        <source>The licence repeats the date of birth that is in the number. If they differ, one is misread or altered.</source>
        <translation>A habilitação repete a data de nascimento que está no número. Se diferem, uma foi lida errado ou alterada.</translation>
    </message>
    <message>
        <source>Number against sex</source>
        <translation>Número e sexo</translation>
    </message>
    <message>
        <source>The last digit but one is odd for men, even for women. A legal change of sex may explain a difference.</source>
        <translation>O penúltimo dígito é ímpar para homens e par para mulheres. Uma mudança legal de sexo pode explicar a diferença.</translation>
    </message>
    <message>
        <source>Province in the number</source>
        <translation>Província no número</translation>
    </message>
    <message>
        <source>The number begins with the code of a province. An unknown code was never issued.</source>
        <translation>O número começa com o código de uma província. Um código desconhecido nunca foi emitido.</translation>
    </message>
    <message>
        <source>County in the number</source>
        <translation>Condado no número</translation>
    </message>
    <message>
        <source>The first six digits name the county of first registration. Our list of old codes may have gaps.</source>
        <translation>Os seis primeiros dígitos indicam o condado do primeiro registro. Nossa lista de códigos antigos pode ter lacunas.</translation>
    </message>
    <message>
        <source>County at that time</source>
        <translation>Condado naquela época</translation>
    </message>
    <message>
        <source>The county should have existed when the holder was born.</source>
        <translation>O condado devia existir quando o titular nasceu.</translation>
    </message>
    <message>
        <source>Address against the number</source>
        <translation>Endereço e número</translation>
    </message>
    <message>
        <source>People move, so a difference is normal; agreement speaks for the reading.</source>
        <translation>As pessoas se mudam, então uma diferença é normal; se conferem, isso fala a favor da leitura.</translation>
    </message>
    <message>
        <source>Nationality against the number</source>
        <translation>Nacionalidade e número</translation>
    </message>
    <message>
        <source>Chinese and foreign holders have different kinds of numbers.</source>
        <translation>Titulares chineses e estrangeiros têm tipos de número diferentes.</translation>
    </message>
    <message>
        <source>Old 15-digit number</source>
        <translation>Número antigo de 15 dígitos</translation>
    </message>
    <message>
        <source>Such numbers are no longer valid; the licence should have been renewed since.</source>
        <translation>Esses números não são mais válidos; a habilitação já deveria ter sido renovada.</translation>
    </message>
    <message>
        <source>Masked number</source>
        <translation>Número mascarado</translation>
    </message>
    <message>
        <source>Asterisks appear on shared or downloaded copies, not on a live licence.</source>
        <translation>Asteriscos aparecem em cópias compartilhadas ou baixadas, não em uma habilitação ao vivo.</translation>
    </message>
    <message>
        <source>Dates exist</source>
        <translation>Datas existentes</translation>
    </message>
    <message>
        <source>A date that is in no calendar is misread or forged.</source>
        <translation>Uma data que não existe no calendário foi lida errado ou é falsa.</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>Ordem das datas</translation>
    </message>
    <message>
        <source>Birth, first issue, start of validity and today follow each other. An early renewal is noted in the record.</source>
        <translation>Nascimento, 1ª habilitação, início da validade e hoje vêm nesta ordem. Uma renovação antecipada consta na anotação.</translation>
    </message>
    <message>
        <source>Age at first issue</source>
        <translation>Idade na 1ª habilitação</translation>
    </message>
    <message>
        <source>Nobody gets a licence before 18.</source>
        <translation>Ninguém obtém habilitação antes dos 18 anos.</translation>
    </message>
    <message>
        <source>Upper age at first issue</source>
        <translation>Idade máxima na 1ª habilitação</translation>
    </message>
    <message>
        <source>Classes had upper ages for a first licence, which changed over the years.</source>
        <translation>As categorias tinham idades máximas para a primeira habilitação, que mudaram ao longo dos anos.</translation>
    </message>
    <message>
        <source>Length of validity</source>
        <translation>Duração da validade</translation>
    </message>
    <message>
        <source>Licences run for six years, ten years or without end.</source>
        <translation>Habilitações valem seis anos, dez anos ou sem prazo.</translation>
    </message>
    <message>
        <source>Day of expiry</source>
        <translation>Dia do vencimento</translation>
    </message>
    <message>
        <source>A licence ends on the day and month on which it began.</source>
        <translation>Uma habilitação termina no mesmo dia e mês em que começou.</translation>
    </message>
    <message>
        <source>Day of renewal</source>
        <translation>Dia da renovação</translation>
    </message>
    <message>
        <source>A new term usually begins on the day and month of first issue. Restored or converted licences differ.</source>
        <translation>Um novo prazo costuma começar no dia e mês da 1ª habilitação. Habilitações restabelecidas ou convertidas diferem.</translation>
    </message>
    <message>
        <source>Earlier terms</source>
        <translation>Prazos anteriores</translation>
    </message>
    <message>
        <source>The years since first issue should be made of whole terms.</source>
        <translation>Os anos desde a 1ª habilitação devem corresponder a prazos inteiros.</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>Primeiro prazo</translation>
    </message>
    <message>
        <source>A first card runs for six years. Converted army or foreign licences may differ.</source>
        <translation>O primeiro cartão vale seis anos. Habilitações militares ou estrangeiras convertidas podem diferir.</translation>
    </message>
    <message>
        <source>Licence without end</source>
        <translation>Habilitação sem prazo</translation>
    </message>
    <message>
        <source>It takes a term of six and one of ten years first.</source>
        <translation>Antes dela são necessários um prazo de seis anos e um de dez.</translation>
    </message>
    <message>
        <source>First ten-year cards</source>
        <translation>Primeiros cartões de dez anos</translation>
    </message>
    <message>
        <source>No ten-year card can end before May 2018.</source>
        <translation>Nenhum cartão de dez anos pode terminar antes de maio de 2018.</translation>
    </message>
    <message>
        <source>Old edition</source>
        <translation>Edição antiga</translation>
    </message>
    <message>
        <source>Cards of the edition before 2013 should have expired. This is our own calculation.</source>
        <translation>Os cartões da edição anterior a 2013 já devem ter vencido. É um cálculo nosso.</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Não vencida</translation>
    </message>
    <message>
        <source>An expired licence gives no right to drive; a year later it is cancelled.</source>
        <translation>Uma habilitação vencida não dá direito de dirigir; um ano depois, é cancelada.</translation>
    </message>
    <message>
        <source>Valid until the return</source>
        <translation>Válida até a devolução</translation>
    </message>
    <message>
        <source>The licence must not expire while the customer drives the car.</source>
        <translation>A habilitação não pode vencer enquanto o cliente dirige o carro.</translation>
    </message>
    <message>
        <source>Margin after the return</source>
        <translation>Margem após a devolução</translation>
    </message>
    <message>
        <source>A late return or an accident should not meet an expired licence.</source>
        <translation>Um atraso na devolução ou um acidente não deve ocorrer com a habilitação vencida.</translation>
    </message>
    <message>
        <source>Renewal possible</source>
        <translation>Renovação possível</translation>
    </message>
    <message>
        <source>A licence can be renewed in its last 90 days.</source>
        <translation>Uma habilitação pode ser renovada nos últimos 90 dias.</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Sem data de término</translation>
    </message>
    <message>
        <source>Such a licence does not expire; age and status still count.</source>
        <translation>Uma habilitação assim não vence; a idade e a situação continuam contando.</translation>
    </message>
    <message>
        <source>First year of driving</source>
        <translation>Primeiro ano ao volante</translation>
    </message>
    <message>
        <source>For twelve months: no trailer, a sticker, and on motorways an experienced companion.</source>
        <translation>Durante doze meses: sem reboque, com adesivo e, em autoestradas, com acompanhante experiente.</translation>
    </message>
    <message>
        <source>Probation in the record</source>
        <translation>Período probatório na anotação</translation>
    </message>
    <message>
        <source>The duplicate page may name another end of probation, as after a class was added.</source>
        <translation>A página anexa pode indicar outro fim do período probatório, por exemplo depois de acrescentada uma categoria.</translation>
    </message>
    <message>
        <source>Probation and vehicle</source>
        <translation>Período probatório e veículo</translation>
    </message>
    <message>
        <source>Beginners must not pull a trailer or drive passengers commercially.</source>
        <translation>Iniciantes não podem puxar reboque nem fazer transporte comercial de passageiros.</translation>
    </message>
    <message>
        <source>Driving years</source>
        <translation>Tempo de habilitação</translation>
    </message>
    <message>
        <source>Your firm asks for some driving practice.</source>
        <translation>A sua empresa pede alguma prática de direção.</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Idade mínima</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, asks for this age.</source>
        <translation>A sua empresa, ou a seguradora, pede esta idade.</translation>
    </message>
    <message>
        <source>Maximum age</source>
        <translation>Idade máxima</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, sets this limit.</source>
        <translation>A sua empresa, ou a seguradora, define este limite.</translation>
    </message>
    <message>
        <source>Yearly medical</source>
        <translation>Exame médico anual</translation>
    </message>
    <message>
        <source>From 70 on a medical certificate is due every year; without it the licence is cancelled.</source>
        <translation>A partir dos 70, é exigido atestado médico todo ano; sem ele, a habilitação é cancelada.</translation>
    </message>
    <message>
        <source>Heavy classes and age</source>
        <translation>Categorias pesadas e idade</translation>
    </message>
    <message>
        <source>At 63 these classes are exchanged, unless extended by up to three years.</source>
        <translation>Aos 63, estas categorias são trocadas, salvo prorrogação de até três anos.</translation>
    </message>
    <message>
        <source>Other classes and age</source>
        <translation>Outras categorias e idade</translation>
    </message>
    <message>
        <source>At 70 these classes are exchanged.</source>
        <translation>Aos 70, estas categorias são trocadas.</translation>
    </message>
    <message>
        <source>Minimum age of the class</source>
        <translation>Idade mínima da categoria</translation>
    </message>
    <message>
        <source>Each class has a lowest age; a younger holder cannot exist.</source>
        <translation>Cada categoria tem uma idade mínima; um titular mais jovem não pode existir.</translation>
    </message>
    <message>
        <source>Official class</source>
        <translation>Categoria oficial</translation>
    </message>
    <message>
        <source>Only the codes of the official list are classes.</source>
        <translation>Só os códigos da lista oficial são categorias.</translation>
    </message>
    <message>
        <source>How classes are printed</source>
        <translation>Impressão das categorias</translation>
    </message>
    <message>
        <source>Offices print codes in a fixed order and leave out what another includes.</source>
        <translation>Os órgãos imprimem os códigos em ordem fixa e omitem o que outro já inclui.</translation>
    </message>
    <message>
        <source>Class against vehicle</source>
        <translation>Categoria e veículo</translation>
    </message>
    <message>
        <source>The class must include the vehicle: C2, for instance, is for automatics only.</source>
        <translation>A categoria deve incluir o veículo: C2, por exemplo, é só para automáticos.</translation>
    </message>
    <message>
        <source>Trailer class too early</source>
        <translation>Categoria de reboque precoce</translation>
    </message>
    <message>
        <source>Class C6 exists since April 2022; only a reissued card shows it with an earlier date.</source>
        <translation>A categoria C6 existe desde abril de 2022; só um cartão reemitido a mostra com data anterior.</translation>
    </message>
    <message>
        <source>Trailer class earned</source>
        <translation>Acesso à categoria de reboque</translation>
    </message>
    <message>
        <source>C6 takes a year with a car class first.</source>
        <translation>A C6 exige antes um ano com uma categoria de carro.</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>Forma do nome</translation>
    </message>
    <message>
        <source>Words of the form, or odd characters, mean a misread name.</source>
        <translation>Palavras do formulário ou caracteres estranhos indicam um nome lido errado.</translation>
    </message>
    <message>
        <source>Name against booking</source>
        <translation>Nome e reserva</translation>
    </message>
    <message>
        <source>Whoever drives must be the person who was booked.</source>
        <translation>Quem dirige deve ser a pessoa da reserva.</translation>
    </message>
    <message>
        <source>Text of the seal</source>
        <translation>Texto do carimbo</translation>
    </message>
    <message>
        <source>The seal names a traffic police office. Seals are hard to read.</source>
        <translation>O carimbo indica um órgão da polícia de trânsito. Carimbos são difíceis de ler.</translation>
    </message>
    <message>
        <source>Province of the seal</source>
        <translation>Província do carimbo</translation>
    </message>
    <message>
        <source>Seal and file number come from the same office.</source>
        <translation>O carimbo e o número do processo vêm do mesmo órgão.</translation>
    </message>
    <message>
        <source>City of the seal</source>
        <translation>Cidade do carimbo</translation>
    </message>
    <message>
        <source>Seal and file number usually name the same city; county offices and renamed cities differ.</source>
        <translation>O carimbo e o número do processo costumam indicar a mesma cidade; órgãos de condado e cidades renomeadas diferem.</translation>
    </message>
    <message>
        <source>Red seal</source>
        <translation>Carimbo vermelho</translation>
    </message>
    <message>
        <source>Originals carry a red seal; copies often show a grey one, or none.</source>
        <translation>Os originais têm carimbo vermelho; cópias costumam mostrar um cinza, ou nenhum.</translation>
    </message>
    <message>
        <source>Two pages, one person</source>
        <translation>Duas páginas, uma pessoa</translation>
    </message>
    <message>
        <source>Number and name must be the same on every page.</source>
        <translation>O número e o nome devem ser iguais em todas as páginas.</translation>
    </message>
    <message>
        <source>Form of the file number</source>
        <translation>Forma do número do processo</translation>
    </message>
    <message>
        <source>Twelve digits, beginning with the code of the issuing office.</source>
        <translation>Doze dígitos, começando com o código do órgão emissor.</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>Página anexa</translation>
    </message>
    <message>
        <source>Many firms ask for both pages: notes and probation stand on the duplicate.</source>
        <translation>Muitas empresas pedem as duas páginas: as notas e o período probatório estão na página anexa.</translation>
    </message>
    <message>
        <source>Renewal note</source>
        <translation>Nota de renovação</translation>
    </message>
    <message>
        <source>The note on the duplicate page and the end of validity name the same day.</source>
        <translation>A nota na página anexa e o fim da validade indicam o mesmo dia.</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Thirteen characters number the paper core. The old formula may no longer hold.</source>
        <translation>Treze caracteres numeram a folha interna de papel. A fórmula antiga talvez não valha mais.</translation>
    </message>
    <message>
        <source>Core seen before</source>
        <translation>Folha já vista</translation>
    </message>
    <message>
        <source>A core is used once; the same one with another person points to a copy.</source>
        <translation>Uma folha interna é usada uma só vez; a mesma com outra pessoa sugere uma cópia.</translation>
    </message>
    <message>
        <source>Live screen</source>
        <translation>Tela ao vivo</translation>
    </message>
    <message>
        <source>A screenshot stands still: the clock on the screen must agree with the time of the picture.</source>
        <translation>Uma captura de tela fica parada: o relógio na tela deve conferir com a hora da imagem.</translation>
    </message>
    <message>
        <source>Date made</source>
        <translation>Data de geração</translation>
    </message>
    <message>
        <source>The electronic licence cannot be made in the future.</source>
        <translation>A habilitação eletrônica não pode ter sido gerada no futuro.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>With most statuses other than normal the holder must not drive.</source>
        <translation>Na maioria das situações diferentes da normal, o titular não pode dirigir.</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Pendências</translation>
    </message>
    <message>
        <source>The holder may drive, but offences or accidents are not settled.</source>
        <translation>O titular pode dirigir, mas há infrações ou acidentes não resolvidos.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>At twelve points the licence is withheld until study and exam.</source>
        <translation>Com doze pontos, a habilitação fica retida até o curso e o exame.</translation>
    </message>
    <message>
        <source>Colour of the screen</source>
        <translation>Cor da tela</translation>
    </message>
    <message>
        <source>Red ground or a red code means that the licence cannot be used.</source>
        <translation>Fundo vermelho ou código vermelho significa que a habilitação não pode ser usada.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>The app always shows one; without it the screen is cut off or another app.</source>
        <translation>O aplicativo sempre mostra um; sem ele, a tela está cortada ou é outro aplicativo.</translation>
    </message>
    <message>
        <source>Quality of the picture</source>
        <translation>Qualidade da imagem</translation>
    </message>
    <message>
        <source>Copies, screens, blur and glare hide what the other checks need.</source>
        <translation>Cópias, telas, desfoque e reflexos escondem o que as outras verificações precisam.</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Tamanho da imagem</translation>
    </message>
    <message>
        <source>Small pictures lose the strokes that tell characters apart.</source>
        <translation>Imagens pequenas perdem os traços que distinguem os caracteres.</translation>
    </message>
    <message>
        <source>Print that looks changed</source>
        <translation>Impressão alterada</translation>
    </message>
    <message>
        <source>A value whose print or ground differs may have been pasted. It is a sign, no proof.</source>
        <translation>Um valor com impressão ou fundo diferente pode ter sido colado. É um indício, não uma prova.</translation>
    </message>
    <message>
        <source>Another open rental</source>
        <translation>Outra locação aberta</translation>
    </message>
    <message>
        <source>One licence with two cars: ask before handing over the second.</source>
        <translation>Uma habilitação com dois carros: pergunte antes de entregar o segundo.</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>Lista de bloqueio</translation>
    </message>
    <message>
        <source>Your firm put this licence on its list, with a reason.</source>
        <translation>A sua empresa pôs esta habilitação na lista, com um motivo.</translation>
    </message>
</context>
<context>
    <name>SecretRules</name>
    <message>
        <source>A PIN needs at least %1 digits.</source>
        <translation>Um PIN precisa de ao menos %1 dígitos.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose one that is not a date, a sequence or a pattern.</source>
        <translation>Este PIN é fácil demais de adivinhar. Escolha um que não seja data, sequência nem padrão.</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters.</source>
        <translation>Uma frase secreta precisa de ao menos %1 caracteres.</translation>
    </message>
    <message>
        <source>Mix at least %1 of these: small letters, capitals, digits, other characters.</source>
        <translation>Misture ao menos %1 destes: minúsculas, maiúsculas, dígitos, outros caracteres.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Choose several words that do not belong together, without your name.</source>
        <translation>Esta frase secreta é fácil demais de adivinhar. Escolha várias palavras sem relação entre si, sem o seu nome.</translation>
    </message>
    <message>
        <source>Enter a PIN or passphrase.</source>
        <translation>Digite um PIN ou uma frase secreta.</translation>
    </message>
    <message>
        <source>A passphrase may have at most %1 characters.</source>
        <translation>Uma frase secreta pode ter no máximo %1 caracteres.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>The keyring has no keys for the endpoint, or is locked. Put them there with --store-keys FILE.</source>
        <translation>O chaveiro não tem chaves para o ponto de acesso ou está bloqueado. Coloque-as lá com --store-keys FILE.</translation>
    </message>
    <message>
        <source>Nobody could call: give --keys FILE, or --no-token to try it on this machine.</source>
        <translation>Ninguém poderia chamar: informe --keys FILE, ou --no-token para testar nesta máquina.</translation>
    </message>
    <message>
        <source>The keyring could not keep the keys: %1</source>
        <translation>O chaveiro não conseguiu guardar as chaves: %1</translation>
    </message>
    <message>
        <source>The keyring keeps the keys. Delete the file now and start with --keys keyring.</source>
        <translation>O chaveiro guarda as chaves. Exclua agora o arquivo e inicie com --keys keyring.</translation>
    </message>
    <message>
        <source>The log file cannot be written.</source>
        <translation>Não é possível gravar o arquivo de log.</translation>
    </message>
</context>
<context>
    <name>SharedStore</name>
    <message>
        <source>The transfer was interrupted; it continues next time.</source>
        <translation>A transferência foi interrompida; continua da próxima vez.</translation>
    </message>
    <message>
        <source>This desk is locked.</source>
        <translation>Este posto está bloqueado.</translation>
    </message>
    <message>
        <source>The records on the server were sealed with keys other than this desk&apos;s. Join the counters with the firm&apos;s passphrase or recovery key before anything is kept here.</source>
        <translation>As fichas no servidor foram criptografadas com outras chaves que não as deste posto. Conecte-o com a frase secreta ou a chave de recuperação da empresa antes de guardar algo aqui.</translation>
    </message>
    <message>
        <source>The keys were changed and old ones dropped while other counters still have records under them. Nothing is transferred; call your administrator.</source>
        <translation>As chaves foram trocadas e as antigas descartadas enquanto outros balcões ainda têm fichas com elas. Nada é transferido; chame o seu administrador.</translation>
    </message>
    <message>
        <source>This desk has no keys yet.</source>
        <translation>Este posto ainda não tem chaves.</translation>
    </message>
    <message>
        <source>Nobody has set the server up for this firm yet. Do so in the settings.</source>
        <translation>Ninguém configurou ainda o servidor para esta empresa. Faça isso nas configurações.</translation>
    </message>
    <message>
        <source>Another desk of the firm has the name of this one. Give this desk another name in the settings.</source>
        <translation>Outro posto da empresa tem o nome deste. Dê outro nome a este posto nas configurações.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>Espere %n segundo.</numerusform>
            <numerusform>Espere %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s).</source>
        <translation>
            <numerusform>Espere %n minuto.</numerusform>
            <numerusform>Espere %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Tentativas demais.</translation>
    </message>
    <message>
        <source>Name and PIN or passphrase do not match. Check both and try again.</source>
        <translation>O nome e o PIN ou a frase secreta não conferem. Verifique os dois e tente novamente.</translation>
    </message>
    <message>
        <source>The code is wrong or has been used. Wait for the next one in your app; if it is always wrong, check the date and time of both devices.</source>
        <translation>O código não confere ou já foi usado. Espere o próximo no seu aplicativo; se nunca conferir, verifique a data e a hora dos dois aparelhos.</translation>
    </message>
    <message>
        <source>This account is frozen. Ask a supervisor to unfreeze it.</source>
        <translation>Esta conta está suspensa. Peça a um supervisor que a reative.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Personal data is masked with asterisks.</source>
        <translation>Os dados pessoais estão mascarados com asteriscos.</translation>
    </message>
    <message>
        <source>Holds personal data: keep it locked away.</source>
        <translation>Contém dados pessoais: guarde em local trancado.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Driving licence check</source>
        <translation>Verificação da habilitação</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>A examinar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Reprovado</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>accepted by override</source>
        <translation>aceita por exceção</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>A habilitação</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>As verificações</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Corrigido à mão</translation>
    </message>
    <message>
        <source>Accepted although a check failed</source>
        <translation>Aceita apesar de verificação reprovada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Permitido por</translation>
    </message>
    <message>
        <source>Allowed at</source>
        <translation>Permitido em</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>No balcão</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Aceita em</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Aceita por</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Veículo</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation>Locação</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>ID da ficha</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresso</translation>
    </message>
</context>
<context>
    <name>SocketFile</name>
    <message>
        <source>There is another file at the path of the socket.</source>
        <translation>Há outro arquivo no caminho do socket.</translation>
    </message>
    <message>
        <source>Somebody else listens on this socket already.</source>
        <translation>Outro programa já escuta neste socket.</translation>
    </message>
    <message>
        <source>An old socket is in the way and cannot be removed.</source>
        <translation>Um socket antigo está no caminho e não pode ser removido.</translation>
    </message>
</context>
<context>
    <name>StoreCommand</name>
    <message>
        <source>There are no records at %1.</source>
        <translation>Não há fichas em %1.</translation>
    </message>
    <message>
        <source>Nothing was ever kept here.</source>
        <translation>Nunca se guardou nada aqui.</translation>
    </message>
    <message>
        <source>This desk has operators: say who you are with --operator and --secret-file.</source>
        <translation>Este posto tem operadores: diga quem você é com --operator e --secret-file.</translation>
    </message>
    <message>
        <source>This operator signs in with a second factor, in the window only.</source>
        <translation>Este operador entra com segundo fator, somente na janela.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Não é possível ler o arquivo: %1</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>Entries of the audit log are missing between what was handed over and what follows.</source>
        <translation>Faltam itens do registro de auditoria entre o que foi transferido e o que vem depois.</translation>
    </message>
    <message>
        <source>A record is damaged and cannot be shown. Restore it from the last backup.</source>
        <translation>Uma ficha está danificada e não pode ser exibida. Restaure-a do último backup.</translation>
    </message>
    <message>
        <source>This record no longer exists: it was deleted, or its time was over.</source>
        <translation>Esta ficha não existe mais: foi excluída ou o prazo dela acabou.</translation>
    </message>
    <message>
        <source>This record was deleted while it lay on the desk. Accept it as a new one.</source>
        <translation>Esta ficha foi excluída enquanto estava no posto. Aceite-a como nova.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back. Nothing is purged until it is right again; records are kept as usual. Check date and time.</source>
        <translation>O relógio do computador foi atrasado. Nada é expurgado até ele estar certo; as fichas são guardadas como sempre. Verifique a data e a hora.</translation>
    </message>
    <message>
        <source>The last purge is more than a month old. If date and time are right, purge by hand; nothing was purged.</source>
        <translation>O último expurgo foi há mais de um mês. Se a data e a hora estão certas, expurgue manualmente; nada foi expurgado.</translation>
    </message>
    <message>
        <source>These records were written by a newer version of LicenceDesk. Install that version; nothing has been changed.</source>
        <translation>Estas fichas foram gravadas por uma versão mais nova do LicenceDesk. Instale essa versão; nada foi alterado.</translation>
    </message>
    <message>
        <source>Entries of the audit log are never changed or deleted. (%1)</source>
        <translation>Os itens do registro de auditoria nunca são alterados nem excluídos. (%1)</translation>
    </message>
    <message>
        <source>The record could not be written: the disk is full or does not answer. Make room on it, then try again. (%1)</source>
        <translation>Não foi possível gravar a ficha: o disco está cheio ou não responde. Libere espaço e tente novamente. (%1)</translation>
    </message>
    <message>
        <source>The records cannot be written to. Ask your administrator for the right to write to %1.</source>
        <translation>Não é possível gravar nas fichas. Peça ao seu administrador permissão para gravar em %1.</translation>
    </message>
    <message>
        <source>The file of the records is damaged. It has been left as it is. Restore the last backup. (%1)</source>
        <translation>O arquivo das fichas está danificado. Foi deixado como está. Restaure o último backup. (%1)</translation>
    </message>
    <message>
        <source>Another program is writing to the records at this moment. Try again. (%1)</source>
        <translation>Outro programa está gravando nas fichas neste momento. Tente novamente. (%1)</translation>
    </message>
    <message>
        <source>This entry is there already. (%1)</source>
        <translation>Este item já existe. (%1)</translation>
    </message>
    <message>
        <source>The records could not be read. (%1)</source>
        <translation>Não foi possível ler as fichas. (%1)</translation>
    </message>
    <message>
        <source>The database on the server is damaged. Tell your administrator. (%1)</source>
        <translation>O banco de dados no servidor está danificado. Avise o seu administrador. (%1)</translation>
    </message>
    <message>
        <source>The database server refused name or password. Check them in the settings. (%1)</source>
        <translation>O servidor de banco de dados recusou o nome ou a senha. Verifique-os nas configurações. (%1)</translation>
    </message>
    <message>
        <source>The database server does not let this desk do that. Ask your administrator for the rights on %1.</source>
        <translation>O servidor de banco de dados não permite isso a este posto. Peça ao seu administrador as permissões em %1.</translation>
    </message>
    <message>
        <source>The database server has no room left. Tell your administrator. (%1)</source>
        <translation>O servidor de banco de dados não tem mais espaço. Avise o seu administrador. (%1)</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Records are kept on this computer until it can. (%1)</source>
        <translation>O servidor de banco de dados está inacessível. Até lá, as fichas ficam neste computador. (%1)</translation>
    </message>
    <message>
        <source>This number is not on the do-not-rent list.</source>
        <translation>Este número não está na lista de bloqueio.</translation>
    </message>
</context>
<context>
    <name>StorePolicy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>A política tem um item incorreto: %1</translation>
    </message>
    <message>
        <source>The policy is not JSON.</source>
        <translation>A política não é JSON.</translation>
    </message>
</context>
<context>
    <name>StoreSession</name>
    <message>
        <source>The key could not be put into the keyring of this computer. Open the keyring and try again, or choose a passphrase.</source>
        <translation>Não foi possível guardar a chave no chaveiro deste computador. Abra o chaveiro e tente novamente, ou escolha uma frase secreta.</translation>
    </message>
</context>
<context>
    <name>TargetSheet</name>
    <message>
        <source>Target for the desk check</source>
        <translation>Cartão de teste do posto</translation>
    </message>
    <message>
        <source>1. Print this sheet on white paper at 100 % (actual size, not “fit to page”). The ruler below must measure 100 mm.
2. Cut the target out along the dashed line.
3. Lay it where licences lie, on the mat you use. If licences lie in a sleeve, put the target into one: reflections then show.
4. In LicenceDesk, open “Check this desk” and do what it says.</source>
        <translation>1. Imprima esta folha em papel branco a 100 % (tamanho real, não “ajustar à página”). A régua abaixo deve medir 100 mm.
2. Recorte o cartão de teste pela linha tracejada.
3. Coloque-o onde ficam as habilitações, sobre a base que você usa. Se as habilitações ficam em uma capa, ponha o cartão em uma também: assim os reflexos aparecem.
4. No LicenceDesk, abra “Verificar o posto” e siga as instruções.</translation>
    </message>
    <message>
        <source>A dark mat, if your desk is light:
put the licence here</source>
        <translation>Base escura, se o seu balcão é claro:
coloque a habilitação aqui</translation>
    </message>
    <message>
        <source>The target cannot be saved here. Choose another folder.</source>
        <translation>Não é possível salvar aqui o cartão de teste. Escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <source>The picture could not be worked on. Try another one, or type the licence in.</source>
        <translation>Não foi possível processar a imagem. Tente outra ou digite a habilitação.</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The secret of the app id is missing. Type it in the settings.</source>
        <translation>Falta o segredo do AppID. Digite-o nas configurações.</translation>
    </message>
    <message>
        <source>The access token is missing. Paste it in the settings.</source>
        <translation>Falta o token de acesso. Cole-o nas configurações.</translation>
    </message>
    <message>
        <source>What was pasted is not an access token: it has spaces or characters that no token has. Paste it again in the settings.</source>
        <translation>O que foi colado não é um token de acesso: tem espaços ou caracteres que nenhum tem. Cole-o novamente nas configurações.</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>A licence number has 18 characters</source>
        <translation>Um número de habilitação tem 18 caracteres</translation>
    </message>
    <message>
        <source>The birth date in the number does not exist</source>
        <translation>A data de nascimento no número não existe</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>O dígito verificador não confere</translation>
    </message>
    <message>
        <source>This is not a date: write it like 2019-05-20</source>
        <translation>Não é uma data: escreva assim: 2019-05-20</translation>
    </message>
    <message>
        <source>This is neither a date nor 长期</source>
        <translation>Não é uma data nem 长期</translation>
    </message>
    <message>
        <source>There is no such class</source>
        <translation>Não existe essa categoria</translation>
    </message>
    <message>
        <source>A file number has 12 digits</source>
        <translation>Um número de processo tem 12 dígitos</translation>
    </message>
    <message>
        <source>A name has no digits or signs</source>
        <translation>Um nome não tem dígitos nem sinais</translation>
    </message>
    <message>
        <source>The sex is 男 or 女</source>
        <translation>O sexo é 男 ou 女</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>The records are encrypted, but the key information that belongs to them is missing. Restore the last backup.</source>
        <translation>As fichas estão criptografadas, mas faltam as informações de chave correspondentes. Restaure o último backup.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the store.</source>
        <translation>Digite a frase secreta da base.</translation>
    </message>
    <message>
        <source>The key of the store lies in the system&apos;s keyring, which cannot be reached. Sign in to the desktop as usual, or enter the recovery key.</source>
        <translation>A chave da base está no chaveiro do sistema, que está inacessível. Entre no computador como sempre ou digite a chave de recuperação.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it with the password of this computer account, then try again.</source>
        <translation>O chaveiro do sistema está bloqueado. Desbloqueie-o com a senha desta conta do computador e tente novamente.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer. Perhaps a window asks for its password: answer it, then try again.</source>
        <translation>O chaveiro do sistema não respondeu. Talvez uma janela peça a senha dele: responda e tente novamente.</translation>
    </message>
    <message>
        <source>The key of the store is no longer in the system&apos;s keyring. The records are safe but closed: enter the recovery key that was printed when the store was set up.</source>
        <translation>A chave da base não está mais no chaveiro do sistema. As fichas estão seguras, mas fechadas: digite a chave de recuperação impressa na criação da base.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring holds the key of another store. Enter the passphrase or the recovery key of this one.</source>
        <translation>O chaveiro do sistema contém a chave de outra base. Digite a frase secreta ou a chave de recuperação desta.</translation>
    </message>
</context>
<context>
    <name>UnusualAccess</name>
    <message>
        <source>%1 showed %2 records in clear between %3 and %4.</source>
        <translation>%1 mostrou %2 fichas em claro entre %3 e %4.</translation>
    </message>
    <message>
        <source>%1 exported %2 times between %3 and %4.</source>
        <translation>%1 exportou %2 vezes entre %3 e %4.</translation>
    </message>
    <message>
        <source>%1 worked outside the usual hours: %2 acts between %3 and %4.</source>
        <translation>%1 trabalhou fora do horário habitual: %2 ações entre %3 e %4.</translation>
    </message>
    <message>
        <source>%1 was refused sign-in %2 times between %3 and %4.</source>
        <translation>%1 teve a entrada recusada %2 vezes entre %3 e %4.</translation>
    </message>
    <message>
        <source>An unknown person</source>
        <translation>Desconhecido</translation>
    </message>
</context>
<context>
    <name>UploadImage</name>
    <message>
        <source>There is no picture to send.</source>
        <translation>Não há imagem para enviar.</translation>
    </message>
    <message>
        <source>The picture cannot be made small enough to send. Take it again.</source>
        <translation>Não é possível reduzir a imagem o bastante para enviar. Tire outra.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>This is the key of another store. Use the passphrase or the recovery key that belongs to this one.</source>
        <translation>Esta é a chave de outra base. Use a frase secreta ou a chave de recuperação desta.</translation>
    </message>
    <message>
        <source>The key information of the store has been changed. Restore the last backup.</source>
        <translation>As informações de chave da base foram alteradas. Restaure o último backup.</translation>
    </message>
    <message>
        <source>The key information of the store is damaged. Restore the last backup.</source>
        <translation>As informações de chave da base estão danificadas. Restaure o último backup.</translation>
    </message>
    <message>
        <source>The store was made by a newer version of the program. Install that version.</source>
        <translation>A base foi criada por uma versão mais nova do programa. Instale essa versão.</translation>
    </message>
    <message>
        <source>Stored data has been changed or damaged and cannot be opened. Restore the last backup.</source>
        <translation>Dados guardados foram alterados ou danificados e não podem ser abertos. Restaure o último backup.</translation>
    </message>
    <message>
        <source>Stored data was encrypted with a key that is no longer in this store. Restore the backup that it came from.</source>
        <translation>Dados guardados foram criptografados com uma chave que não está mais nesta base. Restaure o backup de onde vieram.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again.</source>
        <translation>Memória insuficiente para verificar a frase secreta. Feche outros programas e tente novamente.</translation>
    </message>
    <message>
        <source>Enter a passphrase for the store.</source>
        <translation>Digite uma frase secreta para a base.</translation>
    </message>
    <message>
        <source>This store has no passphrase. Use the recovery key.</source>
        <translation>Esta base não tem frase secreta. Use a chave de recuperação.</translation>
    </message>
    <message>
        <source>The passphrase is not the one of this store. Check capital letters and keyboard and try again.</source>
        <translation>Esta não é a frase secreta desta base. Verifique as maiúsculas e o teclado e tente novamente.</translation>
    </message>
    <message>
        <source>No recovery key was ever printed for this store.</source>
        <translation>Nunca foi impressa uma chave de recuperação para esta base.</translation>
    </message>
    <message>
        <source>There is a mistake in the recovery key. Compare what you typed with the printed sheet.</source>
        <translation>Há um erro na chave de recuperação. Compare o que você digitou com a folha impressa.</translation>
    </message>
    <message>
        <source>The recovery key is typed correctly but belongs to another store, or a newer one has been printed since.</source>
        <translation>A chave de recuperação foi digitada corretamente, mas pertence a outra base, ou uma mais nova foi impressa depois.</translation>
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
        <translation>%1 anos na retirada</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm asks for %2</source>
        <translation>%1 anos na retirada; a empresa exige %2</translation>
    </message>
    <message>
        <source>Name another driver</source>
        <translation>Indique outro condutor</translation>
    </message>
    <message>
        <source>Not over the age limit of the firm</source>
        <translation>Não ultrapassa o limite de idade da empresa</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm&apos;s limit is %2</source>
        <translation>%1 anos na retirada; o limite da empresa é %2</translation>
    </message>
    <message>
        <source>Ask the manager, or name another driver</source>
        <translation>Consulte o gerente ou indique outro condutor</translation>
    </message>
    <message>
        <source>No yearly medical certificate is needed</source>
        <translation>Não é preciso atestado médico anual</translation>
    </message>
    <message>
        <source>Aged %1: from %2 on a medical certificate is due every year</source>
        <translation>%1 anos: a partir dos %2, é exigido atestado médico anual</translation>
    </message>
    <message>
        <source>Ask for the certificate or the live status in 12123</source>
        <translation>Peça o atestado ou a situação ao vivo no 12123</translation>
    </message>
    <message>
        <source>No class has to be downgraded for age</source>
        <translation>Nenhuma categoria precisa ser trocada pela idade</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost for good, treat it as C1</source>
        <translation>%1 anos: a categoria %2 foi perdida em definitivo, trate como C1</translation>
    </message>
    <message>
        <source>Aged %1: class %2 had to be downgraded at %3, unless extended</source>
        <translation>%1 anos: a categoria %2 devia ser trocada aos %3, salvo prorrogação</translation>
    </message>
    <message>
        <source>Check the live status in 12123; offer a vehicle of class C1</source>
        <translation>Verifique a situação ao vivo no 12123; ofereça um veículo de categoria C1</translation>
    </message>
    <message>
        <source>No class is lost for age</source>
        <translation>Nenhuma categoria se perde pela idade</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost at %3</source>
        <translation>%1 anos: a categoria %2 se perde aos %3</translation>
    </message>
    <message>
        <source>Do not hand over a vehicle of that class</source>
        <translation>Não entregue um veículo dessa categoria</translation>
    </message>
    <message>
        <source>Aged %1: nobody holds class %2 before %3</source>
        <translation>%1 anos: ninguém tem a categoria %2 antes dos %3</translation>
    </message>
    <message>
        <source>Compare class and date of birth with the card</source>
        <translation>Compare a categoria e a data de nascimento com o cartão</translation>
    </message>
    <message>
        <source>Old enough for the class</source>
        <translation>Idade suficiente para a categoria</translation>
    </message>
    <message>
        <source>Compare the class with the card</source>
        <translation>Compare a categoria com o cartão</translation>
    </message>
    <message>
        <source>The class is made of official codes</source>
        <translation>A categoria é formada por códigos oficiais</translation>
    </message>
    <message>
        <source>“%1” is not a vehicle class</source>
        <translation>“%1” não é uma categoria de veículo</translation>
    </message>
    <message>
        <source>The class %1 is printed beside one that includes it</source>
        <translation>A categoria %1 está impressa ao lado de outra que a inclui</translation>
    </message>
    <message>
        <source>The codes of %1 are not in the official order</source>
        <translation>Os códigos de %1 não estão na ordem oficial</translation>
    </message>
    <message>
        <source>The class is printed as the office prints it</source>
        <translation>A categoria está impressa como o órgão a imprime</translation>
    </message>
    <message>
        <source>No vehicle is chosen</source>
        <translation>Nenhum veículo escolhido</translation>
    </message>
    <message>
        <source>Choose the vehicle</source>
        <translation>Escolha o veículo</translation>
    </message>
    <message>
        <source>Class %1 covers the vehicle</source>
        <translation>A categoria %1 cobre o veículo</translation>
    </message>
    <message>
        <source>Class %1 does not cover the vehicle: it needs %2</source>
        <translation>A categoria %1 não cobre o veículo: precisa de %2</translation>
    </message>
    <message>
        <source>Offer a vehicle of class %1, or name another driver</source>
        <translation>Ofereça um veículo de categoria %1 ou indique outro condutor</translation>
    </message>
    <message>
        <source>Class C6 existed when the card began</source>
        <translation>A categoria C6 existia no início do cartão</translation>
    </message>
    <message>
        <source>Valid from %1 with class C6, which has existed only since %2</source>
        <translation>Válida desde %1 com a categoria C6, que existe desde %2</translation>
    </message>
    <message>
        <source>Compare the class; a card reissued since then may be right</source>
        <translation>Compare a categoria; um cartão reemitido depois pode estar certo</translation>
    </message>
    <message>
        <source>Held a car class for a year before C6</source>
        <translation>Teve categoria de carro por um ano antes da C6</translation>
    </message>
    <message>
        <source>Class C6 needs a year with C1 or C2 first</source>
        <translation>A categoria C6 exige antes um ano com C1 ou C2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, e %2</translation>
    </message>
    <message>
        <source>Compare the dates with the card</source>
        <translation>Compare as datas com o cartão</translation>
    </message>
    <message>
        <source>No such date: %1</source>
        <translation>Data inexistente: %1</translation>
    </message>
    <message>
        <source>No date was read</source>
        <translation>Nenhuma data foi lida</translation>
    </message>
    <message>
        <source>Type the dates in</source>
        <translation>Digite as datas</translation>
    </message>
    <message>
        <source>All dates are real dates</source>
        <translation>Todas as datas existem</translation>
    </message>
    <message>
        <source>Valid from %1, but renewed early and good since %2 by its record</source>
        <translation>Válida desde %1, mas renovada antes e em vigor desde %2 segundo a anotação</translation>
    </message>
    <message>
        <source>Compare the note on the duplicate page</source>
        <translation>Compare a nota na página anexa</translation>
    </message>
    <message>
        <source>Valid from %1; its record says since when already, not understood</source>
        <translation>Válida desde %1; a anotação dá um início anterior que não foi entendido</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>Não é válida antes de %1</translation>
    </message>
    <message>
        <source>Look on the duplicate page for a note that it is already valid</source>
        <translation>Procure na página anexa uma nota de que já é válida</translation>
    </message>
    <message>
        <source>First issued on %1, but born on %2</source>
        <translation>1ª habilitação em %1, mas nascimento em %2</translation>
    </message>
    <message>
        <source>Valid from %1, before the first issue on %2</source>
        <translation>Válida desde %1, antes da 1ª habilitação em %2</translation>
    </message>
    <message>
        <source>Birth, first issue and start of validity are in order</source>
        <translation>Nascimento, 1ª habilitação e início da validade estão em ordem</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue</source>
        <translation>%1 anos na 1ª habilitação</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue: nobody gets a licence before %2</source>
        <translation>%1 anos na 1ª habilitação: ninguém a obtém antes dos %2</translation>
    </message>
    <message>
        <source>Not too old at the first issue</source>
        <translation>Idade não excessiva na 1ª habilitação</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue, the limit then was %2</source>
        <translation>%1 anos na 1ª habilitação; o limite era então %2</translation>
    </message>
    <message>
        <source>Ask the customer to open 12123 and show the live screen</source>
        <translation>Peça ao cliente que abra o 12123 e mostre a tela ao vivo</translation>
    </message>
    <message>
        <source>The screen was live when it was read</source>
        <translation>A tela estava ao vivo quando foi lida</translation>
    </message>
    <message>
        <source>The screen was live when the picture was taken, on %1</source>
        <translation>A tela estava ao vivo quando a imagem foi feita, em %1</translation>
    </message>
    <message>
        <source>It is not known when the picture was taken</source>
        <translation>Não se sabe quando a imagem foi feita</translation>
    </message>
    <message>
        <source>The clock on the screen is not understood</source>
        <translation>A hora na tela não foi entendida</translation>
    </message>
    <message>
        <source>The clock on the screen shows %1, the picture is of %2</source>
        <translation>O relógio na tela mostra %1; a imagem é de %2</translation>
    </message>
    <message>
        <source>%1 is not understood</source>
        <translation>%1 não foi entendido</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Gerada em %1</translation>
    </message>
    <message>
        <source>Made on %1, which is still to come</source>
        <translation>Gerada em %1, data que ainda não chegou</translation>
    </message>
    <message>
        <source>The status is %1: the holder must not drive</source>
        <translation>A situação é %1: o titular não pode dirigir</translation>
    </message>
    <message>
        <source>Do not hand over the car</source>
        <translation>Não entregue o carro</translation>
    </message>
    <message>
        <source>The status is “%1”, which is none of the usual</source>
        <translation>A situação “%1” não é nenhuma das habituais</translation>
    </message>
    <message>
        <source>Ask the customer to explain the status in 12123</source>
        <translation>Peça ao cliente que explique a situação no 12123</translation>
    </message>
    <message>
        <source>The status allows driving</source>
        <translation>A situação permite dirigir</translation>
    </message>
    <message>
        <source>The status is %1: allowed to drive, but matters are open</source>
        <translation>A situação é %1: pode dirigir, mas há pendências</translation>
    </message>
    <message>
        <source>Tell the customer; follow the rule of the firm</source>
        <translation>Avise o cliente; siga a regra da empresa</translation>
    </message>
    <message>
        <source>No outstanding offences</source>
        <translation>Sem infrações pendentes</translation>
    </message>
    <message>
        <source>Compare it with the card and correct it</source>
        <translation>Compare com o cartão e corrija</translation>
    </message>
    <message>
        <source>%1 points of %2: the licence is withheld until the exam is passed</source>
        <translation>%1 de %2 pontos: a habilitação fica retida até a aprovação no exame</translation>
    </message>
    <message>
        <source>%1 points of %2</source>
        <translation>%1 de %2 pontos</translation>
    </message>
    <message>
        <source>Follow the rule of the firm</source>
        <translation>Siga a regra da empresa</translation>
    </message>
    <message>
        <source>The screen or its code is red: the licence cannot be used</source>
        <translation>A tela ou o código está vermelho: a habilitação não pode ser usada</translation>
    </message>
    <message>
        <source>The QR code is red: the licence cannot be used</source>
        <translation>O código QR está vermelho: a habilitação não pode ser usada</translation>
    </message>
    <message>
        <source>The ground of the screen is red: the licence cannot be used</source>
        <translation>O fundo da tela está vermelho: a habilitação não pode ser usada</translation>
    </message>
    <message>
        <source>The colour of the screen was not judged</source>
        <translation>A cor da tela não foi avaliada</translation>
    </message>
    <message>
        <source>Look: green ground and black code are good, red is not</source>
        <translation>Olhe: fundo verde e código preto são bons; vermelho, não</translation>
    </message>
    <message>
        <source>The screen is green</source>
        <translation>A tela está verde</translation>
    </message>
    <message>
        <source>No QR code was looked for</source>
        <translation>Nenhum código QR foi procurado</translation>
    </message>
    <message>
        <source>Look for the QR code</source>
        <translation>Procure o código QR</translation>
    </message>
    <message>
        <source>The QR code is there</source>
        <translation>O código QR está presente</translation>
    </message>
    <message>
        <source>No QR code on the screen: it is cut off, or this is not a 12123 screen</source>
        <translation>Sem código QR na tela: está cortado ou não é do 12123</translation>
    </message>
    <message>
        <source>This core number was on another person&apos;s licence before</source>
        <translation>Este número de folha já esteve na habilitação de outra pessoa</translation>
    </message>
    <message>
        <source>Look at the original; a core number is given out once</source>
        <translation>Veja o original; um número de folha é atribuído uma só vez</translation>
    </message>
    <message>
        <source>The core number has not been seen on another person&apos;s licence</source>
        <translation>O número de folha não foi visto com outra pessoa</translation>
    </message>
    <message>
        <source>This licence is on another rental until %1</source>
        <translation>Esta habilitação está em outra locação até %1</translation>
    </message>
    <message>
        <source>Ask about the other rental</source>
        <translation>Pergunte sobre a outra locação</translation>
    </message>
    <message>
        <source>No other rental is open on this licence</source>
        <translation>Nenhuma outra locação aberta com esta habilitação</translation>
    </message>
    <message>
        <source>Not on the do-not-rent list</source>
        <translation>Não está na lista de bloqueio</translation>
    </message>
    <message>
        <source>On the do-not-rent list: %1</source>
        <translation>Na lista de bloqueio: %1</translation>
    </message>
    <message>
        <source>Call the supervisor</source>
        <translation>Chame o supervisor</translation>
    </message>
    <message>
        <source>The number and the date of birth agree</source>
        <translation>O número e a data de nascimento conferem</translation>
    </message>
    <message>
        <source>The number says born on %1, the licence says %2</source>
        <translation>Segundo o número, nasceu em %1; segundo a habilitação, em %2</translation>
    </message>
    <message>
        <source>Compare both with the card; if they are printed like that, do not accept it</source>
        <translation>Compare ambos com o cartão; se estão impressos assim, não aceite</translation>
    </message>
    <message>
        <source>The number and the sex agree</source>
        <translation>O número e o sexo conferem</translation>
    </message>
    <message>
        <source>The number is one of a person of sex %1, the licence says %2</source>
        <translation>O número é de pessoa de sexo %1; a habilitação diz %2</translation>
    </message>
    <message>
        <source>Compare with the identity card; a legal change of sex may explain it</source>
        <translation>Compare com o documento de identidade; uma mudança legal de sexo pode explicar</translation>
    </message>
    <message>
        <source>The number begins in %1</source>
        <translation>O número começa por: %1</translation>
    </message>
    <message>
        <source>No province has the code %1 with which the number begins</source>
        <translation>Nenhuma província tem o código %1 com que o número começa</translation>
    </message>
    <message>
        <source>Compare the licence number with the card, digit by digit</source>
        <translation>Compare o número da habilitação com o cartão, dígito por dígito</translation>
    </message>
    <message>
        <source>The number begins with no existing province</source>
        <translation>O número não começa por nenhuma província existente</translation>
    </message>
    <message>
        <source>First registered in %1</source>
        <translation>Primeiro registro em %1</translation>
    </message>
    <message>
        <source>The region code %1 is in no list since 1980</source>
        <translation>O código de região %1 não está em nenhuma lista desde 1980</translation>
    </message>
    <message>
        <source>Compare the first six digits of the number with the card</source>
        <translation>Compare os seis primeiros dígitos do número com o cartão</translation>
    </message>
    <message>
        <source>The region code is in no list</source>
        <translation>O código de região não está em nenhuma lista</translation>
    </message>
    <message>
        <source>The region existed when the holder was born</source>
        <translation>A região existia quando o titular nasceu</translation>
    </message>
    <message>
        <source>The region %1 was abolished in %2, before the holder was born</source>
        <translation>%1 foi extinta em %2, antes de o titular nascer</translation>
    </message>
    <message>
        <source>The address or the number names no province</source>
        <translation>O endereço ou o número não indica província</translation>
    </message>
    <message>
        <source>Address and number name the same province</source>
        <translation>O endereço e o número indicam a mesma província</translation>
    </message>
    <message>
        <source>Lives in %1, first registered in %2: people move</source>
        <translation>Mora em %1, primeiro registro em %2: pode ter mudado</translation>
    </message>
    <message>
        <source>Nationality and kind of number agree</source>
        <translation>A nacionalidade e o tipo de número conferem</translation>
    </message>
    <message>
        <source>The number is a foreigner&apos;s, the nationality is %1</source>
        <translation>O número é de estrangeiro; a nacionalidade é %1</translation>
    </message>
    <message>
        <source>The number is a Chinese citizen&apos;s, the nationality is %1</source>
        <translation>O número é de cidadão chinês; a nacionalidade é %1</translation>
    </message>
    <message>
        <source>Compare number and nationality with the card</source>
        <translation>Compare o número e a nacionalidade com o cartão</translation>
    </message>
    <message>
        <source>The name is a printed word of the form</source>
        <translation>O nome é uma palavra do formulário</translation>
    </message>
    <message>
        <source>Compare the name with the card</source>
        <translation>Compare o nome com o cartão</translation>
    </message>
    <message>
        <source>The name looks like a name</source>
        <translation>O nome tem forma de nome</translation>
    </message>
    <message>
        <source>The name does not look like a name</source>
        <translation>O nome não tem forma de nome</translation>
    </message>
    <message>
        <source>The name is that of the booking</source>
        <translation>O nome é o da reserva</translation>
    </message>
    <message>
        <source>The name agrees with the booking but for a rare character</source>
        <translation>O nome confere com a reserva, exceto por um caractere raro</translation>
    </message>
    <message>
        <source>Compare the rare character with the identity card</source>
        <translation>Compare o caractere raro com o documento de identidade</translation>
    </message>
    <message>
        <source>The name is not that of the booking</source>
        <translation>O nome não é o da reserva</translation>
    </message>
    <message>
        <source>Ask who drives; take the licence of the person in the booking</source>
        <translation>Pergunte quem dirige; use a habilitação da pessoa da reserva</translation>
    </message>
    <message>
        <source>Every field that is needed was read</source>
        <translation>Todos os campos necessários foram lidos</translation>
    </message>
    <message>
        <source>Not read surely enough: %1</source>
        <translation>Leitura pouco segura: %1</translation>
    </message>
    <message>
        <source>Take the picture again, or type these fields in</source>
        <translation>Tire outra foto ou digite estes campos</translation>
    </message>
    <message>
        <source>The number is that of a travel permit for Hong Kong and Macao residents</source>
        <translation>O número é de uma autorização de viagem para residentes de Hong Kong e Macau</translation>
    </message>
    <message>
        <source>The number is that of a foreigner&apos;s permanent residence card of 2017</source>
        <translation>O número é de um cartão de residência permanente de estrangeiro de 2017</translation>
    </message>
    <message>
        <source>The number is not that of a resident identity card</source>
        <translation>O número não é de documento de identidade de residente</translation>
    </message>
    <message>
        <source>This cannot be a licence number</source>
        <translation>Isto não pode ser um número de habilitação</translation>
    </message>
    <message>
        <source>The licence number has 18 characters as it should</source>
        <translation>O número da habilitação tem 18 caracteres, como deve ser</translation>
    </message>
    <message>
        <source>The number has the old form of 15 digits</source>
        <translation>O número tem a forma antiga de 15 dígitos</translation>
    </message>
    <message>
        <source>Ask for the passport or permit and compare the number</source>
        <translation>Peça o passaporte ou a autorização de viagem e compare o número</translation>
    </message>
    <message>
        <source>Look at character %1 of the number: is it %2 instead of %3?</source>
        <translation>Veja o caractere %1 do número: é %2 em vez de %3?</translation>
    </message>
    <message>
        <source>The check character of the licence number is right</source>
        <translation>O caractere verificador do número da habilitação está certo</translation>
    </message>
    <message>
        <source>The check character does not match the licence number: it is misread, or no such number was ever issued</source>
        <translation>O caractere verificador não confere com o número: foi lido errado ou esse número nunca foi emitido</translation>
    </message>
    <message>
        <source>The date of birth inside the number, %1, cannot be</source>
        <translation>A data de nascimento no número, %1, não é possível</translation>
    </message>
    <message>
        <source>The number contains a real date of birth</source>
        <translation>O número contém uma data de nascimento real</translation>
    </message>
    <message>
        <source>The number is not of the old 15-digit form</source>
        <translation>O número não tem a forma antiga de 15 dígitos</translation>
    </message>
    <message>
        <source>The number has 15 digits: such numbers have been invalid since 2013</source>
        <translation>O número tem 15 dígitos: esses números não são válidos desde 2013</translation>
    </message>
    <message>
        <source>Ask for the current identity card and the renewed licence</source>
        <translation>Peça o documento de identidade atual e a habilitação renovada</translation>
    </message>
    <message>
        <source>Part of the number is masked: this is a shared or saved copy</source>
        <translation>Parte do número está mascarada: é uma cópia compartilhada ou salva</translation>
    </message>
    <message>
        <source>Ask to see the licence itself, or the live screen of 12123</source>
        <translation>Peça para ver a própria habilitação ou a tela ao vivo do 12123</translation>
    </message>
    <message>
        <source>No digit of the number is masked</source>
        <translation>Nenhum dígito do número está mascarado</translation>
    </message>
    <message>
        <source>Digits of the licence number are hidden</source>
        <translation>Há dígitos ocultos no número da habilitação</translation>
    </message>
    <message>
        <source>Ask for the original and type the number in</source>
        <translation>Peça o original e digite o número</translation>
    </message>
    <message>
        <source>A number of this kind does not say</source>
        <translation>Um número deste tipo não informa isso</translation>
    </message>
    <message>
        <source>Check the passport or permit instead</source>
        <translation>Verifique em vez disso o passaporte ou a autorização de viagem</translation>
    </message>
    <message>
        <source>%1 differs between the pages</source>
        <translation>%1: diferente entre as páginas</translation>
    </message>
    <message>
        <source>Compare the pages: they must belong to one person</source>
        <translation>Compare as páginas: devem ser da mesma pessoa</translation>
    </message>
    <message>
        <source>Number and name were not read on every page</source>
        <translation>O número e o nome não foram lidos em todas as páginas</translation>
    </message>
    <message>
        <source>Compare the pages by eye</source>
        <translation>Compare as páginas a olho</translation>
    </message>
    <message>
        <source>Number and name are the same on every page</source>
        <translation>O número e o nome são iguais em todas as páginas</translation>
    </message>
    <message>
        <source>The file number does not have 12 digits</source>
        <translation>O número do processo não tem 12 dígitos</translation>
    </message>
    <message>
        <source>Compare the file number with the card</source>
        <translation>Compare o número do processo com o cartão</translation>
    </message>
    <message>
        <source>No office has the code %1 with which the file number begins</source>
        <translation>Nenhum órgão tem o código %1 com que o número do processo começa</translation>
    </message>
    <message>
        <source>The file number is one of %1</source>
        <translation>O número do processo é de %1</translation>
    </message>
    <message>
        <source>The duplicate page is here</source>
        <translation>A página anexa está presente</translation>
    </message>
    <message>
        <source>The duplicate page is missing</source>
        <translation>Falta a página anexa</translation>
    </message>
    <message>
        <source>Read the duplicate page too</source>
        <translation>Leia também a página anexa</translation>
    </message>
    <message>
        <source>The record names the end of validity</source>
        <translation>A anotação indica o fim da validade</translation>
    </message>
    <message>
        <source>The record asks for renewal by %1, the licence runs to %2</source>
        <translation>A anotação pede renovação até %1; a habilitação vai até %2</translation>
    </message>
    <message>
        <source>Compare both pages: they must belong together</source>
        <translation>Compare as duas páginas: devem pertencer ao mesmo documento</translation>
    </message>
    <message>
        <source>The bar code is not that of a paper core</source>
        <translation>O código de barras não é de uma folha interna de papel</translation>
    </message>
    <message>
        <source>Look at the bar code</source>
        <translation>Veja o código de barras</translation>
    </message>
    <message>
        <source>The check character of the bar code does not match the old formula</source>
        <translation>O caractere verificador do código de barras não confere com a fórmula antiga</translation>
    </message>
    <message>
        <source>The bar code is that of a paper core</source>
        <translation>O código de barras é de uma folha interna de papel</translation>
    </message>
    <message>
        <source>a grey copy</source>
        <translation>cópia em cinza</translation>
    </message>
    <message>
        <source>taken from a screen</source>
        <translation>tirada de uma tela</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>desfocada</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>glare over a field</source>
        <translation>reflexo sobre um campo</translation>
    </message>
    <message>
        <source>The picture shows the original, whole and sharp</source>
        <translation>A imagem mostra o original, inteiro e nítido</translation>
    </message>
    <message>
        <source>The picture: %1</source>
        <translation>A imagem: %1</translation>
    </message>
    <message>
        <source>Take it again from the original, without glare</source>
        <translation>Tire outra do original, sem reflexos</translation>
    </message>
    <message>
        <source>The size of the picture is not known</source>
        <translation>O tamanho da imagem não é conhecido</translation>
    </message>
    <message>
        <source>The picture is large enough</source>
        <translation>A imagem é grande o bastante</translation>
    </message>
    <message>
        <source>The picture is only %1 pixels high or wide</source>
        <translation>A imagem tem só %1 pixels de altura ou largura</translation>
    </message>
    <message>
        <source>Take it again from nearer</source>
        <translation>Tire outra mais de perto</translation>
    </message>
    <message>
        <source>No value stands out from the others by its print</source>
        <translation>Nenhum valor se destaca pela impressão</translation>
    </message>
    <message>
        <source>Print or ground differ from the other values: %1</source>
        <translation>Impressão ou fundo diferente dos outros valores: %1</translation>
    </message>
    <message>
        <source>Look at the card: was something pasted over or erased?</source>
        <translation>Veja o cartão: algo foi colado ou apagado?</translation>
    </message>
    <message>
        <source>Explain to the customer: no trailer, motorway only with an experienced companion, sticker at the rear</source>
        <translation>Explique: sem reboque, autoestrada só com acompanhante experiente, adesivo atrás</translation>
    </message>
    <message>
        <source>The probation year ended on %1</source>
        <translation>O período probatório terminou em %1</translation>
    </message>
    <message>
        <source>On probation until %1, first issued on %2</source>
        <translation>Em período probatório até %1, 1ª habilitação em %2</translation>
    </message>
    <message>
        <source>The record names a probation, its end is not understood</source>
        <translation>A anotação indica um período probatório, mas o fim não foi entendido</translation>
    </message>
    <message>
        <source>The record names no probation</source>
        <translation>A anotação não indica período probatório</translation>
    </message>
    <message>
        <source>The probation in the record ended on %1</source>
        <translation>O período probatório da anotação terminou em %1</translation>
    </message>
    <message>
        <source>On probation until %1 by the record</source>
        <translation>Em período probatório até %1, segundo a anotação</translation>
    </message>
    <message>
        <source>Not on probation</source>
        <translation>Não está em período probatório</translation>
    </message>
    <message>
        <source>On probation: must not drive a commercial passenger vehicle</source>
        <translation>Em período probatório: não pode fazer transporte comercial de passageiros</translation>
    </message>
    <message>
        <source>On probation: must not tow a trailer</source>
        <translation>Em período probatório: não pode puxar reboque</translation>
    </message>
    <message>
        <source>Offer a vehicle without a trailer, or another driver</source>
        <translation>Ofereça um veículo sem reboque ou outro condutor</translation>
    </message>
    <message>
        <source>Driving since %1</source>
        <translation>Dirige desde %1</translation>
    </message>
    <message>
        <source>Driving since %1; the firm asks for %2 months</source>
        <translation>Dirige desde %1; a empresa exige %2 meses</translation>
    </message>
    <message>
        <source>The seal names a traffic police office</source>
        <translation>O carimbo é de um órgão da polícia de trânsito</translation>
    </message>
    <message>
        <source>The text of the seal is not that of a traffic police office</source>
        <translation>O texto do carimbo não é de um órgão da polícia de trânsito</translation>
    </message>
    <message>
        <source>Look at the seal</source>
        <translation>Veja o carimbo</translation>
    </message>
    <message>
        <source>The seal or the file number names no province</source>
        <translation>O carimbo ou o número do processo não indica província</translation>
    </message>
    <message>
        <source>Seal and file number name the same province</source>
        <translation>O carimbo e o número do processo indicam a mesma província</translation>
    </message>
    <message>
        <source>The seal is of %1, the file number of %2</source>
        <translation>O carimbo é de %1; o número do processo, de %2</translation>
    </message>
    <message>
        <source>Compare seal and file number with the card</source>
        <translation>Compare o carimbo e o número do processo com o cartão</translation>
    </message>
    <message>
        <source>The seal or the file number names no prefecture</source>
        <translation>O carimbo ou o número do processo não indica cidade</translation>
    </message>
    <message>
        <source>Seal and file number name the same prefecture</source>
        <translation>O carimbo e o número do processo indicam a mesma cidade</translation>
    </message>
    <message>
        <source>The seal was not looked for</source>
        <translation>O carimbo não foi procurado</translation>
    </message>
    <message>
        <source>No seal at its place</source>
        <translation>Sem carimbo no lugar</translation>
    </message>
    <message>
        <source>Look at the seal on the card</source>
        <translation>Veja o carimbo no cartão</translation>
    </message>
    <message>
        <source>The seal is not red: this may be a copy</source>
        <translation>O carimbo não é vermelho: pode ser uma cópia</translation>
    </message>
    <message>
        <source>Ask for the original</source>
        <translation>Peça o original</translation>
    </message>
    <message>
        <source>A red seal is at its place</source>
        <translation>Há um carimbo vermelho no lugar</translation>
    </message>
    <message>
        <source>The licence has no end date</source>
        <translation>A habilitação não tem data de término</translation>
    </message>
    <message>
        <source>The term is %1 years</source>
        <translation>O prazo é de %1 anos</translation>
    </message>
    <message>
        <source>From %1 to %2: licences run for 6 or 10 years or are permanent</source>
        <translation>De %1 a %2: habilitações valem 6 ou 10 anos ou sem prazo</translation>
    </message>
    <message>
        <source>The licence ends on the same day and month as it began</source>
        <translation>A habilitação termina no mesmo dia do ano em que começou</translation>
    </message>
    <message>
        <source>It begins on %1 and ends on %2: day and month must be the same</source>
        <translation>Começa em %1 e termina em %2: dia e mês devem ser iguais</translation>
    </message>
    <message>
        <source>Valid from the same day and month as the first issue</source>
        <translation>Válida desde o aniversário da 1ª habilitação</translation>
    </message>
    <message>
        <source>First issued on %1, valid from %2: day and month are usually the same</source>
        <translation>1ª habilitação em %1, válida desde %2: dia e mês costumam ser iguais</translation>
    </message>
    <message>
        <source>Compare both dates; a restored or converted licence may differ</source>
        <translation>Compare as duas datas; uma habilitação restabelecida ou convertida pode diferir</translation>
    </message>
    <message>
        <source>The earlier terms are consistent</source>
        <translation>Os prazos anteriores fecham a conta</translation>
    </message>
    <message>
        <source>%1 years from first issue to this card: no terms of 6 and 10 add up to it</source>
        <translation>%1 anos da 1ª habilitação até este cartão: prazos de 6 e 10 anos não somam isso</translation>
    </message>
    <message>
        <source>The first card runs for 6 years</source>
        <translation>O primeiro cartão vale 6 anos</translation>
    </message>
    <message>
        <source>A first card that runs to %1: first cards run for 6 years</source>
        <translation>Primeiro cartão até %1: primeiros cartões valem 6 anos</translation>
    </message>
    <message>
        <source>Compare the dates; army and foreign conversions may differ</source>
        <translation>Compare as datas; conversões militares e estrangeiras podem diferir</translation>
    </message>
    <message>
        <source>Held long enough for a permanent licence</source>
        <translation>Tempo suficiente para uma habilitação sem prazo</translation>
    </message>
    <message>
        <source>No end date, though first issued on %1: that takes %2 years</source>
        <translation>Sem data de término, mas 1ª habilitação em %1: são precisos %2 anos</translation>
    </message>
    <message>
        <source>Ten-year cards existed then</source>
        <translation>Já existiam cartões de dez anos</translation>
    </message>
    <message>
        <source>A ten-year card cannot end on %1</source>
        <translation>Um cartão de dez anos não pode terminar em %1</translation>
    </message>
    <message>
        <source>The old edition and its dates go together</source>
        <translation>A edição antiga e as datas combinam</translation>
    </message>
    <message>
        <source>A card of the edition before 2013 that runs to %1: those have expired</source>
        <translation>Um cartão da edição anterior a 2013 válido até %1: esses já venceram</translation>
    </message>
    <message>
        <source>Look closely: paper, print and the edition of the card</source>
        <translation>Veja com atenção: papel, impressão e edição do cartão</translation>
    </message>
    <message>
        <source>Do not hand over the car; ask for the renewed licence</source>
        <translation>Não entregue o carro; peça a habilitação renovada</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Válida até %1</translation>
    </message>
    <message>
        <source>Expired on %1, more than a year ago: cancelled by law</source>
        <translation>Vencida em %1, há mais de um ano: cancelada por lei</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Vencida em %1</translation>
    </message>
    <message>
        <source>No return date is given</source>
        <translation>Nenhuma data de devolução informada</translation>
    </message>
    <message>
        <source>Enter the return date</source>
        <translation>Digite a data de devolução</translation>
    </message>
    <message>
        <source>Valid until %1, the return is on %2</source>
        <translation>Válida até %1; a devolução é em %2</translation>
    </message>
    <message>
        <source>Expires on %1, before the return on %2</source>
        <translation>Vence em %1, antes da devolução em %2</translation>
    </message>
    <message>
        <source>Agree on a return by %1, or wait for the renewed licence</source>
        <translation>Combine a devolução até %1 ou espere a habilitação renovada</translation>
    </message>
    <message>
        <source>Valid for %1 days after the return</source>
        <translation>Válida por %1 dias após a devolução</translation>
    </message>
    <message>
        <source>Expires on %1, only %2 days after the return; the firm asks for %3 days</source>
        <translation>Vence em %1, só %2 dias após a devolução; a empresa exige %3</translation>
    </message>
    <message>
        <source>Remind the customer to renew before the rental</source>
        <translation>Lembre o cliente de renovar antes da locação</translation>
    </message>
    <message>
        <source>Can be renewed from %1</source>
        <translation>Pode ser renovada a partir de %1</translation>
    </message>
    <message>
        <source>Expires on %1: it can be renewed now</source>
        <translation>Vence em %1: já pode ser renovada</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Avise o cliente</translation>
    </message>
    <message>
        <source>The licence has no end date; ages are checked all the same</source>
        <translation>A habilitação não tem data de término; a idade é verificada mesmo assim</translation>
    </message>
    <message>
        <source>No colour anywhere: a grey copy</source>
        <translation>Sem nenhuma cor: uma cópia em cinza</translation>
    </message>
    <message>
        <source>The pattern of a screen runs over the card</source>
        <translation>O padrão de uma tela cobre o cartão</translation>
    </message>
    <message>
        <source>%1: print or ground differ from the other values</source>
        <translation>%1: impressão ou fundo diferente dos outros valores</translation>
    </message>
    <message>
        <source>The seal is not red</source>
        <translation>O carimbo não é vermelho</translation>
    </message>
    <message>
        <source>The ground of the screen is red</source>
        <translation>O fundo da tela está vermelho</translation>
    </message>
    <message>
        <source>The QR code is red</source>
        <translation>O código QR está vermelho</translation>
    </message>
    <message>
        <source>No QR code at its place</source>
        <translation>Sem código QR no lugar</translation>
    </message>
    <message>
        <source>The bar code of the paper core</source>
        <translation>O código de barras da folha interna</translation>
    </message>
    <message>
        <source>%1 was not read surely enough</source>
        <translation>%1: leitura pouco segura</translation>
    </message>
    <message>
        <source>Compare it with the card and confirm it</source>
        <translation>Compare com o cartão e confirme</translation>
    </message>
    <message>
        <source>%1 is on the duplicate page, which is not here</source>
        <translation>%1: está na página anexa, que falta</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1: não lido</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Digitar</translation>
    </message>
</context>
<context>
    <name>WebhookProvider</name>
    <message>
        <source>What was typed is not a bearer token: it has spaces or characters that no token has. Type it again in the settings.</source>
        <translation>O que foi digitado não é um token Bearer: tem espaços ou caracteres que nenhum tem. Digite-o novamente nas configurações.</translation>
    </message>
</context>
<context>
    <name>WechatAnswer</name>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>Não é possível ler a resposta do serviço.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too large.</source>
        <translation>A resposta do serviço é grande demais.</translation>
    </message>
</context>
<context>
    <name>WechatErrors</name>
    <message>
        <source>This is a fault of the program: please report it to the developers.</source>
        <translation>É uma falha do programa: avise os autores.</translation>
    </message>
    <message>
        <source>Check app id and secret in the settings.</source>
        <translation>Verifique o AppID e o segredo nas configurações.</translation>
    </message>
    <message>
        <source>Go on with the reading made here; the service answers again after midnight, China time.</source>
        <translation>Continue com a leitura feita aqui; o serviço volta a responder depois da meia-noite, hora da China.</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>O serviço está ocupado.</translation>
    </message>
    <message>
        <source>It is retried automatically.</source>
        <translation>Uma nova tentativa é feita automaticamente.</translation>
    </message>
    <message>
        <source>The access token is no longer valid.</source>
        <translation>O token de acesso não é mais válido.</translation>
    </message>
    <message>
        <source>Check the token, or app id and secret, in the settings.</source>
        <translation>Verifique nas configurações o token, ou o AppID e o segredo.</translation>
    </message>
    <message>
        <source>The service refused this way of requesting a token.</source>
        <translation>O serviço recusou esta forma de pedir um token.</translation>
    </message>
    <message>
        <source>The service does not know this app id.</source>
        <translation>O serviço não conhece este AppID.</translation>
    </message>
    <message>
        <source>The service does not take this access token.</source>
        <translation>O serviço não aceita este token de acesso.</translation>
    </message>
    <message>
        <source>The secret does not belong to this app id.</source>
        <translation>O segredo não pertence a este AppID.</translation>
    </message>
    <message>
        <source>The service does not let this network in.</source>
        <translation>O serviço não aceita esta rede.</translation>
    </message>
    <message>
        <source>Ask the administrator to add this network&apos;s address to the allow list of the account.</source>
        <translation>O administrador deve incluir o endereço desta rede na lista de permissões da conta.</translation>
    </message>
    <message>
        <source>The request had no access token.</source>
        <translation>O pedido não tinha token de acesso.</translation>
    </message>
    <message>
        <source>The request had no app id.</source>
        <translation>O pedido não tinha AppID.</translation>
    </message>
    <message>
        <source>The request had no secret.</source>
        <translation>O pedido não tinha segredo.</translation>
    </message>
    <message>
        <source>The picture did not arrive.</source>
        <translation>A imagem não chegou.</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation>O token de acesso expirou.</translation>
    </message>
    <message>
        <source>The service wants the request sent in another way.</source>
        <translation>O serviço quer o pedido enviado de outra forma.</translation>
    </message>
    <message>
        <source>The picture arrived empty.</source>
        <translation>A imagem chegou vazia.</translation>
    </message>
    <message>
        <source>The picture is too large for the service.</source>
        <translation>A imagem é grande demais para o serviço.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up.</source>
        <translation>As chamadas de hoje acabaram.</translation>
    </message>
    <message>
        <source>Too many calls within a minute.</source>
        <translation>Chamadas demais em um minuto.</translation>
    </message>
    <message>
        <source>It is retried after a minute.</source>
        <translation>Nova tentativa em um minuto.</translation>
    </message>
    <message>
        <source>This account may not use the service.</source>
        <translation>Esta conta não pode usar o serviço.</translation>
    </message>
    <message>
        <source>Ask the administrator to request the right to read licences from the service.</source>
        <translation>O administrador deve pedir ao serviço o direito de ler habilitações.</translation>
    </message>
    <message>
        <source>The counter of calls cannot be reset again this month.</source>
        <translation>O contador de chamadas não pode mais ser zerado este mês.</translation>
    </message>
    <message>
        <source>The service waits until somebody confirms this network.</source>
        <translation>O serviço espera que alguém confirme esta rede.</translation>
    </message>
    <message>
        <source>Ask the administrator to confirm the message sent to the account.</source>
        <translation>O administrador deve confirmar a mensagem que a conta recebeu.</translation>
    </message>
    <message>
        <source>The service could not fetch the picture&apos;s address.</source>
        <translation>O serviço não conseguiu buscar a imagem no endereço.</translation>
    </message>
    <message>
        <source>Send the picture itself.</source>
        <translation>Envie a própria imagem.</translation>
    </message>
    <message>
        <source>The service sees no licence in the picture.</source>
        <translation>O serviço não vê habilitação na imagem.</translation>
    </message>
    <message>
        <source>Take the picture again, or go on with the reading made here.</source>
        <translation>Tire outra foto ou continue com a leitura feita aqui.</translation>
    </message>
    <message>
        <source>The service cannot read the picture.</source>
        <translation>O serviço não consegue ler a imagem.</translation>
    </message>
    <message>
        <source>The calls that the firm has bought are used up.</source>
        <translation>As chamadas compradas pela empresa acabaram.</translation>
    </message>
    <message>
        <source>Go on with the reading made here; ask the administrator to buy more, or wait for tomorrow.</source>
        <translation>Continue com a leitura feita aqui; o administrador compra mais ou espera até amanhã.</translation>
    </message>
    <message>
        <source>The service answered %1: %2</source>
        <translation>O serviço respondeu %1: %2</translation>
    </message>
    <message>
        <source>Go on with the reading made here; if it comes again, give the administrator this message.</source>
        <translation>Continue com a leitura feita aqui; se acontecer de novo, passe esta mensagem ao administrador.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccessPolicyForm</name>
    <message>
        <source>Signing in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Operators sign in &amp;by name</source>
        <translation>Operadores entram pelo &amp;nome</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody is there, after</source>
        <translation>&amp;Bloquear sem atividade após</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Supervisors and auditors need a second &amp;factor</source>
        <translation>Supervisores e auditores precisam de segundo &amp;fator</translation>
    </message>
    <message>
        <source>Minimum PIN length</source>
        <translation>PIN mais curto</translation>
    </message>
    <message>
        <source> digits</source>
        <translation> dígitos</translation>
    </message>
    <message>
        <source>Minimum passphrase length</source>
        <translation>Frase mais curta</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caracteres</translation>
    </message>
    <message>
        <source>Freeze accounts not used for</source>
        <translation>Suspender contas sem uso por</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>What clerks may do</source>
        <translation>Permissões dos atendentes</translation>
    </message>
    <message>
        <source>Show one record in &amp;clear</source>
        <translation>Mostrar uma ficha em &amp;claro</translation>
    </message>
    <message>
        <source>Export records in clear</source>
        <translation>Exportar fichas em claro</translation>
    </message>
    <message>
        <source>Reported to a supervisor</source>
        <translation>Levado a um supervisor</translation>
    </message>
    <message>
        <source>More than … records shown in an hour</source>
        <translation>Mais de … fichas exibidas por hora</translation>
    </message>
    <message>
        <source>More than … exports a day</source>
        <translation>Mais de … exportações por dia</translation>
    </message>
    <message>
        <source>More than … refused sign-ins in an hour</source>
        <translation>Mais de … entradas recusadas por hora</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>Início do trabalho</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>Fim do trabalho</translation>
    </message>
    <message>
        <source>Work outside these hours</source>
        <translation>Trabalho fora desse horário</translation>
    </message>
    <message>
        <source>The same time twice: any hour is usual.</source>
        <translation>A mesma hora duas vezes: qualquer hora é habitual.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccountsModel</name>
    <message>
        <source>Frozen</source>
        <translation>Suspensa</translation>
    </message>
    <message numerus="yes">
        <source>Frozen: not used for %n day(s)</source>
        <translation>
            <numerusform>Suspensa: sem uso há %n dia</numerusform>
            <numerusform>Suspensa: sem uso há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Chooses a PIN at the next sign-in</source>
        <translation>Escolhe um PIN na próxima entrada</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>Pode entrar</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo fator</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>licencedesk::AlertsPanel</name>
    <message>
        <source>I have looked at it</source>
        <translation>Já examinei</translation>
    </message>
    <message>
        <source>Unusual access</source>
        <translation>Acesso incomum</translation>
    </message>
</context>
<context>
    <name>licencedesk::ArchiveBox</name>
    <message>
        <source>Seal with a passphrase (.ldx)</source>
        <translation>Criptografar com frase secreta (.ldx)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>A mesma novamente</translation>
    </message>
    <message>
        <source>Encrypted; only LicenceDesk and the passphrase open it</source>
        <translation>Criptografado; só o LicenceDesk e a frase secreta o abrem</translation>
    </message>
    <message>
        <source>At least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>Ao menos %1 caracteres; quatro palavras sem relação entre si são uma boa escolha.</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>As duas ainda não são iguais.</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, not even us.</source>
        <translation>Sem a frase secreta ninguém pode abrir o arquivo, nem nós.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditModel</name>
    <message>
        <source>nobody signed in</source>
        <translation>ninguém conectado</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, ficha %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditPage</name>
    <message>
        <source>Broken: the log was changed. Entry %1 (%2, by %3) does not follow from the one before it; everything before it is as it was written.</source>
        <translation>Rompido: o registro foi alterado. O item %1 (%2, por %3) não segue o anterior; o que vem antes está como foi escrito.</translation>
    </message>
    <message numerus="yes">
        <source>Cut: the newest entries of %n desk(s) are missing from the log.</source>
        <translation>
            <numerusform>Cortado: faltam no registro os itens mais recentes de %n posto.</numerusform>
            <numerusform>Cortado: faltam no registro os itens mais recentes de %n postos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Intact: each of the %1 entries follows from the one before it.</source>
        <translation>Íntegro: cada um dos %1 itens segue o anterior.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoria</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>&amp;Verificar o registro</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Mostrar a ficha</translation>
    </message>
    <message>
        <source>Entries of the audit log, newest first</source>
        <translation>Itens do registro de auditoria, mais recentes primeiro</translation>
    </message>
    <message>
        <source>Read the whole log and see whether anything was changed or cut off</source>
        <translation>Ler todo o registro e ver se algo foi alterado ou cortado</translation>
    </message>
    <message>
        <source>Go to the record of the chosen entry (Enter)</source>
        <translation>Ir à ficha do item escolhido (Enter)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todas as ações</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas as pessoas</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mais de %1</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>Nada desse tipo aconteceu</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n itens</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole log is being read…</source>
        <translation>Lendo todo o registro…</translation>
    </message>
    <message numerus="yes">
        <source>Unusual in the last %n day(s):</source>
        <translation>
            <numerusform>Incomum no último dia (%n):</numerusform>
            <numerusform>Incomum nos últimos %n dias:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>One file with all records, sealed by a passphrase of its own. Any computer with LicenceDesk opens it; nobody does without the passphrase.</source>
        <translation>Um só arquivo com todas as fichas, criptografado com uma frase secreta própria. Qualquer computador com o LicenceDesk o abre; sem a frase secreta, ninguém.</translation>
    </message>
    <message>
        <source>&amp;Make a backup…</source>
        <translation>&amp;Fazer backup…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Choose a backup…</source>
        <translation>&amp;Escolher backup…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Fazendo backup</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Fazer backup</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>Frase &amp;secreta do backup</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>Repe&amp;tir</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar backup</translation>
    </message>
    <message>
        <source>Passp&amp;hrase of that backup</source>
        <translation>Frase secreta desse &amp;backup</translation>
    </message>
    <message>
        <source>There are no records on this computer: nothing is kept when the program is closed.</source>
        <translation>Não há fichas neste computador: nada é guardado quando o programa é fechado.</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>Ao menos %1 caracteres; algumas palavras são fáceis de lembrar.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>As duas não são iguais.</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Nenhum arquivo escolhido.</translation>
    </message>
    <message>
        <source>Stopped: no backup was made.</source>
        <translation>Parado: nenhum backup foi feito.</translation>
    </message>
    <message>
        <source>Saved as %1, %2. Keep it away from this computer, and the passphrase away from the file.</source>
        <translation>Salvo como %1, %2. Guarde-o fora deste computador, e a frase secreta separada do arquivo.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Escolher backup</translation>
    </message>
    <message numerus="yes">
        <source>The records of this computer (%n) are moved aside, and those of the backup take their place. What was accepted since the backup is not in them.</source>
        <translation>
            <numerusform>A ficha deste computador (%n) é deixada de lado, e as do backup tomam o lugar. O que foi aceito depois do backup não está nelas.</numerusform>
            <numerusform>As fichas deste computador (%n) são deixadas de lado, e as do backup tomam o lugar. O que foi aceito depois do backup não está nelas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar este backup</translation>
    </message>
    <message>
        <source>Being restored…</source>
        <translation>Restaurando…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 restored.</source>
        <translation>
            <numerusform>%n ficha de %1 foi restaurada.</numerusform>
            <numerusform>%n fichas de %1 foram restauradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their audit log is not intact: look at it.</source>
        <translation>O registro de auditoria delas não está íntegro: examine-o.</translation>
    </message>
    <message>
        <source>What was here before lies in %1.</source>
        <translation>O que havia aqui antes está em %1.</translation>
    </message>
</context>
<context>
    <name>licencedesk::BatchBar</name>
    <message>
        <source>Folder being read</source>
        <translation>Pasta em leitura</translation>
    </message>
    <message>
        <source>Pictures read</source>
        <translation>Imagens lidas</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>Fechar a pasta</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagem %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 a examinar</translation>
    </message>
    <message>
        <source>%1 flawless</source>
        <translation>%1 sem dúvidas</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 aceitas</translation>
    </message>
    <message>
        <source>%1 without a licence</source>
        <translation>%1 sem habilitação</translation>
    </message>
</context>
<context>
    <name>licencedesk::BottomBar</name>
    <message numerus="yes">
        <source>%n field(s) left to check</source>
        <translation>
            <numerusform>falta conferir %n campo</numerusform>
            <numerusform>falta conferir %n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Nada mais a conferir</translation>
    </message>
</context>
<context>
    <name>licencedesk::BusyOverlay</name>
    <message>
        <source>Reading the licence…</source>
        <translation>Lendo a habilitação…</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancelar (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CameraMenu</name>
    <message>
        <source>No camera found</source>
        <translation>Nenhuma câmera encontrada</translation>
    </message>
    <message>
        <source>Play a video or picture…</source>
        <translation>Reproduzir vídeo ou imagem…</translation>
    </message>
    <message>
        <source>Play a folder of pictures…</source>
        <translation>Reproduzir pasta de imagens…</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Girar a imagem</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>Espelhar a imagem</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Mais claro</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Mais escuro</translation>
    </message>
    <message>
        <source>Fix the focus on the desk</source>
        <translation>Fixar o foco na mesa</translation>
    </message>
    <message>
        <source>This camera does not offer it</source>
        <translation>Esta câmera não oferece isso</translation>
    </message>
    <message>
        <source>Capture by itself</source>
        <translation>Captura automática</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Rigor</translation>
    </message>
    <message>
        <source>Quick: takes what can just be read</source>
        <translation>Rápido: usa o que mal pode ser lido</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Strict: waits for a still, sharp picture</source>
        <translation>Rigoroso: espera imagem parada e nítida</translation>
    </message>
    <message>
        <source>Sound when captured</source>
        <translation>Som ao capturar</translation>
    </message>
    <message>
        <source>Show the seconds per licence</source>
        <translation>Mostrar segundos por habilitação</translation>
    </message>
</context>
<context>
    <name>licencedesk::CandidateBar</name>
    <message>
        <source>Take %1</source>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::CaptureIntake</name>
    <message>
        <source>This licence was accepted just now. Take it away and put the next one here.</source>
        <translation>Esta habilitação acabou de ser aceita. Retire-a e coloque aqui a próxima.</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Usar novamente</translation>
    </message>
    <message>
        <source>%1 s · last %2 s</source>
        <translation>%1 s · anterior %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Last licence: %1 s</source>
        <translation>Última habilitação: %1 s</translation>
    </message>
</context>
<context>
    <name>licencedesk::CardView</name>
    <message>
        <source>Straightened licence with its field boxes</source>
        <translation>Habilitação alinhada com as caixas dos campos</translation>
    </message>
    <message>
        <source>Arrow keys move the selected box, with Shift they resize it, with Ctrl in fine steps</source>
        <translation>As setas movem a caixa escolhida; com Shift mudam o tamanho, com Ctrl em passos finos</translation>
    </message>
</context>
<context>
    <name>licencedesk::CheckRow</name>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Pode melhorar</translation>
    </message>
    <message>
        <source>Fix this</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Não medido</translation>
    </message>
</context>
<context>
    <name>licencedesk::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Space takes a column in or out, Alt+Up and Alt+Down move it</source>
        <translation>Espaço inclui ou retira uma coluna, Alt+↑ e Alt+↓ a movem</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConfirmPanel</name>
    <message>
        <source>No, leave it</source>
        <translation>Não, deixar</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConsentBar</name>
    <message>
        <source>The customer agrees that this licence is sent to %1 (Alt+&amp;Y)</source>
        <translation>O cliente concorda que esta habilitação seja enviada a %1 (Alt+&amp;Y)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CornerEditor</name>
    <message>
        <source>Picture with the four corners of the card</source>
        <translation>Imagem com os quatro cantos do cartão</translation>
    </message>
    <message>
        <source>Arrow keys move the corner, Space goes on to the next one, Enter reads the card between the corners</source>
        <translation>As setas movem o canto, Espaço vai ao próximo, Enter lê o cartão entre os cantos</translation>
    </message>
</context>
<context>
    <name>licencedesk::CorrectionsDialog</name>
    <message>
        <source>Changes</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estava</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Corrections from a file</source>
        <translation>Correções de um arquivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Linhas do arquivo</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) change.</source>
        <translation>
            <numerusform>%n ficha muda.</numerusform>
            <numerusform>%n fichas mudam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it was.</source>
        <translation>
            <numerusform>%n fica como estava.</numerusform>
            <numerusform>%n ficam como estavam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused.</source>
        <translation>
            <numerusform>%n linha recusada.</numerusform>
            <numerusform>%n linhas recusadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns not from LicenceDesk were ignored: %1.</source>
        <translation>Colunas de outra origem foram ignoradas: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) corrected.</source>
        <translation>
            <numerusform>%n ficha corrigida.</numerusform>
            <numerusform>%n fichas corrigidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
</context>
<context>
    <name>licencedesk::CounterSection</name>
    <message>
        <source>This counter</source>
        <translation>Este balcão</translation>
    </message>
    <message>
        <source>Every licence that is accepted here carries the counter&apos;s name.</source>
        <translation>Cada habilitação aceita aqui leva o nome do balcão.</translation>
    </message>
    <message>
        <source>Keep the &amp;name</source>
        <translation>Salvar o n&amp;ome</translation>
    </message>
    <message>
        <source>&amp;Name of this counter</source>
        <translation>&amp;Nome deste balcão</translation>
    </message>
    <message>
        <source>Each counter of a firm has a name of its own, for example “Airport 2”.</source>
        <translation>Cada balcão de uma empresa tem nome próprio, por exemplo “Aeroporto 2”.</translation>
    </message>
    <message>
        <source>From now on licences are accepted at “%1”.</source>
        <translation>A partir de agora as habilitações são aceitas em “%1”.</translation>
    </message>
</context>
<context>
    <name>licencedesk::CustomerSection</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>A customer may ask what is kept about them, and that it be deleted. Ask for their licence first.</source>
        <translation>Um cliente pode perguntar o que é guardado sobre ele e pedir a exclusão. Peça primeiro a habilitação dele.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Save everything as files…</source>
        <translation>&amp;Salvar tudo em arquivos…</translation>
    </message>
    <message>
        <source>&amp;Delete all records…</source>
        <translation>&amp;Excluir todas as fichas…</translation>
    </message>
    <message>
        <source>Licence &amp;number, whole</source>
        <translation>&amp;Número completo da habilitação</translation>
    </message>
    <message>
        <source>Nothing is kept about this number.</source>
        <translation>Nada é guardado sobre este número.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), from %1 to %2</source>
        <translation>
            <numerusform>%n ficha, de %1 a %2</numerusform>
            <numerusform>%n fichas, de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>an entry on the do-not-rent list</source>
        <translation>um item na lista de bloqueio</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The files hold everything in clear: numbers, names, pictures, and who had the records open. Give them to the customer alone and delete them afterwards. It is noted in the audit log.</source>
        <translation>Os arquivos contêm tudo em claro: números, nomes, imagens e quem abriu as fichas. Entregue-os só ao cliente e exclua-os depois. Isso fica anotado no registro de auditoria.</translation>
    </message>
    <message>
        <source>Save the files in clear</source>
        <translation>Salvar os arquivos em claro</translation>
    </message>
    <message>
        <source>Save everything about one customer</source>
        <translation>Salvar tudo sobre um cliente</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Saved as %1, and to print as %2</source>
        <translation>Salvo como %1 e, para imprimir, como %2</translation>
    </message>
    <message>
        <source>All records of this customer are deleted for good, pictures included. Who deleted them, and when, stays in the audit log.</source>
        <translation>Todas as fichas deste cliente são excluídas em definitivo, com as imagens. Quem as excluiu, e quando, fica no registro de auditoria.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Excluir em definitivo</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>%n ficha excluída.</numerusform>
            <numerusform>%n fichas excluídas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskAccess</name>
    <message>
        <source>The records are not open yet.</source>
        <translation>As fichas ainda não estão abertas.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskController</name>
    <message>
        <source>Read a picture</source>
        <translation>Ler imagem</translation>
    </message>
    <message>
        <source>No licence was recognised between these corners. Put them on the corners of the card, or type the licence in.</source>
        <translation>Nenhuma habilitação reconhecida entre estes cantos. Coloque-os nos cantos do cartão ou digite a habilitação.</translation>
    </message>
    <message>
        <source>No licence was found in this picture. Put the four corners on the card, or type the licence in.</source>
        <translation>Nenhuma habilitação encontrada nesta imagem. Coloque os quatro cantos no cartão ou digite a habilitação.</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Digitar</translation>
    </message>
    <message>
        <source>A main page is on the desk already. Accept it or start over first.</source>
        <translation>Já há uma página principal no posto. Aceite-a ou recomece primeiro.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Nothing is kept during the tour. Esc ends it.</source>
        <translation>Nada é guardado durante o tour. Esc o encerra.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to check: %1. Compare each with the card, Enter confirms it.</source>
        <translation>
            <numerusform>Falta conferir %n campo: %1. Compare com o cartão; Enter confirma.</numerusform>
            <numerusform>Falta conferir %n campos: %1. Compare cada um com o cartão; Enter confirma.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Accepted and kept: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>Aceita e guardada: %1. %n habilitação hoje.</numerusform>
            <numerusform>Aceita e guardada: %1. %n habilitações hoje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>Aceita: %1. %n habilitação hoje.</numerusform>
            <numerusform>Aceita: %1. %n habilitações hoje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>%1 was working on this licence. Compare every field yourself, or start over.</source>
        <translation>%1 estava trabalhando nesta habilitação. Compare você mesmo cada campo ou recomece.</translation>
    </message>
    <message>
        <source>A licence was still on the desk when the program ended.</source>
        <translation>Ainda havia uma habilitação no posto quando o programa foi encerrado.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Started over. You can bring back what you typed with Undo.</source>
        <translation>Recomeçado. O que você digitou fica guardado: é possível desfazer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>The licence you were working on was put aside without being accepted.</source>
        <translation>A habilitação em que você trabalhava foi deixada de lado sem ser aceita.</translation>
    </message>
    <message>
        <source>Delete this record for good? It cannot be restored.</source>
        <translation>Excluir esta ficha em definitivo? Ela não poderá ser recuperada.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>The record is deleted.</source>
        <translation>A ficha foi excluída.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskPage</name>
    <message>
        <source>The picture below goes to %1, which reads it and sends its reading back.</source>
        <translation>A imagem abaixo vai para %1, que a lê e devolve a leitura.</translation>
    </message>
    <message>
        <source>The fields of accepted licences and their checks go to %1, with the picture below if there is one.</source>
        <translation>Os campos das habilitações aceitas e as verificações vão para %1, com a imagem abaixo, se houver.</translation>
    </message>
    <message>
        <source>There are no pictures in this folder. Choose one with JPEG, PNG, TIFF, BMP or WebP files.</source>
        <translation>Não há imagens nesta pasta. Escolha uma com arquivos JPEG, PNG, TIFF, BMP ou WebP.</translation>
    </message>
    <message>
        <source>Nothing to look at so far; the folder is still being read.</source>
        <translation>Nada a examinar até agora; a pasta ainda está sendo lida.</translation>
    </message>
    <message>
        <source>Nothing in this folder needs a look any more.</source>
        <translation>Nada mais a examinar nesta pasta.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>área de transferência</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or open a file.</source>
        <translation>Não há imagem na área de transferência. Copie uma ou abra um arquivo.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskRemote</name>
    <message>
        <source>The service accepts no calls until %1, China time.</source>
        <translation>O serviço não aceita chamadas até %1, hora da China.</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s %n call(s) are used up; they return at midnight, China time.</source>
        <translation>
            <numerusform>A chamada de hoje (%n) acabou; volta à meia-noite, hora da China.</numerusform>
            <numerusform>As %n chamadas de hoje acabaram; voltam à meia-noite, hora da China.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (For support: %2)</source>
        <translation>%1 (Para o suporte: %2)</translation>
    </message>
    <message>
        <source>The service is used, but the keyring of this computer does not take the secret: it is held in memory and has to be typed again after the next start.</source>
        <translation>O serviço é usado, mas o chaveiro deste computador não aceita o segredo: ele fica na memória e deve ser digitado novamente depois do próximo início.</translation>
    </message>
    <message>
        <source>The secrets are forgotten here, but the keyring could not be reached: remove the entries of LicenceDesk from it by hand.</source>
        <translation>Os segredos foram esquecidos aqui, mas não foi possível consultar o chaveiro: remova manualmente o que há nele do LicenceDesk.</translation>
    </message>
    <message>
        <source>%1 answers and lets this desk in. No picture was sent.</source>
        <translation>%1 responde e aceita este posto. Nenhuma imagem foi enviada.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskServer</name>
    <message>
        <source>Nobody has set this server up yet.</source>
        <translation>Ninguém configurou ainda este servidor.</translation>
    </message>
    <message>
        <source>Open the records on this computer first.</source>
        <translation>Abra primeiro as fichas neste computador.</translation>
    </message>
    <message>
        <source>The server is used, but the keyring of this computer does not take its password: it has to be typed again after the next start.</source>
        <translation>O servidor é usado, mas o chaveiro deste computador não aceita a senha: ela deve ser digitada novamente depois do próximo início.</translation>
    </message>
</context>
<context>
    <name>licencedesk::EmptyState</name>
    <message>
        <source>Put a licence here</source>
        <translation>Coloque uma habilitação aqui</translation>
    </message>
    <message>
        <source>Drop a picture of it, or paste one with Ctrl+V. Scans and photographs, main page, duplicate page or the electronic licence.</source>
        <translation>Arraste uma imagem para cá ou cole com Ctrl+V. Digitalizações e fotos, página principal, página anexa ou habilitação eletrônica.</translation>
    </message>
    <message>
        <source>No camera found. Plug one in: it starts by itself.</source>
        <translation>Nenhuma câmera encontrada. Conecte uma: ela inicia sozinha.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Tudo fica neste computador.</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportDialog</name>
    <message>
        <source>&amp;Masked</source>
        <translation>&amp;Mascarado</translation>
    </message>
    <message>
        <source>In c&amp;lear</source>
        <translation>Em c&amp;laro</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Exportar fichas</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Gravar o arquivo</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Formato do arquivo</translation>
    </message>
    <message>
        <source>Names for people</source>
        <translation>Nomes para pessoas</translation>
    </message>
    <message>
        <source>Keys for programs</source>
        <translation>Chaves para programas</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Primeira linha</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and dates of birth with asterisks</source>
        <translation>Nomes, números, endereços e datas de nascimento com asteriscos</translation>
    </message>
    <message>
        <source>Everything readable by whoever has the file</source>
        <translation>Tudo legível para quem tiver o arquivo</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>&amp;Aceitas</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dados pessoais</translation>
    </message>
    <message>
        <source>First li&amp;ne</source>
        <translation>Primeira li&amp;nha</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Proteção</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Arqu&amp;ivo</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move the column up (Alt+Up)</source>
        <translation>Subir a coluna (Alt+↑)</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>&amp;Descer</translation>
    </message>
    <message>
        <source>Move the column down (Alt+Down)</source>
        <translation>Descer a coluna (Alt+↓)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Take every column</source>
        <translation>Usar todas as colunas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Take no column</source>
        <translation>Não usar nenhuma coluna</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>Whole records, with everything that is known of them.</source>
        <translation>Fichas completas, com tudo o que se sabe delas.</translation>
    </message>
    <message>
        <source>The service&apos;s own fields, whatever is chosen here.</source>
        <translation>Os campos próprios do serviço, seja qual for a escolha aqui.</translation>
    </message>
    <message>
        <source>No record was accepted on these days.</source>
        <translation>Nenhuma ficha foi aceita nesses dias.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Escolha ao menos uma coluna.</translation>
    </message>
    <message>
        <source>Complete the passphrase first.</source>
        <translation>A frase secreta não está pronta.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportStatus</name>
    <message>
        <source>Progress of the export</source>
        <translation>Progresso da exportação</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 de %2 fichas</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Não exportado</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>%n ficha em %1</numerusform>
            <numerusform>%n fichas em %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::FieldRow</name>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
</context>
<context>
    <name>licencedesk::FigurePanel</name>
    <message>
        <source>Nothing in this period</source>
        <translation>Nada neste período</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingRow</name>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regra %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingsPanel</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n verificação reprovada</numerusform>
            <numerusform>%n verificações reprovadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n ponto a examinar</numerusform>
            <numerusform>%n pontos a examinar</numerusform>
        </translation>
    </message>
    <message>
        <source>Every check that could be made passed</source>
        <translation>Todas as verificações possíveis foram aprovadas</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Nada verificado ainda</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>%1 passed · %2 not checked</source>
        <translation>%1 aprovadas · %2 não verificadas</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
</context>
<context>
    <name>licencedesk::GuardedPage</name>
    <message>
        <source>Back to the desk</source>
        <translation>Voltar ao posto</translation>
    </message>
    <message>
        <source>Back to the desk (Esc)</source>
        <translation>Voltar ao posto (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>As &amp;tables</source>
        <translation>Em &amp;tabelas</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Salvar como CSV…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dias</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Um ano</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>All figures of this period, for a spreadsheet</source>
        <translation>Todos os números deste período, para uma planilha</translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>Todos os balcões</translation>
    </message>
    <message>
        <source>licences accepted</source>
        <translation>habilitações aceitas</translation>
    </message>
    <message>
        <source>seconds per licence, on average</source>
        <translation>segundos por habilitação, em média</translation>
    </message>
    <message>
        <source>accepted although checks had failed</source>
        <translation>aceitas apesar de reprovações</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Salvar os números</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeyRotation</name>
    <message>
        <source>The records were closed; the change of keys is completed next time.</source>
        <translation>As fichas foram fechadas; a troca de chaves termina da próxima vez.</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>The records are locked. Without one of these ways nobody opens them, and a lost one cannot be recovered.</source>
        <translation>As fichas estão criptografadas. Sem um destes meios ninguém as abre, e ninguém pode descobrir um que se perdeu.</translation>
    </message>
    <message>
        <source>Print a &amp;recovery key…</source>
        <translation>Imprimir chave de &amp;recuperação…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Definir &amp;frase secreta…</translation>
    </message>
    <message>
        <source>Put into the &amp;keyring</source>
        <translation>Pôr no &amp;chaveiro</translation>
    </message>
    <message>
        <source>&amp;Change the keys…</source>
        <translation>&amp;Trocar as chaves…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>All records are sealed with the new keys.</source>
        <translation>Todas as fichas estão criptografadas com as novas chaves.</translation>
    </message>
    <message>
        <source>What opens the records</source>
        <translation>O que abre as fichas</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Trocando as chaves</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Outras chaves</translation>
    </message>
    <message>
        <source>Seals all records with new keys, after somebody has left who could have copied the old ones. The desk goes on working meanwhile.</source>
        <translation>Criptografa todas as fichas com novas chaves, depois da saída de alguém que poderia ter copiado as antigas. O posto continua funcionando nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Nothing is locked yet: the records are not open.</source>
        <translation>Nada está criptografado ainda: as fichas não estão abertas.</translation>
    </message>
    <message>
        <source>✓ the keyring of this computer</source>
        <translation>✓ o chaveiro deste computador</translation>
    </message>
    <message>
        <source>– keyring of this computer not used</source>
        <translation>– não o chaveiro deste computador</translation>
    </message>
    <message>
        <source>✓ a passphrase</source>
        <translation>✓ uma frase secreta</translation>
    </message>
    <message>
        <source>– no passphrase</source>
        <translation>– sem frase secreta</translation>
    </message>
    <message>
        <source>✓ a printed recovery key</source>
        <translation>✓ uma chave de recuperação impressa</translation>
    </message>
    <message>
        <source>– no recovery key</source>
        <translation>– sem chave de recuperação</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Alterar &amp;frase secreta…</translation>
    </message>
    <message>
        <source>The sheet printed before stops working as soon as there is a new one.</source>
        <translation>A folha impressa antes não abre mais nada assim que houver uma nova.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Criar uma nova</translation>
    </message>
    <message>
        <source>The passphrase opens the records now.</source>
        <translation>A frase secreta agora abre as fichas.</translation>
    </message>
    <message>
        <source>The keyring opens the records at the next start; nothing has to be typed.</source>
        <translation>O chaveiro abre as fichas no próximo início; nada precisa ser digitado.</translation>
    </message>
    <message>
        <source>All records are sealed again. A backup from before still opens with its own passphrase.</source>
        <translation>Todas as fichas foram criptografadas de novo. Um backup anterior ainda abre com a própria frase secreta.</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Trocar as chaves</translation>
    </message>
</context>
<context>
    <name>licencedesk::LivePictureView</name>
    <message>
        <source>Live picture. %1</source>
        <translation>Imagem ao vivo. %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::LiveStage</name>
    <message>
        <source>Which camera, how it stands, when it captures</source>
        <translation>Qual câmera, como está posicionada, quando captura</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Câmera: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>The licence being worked on (Ctrl+L)</source>
        <translation>A habilitação em andamento (Ctrl+L)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Letra em %1 %</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>Exportar as fichas</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n licence(s) to %1</source>
        <translation>
            <numerusform>%n habilitação exportada para %1</numerusform>
            <numerusform>%n habilitações exportadas para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Read corrections back</source>
        <translation>Ler correções</translation>
    </message>
    <message>
        <source>Records · %1 today</source>
        <translation>Fichas · %1 hoje</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>The records are not open yet.</source>
        <translation>As fichas ainda não estão abertas.</translation>
    </message>
    <message>
        <source>Accepted licences are sent to %1</source>
        <translation>As habilitações aceitas são enviadas a %1</translation>
    </message>
    <message>
        <source>Licences are sent to %1 when you ask it</source>
        <translation>As habilitações são enviadas a %1 quando você o consulta</translation>
    </message>
    <message>
        <source>Records are transferred, sealed, to the firm&apos;s server</source>
        <translation>As fichas são transferidas, criptografadas, para o servidor da empresa</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Offline: nada sai deste computador</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) were not sent: see the outbox (%1)</source>
        <translation>
            <numerusform>%n habilitação não foi enviada: veja a caixa de saída (%1)</numerusform>
            <numerusform>%n habilitações não foram enviadas: veja a caixa de saída (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait to be sent to %1</source>
        <translation>
            <numerusform>%n habilitação aguarda envio a %1</numerusform>
            <numerusform>%n habilitações aguardam envio a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted licence(s) are not exported yet and will be gone. Export them, or close again.</source>
        <translation>
            <numerusform>%n habilitação aceita ainda não foi exportada e será perdida. Exporte-a ou feche novamente.</numerusform>
            <numerusform>%n habilitações aceitas ainda não foram exportadas e serão perdidas. Exporte-as ou feche novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>licencedesk::ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Buscar no manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorButton</name>
    <message>
        <source>Sign out</source>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Change PIN or passphrase…</source>
        <translation>Alterar PIN ou frase secreta…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>Segundo fator…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Conectado: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorsPage</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>Name and &amp;role…</source>
        <translation>Nome e &amp;função…</translation>
    </message>
    <message>
        <source>New &amp;PIN…</source>
        <translation>Novo &amp;PIN…</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>&amp;Suspender</translation>
    </message>
    <message>
        <source>Remove second factor</source>
        <translation>Remover o segundo fator</translation>
    </message>
    <message>
        <source>&amp;Save the rules</source>
        <translation>Sa&amp;lvar as regras</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Voltar ao posto</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Accounts are never deleted, because the audit log names them; freeze those who left.</source>
        <translation>As contas nunca são excluídas, porque o registro de auditoria as cita; suspenda as de quem saiu.</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>&amp;Reativar</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxModel</name>
    <message>
        <source>%1, %2, queued %3</source>
        <translation>%1, %2, na fila desde %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que houve</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>&amp;Reenviar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Show in &amp;clear</source>
        <translation>Ver em &amp;claro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To the current service, from the beginning (Enter)</source>
        <translation>Ao serviço atual, desde o início (Enter)</translation>
    </message>
    <message>
        <source>It is not sent, and its picture is deleted (Del)</source>
        <translation>Não é enviada, e a imagem é excluída (Del)</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>Por meio minuto; fica anotado (Ctrl+R)</translation>
    </message>
    <message>
        <source>Outbox, newest first</source>
        <translation>Caixa de saída, mais recentes primeiro</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Tudo (%1)</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>Requer ação (%1)</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>Em espera (%1)</translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation>Enviadas (%1)</translation>
    </message>
    <message>
        <source>Nothing in this state.</source>
        <translation>Nada neste estado.</translation>
    </message>
    <message>
        <source>The outbox keeps accepted licences that go to a service elsewhere, sealed, until they have gone. It is off: nothing leaves this desk. A service is set up in the settings.</source>
        <translation>A caixa de saída guarda, criptografadas, as habilitações aceitas que vão para um serviço remoto, até saírem. Está desligada: nada sai deste posto. O serviço é definido nas configurações.</translation>
    </message>
    <message>
        <source>The outbox is empty. Accepted licences that go to the service are kept here, sealed, until they have gone.</source>
        <translation>A caixa de saída está vazia. As habilitações aceitas que vão para o serviço ficam aqui, criptografadas, até saírem.</translation>
    </message>
    <message>
        <source>Discard it? The service may have got it already: then discarding only ends the doubt here. If it has not, it will never be sent. It is noted in the audit log.</source>
        <translation>Descartar? O serviço talvez já a tenha: então descartar só encerra a dúvida aqui. Se não tiver, nunca será enviada. Isso fica anotado no registro de auditoria.</translation>
    </message>
    <message>
        <source>Take it off the list? It has been sent; that stays noted on the record.</source>
        <translation>Tirar da lista? Já foi enviada; isso continua anotado na ficha.</translation>
    </message>
    <message>
        <source>Discard it? It is not sent, and its picture is deleted. The record stays. It is noted in the audit log.</source>
        <translation>Descartar? Não será enviada, e a imagem será excluída. A ficha permanece. Isso fica anotado no registro de auditoria.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Sim, descartar</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>Mascarar de novo</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPanel</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>This desk:</source>
        <translation>Este posto:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Serviço:</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>O item escolhido</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Percurso</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Request number, for the service&apos;s support</source>
        <translation>Número do pedido, para o suporte do serviço</translation>
    </message>
    <message>
        <source>Copy the &amp;number</source>
        <translation>Copiar o &amp;número</translation>
    </message>
    <message>
        <source>This desk and the service, in clear</source>
        <translation>Este posto e o serviço, em claro</translation>
    </message>
    <message>
        <source>This desk and the service</source>
        <translation>Este posto e o serviço</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxStrip</name>
    <message>
        <source>Calls made today</source>
        <translation>Chamadas de hoje</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Tentar agora</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>C&amp;onfigurações…</translation>
    </message>
</context>
<context>
    <name>licencedesk::PageButton</name>
    <message>
        <source>%1: not there yet, opens a picture</source>
        <translation>%1: ainda não está, abre uma imagem</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n field(s) to check</source>
        <translation>
            <numerusform>%1: %n campo a conferir</numerusform>
            <numerusform>%1: %n campos a conferir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing left to check</source>
        <translation>%1: nada mais a conferir</translation>
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
        <translation>Páginas desta habilitação</translation>
    </message>
    <message>
        <source>Remove this page</source>
        <translation>Remover esta página</translation>
    </message>
</context>
<context>
    <name>licencedesk::PassphraseDialog</name>
    <message>
        <source>Keep the records</source>
        <translation>Guardar as fichas</translation>
    </message>
    <message>
        <source>This passphrase locks the records on this computer and is asked for when the program starts. Nobody can read them without it, and it cannot be recovered: print the recovery key afterwards.</source>
        <translation>Esta frase secreta bloqueia as fichas neste computador e é pedida quando o programa inicia. Sem ela ninguém pode lê-las, e ninguém pode descobri-la: imprima depois a chave de recuperação.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Abrir as fichas</translation>
    </message>
    <message>
        <source>The records are locked. Licences can be read meanwhile; they are kept as soon as the records are open.</source>
        <translation>As fichas estão bloqueadas. Enquanto isso, é possível ler habilitações; elas são guardadas assim que as fichas forem abertas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the records with the recovery key</source>
        <translation>Abrir as fichas com a chave de recuperação</translation>
    </message>
    <message>
        <source>Type the key from the printed sheet. Capitals, spaces and dashes do not matter.</source>
        <translation>Digite a chave da folha impressa. Maiúsculas, espaços e traços não importam.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar o digitado</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>Ao menos %1 caracteres; algumas palavras são fáceis de lembrar.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>As duas não são iguais.</translation>
    </message>
</context>
<context>
    <name>licencedesk::PlainPage</name>
    <message>
        <source>It is right</source>
        <translation>Está certo</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos os campos</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Take a new picture: the whole licence, flat, on a darker ground.</source>
        <translation>Tire outra foto: a habilitação inteira, plana, sobre um fundo mais escuro.</translation>
    </message>
    <message>
        <source>The camera is off. Open a picture, or switch the camera on with F4.</source>
        <translation>A câmera está desligada. Abra uma imagem ou ligue a câmera com F4.</translation>
    </message>
    <message>
        <source>No other reading</source>
        <translation>Nenhuma outra leitura</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>Usar “%1”</translation>
    </message>
    <message>
        <source>Put the licence under the camera</source>
        <translation>Coloque a habilitação sob a câmera</translation>
    </message>
    <message>
        <source>Next licence</source>
        <translation>Próxima habilitação</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>No licence was found in the picture</source>
        <translation>Nenhuma habilitação encontrada na imagem</translation>
    </message>
    <message>
        <source>%1: is it right?</source>
        <translation>%1: está certo?</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Nada mais a conferir</translation>
    </message>
    <message numerus="yes">
        <source>Compare it with the licence and correct it if necessary. %n field(s) left.</source>
        <translation>
            <numerusform>Compare com a habilitação e corrija, se preciso. Falta %n campo.</numerusform>
            <numerusform>Compare com a habilitação e corrija, se preciso. Faltam %n campos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::PrivacySection</name>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>%1: %2 and %3 from before %4</source>
        <translation>%1: %2 e %3 anteriores a %4</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>What is kept of a customer and for how long. What is not needed is best not kept.</source>
        <translation>O que se guarda de um cliente e por quanto tempo. O que não é necessário é melhor não guardar.</translation>
    </message>
    <message>
        <source>&amp;Keep these rules</source>
        <translation>&amp;Salvar estas regras</translation>
    </message>
    <message>
        <source>P&amp;urge now…</source>
        <translation>&amp;Expurgar agora…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>The card without the portrait</source>
        <translation>O cartão sem o retrato</translation>
    </message>
    <message>
        <source>The whole card</source>
        <translation>O cartão inteiro</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>O que se guarda</translation>
    </message>
    <message>
        <source>Records are kept &amp;for</source>
        <translation>Guardar &amp;fichas por</translation>
    </message>
    <message>
        <source>&amp;Pictures that are kept</source>
        <translation>&amp;Imagens guardadas</translation>
    </message>
    <message>
        <source>Pictures are kept f&amp;or</source>
        <translation>&amp;Guardar imagens por</translation>
    </message>
    <message>
        <source>Deleted so far</source>
        <translation>O que já saiu</translation>
    </message>
    <message>
        <source>Expired data is deleted automatically at the start of the program. It is overwritten, and each time leaves a receipt.</source>
        <translation>O que passa do prazo é excluído automaticamente quando o programa inicia. É sobrescrito, e cada vez fica um comprovante.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Comprovantes</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is kept for %1; no picture of the licence is kept.</source>
        <translation>O que foi lido é guardado por %1; nenhuma imagem da habilitação é guardada.</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card without the customer&apos;s face for %2.</source>
        <translation>O que foi lido é guardado por %1, e uma imagem do cartão sem o rosto do cliente por %2.</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card with the customer&apos;s face for %2. Customers should be told.</source>
        <translation>O que foi lido é guardado por %1, e uma imagem do cartão com o rosto do cliente por %2. Os clientes devem ser informados.</translation>
    </message>
    <message>
        <source>Kept. Expired data goes with the next purge.</source>
        <translation>Salvo. O que passa do prazo sai no próximo expurgo.</translation>
    </message>
    <message>
        <source>Records from before %1 are deleted for good. Nobody can bring them back.</source>
        <translation>As fichas anteriores a %1 são excluídas em definitivo. Ninguém pode recuperá-las.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Excluir em definitivo</translation>
    </message>
    <message>
        <source>Being deleted and overwritten…</source>
        <translation>Excluindo e sobrescrevendo…</translation>
    </message>
    <message>
        <source>No data has expired.</source>
        <translation>Nada passou do prazo.</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>Nenhum comprovante</translation>
    </message>
</context>
<context>
    <name>licencedesk::ProfileBar</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Name to save it under</source>
        <translation>Nome para salvar</translation>
    </message>
    <message>
        <source>Keep columns, order and masking under this name</source>
        <translation>Salvar colunas, ordem e máscara com este nome</translation>
    </message>
    <message>
        <source>Forget the profile of this name</source>
        <translation>Excluir o perfil com este nome</translation>
    </message>
</context>
<context>
    <name>licencedesk::RangeBox</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todas as fichas</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … até …</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
</context>
<context>
    <name>licencedesk::ReasonBar</name>
    <message>
        <source>Supervisor&apos;s PIN or passphrase</source>
        <translation>PIN ou frase secreta do supervisor</translation>
    </message>
    <message>
        <source>Code from the supervisor&apos;s app</source>
        <translation>Código do aplicativo do supervisor</translation>
    </message>
    <message>
        <source>A supervisor authorises it; you stay signed in.</source>
        <translation>Um supervisor autoriza; você continua conectado.</translation>
    </message>
    <message>
        <source>Why is it accepted anyway?</source>
        <translation>Por que aceitar mesmo assim?</translation>
    </message>
    <message>
        <source>Accept with this reason</source>
        <translation>Aceitar com este motivo</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Voltar (Esc)</translation>
    </message>
    <message>
        <source>Supervisor&apos;s name</source>
        <translation>Nome do supervisor</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. The reason is kept with the record.</source>
        <translation>
            <numerusform>%n verificação reprovada. O motivo é guardado com a ficha.</numerusform>
            <numerusform>%n verificações reprovadas. O motivo é guardado com a ficha.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordPanel</name>
    <message>
        <source>The selected record</source>
        <translation>A ficha escolhida</translation>
    </message>
    <message>
        <source>Licence, in clear</source>
        <translation>Habilitação, em claro</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Habilitação</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Verificações: %1</translation>
    </message>
    <message>
        <source>Accepted anyway by %1</source>
        <translation>Aceita mesmo assim por %1</translation>
    </message>
    <message>
        <source>Exported as %1, %2</source>
        <translation>Exportada como %1, %2</translation>
    </message>
    <message>
        <source>Who had it open, 30 days</source>
        <translation>Quem a abriu, 30 dias</translation>
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
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Com avisos</translation>
    </message>
    <message>
        <source>Failed, accepted</source>
        <translation>Reprovada, aceita</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Accepted although checks had failed</source>
        <translation>Aceita apesar de verificações reprovadas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Nº da habilitação</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válida até</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correções</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Aceita em</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordsPage</name>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Put the record on the desk again (Enter)</source>
        <translation>Colocar a ficha novamente no posto (Enter)</translation>
    </message>
    <message>
        <source>Show in clear</source>
        <translation>Mostrar em claro</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>Por meio minuto; fica anotado (Ctrl+R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>For good (Del)</source>
        <translation>Em definitivo (Del)</translation>
    </message>
    <message>
        <source>Number, its last four, name, date, operator, vehicle, passed, failed…</source>
        <translation>Número, quatro últimos, nome, data, operador, veículo, aprovado, reprovado…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Buscar nas fichas</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Qualquer resultado</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mais de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. A number or a name is found when it is whole; of a number the last four are enough.</source>
        <translation>Nada encontrado. O número ou o nome deve estar completo; de um número bastam os quatro últimos dígitos.</translation>
    </message>
    <message>
        <source>No licence accepted yet.</source>
        <translation>Nenhuma habilitação aceita ainda.</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>Mascarar de novo</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecoveryKeyDialog</name>
    <message>
        <source>Counter: %1. Printed on %2.</source>
        <translation>Balcão: %1. Impresso em %2.</translation>
    </message>
    <message>
        <source>Recovery key of the records</source>
        <translation>Chave de recuperação das fichas</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file of the records can read them. Keep it in a safe, not at the counter.</source>
        <translation>Quem tem esta folha e o arquivo das fichas pode lê-las. Guarde-a em um cofre, não no balcão.</translation>
    </message>
    <message>
        <source>It is needed when the computer&apos;s keyring is lost or the passphrase is forgotten. A newer sheet makes this one worthless.</source>
        <translation>É necessária quando o chaveiro do computador se perde ou a frase secreta é esquecida. Uma folha mais nova invalida esta.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>If the keyring of this computer is lost, or the passphrase forgotten, only this key opens the records. It is shown once. Print it and keep it in a safe, not at the counter.</source>
        <translation>Se o chaveiro deste computador se perder ou a frase secreta for esquecida, só esta chave abre as fichas. Ela é exibida uma vez. Imprima-a e guarde-a em um cofre, não no balcão.</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>Já a imprimi ou anotei</translation>
    </message>
    <message>
        <source>Save as PDF to print…</source>
        <translation>Salvar como PDF para imprimir…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Não é possível gravar o arquivo: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteDesk</name>
    <message>
        <source>The customer has to agree first. Tick it below when they have.</source>
        <translation>O cliente precisa concordar primeiro. Marque abaixo quando ele o fizer.</translation>
    </message>
    <message>
        <source>Not sent to %1.</source>
        <translation>Não enviada a %1.</translation>
    </message>
    <message>
        <source>It was typed in: there is no picture to send.</source>
        <translation>Foi digitada: não há imagem para enviar.</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1: the customer&apos;s consent was not ticked.</source>
        <translation>Aceita, mas não enviada a %1: o consentimento do cliente não foi marcado.</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1. %2</source>
        <translation>Aceita, mas não enviada a %1. %2</translation>
    </message>
    <message>
        <source>Accepted, but it cannot be sent to %1. %2</source>
        <translation>Aceita, mas não pode ser enviada a %1. %2</translation>
    </message>
    <message>
        <source>The picture cannot be made ready for sending.</source>
        <translation>Não é possível preparar a imagem para o envio.</translation>
    </message>
    <message>
        <source>%1 is reading the licence…</source>
        <translation>%1 está lendo a habilitação…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de novo</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads the same in %n field(s).</source>
        <translation>
            <numerusform>%1 lê o mesmo em %n campo.</numerusform>
            <numerusform>%1 lê o mesmo em %n campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read nothing in this picture.</source>
        <translation>%1 não leu nada nesta imagem.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads %n field(s) differently: compare each with the card.</source>
        <translation>
            <numerusform>%1 lê %n campo de outra forma: compare-o com o cartão.</numerusform>
            <numerusform>%1 lê %n campos de outra forma: compare cada um com o cartão.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteSection</name>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sai deste computador.</translation>
    </message>
    <message>
        <source>The keyring did not provide the secret for %1. Type it again and choose “Use this service”.</source>
        <translation>O chaveiro não fornece o que %1 pede. Digite novamente e escolha “Usar este serviço”.</translation>
    </message>
    <message>
        <source>%1 is used. Its secret is held in memory only: it has to be typed again after the next start.</source>
        <translation>%1 está em uso. O segredo fica só na memória: deve ser digitado novamente depois do próximo início.</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>%1 está em uso.</translation>
    </message>
    <message>
        <source>Remote service</source>
        <translation>Serviço remoto</translation>
    </message>
    <message>
        <source>A second opinion from a service elsewhere, or the way of accepted licences into the firm&apos;s own system. Reading and checking work without it.</source>
        <translation>Uma segunda opinião de um serviço externo, ou o caminho das habilitações aceitas para o sistema da própria empresa. A leitura e a verificação funcionam sem ele.</translation>
    </message>
    <message>
        <source>&amp;Work without a service</source>
        <translation>&amp;Trabalhar sem ele</translation>
    </message>
    <message>
        <source>&amp;Forget the secrets</source>
        <translation>Es&amp;quecer os segredos</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Escolher &amp;arquivo…</translation>
    </message>
    <message>
        <source>Send accepted licences by &amp;themselves</source>
        <translation>En&amp;viar sozinho as aceitas</translation>
    </message>
    <message>
        <source>With the &amp;picture of the card</source>
        <translation>Com a ima&amp;gem do cartão</translation>
    </message>
    <message>
        <source>T&amp;est without a picture</source>
        <translation>Testar s&amp;em imagem</translation>
    </message>
    <message>
        <source>&amp;Use this service</source>
        <translation>&amp;Usar este serviço</translation>
    </message>
    <message>
        <source>Nothing leaves this computer from now on.</source>
        <translation>A partir de agora nada sai deste computador.</translation>
    </message>
    <message>
        <source>The secrets are gone from this computer.</source>
        <translation>Os segredos foram removidos deste computador.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Reads the picture: WeChat&apos;s licence call</source>
        <translation>Lê a imagem: chamada de habilitações do WeChat</translation>
    </message>
    <message>
        <source>Takes the record: the firm&apos;s own system</source>
        <translation>Recebe a ficha: o sistema da empresa</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>O serviço</translation>
    </message>
    <message>
        <source>What it &amp;does</source>
        <translation>O que &amp;faz</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <source>The firm&apos;s relay, or %1. Without a token: that has a field of its own.</source>
        <translation>O servidor intermediário da empresa, ou %1. Sem token: ele tem campo próprio.</translation>
    </message>
    <message>
        <source>&amp;Certificate of the company&apos;s own authority</source>
        <translation>&amp;Certificado da autoridade da empresa</translation>
    </message>
    <message>
        <source>Empty: those that the system trusts. A certificate that is not trusted is never accepted.</source>
        <translation>Vazio: as autoridades em que o sistema confia. Um certificado não confiável nunca é aceito.</translation>
    </message>
    <message>
        <source>App id and secret (stable token)</source>
        <translation>AppID e segredo (token estável)</translation>
    </message>
    <message>
        <source>App id and secret (the older call)</source>
        <translation>AppID e segredo (chamada antiga)</translation>
    </message>
    <message>
        <source>A token: of a relay, or of an authorizer</source>
        <translation>Um token: de um intermediário ou de um autorizador</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Em nome de quem</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>&amp;Modo de acesso</translation>
    </message>
    <message>
        <source>App &amp;id</source>
        <translation>App&amp;ID</translation>
    </message>
    <message>
        <source>App &amp;secret</source>
        <translation>App&amp;Secret</translation>
    </message>
    <message>
        <source>&amp;Name of the token</source>
        <translation>&amp;Nome do token</translation>
    </message>
    <message>
        <source>For your own reference, such as authorizer_access_token.</source>
        <translation>Para as pessoas daqui, por exemplo authorizer_access_token.</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>Signing &amp;key</source>
        <translation>C&amp;have de assinatura</translation>
    </message>
    <message>
        <source>Signs what is sent (HMAC-SHA256). Empty: unsigned.</source>
        <translation>Assina o que é enviado (HMAC-SHA256). Vazio: sem assinatura.</translation>
    </message>
    <message>
        <source>Show once what is sent</source>
        <translation>Mostrar uma vez o que é enviado</translation>
    </message>
    <message>
        <source>Ask the customer each time</source>
        <translation>Perguntar sempre ao cliente</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>O que é enviado</translation>
    </message>
    <message>
        <source>Before a licence &amp;leaves</source>
        <translation>Antes de a habi&amp;litação sair</translation>
    </message>
    <message>
        <source>Calls a &amp;day</source>
        <translation>Chamadas &amp;por dia</translation>
    </message>
    <message>
        <source>The service allows 100 without a contract; they return at midnight, China time.</source>
        <translation>O serviço permite 100 sem contrato; elas voltam à meia-noite, hora da China.</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: the settings are kept with them.</source>
        <translation>As fichas deste computador precisam estar abertas primeiro: as configurações são guardadas com elas.</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>Salvo; digite para alterar</translation>
    </message>
    <message>
        <source>Secrets lie in the keyring of this computer and nowhere else; where there is none they are held in memory until the program is closed.</source>
        <translation>Os segredos ficam no chaveiro deste computador e em nenhum outro lugar; sem chaveiro, ficam na memória até o programa ser fechado.</translation>
    </message>
    <message>
        <source>The documents of this service forbid keeping the app secret on a counter&apos;s computer: whoever has the computer could call in the firm&apos;s name. A small relay on a server of the firm keeps the secret and limits the calls; give its address here and paste its token.</source>
        <translation>A documentação deste serviço proíbe guardar o AppSecret no computador de um balcão: quem tivesse o computador poderia chamar em nome da empresa. Um pequeno servidor intermediário da empresa guarda o segredo e limita as chamadas; informe aqui o endereço dele e cole o token.</translation>
    </message>
    <message>
        <source>This service is used from now on.</source>
        <translation>Este serviço é usado a partir de agora.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando o serviço…</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado da autoridade</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteValue</name>
    <message>
        <source>The service reads</source>
        <translation>O serviço lê</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RentalStrip</name>
    <message>
        <source>Rental</source>
        <translation>Locação</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Veículo</translation>
    </message>
    <message>
        <source>The vehicle decides which class is needed</source>
        <translation>O veículo define a categoria necessária</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolução</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>Re&amp;tirada</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Devolução</translation>
    </message>
    <message>
        <source>&amp;Vehicle</source>
        <translation>&amp;Veículo</translation>
    </message>
    <message>
        <source>No vehicle chosen</source>
        <translation>Nenhum veículo escolhido</translation>
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
        <translation>leva ao próximo campo duvidoso</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>confirms it and goes on</source>
        <translation>confirma e continua</translation>
    </message>
    <message>
        <source>Alt+1 … 5</source>
        <translation>Alt+1 … 5</translation>
    </message>
    <message>
        <source>takes another reading</source>
        <translation>usa outra leitura</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>accepts the licence</source>
        <translation>aceita a habilitação</translation>
    </message>
    <message>
        <source>Only what is doubtful waits for you.</source>
        <translation>Só o que é duvidoso espera por você.</translation>
    </message>
    <message>
        <source>Fields of the licence</source>
        <translation>Campos da habilitação</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecondFactorForm</name>
    <message>
        <source>Code from the app</source>
        <translation>Código do aplicativo</translation>
    </message>
    <message>
        <source>QR code of the key</source>
        <translation>Código QR da chave</translation>
    </message>
    <message>
        <source>Key for typing in</source>
        <translation>Chave para digitar</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>Ou digite esta chave no aplicativo:</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app on your phone. From now on it gives you a code for every sign-in.</source>
        <translation>Leia isto com um aplicativo autenticador no seu telefone. A partir de agora ele dá um código para cada entrada.</translation>
    </message>
    <message>
        <source>&amp;Code that the app shows</source>
        <translation>&amp;Código mostrado pelo aplicativo</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecretForm</name>
    <message>
        <source>PIN or passphrase in use</source>
        <translation>PIN ou frase secreta atual</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>Novo PIN ou frase secreta</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>PIN or passphrase in &amp;use</source>
        <translation>PIN ou frase secreta at&amp;ual</translation>
    </message>
    <message>
        <source>&amp;New PIN or passphrase</source>
        <translation>&amp;Novo PIN ou frase secreta</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>Repe&amp;tir</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>Os dois não são iguais. Digite novamente.</translation>
    </message>
</context>
<context>
    <name>licencedesk::SendPreview</name>
    <message>
        <source>The picture that is sent</source>
        <translation>A imagem que é enviada</translation>
    </message>
    <message>
        <source>What leaves this desk</source>
        <translation>O que sai deste posto</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3. Only the card: nothing around it, no file name, no place or time of the photograph.</source>
        <translation>%1 × %2 pixels, %3. Só o cartão: nada ao redor, nem nome de arquivo, nem lugar ou hora da foto.</translation>
    </message>
    <message>
        <source>This is shown once for each service. It can be switched off at any time in the settings.</source>
        <translation>Isto é mostrado uma vez para cada serviço. Pode ser desligado a qualquer momento nas configurações.</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Não enviar</translation>
    </message>
</context>
<context>
    <name>licencedesk::ServerSection</name>
    <message numerus="yes">
        <source>%n change(s) wait to be transferred.</source>
        <translation>
            <numerusform>%n alteração aguarda transferência.</numerusform>
            <numerusform>%n alterações aguardam transferência.</numerusform>
        </translation>
    </message>
    <message>
        <source>This counter works by itself.</source>
        <translation>Este balcão trabalha sozinho.</translation>
    </message>
    <message>
        <source>The records on this computer are not open: nothing is transferred.</source>
        <translation>As fichas deste computador não estão abertas: nada é transferido.</translation>
    </message>
    <message>
        <source>The keyring did not provide the password of the server. Type it again and choose “Use this server”.</source>
        <translation>O chaveiro não fornece a senha do servidor. Digite-a novamente e escolha “Usar este servidor”.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected: other counters see what is accepted here.</source>
        <translation>Conectado: os outros balcões veem o que é aceito aqui.</translation>
    </message>
    <message>
        <source>Not connected. The desk keeps working and transfers later.</source>
        <translation>Sem conexão. O posto continua trabalhando e transfere depois.</translation>
    </message>
    <message>
        <source>Several counters</source>
        <translation>Vários balcões</translation>
    </message>
    <message>
        <source>The counters of a firm share their records through a PostgreSQL server. What is there is sealed; each counter keeps working when the server is away.</source>
        <translation>Os balcões de uma empresa compartilham as fichas por um servidor PostgreSQL. O que está lá é criptografado; cada balcão continua trabalhando quando o servidor está fora.</translation>
    </message>
    <message>
        <source>&amp;Work without the server</source>
        <translation>&amp;Trabalhar sem o servidor</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Escolher &amp;arquivo…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Testar a &amp;conexão</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>&amp;Usar este servidor</translation>
    </message>
    <message>
        <source>&amp;Set it up with the keys of this counter</source>
        <translation>Confi&amp;gurar com as chaves deste balcão</translation>
    </message>
    <message>
        <source>&amp;Join these counters</source>
        <translation>&amp;Juntar-se a estes balcões</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Encrypted, server verified</source>
        <translation>Criptografado, e o servidor prova quem é</translation>
    </message>
    <message>
        <source>Encrypted, server not verified</source>
        <translation>Criptografado, seja quem for que responda</translation>
    </message>
    <message>
        <source>Not encrypted: on this computer only</source>
        <translation>Sem criptografia: só neste computador</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>O servidor</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Banco de dados</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>Usuá&amp;rio</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer and nowhere else.</source>
        <translation>Fica no chaveiro deste computador e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>Cri&amp;ptografia</translation>
    </message>
    <message>
        <source>&amp;Certificate of the authority</source>
        <translation>C&amp;ertificado da autoridade</translation>
    </message>
    <message>
        <source>Empty: the one that the system has for this user.</source>
        <translation>Vazio: o que o sistema tem para este usuário.</translation>
    </message>
    <message>
        <source>Passphrase or recovery &amp;key of the firm</source>
        <translation>Frase secreta ou chave de recupera&amp;ção da empresa</translation>
    </message>
    <message>
        <source>Passphrase or recovery key of the firm</source>
        <translation>Frase secreta ou chave de recuperação da empresa</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: they are what is transferred.</source>
        <translation>As fichas deste computador precisam estar abertas primeiro: são elas que são transferidas.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>The server answers, and its records are sealed with the keys of this counter.</source>
        <translation>O servidor responde, e as fichas dele estão criptografadas com as chaves deste balcão.</translation>
    </message>
    <message>
        <source>The server answers. No counter has set it up yet: this one can be the first.</source>
        <translation>O servidor responde. Nenhum balcão o configurou ainda: este pode ser o primeiro.</translation>
    </message>
    <message>
        <source>The server answers. Its records are sealed with keys that this counter does not have yet.</source>
        <translation>O servidor responde. As fichas dele estão criptografadas com chaves que este balcão ainda não tem.</translation>
    </message>
    <message>
        <source>This server is used from now on.</source>
        <translation>Este servidor é usado a partir de agora.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado da autoridade</translation>
    </message>
</context>
<context>
    <name>licencedesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Seções das configurações</translation>
    </message>
</context>
<context>
    <name>licencedesk::SetupPage</name>
    <message>
        <source>Save the target as PDF…</source>
        <translation>Salvar o cartão em PDF…</translation>
    </message>
    <message>
        <source>1. Print the target at 100 % and check its ruler.
2. Cut it out and lay it where licences lie, in a sleeve if licences lie in one.
3. Change what is said here until everything is good.</source>
        <translation>1. Imprima o cartão de teste a 100 % e confira a régua.
2. Recorte-o e coloque-o onde ficam as habilitações, em uma capa se elas ficam em uma.
3. Mude o que é indicado aqui até que tudo esteja bom.</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Voltar ao posto</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>Verificar o posto</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>O que foi medido</translation>
    </message>
    <message>
        <source>Saved as %1. Print it at 100 %, not “fit to page”.</source>
        <translation>Salvo como %1. Imprima a 100 %, não “ajustar à página”.</translation>
    </message>
    <message>
        <source>This desk is good: every test passed</source>
        <translation>Este posto está bom: tudo aprovado</translation>
    </message>
    <message>
        <source>Lay the target under the camera: it is not seen yet</source>
        <translation>Coloque o cartão de teste sob a câmera: ainda não é visto</translation>
    </message>
    <message>
        <source>Switch on the camera</source>
        <translation>Ligue a câmera</translation>
    </message>
</context>
<context>
    <name>licencedesk::ShortcutsDialog</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>Próximo campo a conferir</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Previous field to check</source>
        <translation>Campo anterior a conferir</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Confirm the field and go on</source>
        <translation>Confirmar o campo e continuar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Neighbouring field</source>
        <translation>Campo vizinho</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑, ↓</translation>
    </message>
    <message>
        <source>Take another reading</source>
        <translation>Usar outra leitura</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5</source>
        <translation>Alt+1 a Alt+5</translation>
    </message>
    <message>
        <source>Take what the service reads</source>
        <translation>Usar a leitura do serviço</translation>
    </message>
    <message>
        <source>Alt+0</source>
        <translation>Alt+0</translation>
    </message>
    <message>
        <source>Move the box, with Shift resize it</source>
        <translation>Mover a caixa; com Shift, mudar o tamanho</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Habilitação</translation>
    </message>
    <message>
        <source>Page of the licence</source>
        <translation>Página da habilitação</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+3</source>
        <translation>Ctrl+1 a Ctrl+3</translation>
    </message>
    <message>
        <source>Camera and pictures</source>
        <translation>Câmera e imagens</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>licencedesk::SignInView</name>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN ou frase secreta</translation>
    </message>
    <message>
        <source>Code from the app</source>
        <translation>Código do aplicativo</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>Perdeu o PIN ou o telefone?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>&amp;Código do seu aplicativo autenticador</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>&amp;PIN ou frase secreta</translation>
    </message>
    <message>
        <source>Choose your own PIN or passphrase</source>
        <translation>Escolha o seu próprio PIN ou frase secreta</translation>
    </message>
    <message>
        <source>%1, somebody else knows your current PIN or passphrase. Nobody will know the new one.</source>
        <translation>Outra pessoa sabe o que você tem, %1. Ninguém saberá o novo.</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Usar a partir de agora</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>Configure o seu segundo fator</translation>
    </message>
    <message>
        <source>Supervisors and auditors sign in with a code as well.</source>
        <translation>Supervisores e auditores entram também com um código.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>O posto está bloqueado</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>What was being worked on stays as it is.</source>
        <translation>O que estava em andamento fica como está.</translation>
    </message>
    <message>
        <source>Your name and your PIN or passphrase, please.</source>
        <translation>Digite o seu nome e o seu PIN ou frase secreta.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Tentativas demais.</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n second(s).</source>
        <translation>
            <numerusform>Próxima tentativa em %n segundo.</numerusform>
            <numerusform>Próxima tentativa em %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::StageView</name>
    <message>
        <source>Detect the page</source>
        <translation>Detectar a página</translation>
    </message>
    <message>
        <source>Which page this is</source>
        <translation>Qual página é esta</translation>
    </message>
    <message>
        <source>Put the corners on the card. Arrows move, Space: next corner</source>
        <translation>Coloque os cantos no cartão. Setas: mover, Espaço: próximo canto</translation>
    </message>
    <message>
        <source>Read (Enter)</source>
        <translation>Ler (Enter)</translation>
    </message>
    <message>
        <source>Typed in by hand, without a picture.
Open one to have it beside the fields.</source>
        <translation>Digitada à mão, sem imagem.
Abra uma para vê-la ao lado dos campos.</translation>
    </message>
    <message>
        <source>The photograph itself was not kept. Open the picture again to set its corners.</source>
        <translation>A foto original não foi guardada. Abra a imagem novamente para definir os cantos.</translation>
    </message>
    <message>
        <source>The corners cross each other. Put them on the card in order: top left, top right, bottom right, bottom left.</source>
        <translation>Os cantos se cruzam. Coloque-os no cartão em ordem: superior esquerdo, superior direito, inferior direito, inferior esquerdo.</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreGuide</name>
    <message>
        <source>This computer has no keyring. Accepted licences are kept only until the program is closed, unless you choose a passphrase for them.</source>
        <translation>Este computador não tem chaveiro. As habilitações aceitas são guardadas só até o programa ser fechado, a menos que você escolha uma frase secreta para elas.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Escolher frase secreta</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Consultar o chaveiro de novo</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Abrir as fichas</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Usar a chave de recuperação</translation>
    </message>
    <message>
        <source>The records are kept, locked by this computer alone. Print the recovery key: without it they are lost with the computer.</source>
        <translation>As fichas são guardadas, bloqueadas só por este computador. Imprima a chave de recuperação: sem ela, perdem-se com o computador.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreSession</name>
    <message>
        <source>LicenceDesk is open already in another window, which has the records. Go on there; nothing is kept from this one.</source>
        <translation>O LicenceDesk já está aberto em outra janela, que tem as fichas. Continue lá; nada é guardado a partir desta.</translation>
    </message>
    <message>
        <source>This desk has keys of its own already.</source>
        <translation>Este posto já tem chaves próprias.</translation>
    </message>
    <message>
        <source>The keys are being changed; it continues next time.</source>
        <translation>As chaves estão sendo trocadas; continua da próxima vez.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetBox</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Dê um nome ao arquivo.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Esta pasta não existe.</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>O arquivo existe e será substituído.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetPicture</name>
    <message>
        <source>No picture</source>
        <translation>Sem imagem</translation>
    </message>
    <message>
        <source>Picture of the camera: the target is in view</source>
        <translation>Imagem da câmera: o cartão de teste está visível</translation>
    </message>
    <message>
        <source>Picture of the camera: no target in view</source>
        <translation>Imagem da câmera: cartão de teste não visível</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>Sem imagem da câmera</translation>
    </message>
</context>
<context>
    <name>licencedesk::Tour</name>
    <message>
        <source>The licence, straightened</source>
        <translation>A habilitação, alinhada</translation>
    </message>
    <message>
        <source>This one is invented. The picture follows the field that you are on.</source>
        <translation>Esta é inventada. A imagem acompanha o campo em que você está.</translation>
    </message>
    <message>
        <source>Only doubt waits for you</source>
        <translation>Só a dúvida espera por você</translation>
    </message>
    <message>
        <source>What is not sure is marked. Tab leads to the next one, Enter confirms it.</source>
        <translation>O que não é seguro está marcado. Tab leva ao próximo, Enter confirma.</translation>
    </message>
    <message>
        <source>Another reading, one key away</source>
        <translation>Outra leitura, com uma tecla</translation>
    </message>
    <message>
        <source>Alt+1 takes the first reading listed here. Or type what the card says.</source>
        <translation>Alt+1 usa a primeira leitura desta lista. Ou digite o que diz o cartão.</translation>
    </message>
    <message>
        <source>Vehicle and dates</source>
        <translation>Veículo e datas</translation>
    </message>
    <message>
        <source>The checks depend on them: class, age, and validity until the return.</source>
        <translation>As verificações dependem deles: categoria, idade e validade até a devolução.</translation>
    </message>
    <message>
        <source>Checks for this rental</source>
        <translation>Verificações desta locação</translation>
    </message>
    <message>
        <source>Each has passed, asks for a look, or has failed. Shift+F1 says why, and what the rule rests on.</source>
        <translation>Cada uma está aprovada, a examinar ou reprovada. Shift+F1 diz por quê e em que a regra se baseia.</translation>
    </message>
    <message>
        <source>Accept, and the next one</source>
        <translation>Aceitar e passar à próxima</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the licence and clears the desk. In this tour nothing is kept.</source>
        <translation>Ctrl+Enter guarda a habilitação e limpa o posto. Neste tour, nada é guardado.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourCard</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Encerrar o tour</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Encerrar o tour (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourOffer</name>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>Tour guiado (1 minuto)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>New here? See the desk at work on an invented licence.</source>
        <translation>Primeira vez aqui? Veja o posto em ação com uma habilitação inventada.</translation>
    </message>
</context>
<context>
    <name>licencedesk::WatchListSection</name>
    <message>
        <source>Do-not-rent list</source>
        <translation>Lista de bloqueio</translation>
    </message>
    <message>
        <source>When a licence with one of these numbers comes to the desk, a check fails and shows the reason. The list keeps no numbers, only what recognises them; it can be asked but not read.</source>
        <translation>Quando uma habilitação com um destes números chega ao posto, uma verificação é reprovada e mostra o motivo. A lista não guarda números, só o que permite reconhecê-los; pode ser consultada, mas não lida.</translation>
    </message>
    <message>
        <source>&amp;Is it on the list?</source>
        <translation>&amp;Está na lista?</translation>
    </message>
    <message>
        <source>&amp;Put on the list</source>
        <translation>&amp;Pôr na lista</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Tirar</translation>
    </message>
    <message>
        <source>Licence &amp;number</source>
        <translation>&amp;Número da habilitação</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Shown to whoever has the licence on the desk; write only what you can justify.</source>
        <translation>Visível a quem tiver a habilitação no posto; escreva o que puder sustentar.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are on the list.</source>
        <translation>
            <numerusform>%n número está na lista.</numerusform>
            <numerusform>%n números estão na lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has been on the list since %1: %2</source>
        <translation>Está na lista desde %1: %2</translation>
    </message>
    <message>
        <source>It is not on the list.</source>
        <translation>Não está na lista.</translation>
    </message>
    <message>
        <source>The number is now on the list.</source>
        <translation>O número está agora na lista.</translation>
    </message>
    <message>
        <source>The number was taken off the list.</source>
        <translation>O número saiu da lista.</translation>
    </message>
</context>
<context>
    <name>licencedesk::WhyCard</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>A examinar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Reprovado</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Não pôde ser feita</translation>
    </message>
    <message>
        <source>%1 (set by your firm; usually: %2)</source>
        <translation>%1 (definido pela sua empresa; normalmente: %2)</translation>
    </message>
    <message>
        <source>Nothing legible was found at its place on the card.</source>
        <translation>Nada legível foi encontrado no lugar dele no cartão.</translation>
    </message>
    <message>
        <source>At least one character was read with less certainty than is accepted unseen. It is marked.</source>
        <translation>Pelo menos um caractere foi lido com menos certeza do que se aceita sem conferir. Ele está marcado.</translation>
    </message>
    <message>
        <source>As read it was impossible. Exactly one change makes it fit, and that change was made.</source>
        <translation>Como foi lido, era impossível. Exatamente uma mudança o torna coerente, e ela foi feita.</translation>
    </message>
    <message>
        <source>As read it was impossible, and several changes would make it fit.</source>
        <translation>Como foi lido, era impossível, e várias mudanças o tornariam coerente.</translation>
    </message>
    <message>
        <source>No licence can show this value.</source>
        <translation>Nenhuma habilitação pode mostrar este valor.</translation>
    </message>
    <message>
        <source>Another field, another page or the service says something else.</source>
        <translation>Outro campo, outra página ou o serviço diz outra coisa.</translation>
    </message>
    <message>
        <source>Glare, blur or a finger covers part of it.</source>
        <translation>Reflexo, desfoque ou um dedo cobre parte dele.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More in the manual</source>
        <translation>Mais no manual</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>What is checked, and why</source>
        <translation>O que é verificado, e por quê</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>When it is not met</source>
        <translation>Se não for atendida</translation>
    </message>
    <message>
        <source>Rule %1; a policy file of the firm can change this.</source>
        <translation>Regra %1; um arquivo de política da empresa pode alterar isso.</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Por que espera</translation>
    </message>
    <message>
        <source>Certainty of the reading</source>
        <translation>Certeza da leitura</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it; or type what is printed.</source>
        <translation>Compare com o cartão. Enter confirma; ou digite o que está impresso.</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it, Alt+1 takes the other reading; or type what is printed.</source>
        <translation>Compare com o cartão. Enter confirma, Alt+1 usa a outra leitura; ou digite o que está impresso.</translation>
    </message>
</context>
</TS>
