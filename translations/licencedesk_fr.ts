<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccessPolicy</name>
    <message>
        <source>The rules for operators are not a JSON object.</source>
        <translation>Les règles pour les opérateurs ne sont pas un objet JSON.</translation>
    </message>
    <message>
        <source>The rules for operators have a wrong entry: %1</source>
        <translation>Les règles pour les opérateurs contiennent une entrée incorrecte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>An operator&apos;s account is damaged. Restore the last backup.</source>
        <translation>Un compte d’opérateur est endommagé. Restaurez la dernière sauvegarde.</translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Initial PIN or passphrase</source>
        <translation>Premier PIN ou phrase secrète</translation>
    </message>
    <message>
        <source>Initial &amp;PIN or passphrase</source>
        <translation>Premier &amp;PIN ou phrase secrète</translation>
    </message>
    <message>
        <source>Give it to them; they choose their own at the first sign-in.</source>
        <translation>Communiquez-le à la personne&#xa0;; elle choisira le sien à la première connexion.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN ou phrase secrète</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>Les deux saisies diffèrent. Saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>Make your account, the first supervisor&apos;s. From then on everybody signs in here by name, and the records say who did what. You add the others afterwards.</source>
        <translation>Créez votre compte, celui du premier responsable. Dès lors, chacun se connecte ici sous son nom, et les fiches indiquent qui a fait quoi. Vous ajouterez les autres ensuite.</translation>
    </message>
    <message>
        <source>Switch operators on</source>
        <translation>Activer les opérateurs</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>&amp;PIN ou phrase secrète</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>Répé&amp;ter</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>Ajouter un opérateur</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Nom et rôle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>Nouveau PIN pour %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Change your PIN or passphrase</source>
        <translation>Changer de PIN ou de phrase secrète</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Utiliser dès maintenant</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>Nouveau PIN ou phrase secrète</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>PIN ou téléphone perdu&#xa0;?</translation>
    </message>
    <message>
        <source>A supervisor gives you a new PIN. If you are the supervisor and there is no other, the printed recovery key of the records lets you choose a new one; the second factor is then removed.</source>
        <translation>Un responsable vous donne un nouveau PIN. Si vous êtes le seul responsable, la clé de récupération imprimée des fiches vous permet d’en choisir un nouveau&#xa0;; le second facteur est alors supprimé.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Clé de récupération</translation>
    </message>
    <message>
        <source>New &amp;PIN or passphrase</source>
        <translation>Nouveau &amp;PIN ou phrase secrète</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Somebody has this name already. Add an initial or a number.</source>
        <translation>Ce nom est déjà pris. Ajoutez une initiale ou un chiffre.</translation>
    </message>
    <message>
        <source>Enter a name of at most %1 characters.</source>
        <translation>Saisissez un nom de %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Choose a PIN or passphrase other than your current one.</source>
        <translation>Choisissez un autre PIN ou une autre phrase secrète que l’actuel.</translation>
    </message>
</context>
<context>
    <name>AlertsPanel</name>
    <message numerus="yes">
        <source>… and %n more: see the audit log.</source>
        <translation>
            <numerusform>… et %n de plus&#xa0;: voir le journal d’audit.</numerusform>
            <numerusform>… et %n de plus&#xa0;: voir le journal d’audit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual access: %1</source>
        <translation>Accès inhabituel&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>Examiner</translation>
    </message>
</context>
<context>
    <name>AppKeys</name>
    <message>
        <source>The keys file has a mistake at %1.</source>
        <translation>Le fichier de clés contient une erreur à %1.</translation>
    </message>
    <message>
        <source>The keys file is not JSON.</source>
        <translation>Le fichier de clés n’est pas du JSON.</translation>
    </message>
    <message>
        <source>There is no keys file at this path.</source>
        <translation>Aucun fichier de clés à cet emplacement.</translation>
    </message>
    <message>
        <source>Others may read the keys file. Make it readable for its owner alone: chmod 600.</source>
        <translation>D’autres peuvent lire le fichier de clés. Rendez-le lisible par son seul propriétaire&#xa0;: chmod 600.</translation>
    </message>
    <message>
        <source>The keys file cannot be read.</source>
        <translation>Impossible de lire le fichier de clés.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>This is not a sealed export of LicenceDesk.</source>
        <translation>Ce n’est pas une exportation chiffrée de LicenceDesk.</translation>
    </message>
    <message>
        <source>The sealed export was changed or is incomplete. Ask for it to be sent again.</source>
        <translation>L’exportation chiffrée a été modifiée ou est incomplète. Faites-la renvoyer.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La phrase secrète est incorrecte.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>La lecture du fichier n’est pas autorisée.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with a passphrase. Close other programs and try again.</source>
        <translation>Mémoire insuffisante pour traiter une phrase secrète. Fermez d’autres programmes et réessayez.</translation>
    </message>
</context>
<context>
    <name>AuditAct</name>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Accepted again</source>
        <translation>Accepté de nouveau</translation>
    </message>
    <message>
        <source>Failed checks overridden</source>
        <translation>Contrôle échoué, accepté</translation>
    </message>
    <message>
        <source>Shown in clear</source>
        <translation>Affiché en clair</translation>
    </message>
    <message>
        <source>Reopened on the desk</source>
        <translation>Rouvert au poste</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <translation>Accord du client</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Purgé</translation>
    </message>
    <message>
        <source>Exported for the customer</source>
        <translation>Exporté pour le client</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Compte modifié</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Paramètres modifiés</translation>
    </message>
    <message>
        <source>Do-not-rent list changed</source>
        <translation>Liste d’exclusion modifiée</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>Clés modifiées</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Sauvegardé</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
    <message>
        <source>Corrections imported</source>
        <translation>Corrections importées</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>Horloge retardée</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>No backup was made.</source>
        <translation>Aucune sauvegarde n’a été faite.</translation>
    </message>
    <message>
        <source>The file of the records could not be moved aside.</source>
        <translation>Impossible de mettre de côté le fichier des fiches.</translation>
    </message>
    <message>
        <source>The server has backups of its own; here only this computer&apos;s records are saved.</source>
        <translation>Le serveur a ses propres sauvegardes&#xa0;; ici, seules les fiches de cet ordinateur sont sauvegardées.</translation>
    </message>
    <message>
        <source>A backup needs a passphrase.</source>
        <translation>Une sauvegarde exige une phrase secrète.</translation>
    </message>
    <message>
        <source>There are records on this computer. Restoring would move them aside.</source>
        <translation>Il y a des fiches sur cet ordinateur. La restauration les mettrait de côté.</translation>
    </message>
    <message>
        <source>The backup cannot be read.</source>
        <translation>Impossible de lire la sauvegarde.</translation>
    </message>
    <message>
        <source>The restored file could not be moved into its place.</source>
        <translation>Impossible de mettre en place le fichier restauré.</translation>
    </message>
    <message>
        <source>This is not a backup of LicenceDesk.</source>
        <translation>Ce n’est pas une sauvegarde de LicenceDesk.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Rien n’a été restauré.</translation>
    </message>
</context>
<context>
    <name>CameraNotice</name>
    <message>
        <source>The camera</source>
        <translation>La caméra</translation>
    </message>
    <message>
        <source>Cameras cannot be used on this computer</source>
        <translation>Aucune caméra utilisable sur cet ordinateur</translation>
    </message>
    <message>
        <source>The multimedia part of Qt is not installed. Ask your IT support to install libqt6multimedia6 and gstreamer1.0-plugins-good.</source>
        <translation>Le module multimédia de Qt n’est pas installé. Demandez au responsable informatique d’installer libqt6multimedia6 et gstreamer1.0-plugins-good.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Aucune caméra</translation>
    </message>
    <message>
        <source>Plug one in: it starts by itself.</source>
        <translation>Branchez-en une&#xa0;: elle démarre d’elle-même.</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>Accès à la caméra refusé</translation>
    </message>
    <message>
        <source>This user has no right to open it. Ask your IT support to add the user to the group “video”, then log in again.</source>
        <translation>Cet utilisateur n’a pas le droit de l’ouvrir. Demandez au responsable informatique de l’ajouter au groupe «&#xa0;video&#xa0;», puis rouvrez la session.</translation>
    </message>
    <message>
        <source>%1 gives no picture</source>
        <translation>%1 ne donne pas d’image</translation>
    </message>
    <message>
        <source>Another program may be using it: close that program. LicenceDesk keeps trying.</source>
        <translation>Un autre programme l’utilise peut-être&#xa0;: fermez-le. De nouveaux essais se font en continu.</translation>
    </message>
    <message>
        <source>%1 was unplugged</source>
        <translation>%1&#xa0;: débranchée</translation>
    </message>
    <message>
        <source>Plug it in again: it goes on by itself. Nothing on the desk is lost.</source>
        <translation>Rebranchez-la&#xa0;: elle redémarre d’elle-même. Rien n’est perdu au poste.</translation>
    </message>
    <message>
        <source>%1 shows only a black picture</source>
        <translation>%1 n’affiche que du noir</translation>
    </message>
    <message>
        <source>Take the cap off the lens or open its shutter, and switch on the light.</source>
        <translation>Ôtez le capuchon de l’objectif ou ouvrez son volet, et allumez la lumière.</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1&#xa0;: fin de la lecture</translation>
    </message>
    <message>
        <source>Choose the camera again, or another file.</source>
        <translation>Choisissez de nouveau la caméra, ou un autre fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be played</source>
        <translation>Impossible de lire %1</translation>
    </message>
    <message>
        <source>Choose a video, a picture or a folder of pictures.</source>
        <translation>Choisissez une vidéo, une image ou un dossier d’images.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Démarrage de la caméra…</translation>
    </message>
</context>
<context>
    <name>CardLayout</name>
    <message>
        <source>The layout file is damaged. Install the program again.</source>
        <translation>Le fichier de disposition est endommagé. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The layout file has a wrong value. Install the program again.</source>
        <translation>Le fichier de disposition contient une valeur incorrecte. Réinstallez le programme.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The policy file cannot be read: %1</source>
        <translation>Impossible de lire le fichier de politique&#xa0;: %1</translation>
    </message>
    <message>
        <source>usually</source>
        <translation>d’habitude</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Impossible d’écrire le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>La règle %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The record cannot be read: %1</source>
        <translation>Impossible de lire la fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non contrôlé</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Résultat&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>CompanyTrust</name>
    <message>
        <source>The file of the firm&apos;s certificate authority is not there. Choose it again in the settings.</source>
        <translation>Le fichier de l’autorité de certification de l’entreprise est introuvable. Choisissez-le de nouveau dans les paramètres.</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority may not be read. Choose it again in the settings.</source>
        <translation>La lecture du fichier de l’autorité de certification de l’entreprise n’est pas autorisée. Choisissez-le de nouveau dans les paramètres.</translation>
    </message>
    <message>
        <source>There is no certificate in the file of the firm&apos;s certificate authority. A PEM file is required.</source>
        <translation>Le fichier de l’autorité de certification de l’entreprise ne contient aucun certificat. Il faut un fichier PEM.</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority is damaged. Choose it again in the settings.</source>
        <translation>Le fichier de l’autorité de certification de l’entreprise est endommagé. Choisissez-le de nouveau dans les paramètres.</translation>
    </message>
    <message>
        <source>This computer has no library for secure connections (OpenSSL). Install it, then try again.</source>
        <translation>Cet ordinateur n’a pas de bibliothèque pour les connexions sécurisées (OpenSSL). Installez-la, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>An empty cell leaves the value as it is: %1</source>
        <translation>Une cellule vide laisse la valeur inchangée&#xa0;: %1</translation>
    </message>
    <message>
        <source>A masked value is left as it is: %1</source>
        <translation>Une valeur masquée reste inchangée&#xa0;: %1</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the number</source>
        <translation>Un tableur a arrondi le numéro</translation>
    </message>
    <message>
        <source>A file cannot change this: %1</source>
        <translation>Un fichier ne peut pas modifier ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>The record id is missing or damaged.</source>
        <translation>L’identifiant de la fiche manque.</translation>
    </message>
    <message>
        <source>The record is already on line %1.</source>
        <translation>La fiche figure déjà à la ligne %1.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Cette fiche n’existe pas.</translation>
    </message>
    <message>
        <source>A column is in the file twice: %1</source>
        <translation>Une colonne figure deux fois dans le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file has no column of record ids (id), so its lines cannot be matched to records. Export with that column.</source>
        <translation>Le fichier n’a pas de colonne d’identifiants de fiches (id)&#xa0;; rien ne peut y être retrouvé. Exportez avec cette colonne.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; nothing after it was read.</source>
        <translation>Un guillemet n’est pas refermé&#xa0;; rien n’a été lu après lui.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the first line has %2.</source>
        <translation>La ligne a %1 cellules, la première ligne en a %2.</translation>
    </message>
    <message>
        <source>The record has two different values in two places: %1</source>
        <translation>La fiche se contredit à deux endroits&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not a complete JSON object.</source>
        <translation>Ce n’est pas un objet JSON complet.</translation>
    </message>
    <message>
        <source>There is no record in the file.</source>
        <translation>Le fichier ne contient aucune fiche.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file is too large. Take fewer days at a time.</source>
        <translation>Le fichier est trop volumineux. Prenez moins de jours à la fois.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>La lecture du fichier n’est pas autorisée.</translation>
    </message>
    <message>
        <source>The text of the file is damaged: it is neither UTF-8 nor GBK. Save it again as CSV.</source>
        <translation>Le texte du fichier est endommagé&#xa0;: il n’est ni en UTF-8 ni en GBK. Réenregistrez-le en CSV.</translation>
    </message>
</context>
<context>
    <name>CustomerData</name>
    <message>
        <source>Nothing is kept about this number. Type it whole, as it is printed on the licence.</source>
        <translation>Rien n’est conservé sur ce numéro. Saisissez-le en entier, tel qu’il est imprimé sur le permis.</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Capture now</source>
        <translation>Capturer maintenant</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Ouvrir une image…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>Try a specimen licence</source>
        <translation>Essayer un permis spécimen</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>Placer les coins</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>Carte entière</translation>
    </message>
    <message>
        <source>Move the box of this field</source>
        <translation>Déplacer le cadre de ce champ</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>Champ à vérifier suivant</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>Interroger le service</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>Douteux suivant</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Read corrections back…</source>
        <translation>Relire des corrections…</translation>
    </message>
    <message>
        <source>Accepted licences</source>
        <translation>Permis acceptés</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Zone suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Check this desk…</source>
        <translation>Vérifier ce poste…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Plain desk</source>
        <translation>Poste simplifié</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Parler</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Verrouiller le poste</translation>
    </message>
    <message>
        <source>Operators…</source>
        <translation>Opérateurs…</translation>
    </message>
    <message>
        <source>Why is this flagged?</source>
        <translation>Pourquoi ce signalement&#xa0;?</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>Visite guidée (1 minute)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>DeskCheck</name>
    <message>
        <source>not mirrored</source>
        <translation>pas en miroir</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en miroir</translation>
    </message>
    <message>
        <source>Switch “Mirror the picture” in the camera&apos;s menu.</source>
        <translation>Changez «&#xa0;Image en miroir&#xa0;» dans le menu de la caméra.</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Lower the camera by about %1 cm, or choose a higher resolution.</source>
        <translation>Abaissez la caméra d’environ %1 cm, ou choisissez une résolution plus élevée.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Lay the target in the middle of the picture and mark its place on the mat. If it does not fit, raise the camera by about 3 cm.</source>
        <translation>Posez la mire au milieu de l’image et marquez sa place sur le support. Si elle dépasse, relevez la caméra d’environ 3&#xa0;cm.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the left of the picture.</source>
        <translation>Orientez la caméra bien à la verticale&#xa0;: elle est trop près à gauche de l’image.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the right of the picture.</source>
        <translation>Orientez la caméra bien à la verticale&#xa0;: elle est trop près à droite de l’image.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the top of the picture.</source>
        <translation>Orientez la caméra bien à la verticale&#xa0;: elle est trop près en haut de l’image.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the bottom of the picture.</source>
        <translation>Orientez la caméra bien à la verticale&#xa0;: elle est trop près en bas de l’image.</translation>
    </message>
    <message>
        <source>Much too bright: move the lamp away, or choose “Darker” in the camera&apos;s menu.</source>
        <translation>Beaucoup trop clair&#xa0;: éloignez la lampe, ou choisissez «&#xa0;Plus sombre&#xa0;» dans le menu de la caméra.</translation>
    </message>
    <message>
        <source>Too dark: switch on a lamp, or choose “Brighter” in the camera&apos;s menu.</source>
        <translation>Trop sombre&#xa0;: allumez une lampe, ou choisissez «&#xa0;Plus clair&#xa0;» dans le menu de la caméra.</translation>
    </message>
    <message>
        <source>The left is darker: move the lamp to the left, or farther away.</source>
        <translation>La gauche est plus sombre&#xa0;: déplacez la lampe à gauche, ou éloignez-la.</translation>
    </message>
    <message>
        <source>The right is darker: move the lamp to the right, or farther away.</source>
        <translation>La droite est plus sombre&#xa0;: déplacez la lampe à droite, ou éloignez-la.</translation>
    </message>
    <message>
        <source>The top of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>Le haut de l’image est plus sombre&#xa0;: déplacez la lampe de ce côté, ou éloignez-la.</translation>
    </message>
    <message>
        <source>The bottom of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>Le bas de l’image est plus sombre&#xa0;: déplacez la lampe de ce côté, ou éloignez-la.</translation>
    </message>
    <message>
        <source>Correct the brightness first.</source>
        <translation>Corrigez d’abord la luminosité.</translation>
    </message>
    <message>
        <source>A reflection lies where the mark is: move the lamp to the side until it is gone.</source>
        <translation>Il y a un reflet à l’endroit du repère&#xa0;: déplacez la lampe sur le côté jusqu’à ce qu’il disparaisse.</translation>
    </message>
    <message>
        <source>The mat around the target is not in view.</source>
        <translation>On ne voit pas le support autour de la mire.</translation>
    </message>
    <message>
        <source>Put a darker mat under it (the sheet has one), and cut the target out.</source>
        <translation>Placez dessous un support plus sombre (la feuille en contient un) et découpez la mire.</translation>
    </message>
    <message>
        <source>%1 line pairs/mm</source>
        <translation>%1 paires de lignes/mm</translation>
    </message>
    <message>
        <source>Correct the resolution first.</source>
        <translation>Corrigez d’abord la résolution.</translation>
    </message>
    <message>
        <source>Out of focus: wipe the lens, wait for the focus or turn its ring, and keep the camera from shaking.</source>
        <translation>Image floue&#xa0;: essuyez l’objectif, attendez la mise au point ou tournez la bague, et évitez que la caméra ne tremble.</translation>
    </message>
    <message>
        <source>%1 of 255</source>
        <translation>%1 sur 255</translation>
    </message>
    <message>
        <source>The picture is grainy: more light on the desk makes it clean.</source>
        <translation>L’image est granuleuse&#xa0;: éclairez davantage le poste.</translation>
    </message>
    <message>
        <source>Right way round</source>
        <translation>Sens de l’image</translation>
    </message>
    <message>
        <source>Resolution on the card</source>
        <translation>Résolution sur la carte</translation>
    </message>
    <message>
        <source>Room around the card</source>
        <translation>Espace autour de la carte</translation>
    </message>
    <message>
        <source>Tilt of the camera</source>
        <translation>Inclinaison de la caméra</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Evenness of the light</source>
        <translation>Uniformité de la lumière</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflets</translation>
    </message>
    <message>
        <source>Contrast with the mat</source>
        <translation>Contraste avec le support</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
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
        <translation>Lu, rien à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to check: %1</source>
        <translation>
            <numerusform>%n champ à vérifier&#xa0;: %1</numerusform>
            <numerusform>%n champs à vérifier&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n contrôle échoué</numerusform>
            <numerusform>%n contrôles échoués</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Speech is on</source>
        <translation>Le poste parle maintenant</translation>
    </message>
    <message>
        <source>There is no voice for this language on this computer. Ask your IT support to install qt6-speech-speechd-plugin and speech-dispatcher.</source>
        <translation>Cet ordinateur n’a pas de voix pour cette langue. Demandez au responsable informatique d’installer qt6-speech-speechd-plugin et speech-dispatcher.</translation>
    </message>
</context>
<context>
    <name>DialogFilePort</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Ouvrir une image</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Ouvrir un dossier d’images</translation>
    </message>
    <message>
        <source>Videos and pictures (%1)</source>
        <translation>Vidéos et images (%1)</translation>
    </message>
    <message>
        <source>Play instead of the camera</source>
        <translation>Lire à la place de la caméra</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
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
        <translation>Page principale</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>Page annexe</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>Permis électronique</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Move box: %1</source>
        <translation>Déplacer le cadre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Replace page</source>
        <translation>Remplacer la page</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>Ajouter la page</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>Placer les coins</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>Retirer la page</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Confirmer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Compare with the service</source>
        <translation>Comparer avec le service</translation>
    </message>
    <message>
        <source>Take from the service: %1</source>
        <translation>Reprendre du service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Another licence</source>
        <translation>Autre permis</translation>
    </message>
</context>
<context>
    <name>EndpointSettings</name>
    <message>
        <source>TLS needs both a certificate and its key.</source>
        <translation>TLS exige un certificat et sa clé.</translation>
    </message>
    <message>
        <source>A Unix socket is not encrypted: leave out the certificate, or listen on an address.</source>
        <translation>Un socket Unix n’est pas chiffré&#xa0;: retirez le certificat, ou écoutez sur une adresse.</translation>
    </message>
    <message>
        <source>Other machines could reach this address, and licences would be sent unencrypted. Listen on 127.0.0.1 or a Unix socket, or give a certificate and its key.</source>
        <translation>D’autres machines pourraient atteindre cette adresse, et les permis circuleraient en clair. Écoutez sur 127.0.0.1 ou un socket Unix, ou indiquez un certificat et sa clé.</translation>
    </message>
    <message>
        <source>Without tokens only programs of this machine may reach it: listen on 127.0.0.1 or a Unix socket.</source>
        <translation>Sans jetons, seuls les programmes de cette machine peuvent y accéder&#xa0;: écoutez sur 127.0.0.1 ou un socket Unix.</translation>
    </message>
    <message>
        <source>To listen on every address, say by which host names clients call it.</source>
        <translation>Pour écouter sur toutes les adresses, indiquez les noms d’hôte qu’utilisent les clients.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Impossible d’écrire le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no room left where the file is to be saved. Choose another place.</source>
        <translation>Il n’y a plus de place à l’emplacement du fichier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The saved profile has no name or no columns.</source>
        <translation>Le profil enregistré n’a pas de nom ou pas de colonnes.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>L’exportation a été annulée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Choisissez au moins une colonne.</translation>
    </message>
    <message>
        <source>This machine has no file system in memory, so a workbook cannot be sealed without being plain on the disk first. Choose CSV or JSON.</source>
        <translation>Cette machine n’a pas de système de fichiers en mémoire&#xa0;; un classeur serait donc en clair sur le disque avant d’être chiffré. Choisissez CSV ou JSON.</translation>
    </message>
    <message>
        <source>A workbook holds %1 records at most. Choose fewer days, or CSV.</source>
        <translation>Un classeur contient %1 fiches au plus. Choisissez moins de jours, ou CSV.</translation>
    </message>
    <message>
        <source>A value is too long for a workbook. Choose CSV or JSON.</source>
        <translation>Une valeur est trop longue pour un classeur. Choisissez CSV ou JSON.</translation>
    </message>
</context>
<context>
    <name>ExportColumn</name>
    <message>
        <source>Record id</source>
        <translation>ID de fiche</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Dérogation</translation>
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
        <translation>CSV pour Excel (garde tous les chiffres)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Classeur Excel (XLSX)</translation>
    </message>
    <message>
        <source>JSON in WeChat&apos;s format</source>
        <translation>JSON au format WeChat</translation>
    </message>
    <message>
        <source>JSON in Tencent Cloud&apos;s format</source>
        <translation>JSON au format Tencent Cloud</translation>
    </message>
    <message>
        <source>JSON in Baidu&apos;s format</source>
        <translation>JSON au format Baidu</translation>
    </message>
</context>
<context>
    <name>FieldId</name>
    <message>
        <source>Licence number</source>
        <translation>Numéro de permis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>First issue</source>
        <translation>1re délivrance</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>N° de dossier</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>Heure actuelle</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Généré</translation>
    </message>
    <message>
        <source>Valid period</source>
        <translation>Période de validité</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Valable pour</translation>
    </message>
</context>
<context>
    <name>FieldState</name>
    <message>
        <source>From the service</source>
        <translation>Du service</translation>
    </message>
    <message>
        <source>Check digit correct</source>
        <translation>Clé de contrôle juste</translation>
    </message>
    <message>
        <source>Matches the number</source>
        <translation>Conforme au numéro</translation>
    </message>
    <message>
        <source>Service agrees</source>
        <translation>Service d’accord</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Compare with the card: Enter keeps this value, Alt+0 takes the service&apos;s.</source>
        <translation>Comparez avec la carte&#xa0;: Enter garde cette valeur, Alt+0 prend celle du service.</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Laissé vide</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Inhabituel</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Fails a check</source>
        <translation>Contrôle échoué</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>A PIN of at least %1 digits, or a passphrase of at least %2 characters.</source>
        <translation>Un PIN d’au moins %1 chiffres, ou une phrase secrète d’au moins %2 caractères.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Put the licence under the camera</source>
        <translation>Placez le permis sous la caméra</translation>
    </message>
    <message>
        <source>Too dark: more light</source>
        <translation>Trop sombre&#xa0;: plus de lumière</translation>
    </message>
    <message>
        <source>Too bright: less light on the card</source>
        <translation>Trop clair&#xa0;: moins de lumière sur la carte</translation>
    </message>
    <message>
        <source>Its edge cannot be seen: put something dark under the card</source>
        <translation>Bord invisible&#xa0;: placez un fond sombre sous la carte</translation>
    </message>
    <message>
        <source>Cut off: show all four corners</source>
        <translation>Coupé&#xa0;: montrez les quatre coins</translation>
    </message>
    <message>
        <source>Move it closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Move it a little farther away</source>
        <translation>Un peu plus loin</translation>
    </message>
    <message>
        <source>No page of a licence: turn it over, or open it</source>
        <translation>Pas une page de permis&#xa0;: retournez-la ou ouvrez-la</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Ne bougez plus</translation>
    </message>
    <message>
        <source>Glare: tilt the card a little</source>
        <translation>Reflet&#xa0;: inclinez un peu la carte</translation>
    </message>
    <message>
        <source>A finger is over the print</source>
        <translation>Un doigt cache le texte</translation>
    </message>
    <message>
        <source>Out of focus: hold still, or move back a little</source>
        <translation>Flou&#xa0;: ne bougez plus, ou éloignez un peu</translation>
    </message>
    <message>
        <source>Good. Keep it there</source>
        <translation>Bien. Restez ainsi</translation>
    </message>
    <message>
        <source>Reading. Keep it there</source>
        <translation>Lecture. Restez ainsi</translation>
    </message>
    <message>
        <source>Read. Put the other page here, or take it away</source>
        <translation>Lu. Placez l’autre page ici, ou retirez la carte</translation>
    </message>
    <message>
        <source>Another licence: accept the one on the desk, or start over</source>
        <translation>Autre permis&#xa0;: acceptez celui du poste, ou recommencez</translation>
    </message>
    <message>
        <source>Glare: %1. Tilt the card a little</source>
        <translation>Reflet&#xa0;: %1. Inclinez un peu la carte</translation>
    </message>
    <message>
        <source>A finger over: %1</source>
        <translation>Un doigt cache&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looking again: %1. Keep it there</source>
        <translation>Nouvelle lecture&#xa0;: %1. Restez ainsi</translation>
    </message>
</context>
<context>
    <name>HttpEndpoint</name>
    <message>
        <source>The certificate or its key cannot be used. Both are PEM files, and they must match.</source>
        <translation>Le certificat ou sa clé est inutilisable. Tous deux sont des fichiers PEM et doivent aller ensemble.</translation>
    </message>
    <message>
        <source>Nothing can listen on %1: somebody else does, it is not this machine&apos;s, or it is not allowed.</source>
        <translation>Impossible d’écouter sur %1&#xa0;: l’adresse est déjà prise, n’est pas celle de cette machine ou n’est pas autorisée.</translation>
    </message>
</context>
<context>
    <name>InsightFigures</name>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%2 sur %3)</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Numéro de permis</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Période probatoire</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Vehicle class</source>
        <translation>Catégorie de véhicule</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Cachet</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>Permis électronique</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Earlier records</source>
        <translation>Fiches antérieures</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>Liste d’exclusion</translation>
    </message>
    <message>
        <source>Licences per week</source>
        <translation>Permis par semaine</translation>
    </message>
    <message>
        <source>Licences per day</source>
        <translation>Permis par jour</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Permis</translation>
    </message>
    <message>
        <source>Licences by the hour of the day</source>
        <translation>Permis selon l’heure</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Corrected by hand, by field</source>
        <translation>Corrigés à la main, par champ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Share corrected</source>
        <translation>Part corrigée</translation>
    </message>
    <message>
        <source>Checks that failed</source>
        <translation>Contrôles échoués</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Right as read, by camera</source>
        <translation>Lecture exacte, par caméra</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Share of the fields</source>
        <translation>Part des champs</translation>
    </message>
    <message>
        <source>Pictures from files</source>
        <translation>Images de fichiers</translation>
    </message>
    <message>
        <source>Agreement with the remote service</source>
        <translation>Concordance avec le service</translation>
    </message>
    <message>
        <source>Share read the same</source>
        <translation>Part lue à l’identique</translation>
    </message>
</context>
<context>
    <name>JsonImport</name>
    <message>
        <source>The record has a wrong entry: %1</source>
        <translation>La fiche contient une entrée incorrecte&#xa0;: %1</translation>
    </message>
    <message>
        <source>The answer is error %1, not a licence.</source>
        <translation>La réponse est l’erreur %1, pas un permis.</translation>
    </message>
    <message>
        <source>There is no licence field in it.</source>
        <translation>Elle ne contient aucun champ de permis.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>One record is expected, the file has %1.</source>
        <translation>Il faut une seule fiche, le fichier en contient %1.</translation>
    </message>
</context>
<context>
    <name>LicenceReader</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>This is not an address to listen on. Write 127.0.0.1:8787, [::1]:8787 or unix:/path/to/socket.</source>
        <translation>Cette adresse ne convient pas à l’écoute. Écrivez 127.0.0.1:8787, [::1]:8787 ou unix:/chemin/du/socket.</translation>
    </message>
    <message>
        <source>A Unix socket needs an absolute path of at most %1 bytes.</source>
        <translation>Un socket Unix exige un chemin absolu de %1 octets au plus.</translation>
    </message>
</context>
<context>
    <name>LoadFrame</name>
    <message>
        <source>The file is empty. Copy it again from the camera or phone.</source>
        <translation>Le fichier est vide. Copiez-le de nouveau depuis l’appareil photo ou le téléphone.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Use a JPEG, PNG, BMP, TIFF, WebP or GIF file.</source>
        <translation>Cette image ne peut pas être lue. Utilisez un fichier JPEG, PNG, BMP, TIFF, WebP ou GIF.</translation>
    </message>
    <message>
        <source>The picture is damaged or was cut off. Copy the file again, or take the picture anew.</source>
        <translation>L’image est endommagée ou incomplète. Copiez de nouveau le fichier, ou reprenez la photo.</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels, at most %3 megapixels are read. Save it smaller and open it again.</source>
        <translation>L’image est trop grande&#xa0;: %1 × %2 pixels, maximum %3 mégapixels. Réduisez-la et rouvrez-la.</translation>
    </message>
    <message>
        <source>The file does not exist. It may have been moved, renamed or deleted.</source>
        <translation>Le fichier n’existe pas. Il a peut-être été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a picture. Open a picture file.</source>
        <translation>C’est un dossier ou un périphérique, pas une image. Ouvrez un fichier image.</translation>
    </message>
    <message>
        <source>The file is too large: %1, at most %2 are read. Save the picture smaller and open it again.</source>
        <translation>Le fichier est trop gros&#xa0;: %1, maximum %2. Réduisez l’image et rouvrez-la.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you are allowed to read it and that no other program has locked it.</source>
        <translation>Impossible d’ouvrir le fichier. Vérifiez que vous avez le droit de le lire et qu’aucun autre programme ne l’a verrouillé.</translation>
    </message>
    <message>
        <source>There is no picture in it. Copy a picture and paste it again.</source>
        <translation>Il n’y a pas d’image. Copiez une image et collez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>LicenceDesk manual</source>
        <translation>Manuel de LicenceDesk</translation>
    </message>
    <message>
        <source>For whoever stands at the counter, and for the administrator of the firm. Everything here works without a network.</source>
        <translation>Pour la personne au comptoir et pour l’administrateur de l’entreprise. Tout ici fonctionne sans réseau.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Au comptoir</translation>
    </message>
    <message>
        <source>Put the licence under the camera. When it lies still, sharp and whole, it is captured by itself; `F5` captures it by hand.</source>
        <translation>Placez le permis sous la caméra. Dès qu’il est immobile, net et entier, il est capturé automatiquement&#xa0;; `F5` le capture à la main.</translation>
    </message>
    <message>
        <source>Without a camera, open a picture with `Ctrl+O`, drop it on the window, or paste it with `Ctrl+V`.</source>
        <translation>Sans caméra, ouvrez une image avec `Ctrl+O`, déposez-la sur la fenêtre ou collez-la avec `Ctrl+V`.</translation>
    </message>
    <message>
        <source>Choose the vehicle and the dates of the rental: the checks depend on them.</source>
        <translation>Choisissez le véhicule et les dates de la location&#xa0;: les contrôles en dépendent.</translation>
    </message>
    <message>
        <source>Go through the doubtful fields with `Tab`, compare each with the card, confirm with `Enter`.</source>
        <translation>Parcourez les champs douteux avec `Tab`, comparez chacun avec la carte et confirmez avec `Enter`.</translation>
    </message>
    <message>
        <source>Look at the checks, then accept with `Ctrl+Enter`. `Esc` clears the desk without keeping anything.</source>
        <translation>Regardez les contrôles, puis acceptez avec `Ctrl+Enter`. `Esc` vide le poste sans rien conserver.</translation>
    </message>
    <message>
        <source>Nothing is ever accepted while a field is still open.</source>
        <translation>Rien n’est jamais accepté tant qu’un champ reste à vérifier.</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>Signification des états</translation>
    </message>
    <message>
        <source>Colour never stands alone: every state has a shape and a word.</source>
        <translation>La couleur n’est jamais seule&#xa0;: chaque état a une forme et un mot.</translation>
    </message>
    <message>
        <source>**Read**: sure enough. Nothing waits for you.</source>
        <translation>**Lu**&#xa0;: assez sûr. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>**To check**: some character is not sure, or two values disagree. The reason stands below the field.</source>
        <translation>**À vérifier**&#xa0;: un caractère n’est pas sûr, ou deux valeurs se contredisent. La raison figure sous le champ.</translation>
    </message>
    <message>
        <source>**Missing**: nothing could be read there. Type it in.</source>
        <translation>**Manquant**&#xa0;: rien n’a pu être lu à cet endroit. Saisissez la valeur.</translation>
    </message>
    <message>
        <source>**Fails a check**: the value was read, but a check is not met.</source>
        <translation>**Contrôle échoué**&#xa0;: la valeur a été lue, mais un contrôle n’est pas satisfait.</translation>
    </message>
    <message>
        <source>**Confirmed**, **By hand**: you have looked at it.</source>
        <translation>**Confirmé**, **À la main**&#xa0;: vous l’avez vérifié vous-même.</translation>
    </message>
    <message>
        <source>A check has **passed**, asks for **a look**, has **failed**, or **could not be made** because something is missing. These are four different things. `Shift+F1` explains the check or the field that you are on: what is checked, where the rule comes from, how certain that is, and what to do.</source>
        <translation>Un contrôle est **réussi**, **à examiner**, **échoué** ou **impossible** parce qu’il manque quelque chose. Ce sont quatre choses différentes. `Shift+F1` explique le contrôle ou le champ où vous êtes&#xa0;: ce qui est contrôlé, d’où vient la règle, à quel point elle est certaine, et que faire.</translation>
    </message>
    <message>
        <source>When a check has failed you can still accept with a reason, if [your role](#operators) allows it. The reason is kept with the record.</source>
        <translation>Quand un contrôle a échoué, vous pouvez tout de même accepter avec un motif, si [votre rôle](#operators) le permet. Le motif est conservé avec la fiche.</translation>
    </message>
    <message>
        <source>Correcting by keys</source>
        <translation>Corriger au clavier</translation>
    </message>
    <message>
        <source>`Tab` and `Shift+Tab` lead from one doubtful field to the next; the picture follows.</source>
        <translation>`Tab` et `Shift+Tab` mènent d’un champ douteux au suivant&#xa0;; l’image suit.</translation>
    </message>
    <message>
        <source>`Enter` confirms what stands there.</source>
        <translation>`Enter` confirme ce qui est affiché.</translation>
    </message>
    <message>
        <source>`Alt+1` to `Alt+5` take another reading from the list below the field.</source>
        <translation>`Alt+1` à `Alt+5` prennent une autre lecture dans la liste sous le champ.</translation>
    </message>
    <message>
        <source>`Ctrl+B` moves the frame in the picture when it lies beside the text; the field is then read again.</source>
        <translation>`Ctrl+B` déplace le cadre dans l’image quand il est à côté du texte&#xa0;; le champ est alors relu.</translation>
    </message>
    <message>
        <source>`Ctrl+K` sets the four corners when the card was not found.</source>
        <translation>`Ctrl+K` place les quatre coins quand la carte n’a pas été trouvée.</translation>
    </message>
    <message>
        <source>`Ctrl+Z` takes back any correction.</source>
        <translation>`Ctrl+Z` annule toute correction.</translation>
    </message>
    <message>
        <source>All keys: `Ctrl+/`.</source>
        <translation>Toutes les touches&#xa0;: `Ctrl+/`.</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>Plusieurs pages</translation>
    </message>
    <message>
        <source>Put the duplicate page under the camera before you accept: it joins the main page, and the two are compared. `Ctrl+1`, `Ctrl+2` and `Ctrl+3` show the main page, the duplicate page and the electronic licence. A picture that shows two pages is taken apart.</source>
        <translation>Placez la page annexe sous la caméra avant d’accepter&#xa0;: elle rejoint la page principale, et les deux sont comparées. `Ctrl+1`, `Ctrl+2` et `Ctrl+3` affichent la page principale, la page annexe et le permis électronique. Une image montrant deux pages est séparée automatiquement.</translation>
    </message>
    <message>
        <source>A whole folder of pictures opens with `Ctrl+Shift+O`; `F8` leads to the next picture with something to check.</source>
        <translation>Tout un dossier d’images s’ouvre avec `Ctrl+Shift+O`&#xa0;; `F8` mène à l’image suivante où quelque chose est à vérifier.</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>Permis électronique</translation>
    </message>
    <message>
        <source>Let the customer open it in 12123 on their own phone, at full brightness, and hold the live screen under the camera. The clock on the screen is compared with the time of the picture, so a screenshot is noticed. A red ground, or a red code, means that the licence cannot be used.</source>
        <translation>Demandez au client de l’ouvrir dans 12123 sur son propre téléphone, à pleine luminosité, et de tenir l’écran en direct sous la caméra. L’heure à l’écran est comparée à celle de l’image&#xa0;: une capture d’écran se remarque donc. Un fond rouge ou un code rouge signifie que le permis est inutilisable.</translation>
    </message>
    <message>
        <source>What WeChat or Alipay show is not the licence itself.</source>
        <translation>Ce que montrent WeChat ou Alipay n’est pas le permis lui-même.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>`Ctrl+L` shows what was accepted. Search by number, its last four digits, name, date, operator or vehicle. Names and numbers are masked; showing them in clear is noted in the audit log.</source>
        <translation>`Ctrl+L` affiche ce qui a été accepté. Cherchez par numéro, par ses quatre derniers chiffres, par nom, date, opérateur ou véhicule. Les noms et les numéros sont masqués&#xa0;; leur affichage en clair est noté dans le journal d’audit.</translation>
    </message>
    <message>
        <source>`Ctrl+E` exports: tables, data files or a sealed archive. Corrected tables can be read back.</source>
        <translation>`Ctrl+E` exporte&#xa0;: tableaux, fichiers de données ou archive chiffrée. Les tableaux corrigés peuvent être relus.</translation>
    </message>
    <message>
        <source>Privacy and retention</source>
        <translation>Confidentialité et conservation</translation>
    </message>
    <message>
        <source>Records are encrypted on the disk, with a key that only this computer, your passphrase or the printed recovery key can give.</source>
        <translation>Les fiches sont chiffrées sur le disque, avec une clé que seuls cet ordinateur, votre phrase secrète ou la clé de récupération imprimée peuvent fournir.</translation>
    </message>
    <message>
        <source>They go by themselves when their time is over: 60 days unless your firm sets another time.</source>
        <translation>Elles s’effacent d’elles-mêmes à l’expiration du délai&#xa0;: 60 jours, sauf si votre entreprise fixe une autre durée.</translation>
    </message>
    <message>
        <source>No picture is kept unless your firm decides so.</source>
        <translation>Aucune image n’est conservée, sauf si votre entreprise en décide ainsi.</translation>
    </message>
    <message>
        <source>A customer may ask for everything that is kept, or for its deletion: see **Customer** in the [settings](#settings).</source>
        <translation>Un client peut demander tout ce qui est conservé à son sujet, ou sa suppression&#xa0;: voir **Client** dans les [paramètres](#settings).</translation>
    </message>
    <message>
        <source>The program&apos;s own log holds counts and times, never values.</source>
        <translation>Le journal interne du programme contient des nombres et des durées, jamais de valeurs.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>A counter of one needs no accounts. With accounts, everybody signs in: clerks accept licences, supervisors also allow exceptions and change settings, auditors read. `F12` locks the desk and leaves the work as it is. What everybody did stands in the audit log, `Ctrl+Shift+L`.</source>
        <translation>Un comptoir tenu par une seule personne n’a pas besoin de comptes. Avec des comptes, chacun se connecte&#xa0;: les agents acceptent les permis, les responsables autorisent aussi les dérogations et modifient les paramètres, les auditeurs consultent. `F12` verrouille le poste et laisse le travail tel quel. Ce que chacun a fait figure dans le journal d’audit, `Ctrl+Shift+L`.</translation>
    </message>
    <message>
        <source>Service and outbox</source>
        <translation>Service et boîte d’envoi</translation>
    </message>
    <message>
        <source>Off unless your firm sets it up. `F7` then sends the picture on the desk to the service and shows its reading beside ours. Where they differ, `Enter` keeps ours and `Alt+0` takes theirs.</source>
        <translation>Désactivé tant que votre entreprise ne le configure pas. `F7` envoie alors au service l’image du poste et affiche sa lecture à côté de la nôtre. Là où elles diffèrent, `Enter` garde la nôtre et `Alt+0` prend la sienne.</translation>
    </message>
    <message>
        <source>Accepted licences that have to be sent wait in the outbox, `Ctrl+U`. If the network is down they wait. An entry that is **unclear** may have arrived: send it again, or discard it.</source>
        <translation>Les permis acceptés qui doivent être envoyés attendent dans la boîte d’envoi, `Ctrl+U`. Si le réseau est coupé, ils patientent. Un élément **incertain** est peut-être arrivé&#xa0;: renvoyez-le, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>The header of the window always says what leaves this computer.</source>
        <translation>L’en-tête de la fenêtre indique toujours ce qui quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Checking this desk</source>
        <translation>Vérifier ce poste</translation>
    </message>
    <message>
        <source>`F3` measures the camera and the light with a printed sheet: sharpness, evenness, reflections, distance. Do it once when the desk is set up and again when readings get worse. A dark, dull mat and light from two sides are best.</source>
        <translation>`F3` mesure la caméra et la lumière à l’aide d’une feuille imprimée&#xa0;: netteté, uniformité, reflets, distance. Faites-le une fois à l’installation du poste, puis de nouveau quand les lectures se dégradent. L’idéal&#xa0;: un support sombre et mat, et une lumière venant de deux côtés.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>`Ctrl+,` opens the settings: name of the counter, privacy, keys, backup, customer, do-not-rent list, service and the firm&apos;s server. Language, large type, high contrast and the plain desk are in the menu, `F10`.</source>
        <translation>`Ctrl+,` ouvre les paramètres&#xa0;: nom du comptoir, confidentialité, clés, sauvegarde, client, liste d’exclusion, service et serveur de l’entreprise. La langue, le texte agrandi, le contraste élevé et le poste simplifié sont dans le menu, `F10`.</translation>
    </message>
    <message>
        <source>The limits for age, driving years and validity, and what a check means when it is not met, are rules of the firm. A file `policy.json` beside the settings changes them on this computer; `licencedesk-cli explain` lists every rule with its source.</source>
        <translation>Les limites d’âge, d’ancienneté du permis et de validité, ainsi que les conséquences d’un contrôle échoué, sont des règles de l’entreprise. Un fichier `policy.json` à côté des paramètres les modifie sur cet ordinateur&#xa0;; `licencedesk-cli explain` énumère chaque règle avec sa source.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>`Ctrl+I` shows licences per day, seconds per licence, what was corrected and which checks failed, without personal data.</source>
        <translation>`Ctrl+I` affiche les permis par jour, les secondes par permis, ce qui a été corrigé et les contrôles échoués, sans données personnelles.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Make a backup in the settings, under a passphrase of its own, and keep it elsewhere. It opens on any computer. Print the recovery key as well: if keyring, passphrase and recovery key are all lost, nobody can open the records.</source>
        <translation>Faites une sauvegarde dans les paramètres, avec sa propre phrase secrète, et gardez-la ailleurs. Elle s’ouvre sur n’importe quel ordinateur. Imprimez aussi la clé de récupération&#xa0;: si le trousseau, la phrase secrète et la clé de récupération sont tous perdus, personne ne pourra ouvrir les fiches.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>En cas de problème</translation>
    </message>
    <message>
        <source>**No camera**: look whether another program uses it; plug it in again. Pictures can always be opened.</source>
        <translation>**Aucune caméra**&#xa0;: voyez si un autre programme l’utilise&#xa0;; rebranchez-la. Il est toujours possible d’ouvrir des images.</translation>
    </message>
    <message>
        <source>**Card not found**: use a mat of another colour, or set the corners with `Ctrl+K`.</source>
        <translation>**Carte introuvable**&#xa0;: utilisez un support d’une autre couleur, ou placez les coins avec `Ctrl+K`.</translation>
    </message>
    <message>
        <source>**Glare**: tilt the card a little, or move the lamp.</source>
        <translation>**Reflet**&#xa0;: inclinez un peu la carte, ou déplacez la lampe.</translation>
    </message>
    <message>
        <source>**Wrong value, but not marked**: correct it; the correction is kept. Please tell us of such cases: without the picture.</source>
        <translation>**Valeur erronée, mais non signalée**&#xa0;: corrigez-la&#xa0;; la correction est conservée. Merci de nous signaler ces cas&#xa0;: sans l’image.</translation>
    </message>
    <message>
        <source>**Records locked**: enter the passphrase or the recovery key. Desk and checks work meanwhile.</source>
        <translation>**Fiches verrouillées**&#xa0;: saisissez la phrase secrète ou la clé de récupération. Entre-temps, le poste et les contrôles fonctionnent.</translation>
    </message>
    <message>
        <source>**Disk full**: nothing is lost; the licence stays on the desk until it can be written.</source>
        <translation>**Disque plein**&#xa0;: rien n’est perdu&#xa0;; le permis reste au poste jusqu’à ce qu’il puisse être écrit.</translation>
    </message>
    <message>
        <source>**Power cut**: the licence that lay on the desk is offered again at the next start.</source>
        <translation>**Coupure de courant**&#xa0;: le permis qui se trouvait au poste est proposé de nouveau au prochain démarrage.</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>Où se trouvent les données</translation>
    </message>
    <message>
        <source>On Linux in `~/.local/share/LicenceDesk`: the records, encrypted. The settings are in `~/.config/LicenceDesk`. Neither holds a licence in clear. To move to another computer, use a [backup](#backup); copied files alone do not open there.</source>
        <translation>Sous Linux, dans `~/.local/share/LicenceDesk`&#xa0;: les fiches, chiffrées. Les paramètres sont dans `~/.config/LicenceDesk`. Aucun des deux ne contient de permis en clair. Pour changer d’ordinateur, utilisez une [sauvegarde](#backup)&#xa0;; de simples fichiers copiés ne s’y ouvrent pas.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>`Ctrl+/` shows every key of the desk; menus and tool tips name them as well. `F1` opens this manual, at the chapter for the page you are on. `F6` goes round the parts of the window, so everything can be reached without a mouse.</source>
        <translation>`Ctrl+/` affiche toutes les touches du poste&#xa0;; les menus et les infobulles les indiquent aussi. `F1` ouvre ce manuel au chapitre de la page où vous êtes. `F6` passe d’une zone de la fenêtre à l’autre&#xa0;: tout est accessible sans souris.</translation>
    </message>
</context>
<context>
    <name>OperatorAccounts</name>
    <message>
        <source>This is the only supervisor who can sign in. Make another one first.</source>
        <translation>C’est le seul responsable qui peut se connecter. Nommez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>This is the recovery key of another store.</source>
        <translation>C’est la clé de récupération d’une autre base.</translation>
    </message>
    <message>
        <source>There are accounts already. Switch operators on in the settings and sign in.</source>
        <translation>Des comptes existent déjà. Activez les opérateurs dans les paramètres et connectez-vous.</translation>
    </message>
    <message>
        <source>The recovery key only lets supervisors in again. Enter the name of one.</source>
        <translation>La clé de récupération ne rouvre l’accès qu’aux responsables. Saisissez le nom de l’un d’eux.</translation>
    </message>
    <message>
        <source>The code is wrong. Check the date and time of both devices and type the code that is shown now.</source>
        <translation>Le code est incorrect. Vérifiez la date et l’heure des deux appareils et saisissez le code affiché en ce moment.</translation>
    </message>
    <message>
        <source>This account no longer exists.</source>
        <translation>Ce compte n’existe plus.</translation>
    </message>
</context>
<context>
    <name>OperatorDesk</name>
    <message>
        <source>Make an account for the first supervisor.</source>
        <translation>Créez un compte pour le premier responsable.</translation>
    </message>
    <message>
        <source>First choose your own PIN or passphrase and set up the second factor if one is asked for.</source>
        <translation>Choisissez d’abord votre propre PIN ou phrase secrète et configurez le second facteur s’il est demandé.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>This is not your PIN or passphrase.</source>
        <translation>Ce n’est pas votre PIN ou phrase secrète.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This licence is in the outbox already.</source>
        <translation>Ce permis est déjà dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>What was to be sent no longer exists. Discard this entry.</source>
        <translation>Ce qui devait être envoyé n’existe plus. Abandonnez cet élément.</translation>
    </message>
    <message>
        <source>An entry of the outbox is damaged.</source>
        <translation>Un élément de la boîte d’envoi est endommagé.</translation>
    </message>
    <message>
        <source>No service is set up to send to.</source>
        <translation>Aucun service d’envoi n’est configuré.</translation>
    </message>
    <message>
        <source>This entry no longer exists.</source>
        <translation>Cet élément n’existe plus.</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>Envoi en cours en ce moment.</translation>
    </message>
    <message>
        <source>This was made for another kind of service. Discard it and send the record again.</source>
        <translation>Cet élément était destiné à un autre type de service. Abandonnez-le et renvoyez la fiche.</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Taken by the service.</source>
        <translation>Reçu par le service.</translation>
    </message>
    <message>
        <source>Nothing is sent until %1 China time.</source>
        <translation>Rien n’est envoyé avant %1, heure de Chine.</translation>
    </message>
    <message>
        <source>The service accepts no calls at present.</source>
        <translation>Le service refuse les appels pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>Sending; %n more wait(s).</source>
        <translation>
            <numerusform>Envoi en cours&#xa0;; %n autre en attente.</numerusform>
            <numerusform>Envoi en cours&#xa0;; %n autres en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>Envoi en cours.</translation>
    </message>
    <message>
        <source>The service does not answer. The next attempt is at %1.</source>
        <translation>Le service ne répond pas. Prochain essai à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait.</source>
        <translation>
            <numerusform>%n permis en attente.</numerusform>
            <numerusform>%n permis en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Rien n’attend d’être envoyé.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>It was meant for %1. Send it again to send it to the current service, or discard it.</source>
        <translation>Il était destiné à %1. Renvoyez-le pour l’adresser au service actuel, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>It may have arrived: send it again, or discard it.</source>
        <translation>Il est peut-être arrivé&#xa0;: renvoyez-le, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Ici seulement</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Là-bas seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) the same</source>
        <translation>
            <numerusform>%n champ identique</numerusform>
            <numerusform>%n champs identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n différent</numerusform>
            <numerusform>%n différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>%n appel aujourd’hui</numerusform>
            <numerusform>%n appels aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls today, again at %3 China time</source>
        <translation>%1 appels sur %2 aujourd’hui, reprise à %3, heure de Chine</translation>
    </message>
    <message>
        <source>The records are locked. What waits is sent once they are open.</source>
        <translation>Les fiches sont verrouillées. Ce qui attend sera envoyé dès leur ouverture.</translation>
    </message>
    <message>
        <source>Off: no service is set up to send to.</source>
        <translation>Désactivé&#xa0;: aucun service d’envoi n’est configuré.</translation>
    </message>
    <message>
        <source>Paused: nothing is sent until somebody goes on.</source>
        <translation>En pause&#xa0;: rien n’est envoyé jusqu’à la reprise.</translation>
    </message>
    <message>
        <source>Stopped, nothing is lost.</source>
        <translation>Arrêté, rien n’est perdu.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up. It goes on at %1 China time.</source>
        <translation>Les appels du jour sont épuisés. Reprise à %1, heure de Chine.</translation>
    </message>
    <message>
        <source>Nothing is sent: it could not be saved first.</source>
        <translation>Rien n’est envoyé&#xa0;: l’écriture préalable a échoué.</translation>
    </message>
</context>
<context>
    <name>PageInfo</name>
    <message>
        <source>2012 edition</source>
        <translation>Édition 2012</translation>
    </message>
    <message>
        <source>older edition</source>
        <translation>édition antérieure</translation>
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
        <translation>lu en %1 s</translation>
    </message>
    <message>
        <source>Glare on: %1. Tilt the card and take the picture again.</source>
        <translation>Reflet sur&#xa0;: %1. Inclinez la carte et reprenez la photo.</translation>
    </message>
    <message>
        <source>The picture is blurred. Compare every field, or take it again.</source>
        <translation>L’image est floue. Comparez chaque champ, ou reprenez-la.</translation>
    </message>
    <message>
        <source>The card is small in this picture. Go closer, or scan it.</source>
        <translation>La carte est petite dans cette image. Rapprochez-vous, ou scannez-la.</translation>
    </message>
    <message>
        <source>This looks like a grey copy. Ask for the licence itself.</source>
        <translation>On dirait une copie en gris. Demandez le permis lui-même.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>accept a licence</source>
        <translation>accepter un permis</translation>
    </message>
    <message>
        <source>see the records of this counter</source>
        <translation>voir les fiches de ce comptoir</translation>
    </message>
    <message>
        <source>see the records of all counters</source>
        <translation>voir les fiches de tous les comptoirs</translation>
    </message>
    <message>
        <source>show a record in clear</source>
        <translation>afficher une fiche en clair</translation>
    </message>
    <message>
        <source>export masked records</source>
        <translation>exporter des fiches masquées</translation>
    </message>
    <message>
        <source>export records in clear</source>
        <translation>exporter des fiches en clair</translation>
    </message>
    <message>
        <source>export everything about one customer</source>
        <translation>exporter tout ce qui concerne un client</translation>
    </message>
    <message>
        <source>let a licence pass although a check failed</source>
        <translation>laisser passer un permis malgré un contrôle échoué</translation>
    </message>
    <message>
        <source>delete a record</source>
        <translation>supprimer une fiche</translation>
    </message>
    <message>
        <source>see the figures of the counter</source>
        <translation>voir les chiffres du comptoir</translation>
    </message>
    <message>
        <source>change the do-not-rent list</source>
        <translation>modifier la liste d’exclusion</translation>
    </message>
    <message>
        <source>manage operators</source>
        <translation>gérer les opérateurs</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>modifier les paramètres</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>lire le journal d’audit</translation>
    </message>
    <message>
        <source>verify the audit log</source>
        <translation>vérifier le journal d’audit</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>faire une sauvegarde</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>This account is not permitted to %1. Ask a supervisor.</source>
        <translation>Ce compte n’a pas ce droit&#xa0;: %1. Adressez-vous à un responsable.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>La politique contient une entrée incorrecte&#xa0;: %1</translation>
    </message>
    <message>
        <source>The policy is not a JSON object.</source>
        <translation>La politique n’est pas un objet JSON.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>The text recogniser could not be loaded. Install the program again.</source>
        <translation>Impossible de charger la reconnaissance de texte. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The text could not be read.</source>
        <translation>Impossible de lire le texte.</translation>
    </message>
    <message>
        <source>The text recogniser&apos;s language data is missing. Install the package %1 and start again.</source>
        <translation>Les données linguistiques de la reconnaissance de texte manquent. Installez le paquet %1 et relancez.</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>nobody signed in</source>
        <translation>personne n’est connecté</translation>
    </message>
</context>
<context>
    <name>RecordSearch</name>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>non contrôlé</translation>
    </message>
</context>
<context>
    <name>RemoteFailure</name>
    <message>
        <source>The service&apos;s certificate has expired or is not valid yet. Nothing was sent. Check this computer&apos;s date, then tell the administrator.</source>
        <translation>Le certificat du service a expiré ou n’est pas encore valide. Rien n’a été envoyé. Vérifiez la date de cet ordinateur, puis prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate belongs to another address. Nothing was sent. Check the address in the settings.</source>
        <translation>Le certificat du service appartient à une autre adresse. Rien n’a été envoyé. Vérifiez l’adresse dans les paramètres.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate was not issued by an authority that this computer trusts. Nothing was sent. If the firm has a certificate authority of its own, choose its file in the settings.</source>
        <translation>Aucune autorité reconnue par cet ordinateur ne garantit le certificat du service. Rien n’a été envoyé. Si l’entreprise a sa propre autorité de certification, choisissez son fichier dans les paramètres.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the call through. Tell the administrator.</source>
        <translation>Le proxy de ce réseau bloque l’appel. Prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>The service&apos;s address was not found. Check the address in the settings and the network.</source>
        <translation>L’adresse du service est introuvable. Vérifiez l’adresse dans les paramètres, et le réseau.</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address. Try again later; if it stays so, check the address in the settings.</source>
        <translation>Rien ne répond à l’adresse du service. Réessayez plus tard&#xa0;; si cela persiste, vérifiez l’adresse dans les paramètres.</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made. Nothing was sent. Try again later, then tell the administrator.</source>
        <translation>Impossible d’établir une connexion sécurisée avec le service. Rien n’a été envoyé. Réessayez plus tard, puis prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>The connection to the service broke off. Try again later.</source>
        <translation>La connexion au service s’est interrompue. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The service reports an internal error (status %1). Try again later.</source>
        <translation>Le service a lui-même une panne (état %1). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The address leads elsewhere (status %1), and licences are not sent on. Type the service&apos;s own address in the settings.</source>
        <translation>L’adresse renvoie ailleurs (état %1), et les permis ne sont pas réexpédiés. Saisissez dans les paramètres l’adresse propre du service.</translation>
    </message>
    <message>
        <source>The service does not let this counter in (status %1). Check the token in the settings.</source>
        <translation>Le service n’admet pas ce comptoir (état %1). Vérifiez le jeton dans les paramètres.</translation>
    </message>
    <message>
        <source>There is no such service at this address (status %1). Check it in the settings.</source>
        <translation>Ce service n’existe pas à cette adresse (état %1). Vérifiez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>The service is overloaded (status %1). Try again later.</source>
        <translation>Le service est surchargé (état %1). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The service refused the request (status %1). Tell the administrator.</source>
        <translation>Le service a refusé la demande (état %1). Prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later, or go on with the reading made here.</source>
        <translation>Le service n’a pas répondu à temps. Réessayez plus tard, ou continuez avec la lecture faite ici.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too large. Check the address in the settings.</source>
        <translation>Le service a envoyé bien plus qu’une réponse. Vérifiez l’adresse dans les paramètres.</translation>
    </message>
    <message>
        <source>The picture is too large to send. Take it again.</source>
        <translation>L’image est trop grande pour l’envoi. Reprenez-la.</translation>
    </message>
    <message>
        <source>What answered is not the service: its answer cannot be read. Check the address in the settings.</source>
        <translation>Ce n’est pas le service qui répond&#xa0;: sa réponse est illisible. Vérifiez l’adresse dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>RemoteSettings</name>
    <message>
        <source>Type the service&apos;s address, such as https://relay.example.com.</source>
        <translation>Saisissez l’adresse du service, par exemple https://relay.example.com.</translation>
    </message>
    <message>
        <source>The address must not have a name, a password or a token in it; they have fields of their own.</source>
        <translation>L’adresse ne doit contenir ni nom, ni mot de passe, ni jeton&#xa0;; ils ont leurs propres champs.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>Licences leave this computer over https:// only; http:// is for a service on this computer.</source>
        <translation>Les permis ne quittent cet ordinateur que par https://&#xa0;; http:// est réservé à un service sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The settings of the remote service cannot be read.</source>
        <translation>Impossible de lire les paramètres du service distant.</translation>
    </message>
    <message>
        <source>The settings of the remote service have a wrong entry: %1</source>
        <translation>Les paramètres du service distant contiennent une entrée incorrecte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type the app id, or paste a token instead.</source>
        <translation>Saisissez l’AppID, ou collez un jeton à la place.</translation>
    </message>
</context>
<context>
    <name>RentalVehicle</name>
    <message>
        <source>Car up to 9 seats, automatic or electric</source>
        <translation>Voiture jusqu’à 9 places, automatique ou électrique</translation>
    </message>
    <message>
        <source>Car up to 9 seats, manual</source>
        <translation>Voiture jusqu’à 9 places, manuelle</translation>
    </message>
    <message>
        <source>Adapted automatic car (disabled driver)</source>
        <translation>Voiture automatique adaptée (conducteur handicapé)</translation>
    </message>
    <message>
        <source>Van or light truck, automatic</source>
        <translation>Fourgon ou camion léger, automatique</translation>
    </message>
    <message>
        <source>Van or light truck, manual</source>
        <translation>Fourgon ou camion léger, manuel</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, automatic</source>
        <translation>Camping-car de moins de 6&#xa0;m, automatique</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, manual</source>
        <translation>Camping-car de moins de 6&#xa0;m, manuel</translation>
    </message>
    <message>
        <source>Automatic car with trailer, under 4.5 t</source>
        <translation>Voiture automatique avec remorque, moins de 4,5&#xa0;t</translation>
    </message>
    <message>
        <source>Manual car with trailer, under 4.5 t</source>
        <translation>Voiture manuelle avec remorque, moins de 4,5&#xa0;t</translation>
    </message>
    <message>
        <source>Vehicle with trailer, 4.5 t and over</source>
        <translation>Véhicule avec remorque, 4,5&#xa0;t et plus</translation>
    </message>
    <message>
        <source>Minibus, 10 to 19 seats, under 6 m</source>
        <translation>Minibus, 10 à 19 places, moins de 6&#xa0;m</translation>
    </message>
    <message>
        <source>Coach, 6 m and over or 20 seats and more</source>
        <translation>Autocar, 6&#xa0;m et plus ou 20 places et plus</translation>
    </message>
    <message>
        <source>Truck, 4.5 t and over or 6 m and over</source>
        <translation>Camion, 4,5&#xa0;t et plus ou 6&#xa0;m et plus</translation>
    </message>
    <message>
        <source>Moped up to 50 ml</source>
        <translation>Cyclomoteur jusqu’à 50 ml</translation>
    </message>
    <message>
        <source>Motorcycle, two wheels</source>
        <translation>Moto à deux roues</translation>
    </message>
    <message>
        <source>Motorcycle, three wheels</source>
        <translation>Moto à trois roues</translation>
    </message>
</context>
<context>
    <name>ReviewReason</name>
    <message>
        <source>Not read: type it in</source>
        <translation>Non lu&#xa0;: à saisir</translation>
    </message>
    <message>
        <source>Compare the marked characters</source>
        <translation>Comparez les caractères marqués</translation>
    </message>
    <message>
        <source>Corrected by the check digit: compare</source>
        <translation>Corrigé par la clé de contrôle&#xa0;: comparez</translation>
    </message>
    <message>
        <source>Several readings fit: choose one</source>
        <translation>Plusieurs lectures possibles&#xa0;: choisissez</translation>
    </message>
    <message>
        <source>Cannot be right: compare</source>
        <translation>Impossible&#xa0;: comparez</translation>
    </message>
    <message>
        <source>Disagrees with another field: compare</source>
        <translation>Contredit un autre champ&#xa0;: comparez</translation>
    </message>
    <message>
        <source>Covered or glaring: compare</source>
        <translation>Caché ou reflet&#xa0;: comparez</translation>
    </message>
</context>
<context>
    <name>RuleHelp</name>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>National standard</source>
        <translation>Norme nationale</translation>
    </message>
    <message>
        <source>Practice of the issuing offices</source>
        <translation>Usage des services de délivrance</translation>
    </message>
    <message>
        <source>Policy of the firm</source>
        <translation>Politique de l’agence</translation>
    </message>
    <message>
        <source>What the program itself sees</source>
        <translation>Ce que le programme voit lui-même</translation>
    </message>
    <message>
        <source>Likely, but no official text at hand says so.</source>
        <translation>Probable, mais aucun texte officiel disponible ne le confirme.</translation>
    </message>
    <message>
        <source>Not certain: refuse nobody for this alone.</source>
        <translation>Incertain&#xa0;: ne refusez personne pour cette seule raison.</translation>
    </message>
    <message>
        <source>Stops the rental</source>
        <extracomment>What it means when a check is not met</extracomment>
        <translation>Bloque la location</translation>
    </message>
    <message>
        <source>Asks for a look</source>
        <translation>Point à examiner</translation>
    </message>
    <message>
        <source>Only informs</source>
        <translation>Informe seulement</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Fields that decide</source>
        <translation>Champs décisifs</translation>
    </message>
    <message>
        <source>The rental hangs on these fields. What is not read surely enough cannot be checked.</source>
        <translation>La location dépend de ces champs. Ce qui n’est pas lu avec assez de certitude ne peut être contrôlé.</translation>
    </message>
    <message>
        <source>Form of the number</source>
        <translation>Forme du numéro</translation>
    </message>
    <message>
        <source>The licence number of a citizen is the 18-character identity number. Other forms belong to passports and permits.</source>
        <translation>Le numéro de permis d’un citoyen est son numéro d’identité à 18 caractères. Les autres formes sont celles des passeports et titres de voyage.</translation>
    </message>
    <message>
        <source>Check character</source>
        <translation>Clé de contrôle</translation>
    </message>
    <message>
        <source>The last character is computed from the 17 before it: one misread or invented digit shows.</source>
        <translation>Le dernier caractère se calcule à partir des 17 précédents&#xa0;: un chiffre mal lu ou inventé se remarque.</translation>
    </message>
    <message>
        <source>Birth date in the number</source>
        <translation>Date de naissance dans le numéro</translation>
    </message>
    <message>
        <source>Characters 7 to 14 are a date of birth; it must exist and be past.</source>
        <translation>Les caractères 7 à 14 forment une date de naissance&#xa0;; elle doit exister et être passée.</translation>
    </message>
    <message>
        <source>Number against date of birth</source>
        <translation>Numéro et date de naissance</translation>
    </message>
    <message>
        <source>The licence repeats the date of birth that is in the number. If they differ, one is misread or altered.</source>
        <translation>Le permis reprend la date de naissance contenue dans le numéro. Si elles diffèrent, l’une est mal lue ou falsifiée.</translation>
    </message>
    <message>
        <source>Number against sex</source>
        <translation>Numéro et sexe</translation>
    </message>
    <message>
        <source>The last digit but one is odd for men, even for women. A legal change of sex may explain a difference.</source>
        <translation>L’avant-dernier chiffre est impair pour les hommes, pair pour les femmes. Un changement légal de sexe peut expliquer une différence.</translation>
    </message>
    <message>
        <source>Province in the number</source>
        <translation>Province dans le numéro</translation>
    </message>
    <message>
        <source>The number begins with the code of a province. An unknown code was never issued.</source>
        <translation>Le numéro commence par le code d’une province. Un code inconnu n’a jamais été attribué.</translation>
    </message>
    <message>
        <source>County in the number</source>
        <translation>Comté dans le numéro</translation>
    </message>
    <message>
        <source>The first six digits name the county of first registration. Our list of old codes may have gaps.</source>
        <translation>Les six premiers chiffres désignent le comté du premier enregistrement. Notre liste d’anciens codes peut être incomplète.</translation>
    </message>
    <message>
        <source>County at that time</source>
        <translation>Comté à cette époque</translation>
    </message>
    <message>
        <source>The county should have existed when the holder was born.</source>
        <translation>Le comté devait exister à la naissance du titulaire.</translation>
    </message>
    <message>
        <source>Address against the number</source>
        <translation>Adresse et numéro</translation>
    </message>
    <message>
        <source>People move, so a difference is normal; agreement speaks for the reading.</source>
        <translation>Les gens déménagent&#xa0;: une différence est normale&#xa0;; la concordance plaide pour une lecture juste.</translation>
    </message>
    <message>
        <source>Nationality against the number</source>
        <translation>Nationalité et numéro</translation>
    </message>
    <message>
        <source>Chinese and foreign holders have different kinds of numbers.</source>
        <translation>Les titulaires chinois et étrangers ont des types de numéros différents.</translation>
    </message>
    <message>
        <source>Old 15-digit number</source>
        <translation>Ancien numéro à 15 chiffres</translation>
    </message>
    <message>
        <source>Such numbers are no longer valid; the licence should have been renewed since.</source>
        <translation>Ces numéros ne sont plus valables&#xa0;; le permis aurait dû être renouvelé depuis.</translation>
    </message>
    <message>
        <source>Masked number</source>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <source>Asterisks appear on shared or downloaded copies, not on a live licence.</source>
        <translation>Les astérisques figurent sur les copies partagées ou téléchargées, pas sur un permis affiché en direct.</translation>
    </message>
    <message>
        <source>Dates exist</source>
        <translation>Dates réelles</translation>
    </message>
    <message>
        <source>A date that is in no calendar is misread or forged.</source>
        <translation>Une date absente du calendrier est mal lue ou falsifiée.</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>Ordre des dates</translation>
    </message>
    <message>
        <source>Birth, first issue, start of validity and today follow each other. An early renewal is noted in the record.</source>
        <translation>Naissance, première délivrance, début de validité et aujourd’hui se suivent. Un renouvellement anticipé est noté dans la mention.</translation>
    </message>
    <message>
        <source>Age at first issue</source>
        <translation>Âge à la 1re délivrance</translation>
    </message>
    <message>
        <source>Nobody gets a licence before 18.</source>
        <translation>Nul n’obtient de permis avant 18 ans.</translation>
    </message>
    <message>
        <source>Upper age at first issue</source>
        <translation>Âge maximal à la 1re délivrance</translation>
    </message>
    <message>
        <source>Classes had upper ages for a first licence, which changed over the years.</source>
        <translation>Les catégories avaient un âge maximal pour un premier permis, qui a changé au fil des ans.</translation>
    </message>
    <message>
        <source>Length of validity</source>
        <translation>Durée de validité</translation>
    </message>
    <message>
        <source>Licences run for six years, ten years or without end.</source>
        <translation>Un permis vaut six ans, dix ans ou sans limite.</translation>
    </message>
    <message>
        <source>Day of expiry</source>
        <translation>Jour d’expiration</translation>
    </message>
    <message>
        <source>A licence ends on the day and month on which it began.</source>
        <translation>Un permis se termine le même jour et le même mois qu’il a commencé.</translation>
    </message>
    <message>
        <source>Day of renewal</source>
        <translation>Jour de renouvellement</translation>
    </message>
    <message>
        <source>A new term usually begins on the day and month of first issue. Restored or converted licences differ.</source>
        <translation>Une nouvelle durée commence d’habitude au jour et au mois de la première délivrance. Les permis rétablis ou convertis diffèrent.</translation>
    </message>
    <message>
        <source>Earlier terms</source>
        <translation>Durées précédentes</translation>
    </message>
    <message>
        <source>The years since first issue should be made of whole terms.</source>
        <translation>Les années écoulées depuis la première délivrance devraient correspondre à des durées entières.</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>Première durée</translation>
    </message>
    <message>
        <source>A first card runs for six years. Converted army or foreign licences may differ.</source>
        <translation>Une première carte vaut six ans. Les permis militaires ou étrangers convertis peuvent différer.</translation>
    </message>
    <message>
        <source>Licence without end</source>
        <translation>Permis sans limite</translation>
    </message>
    <message>
        <source>It takes a term of six and one of ten years first.</source>
        <translation>Il faut d’abord une durée de six ans et une de dix ans.</translation>
    </message>
    <message>
        <source>First ten-year cards</source>
        <translation>Premières cartes de dix ans</translation>
    </message>
    <message>
        <source>No ten-year card can end before May 2018.</source>
        <translation>Aucune carte de dix ans ne peut se terminer avant mai 2018.</translation>
    </message>
    <message>
        <source>Old edition</source>
        <translation>Ancienne édition</translation>
    </message>
    <message>
        <source>Cards of the edition before 2013 should have expired. This is our own calculation.</source>
        <translation>Les cartes de l’édition d’avant 2013 devraient avoir expiré. C’est notre propre calcul.</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Non expiré</translation>
    </message>
    <message>
        <source>An expired licence gives no right to drive; a year later it is cancelled.</source>
        <translation>Un permis expiré ne donne pas le droit de conduire&#xa0;; un an plus tard, il est annulé.</translation>
    </message>
    <message>
        <source>Valid until the return</source>
        <translation>Valable jusqu’au retour</translation>
    </message>
    <message>
        <source>The licence must not expire while the customer drives the car.</source>
        <translation>Le permis ne doit pas expirer pendant que le client conduit la voiture.</translation>
    </message>
    <message>
        <source>Margin after the return</source>
        <translation>Marge après le retour</translation>
    </message>
    <message>
        <source>A late return or an accident should not meet an expired licence.</source>
        <translation>Un retour tardif ou un accident ne devrait pas survenir avec un permis expiré.</translation>
    </message>
    <message>
        <source>Renewal possible</source>
        <translation>Renouvellement possible</translation>
    </message>
    <message>
        <source>A licence can be renewed in its last 90 days.</source>
        <translation>Un permis peut être renouvelé dans ses 90 derniers jours.</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Sans date de fin</translation>
    </message>
    <message>
        <source>Such a licence does not expire; age and status still count.</source>
        <translation>Un tel permis n’expire pas&#xa0;; l’âge et le statut comptent tout de même.</translation>
    </message>
    <message>
        <source>First year of driving</source>
        <translation>Première année de conduite</translation>
    </message>
    <message>
        <source>For twelve months: no trailer, a sticker, and on motorways an experienced companion.</source>
        <translation>Pendant douze mois&#xa0;: pas de remorque, un autocollant et, sur autoroute, un accompagnateur expérimenté.</translation>
    </message>
    <message>
        <source>Probation in the record</source>
        <translation>Période probatoire mentionnée</translation>
    </message>
    <message>
        <source>The duplicate page may name another end of probation, as after a class was added.</source>
        <translation>La page annexe peut indiquer une autre fin de période probatoire, par exemple après l’ajout d’une catégorie.</translation>
    </message>
    <message>
        <source>Probation and vehicle</source>
        <translation>Période probatoire et véhicule</translation>
    </message>
    <message>
        <source>Beginners must not pull a trailer or drive passengers commercially.</source>
        <translation>Les débutants ne doivent ni tirer une remorque ni transporter des passagers à titre commercial.</translation>
    </message>
    <message>
        <source>Driving years</source>
        <translation>Ancienneté du permis</translation>
    </message>
    <message>
        <source>Your firm asks for some driving practice.</source>
        <translation>Votre agence exige une certaine pratique de la conduite.</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Âge minimal</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, asks for this age.</source>
        <translation>Votre agence, ou son assureur, exige cet âge.</translation>
    </message>
    <message>
        <source>Maximum age</source>
        <translation>Âge maximal</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, sets this limit.</source>
        <translation>Votre agence, ou son assureur, fixe cette limite.</translation>
    </message>
    <message>
        <source>Yearly medical</source>
        <translation>Visite médicale annuelle</translation>
    </message>
    <message>
        <source>From 70 on a medical certificate is due every year; without it the licence is cancelled.</source>
        <translation>Dès 70 ans, un certificat médical est requis chaque année&#xa0;; sans lui, le permis est annulé.</translation>
    </message>
    <message>
        <source>Heavy classes and age</source>
        <translation>Catégories lourdes et âge</translation>
    </message>
    <message>
        <source>At 63 these classes are exchanged, unless extended by up to three years.</source>
        <translation>À 63 ans, ces catégories sont échangées, sauf prolongation de trois ans au plus.</translation>
    </message>
    <message>
        <source>Other classes and age</source>
        <translation>Autres catégories et âge</translation>
    </message>
    <message>
        <source>At 70 these classes are exchanged.</source>
        <translation>À 70 ans, ces catégories sont échangées.</translation>
    </message>
    <message>
        <source>Minimum age of the class</source>
        <translation>Âge minimal de la catégorie</translation>
    </message>
    <message>
        <source>Each class has a lowest age; a younger holder cannot exist.</source>
        <translation>Chaque catégorie a un âge minimal&#xa0;; un titulaire plus jeune ne peut exister.</translation>
    </message>
    <message>
        <source>Official class</source>
        <translation>Catégorie officielle</translation>
    </message>
    <message>
        <source>Only the codes of the official list are classes.</source>
        <translation>Seuls les codes de la liste officielle sont des catégories.</translation>
    </message>
    <message>
        <source>How classes are printed</source>
        <translation>Impression des catégories</translation>
    </message>
    <message>
        <source>Offices print codes in a fixed order and leave out what another includes.</source>
        <translation>Les services impriment les codes dans un ordre fixe et omettent ceux qu’un autre inclut.</translation>
    </message>
    <message>
        <source>Class against vehicle</source>
        <translation>Catégorie et véhicule</translation>
    </message>
    <message>
        <source>The class must include the vehicle: C2, for instance, is for automatics only.</source>
        <translation>La catégorie doit couvrir le véhicule&#xa0;: C2, par exemple, ne vaut que pour les boîtes automatiques.</translation>
    </message>
    <message>
        <source>Trailer class too early</source>
        <translation>Catégorie remorque prématurée</translation>
    </message>
    <message>
        <source>Class C6 exists since April 2022; only a reissued card shows it with an earlier date.</source>
        <translation>La catégorie C6 existe depuis avril 2022&#xa0;; seule une carte refaite l’indique avec une date antérieure.</translation>
    </message>
    <message>
        <source>Trailer class earned</source>
        <translation>Accès à la catégorie remorque</translation>
    </message>
    <message>
        <source>C6 takes a year with a car class first.</source>
        <translation>C6 exige d’abord un an avec une catégorie voiture.</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>Forme du nom</translation>
    </message>
    <message>
        <source>Words of the form, or odd characters, mean a misread name.</source>
        <translation>Des mots du formulaire ou des caractères étranges révèlent un nom mal lu.</translation>
    </message>
    <message>
        <source>Name against booking</source>
        <translation>Nom et réservation</translation>
    </message>
    <message>
        <source>Whoever drives must be the person who was booked.</source>
        <translation>La personne qui conduit doit être celle de la réservation.</translation>
    </message>
    <message>
        <source>Text of the seal</source>
        <translation>Texte du cachet</translation>
    </message>
    <message>
        <source>The seal names a traffic police office. Seals are hard to read.</source>
        <translation>Le cachet est celui d’un service de police routière. Les cachets sont difficiles à lire.</translation>
    </message>
    <message>
        <source>Province of the seal</source>
        <translation>Province du cachet</translation>
    </message>
    <message>
        <source>Seal and file number come from the same office.</source>
        <translation>Le cachet et le numéro de dossier viennent du même service.</translation>
    </message>
    <message>
        <source>City of the seal</source>
        <translation>Ville du cachet</translation>
    </message>
    <message>
        <source>Seal and file number usually name the same city; county offices and renamed cities differ.</source>
        <translation>Le cachet et le numéro de dossier indiquent d’habitude la même ville&#xa0;; les services de comté et les villes renommées diffèrent.</translation>
    </message>
    <message>
        <source>Red seal</source>
        <translation>Cachet rouge</translation>
    </message>
    <message>
        <source>Originals carry a red seal; copies often show a grey one, or none.</source>
        <translation>Les originaux portent un cachet rouge&#xa0;; les copies en montrent souvent un gris, ou aucun.</translation>
    </message>
    <message>
        <source>Two pages, one person</source>
        <translation>Deux pages, une personne</translation>
    </message>
    <message>
        <source>Number and name must be the same on every page.</source>
        <translation>Le numéro et le nom doivent être les mêmes sur chaque page.</translation>
    </message>
    <message>
        <source>Form of the file number</source>
        <translation>Forme du numéro de dossier</translation>
    </message>
    <message>
        <source>Twelve digits, beginning with the code of the issuing office.</source>
        <translation>Douze chiffres, commençant par le code du service de délivrance.</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>Page annexe</translation>
    </message>
    <message>
        <source>Many firms ask for both pages: notes and probation stand on the duplicate.</source>
        <translation>Beaucoup d’agences demandent les deux pages&#xa0;: les mentions et la période probatoire figurent sur la page annexe.</translation>
    </message>
    <message>
        <source>Renewal note</source>
        <translation>Mention de renouvellement</translation>
    </message>
    <message>
        <source>The note on the duplicate page and the end of validity name the same day.</source>
        <translation>La mention de la page annexe et la fin de validité indiquent le même jour.</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Thirteen characters number the paper core. The old formula may no longer hold.</source>
        <translation>Treize caractères numérotent le feuillet papier. L’ancienne formule n’est peut-être plus valable.</translation>
    </message>
    <message>
        <source>Core seen before</source>
        <translation>Feuillet déjà vu</translation>
    </message>
    <message>
        <source>A core is used once; the same one with another person points to a copy.</source>
        <translation>Un feuillet ne sert qu’une fois&#xa0;; le même chez une autre personne laisse supposer une copie.</translation>
    </message>
    <message>
        <source>Live screen</source>
        <translation>Écran en direct</translation>
    </message>
    <message>
        <source>A screenshot stands still: the clock on the screen must agree with the time of the picture.</source>
        <translation>Une capture d’écran est figée&#xa0;: l’heure à l’écran doit concorder avec celle de l’image.</translation>
    </message>
    <message>
        <source>Date made</source>
        <translation>Date de création</translation>
    </message>
    <message>
        <source>The electronic licence cannot be made in the future.</source>
        <translation>Le permis électronique ne peut pas avoir été créé dans le futur.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>With most statuses other than normal the holder must not drive.</source>
        <translation>Avec la plupart des statuts autres que le statut normal, le titulaire ne doit pas conduire.</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Dossiers en cours</translation>
    </message>
    <message>
        <source>The holder may drive, but offences or accidents are not settled.</source>
        <translation>Le titulaire peut conduire, mais des infractions ou des accidents ne sont pas réglés.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>At twelve points the licence is withheld until study and exam.</source>
        <translation>À douze points, le permis est retenu jusqu’à la formation et à l’examen.</translation>
    </message>
    <message>
        <source>Colour of the screen</source>
        <translation>Couleur de l’écran</translation>
    </message>
    <message>
        <source>Red ground or a red code means that the licence cannot be used.</source>
        <translation>Un fond rouge ou un code rouge signifie que le permis est inutilisable.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>The app always shows one; without it the screen is cut off or another app.</source>
        <translation>L’application en affiche toujours un&#xa0;; sinon, l’écran est coupé ou c’est une autre application.</translation>
    </message>
    <message>
        <source>Quality of the picture</source>
        <translation>Qualité de l’image</translation>
    </message>
    <message>
        <source>Copies, screens, blur and glare hide what the other checks need.</source>
        <translation>Copies, écrans, flou et reflets cachent ce dont les autres contrôles ont besoin.</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Taille de l’image</translation>
    </message>
    <message>
        <source>Small pictures lose the strokes that tell characters apart.</source>
        <translation>Les petites images perdent les traits qui distinguent les caractères.</translation>
    </message>
    <message>
        <source>Print that looks changed</source>
        <translation>Impression suspecte</translation>
    </message>
    <message>
        <source>A value whose print or ground differs may have been pasted. It is a sign, no proof.</source>
        <translation>Une valeur dont l’impression ou le fond diffère a pu être collée. C’est un indice, pas une preuve.</translation>
    </message>
    <message>
        <source>Another open rental</source>
        <translation>Autre location en cours</translation>
    </message>
    <message>
        <source>One licence with two cars: ask before handing over the second.</source>
        <translation>Un permis pour deux voitures&#xa0;: renseignez-vous avant de remettre la seconde.</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>Liste d’exclusion</translation>
    </message>
    <message>
        <source>Your firm put this licence on its list, with a reason.</source>
        <translation>Votre agence a mis ce permis dans sa liste, avec un motif.</translation>
    </message>
</context>
<context>
    <name>SecretRules</name>
    <message>
        <source>A PIN needs at least %1 digits.</source>
        <translation>Un PIN doit avoir au moins %1 chiffres.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose one that is not a date, a sequence or a pattern.</source>
        <translation>Ce PIN est trop facile à deviner. Choisissez-en un qui ne soit ni une date, ni une suite, ni un motif.</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters.</source>
        <translation>Une phrase secrète doit avoir au moins %1 caractères.</translation>
    </message>
    <message>
        <source>Mix at least %1 of these: small letters, capitals, digits, other characters.</source>
        <translation>Mélangez au moins %1 de ces types&#xa0;: minuscules, majuscules, chiffres, autres caractères.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Choose several words that do not belong together, without your name.</source>
        <translation>Cette phrase secrète est trop facile à deviner. Choisissez plusieurs mots sans rapport entre eux, sans votre nom.</translation>
    </message>
    <message>
        <source>Enter a PIN or passphrase.</source>
        <translation>Saisissez un PIN ou une phrase secrète.</translation>
    </message>
    <message>
        <source>A passphrase may have at most %1 characters.</source>
        <translation>Une phrase secrète peut avoir %1 caractères au plus.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>The keyring has no keys for the endpoint, or is locked. Put them there with --store-keys FILE.</source>
        <translation>Le trousseau n’a pas de clés pour le point d’accès, ou il est verrouillé. Ajoutez-les avec --store-keys FILE.</translation>
    </message>
    <message>
        <source>Nobody could call: give --keys FILE, or --no-token to try it on this machine.</source>
        <translation>Personne ne pourrait appeler&#xa0;: indiquez --keys FILE, ou --no-token pour un essai sur cette machine.</translation>
    </message>
    <message>
        <source>The keyring could not keep the keys: %1</source>
        <translation>Le trousseau n’a pas pu garder les clés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The keyring keeps the keys. Delete the file now and start with --keys keyring.</source>
        <translation>Les clés sont dans le trousseau. Supprimez maintenant le fichier et démarrez avec --keys keyring.</translation>
    </message>
    <message>
        <source>The log file cannot be written.</source>
        <translation>Impossible d’écrire le fichier journal.</translation>
    </message>
</context>
<context>
    <name>SharedStore</name>
    <message>
        <source>The transfer was interrupted; it continues next time.</source>
        <translation>Le transfert a été interrompu&#xa0;; il reprendra la prochaine fois.</translation>
    </message>
    <message>
        <source>This desk is locked.</source>
        <translation>Ce poste est verrouillé.</translation>
    </message>
    <message>
        <source>The records on the server were sealed with keys other than this desk&apos;s. Join the counters with the firm&apos;s passphrase or recovery key before anything is kept here.</source>
        <translation>Les fiches du serveur sont chiffrées avec d’autres clés que celles de ce poste. Rejoignez-les avec la phrase secrète ou la clé de récupération de l’entreprise avant de conserver quoi que ce soit ici.</translation>
    </message>
    <message>
        <source>The keys were changed and old ones dropped while other counters still have records under them. Nothing is transferred; call your administrator.</source>
        <translation>Les clés ont été changées et les anciennes abandonnées alors que d’autres comptoirs ont encore des fiches qui en dépendent. Rien n’est transféré&#xa0;; appelez votre administrateur.</translation>
    </message>
    <message>
        <source>This desk has no keys yet.</source>
        <translation>Ce poste n’a pas encore de clés.</translation>
    </message>
    <message>
        <source>Nobody has set the server up for this firm yet. Do so in the settings.</source>
        <translation>Le serveur n’est pas encore configuré pour cette entreprise. Faites-le dans les paramètres.</translation>
    </message>
    <message>
        <source>Another desk of the firm has the name of this one. Give this desk another name in the settings.</source>
        <translation>Un autre poste de l’entreprise porte le nom de celui-ci. Donnez un autre nom à ce poste dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>Attendez %n seconde.</numerusform>
            <numerusform>Attendez %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s).</source>
        <translation>
            <numerusform>Attendez %n minute.</numerusform>
            <numerusform>Attendez %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Trop de tentatives.</translation>
    </message>
    <message>
        <source>Name and PIN or passphrase do not match. Check both and try again.</source>
        <translation>Le nom et le PIN ou la phrase secrète ne correspondent pas. Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>The code is wrong or has been used. Wait for the next one in your app; if it is always wrong, check the date and time of both devices.</source>
        <translation>Le code est incorrect ou a déjà servi. Attendez le suivant dans votre application&#xa0;; s’il n’est jamais accepté, vérifiez la date et l’heure des deux appareils.</translation>
    </message>
    <message>
        <source>This account is frozen. Ask a supervisor to unfreeze it.</source>
        <translation>Ce compte est gelé. Demandez à un responsable de le rétablir.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Personal data is masked with asterisks.</source>
        <translation>Les données personnelles sont masquées par des astérisques.</translation>
    </message>
    <message>
        <source>Holds personal data: keep it locked away.</source>
        <translation>Contient des données personnelles&#xa0;: à garder sous clé.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Driving licence check</source>
        <translation>Contrôle du permis de conduire</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non contrôlé</translation>
    </message>
    <message>
        <source>accepted by override</source>
        <translation>accepté par dérogation</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Le permis</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Les contrôles</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Corrigé à la main</translation>
    </message>
    <message>
        <source>Accepted although a check failed</source>
        <translation>Accepté malgré un contrôle échoué</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Autorisé par</translation>
    </message>
    <message>
        <source>Allowed at</source>
        <translation>Autorisé le</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Au comptoir</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Accepté le</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepté par</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>ID de fiche</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
</context>
<context>
    <name>SocketFile</name>
    <message>
        <source>There is another file at the path of the socket.</source>
        <translation>Un autre fichier se trouve à l’emplacement du socket.</translation>
    </message>
    <message>
        <source>Somebody else listens on this socket already.</source>
        <translation>Un autre programme écoute déjà sur ce socket.</translation>
    </message>
    <message>
        <source>An old socket is in the way and cannot be removed.</source>
        <translation>Un ancien socket fait obstacle et ne peut pas être supprimé.</translation>
    </message>
</context>
<context>
    <name>StoreCommand</name>
    <message>
        <source>There are no records at %1.</source>
        <translation>Il n’y a pas de fiches à %1.</translation>
    </message>
    <message>
        <source>Nothing was ever kept here.</source>
        <translation>Rien n’a jamais été conservé ici.</translation>
    </message>
    <message>
        <source>This desk has operators: say who you are with --operator and --secret-file.</source>
        <translation>Ce poste a des opérateurs&#xa0;: indiquez qui vous êtes avec --operator et --secret-file.</translation>
    </message>
    <message>
        <source>This operator signs in with a second factor, in the window only.</source>
        <translation>Cet opérateur se connecte avec un second facteur, uniquement dans la fenêtre.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Impossible de lire le fichier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>Entries of the audit log are missing between what was handed over and what follows.</source>
        <translation>Des entrées du journal d’audit manquent entre ce qui a été transféré et la suite.</translation>
    </message>
    <message>
        <source>A record is damaged and cannot be shown. Restore it from the last backup.</source>
        <translation>Une fiche est endommagée et ne peut pas être affichée. Restaurez-la depuis la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>This record no longer exists: it was deleted, or its time was over.</source>
        <translation>Cette fiche n’existe plus&#xa0;: elle a été supprimée ou sa durée est écoulée.</translation>
    </message>
    <message>
        <source>This record was deleted while it lay on the desk. Accept it as a new one.</source>
        <translation>Cette fiche a été supprimée pendant qu’elle était au poste. Acceptez-la comme nouvelle.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back. Nothing is purged until it is right again; records are kept as usual. Check date and time.</source>
        <translation>L’horloge de l’ordinateur a été retardée. Rien n’est purgé tant qu’elle n’est pas juste&#xa0;; les fiches sont conservées comme d’habitude. Vérifiez la date et l’heure.</translation>
    </message>
    <message>
        <source>The last purge is more than a month old. If date and time are right, purge by hand; nothing was purged.</source>
        <translation>La dernière purge remonte à plus d’un mois. Si la date et l’heure sont justes, purgez à la main&#xa0;; rien n’a été purgé.</translation>
    </message>
    <message>
        <source>These records were written by a newer version of LicenceDesk. Install that version; nothing has been changed.</source>
        <translation>Ces fiches proviennent d’une version plus récente de LicenceDesk. Installez cette version&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Entries of the audit log are never changed or deleted. (%1)</source>
        <translation>Les entrées du journal d’audit ne sont jamais modifiées ni supprimées. (%1)</translation>
    </message>
    <message>
        <source>The record could not be written: the disk is full or does not answer. Make room on it, then try again. (%1)</source>
        <translation>Impossible d’écrire la fiche&#xa0;: le disque est plein ou ne répond pas. Libérez de la place, puis réessayez. (%1)</translation>
    </message>
    <message>
        <source>The records cannot be written to. Ask your administrator for the right to write to %1.</source>
        <translation>Impossible d’écrire dans les fiches. Demandez à votre administrateur le droit d’écrire dans %1.</translation>
    </message>
    <message>
        <source>The file of the records is damaged. It has been left as it is. Restore the last backup. (%1)</source>
        <translation>Le fichier des fiches est endommagé. Il a été laissé tel quel. Restaurez la dernière sauvegarde. (%1)</translation>
    </message>
    <message>
        <source>Another program is writing to the records at this moment. Try again. (%1)</source>
        <translation>Un autre programme écrit en ce moment dans les fiches. Réessayez. (%1)</translation>
    </message>
    <message>
        <source>This entry is there already. (%1)</source>
        <translation>Cette entrée existe déjà. (%1)</translation>
    </message>
    <message>
        <source>The records could not be read. (%1)</source>
        <translation>Impossible de lire les fiches. (%1)</translation>
    </message>
    <message>
        <source>The database on the server is damaged. Tell your administrator. (%1)</source>
        <translation>La base de données du serveur est endommagée. Prévenez votre administrateur. (%1)</translation>
    </message>
    <message>
        <source>The database server refused name or password. Check them in the settings. (%1)</source>
        <translation>Le serveur de base de données a refusé le nom ou le mot de passe. Vérifiez-les dans les paramètres. (%1)</translation>
    </message>
    <message>
        <source>The database server does not let this desk do that. Ask your administrator for the rights on %1.</source>
        <translation>Le serveur de base de données ne le permet pas à ce poste. Demandez à votre administrateur les droits sur %1.</translation>
    </message>
    <message>
        <source>The database server has no room left. Tell your administrator. (%1)</source>
        <translation>Le serveur de base de données n’a plus de place. Prévenez votre administrateur. (%1)</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Records are kept on this computer until it can. (%1)</source>
        <translation>Le serveur de base de données est injoignable. En attendant, les fiches restent sur cet ordinateur. (%1)</translation>
    </message>
    <message>
        <source>This number is not on the do-not-rent list.</source>
        <translation>Ce numéro n’est pas dans la liste d’exclusion.</translation>
    </message>
</context>
<context>
    <name>StorePolicy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>La politique contient une entrée incorrecte&#xa0;: %1</translation>
    </message>
    <message>
        <source>The policy is not JSON.</source>
        <translation>La politique n’est pas du JSON.</translation>
    </message>
</context>
<context>
    <name>StoreSession</name>
    <message>
        <source>The key could not be put into the keyring of this computer. Open the keyring and try again, or choose a passphrase.</source>
        <translation>Impossible de placer la clé dans le trousseau de cet ordinateur. Ouvrez le trousseau et réessayez, ou choisissez une phrase secrète.</translation>
    </message>
</context>
<context>
    <name>TargetSheet</name>
    <message>
        <source>Target for the desk check</source>
        <translation>Mire pour la vérification du poste</translation>
    </message>
    <message>
        <source>1. Print this sheet on white paper at 100 % (actual size, not “fit to page”). The ruler below must measure 100 mm.
2. Cut the target out along the dashed line.
3. Lay it where licences lie, on the mat you use. If licences lie in a sleeve, put the target into one: reflections then show.
4. In LicenceDesk, open “Check this desk” and do what it says.</source>
        <translation>1. Imprimez cette feuille sur papier blanc à 100&#xa0;% (taille réelle, pas «&#xa0;ajuster à la page&#xa0;»). La règle du bas doit mesurer 100&#xa0;mm.
2. Découpez la mire le long du trait pointillé.
3. Posez-la là où se posent les permis, sur votre support. Si les permis sont dans une pochette, glissez-y aussi la mire&#xa0;: les reflets apparaîtront.
4. Dans LicenceDesk, ouvrez «&#xa0;Vérifier ce poste&#xa0;» et suivez les indications.</translation>
    </message>
    <message>
        <source>A dark mat, if your desk is light:
put the licence here</source>
        <translation>Support sombre, si votre comptoir est clair&#xa0;:
posez le permis ici</translation>
    </message>
    <message>
        <source>The target cannot be saved here. Choose another folder.</source>
        <translation>Impossible d’enregistrer la mire ici. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <source>The picture could not be worked on. Try another one, or type the licence in.</source>
        <translation>Impossible de traiter l’image. Essayez-en une autre, ou saisissez le permis.</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The secret of the app id is missing. Type it in the settings.</source>
        <translation>Le secret de l’AppID manque. Saisissez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>The access token is missing. Paste it in the settings.</source>
        <translation>Le jeton d’accès manque. Collez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>What was pasted is not an access token: it has spaces or characters that no token has. Paste it again in the settings.</source>
        <translation>Le texte collé n’est pas un jeton d’accès&#xa0;: il contient des espaces ou des caractères qu’aucun jeton n’a. Collez-le de nouveau dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>A licence number has 18 characters</source>
        <translation>Un numéro de permis a 18 caractères</translation>
    </message>
    <message>
        <source>The birth date in the number does not exist</source>
        <translation>La date de naissance du numéro n’existe pas</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>La clé de contrôle ne correspond pas</translation>
    </message>
    <message>
        <source>This is not a date: write it like 2019-05-20</source>
        <translation>Ce n’est pas une date&#xa0;: écrivez 2019-05-20</translation>
    </message>
    <message>
        <source>This is neither a date nor 长期</source>
        <translation>Ni une date, ni 长期</translation>
    </message>
    <message>
        <source>There is no such class</source>
        <translation>Cette catégorie n’existe pas</translation>
    </message>
    <message>
        <source>A file number has 12 digits</source>
        <translation>Un numéro de dossier a 12 chiffres</translation>
    </message>
    <message>
        <source>A name has no digits or signs</source>
        <translation>Un nom n’a ni chiffres ni signes</translation>
    </message>
    <message>
        <source>The sex is 男 or 女</source>
        <translation>Le sexe est 男 ou 女</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>The records are encrypted, but the key information that belongs to them is missing. Restore the last backup.</source>
        <translation>Les fiches sont chiffrées, mais les informations de clé correspondantes manquent. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the store.</source>
        <translation>Saisissez la phrase secrète de la base.</translation>
    </message>
    <message>
        <source>The key of the store lies in the system&apos;s keyring, which cannot be reached. Sign in to the desktop as usual, or enter the recovery key.</source>
        <translation>La clé de la base est dans le trousseau du système, qui est inaccessible. Ouvrez votre session comme d’habitude, ou saisissez la clé de récupération.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it with the password of this computer account, then try again.</source>
        <translation>Le trousseau du système est verrouillé. Déverrouillez-le avec le mot de passe de ce compte, puis réessayez.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer. Perhaps a window asks for its password: answer it, then try again.</source>
        <translation>Le trousseau du système n’a pas répondu. Une fenêtre demande peut-être son mot de passe&#xa0;: répondez-y, puis réessayez.</translation>
    </message>
    <message>
        <source>The key of the store is no longer in the system&apos;s keyring. The records are safe but closed: enter the recovery key that was printed when the store was set up.</source>
        <translation>La clé de la base n’est plus dans le trousseau du système. Les fiches sont intactes mais fermées&#xa0;: saisissez la clé de récupération imprimée à la création de la base.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring holds the key of another store. Enter the passphrase or the recovery key of this one.</source>
        <translation>Le trousseau du système contient la clé d’une autre base. Saisissez la phrase secrète ou la clé de récupération de celle-ci.</translation>
    </message>
</context>
<context>
    <name>UnusualAccess</name>
    <message>
        <source>%1 showed %2 records in clear between %3 and %4.</source>
        <translation>%1 a affiché %2 fiches en clair entre %3 et %4.</translation>
    </message>
    <message>
        <source>%1 exported %2 times between %3 and %4.</source>
        <translation>%1 a exporté %2 fois entre %3 et %4.</translation>
    </message>
    <message>
        <source>%1 worked outside the usual hours: %2 acts between %3 and %4.</source>
        <translation>%1 a travaillé hors des heures habituelles&#xa0;: %2 actions entre %3 et %4.</translation>
    </message>
    <message>
        <source>%1 was refused sign-in %2 times between %3 and %4.</source>
        <translation>%1&#xa0;: %2 connexions refusées entre %3 et %4.</translation>
    </message>
    <message>
        <source>An unknown person</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>UploadImage</name>
    <message>
        <source>There is no picture to send.</source>
        <translation>Il n’y a pas d’image à envoyer.</translation>
    </message>
    <message>
        <source>The picture cannot be made small enough to send. Take it again.</source>
        <translation>Impossible de réduire assez l’image pour l’envoi. Reprenez-la.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>This is the key of another store. Use the passphrase or the recovery key that belongs to this one.</source>
        <translation>C’est la clé d’une autre base. Utilisez la phrase secrète ou la clé de récupération de celle-ci.</translation>
    </message>
    <message>
        <source>The key information of the store has been changed. Restore the last backup.</source>
        <translation>Les informations de clé de la base ont été modifiées. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The key information of the store is damaged. Restore the last backup.</source>
        <translation>Les informations de clé de la base sont endommagées. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The store was made by a newer version of the program. Install that version.</source>
        <translation>La base a été créée par une version plus récente du programme. Installez cette version.</translation>
    </message>
    <message>
        <source>Stored data has been changed or damaged and cannot be opened. Restore the last backup.</source>
        <translation>Des données conservées ont été modifiées ou endommagées et ne peuvent pas être ouvertes. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Stored data was encrypted with a key that is no longer in this store. Restore the backup that it came from.</source>
        <translation>Des données conservées ont été chiffrées avec une clé qui n’est plus dans cette base. Restaurez la sauvegarde dont elles proviennent.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again.</source>
        <translation>Mémoire insuffisante pour vérifier la phrase secrète. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Enter a passphrase for the store.</source>
        <translation>Saisissez une phrase secrète pour la base.</translation>
    </message>
    <message>
        <source>This store has no passphrase. Use the recovery key.</source>
        <translation>Cette base n’a pas de phrase secrète. Utilisez la clé de récupération.</translation>
    </message>
    <message>
        <source>The passphrase is not the one of this store. Check capital letters and keyboard and try again.</source>
        <translation>Ce n’est pas la phrase secrète de cette base. Vérifiez les majuscules et le clavier, puis réessayez.</translation>
    </message>
    <message>
        <source>No recovery key was ever printed for this store.</source>
        <translation>Aucune clé de récupération n’a jamais été imprimée pour cette base.</translation>
    </message>
    <message>
        <source>There is a mistake in the recovery key. Compare what you typed with the printed sheet.</source>
        <translation>La clé de récupération contient une erreur. Comparez votre saisie avec la feuille imprimée.</translation>
    </message>
    <message>
        <source>The recovery key is typed correctly but belongs to another store, or a newer one has been printed since.</source>
        <translation>La clé de récupération est bien saisie mais appartient à une autre base, ou une plus récente a été imprimée depuis.</translation>
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
        <translation>%1 ans au départ</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm asks for %2</source>
        <translation>%1 ans au départ&#xa0;; l’agence exige %2</translation>
    </message>
    <message>
        <source>Name another driver</source>
        <translation>Désignez un autre conducteur</translation>
    </message>
    <message>
        <source>Not over the age limit of the firm</source>
        <translation>Sous la limite d’âge de l’agence</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm&apos;s limit is %2</source>
        <translation>%1 ans au départ&#xa0;; la limite de l’agence est de %2</translation>
    </message>
    <message>
        <source>Ask the manager, or name another driver</source>
        <translation>Consultez le responsable, ou désignez un autre conducteur</translation>
    </message>
    <message>
        <source>No yearly medical certificate is needed</source>
        <translation>Aucun certificat médical annuel requis</translation>
    </message>
    <message>
        <source>Aged %1: from %2 on a medical certificate is due every year</source>
        <translation>%1 ans&#xa0;: dès %2 ans, un certificat médical annuel est requis</translation>
    </message>
    <message>
        <source>Ask for the certificate or the live status in 12123</source>
        <translation>Demandez le certificat ou l’état en direct dans 12123</translation>
    </message>
    <message>
        <source>No class has to be downgraded for age</source>
        <translation>Aucune catégorie à échanger en raison de l’âge</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost for good, treat it as C1</source>
        <translation>%1 ans&#xa0;: catégorie %2 perdue définitivement, à traiter comme C1</translation>
    </message>
    <message>
        <source>Aged %1: class %2 had to be downgraded at %3, unless extended</source>
        <translation>%1 ans&#xa0;: catégorie %2 à échanger à %3 ans, sauf prolongation</translation>
    </message>
    <message>
        <source>Check the live status in 12123; offer a vehicle of class C1</source>
        <translation>Vérifiez l’état en direct dans 12123&#xa0;; proposez un véhicule C1</translation>
    </message>
    <message>
        <source>No class is lost for age</source>
        <translation>Aucune catégorie perdue en raison de l’âge</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost at %3</source>
        <translation>%1 ans&#xa0;: la catégorie %2 se perd à %3 ans</translation>
    </message>
    <message>
        <source>Do not hand over a vehicle of that class</source>
        <translation>Ne remettez pas de véhicule de cette catégorie</translation>
    </message>
    <message>
        <source>Aged %1: nobody holds class %2 before %3</source>
        <translation>%1 ans&#xa0;: nul n’a la catégorie %2 avant %3 ans</translation>
    </message>
    <message>
        <source>Compare class and date of birth with the card</source>
        <translation>Comparez la catégorie et la date de naissance avec la carte</translation>
    </message>
    <message>
        <source>Old enough for the class</source>
        <translation>Âge suffisant pour la catégorie</translation>
    </message>
    <message>
        <source>Compare the class with the card</source>
        <translation>Comparez la catégorie avec la carte</translation>
    </message>
    <message>
        <source>The class is made of official codes</source>
        <translation>La catégorie est faite de codes officiels</translation>
    </message>
    <message>
        <source>“%1” is not a vehicle class</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une catégorie de véhicule</translation>
    </message>
    <message>
        <source>The class %1 is printed beside one that includes it</source>
        <translation>La catégorie %1 est imprimée à côté d’une autre qui l’inclut</translation>
    </message>
    <message>
        <source>The codes of %1 are not in the official order</source>
        <translation>Les codes de %1 ne suivent pas l’ordre officiel</translation>
    </message>
    <message>
        <source>The class is printed as the office prints it</source>
        <translation>La catégorie est imprimée comme le fait l’administration</translation>
    </message>
    <message>
        <source>No vehicle is chosen</source>
        <translation>Aucun véhicule choisi</translation>
    </message>
    <message>
        <source>Choose the vehicle</source>
        <translation>Choisissez le véhicule</translation>
    </message>
    <message>
        <source>Class %1 covers the vehicle</source>
        <translation>La catégorie %1 couvre le véhicule</translation>
    </message>
    <message>
        <source>Class %1 does not cover the vehicle: it needs %2</source>
        <translation>La catégorie %1 ne couvre pas le véhicule&#xa0;: il faut %2</translation>
    </message>
    <message>
        <source>Offer a vehicle of class %1, or name another driver</source>
        <translation>Proposez un véhicule de catégorie %1, ou désignez un autre conducteur</translation>
    </message>
    <message>
        <source>Class C6 existed when the card began</source>
        <translation>La catégorie C6 existait au début de la carte</translation>
    </message>
    <message>
        <source>Valid from %1 with class C6, which has existed only since %2</source>
        <translation>Valable du %1 avec la catégorie C6, qui existe depuis le %2</translation>
    </message>
    <message>
        <source>Compare the class; a card reissued since then may be right</source>
        <translation>Comparez la catégorie&#xa0;; une carte refaite depuis peut être juste</translation>
    </message>
    <message>
        <source>Held a car class for a year before C6</source>
        <translation>A eu une catégorie voiture pendant un an avant C6</translation>
    </message>
    <message>
        <source>Class C6 needs a year with C1 or C2 first</source>
        <translation>La catégorie C6 exige d’abord un an avec C1 ou C2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, et %2</translation>
    </message>
    <message>
        <source>Compare the dates with the card</source>
        <translation>Comparez les dates avec la carte</translation>
    </message>
    <message>
        <source>No such date: %1</source>
        <translation>Date inexistante au calendrier&#xa0;: %1</translation>
    </message>
    <message>
        <source>No date was read</source>
        <translation>Aucune date n’a été lue</translation>
    </message>
    <message>
        <source>Type the dates in</source>
        <translation>Saisissez les dates</translation>
    </message>
    <message>
        <source>All dates are real dates</source>
        <translation>Toutes les dates existent</translation>
    </message>
    <message>
        <source>Valid from %1, but renewed early and good since %2 by its record</source>
        <translation>Valable du %1, mais renouvelé par avance et valide depuis le %2 d’après la mention</translation>
    </message>
    <message>
        <source>Compare the note on the duplicate page</source>
        <translation>Comparez la mention de la page annexe</translation>
    </message>
    <message>
        <source>Valid from %1; its record says since when already, not understood</source>
        <translation>Valable du %1&#xa0;; la mention donne un début antérieur, illisible</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>Non valable avant le %1</translation>
    </message>
    <message>
        <source>Look on the duplicate page for a note that it is already valid</source>
        <translation>Cherchez sur la page annexe une mention indiquant qu’il est déjà valable</translation>
    </message>
    <message>
        <source>First issued on %1, but born on %2</source>
        <translation>Première délivrance le %1, mais naissance le %2</translation>
    </message>
    <message>
        <source>Valid from %1, before the first issue on %2</source>
        <translation>Valable du %1, avant la première délivrance le %2</translation>
    </message>
    <message>
        <source>Birth, first issue and start of validity are in order</source>
        <translation>Naissance, première délivrance et début de validité se suivent</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue</source>
        <translation>%1 ans à la première délivrance</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue: nobody gets a licence before %2</source>
        <translation>%1 ans à la première délivrance&#xa0;: nul n’obtient de permis avant %2 ans</translation>
    </message>
    <message>
        <source>Not too old at the first issue</source>
        <translation>Pas trop âgé à la première délivrance</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue, the limit then was %2</source>
        <translation>%1 ans à la première délivrance, la limite était alors de %2</translation>
    </message>
    <message>
        <source>Ask the customer to open 12123 and show the live screen</source>
        <translation>Demandez au client d’ouvrir 12123 et de montrer l’écran en direct</translation>
    </message>
    <message>
        <source>The screen was live when it was read</source>
        <translation>L’écran était en direct lors de la lecture</translation>
    </message>
    <message>
        <source>The screen was live when the picture was taken, on %1</source>
        <translation>L’écran était en direct lors de la prise de vue, le %1</translation>
    </message>
    <message>
        <source>It is not known when the picture was taken</source>
        <translation>On ignore quand l’image a été prise</translation>
    </message>
    <message>
        <source>The clock on the screen is not understood</source>
        <translation>L’heure à l’écran est illisible</translation>
    </message>
    <message>
        <source>The clock on the screen shows %1, the picture is of %2</source>
        <translation>L’écran indique %1, l’image date de %2</translation>
    </message>
    <message>
        <source>%1 is not understood</source>
        <translation>%1 est illisible</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Créé le %1</translation>
    </message>
    <message>
        <source>Made on %1, which is still to come</source>
        <translation>Créé le %1, date encore à venir</translation>
    </message>
    <message>
        <source>The status is %1: the holder must not drive</source>
        <translation>Le statut est %1&#xa0;: le titulaire ne doit pas conduire</translation>
    </message>
    <message>
        <source>Do not hand over the car</source>
        <translation>Ne remettez pas la voiture</translation>
    </message>
    <message>
        <source>The status is “%1”, which is none of the usual</source>
        <translation>Le statut «&#xa0;%1&#xa0;» n’est pas un statut habituel</translation>
    </message>
    <message>
        <source>Ask the customer to explain the status in 12123</source>
        <translation>Demandez au client d’expliquer le statut dans 12123</translation>
    </message>
    <message>
        <source>The status allows driving</source>
        <translation>Le statut permet de conduire</translation>
    </message>
    <message>
        <source>The status is %1: allowed to drive, but matters are open</source>
        <translation>Le statut est %1&#xa0;: conduite permise, mais dossiers en cours</translation>
    </message>
    <message>
        <source>Tell the customer; follow the rule of the firm</source>
        <translation>Informez le client&#xa0;; suivez la règle de l’agence</translation>
    </message>
    <message>
        <source>No outstanding offences</source>
        <translation>Aucune infraction en cours</translation>
    </message>
    <message>
        <source>Compare it with the card and correct it</source>
        <translation>Comparez avec la carte et corrigez</translation>
    </message>
    <message>
        <source>%1 points of %2: the licence is withheld until the exam is passed</source>
        <translation>%1 points sur %2&#xa0;: permis retenu jusqu’à la réussite de l’examen</translation>
    </message>
    <message>
        <source>%1 points of %2</source>
        <translation>%1 points sur %2</translation>
    </message>
    <message>
        <source>Follow the rule of the firm</source>
        <translation>Suivez la règle de l’agence</translation>
    </message>
    <message>
        <source>The screen or its code is red: the licence cannot be used</source>
        <translation>L’écran ou son code est rouge&#xa0;: permis inutilisable</translation>
    </message>
    <message>
        <source>The QR code is red: the licence cannot be used</source>
        <translation>Le code QR est rouge&#xa0;: permis inutilisable</translation>
    </message>
    <message>
        <source>The ground of the screen is red: the licence cannot be used</source>
        <translation>Le fond de l’écran est rouge&#xa0;: permis inutilisable</translation>
    </message>
    <message>
        <source>The colour of the screen was not judged</source>
        <translation>La couleur de l’écran n’a pas été jugée</translation>
    </message>
    <message>
        <source>Look: green ground and black code are good, red is not</source>
        <translation>Regardez&#xa0;: fond vert et code noir sont bons, le rouge non</translation>
    </message>
    <message>
        <source>The screen is green</source>
        <translation>L’écran est vert</translation>
    </message>
    <message>
        <source>No QR code was looked for</source>
        <translation>Aucun code QR n’a été recherché</translation>
    </message>
    <message>
        <source>Look for the QR code</source>
        <translation>Cherchez le code QR</translation>
    </message>
    <message>
        <source>The QR code is there</source>
        <translation>Le code QR est présent</translation>
    </message>
    <message>
        <source>No QR code on the screen: it is cut off, or this is not a 12123 screen</source>
        <translation>Pas de code QR à l’écran&#xa0;: il est coupé, ou ce n’est pas 12123</translation>
    </message>
    <message>
        <source>This core number was on another person&apos;s licence before</source>
        <translation>Ce numéro de feuillet figurait déjà sur le permis d’une autre personne</translation>
    </message>
    <message>
        <source>Look at the original; a core number is given out once</source>
        <translation>Regardez l’original&#xa0;; un numéro de feuillet n’est attribué qu’une fois</translation>
    </message>
    <message>
        <source>The core number has not been seen on another person&apos;s licence</source>
        <translation>Ce numéro de feuillet n’a été vu chez personne d’autre</translation>
    </message>
    <message>
        <source>This licence is on another rental until %1</source>
        <translation>Ce permis a une autre location jusqu’au %1</translation>
    </message>
    <message>
        <source>Ask about the other rental</source>
        <translation>Demandez ce qu’il en est de l’autre location</translation>
    </message>
    <message>
        <source>No other rental is open on this licence</source>
        <translation>Aucune autre location en cours avec ce permis</translation>
    </message>
    <message>
        <source>Not on the do-not-rent list</source>
        <translation>Absent de la liste d’exclusion</translation>
    </message>
    <message>
        <source>On the do-not-rent list: %1</source>
        <translation>Dans la liste d’exclusion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Call the supervisor</source>
        <translation>Appelez le responsable</translation>
    </message>
    <message>
        <source>The number and the date of birth agree</source>
        <translation>Le numéro et la date de naissance concordent</translation>
    </message>
    <message>
        <source>The number says born on %1, the licence says %2</source>
        <translation>Né le %1 selon le numéro, le %2 selon le permis</translation>
    </message>
    <message>
        <source>Compare both with the card; if they are printed like that, do not accept it</source>
        <translation>Comparez les deux avec la carte&#xa0;; s’ils sont imprimés ainsi, refusez-la</translation>
    </message>
    <message>
        <source>The number and the sex agree</source>
        <translation>Le numéro et le sexe concordent</translation>
    </message>
    <message>
        <source>The number is one of a person of sex %1, the licence says %2</source>
        <translation>Le numéro correspond au sexe %1, le permis indique %2</translation>
    </message>
    <message>
        <source>Compare with the identity card; a legal change of sex may explain it</source>
        <translation>Comparez avec la carte d’identité&#xa0;; un changement légal de sexe peut l’expliquer</translation>
    </message>
    <message>
        <source>The number begins in %1</source>
        <translation>Le numéro commence par&#xa0;: %1</translation>
    </message>
    <message>
        <source>No province has the code %1 with which the number begins</source>
        <translation>Aucune province n’a le code %1 qui commence le numéro</translation>
    </message>
    <message>
        <source>Compare the licence number with the card, digit by digit</source>
        <translation>Comparez le numéro de permis avec la carte, chiffre par chiffre</translation>
    </message>
    <message>
        <source>The number begins with no existing province</source>
        <translation>Le numéro ne commence par aucune province existante</translation>
    </message>
    <message>
        <source>First registered in %1</source>
        <translation>Premier enregistrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>The region code %1 is in no list since 1980</source>
        <translation>Le code de région %1 ne figure dans aucune liste depuis 1980</translation>
    </message>
    <message>
        <source>Compare the first six digits of the number with the card</source>
        <translation>Comparez les six premiers chiffres du numéro avec la carte</translation>
    </message>
    <message>
        <source>The region code is in no list</source>
        <translation>Le code de région ne figure dans aucune liste</translation>
    </message>
    <message>
        <source>The region existed when the holder was born</source>
        <translation>La région existait à la naissance du titulaire</translation>
    </message>
    <message>
        <source>The region %1 was abolished in %2, before the holder was born</source>
        <translation>%1&#xa0;: région supprimée en %2, avant la naissance du titulaire</translation>
    </message>
    <message>
        <source>The address or the number names no province</source>
        <translation>L’adresse ou le numéro n’indique pas de province</translation>
    </message>
    <message>
        <source>Address and number name the same province</source>
        <translation>L’adresse et le numéro indiquent la même province</translation>
    </message>
    <message>
        <source>Lives in %1, first registered in %2: people move</source>
        <translation>Domicile&#xa0;: %1, premier enregistrement&#xa0;: %2. Un déménagement est possible</translation>
    </message>
    <message>
        <source>Nationality and kind of number agree</source>
        <translation>La nationalité et le type de numéro concordent</translation>
    </message>
    <message>
        <source>The number is a foreigner&apos;s, the nationality is %1</source>
        <translation>Le numéro est celui d’un étranger, la nationalité est %1</translation>
    </message>
    <message>
        <source>The number is a Chinese citizen&apos;s, the nationality is %1</source>
        <translation>Le numéro est celui d’un citoyen chinois, la nationalité est %1</translation>
    </message>
    <message>
        <source>Compare number and nationality with the card</source>
        <translation>Comparez le numéro et la nationalité avec la carte</translation>
    </message>
    <message>
        <source>The name is a printed word of the form</source>
        <translation>Le nom est un mot imprimé du formulaire</translation>
    </message>
    <message>
        <source>Compare the name with the card</source>
        <translation>Comparez le nom avec la carte</translation>
    </message>
    <message>
        <source>The name looks like a name</source>
        <translation>Le nom a la forme d’un nom</translation>
    </message>
    <message>
        <source>The name does not look like a name</source>
        <translation>Le nom n’a pas la forme d’un nom</translation>
    </message>
    <message>
        <source>The name is that of the booking</source>
        <translation>Le nom est celui de la réservation</translation>
    </message>
    <message>
        <source>The name agrees with the booking but for a rare character</source>
        <translation>Le nom correspond à la réservation, à un caractère rare près</translation>
    </message>
    <message>
        <source>Compare the rare character with the identity card</source>
        <translation>Comparez le caractère rare avec la carte d’identité</translation>
    </message>
    <message>
        <source>The name is not that of the booking</source>
        <translation>Le nom n’est pas celui de la réservation</translation>
    </message>
    <message>
        <source>Ask who drives; take the licence of the person in the booking</source>
        <translation>Demandez qui conduit&#xa0;; prenez le permis de la personne de la réservation</translation>
    </message>
    <message>
        <source>Every field that is needed was read</source>
        <translation>Tous les champs nécessaires ont été lus</translation>
    </message>
    <message>
        <source>Not read surely enough: %1</source>
        <translation>Lecture pas assez sûre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take the picture again, or type these fields in</source>
        <translation>Reprenez la photo, ou saisissez ces champs</translation>
    </message>
    <message>
        <source>The number is that of a travel permit for Hong Kong and Macao residents</source>
        <translation>Le numéro est celui d’un titre de voyage pour résidents de Hong Kong et Macao</translation>
    </message>
    <message>
        <source>The number is that of a foreigner&apos;s permanent residence card of 2017</source>
        <translation>Le numéro est celui d’une carte de résident permanent étranger de 2017</translation>
    </message>
    <message>
        <source>The number is not that of a resident identity card</source>
        <translation>Le numéro n’est pas celui d’une carte d’identité de résident</translation>
    </message>
    <message>
        <source>This cannot be a licence number</source>
        <translation>Ce ne peut être un numéro de permis</translation>
    </message>
    <message>
        <source>The licence number has 18 characters as it should</source>
        <translation>Le numéro de permis a bien 18 caractères</translation>
    </message>
    <message>
        <source>The number has the old form of 15 digits</source>
        <translation>Le numéro a l’ancienne forme à 15 chiffres</translation>
    </message>
    <message>
        <source>Ask for the passport or permit and compare the number</source>
        <translation>Demandez le passeport ou le titre de voyage et comparez le numéro</translation>
    </message>
    <message>
        <source>Look at character %1 of the number: is it %2 instead of %3?</source>
        <translation>Regardez le caractère %1 du numéro&#xa0;: est-ce %2 au lieu de %3&#xa0;?</translation>
    </message>
    <message>
        <source>The check character of the licence number is right</source>
        <translation>La clé de contrôle du numéro de permis est juste</translation>
    </message>
    <message>
        <source>The check character does not match the licence number: it is misread, or no such number was ever issued</source>
        <translation>La clé de contrôle ne correspond pas au numéro&#xa0;: il est mal lu, ou n’a jamais été attribué</translation>
    </message>
    <message>
        <source>The date of birth inside the number, %1, cannot be</source>
        <translation>La date de naissance du numéro, %1, est impossible</translation>
    </message>
    <message>
        <source>The number contains a real date of birth</source>
        <translation>Le numéro contient une vraie date de naissance</translation>
    </message>
    <message>
        <source>The number is not of the old 15-digit form</source>
        <translation>Le numéro n’a pas l’ancienne forme à 15 chiffres</translation>
    </message>
    <message>
        <source>The number has 15 digits: such numbers have been invalid since 2013</source>
        <translation>Le numéro a 15 chiffres&#xa0;: ces numéros ne sont plus valables depuis 2013</translation>
    </message>
    <message>
        <source>Ask for the current identity card and the renewed licence</source>
        <translation>Demandez la carte d’identité actuelle et le permis renouvelé</translation>
    </message>
    <message>
        <source>Part of the number is masked: this is a shared or saved copy</source>
        <translation>Une partie du numéro est masquée&#xa0;: c’est une copie partagée ou enregistrée</translation>
    </message>
    <message>
        <source>Ask to see the licence itself, or the live screen of 12123</source>
        <translation>Demandez le permis lui-même, ou l’écran en direct de 12123</translation>
    </message>
    <message>
        <source>No digit of the number is masked</source>
        <translation>Aucun chiffre du numéro n’est masqué</translation>
    </message>
    <message>
        <source>Digits of the licence number are hidden</source>
        <translation>Des chiffres du numéro de permis sont cachés</translation>
    </message>
    <message>
        <source>Ask for the original and type the number in</source>
        <translation>Demandez l’original et saisissez le numéro</translation>
    </message>
    <message>
        <source>A number of this kind does not say</source>
        <translation>Ce type de numéro ne le dit pas</translation>
    </message>
    <message>
        <source>Check the passport or permit instead</source>
        <translation>Vérifiez plutôt le passeport ou le titre de voyage</translation>
    </message>
    <message>
        <source>%1 differs between the pages</source>
        <translation>%1&#xa0;: différent d’une page à l’autre</translation>
    </message>
    <message>
        <source>Compare the pages: they must belong to one person</source>
        <translation>Comparez les pages&#xa0;: elles doivent être de la même personne</translation>
    </message>
    <message>
        <source>Number and name were not read on every page</source>
        <translation>Le numéro et le nom n’ont pas été lus sur chaque page</translation>
    </message>
    <message>
        <source>Compare the pages by eye</source>
        <translation>Comparez les pages à l’œil</translation>
    </message>
    <message>
        <source>Number and name are the same on every page</source>
        <translation>Le numéro et le nom sont les mêmes sur chaque page</translation>
    </message>
    <message>
        <source>The file number does not have 12 digits</source>
        <translation>Le numéro de dossier n’a pas 12 chiffres</translation>
    </message>
    <message>
        <source>Compare the file number with the card</source>
        <translation>Comparez le numéro de dossier avec la carte</translation>
    </message>
    <message>
        <source>No office has the code %1 with which the file number begins</source>
        <translation>Aucun service n’a le code %1 qui commence le numéro de dossier</translation>
    </message>
    <message>
        <source>The file number is one of %1</source>
        <translation>Le numéro de dossier relève de&#xa0;: %1</translation>
    </message>
    <message>
        <source>The duplicate page is here</source>
        <translation>La page annexe est là</translation>
    </message>
    <message>
        <source>The duplicate page is missing</source>
        <translation>La page annexe manque</translation>
    </message>
    <message>
        <source>Read the duplicate page too</source>
        <translation>Lisez aussi la page annexe</translation>
    </message>
    <message>
        <source>The record names the end of validity</source>
        <translation>La mention indique la fin de validité</translation>
    </message>
    <message>
        <source>The record asks for renewal by %1, the licence runs to %2</source>
        <translation>La mention demande un renouvellement avant le %1, le permis court jusqu’au %2</translation>
    </message>
    <message>
        <source>Compare both pages: they must belong together</source>
        <translation>Comparez les deux pages&#xa0;: elles doivent aller ensemble</translation>
    </message>
    <message>
        <source>The bar code is not that of a paper core</source>
        <translation>Le code-barres n’est pas celui d’un feuillet papier</translation>
    </message>
    <message>
        <source>Look at the bar code</source>
        <translation>Regardez le code-barres</translation>
    </message>
    <message>
        <source>The check character of the bar code does not match the old formula</source>
        <translation>La clé du code-barres ne correspond pas à l’ancienne formule</translation>
    </message>
    <message>
        <source>The bar code is that of a paper core</source>
        <translation>Le code-barres est celui d’un feuillet papier</translation>
    </message>
    <message>
        <source>a grey copy</source>
        <translation>copie en gris</translation>
    </message>
    <message>
        <source>taken from a screen</source>
        <translation>prise sur un écran</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>floue</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>coupée</translation>
    </message>
    <message>
        <source>glare over a field</source>
        <translation>reflet sur un champ</translation>
    </message>
    <message>
        <source>The picture shows the original, whole and sharp</source>
        <translation>L’image montre l’original, entier et net</translation>
    </message>
    <message>
        <source>The picture: %1</source>
        <translation>L’image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take it again from the original, without glare</source>
        <translation>Reprenez-la d’après l’original, sans reflet</translation>
    </message>
    <message>
        <source>The size of the picture is not known</source>
        <translation>La taille de l’image est inconnue</translation>
    </message>
    <message>
        <source>The picture is large enough</source>
        <translation>L’image est assez grande</translation>
    </message>
    <message>
        <source>The picture is only %1 pixels high or wide</source>
        <translation>L’image n’a que %1 pixels de haut ou de large</translation>
    </message>
    <message>
        <source>Take it again from nearer</source>
        <translation>Reprenez-la de plus près</translation>
    </message>
    <message>
        <source>No value stands out from the others by its print</source>
        <translation>Aucune valeur ne se distingue par son impression</translation>
    </message>
    <message>
        <source>Print or ground differ from the other values: %1</source>
        <translation>Impression ou fond différents des autres valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Look at the card: was something pasted over or erased?</source>
        <translation>Regardez la carte&#xa0;: collage ou effacement&#xa0;?</translation>
    </message>
    <message>
        <source>Explain to the customer: no trailer, motorway only with an experienced companion, sticker at the rear</source>
        <translation>Expliquez&#xa0;: pas de remorque, autoroute seulement avec un accompagnateur expérimenté, autocollant à l’arrière</translation>
    </message>
    <message>
        <source>The probation year ended on %1</source>
        <translation>La période probatoire a pris fin le %1</translation>
    </message>
    <message>
        <source>On probation until %1, first issued on %2</source>
        <translation>Période probatoire jusqu’au %1, première délivrance le %2</translation>
    </message>
    <message>
        <source>The record names a probation, its end is not understood</source>
        <translation>La mention indique une période probatoire, sa fin est illisible</translation>
    </message>
    <message>
        <source>The record names no probation</source>
        <translation>La mention n’indique pas de période probatoire</translation>
    </message>
    <message>
        <source>The probation in the record ended on %1</source>
        <translation>La période probatoire mentionnée a pris fin le %1</translation>
    </message>
    <message>
        <source>On probation until %1 by the record</source>
        <translation>Période probatoire jusqu’au %1 d’après la mention</translation>
    </message>
    <message>
        <source>Not on probation</source>
        <translation>Pas en période probatoire</translation>
    </message>
    <message>
        <source>On probation: must not drive a commercial passenger vehicle</source>
        <translation>Période probatoire&#xa0;: pas de transport commercial de passagers</translation>
    </message>
    <message>
        <source>On probation: must not tow a trailer</source>
        <translation>Période probatoire&#xa0;: pas de remorque</translation>
    </message>
    <message>
        <source>Offer a vehicle without a trailer, or another driver</source>
        <translation>Proposez un véhicule sans remorque, ou un autre conducteur</translation>
    </message>
    <message>
        <source>Driving since %1</source>
        <translation>Conduit depuis le %1</translation>
    </message>
    <message>
        <source>Driving since %1; the firm asks for %2 months</source>
        <translation>Conduit depuis le %1&#xa0;; l’agence exige %2 mois</translation>
    </message>
    <message>
        <source>The seal names a traffic police office</source>
        <translation>Le cachet est celui d’un service de police routière</translation>
    </message>
    <message>
        <source>The text of the seal is not that of a traffic police office</source>
        <translation>Le texte du cachet n’est pas celui d’un service de police routière</translation>
    </message>
    <message>
        <source>Look at the seal</source>
        <translation>Regardez le cachet</translation>
    </message>
    <message>
        <source>The seal or the file number names no province</source>
        <translation>Le cachet ou le numéro de dossier n’indique pas de province</translation>
    </message>
    <message>
        <source>Seal and file number name the same province</source>
        <translation>Le cachet et le numéro de dossier indiquent la même province</translation>
    </message>
    <message>
        <source>The seal is of %1, the file number of %2</source>
        <translation>Cachet de %1, numéro de dossier de %2</translation>
    </message>
    <message>
        <source>Compare seal and file number with the card</source>
        <translation>Comparez le cachet et le numéro de dossier avec la carte</translation>
    </message>
    <message>
        <source>The seal or the file number names no prefecture</source>
        <translation>Le cachet ou le numéro de dossier n’indique pas de préfecture</translation>
    </message>
    <message>
        <source>Seal and file number name the same prefecture</source>
        <translation>Le cachet et le numéro de dossier indiquent la même préfecture</translation>
    </message>
    <message>
        <source>The seal was not looked for</source>
        <translation>Le cachet n’a pas été recherché</translation>
    </message>
    <message>
        <source>No seal at its place</source>
        <translation>Pas de cachet à sa place</translation>
    </message>
    <message>
        <source>Look at the seal on the card</source>
        <translation>Regardez le cachet sur la carte</translation>
    </message>
    <message>
        <source>The seal is not red: this may be a copy</source>
        <translation>Le cachet n’est pas rouge&#xa0;: c’est peut-être une copie</translation>
    </message>
    <message>
        <source>Ask for the original</source>
        <translation>Demandez l’original</translation>
    </message>
    <message>
        <source>A red seal is at its place</source>
        <translation>Un cachet rouge est à sa place</translation>
    </message>
    <message>
        <source>The licence has no end date</source>
        <translation>Le permis n’a pas de date de fin</translation>
    </message>
    <message>
        <source>The term is %1 years</source>
        <translation>La durée est de %1 ans</translation>
    </message>
    <message>
        <source>From %1 to %2: licences run for 6 or 10 years or are permanent</source>
        <translation>Du %1 au %2&#xa0;: un permis vaut 6 ans, 10 ans ou sans limite</translation>
    </message>
    <message>
        <source>The licence ends on the same day and month as it began</source>
        <translation>Le permis se termine le même jour de l’année qu’il a commencé</translation>
    </message>
    <message>
        <source>It begins on %1 and ends on %2: day and month must be the same</source>
        <translation>Il commence le %1 et se termine le %2&#xa0;: jour et mois doivent être identiques</translation>
    </message>
    <message>
        <source>Valid from the same day and month as the first issue</source>
        <translation>Valable à partir de l’anniversaire de la première délivrance</translation>
    </message>
    <message>
        <source>First issued on %1, valid from %2: day and month are usually the same</source>
        <translation>Première délivrance le %1, valable du %2&#xa0;: jour et mois sont d’habitude identiques</translation>
    </message>
    <message>
        <source>Compare both dates; a restored or converted licence may differ</source>
        <translation>Comparez les deux dates&#xa0;; un permis rétabli ou converti peut différer</translation>
    </message>
    <message>
        <source>The earlier terms are consistent</source>
        <translation>Les durées précédentes sont cohérentes</translation>
    </message>
    <message>
        <source>%1 years from first issue to this card: no terms of 6 and 10 add up to it</source>
        <translation>%1 ans de la première délivrance à cette carte&#xa0;: aucune somme de durées de 6 et 10 ans n’y correspond</translation>
    </message>
    <message>
        <source>The first card runs for 6 years</source>
        <translation>La première carte vaut 6 ans</translation>
    </message>
    <message>
        <source>A first card that runs to %1: first cards run for 6 years</source>
        <translation>Première carte jusqu’au %1&#xa0;: les premières cartes valent 6 ans</translation>
    </message>
    <message>
        <source>Compare the dates; army and foreign conversions may differ</source>
        <translation>Comparez les dates&#xa0;; les conversions militaires ou étrangères peuvent différer</translation>
    </message>
    <message>
        <source>Held long enough for a permanent licence</source>
        <translation>Détenu assez longtemps pour un permis sans limite</translation>
    </message>
    <message>
        <source>No end date, though first issued on %1: that takes %2 years</source>
        <translation>Sans date de fin, mais première délivrance le %1&#xa0;: il faut %2 ans</translation>
    </message>
    <message>
        <source>Ten-year cards existed then</source>
        <translation>Les cartes de dix ans existaient alors</translation>
    </message>
    <message>
        <source>A ten-year card cannot end on %1</source>
        <translation>Une carte de dix ans ne peut pas se terminer le %1</translation>
    </message>
    <message>
        <source>The old edition and its dates go together</source>
        <translation>L’ancienne édition et ses dates concordent</translation>
    </message>
    <message>
        <source>A card of the edition before 2013 that runs to %1: those have expired</source>
        <translation>Une carte de l’édition d’avant 2013 valable jusqu’au %1&#xa0;: celles-ci ont expiré</translation>
    </message>
    <message>
        <source>Look closely: paper, print and the edition of the card</source>
        <translation>Regardez bien&#xa0;: papier, impression et édition de la carte</translation>
    </message>
    <message>
        <source>Do not hand over the car; ask for the renewed licence</source>
        <translation>Ne remettez pas la voiture&#xa0;; demandez le permis renouvelé</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Valable jusqu’au %1</translation>
    </message>
    <message>
        <source>Expired on %1, more than a year ago: cancelled by law</source>
        <translation>Expiré le %1, il y a plus d’un an&#xa0;: annulé de plein droit</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Expiré le %1</translation>
    </message>
    <message>
        <source>No return date is given</source>
        <translation>Aucune date de retour indiquée</translation>
    </message>
    <message>
        <source>Enter the return date</source>
        <translation>Saisissez la date de retour</translation>
    </message>
    <message>
        <source>Valid until %1, the return is on %2</source>
        <translation>Valable jusqu’au %1, retour le %2</translation>
    </message>
    <message>
        <source>Expires on %1, before the return on %2</source>
        <translation>Expire le %1, avant le retour le %2</translation>
    </message>
    <message>
        <source>Agree on a return by %1, or wait for the renewed licence</source>
        <translation>Convenez d’un retour avant le %1, ou attendez le permis renouvelé</translation>
    </message>
    <message>
        <source>Valid for %1 days after the return</source>
        <translation>Valable %1 jours après le retour</translation>
    </message>
    <message>
        <source>Expires on %1, only %2 days after the return; the firm asks for %3 days</source>
        <translation>Expire le %1, seulement %2 jours après le retour&#xa0;; l’agence en exige %3</translation>
    </message>
    <message>
        <source>Remind the customer to renew before the rental</source>
        <translation>Rappelez au client de le renouveler avant la location</translation>
    </message>
    <message>
        <source>Can be renewed from %1</source>
        <translation>Peut être renouvelé à partir du %1</translation>
    </message>
    <message>
        <source>Expires on %1: it can be renewed now</source>
        <translation>Expire le %1&#xa0;: peut être renouvelé maintenant</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Informez le client</translation>
    </message>
    <message>
        <source>The licence has no end date; ages are checked all the same</source>
        <translation>Le permis n’a pas de date de fin&#xa0;; l’âge est contrôlé malgré tout</translation>
    </message>
    <message>
        <source>No colour anywhere: a grey copy</source>
        <translation>Aucune couleur&#xa0;: une copie en gris</translation>
    </message>
    <message>
        <source>The pattern of a screen runs over the card</source>
        <translation>La trame d’un écran traverse la carte</translation>
    </message>
    <message>
        <source>%1: print or ground differ from the other values</source>
        <translation>%1&#xa0;: impression ou fond différents des autres valeurs</translation>
    </message>
    <message>
        <source>The seal is not red</source>
        <translation>Le cachet n’est pas rouge</translation>
    </message>
    <message>
        <source>The ground of the screen is red</source>
        <translation>Le fond de l’écran est rouge</translation>
    </message>
    <message>
        <source>The QR code is red</source>
        <translation>Le code QR est rouge</translation>
    </message>
    <message>
        <source>No QR code at its place</source>
        <translation>Pas de code QR à sa place</translation>
    </message>
    <message>
        <source>The bar code of the paper core</source>
        <translation>Le code-barres du feuillet papier</translation>
    </message>
    <message>
        <source>%1 was not read surely enough</source>
        <translation>%1&#xa0;: lecture pas assez sûre</translation>
    </message>
    <message>
        <source>Compare it with the card and confirm it</source>
        <translation>Comparez avec la carte et confirmez</translation>
    </message>
    <message>
        <source>%1 is on the duplicate page, which is not here</source>
        <translation>%1&#xa0;: figure sur la page annexe, qui n’est pas là</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1&#xa0;: non lu</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Saisir</translation>
    </message>
</context>
<context>
    <name>WebhookProvider</name>
    <message>
        <source>What was typed is not a bearer token: it has spaces or characters that no token has. Type it again in the settings.</source>
        <translation>La saisie n’est pas un jeton Bearer&#xa0;: elle contient des espaces ou des caractères qu’aucun jeton n’a. Saisissez-le de nouveau dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>WechatAnswer</name>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>La réponse du service est illisible.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too large.</source>
        <translation>La réponse du service est trop longue.</translation>
    </message>
</context>
<context>
    <name>WechatErrors</name>
    <message>
        <source>This is a fault of the program: please report it to the developers.</source>
        <translation>C’est une erreur du programme&#xa0;: signalez-la à ses auteurs.</translation>
    </message>
    <message>
        <source>Check app id and secret in the settings.</source>
        <translation>Vérifiez l’AppID et le secret dans les paramètres.</translation>
    </message>
    <message>
        <source>Go on with the reading made here; the service answers again after midnight, China time.</source>
        <translation>Continuez avec la lecture faite ici&#xa0;; le service répondra de nouveau après minuit, heure de Chine.</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>Le service est occupé.</translation>
    </message>
    <message>
        <source>It is retried automatically.</source>
        <translation>Un nouvel essai se fera tout seul.</translation>
    </message>
    <message>
        <source>The access token is no longer valid.</source>
        <translation>Le jeton d’accès n’est plus valide.</translation>
    </message>
    <message>
        <source>Check the token, or app id and secret, in the settings.</source>
        <translation>Vérifiez le jeton, ou l’AppID et le secret, dans les paramètres.</translation>
    </message>
    <message>
        <source>The service refused this way of requesting a token.</source>
        <translation>Le service a refusé cette façon de demander un jeton.</translation>
    </message>
    <message>
        <source>The service does not know this app id.</source>
        <translation>Le service ne connaît pas cet AppID.</translation>
    </message>
    <message>
        <source>The service does not take this access token.</source>
        <translation>Le service n’accepte pas ce jeton d’accès.</translation>
    </message>
    <message>
        <source>The secret does not belong to this app id.</source>
        <translation>Le secret ne correspond pas à cet AppID.</translation>
    </message>
    <message>
        <source>The service does not let this network in.</source>
        <translation>Le service n’admet pas ce réseau.</translation>
    </message>
    <message>
        <source>Ask the administrator to add this network&apos;s address to the allow list of the account.</source>
        <translation>L’administrateur doit ajouter l’adresse de ce réseau à la liste blanche du compte.</translation>
    </message>
    <message>
        <source>The request had no access token.</source>
        <translation>La demande n’avait pas de jeton d’accès.</translation>
    </message>
    <message>
        <source>The request had no app id.</source>
        <translation>La demande n’avait pas d’AppID.</translation>
    </message>
    <message>
        <source>The request had no secret.</source>
        <translation>La demande n’avait pas de secret.</translation>
    </message>
    <message>
        <source>The picture did not arrive.</source>
        <translation>L’image n’est pas arrivée.</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation>Le jeton d’accès a expiré.</translation>
    </message>
    <message>
        <source>The service wants the request sent in another way.</source>
        <translation>Le service veut que la demande soit envoyée autrement.</translation>
    </message>
    <message>
        <source>The picture arrived empty.</source>
        <translation>L’image est arrivée vide.</translation>
    </message>
    <message>
        <source>The picture is too large for the service.</source>
        <translation>L’image est trop grande pour le service.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up.</source>
        <translation>Les appels du jour sont épuisés.</translation>
    </message>
    <message>
        <source>Too many calls within a minute.</source>
        <translation>Trop d’appels en une minute.</translation>
    </message>
    <message>
        <source>It is retried after a minute.</source>
        <translation>Nouvel essai dans une minute.</translation>
    </message>
    <message>
        <source>This account may not use the service.</source>
        <translation>Ce compte n’a pas le droit d’utiliser le service.</translation>
    </message>
    <message>
        <source>Ask the administrator to request the right to read licences from the service.</source>
        <translation>L’administrateur doit demander au service le droit de lire les permis.</translation>
    </message>
    <message>
        <source>The counter of calls cannot be reset again this month.</source>
        <translation>Le compteur d’appels ne peut plus être remis à zéro ce mois-ci.</translation>
    </message>
    <message>
        <source>The service waits until somebody confirms this network.</source>
        <translation>Le service attend que quelqu’un confirme ce réseau.</translation>
    </message>
    <message>
        <source>Ask the administrator to confirm the message sent to the account.</source>
        <translation>L’administrateur doit confirmer le message reçu par le compte.</translation>
    </message>
    <message>
        <source>The service could not fetch the picture&apos;s address.</source>
        <translation>Le service n’a pas pu récupérer l’image à son adresse.</translation>
    </message>
    <message>
        <source>Send the picture itself.</source>
        <translation>Envoyez l’image elle-même.</translation>
    </message>
    <message>
        <source>The service sees no licence in the picture.</source>
        <translation>Le service ne voit aucun permis dans l’image.</translation>
    </message>
    <message>
        <source>Take the picture again, or go on with the reading made here.</source>
        <translation>Reprenez la photo, ou continuez avec la lecture faite ici.</translation>
    </message>
    <message>
        <source>The service cannot read the picture.</source>
        <translation>Le service ne peut pas lire l’image.</translation>
    </message>
    <message>
        <source>The calls that the firm has bought are used up.</source>
        <translation>Les appels achetés par l’entreprise sont épuisés.</translation>
    </message>
    <message>
        <source>Go on with the reading made here; ask the administrator to buy more, or wait for tomorrow.</source>
        <translation>Continuez avec la lecture faite ici&#xa0;; l’administrateur en achète d’autres ou attend demain.</translation>
    </message>
    <message>
        <source>The service answered %1: %2</source>
        <translation>Le service a répondu %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Go on with the reading made here; if it comes again, give the administrator this message.</source>
        <translation>Continuez avec la lecture faite ici&#xa0;; si cela se reproduit, transmettez ce message à l’administrateur.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccessPolicyForm</name>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Operators sign in &amp;by name</source>
        <translation>Les opérateurs se connectent sous leur &amp;nom</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody is there, after</source>
        <translation>Verrouiller en cas d’a&amp;bsence après</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Supervisors and auditors need a second &amp;factor</source>
        <translation>Second &amp;facteur obligatoire pour responsables et auditeurs</translation>
    </message>
    <message>
        <source>Minimum PIN length</source>
        <translation>PIN le plus court</translation>
    </message>
    <message>
        <source> digits</source>
        <translation> chiffres</translation>
    </message>
    <message>
        <source>Minimum passphrase length</source>
        <translation>Phrase la plus courte</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caractères</translation>
    </message>
    <message>
        <source>Freeze accounts not used for</source>
        <translation>Geler les comptes inutilisés depuis</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>What clerks may do</source>
        <translation>Droits des agents</translation>
    </message>
    <message>
        <source>Show one record in &amp;clear</source>
        <translation>Afficher une fiche en &amp;clair</translation>
    </message>
    <message>
        <source>Export records in clear</source>
        <translation>Exporter des fiches en clair</translation>
    </message>
    <message>
        <source>Reported to a supervisor</source>
        <translation>Signalé à un responsable</translation>
    </message>
    <message>
        <source>More than … records shown in an hour</source>
        <translation>Plus de … fiches affichées par heure</translation>
    </message>
    <message>
        <source>More than … exports a day</source>
        <translation>Plus de … exportations par jour</translation>
    </message>
    <message>
        <source>More than … refused sign-ins in an hour</source>
        <translation>Plus de … connexions refusées par heure</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>Début du travail</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>Fin du travail</translation>
    </message>
    <message>
        <source>Work outside these hours</source>
        <translation>Travail hors de ces heures</translation>
    </message>
    <message>
        <source>The same time twice: any hour is usual.</source>
        <translation>Deux fois la même heure&#xa0;: toute heure est habituelle.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccountsModel</name>
    <message>
        <source>Frozen</source>
        <translation>Gelé</translation>
    </message>
    <message numerus="yes">
        <source>Frozen: not used for %n day(s)</source>
        <translation>
            <numerusform>Gelé&#xa0;: inutilisé depuis %n jour</numerusform>
            <numerusform>Gelé&#xa0;: inutilisé depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Chooses a PIN at the next sign-in</source>
        <translation>Choisit un PIN à la prochaine connexion</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>Peut se connecter</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>licencedesk::AlertsPanel</name>
    <message>
        <source>I have looked at it</source>
        <translation>J’ai examiné</translation>
    </message>
    <message>
        <source>Unusual access</source>
        <translation>Accès inhabituel</translation>
    </message>
</context>
<context>
    <name>licencedesk::ArchiveBox</name>
    <message>
        <source>Seal with a passphrase (.ldx)</source>
        <translation>Chiffrer avec une phrase secrète (.ldx)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>La même, encore une fois</translation>
    </message>
    <message>
        <source>Encrypted; only LicenceDesk and the passphrase open it</source>
        <translation>Chiffré&#xa0;; seuls LicenceDesk et la phrase secrète l’ouvrent</translation>
    </message>
    <message>
        <source>At least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>Au moins %1 caractères&#xa0;; quatre mots sans aucun rapport conviennent bien.</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Les deux saisies diffèrent encore.</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, not even us.</source>
        <translation>Sans la phrase secrète, personne ne peut ouvrir le fichier, nous non plus.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditModel</name>
    <message>
        <source>nobody signed in</source>
        <translation>personne n’est connecté</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, fiche %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditPage</name>
    <message>
        <source>Broken: the log was changed. Entry %1 (%2, by %3) does not follow from the one before it; everything before it is as it was written.</source>
        <translation>Rompu : le journal a été modifié. L’entrée %1 (%2, par %3) ne suit pas la précédente ; tout ce qui la précède est tel qu’il a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>Cut: the newest entries of %n desk(s) are missing from the log.</source>
        <translation>
            <numerusform>Tronqué&#xa0;: les dernières entrées de %n poste manquent dans le journal.</numerusform>
            <numerusform>Tronqué&#xa0;: les dernières entrées de %n postes manquent dans le journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Intact: each of the %1 entries follows from the one before it.</source>
        <translation>Intact&#xa0;: chacune des %1 entrées suit la précédente.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>&amp;Vérifier le journal</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Afficher la fiche</translation>
    </message>
    <message>
        <source>Entries of the audit log, newest first</source>
        <translation>Entrées du journal d’audit, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Read the whole log and see whether anything was changed or cut off</source>
        <translation>Lire tout le journal et voir si quelque chose a été modifié ou tronqué</translation>
    </message>
    <message>
        <source>Go to the record of the chosen entry (Enter)</source>
        <translation>Aller à la fiche de l’entrée choisie (Enter)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>Rien de tel ne s’est produit</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole log is being read…</source>
        <translation>Lecture de tout le journal…</translation>
    </message>
    <message numerus="yes">
        <source>Unusual in the last %n day(s):</source>
        <translation>
            <numerusform>Inhabituel le dernier jour (%n)&#xa0;:</numerusform>
            <numerusform>Inhabituel ces %n derniers jours&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>One file with all records, sealed by a passphrase of its own. Any computer with LicenceDesk opens it; nobody does without the passphrase.</source>
        <translation>Un seul fichier avec toutes les fiches, chiffré par sa propre phrase secrète. Tout ordinateur doté de LicenceDesk l’ouvre&#xa0;; sans la phrase secrète, personne ne le peut.</translation>
    </message>
    <message>
        <source>&amp;Make a backup…</source>
        <translation>&amp;Faire une sauvegarde…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Choose a backup…</source>
        <translation>&amp;Choisir une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>&amp;Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>Répé&amp;ter</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Passp&amp;hrase of that backup</source>
        <translation>Phrase secrète de cette sau&amp;vegarde</translation>
    </message>
    <message>
        <source>There are no records on this computer: nothing is kept when the program is closed.</source>
        <translation>Il n’y a pas de fiches sur cet ordinateur&#xa0;: rien n’est conservé à la fermeture du programme.</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>Au moins %1 caractères&#xa0;; quelques mots se retiennent facilement.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Les deux saisies diffèrent.</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Aucun fichier n’est choisi.</translation>
    </message>
    <message>
        <source>Stopped: no backup was made.</source>
        <translation>Arrêté&#xa0;: aucune sauvegarde n’a été faite.</translation>
    </message>
    <message>
        <source>Saved as %1, %2. Keep it away from this computer, and the passphrase away from the file.</source>
        <translation>Enregistré sous %1, %2. Gardez le fichier ailleurs que sur cet ordinateur, et la phrase secrète ailleurs que le fichier.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>The records of this computer (%n) are moved aside, and those of the backup take their place. What was accepted since the backup is not in them.</source>
        <translation>
            <numerusform>La fiche de cet ordinateur (%n) est mise de côté et remplacée par celles de la sauvegarde. Ce qui a été accepté depuis n’y figure pas.</numerusform>
            <numerusform>Les fiches de cet ordinateur (%n) sont mises de côté et remplacées par celles de la sauvegarde. Ce qui a été accepté depuis n’y figure pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>Being restored…</source>
        <translation>Restauration en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 restored.</source>
        <translation>
            <numerusform>%n fiche du %1 est rétablie.</numerusform>
            <numerusform>%n fiches du %1 sont rétablies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their audit log is not intact: look at it.</source>
        <translation>Leur journal d’audit n’est pas intact&#xa0;: examinez-le.</translation>
    </message>
    <message>
        <source>What was here before lies in %1.</source>
        <translation>Ce qui était ici auparavant se trouve dans %1.</translation>
    </message>
</context>
<context>
    <name>licencedesk::BatchBar</name>
    <message>
        <source>Folder being read</source>
        <translation>Dossier en cours de lecture</translation>
    </message>
    <message>
        <source>Pictures read</source>
        <translation>Images lues</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>Fermer le dossier</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 à examiner</translation>
    </message>
    <message>
        <source>%1 flawless</source>
        <translation>%1 sans défaut</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 acceptées</translation>
    </message>
    <message>
        <source>%1 without a licence</source>
        <translation>%1 sans permis</translation>
    </message>
</context>
<context>
    <name>licencedesk::BottomBar</name>
    <message numerus="yes">
        <source>%n field(s) left to check</source>
        <translation>
            <numerusform>encore %n champ à vérifier</numerusform>
            <numerusform>encore %n champs à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Plus rien à vérifier</translation>
    </message>
</context>
<context>
    <name>licencedesk::BusyOverlay</name>
    <message>
        <source>Reading the licence…</source>
        <translation>Lecture du permis…</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CameraMenu</name>
    <message>
        <source>No camera found</source>
        <translation>Aucune caméra trouvée</translation>
    </message>
    <message>
        <source>Play a video or picture…</source>
        <translation>Lire une vidéo ou une image…</translation>
    </message>
    <message>
        <source>Play a folder of pictures…</source>
        <translation>Lire un dossier d’images…</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Tourner l’image</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>Image en miroir</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Plus clair</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Plus sombre</translation>
    </message>
    <message>
        <source>Fix the focus on the desk</source>
        <translation>Fixer la mise au point sur le plan</translation>
    </message>
    <message>
        <source>This camera does not offer it</source>
        <translation>Cette caméra ne le propose pas</translation>
    </message>
    <message>
        <source>Capture by itself</source>
        <translation>Capture automatique</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Quick: takes what can just be read</source>
        <translation>Rapide&#xa0;: prend ce qui est à peine lisible</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Strict: waits for a still, sharp picture</source>
        <translation>Strict&#xa0;: attend une image nette et immobile</translation>
    </message>
    <message>
        <source>Sound when captured</source>
        <translation>Son à la capture</translation>
    </message>
    <message>
        <source>Show the seconds per licence</source>
        <translation>Afficher les secondes par permis</translation>
    </message>
</context>
<context>
    <name>licencedesk::CandidateBar</name>
    <message>
        <source>Take %1</source>
        <translation>Prendre %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::CaptureIntake</name>
    <message>
        <source>This licence was accepted just now. Take it away and put the next one here.</source>
        <translation>Ce permis vient d’être accepté. Retirez-le et placez le suivant ici.</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>L’utiliser encore</translation>
    </message>
    <message>
        <source>%1 s · last %2 s</source>
        <translation>%1 s · précédent %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Last licence: %1 s</source>
        <translation>Dernier permis&#xa0;: %1 s</translation>
    </message>
</context>
<context>
    <name>licencedesk::CardView</name>
    <message>
        <source>Straightened licence with its field boxes</source>
        <translation>Permis redressé avec les cadres des champs</translation>
    </message>
    <message>
        <source>Arrow keys move the selected box, with Shift they resize it, with Ctrl in fine steps</source>
        <translation>Les flèches déplacent le cadre choisi, avec Shift elles le redimensionnent, avec Ctrl par petits pas</translation>
    </message>
</context>
<context>
    <name>licencedesk::CheckRow</name>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Peut être amélioré</translation>
    </message>
    <message>
        <source>Fix this</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Non mesuré</translation>
    </message>
</context>
<context>
    <name>licencedesk::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Space takes a column in or out, Alt+Up and Alt+Down move it</source>
        <translation>Espace ajoute ou retire une colonne, Alt+↑ et Alt+↓ la déplacent</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConfirmPanel</name>
    <message>
        <source>No, leave it</source>
        <translation>Non, laisser</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConsentBar</name>
    <message>
        <source>The customer agrees that this licence is sent to %1 (Alt+&amp;Y)</source>
        <translation>Le client accepte que ce permis soit envoyé à %1 (Alt+&amp;Y)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CornerEditor</name>
    <message>
        <source>Picture with the four corners of the card</source>
        <translation>Image avec les quatre coins de la carte</translation>
    </message>
    <message>
        <source>Arrow keys move the corner, Space goes on to the next one, Enter reads the card between the corners</source>
        <translation>Les flèches déplacent le coin, Espace passe au suivant, Enter lit la carte entre les coins</translation>
    </message>
</context>
<context>
    <name>licencedesk::CorrectionsDialog</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Corrections from a file</source>
        <translation>Corrections d’un fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) change.</source>
        <translation>
            <numerusform>%n fiche change.</numerusform>
            <numerusform>%n fiches changent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it was.</source>
        <translation>
            <numerusform>%n inchangée.</numerusform>
            <numerusform>%n inchangées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused.</source>
        <translation>
            <numerusform>%n ligne refusée.</numerusform>
            <numerusform>%n lignes refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns not from LicenceDesk were ignored: %1.</source>
        <translation>Des colonnes étrangères ont été laissées de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) corrected.</source>
        <translation>
            <numerusform>%n fiche corrigée.</numerusform>
            <numerusform>%n fiches corrigées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>licencedesk::CounterSection</name>
    <message>
        <source>This counter</source>
        <translation>Ce comptoir</translation>
    </message>
    <message>
        <source>Every licence that is accepted here carries the counter&apos;s name.</source>
        <translation>Chaque permis accepté ici porte le nom du comptoir.</translation>
    </message>
    <message>
        <source>Keep the &amp;name</source>
        <translation>&amp;Garder le nom</translation>
    </message>
    <message>
        <source>&amp;Name of this counter</source>
        <translation>&amp;Nom de ce comptoir</translation>
    </message>
    <message>
        <source>Each counter of a firm has a name of its own, for example “Airport 2”.</source>
        <translation>Chaque comptoir d’une entreprise a son propre nom, par exemple «&#xa0;Aéroport 2&#xa0;».</translation>
    </message>
    <message>
        <source>From now on licences are accepted at “%1”.</source>
        <translation>Désormais, les permis sont acceptés à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>licencedesk::CustomerSection</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>A customer may ask what is kept about them, and that it be deleted. Ask for their licence first.</source>
        <translation>Un client peut demander ce qui est conservé à son sujet, et que ce soit supprimé. Demandez d’abord son permis.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>&amp;Save everything as files…</source>
        <translation>Tout &amp;enregistrer en fichiers…</translation>
    </message>
    <message>
        <source>&amp;Delete all records…</source>
        <translation>&amp;Supprimer toutes les fiches…</translation>
    </message>
    <message>
        <source>Licence &amp;number, whole</source>
        <translation>&amp;Numéro de permis complet</translation>
    </message>
    <message>
        <source>Nothing is kept about this number.</source>
        <translation>Rien n’est conservé sur ce numéro.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), from %1 to %2</source>
        <translation>
            <numerusform>%n fiche, du %1 au %2</numerusform>
            <numerusform>%n fiches, du %1 au %2</numerusform>
        </translation>
    </message>
    <message>
        <source>an entry on the do-not-rent list</source>
        <translation>une entrée de la liste d’exclusion</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Conservé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The files hold everything in clear: numbers, names, pictures, and who had the records open. Give them to the customer alone and delete them afterwards. It is noted in the audit log.</source>
        <translation>Les fichiers contiennent tout en clair&#xa0;: numéros, noms, images et qui a ouvert les fiches. Remettez-les au client seul et supprimez-les ensuite. L’opération est notée dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Save the files in clear</source>
        <translation>Enregistrer les fichiers en clair</translation>
    </message>
    <message>
        <source>Save everything about one customer</source>
        <translation>Tout enregistrer sur un client</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Saved as %1, and to print as %2</source>
        <translation>Enregistré sous %1, et à imprimer sous %2</translation>
    </message>
    <message>
        <source>All records of this customer are deleted for good, pictures included. Who deleted them, and when, stays in the audit log.</source>
        <translation>Toutes les fiches de ce client sont supprimées définitivement, images comprises. Le journal d’audit garde qui les a supprimées, et quand.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>%n fiche supprimée.</numerusform>
            <numerusform>%n fiches supprimées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskAccess</name>
    <message>
        <source>The records are not open yet.</source>
        <translation>Les fiches ne sont pas encore ouvertes.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskController</name>
    <message>
        <source>Read a picture</source>
        <translation>Lire une image</translation>
    </message>
    <message>
        <source>No licence was recognised between these corners. Put them on the corners of the card, or type the licence in.</source>
        <translation>Aucun permis reconnu entre ces coins. Placez-les sur les coins de la carte, ou saisissez le permis.</translation>
    </message>
    <message>
        <source>No licence was found in this picture. Put the four corners on the card, or type the licence in.</source>
        <translation>Aucun permis trouvé dans cette image. Placez les quatre coins sur la carte, ou saisissez le permis.</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>A main page is on the desk already. Accept it or start over first.</source>
        <translation>Une page principale est déjà au poste. Acceptez-la ou recommencez d’abord.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Nothing is kept during the tour. Esc ends it.</source>
        <translation>Rien n’est conservé pendant la visite. Esc la termine.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to check: %1. Compare each with the card, Enter confirms it.</source>
        <translation>
            <numerusform>Encore %n champ à vérifier&#xa0;: %1. Comparez-le avec la carte, Enter le confirme.</numerusform>
            <numerusform>Encore %n champs à vérifier&#xa0;: %1. Comparez chacun avec la carte, Enter le confirme.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Accepted and kept: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>Accepté et conservé&#xa0;: %1. %n permis aujourd’hui.</numerusform>
            <numerusform>Accepté et conservé&#xa0;: %1. %n permis aujourd’hui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>Accepté&#xa0;: %1. %n permis aujourd’hui.</numerusform>
            <numerusform>Accepté&#xa0;: %1. %n permis aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>%1 was working on this licence. Compare every field yourself, or start over.</source>
        <translation>%1 travaillait sur ce permis. Comparez vous-même chaque champ, ou recommencez.</translation>
    </message>
    <message>
        <source>A licence was still on the desk when the program ended.</source>
        <translation>Un permis était encore au poste à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Started over. You can bring back what you typed with Undo.</source>
        <translation>Recommencé. Votre saisie est gardée&#xa0;: vous pouvez annuler.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The licence you were working on was put aside without being accepted.</source>
        <translation>Le permis sur lequel vous travailliez a été mis de côté sans être accepté.</translation>
    </message>
    <message>
        <source>Delete this record for good? It cannot be restored.</source>
        <translation>Supprimer définitivement cette fiche&#xa0;? Elle ne pourra pas être récupérée.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The record is deleted.</source>
        <translation>La fiche est supprimée.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskPage</name>
    <message>
        <source>The picture below goes to %1, which reads it and sends its reading back.</source>
        <translation>L’image ci-dessous est envoyée à %1, qui la lit et renvoie sa lecture.</translation>
    </message>
    <message>
        <source>The fields of accepted licences and their checks go to %1, with the picture below if there is one.</source>
        <translation>Les champs des permis acceptés et leurs contrôles sont envoyés à %1, avec l’image ci-dessous s’il y en a une.</translation>
    </message>
    <message>
        <source>There are no pictures in this folder. Choose one with JPEG, PNG, TIFF, BMP or WebP files.</source>
        <translation>Ce dossier ne contient pas d’images. Choisissez-en un avec des fichiers JPEG, PNG, TIFF, BMP ou WebP.</translation>
    </message>
    <message>
        <source>Nothing to look at so far; the folder is still being read.</source>
        <translation>Rien à examiner pour l’instant&#xa0;; la lecture du dossier continue.</translation>
    </message>
    <message>
        <source>Nothing in this folder needs a look any more.</source>
        <translation>Plus rien à examiner dans ce dossier.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>presse-papiers</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or open a file.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers. Copiez-en une, ou ouvrez un fichier.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskRemote</name>
    <message>
        <source>The service accepts no calls until %1, China time.</source>
        <translation>Le service refuse les appels jusqu’à %1, heure de Chine.</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s %n call(s) are used up; they return at midnight, China time.</source>
        <translation>
            <numerusform>L’appel du jour (%n) est épuisé&#xa0;; il revient à minuit, heure de Chine.</numerusform>
            <numerusform>Les %n appels du jour sont épuisés&#xa0;; ils reviennent à minuit, heure de Chine.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (For support: %2)</source>
        <translation>%1 (Pour l’assistance&#xa0;: %2)</translation>
    </message>
    <message>
        <source>The service is used, but the keyring of this computer does not take the secret: it is held in memory and has to be typed again after the next start.</source>
        <translation>Le service est utilisé, mais le trousseau de cet ordinateur n’accepte pas le secret&#xa0;: il reste en mémoire et devra être ressaisi après le prochain démarrage.</translation>
    </message>
    <message>
        <source>The secrets are forgotten here, but the keyring could not be reached: remove the entries of LicenceDesk from it by hand.</source>
        <translation>Les secrets sont oubliés ici, mais le trousseau n’a pas pu être interrogé&#xa0;: retirez-en à la main ce qui concerne LicenceDesk.</translation>
    </message>
    <message>
        <source>%1 answers and lets this desk in. No picture was sent.</source>
        <translation>%1 répond et admet ce poste. Aucune image n’a été envoyée.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskServer</name>
    <message>
        <source>Nobody has set this server up yet.</source>
        <translation>Ce serveur n’est pas encore configuré.</translation>
    </message>
    <message>
        <source>Open the records on this computer first.</source>
        <translation>Ouvrez d’abord les fiches sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The server is used, but the keyring of this computer does not take its password: it has to be typed again after the next start.</source>
        <translation>Le serveur est utilisé, mais le trousseau de cet ordinateur n’accepte pas son mot de passe&#xa0;: il devra être ressaisi après le prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>licencedesk::EmptyState</name>
    <message>
        <source>Put a licence here</source>
        <translation>Placez un permis ici</translation>
    </message>
    <message>
        <source>Drop a picture of it, or paste one with Ctrl+V. Scans and photographs, main page, duplicate page or the electronic licence.</source>
        <translation>Déposez-en une image, ou collez-la avec Ctrl+V. Scans et photos, page principale, page annexe ou permis électronique.</translation>
    </message>
    <message>
        <source>No camera found. Plug one in: it starts by itself.</source>
        <translation>Aucune caméra trouvée. Branchez-en une&#xa0;: elle démarre d’elle-même.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Tout reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportDialog</name>
    <message>
        <source>&amp;Masked</source>
        <translation>&amp;Masqué</translation>
    </message>
    <message>
        <source>In c&amp;lear</source>
        <translation>En c&amp;lair</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Exporter des fiches</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>Names for people</source>
        <translation>Noms pour les personnes</translation>
    </message>
    <message>
        <source>Keys for programs</source>
        <translation>Clés pour les programmes</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and dates of birth with asterisks</source>
        <translation>Noms, numéros, adresses et dates de naissance avec astérisques</translation>
    </message>
    <message>
        <source>Everything readable by whoever has the file</source>
        <translation>Tout est lisible par quiconque a le fichier</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>&amp;Acceptés</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>Forma&amp;t</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>First li&amp;ne</source>
        <translation>Première li&amp;gne</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>M&amp;onter</translation>
    </message>
    <message>
        <source>Move the column up (Alt+Up)</source>
        <translation>Monter la colonne (Alt+↑)</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move the column down (Alt+Down)</source>
        <translation>Descendre la colonne (Alt+↓)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Take every column</source>
        <translation>Prendre toutes les colonnes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Take no column</source>
        <translation>Ne prendre aucune colonne</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Whole records, with everything that is known of them.</source>
        <translation>Fiches complètes, avec tout ce que l’on en sait.</translation>
    </message>
    <message>
        <source>The service&apos;s own fields, whatever is chosen here.</source>
        <translation>Les champs propres au service, quoi que l’on choisisse ici.</translation>
    </message>
    <message>
        <source>No record was accepted on these days.</source>
        <translation>Aucune fiche n’a été acceptée ces jours-là.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Choisissez au moins une colonne.</translation>
    </message>
    <message>
        <source>Complete the passphrase first.</source>
        <translation>La phrase secrète n’est pas prête.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportStatus</name>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’exportation</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 fiches sur %2</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Non exporté</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>%n fiche dans %1</numerusform>
            <numerusform>%n fiches dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::FieldRow</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
</context>
<context>
    <name>licencedesk::FigurePanel</name>
    <message>
        <source>Nothing in this period</source>
        <translation>Rien dans cette période</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingRow</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingsPanel</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n contrôle échoué</numerusform>
            <numerusform>%n contrôles échoués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n point à examiner</numerusform>
            <numerusform>%n points à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Every check that could be made passed</source>
        <translation>Tous les contrôles possibles sont réussis</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Rien de contrôlé encore</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>%1 passed · %2 not checked</source>
        <translation>%1 réussis · %2 non contrôlés</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>licencedesk::GuardedPage</name>
    <message>
        <source>Back to the desk</source>
        <translation>Retour au poste</translation>
    </message>
    <message>
        <source>Back to the desk (Esc)</source>
        <translation>Retour au poste (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>As &amp;tables</source>
        <translation>En &amp;tableaux</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Enregi&amp;strer en CSV…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>All figures of this period, for a spreadsheet</source>
        <translation>Tous les chiffres de cette période, pour un tableur</translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>Tous les comptoirs</translation>
    </message>
    <message>
        <source>licences accepted</source>
        <translation>permis acceptés</translation>
    </message>
    <message>
        <source>seconds per licence, on average</source>
        <translation>secondes par permis, en moyenne</translation>
    </message>
    <message>
        <source>accepted although checks had failed</source>
        <translation>acceptés malgré des contrôles échoués</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeyRotation</name>
    <message>
        <source>The records were closed; the change of keys is completed next time.</source>
        <translation>Les fiches ont été fermées&#xa0;; le changement de clés se terminera la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>The records are locked. Without one of these ways nobody opens them, and a lost one cannot be recovered.</source>
        <translation>Les fiches sont chiffrées. Sans l’un de ces moyens, personne ne les ouvre, et personne ne peut retrouver un moyen perdu.</translation>
    </message>
    <message>
        <source>Print a &amp;recovery key…</source>
        <translation>Imprimer une clé de &amp;récupération…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Définir une &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>Put into the &amp;keyring</source>
        <translation>Placer dans le &amp;trousseau</translation>
    </message>
    <message>
        <source>&amp;Change the keys…</source>
        <translation>&amp;Changer les clés…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>All records are sealed with the new keys.</source>
        <translation>Toutes les fiches sont chiffrées avec les nouvelles clés.</translation>
    </message>
    <message>
        <source>What opens the records</source>
        <translation>Ce qui ouvre les fiches</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Changement des clés</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Autres clés</translation>
    </message>
    <message>
        <source>Seals all records with new keys, after somebody has left who could have copied the old ones. The desk goes on working meanwhile.</source>
        <translation>Chiffre toutes les fiches avec de nouvelles clés, après le départ d’une personne qui aurait pu copier les anciennes. Le poste continue de fonctionner pendant ce temps.</translation>
    </message>
    <message>
        <source>Nothing is locked yet: the records are not open.</source>
        <translation>Rien n’est encore chiffré&#xa0;: les fiches ne sont pas ouvertes.</translation>
    </message>
    <message>
        <source>✓ the keyring of this computer</source>
        <translation>✓ le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>– keyring of this computer not used</source>
        <translation>– pas le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>✓ a passphrase</source>
        <translation>✓ une phrase secrète</translation>
    </message>
    <message>
        <source>– no passphrase</source>
        <translation>– pas de phrase secrète</translation>
    </message>
    <message>
        <source>✓ a printed recovery key</source>
        <translation>✓ une clé de récupération imprimée</translation>
    </message>
    <message>
        <source>– no recovery key</source>
        <translation>– pas de clé de récupération</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Changer la &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>The sheet printed before stops working as soon as there is a new one.</source>
        <translation>La feuille imprimée auparavant n’ouvre plus rien dès qu’il y en a une nouvelle.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>En créer une nouvelle</translation>
    </message>
    <message>
        <source>The passphrase opens the records now.</source>
        <translation>La phrase secrète ouvre désormais les fiches.</translation>
    </message>
    <message>
        <source>The keyring opens the records at the next start; nothing has to be typed.</source>
        <translation>Au prochain démarrage, le trousseau ouvrira les fiches&#xa0;; rien à saisir.</translation>
    </message>
    <message>
        <source>All records are sealed again. A backup from before still opens with its own passphrase.</source>
        <translation>Toutes les fiches sont de nouveau chiffrées. Une sauvegarde antérieure s’ouvre toujours avec sa propre phrase secrète.</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Changer les clés</translation>
    </message>
</context>
<context>
    <name>licencedesk::LivePictureView</name>
    <message>
        <source>Live picture. %1</source>
        <translation>Image en direct. %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::LiveStage</name>
    <message>
        <source>Which camera, how it stands, when it captures</source>
        <translation>Quelle caméra, son orientation, quand elle capture</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Caméra&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>The licence being worked on (Ctrl+L)</source>
        <translation>Le permis en cours (Ctrl+L)</translation>
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
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Texte à %1 %</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>Exporter les fiches</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n licence(s) to %1</source>
        <translation>
            <numerusform>%n permis exporté vers %1</numerusform>
            <numerusform>%n permis exportés vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Read corrections back</source>
        <translation>Relire des corrections</translation>
    </message>
    <message>
        <source>Records · %1 today</source>
        <translation>Fiches · %1 aujourd’hui</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>The records are not open yet.</source>
        <translation>Les fiches ne sont pas encore ouvertes.</translation>
    </message>
    <message>
        <source>Accepted licences are sent to %1</source>
        <translation>Les permis acceptés sont envoyés à %1</translation>
    </message>
    <message>
        <source>Licences are sent to %1 when you ask it</source>
        <translation>Les permis sont envoyés à %1 quand vous l’interrogez</translation>
    </message>
    <message>
        <source>Records are transferred, sealed, to the firm&apos;s server</source>
        <translation>Les fiches sont transférées, chiffrées, au serveur de l’entreprise</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Hors ligne&#xa0;: rien ne quitte cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) were not sent: see the outbox (%1)</source>
        <translation>
            <numerusform>%n permis n’a pas été envoyé&#xa0;: voir la boîte d’envoi (%1)</numerusform>
            <numerusform>%n permis n’ont pas été envoyés&#xa0;: voir la boîte d’envoi (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait to be sent to %1</source>
        <translation>
            <numerusform>%n permis attend d’être envoyé à %1</numerusform>
            <numerusform>%n permis attendent d’être envoyés à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted licence(s) are not exported yet and will be gone. Export them, or close again.</source>
        <translation>
            <numerusform>%n permis accepté n’est pas encore exporté et sera perdu. Exportez-le, ou fermez de nouveau.</numerusform>
            <numerusform>%n permis acceptés ne sont pas encore exportés et seront perdus. Exportez-les, ou fermez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>licencedesk::ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorButton</name>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Change PIN or passphrase…</source>
        <translation>Changer de PIN ou de phrase…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>Second facteur…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Connecté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorsPage</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Name and &amp;role…</source>
        <translation>Nom et &amp;rôle…</translation>
    </message>
    <message>
        <source>New &amp;PIN…</source>
        <translation>Nouveau &amp;PIN…</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>&amp;Geler</translation>
    </message>
    <message>
        <source>Remove second factor</source>
        <translation>Retirer le second facteur</translation>
    </message>
    <message>
        <source>&amp;Save the rules</source>
        <translation>&amp;Enregistrer les règles</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Retour au poste</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>Accounts are never deleted, because the audit log names them; freeze those who left.</source>
        <translation>Les comptes ne sont jamais supprimés, car le journal d’audit les cite&#xa0;; gelez ceux des personnes parties.</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>Ré&amp;tablir</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxModel</name>
    <message>
        <source>%1, %2, queued %3</source>
        <translation>%1, %2, mis en file %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Ren&amp;voyer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Show in &amp;clear</source>
        <translation>En &amp;clair</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To the current service, from the beginning (Enter)</source>
        <translation>Au service actuel, depuis le début (Enter)</translation>
    </message>
    <message>
        <source>It is not sent, and its picture is deleted (Del)</source>
        <translation>L’envoi est annulé, son image supprimée (Del)</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>Pendant une demi-minute&#xa0;; c’est noté (Ctrl+R)</translation>
    </message>
    <message>
        <source>Outbox, newest first</source>
        <translation>Boîte d’envoi, les plus récents d’abord</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Tout (%1)</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>À traiter (%1)</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>En attente (%1)</translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation>Envoyés (%1)</translation>
    </message>
    <message>
        <source>Nothing in this state.</source>
        <translation>Rien dans cet état.</translation>
    </message>
    <message>
        <source>The outbox keeps accepted licences that go to a service elsewhere, sealed, until they have gone. It is off: nothing leaves this desk. A service is set up in the settings.</source>
        <translation>La boîte d’envoi garde, chiffrés, les permis acceptés destinés à un service distant jusqu’à leur départ. Elle est désactivée&#xa0;: rien ne quitte ce poste. Un service se configure dans les paramètres.</translation>
    </message>
    <message>
        <source>The outbox is empty. Accepted licences that go to the service are kept here, sealed, until they have gone.</source>
        <translation>La boîte d’envoi est vide. Les permis acceptés destinés au service y sont gardés, chiffrés, jusqu’à leur départ.</translation>
    </message>
    <message>
        <source>Discard it? The service may have got it already: then discarding only ends the doubt here. If it has not, it will never be sent. It is noted in the audit log.</source>
        <translation>Abandonner&#xa0;? Le service l’a peut-être déjà reçu&#xa0;: l’abandon ne lève alors que le doute ici. Sinon, il ne sera jamais envoyé. C’est noté dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Take it off the list? It has been sent; that stays noted on the record.</source>
        <translation>Retirer de la liste&#xa0;? Il a été envoyé&#xa0;; cela reste noté sur la fiche.</translation>
    </message>
    <message>
        <source>Discard it? It is not sent, and its picture is deleted. The record stays. It is noted in the audit log.</source>
        <translation>Abandonner&#xa0;? Il n’est pas envoyé, et son image est supprimée. La fiche reste. C’est noté dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Oui, abandonner</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>Masquer de nouveau</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPanel</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>This desk:</source>
        <translation>Ce poste&#xa0;:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Service&#xa0;:</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>L’élément choisi</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Acheminement</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>Request number, for the service&apos;s support</source>
        <translation>Numéro de demande, pour l’assistance du service</translation>
    </message>
    <message>
        <source>Copy the &amp;number</source>
        <translation>Copier le &amp;numéro</translation>
    </message>
    <message>
        <source>This desk and the service, in clear</source>
        <translation>Ce poste et le service, en clair</translation>
    </message>
    <message>
        <source>This desk and the service</source>
        <translation>Ce poste et le service</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxStrip</name>
    <message>
        <source>Calls made today</source>
        <translation>Appels faits aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Essayer maintenant</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
</context>
<context>
    <name>licencedesk::PageButton</name>
    <message>
        <source>%1: not there yet, opens a picture</source>
        <translation>%1&#xa0;: pas encore là, ouvre une image</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n field(s) to check</source>
        <translation>
            <numerusform>%1&#xa0;: %n champ à vérifier</numerusform>
            <numerusform>%1&#xa0;: %n champs à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing left to check</source>
        <translation>%1&#xa0;: plus rien à vérifier</translation>
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
        <translation>Pages de ce permis</translation>
    </message>
    <message>
        <source>Remove this page</source>
        <translation>Retirer cette page</translation>
    </message>
</context>
<context>
    <name>licencedesk::PassphraseDialog</name>
    <message>
        <source>Keep the records</source>
        <translation>Conserver les fiches</translation>
    </message>
    <message>
        <source>This passphrase locks the records on this computer and is asked for when the program starts. Nobody can read them without it, and it cannot be recovered: print the recovery key afterwards.</source>
        <translation>Cette phrase secrète verrouille les fiches sur cet ordinateur et est demandée au démarrage du programme. Sans elle, personne ne peut les lire, et personne ne peut la retrouver&#xa0;: imprimez ensuite la clé de récupération.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Ouvrir les fiches</translation>
    </message>
    <message>
        <source>The records are locked. Licences can be read meanwhile; they are kept as soon as the records are open.</source>
        <translation>Les fiches sont verrouillées. On peut lire des permis en attendant&#xa0;; ils seront conservés dès que les fiches seront ouvertes.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the records with the recovery key</source>
        <translation>Ouvrir les fiches avec la clé de récupération</translation>
    </message>
    <message>
        <source>Type the key from the printed sheet. Capitals, spaces and dashes do not matter.</source>
        <translation>Saisissez la clé de la feuille imprimée. Majuscules, espaces et tirets sont sans importance.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>Au moins %1 caractères&#xa0;; quelques mots se retiennent facilement.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Les deux saisies diffèrent.</translation>
    </message>
</context>
<context>
    <name>licencedesk::PlainPage</name>
    <message>
        <source>It is right</source>
        <translation>C’est juste</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Take a new picture: the whole licence, flat, on a darker ground.</source>
        <translation>Prenez une nouvelle photo&#xa0;: le permis entier, à plat, sur un fond plus sombre.</translation>
    </message>
    <message>
        <source>The camera is off. Open a picture, or switch the camera on with F4.</source>
        <translation>La caméra est éteinte. Ouvrez une image, ou allumez la caméra avec F4.</translation>
    </message>
    <message>
        <source>No other reading</source>
        <translation>Aucune autre lecture</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>Prendre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put the licence under the camera</source>
        <translation>Placez le permis sous la caméra</translation>
    </message>
    <message>
        <source>Next licence</source>
        <translation>Permis suivant</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No licence was found in the picture</source>
        <translation>Aucun permis trouvé dans l’image</translation>
    </message>
    <message>
        <source>%1: is it right?</source>
        <translation>%1&#xa0;: est-ce juste&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Plus rien à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>Compare it with the licence and correct it if necessary. %n field(s) left.</source>
        <translation>
            <numerusform>Comparez avec le permis et corrigez au besoin. Encore %n champ.</numerusform>
            <numerusform>Comparez avec le permis et corrigez au besoin. Encore %n champs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::PrivacySection</name>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>%1: %2 and %3 from before %4</source>
        <translation>%1&#xa0;: %2 et %3 d’avant le %4</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>What is kept of a customer and for how long. What is not needed is best not kept.</source>
        <translation>Ce qui est conservé d’un client, et combien de temps. Mieux vaut ne pas conserver ce qui n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>&amp;Keep these rules</source>
        <translation>&amp;Garder ces règles</translation>
    </message>
    <message>
        <source>P&amp;urge now…</source>
        <translation>P&amp;urger maintenant…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>The card without the portrait</source>
        <translation>La carte sans le portrait</translation>
    </message>
    <message>
        <source>The whole card</source>
        <translation>La carte entière</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Données conservées</translation>
    </message>
    <message>
        <source>Records are kept &amp;for</source>
        <translation>&amp;Durée des fiches</translation>
    </message>
    <message>
        <source>&amp;Pictures that are kept</source>
        <translation>&amp;Images conservées</translation>
    </message>
    <message>
        <source>Pictures are kept f&amp;or</source>
        <translation>Durée des i&amp;mages</translation>
    </message>
    <message>
        <source>Deleted so far</source>
        <translation>Données effacées</translation>
    </message>
    <message>
        <source>Expired data is deleted automatically at the start of the program. It is overwritten, and each time leaves a receipt.</source>
        <translation>Ce qui a dépassé sa durée disparaît de soi-même au démarrage du programme. Les données sont écrasées, et chaque purge laisse un justificatif.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Justificatifs</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is kept for %1; no picture of the licence is kept.</source>
        <translation>Les données lues sont conservées %1&#xa0;; aucune image du permis n’est conservée.</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card without the customer&apos;s face for %2.</source>
        <translation>Les données lues sont conservées %1, et une image de la carte sans le visage du client %2.</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card with the customer&apos;s face for %2. Customers should be told.</source>
        <translation>Les données lues sont conservées %1, et une image de la carte avec le visage du client %2. Il faut en informer les clients.</translation>
    </message>
    <message>
        <source>Kept. Expired data goes with the next purge.</source>
        <translation>Enregistré. Ce qui a dépassé sa durée disparaîtra à la prochaine purge.</translation>
    </message>
    <message>
        <source>Records from before %1 are deleted for good. Nobody can bring them back.</source>
        <translation>Les fiches d’avant le %1 sont supprimées définitivement. Personne ne peut les récupérer.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Being deleted and overwritten…</source>
        <translation>Suppression et écrasement en cours…</translation>
    </message>
    <message>
        <source>No data has expired.</source>
        <translation>Rien n’a dépassé sa durée.</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>Aucun justificatif</translation>
    </message>
</context>
<context>
    <name>licencedesk::ProfileBar</name>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Name to save it under</source>
        <translation>Nom d’enregistrement</translation>
    </message>
    <message>
        <source>Keep columns, order and masking under this name</source>
        <translation>Garder colonnes, ordre et masquage sous ce nom</translation>
    </message>
    <message>
        <source>Forget the profile of this name</source>
        <translation>Supprimer le profil de ce nom</translation>
    </message>
</context>
<context>
    <name>licencedesk::RangeBox</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
</context>
<context>
    <name>licencedesk::ReasonBar</name>
    <message>
        <source>Supervisor&apos;s PIN or passphrase</source>
        <translation>PIN ou phrase secrète du responsable</translation>
    </message>
    <message>
        <source>Code from the supervisor&apos;s app</source>
        <translation>Code de l’application du responsable</translation>
    </message>
    <message>
        <source>A supervisor authorises it; you stay signed in.</source>
        <translation>Un responsable l’autorise&#xa0;; vous restez connecté.</translation>
    </message>
    <message>
        <source>Why is it accepted anyway?</source>
        <translation>Pourquoi accepter malgré tout&#xa0;?</translation>
    </message>
    <message>
        <source>Accept with this reason</source>
        <translation>Accepter avec ce motif</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Esc)</translation>
    </message>
    <message>
        <source>Supervisor&apos;s name</source>
        <translation>Nom du responsable</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. The reason is kept with the record.</source>
        <translation>
            <numerusform>%n contrôle échoué. Le motif est conservé avec la fiche.</numerusform>
            <numerusform>%n contrôles échoués. Le motif est conservé avec la fiche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordPanel</name>
    <message>
        <source>The selected record</source>
        <translation>La fiche choisie</translation>
    </message>
    <message>
        <source>Licence, in clear</source>
        <translation>Permis, en clair</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Permis</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Contrôles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accepted anyway by %1</source>
        <translation>Accepté malgré tout par %1</translation>
    </message>
    <message>
        <source>Exported as %1, %2</source>
        <translation>Exporté en %1, %2</translation>
    </message>
    <message>
        <source>Who had it open, 30 days</source>
        <translation>Qui l’a ouverte, 30 jours</translation>
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
        <translation>Réussi</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Points à noter</translation>
    </message>
    <message>
        <source>Failed, accepted</source>
        <translation>Échec, accepté</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non contrôlé</translation>
    </message>
    <message>
        <source>Accepted although checks had failed</source>
        <translation>Accepté malgré des contrôles échoués</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Numéro de permis</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Accepté le</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordsPage</name>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Put the record on the desk again (Enter)</source>
        <translation>Remettre la fiche au poste (Enter)</translation>
    </message>
    <message>
        <source>Show in clear</source>
        <translation>Afficher en clair</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>Pendant une demi-minute&#xa0;; c’est noté (Ctrl+R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>For good (Del)</source>
        <translation>Définitivement (Del)</translation>
    </message>
    <message>
        <source>Number, its last four, name, date, operator, vehicle, passed, failed…</source>
        <translation>Numéro, quatre derniers chiffres, nom, date, opérateur, véhicule, réussi, échec…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Chercher dans les fiches</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Tout résultat</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. A number or a name is found when it is whole; of a number the last four are enough.</source>
        <translation>Rien trouvé. Un numéro ou un nom doit être entier&#xa0;; pour un numéro, les quatre derniers chiffres suffisent.</translation>
    </message>
    <message>
        <source>No licence accepted yet.</source>
        <translation>Aucun permis accepté pour l’instant.</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>Masquer de nouveau</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecoveryKeyDialog</name>
    <message>
        <source>Counter: %1. Printed on %2.</source>
        <translation>Comptoir&#xa0;: %1. Imprimé le %2.</translation>
    </message>
    <message>
        <source>Recovery key of the records</source>
        <translation>Clé de récupération des fiches</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file of the records can read them. Keep it in a safe, not at the counter.</source>
        <translation>Quiconque a cette feuille et le fichier des fiches peut les lire. Gardez-la dans un coffre, pas au comptoir.</translation>
    </message>
    <message>
        <source>It is needed when the computer&apos;s keyring is lost or the passphrase is forgotten. A newer sheet makes this one worthless.</source>
        <translation>Elle sert quand le trousseau de l’ordinateur est perdu ou la phrase secrète oubliée. Une feuille plus récente rend celle-ci sans valeur.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>If the keyring of this computer is lost, or the passphrase forgotten, only this key opens the records. It is shown once. Print it and keep it in a safe, not at the counter.</source>
        <translation>Si le trousseau de cet ordinateur est perdu ou la phrase secrète oubliée, seule cette clé ouvre les fiches. Elle n’est affichée qu’une fois. Imprimez-la et gardez-la dans un coffre, pas au comptoir.</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>Je l’ai imprimée ou notée</translation>
    </message>
    <message>
        <source>Save as PDF to print…</source>
        <translation>Enregistrer en PDF à imprimer…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Impossible d’écrire le fichier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteDesk</name>
    <message>
        <source>The customer has to agree first. Tick it below when they have.</source>
        <translation>Le client doit d’abord donner son accord. Cochez-le ensuite ci-dessous.</translation>
    </message>
    <message>
        <source>Not sent to %1.</source>
        <translation>Non envoyé à %1.</translation>
    </message>
    <message>
        <source>It was typed in: there is no picture to send.</source>
        <translation>Il a été saisi à la main&#xa0;: il n’y a pas d’image à envoyer.</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1: the customer&apos;s consent was not ticked.</source>
        <translation>Accepté, mais non envoyé à %1&#xa0;: l’accord du client n’était pas coché.</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1. %2</source>
        <translation>Accepté, mais non envoyé à %1. %2</translation>
    </message>
    <message>
        <source>Accepted, but it cannot be sent to %1. %2</source>
        <translation>Accepté, mais l’envoi à %1 est impossible. %2</translation>
    </message>
    <message>
        <source>The picture cannot be made ready for sending.</source>
        <translation>Impossible de préparer l’image pour l’envoi.</translation>
    </message>
    <message>
        <source>%1 is reading the licence…</source>
        <translation>%1 lit le permis…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads the same in %n field(s).</source>
        <translation>
            <numerusform>%1 lit la même chose dans %n champ.</numerusform>
            <numerusform>%1 lit la même chose dans %n champs.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read nothing in this picture.</source>
        <translation>%1 n’a rien lu dans cette image.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads %n field(s) differently: compare each with the card.</source>
        <translation>
            <numerusform>%1 lit %n champ autrement&#xa0;: comparez-le avec la carte.</numerusform>
            <numerusform>%1 lit %n champs autrement&#xa0;: comparez chacun avec la carte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteSection</name>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>The keyring did not provide the secret for %1. Type it again and choose “Use this service”.</source>
        <translation>Le trousseau ne fournit pas ce que %1 demande. Ressaisissez-le et choisissez «&#xa0;Utiliser ce service&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is used. Its secret is held in memory only: it has to be typed again after the next start.</source>
        <translation>%1 est utilisé. Son secret reste en mémoire seulement&#xa0;: il devra être ressaisi après le prochain démarrage.</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>%1 est utilisé.</translation>
    </message>
    <message>
        <source>Remote service</source>
        <translation>Service distant</translation>
    </message>
    <message>
        <source>A second opinion from a service elsewhere, or the way of accepted licences into the firm&apos;s own system. Reading and checking work without it.</source>
        <translation>Un second avis d’un service distant, ou le passage des permis acceptés dans le système de l’entreprise. La lecture et le contrôle fonctionnent sans lui.</translation>
    </message>
    <message>
        <source>&amp;Work without a service</source>
        <translation>Tra&amp;vailler sans lui</translation>
    </message>
    <message>
        <source>&amp;Forget the secrets</source>
        <translation>Ou&amp;blier les secrets</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Send accepted licences by &amp;themselves</source>
        <translation>Envoyer seul les permis accep&amp;tés</translation>
    </message>
    <message>
        <source>With the &amp;picture of the card</source>
        <translation>Avec l’ima&amp;ge de la carte</translation>
    </message>
    <message>
        <source>T&amp;est without a picture</source>
        <translation>T&amp;ester sans image</translation>
    </message>
    <message>
        <source>&amp;Use this service</source>
        <translation>&amp;Utiliser ce service</translation>
    </message>
    <message>
        <source>Nothing leaves this computer from now on.</source>
        <translation>Désormais, rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>The secrets are gone from this computer.</source>
        <translation>Les secrets ont été retirés de cet ordinateur.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>Reads the picture: WeChat&apos;s licence call</source>
        <translation>Lit l’image&#xa0;: appel WeChat pour permis</translation>
    </message>
    <message>
        <source>Takes the record: the firm&apos;s own system</source>
        <translation>Reçoit la fiche&#xa0;: le système de l’entreprise</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Le service</translation>
    </message>
    <message>
        <source>What it &amp;does</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>The firm&apos;s relay, or %1. Without a token: that has a field of its own.</source>
        <translation>Le relais de l’entreprise, ou %1. Sans jeton&#xa0;: il a son propre champ.</translation>
    </message>
    <message>
        <source>&amp;Certificate of the company&apos;s own authority</source>
        <translation>&amp;Certificat de l’autorité de l’entreprise</translation>
    </message>
    <message>
        <source>Empty: those that the system trusts. A certificate that is not trusted is never accepted.</source>
        <translation>Vide&#xa0;: ceux que le système reconnaît. Un certificat non reconnu n’est jamais accepté.</translation>
    </message>
    <message>
        <source>App id and secret (stable token)</source>
        <translation>AppID et secret (jeton stable)</translation>
    </message>
    <message>
        <source>App id and secret (the older call)</source>
        <translation>AppID et secret (ancien appel)</translation>
    </message>
    <message>
        <source>A token: of a relay, or of an authorizer</source>
        <translation>Un jeton&#xa0;: d’un relais ou d’un autorisant</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Au nom de qui</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>Mo&amp;de d’accès</translation>
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
        <translation>&amp;Nom du jeton</translation>
    </message>
    <message>
        <source>For your own reference, such as authorizer_access_token.</source>
        <translation>Pour les personnes d’ici, par exemple authorizer_access_token.</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Signing &amp;key</source>
        <translation>C&amp;lé de signature</translation>
    </message>
    <message>
        <source>Signs what is sent (HMAC-SHA256). Empty: unsigned.</source>
        <translation>Signe ce qui est envoyé (HMAC-SHA256). Vide&#xa0;: sans signature.</translation>
    </message>
    <message>
        <source>Show once what is sent</source>
        <translation>Montrer une fois ce qui est envoyé</translation>
    </message>
    <message>
        <source>Ask the customer each time</source>
        <translation>Demander chaque fois au client</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Before a licence &amp;leaves</source>
        <translation>Avant l’env&amp;oi d’un permis</translation>
    </message>
    <message>
        <source>Calls a &amp;day</source>
        <translation>A&amp;ppels par jour</translation>
    </message>
    <message>
        <source>The service allows 100 without a contract; they return at midnight, China time.</source>
        <translation>Le service en permet 100 sans contrat&#xa0;; ils reviennent à minuit, heure de Chine.</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: the settings are kept with them.</source>
        <translation>Les fiches de cet ordinateur doivent d’abord être ouvertes&#xa0;: les paramètres y sont conservés.</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>Enregistré&#xa0;; saisir pour changer</translation>
    </message>
    <message>
        <source>Secrets lie in the keyring of this computer and nowhere else; where there is none they are held in memory until the program is closed.</source>
        <translation>Les secrets sont dans le trousseau de cet ordinateur et nulle part ailleurs&#xa0;; sans trousseau, ils restent en mémoire jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The documents of this service forbid keeping the app secret on a counter&apos;s computer: whoever has the computer could call in the firm&apos;s name. A small relay on a server of the firm keeps the secret and limits the calls; give its address here and paste its token.</source>
        <translation>La documentation de ce service interdit de garder l’AppSecret sur l’ordinateur d’un comptoir&#xa0;: quiconque a l’ordinateur pourrait appeler au nom de l’entreprise. Un petit relais sur un serveur de l’entreprise garde le secret et limite les appels&#xa0;; indiquez ici son adresse et collez son jeton.</translation>
    </message>
    <message>
        <source>This service is used from now on.</source>
        <translation>Ce service est utilisé dès maintenant.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificat de l’autorité</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteValue</name>
    <message>
        <source>The service reads</source>
        <translation>Le service lit</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Prendre %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RentalStrip</name>
    <message>
        <source>Rental</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>The vehicle decides which class is needed</source>
        <translation>Le véhicule détermine la catégorie nécessaire</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Départ</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Vehicle</source>
        <translation>&amp;Véhicule</translation>
    </message>
    <message>
        <source>No vehicle chosen</source>
        <translation>Aucun véhicule choisi</translation>
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
        <translation>mène au champ douteux suivant</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>confirms it and goes on</source>
        <translation>le confirme et continue</translation>
    </message>
    <message>
        <source>Alt+1 … 5</source>
        <translation>Alt+1 … 5</translation>
    </message>
    <message>
        <source>takes another reading</source>
        <translation>prend une autre lecture</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>accepts the licence</source>
        <translation>accepte le permis</translation>
    </message>
    <message>
        <source>Only what is doubtful waits for you.</source>
        <translation>Seul ce qui est douteux vous attend.</translation>
    </message>
    <message>
        <source>Fields of the licence</source>
        <translation>Champs du permis</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecondFactorForm</name>
    <message>
        <source>Code from the app</source>
        <translation>Code de l’application</translation>
    </message>
    <message>
        <source>QR code of the key</source>
        <translation>Code QR de la clé</translation>
    </message>
    <message>
        <source>Key for typing in</source>
        <translation>Clé à saisir</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>Ou saisissez cette clé dans l’application&#xa0;:</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app on your phone. From now on it gives you a code for every sign-in.</source>
        <translation>Scannez ceci avec une application d’authentification sur votre téléphone. Elle vous donnera un code à chaque connexion.</translation>
    </message>
    <message>
        <source>&amp;Code that the app shows</source>
        <translation>&amp;Code affiché par l’application</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecretForm</name>
    <message>
        <source>PIN or passphrase in use</source>
        <translation>PIN ou phrase secrète actuels</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>Nouveau PIN ou phrase secrète</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>PIN or passphrase in &amp;use</source>
        <translation>PIN ou phrase secrète act&amp;uels</translation>
    </message>
    <message>
        <source>&amp;New PIN or passphrase</source>
        <translation>&amp;Nouveau PIN ou phrase secrète</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>Répé&amp;ter</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>Les deux saisies diffèrent. Saisissez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>licencedesk::SendPreview</name>
    <message>
        <source>The picture that is sent</source>
        <translation>L’image envoyée</translation>
    </message>
    <message>
        <source>What leaves this desk</source>
        <translation>Ce qui quitte ce poste</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3. Only the card: nothing around it, no file name, no place or time of the photograph.</source>
        <translation>%1 × %2 pixels, %3. La carte seule&#xa0;: rien autour, ni nom de fichier, ni lieu ou heure de la photo.</translation>
    </message>
    <message>
        <source>This is shown once for each service. It can be switched off at any time in the settings.</source>
        <translation>Affiché une seule fois par service. On peut le désactiver à tout moment dans les paramètres.</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Ne pas envoyer</translation>
    </message>
</context>
<context>
    <name>licencedesk::ServerSection</name>
    <message numerus="yes">
        <source>%n change(s) wait to be transferred.</source>
        <translation>
            <numerusform>%n modification attend d’être transférée.</numerusform>
            <numerusform>%n modifications attendent d’être transférées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This counter works by itself.</source>
        <translation>Ce comptoir travaille seul.</translation>
    </message>
    <message>
        <source>The records on this computer are not open: nothing is transferred.</source>
        <translation>Les fiches de cet ordinateur ne sont pas ouvertes&#xa0;: rien n’est transféré.</translation>
    </message>
    <message>
        <source>The keyring did not provide the password of the server. Type it again and choose “Use this server”.</source>
        <translation>Le trousseau ne fournit pas le mot de passe du serveur. Ressaisissez-le et choisissez «&#xa0;Utiliser ce serveur&#xa0;».</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connected: other counters see what is accepted here.</source>
        <translation>Connecté&#xa0;: les autres comptoirs voient ce qui est accepté ici.</translation>
    </message>
    <message>
        <source>Not connected. The desk keeps working and transfers later.</source>
        <translation>Non connecté. Le poste continue et transférera plus tard.</translation>
    </message>
    <message>
        <source>Several counters</source>
        <translation>Plusieurs comptoirs</translation>
    </message>
    <message>
        <source>The counters of a firm share their records through a PostgreSQL server. What is there is sealed; each counter keeps working when the server is away.</source>
        <translation>Les comptoirs d’une entreprise partagent leurs fiches par un serveur PostgreSQL. Ce qui s’y trouve est chiffré&#xa0;; chaque comptoir continue de travailler en l’absence du serveur.</translation>
    </message>
    <message>
        <source>&amp;Work without the server</source>
        <translation>Tra&amp;vailler sans le serveur</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>&amp;Utiliser ce serveur</translation>
    </message>
    <message>
        <source>&amp;Set it up with the keys of this counter</source>
        <translation>Confi&amp;gurer avec les clés de ce comptoir</translation>
    </message>
    <message>
        <source>&amp;Join these counters</source>
        <translation>Re&amp;joindre ces comptoirs</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>Encrypted, server verified</source>
        <translation>Chiffré, et le serveur prouve son identité</translation>
    </message>
    <message>
        <source>Encrypted, server not verified</source>
        <translation>Chiffré, quel que soit le serveur</translation>
    </message>
    <message>
        <source>Not encrypted: on this computer only</source>
        <translation>Non chiffré&#xa0;: sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Base de &amp;données</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>Utili&amp;sateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer and nowhere else.</source>
        <translation>Il est gardé dans le trousseau de cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>Chiffr&amp;ement</translation>
    </message>
    <message>
        <source>&amp;Certificate of the authority</source>
        <translation>&amp;Certificat de l’autorité</translation>
    </message>
    <message>
        <source>Empty: the one that the system has for this user.</source>
        <translation>Vide&#xa0;: celui du système pour cet utilisateur.</translation>
    </message>
    <message>
        <source>Passphrase or recovery &amp;key of the firm</source>
        <translation>Phrase secrète ou c&amp;lé de récupération de l’entreprise</translation>
    </message>
    <message>
        <source>Passphrase or recovery key of the firm</source>
        <translation>Phrase secrète ou clé de récupération de l’entreprise</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: they are what is transferred.</source>
        <translation>Les fiches de cet ordinateur doivent d’abord être ouvertes&#xa0;: ce sont elles qui sont transférées.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>The server answers, and its records are sealed with the keys of this counter.</source>
        <translation>Le serveur répond, et ses fiches sont chiffrées avec les clés de ce comptoir.</translation>
    </message>
    <message>
        <source>The server answers. No counter has set it up yet: this one can be the first.</source>
        <translation>Le serveur répond. Aucun comptoir ne l’a encore configuré&#xa0;: celui-ci peut être le premier.</translation>
    </message>
    <message>
        <source>The server answers. Its records are sealed with keys that this counter does not have yet.</source>
        <translation>Le serveur répond. Ses fiches sont chiffrées avec des clés que ce comptoir n’a pas encore.</translation>
    </message>
    <message>
        <source>This server is used from now on.</source>
        <translation>Ce serveur est utilisé dès maintenant.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificat de l’autorité</translation>
    </message>
</context>
<context>
    <name>licencedesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Rubriques des paramètres</translation>
    </message>
</context>
<context>
    <name>licencedesk::SetupPage</name>
    <message>
        <source>Save the target as PDF…</source>
        <translation>Enregistrer la mire en PDF…</translation>
    </message>
    <message>
        <source>1. Print the target at 100 % and check its ruler.
2. Cut it out and lay it where licences lie, in a sleeve if licences lie in one.
3. Change what is said here until everything is good.</source>
        <translation>1. Imprimez la mire à 100&#xa0;% et vérifiez sa règle.
2. Découpez-la et posez-la là où se posent les permis, dans une pochette s’ils sont dans une pochette.
3. Modifiez ce qui est indiqué ici jusqu’à ce que tout soit bon.</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Retour au poste</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>Vérifier ce poste</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Mesures effectuées</translation>
    </message>
    <message>
        <source>Saved as %1. Print it at 100 %, not “fit to page”.</source>
        <translation>Enregistré sous %1. Imprimez à 100 %, pas «&#xa0;ajuster à la page&#xa0;».</translation>
    </message>
    <message>
        <source>This desk is good: every test passed</source>
        <translation>Ce poste est bon&#xa0;: tout est réussi</translation>
    </message>
    <message>
        <source>Lay the target under the camera: it is not seen yet</source>
        <translation>Posez la mire sous la caméra&#xa0;: elle n’est pas encore visible</translation>
    </message>
    <message>
        <source>Switch on the camera</source>
        <translation>Allumez la caméra</translation>
    </message>
</context>
<context>
    <name>licencedesk::ShortcutsDialog</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>Champ à vérifier suivant</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Previous field to check</source>
        <translation>Champ à vérifier précédent</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Confirm the field and go on</source>
        <translation>Confirmer le champ et continuer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Neighbouring field</source>
        <translation>Champ voisin</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑, ↓</translation>
    </message>
    <message>
        <source>Take another reading</source>
        <translation>Prendre une autre lecture</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5</source>
        <translation>Alt+1 à Alt+5</translation>
    </message>
    <message>
        <source>Take what the service reads</source>
        <translation>Prendre la lecture du service</translation>
    </message>
    <message>
        <source>Alt+0</source>
        <translation>Alt+0</translation>
    </message>
    <message>
        <source>Move the box, with Shift resize it</source>
        <translation>Déplacer le cadre, avec Shift le redimensionner</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Permis</translation>
    </message>
    <message>
        <source>Page of the licence</source>
        <translation>Page du permis</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+3</source>
        <translation>Ctrl+1 à Ctrl+3</translation>
    </message>
    <message>
        <source>Camera and pictures</source>
        <translation>Caméra et images</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>licencedesk::SignInView</name>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN ou phrase secrète</translation>
    </message>
    <message>
        <source>Code from the app</source>
        <translation>Code de l’application</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>PIN ou téléphone perdu&#xa0;?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>&amp;Code de votre application d’authentification</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>&amp;PIN ou phrase secrète</translation>
    </message>
    <message>
        <source>Choose your own PIN or passphrase</source>
        <translation>Choisissez votre propre PIN ou phrase secrète</translation>
    </message>
    <message>
        <source>%1, somebody else knows your current PIN or passphrase. Nobody will know the new one.</source>
        <translation>Une autre personne connaît le vôtre, %1. Personne ne connaîtra le nouveau.</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Utiliser dès maintenant</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>Configurez votre second facteur</translation>
    </message>
    <message>
        <source>Supervisors and auditors sign in with a code as well.</source>
        <translation>Les responsables et les auditeurs se connectent aussi avec un code.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>Le poste est verrouillé</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>What was being worked on stays as it is.</source>
        <translation>Le travail en cours reste tel quel.</translation>
    </message>
    <message>
        <source>Your name and your PIN or passphrase, please.</source>
        <translation>Votre nom et votre PIN ou phrase secrète, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Trop de tentatives.</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n second(s).</source>
        <translation>
            <numerusform>Prochain essai dans %n seconde.</numerusform>
            <numerusform>Prochain essai dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::StageView</name>
    <message>
        <source>Detect the page</source>
        <translation>Détecter la page</translation>
    </message>
    <message>
        <source>Which page this is</source>
        <translation>De quelle page il s’agit</translation>
    </message>
    <message>
        <source>Put the corners on the card. Arrows move, Space: next corner</source>
        <translation>Placez les coins sur la carte. Flèches&#xa0;: déplacer, Espace&#xa0;: coin suivant</translation>
    </message>
    <message>
        <source>Read (Enter)</source>
        <translation>Lire (Enter)</translation>
    </message>
    <message>
        <source>Typed in by hand, without a picture.
Open one to have it beside the fields.</source>
        <translation>Saisi à la main, sans image.
Ouvrez-en une pour l’avoir à côté des champs.</translation>
    </message>
    <message>
        <source>The photograph itself was not kept. Open the picture again to set its corners.</source>
        <translation>La photo elle-même n’a pas été gardée. Rouvrez l’image pour placer ses coins.</translation>
    </message>
    <message>
        <source>The corners cross each other. Put them on the card in order: top left, top right, bottom right, bottom left.</source>
        <translation>Les coins se croisent. Placez-les sur la carte dans l’ordre&#xa0;: en haut à gauche, en haut à droite, en bas à droite, en bas à gauche.</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreGuide</name>
    <message>
        <source>This computer has no keyring. Accepted licences are kept only until the program is closed, unless you choose a passphrase for them.</source>
        <translation>Cet ordinateur n’a pas de trousseau. Les permis acceptés ne sont conservés que jusqu’à la fermeture du programme, sauf si vous choisissez pour eux une phrase secrète.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisir une phrase secrète</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Redemander au trousseau</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Ouvrir les fiches</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Utiliser la clé de récupération</translation>
    </message>
    <message>
        <source>The records are kept, locked by this computer alone. Print the recovery key: without it they are lost with the computer.</source>
        <translation>Les fiches sont conservées, verrouillées par cet ordinateur seul. Imprimez la clé de récupération&#xa0;: sans elle, elles sont perdues avec l’ordinateur.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreSession</name>
    <message>
        <source>LicenceDesk is open already in another window, which has the records. Go on there; nothing is kept from this one.</source>
        <translation>LicenceDesk est déjà ouvert dans une autre fenêtre, qui détient les fiches. Continuez là-bas&#xa0;; rien n’est conservé depuis celle-ci.</translation>
    </message>
    <message>
        <source>This desk has keys of its own already.</source>
        <translation>Ce poste a déjà ses propres clés.</translation>
    </message>
    <message>
        <source>The keys are being changed; it continues next time.</source>
        <translation>Le changement de clés est en cours&#xa0;; il continuera la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetBox</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Donnez un nom au fichier à écrire.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>Le fichier existe et sera remplacé.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetPicture</name>
    <message>
        <source>No picture</source>
        <translation>Aucune image</translation>
    </message>
    <message>
        <source>Picture of the camera: the target is in view</source>
        <translation>Image de la caméra&#xa0;: la mire est visible</translation>
    </message>
    <message>
        <source>Picture of the camera: no target in view</source>
        <translation>Image de la caméra&#xa0;: pas de mire visible</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>Aucune image de la caméra</translation>
    </message>
</context>
<context>
    <name>licencedesk::Tour</name>
    <message>
        <source>The licence, straightened</source>
        <translation>Le permis, redressé</translation>
    </message>
    <message>
        <source>This one is invented. The picture follows the field that you are on.</source>
        <translation>Celui-ci est inventé. L’image suit le champ où vous êtes.</translation>
    </message>
    <message>
        <source>Only doubt waits for you</source>
        <translation>Seul le doute vous attend</translation>
    </message>
    <message>
        <source>What is not sure is marked. Tab leads to the next one, Enter confirms it.</source>
        <translation>Ce qui n’est pas sûr est signalé. Tab mène au champ suivant, Enter le confirme.</translation>
    </message>
    <message>
        <source>Another reading, one key away</source>
        <translation>Une autre lecture, en une touche</translation>
    </message>
    <message>
        <source>Alt+1 takes the first reading listed here. Or type what the card says.</source>
        <translation>Alt+1 prend la première lecture de cette liste. Ou saisissez ce qu’indique la carte.</translation>
    </message>
    <message>
        <source>Vehicle and dates</source>
        <translation>Véhicule et dates</translation>
    </message>
    <message>
        <source>The checks depend on them: class, age, and validity until the return.</source>
        <translation>Les contrôles en dépendent&#xa0;: catégorie, âge et validité jusqu’au retour.</translation>
    </message>
    <message>
        <source>Checks for this rental</source>
        <translation>Contrôles de cette location</translation>
    </message>
    <message>
        <source>Each has passed, asks for a look, or has failed. Shift+F1 says why, and what the rule rests on.</source>
        <translation>Chacun est réussi, à examiner ou échoué. Shift+F1 dit pourquoi, et sur quoi repose la règle.</translation>
    </message>
    <message>
        <source>Accept, and the next one</source>
        <translation>Accepter, puis au suivant</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the licence and clears the desk. In this tour nothing is kept.</source>
        <translation>Ctrl+Enter conserve le permis et vide le poste. Pendant cette visite, rien n’est conservé.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourCard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Quitter la visite (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourOffer</name>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>Visite guidée (1 minute)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>New here? See the desk at work on an invented licence.</source>
        <translation>Première visite&#xa0;? Découvrez le poste à l’œuvre sur un permis inventé.</translation>
    </message>
</context>
<context>
    <name>licencedesk::WatchListSection</name>
    <message>
        <source>Do-not-rent list</source>
        <translation>Liste d’exclusion</translation>
    </message>
    <message>
        <source>When a licence with one of these numbers comes to the desk, a check fails and shows the reason. The list keeps no numbers, only what recognises them; it can be asked but not read.</source>
        <translation>Quand un permis portant l’un de ces numéros arrive au poste, un contrôle échoue et indique le motif. La liste ne garde pas les numéros, seulement de quoi les reconnaître&#xa0;; on peut l’interroger, pas la lire.</translation>
    </message>
    <message>
        <source>&amp;Is it on the list?</source>
        <translation>&amp;Est-il dans la liste&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Put on the list</source>
        <translation>&amp;Mettre dans la liste</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Licence &amp;number</source>
        <translation>&amp;Numéro de permis</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Moti&amp;f</translation>
    </message>
    <message>
        <source>Shown to whoever has the licence on the desk; write only what you can justify.</source>
        <translation>Visible par quiconque a le permis au poste&#xa0;; écrivez ce que vous pouvez assumer.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are on the list.</source>
        <translation>
            <numerusform>%n numéro est dans la liste.</numerusform>
            <numerusform>%n numéros sont dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has been on the list since %1: %2</source>
        <translation>Il est dans la liste depuis le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is not on the list.</source>
        <translation>Il n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>The number is now on the list.</source>
        <translation>Le numéro est maintenant dans la liste.</translation>
    </message>
    <message>
        <source>The number was taken off the list.</source>
        <translation>Le numéro est retiré de la liste.</translation>
    </message>
</context>
<context>
    <name>licencedesk::WhyCard</name>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Contrôle impossible</translation>
    </message>
    <message>
        <source>%1 (set by your firm; usually: %2)</source>
        <translation>%1 (fixé par votre agence&#xa0;; d’habitude&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Nothing legible was found at its place on the card.</source>
        <translation>Rien de lisible n’a été trouvé à cet endroit de la carte.</translation>
    </message>
    <message>
        <source>At least one character was read with less certainty than is accepted unseen. It is marked.</source>
        <translation>Au moins un caractère a été lu avec trop peu de certitude pour être accepté sans vérification. Il est signalé.</translation>
    </message>
    <message>
        <source>As read it was impossible. Exactly one change makes it fit, and that change was made.</source>
        <translation>Telle quelle, la lecture était impossible. Un seul changement la rend cohérente, et il a été fait.</translation>
    </message>
    <message>
        <source>As read it was impossible, and several changes would make it fit.</source>
        <translation>Telle quelle, la lecture était impossible, et plusieurs changements la rendraient cohérente.</translation>
    </message>
    <message>
        <source>No licence can show this value.</source>
        <translation>Aucun permis ne peut porter cette valeur.</translation>
    </message>
    <message>
        <source>Another field, another page or the service says something else.</source>
        <translation>Un autre champ, une autre page ou le service indique autre chose.</translation>
    </message>
    <message>
        <source>Glare, blur or a finger covers part of it.</source>
        <translation>Un reflet, un flou ou un doigt en cache une partie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More in the manual</source>
        <translation>Plus dans le manuel</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What is checked, and why</source>
        <translation>Ce qui est contrôlé, et pourquoi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>When it is not met</source>
        <translation>En cas d’échec</translation>
    </message>
    <message>
        <source>Rule %1; a policy file of the firm can change this.</source>
        <translation>Règle %1&#xa0;; un fichier de politique de l’agence peut modifier cela.</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Raison de l’attente</translation>
    </message>
    <message>
        <source>Certainty of the reading</source>
        <translation>Certitude de la lecture</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it; or type what is printed.</source>
        <translation>Comparez-le avec la carte. Enter le confirme&#xa0;; ou saisissez ce qui est imprimé.</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it, Alt+1 takes the other reading; or type what is printed.</source>
        <translation>Comparez-le avec la carte. Enter le confirme, Alt+1 prend l’autre lecture&#xa0;; ou saisissez ce qui est imprimé.</translation>
    </message>
</context>
</TS>
