<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ApiText</name>
    <message>
        <source>(%1, not text)</source>
        <translation>(%1, kein Text)</translation>
    </message>
    <message>
        <source>(%1 more are not shown)</source>
        <translation>(%1 weitere werden nicht gezeigt)</translation>
    </message>
</context>
<context>
    <name>AuditList</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Signing in and out</source>
        <translation>An- und Abmelden</translation>
    </message>
    <message>
        <source>Codes and tokens</source>
        <translation>Codes und Token</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Zustimmungen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Settings and scopes</source>
        <translation>Einstellungen und Scopes</translation>
    </message>
    <message>
        <source>Events: all</source>
        <translation>Ereignisse: alle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>From</source>
        <comment>address</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
</context>
<context>
    <name>BreakTitles</name>
    <message>
        <source>Leave PKCE out</source>
        <translation>PKCE weglassen</translation>
    </message>
    <message>
        <source>Send another code verifier</source>
        <translation>Einen anderen Code-Verifier senden</translation>
    </message>
    <message>
        <source>Use the code twice</source>
        <translation>Den Code zweimal verwenden</translation>
    </message>
    <message>
        <source>Ask for a redirect to somebody else</source>
        <translation>Eine Weiterleitung zu jemand anderem verlangen</translation>
    </message>
    <message>
        <source>Name another redirect URI with the code</source>
        <translation>Beim Code eine andere Redirect-URI nennen</translation>
    </message>
    <message>
        <source>Leave state out</source>
        <translation>state weglassen</translation>
    </message>
    <message>
        <source>Answer with a foreign state</source>
        <translation>Mit einem fremden state antworten</translation>
    </message>
    <message>
        <source>Leave nonce out</source>
        <translation>nonce weglassen</translation>
    </message>
    <message>
        <source>The user presses Deny</source>
        <translation>Der Benutzer drückt Ablehnen</translation>
    </message>
    <message>
        <source>Ask for an unknown scope</source>
        <translation>Einen unbekannten Scope verlangen</translation>
    </message>
    <message>
        <source>Send a wrong client secret</source>
        <translation>Ein falsches Client-Geheimnis senden</translation>
    </message>
    <message>
        <source>Send a wrong password</source>
        <translation>Ein falsches Passwort senden</translation>
    </message>
    <message>
        <source>Send another kind of token</source>
        <translation>Eine andere Art von Token senden</translation>
    </message>
    <message>
        <source>Ask for tokens before the user decided</source>
        <translation>Tokens verlangen, bevor der Benutzer entschieden hat</translation>
    </message>
    <message>
        <source>Use an expired access token</source>
        <translation>Ein abgelaufenes Zugriffstoken verwenden</translation>
    </message>
    <message>
        <source>Use a made-up access token</source>
        <translation>Ein erfundenes Zugriffstoken verwenden</translation>
    </message>
    <message>
        <source>Sign the assertion for another audience</source>
        <translation>Die Assertion für eine andere Zielgruppe signieren</translation>
    </message>
    <message>
        <source>Let the assertion be expired</source>
        <translation>Die Assertion abgelaufen sein lassen</translation>
    </message>
    <message>
        <source>Use the assertion twice</source>
        <translation>Die Assertion zweimal verwenden</translation>
    </message>
    <message>
        <source>Sign with a wrong consumer secret</source>
        <translation>Mit einem falschen Consumer-Geheimnis signieren</translation>
    </message>
    <message>
        <source>Change a parameter after it was signed</source>
        <translation>Einen Parameter nach dem Signieren ändern</translation>
    </message>
    <message>
        <source>Sign with an old timestamp</source>
        <translation>Mit einem alten Zeitstempel signieren</translation>
    </message>
</context>
<context>
    <name>ClaimTexts</name>
    <message>
        <source>how it is signed</source>
        <translation>wie es signiert ist</translation>
    </message>
    <message>
        <source>which key signed it</source>
        <translation>welcher Schlüssel signiert hat</translation>
    </message>
    <message>
        <source>what it is: at+jwt for access tokens</source>
        <translation>was es ist: at+jwt bei Zugriffstoken</translation>
    </message>
    <message>
        <source>members that must be understood</source>
        <translation>Mitglieder, die verstanden werden müssen</translation>
    </message>
    <message>
        <source>what is inside</source>
        <translation>was darin ist</translation>
    </message>
    <message>
        <source>where keys are said to be; never followed</source>
        <translation>wo Schlüssel sein sollen; nie befolgt</translation>
    </message>
    <message>
        <source>a key of its own; never believed</source>
        <translation>ein eigener Schlüssel; nie geglaubt</translation>
    </message>
    <message>
        <source>issuer: who made it</source>
        <translation>Issuer: wer es gemacht hat</translation>
    </message>
    <message>
        <source>subject: whom it is about</source>
        <translation>Subject: um wen es geht</translation>
    </message>
    <message>
        <source>audience: who may accept it</source>
        <translation>Audience: wer es annehmen darf</translation>
    </message>
    <message>
        <source>expires: not to be accepted from then on</source>
        <translation>läuft ab: von da an nicht anzunehmen</translation>
    </message>
    <message>
        <source>not before: not to be accepted until then</source>
        <translation>nicht vor: bis dahin nicht anzunehmen</translation>
    </message>
    <message>
        <source>issued at</source>
        <translation>ausgestellt am</translation>
    </message>
    <message>
        <source>its own identifier</source>
        <translation>seine eigene Kennung</translation>
    </message>
    <message>
        <source>the client that asked for it</source>
        <translation>der Client, der darum bat</translation>
    </message>
    <message>
        <source>what it allows</source>
        <translation>was es erlaubt</translation>
    </message>
    <message>
        <source>authorized party: the client it was issued to</source>
        <translation>berechtigte Partei: der Client, für den es ausgestellt wurde</translation>
    </message>
    <message>
        <source>ties it to one sign-in request of the client</source>
        <translation>bindet es an eine Anmeldeanfrage des Clients</translation>
    </message>
    <message>
        <source>when the user signed in</source>
        <translation>wann sich der Benutzer angemeldet hat</translation>
    </message>
    <message>
        <source>how sure the sign-in was</source>
        <translation>wie sicher die Anmeldung war</translation>
    </message>
    <message>
        <source>by what means the user signed in</source>
        <translation>womit sich der Benutzer angemeldet hat</translation>
    </message>
    <message>
        <source>the browser session, for signing out</source>
        <translation>die Browsersitzung, zum Abmelden</translation>
    </message>
    <message>
        <source>ties it to the access token beside it</source>
        <translation>bindet es an das Zugriffstoken daneben</translation>
    </message>
    <message>
        <source>ties it to the code beside it</source>
        <translation>bindet es an den Code daneben</translation>
    </message>
    <message>
        <source>full name of the user</source>
        <translation>voller Name des Benutzers</translation>
    </message>
    <message>
        <source>given name of the user</source>
        <translation>Vorname des Benutzers</translation>
    </message>
    <message>
        <source>family name of the user</source>
        <translation>Nachname des Benutzers</translation>
    </message>
    <message>
        <source>nickname of the user</source>
        <translation>Spitzname des Benutzers</translation>
    </message>
    <message>
        <source>user name; may change</source>
        <translation>Benutzername; kann sich ändern</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>whether the address was checked</source>
        <translation>ob die Adresse geprüft wurde</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>whether the number was checked</source>
        <translation>ob die Nummer geprüft wurde</translation>
    </message>
    <message>
        <source>address of a picture</source>
        <translation>Adresse eines Bildes</translation>
    </message>
    <message>
        <source>address of a home page</source>
        <translation>Adresse einer Homepage</translation>
    </message>
    <message>
        <source>language of the user</source>
        <translation>Sprache des Benutzers</translation>
    </message>
    <message>
        <source>time zone of the user</source>
        <translation>Zeitzone des Benutzers</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>when the profile changed</source>
        <translation>wann sich das Profil geändert hat</translation>
    </message>
    <message>
        <source>what happened: a logout token</source>
        <translation>was geschah: ein Abmeldetoken</translation>
    </message>
    <message>
        <source>the key its bearer must prove</source>
        <translation>der Schlüssel, den der Inhaber nachweisen muss</translation>
    </message>
    <message>
        <source>whether it may be accepted now</source>
        <translation>ob es jetzt angenommen werden darf</translation>
    </message>
    <message>
        <source>how it is presented</source>
        <translation>wie es vorgelegt wird</translation>
    </message>
    <message>
        <source>who it is about, for people</source>
        <translation>um wen es geht, für Menschen</translation>
    </message>
</context>
<context>
    <name>ClaimsPreviewTexts</name>
    <message>
        <source>the server&apos;s issuer</source>
        <translation>der Issuer des Servers</translation>
    </message>
    <message>
        <source>the user&apos;s subject</source>
        <translation>das Subject des Benutzers</translation>
    </message>
    <message>
        <source>the client&apos;s registration</source>
        <translation>die Registrierung des Clients</translation>
    </message>
    <message>
        <source>random, new in each token</source>
        <translation>zufällig, neu in jedem Token</translation>
    </message>
    <message>
        <source>the moment of issue</source>
        <translation>der Zeitpunkt der Ausstellung</translation>
    </message>
    <message>
        <source>the lifetime in the settings</source>
        <translation>die Gültigkeit in den Einstellungen</translation>
    </message>
    <message>
        <source>the moment of sign-in</source>
        <translation>der Zeitpunkt der Anmeldung</translation>
    </message>
    <message>
        <source>the granted scopes</source>
        <translation>die gewährten Scopes</translation>
    </message>
    <message>
        <source>scope %1</source>
        <translation>Scope %1</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>Userinfo</source>
        <translation>Userinfo</translation>
    </message>
    <message>
        <source>The access token is opaque: resource servers ask by introspection.</source>
        <translation>Das Zugriffstoken ist undurchsichtig: Ressourcenserver fragen per Introspection.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>The request would be refused: the client may not ask for %1.</source>
        <translation>Die Anfrage würde abgelehnt: Der Client darf nicht um %1 bitten.</translation>
    </message>
    <message>
        <source>%1 opens no claims: it is not on the page Scopes.</source>
        <translation>%1 öffnet keine Claims: Er steht nicht auf der Seite Scopes.</translation>
    </message>
    <message>
        <source>Nobody signs in, so nothing is said about a person.</source>
        <translation>Niemand meldet sich an, also wird nichts über einen Menschen gesagt.</translation>
    </message>
    <message>
        <source>Without the scope openid there is neither ID token nor userinfo.</source>
        <translation>Ohne den Scope openid gibt es weder ID-Token noch Userinfo.</translation>
    </message>
</context>
<context>
    <name>ClientAddresses</name>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Discovery document</source>
        <translation>Discovery-Dokument</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Device authorization</source>
        <translation>Geräte-Autorisierung</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Pushed requests</source>
        <translation>Vorab gesendete Anfragen</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Userinfo</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>Introspection</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Öffentliche Schlüssel</translation>
    </message>
</context>
<context>
    <name>ClientAssertion</name>
    <message>
        <source>Client assertion: header</source>
        <translation>Assertion des Clients: Kopf</translation>
    </message>
    <message>
        <source>Client assertion: claims</source>
        <translation>Assertion des Clients: Claims</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Was signiert wird</translation>
    </message>
</context>
<context>
    <name>ClientChecks</name>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>The answer has the state that was sent</source>
        <translation>Die Antwort hat den gesendeten state</translation>
    </message>
    <message>
        <source>A state was sent, so that a forged answer shows</source>
        <translation>Ein state wurde gesendet, damit eine gefälschte Antwort auffällt</translation>
    </message>
    <message>
        <source>The client cannot know that it asked for this answer.</source>
        <translation>Der Client kann nicht wissen, dass er nach dieser Antwort gefragt hat.</translation>
    </message>
    <message>
        <source>iss names the server that was asked</source>
        <translation>iss nennt den gefragten Server</translation>
    </message>
    <message>
        <source>The answer is of another server.</source>
        <translation>Die Antwort ist von einem anderen Server.</translation>
    </message>
    <message>
        <source>The id_token has the nonce that was sent</source>
        <translation>Das id_token hat die gesendete nonce</translation>
    </message>
    <message>
        <source>The id_token was not made for this request.</source>
        <translation>Das id_token wurde nicht für diese Anfrage gemacht.</translation>
    </message>
</context>
<context>
    <name>ClientFix</name>
    <message>
        <source>Register this redirect URI</source>
        <translation>Diese Redirect-URI registrieren</translation>
    </message>
    <message>
        <source>Register a redirect URI for %1?</source>
        <translation>Eine Redirect-URI für %1 registrieren?</translation>
    </message>
    <message>
        <source>Users who let %1 in will be sent here with their codes: %2</source>
        <translation>Benutzer, die %1 zulassen, werden mit ihren Codes hierher geschickt: %2</translation>
    </message>
    <message>
        <source>Do it only if you know this address: whoever can send a request chooses what stands in it.</source>
        <translation>Tun Sie es nur, wenn Sie diese Adresse kennen: Wer eine Anfrage senden kann, bestimmt, was darin steht.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>%1 may use %2 from now on.</source>
        <translation>%1 darf von jetzt an %2 verwenden.</translation>
    </message>
    <message>
        <source>Register this address</source>
        <translation>Diese Adresse registrieren</translation>
    </message>
    <message>
        <source>Register an address after signing out for %1?</source>
        <translation>Eine Adresse nach dem Abmelden für %1 registrieren?</translation>
    </message>
    <message>
        <source>Users who sign out of %1 will be sent here: %2</source>
        <translation>Benutzer, die sich bei %1 abmelden, werden hierher geschickt: %2</translation>
    </message>
    <message>
        <source>Add this grant type</source>
        <translation>Diesen Grant-Typ hinzufügen</translation>
    </message>
    <message>
        <source>Add a grant type to %1?</source>
        <translation>%1 einen Grant-Typ hinzufügen?</translation>
    </message>
    <message>
        <source>%1 may get tokens with the grant type %2.</source>
        <translation>%1 darf mit dem Grant-Typ %2 Tokens bekommen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1 may use the grant type %2 from now on.</source>
        <translation>%1 darf von jetzt an den Grant-Typ %2 verwenden.</translation>
    </message>
    <message>
        <source>Add this response type</source>
        <translation>Diesen Antworttyp hinzufügen</translation>
    </message>
    <message>
        <source>Add a response type to %1?</source>
        <translation>%1 einen Antworttyp hinzufügen?</translation>
    </message>
    <message>
        <source>%1 may ask for the response type %2.</source>
        <translation>%1 darf den Antworttyp %2 verlangen.</translation>
    </message>
    <message>
        <source>Grant types that it needs are added as well. Tokens in an address are seen by the browser&apos;s history and by every script of the page.</source>
        <translation>Grant-Typen, die er braucht, werden mit hinzugefügt. Tokens in einer Adresse sehen der Verlauf des Browsers und jedes Skript der Seite.</translation>
    </message>
    <message>
        <source>%1 may use the response type %2 from now on.</source>
        <translation>%1 darf von jetzt an den Antworttyp %2 verwenden.</translation>
    </message>
    <message>
        <source>Allow this scope</source>
        <translation>Diesen Scope erlauben</translation>
    </message>
    <message>
        <source>Allow more scope to %1?</source>
        <translation>%1 mehr Scopes erlauben?</translation>
    </message>
    <message>
        <source>%1 may ask users for: %2</source>
        <translation>%1 darf Benutzer bitten um: %2</translation>
    </message>
    <message>
        <source>Tokens that it has already stay as they are; it has to ask again.</source>
        <translation>Tokens, die er schon hat, bleiben, wie sie sind; er muss neu fragen.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>%1 may ask for %2 from now on.</source>
        <translation>%1 darf von jetzt an um %2 bitten.</translation>
    </message>
    <message>
        <source>Enable the client</source>
        <translation>Den Client einschalten</translation>
    </message>
    <message>
        <source>Enable %1?</source>
        <translation>%1 einschalten?</translation>
    </message>
    <message>
        <source>Somebody switched it off. Users can sign in to %1 again, and its tokens count again.</source>
        <translation>Jemand hat ihn ausgeschaltet. Benutzer können sich bei %1 wieder anmelden, und seine Tokens gelten wieder.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Ein neues Geheimnis machen</translation>
    </message>
    <message>
        <source>Make a new secret for %1?</source>
        <translation>Ein neues Geheimnis für %1 machen?</translation>
    </message>
    <message>
        <source>The new secret is shown once, to be put into %1.</source>
        <translation>Das neue Geheimnis wird einmal gezeigt, um es in %1 einzutragen.</translation>
    </message>
    <message>
        <source>The secret of now works for another 24 hours.</source>
        <translation>Das jetzige Geheimnis gilt noch 24 Stunden.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Machen</translation>
    </message>
    <message>
        <source>%1 has a new secret; the old one ends in 24 hours.</source>
        <translation>%1 hat ein neues Geheimnis; das alte endet in 24 Stunden.</translation>
    </message>
    <message>
        <source>Enable the user</source>
        <translation>Benutzer aktivieren</translation>
    </message>
    <message>
        <source>Somebody switched this user off. %1 can sign in again, and what %1 agreed to counts again.</source>
        <translation>Jemand hat diesen Benutzer abgeschaltet. %1 kann sich wieder anmelden, und was %1 erlaubt hat, gilt wieder.</translation>
    </message>
    <message>
        <source>Offer this sign-in</source>
        <translation>Diese Anmeldung anbieten</translation>
    </message>
    <message>
        <source>Offer sign-in through %1?</source>
        <translation>Anmeldung über %1 anbieten?</translation>
    </message>
    <message>
        <source>People can sign in here with their accounts at %1 again.</source>
        <translation>Man kann sich hier wieder mit Konten bei %1 anmelden.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Anbieten</translation>
    </message>
    <message>
        <source>People can sign in through %1 from now on.</source>
        <translation>Die Anmeldung über %1 ist ab jetzt möglich.</translation>
    </message>
    <message>
        <source>Switch registration on</source>
        <translation>Registrierung einschalten</translation>
    </message>
    <message>
        <source>Let clients register themselves?</source>
        <translation>Clients sich selbst registrieren lassen?</translation>
    </message>
    <message>
        <source>Whoever has an initial access token of this server can register a client; nobody else can.</source>
        <translation>Wer ein anfängliches Zugriffstoken dieses Servers hat, kann einen Client registrieren, sonst niemand.</translation>
    </message>
    <message>
        <source>Initial access tokens are made under Settings.</source>
        <translation>Anfängliche Zugriffstoken entstehen unter Einstellungen.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Clients with an initial access token can register themselves.</source>
        <translation>Clients mit einem anfänglichen Zugriffstoken können sich selbst registrieren.</translation>
    </message>
</context>
<context>
    <name>ClientTableModel</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>Redirect-URIs</translation>
    </message>
    <message>
        <source>Default redirect URI</source>
        <translation>Vorgegebene Redirect-URI</translation>
    </message>
    <message>
        <source>Redirect URIs after logout</source>
        <translation>Redirect-URIs nach dem Abmelden</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>Antworttypen</translation>
    </message>
    <message>
        <source>Default scopes</source>
        <translation>Vorgegebene Scopes</translation>
    </message>
    <message>
        <source>Access token format</source>
        <translation>Format des Zugriffstokens</translation>
    </message>
    <message>
        <source>Access token signature</source>
        <translation>Signatur des Zugriffstokens</translation>
    </message>
    <message>
        <source>Access token length</source>
        <translation>Länge des Zugriffstokens</translation>
    </message>
    <message>
        <source>Access token generator</source>
        <translation>Generator der Zugriffstoken</translation>
    </message>
    <message>
        <source>Refresh token generator</source>
        <translation>Generator der Refresh-Token</translation>
    </message>
    <message>
        <source>ID token signature</source>
        <translation>Signatur des ID-Tokens</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Erlaubte Ursprünge</translation>
    </message>
    <message>
        <source>Require PKCE</source>
        <translation>PKCE verlangen</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Um Zustimmung bitten</translation>
    </message>
    <message>
        <source>Require pushed requests</source>
        <translation>Vorab übermittelte Anfragen verlangen</translation>
    </message>
    <message>
        <source>Allow plain http</source>
        <translation>Unverschlüsseltes http erlauben</translation>
    </message>
    <message>
        <source>May introspect</source>
        <translation>Darf Token prüfen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Öffentliche Schlüssel</translation>
    </message>
    <message>
        <source>Address of the public keys</source>
        <translation>Adresse der öffentlichen Schlüssel</translation>
    </message>
    <message>
        <source>Signature of assertions</source>
        <translation>Signatur der Assertions</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Secret (basic)</source>
        <translation>Geheimnis (basic)</translation>
    </message>
    <message>
        <source>Secret (post)</source>
        <translation>Geheimnis (post)</translation>
    </message>
    <message>
        <source>Secret (JWT)</source>
        <translation>Geheimnis (JWT)</translation>
    </message>
    <message>
        <source>Key pair (JWT)</source>
        <translation>Schlüsselpaar (JWT)</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>Client-Credentials</translation>
    </message>
    <message>
        <source>%1 (legacy)</source>
        <translation>%1 (veraltet)</translation>
    </message>
</context>
<context>
    <name>ClientTemplates</name>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>required</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>A stolen code is worth nothing without the verifier (RFC 9700 §2.1.1).</source>
        <translation>Ein gestohlener Code ist ohne den Verifier nichts wert (RFC 9700 §2.1.1).</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>none: public client</source>
        <translation>keine: öffentlicher Client</translation>
    </message>
    <message>
        <source>secret, basic</source>
        <translation>Geheimnis, basic</translation>
    </message>
    <message>
        <source>Web application</source>
        <translation>Webanwendung</translation>
    </message>
    <message>
        <source>Runs on a server of yours; people use it with a browser.</source>
        <translation>Läuft auf einem Ihrer Server; Menschen benutzen sie mit einem Browser.</translation>
    </message>
    <message>
        <source>Its server can keep a secret; the browser never sees it.</source>
        <translation>Ihr Server kann ein Geheimnis bewahren; der Browser sieht es nie.</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>code, refresh</source>
        <translation>Code, Refresh</translation>
    </message>
    <message>
        <source>People sign in here, not there; it stays connected after they leave.</source>
        <translation>Menschen melden sich hier an, nicht dort; sie bleibt verbunden, nachdem sie gegangen sind.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>erbeten</translation>
    </message>
    <message>
        <source>People see what they open, once.</source>
        <translation>Menschen sehen einmal, was sie öffnen.</translation>
    </message>
    <message>
        <source>Single-page application</source>
        <translation>Single-Page-Anwendung</translation>
    </message>
    <message>
        <source>Runs wholly in the browser: React, Vue, Ember …</source>
        <translation>Läuft ganz im Browser: React, Vue, Ember …</translation>
    </message>
    <message>
        <source>Everybody can read what a browser was sent.</source>
        <translation>Jeder kann lesen, was einem Browser gesendet wurde.</translation>
    </message>
    <message>
        <source>Not implicit: its tokens lie in the address bar. Each refresh token works once, so a stolen one is noticed.</source>
        <translation>Nicht implicit: dessen Token liegen in der Adresszeile. Jedes Refresh-Token gilt einmal, ein gestohlenes fällt also auf.</translation>
    </message>
    <message>
        <source>Allowed origin</source>
        <translation>Erlaubter Ursprung</translation>
    </message>
    <message>
        <source>that of the redirect URI</source>
        <translation>der der Redirect-URI</translation>
    </message>
    <message>
        <source>Its page calls the token endpoint itself (CORS).</source>
        <translation>Ihre Seite ruft den Token-Endpunkt selbst auf (CORS).</translation>
    </message>
    <message>
        <source>Desktop or mobile application</source>
        <translation>Desktop- oder Mobilanwendung</translation>
    </message>
    <message>
        <source>Installed on people&apos;s own devices.</source>
        <translation>Auf den eigenen Geräten der Menschen installiert.</translation>
    </message>
    <message>
        <source>A secret in every copy is no secret (RFC 8252 §8.5).</source>
        <translation>Ein Geheimnis in jeder Kopie ist keines (RFC 8252 §8.5).</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect-URI</translation>
    </message>
    <message>
        <source>loopback without port, or its own scheme</source>
        <translation>Loopback ohne Port oder ein eigenes Schema</translation>
    </message>
    <message>
        <source>It listens on whatever port is free; the port is not compared (RFC 8252 §7.3).</source>
        <translation>Sie lauscht auf dem Port, der gerade frei ist; der Port wird nicht verglichen (RFC 8252 §7.3).</translation>
    </message>
    <message>
        <source>People sign in with the system&apos;s browser.</source>
        <translation>Menschen melden sich im Browser des Systems an.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>A job or server that acts for itself, without a person.</source>
        <translation>Ein Auftrag oder Server, der für sich selbst handelt, ohne Menschen.</translation>
    </message>
    <message>
        <source>It runs where you can keep a secret; a key pair is better still.</source>
        <translation>Läuft dort, wo Sie ein Geheimnis bewahren können; ein Schlüsselpaar ist noch besser.</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>Client-Credentials</translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation>Es gibt niemanden, den man fragen könnte.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Give it what the job needs and nothing else: no person limits it.</source>
        <translation>Geben Sie ihm, was der Auftrag braucht, und nichts sonst: Kein Mensch begrenzt ihn.</translation>
    </message>
    <message>
        <source>Television or command line</source>
        <translation>Fernseher oder Kommandozeile</translation>
    </message>
    <message>
        <source>Has no browser or no keyboard: people type a code on their telephone.</source>
        <translation>Hat keinen Browser oder keine Tastatur: Menschen geben einen Code auf ihrem Telefon ein.</translation>
    </message>
    <message>
        <source>It is in everybody&apos;s hands.</source>
        <translation>Es ist in jedermanns Händen.</translation>
    </message>
    <message>
        <source>device code, refresh</source>
        <translation>Gerätecode, Refresh</translation>
    </message>
    <message>
        <source>Signing in is laborious there, so it stays connected (RFC 8628).</source>
        <translation>Sich dort anzumelden ist mühsam, daher bleibt es verbunden (RFC 8628).</translation>
    </message>
    <message>
        <source>Whoever types a code for a stranger must see what for.</source>
        <translation>Wer für einen Fremden einen Code eingibt, muss sehen, wofür.</translation>
    </message>
    <message>
        <source>API (resource server)</source>
        <translation>API (Ressourcenserver)</translation>
    </message>
    <message>
        <source>Is called with tokens and asks this server what they are worth.</source>
        <translation>Wird mit Token aufgerufen und fragt diesen Server, was sie wert sind.</translation>
    </message>
    <message>
        <source>Only those who may ask get an answer (RFC 7662 §2.1).</source>
        <translation>Nur wer fragen darf, bekommt eine Antwort (RFC 7662 §2.1).</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>Introspection</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>That is what it is here for.</source>
        <translation>Dazu ist er da.</translation>
    </message>
    <message>
        <source>It may call other APIs itself; take it away when it does not.</source>
        <translation>Er darf selbst andere APIs aufrufen; nehmen Sie es weg, wenn er es nicht tut.</translation>
    </message>
    <message>
        <source>Old application with its own sign-in (legacy)</source>
        <translation>Alte Anwendung mit eigener Anmeldung (veraltet)</translation>
    </message>
    <message>
        <source>Asks people for their password itself. Only where it cannot be changed.</source>
        <translation>Fragt Menschen selbst nach ihrem Passwort. Nur, wo es sich nicht ändern lässt.</translation>
    </message>
    <message>
        <source>At least nobody else can try passwords in its name.</source>
        <translation>Wenigstens kann niemand sonst in ihrem Namen Passwörter probieren.</translation>
    </message>
    <message>
        <source>password, refresh</source>
        <translation>Passwort, Refresh</translation>
    </message>
    <message>
        <source>It sees people&apos;s passwords, and no second factor is possible: RFC 9700 §2.4 forbids it. Move it to the code grant when you can.</source>
        <translation>Sie sieht die Passwörter der Menschen, und ein zweiter Faktor ist unmöglich: RFC 9700 §2.4 verbietet es. Wechseln Sie zum Code-Grant, sobald Sie können.</translation>
    </message>
    <message>
        <source>without openid</source>
        <translation>ohne openid</translation>
    </message>
    <message>
        <source>Nobody signed in here, so there is no ID token to give.</source>
        <translation>Hier hat sich niemand angemeldet, also gibt es kein ID-Token.</translation>
    </message>
</context>
<context>
    <name>CompanionRules</name>
    <message>
        <source>at_hash is of the access token beside it</source>
        <translation>at_hash gehört zum Zugriffstoken daneben</translation>
    </message>
    <message>
        <source>not checked: no access token is given</source>
        <translation>nicht geprüft: kein Zugriffstoken angegeben</translation>
    </message>
    <message>
        <source>c_hash is of the code beside it</source>
        <translation>c_hash gehört zum Code daneben</translation>
    </message>
    <message>
        <source>not checked: no code is given</source>
        <translation>nicht geprüft: kein Code angegeben</translation>
    </message>
    <message>
        <source>s_hash is of the state beside it</source>
        <translation>s_hash gehört zum state daneben</translation>
    </message>
    <message>
        <source>not checked: no state is given</source>
        <translation>nicht geprüft: kein state angegeben</translation>
    </message>
    <message>
        <source>nonce is the one that was sent</source>
        <translation>nonce ist die gesendete</translation>
    </message>
    <message>
        <source>not checked: no nonce is given</source>
        <translation>nicht geprüft: keine nonce angegeben</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>claim</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not checked: the token has no %1</source>
        <translation>nicht geprüft: das Token hat kein %1</translation>
    </message>
    <message>
        <source>not checked: no hash is known for alg %1</source>
        <translation>nicht geprüft: zu alg %1 ist kein Hash bekannt</translation>
    </message>
</context>
<context>
    <name>ConsentList</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Allowed scopes</source>
        <translation>Erlaubte Scopes</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>CopyAction</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>ErrorUriTableModel</name>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>FlowTitles</name>
    <message>
        <source>Authorization code with PKCE</source>
        <translation>Autorisierungscode mit PKCE</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Client-Credentials</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Pushed authorization request</source>
        <translation>Vorab gesendete Autorisierungsanfrage</translation>
    </message>
    <message>
        <source>JWT bearer</source>
        <translation>JWT-Bearer</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Implicit (why not)</source>
        <translation>Implicit (warum nicht)</translation>
    </message>
    <message>
        <source>Password (why not)</source>
        <translation>Passwort (warum nicht)</translation>
    </message>
    <message>
        <source>OAuth 1.0a</source>
        <translation>OAuth 1.0a</translation>
    </message>
    <message>
        <source>Authorize: the user decides</source>
        <translation>Autorisieren: der Benutzer entscheidet</translation>
    </message>
    <message>
        <source>Verify: the user decides elsewhere</source>
        <translation>Bestätigen: der Benutzer entscheidet anderswo</translation>
    </message>
    <message>
        <source>Ask for tokens</source>
        <translation>Tokens anfordern</translation>
    </message>
    <message>
        <source>Use the access token</source>
        <translation>Das Zugriffstoken verwenden</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Ask for a device code</source>
        <translation>Einen Gerätecode anfordern</translation>
    </message>
    <message>
        <source>Push the request</source>
        <translation>Die Anfrage vorab senden</translation>
    </message>
    <message>
        <source>Sign an assertion</source>
        <translation>Eine Assertion signieren</translation>
    </message>
    <message>
        <source>Temporary credentials</source>
        <translation>Vorläufige Zugangsdaten</translation>
    </message>
    <message>
        <source>Token credentials</source>
        <translation>Token-Zugangsdaten</translation>
    </message>
</context>
<context>
    <name>GivenKeys</name>
    <message>
        <source>This is not JSON of a key or of a key set.</source>
        <translation>Das ist kein JSON eines Schlüssels oder Schlüsselsatzes.</translation>
    </message>
    <message>
        <source>There is no key in it.</source>
        <translation>Darin ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>This is too long for keys.</source>
        <translation>Das ist zu lang für Schlüssel.</translation>
    </message>
    <message>
        <source>none of the keys given is “%1”</source>
        <translation>keiner der angegebenen Schlüssel ist „%1“</translation>
    </message>
    <message>
        <source>the key given</source>
        <translation>der angegebene Schlüssel</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>current: signs</source>
        <translation>aktuell: signiert</translation>
    </message>
    <message>
        <source>next: published</source>
        <translation>nächster: veröffentlicht</translation>
    </message>
    <message>
        <source>retired: verifies</source>
        <translation>ausgedient: prüft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>Schlüssel-ID (kid)</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Signs since</source>
        <translation>Signiert seit</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgedient</translation>
    </message>
</context>
<context>
    <name>LabSequence</name>
    <message>
        <source>open this address</source>
        <translation>diese Adresse öffnen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>back at the redirect URI</source>
        <translation>zurück am Redirect-URI</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Resource server</source>
        <translation>Ressourcenserver</translation>
    </message>
</context>
<context>
    <name>LoopbackTexts</name>
    <message>
        <source>The answer was empty.</source>
        <translation>Die Antwort war leer.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>Die Antwort ist zu groß.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>Done. You can close this page and go back to Gatehouse.</source>
        <translation>Fertig. Sie können diese Seite schließen und zu Gatehouse zurückkehren.</translation>
    </message>
</context>
<context>
    <name>MenuActions</name>
    <message>
        <source>%1 &gt; %2</source>
        <translation>%1 &gt; %2</translation>
    </message>
    <message>
        <source>On the pages</source>
        <translation>Auf den Seiten</translation>
    </message>
</context>
<context>
    <name>OriginTexts</name>
    <message>
        <source>given</source>
        <translation>vorgegeben</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>kaputt gemacht</translation>
    </message>
</context>
<context>
    <name>ParameterTexts</name>
    <message>
        <source>Which application asks. It is no secret.</source>
        <translation>Welche Anwendung fragt. Kein Geheimnis.</translation>
    </message>
    <message>
        <source>Proves that the application is the registered one. Only for clients that can keep a secret.</source>
        <translation>Beweist, dass die Anwendung die registrierte ist. Nur für Clients, die ein Geheimnis wahren können.</translation>
    </message>
    <message>
        <source>What the authorization endpoint should answer: code, or tokens at once.</source>
        <translation>Was der Autorisierungsendpunkt antworten soll: einen Code oder gleich Tokens.</translation>
    </message>
    <message>
        <source>Where the answer goes. It is compared with the registered ones character by character.</source>
        <translation>Wohin die Antwort geht. Wird Zeichen für Zeichen mit den registrierten verglichen.</translation>
    </message>
    <message>
        <source>What the client wants to be allowed to do, words separated by blanks.</source>
        <translation>Was der Client tun dürfen möchte, Wörter durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>A random value that comes back unchanged, so that the client knows the answer is to its own question.</source>
        <translation>Ein Zufallswert, der unverändert zurückkommt, damit der Client weiß, dass die Antwort zu seiner Frage gehört.</translation>
    </message>
    <message>
        <source>A random value that the id_token repeats, so that a token of another sign-in cannot be slipped in.</source>
        <translation>Ein Zufallswert, den das id_token wiederholt, damit kein Token einer anderen Anmeldung untergeschoben werden kann.</translation>
    </message>
    <message>
        <source>BASE64URL(SHA256(code_verifier)). A stolen code is useless without the verifier.</source>
        <translation>BASE64URL(SHA256(code_verifier)). Ein gestohlener Code ist ohne den Verifier nutzlos.</translation>
    </message>
    <message>
        <source>How the challenge was made. Only S256 protects when the request is seen.</source>
        <translation>Wie die Challenge gemacht wurde. Nur S256 schützt, wenn die Anfrage gesehen wird.</translation>
    </message>
    <message>
        <source>The secret behind the challenge, 43 to 128 characters. It shows that who redeems the code also asked for it.</source>
        <translation>Das Geheimnis hinter der Challenge, 43 bis 128 Zeichen. Es zeigt, dass wer den Code einlöst, ihn auch verlangt hat.</translation>
    </message>
    <message>
        <source>What is exchanged for tokens.</source>
        <translation>Was gegen Tokens getauscht wird.</translation>
    </message>
    <message>
        <source>The authorization code: valid for a minute, once, for this client alone.</source>
        <translation>Der Autorisierungscode: eine Minute gültig, einmal, nur für diesen Client.</translation>
    </message>
    <message>
        <source>Gets new access tokens without the user. It changes with every use.</source>
        <translation>Holt neue Zugriffstokens ohne den Benutzer. Es ändert sich mit jeder Verwendung.</translation>
    </message>
    <message>
        <source>The key to the protected resource. Whoever holds it may use it.</source>
        <translation>Der Schlüssel zur geschützten Ressource. Wer es hat, darf es verwenden.</translation>
    </message>
    <message>
        <source>The token that is to be revoked.</source>
        <translation>Das Token, das widerrufen werden soll.</translation>
    </message>
    <message>
        <source>Where the server should look first. It may be left out.</source>
        <translation>Wo der Server zuerst nachsehen soll. Darf fehlen.</translation>
    </message>
    <message>
        <source>The user&apos;s name. Only the server&apos;s own pages should ever ask for it.</source>
        <translation>Der Name des Benutzers. Nur die Seiten des Servers selbst sollten je danach fragen.</translation>
    </message>
    <message>
        <source>The user&apos;s password. A client that sees it can do anything the user can; that is why this grant is on its way out.</source>
        <translation>Das Passwort des Benutzers. Ein Client, der es sieht, kann alles, was der Benutzer kann; deshalb verschwindet dieser Grant.</translation>
    </message>
    <message>
        <source>What the device asks for its tokens with. The user never sees it.</source>
        <translation>Womit das Gerät seine Tokens anfordert. Der Benutzer sieht es nie.</translation>
    </message>
    <message>
        <source>What the user compares or types on another device.</source>
        <translation>Was der Benutzer auf einem anderen Gerät vergleicht oder eingibt.</translation>
    </message>
    <message>
        <source>The address of the page with the code filled in, as a QR code would have it.</source>
        <translation>Die Adresse der Seite mit ausgefülltem Code, wie ein QR-Code sie hätte.</translation>
    </message>
    <message>
        <source>Stands for the request that was pushed before; valid for a minute.</source>
        <translation>Steht für die vorab gesendete Anfrage; eine Minute gültig.</translation>
    </message>
    <message>
        <source>A signed JWT that speaks for a user instead of a sign-in.</source>
        <translation>Ein signiertes JWT, das statt einer Anmeldung für einen Benutzer spricht.</translation>
    </message>
    <message>
        <source>Who signed the assertion: the client.</source>
        <translation>Wer die Assertion signiert hat: der Client.</translation>
    </message>
    <message>
        <source>For whom the assertion speaks: a user name or subject.</source>
        <translation>Für wen die Assertion spricht: ein Benutzername oder Subject.</translation>
    </message>
    <message>
        <source>For which server the assertion is. Another server must refuse it.</source>
        <translation>Für welchen Server die Assertion ist. Ein anderer muss sie ablehnen.</translation>
    </message>
    <message>
        <source>When the assertion was signed, in seconds since 1970.</source>
        <translation>Wann die Assertion signiert wurde, in Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>Until when the assertion is valid, in seconds since 1970; an hour ahead at most.</source>
        <translation>Bis wann die Assertion gilt, in Sekunden seit 1970; höchstens eine Stunde voraus.</translation>
    </message>
    <message>
        <source>Makes the assertion usable once.</source>
        <translation>Macht die Assertion einmal verwendbar.</translation>
    </message>
    <message>
        <source>Which application asks.</source>
        <translation>Welche Anwendung fragt.</translation>
    </message>
    <message>
        <source>Part of the signing key. It is never sent.</source>
        <translation>Teil des Signaturschlüssels. Wird nie gesendet.</translation>
    </message>
    <message>
        <source>First the temporary credentials, later the token.</source>
        <translation>Zuerst die vorläufigen Zugangsdaten, später das Token.</translation>
    </message>
    <message>
        <source>Part of the signing key, once there is a token. It is never sent.</source>
        <translation>Teil des Signaturschlüssels, sobald es ein Token gibt. Wird nie gesendet.</translation>
    </message>
    <message>
        <source>How the base string is signed.</source>
        <translation>Wie die Basiszeichenkette signiert wird.</translation>
    </message>
    <message>
        <source>When the request was made, in seconds since 1970. Servers refuse old ones.</source>
        <translation>Wann die Anfrage gemacht wurde, in Sekunden seit 1970. Server lehnen alte ab.</translation>
    </message>
    <message>
        <source>Differs in every request with the same timestamp, so that none can be sent again by others.</source>
        <translation>Ist in jeder Anfrage mit demselben Zeitstempel anders, damit niemand eine noch einmal senden kann.</translation>
    </message>
    <message>
        <source>Where the user is sent back to.</source>
        <translation>Wohin der Benutzer zurückgeschickt wird.</translation>
    </message>
    <message>
        <source>Comes back with the user and shows that who began the flow also ends it.</source>
        <translation>Kommt mit dem Benutzer zurück und zeigt, dass wer den Ablauf begann, ihn auch beendet.</translation>
    </message>
    <message>
        <source>A parameter of your own. Servers ignore what they do not know.</source>
        <translation>Ein eigener Parameter. Server übergehen, was sie nicht kennen.</translation>
    </message>
</context>
<context>
    <name>PartNames</name>
    <message>
        <source>1. Method</source>
        <translation>1. Methode</translation>
    </message>
    <message>
        <source>2. Address</source>
        <translation>2. Adresse</translation>
    </message>
    <message>
        <source>3. Parameters, encoded and sorted</source>
        <translation>3. Parameter, kodiert und sortiert</translation>
    </message>
    <message>
        <source>Signature base string</source>
        <translation>Basiszeichenkette der Signatur</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>consumer secret, &amp;, token secret; each encoded</source>
        <translation>Consumer-Geheimnis, &amp;, Token-Geheimnis; jedes kodiert</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Was signiert wird</translation>
    </message>
</context>
<context>
    <name>ProviderTableModel</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Client ID there</source>
        <translation>Client-ID dort</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Newest tokens</source>
        <translation>Neueste Token</translation>
    </message>
    <message>
        <source>None yet. They appear here while they are issued.</source>
        <translation>Noch keine. Sie erscheinen hier, während sie ausgestellt werden.</translation>
    </message>
    <message>
        <source>Newest problems</source>
        <translation>Neueste Probleme</translation>
    </message>
    <message>
        <source>None since the console was opened. A refused request shows here with the precise reason.</source>
        <translation>Keine, seit die Konsole geöffnet ist. Eine abgelehnte Anfrage erscheint hier mit dem genauen Grund.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nichts wurde geändert: %1</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 ist, wie er vorher war.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Es ist wieder wie zuvor.</translation>
    </message>
</context>
<context>
    <name>RateCard</name>
    <message>
        <source>Tokens issued and requests refused by minute</source>
        <translation>Ausgestellte Token und abgelehnte Anfragen je Minute</translation>
    </message>
    <message>
        <source>tokens issued (up)</source>
        <translation>ausgestellte Token (nach oben)</translation>
    </message>
    <message>
        <source>requests refused (down)</source>
        <translation>abgelehnte Anfragen (nach unten)</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Die letzte Stunde</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
</context>
<context>
    <name>ScopeTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>Sequence</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Other provider</source>
        <translation>Anderer Anbieter</translation>
    </message>
    <message>
        <source>Resource server</source>
        <translation>Ressourcenserver</translation>
    </message>
    <message>
        <source>redirects back</source>
        <translation>leitet zurück</translation>
    </message>
    <message>
        <source>signs in</source>
        <translation>meldet sich an</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>enters the code of the device</source>
        <translation>gibt den Code des Geräts ein</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>message, its parameters</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 (not seen by the server)</source>
        <translation>%1 (vom Server nicht gesehen)</translation>
    </message>
    <message>
        <source>Step %1: %2 to %3: %4</source>
        <comment>number, sender, receiver, message</comment>
        <translation>Schritt %1: %2 an %3: %4</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an …</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Error pages</source>
        <translation>Fehlerseiten</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Zustimmungen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Flow lab</source>
        <translation>Ablauflabor</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>malformed HTTP</source>
        <translation>ungültiges HTTP</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What the client was told</source>
        <translation>Was dem Client gesagt wurde</translation>
    </message>
    <message>
        <source>The precise reason</source>
        <translation>Der genaue Grund</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
</context>
<context>
    <name>TokenComparison</name>
    <message>
        <source>The first is not a JWT that can be read: %1</source>
        <translation>Das erste ist kein lesbares JWT: %1</translation>
    </message>
    <message>
        <source>The second is not a JWT that can be read: %1</source>
        <translation>Das zweite ist kein lesbares JWT: %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>nur im ersten</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>nur im zweiten</translation>
    </message>
</context>
<context>
    <name>TokenExamination</name>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>the signature is by a key of this workspace</source>
        <translation>die Signatur ist von einem Schlüssel dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>no key “%1” here: another server&apos;s, or withdrawn</source>
        <translation>hier gibt es keinen Schlüssel „%1“: von einem anderen Server oder zurückgezogen</translation>
    </message>
    <message>
        <source>%1, key %2 (%3)</source>
        <comment>algorithm, key, its state</comment>
        <translation>%1, Schlüssel %2 (%3)</translation>
    </message>
    <message>
        <source>it has not been revoked here</source>
        <translation>es wurde hier nicht widerrufen</translation>
    </message>
    <message>
        <source>not stored any more</source>
        <translation>nicht mehr gespeichert</translation>
    </message>
    <message>
        <source>%1: nothing is wrong with it.</source>
        <translation>%1: Nichts ist daran falsch.</translation>
    </message>
    <message>
        <source>%1: not to be accepted. This does not hold: “%2” (%3).</source>
        <translation>%1: nicht anzunehmen. Dies trifft nicht zu: „%2“ (%3).</translation>
    </message>
    <message>
        <source>JWT access token</source>
        <translation>JWT-Zugriffstoken</translation>
    </message>
    <message>
        <source>ID token or other JWT</source>
        <translation>ID-Token oder anderes JWT</translation>
    </message>
    <message>
        <source>the claims can be read</source>
        <translation>die Claims können gelesen werden</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Neither a JWT nor a token of this server: %1</source>
        <translation>Weder ein JWT noch ein Token dieses Servers: %1</translation>
    </message>
    <message>
        <source>no such token is stored here</source>
        <translation>ein solches Token ist hier nicht gespeichert</translation>
    </message>
    <message>
        <source>it is stored here</source>
        <translation>es ist hier gespeichert</translation>
    </message>
    <message>
        <source>it has not expired</source>
        <translation>es ist nicht abgelaufen</translation>
    </message>
    <message>
        <source>Opaque access token</source>
        <translation>Undurchsichtiges Zugriffstoken</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>the signature is by the secret given</source>
        <translation>die Signatur stammt vom angegebenen Geheimnis</translation>
    </message>
    <message>
        <source>the signature is by a key given</source>
        <translation>die Signatur stammt von einem angegebenen Schlüssel</translation>
    </message>
    <message>
        <source>%1: nothing is wrong with what was checked.</source>
        <translation>%1: An dem, was geprüft wurde, ist nichts falsch.</translation>
    </message>
</context>
<context>
    <name>TokenRules</name>
    <message>
        <source>missing</source>
        <comment>claim</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1 is present</source>
        <translation>%1 ist da</translation>
    </message>
    <message>
        <source>iss names this server</source>
        <translation>iss nennt diesen Server</translation>
    </message>
    <message>
        <source>%1 (the server is stopped)</source>
        <translation>%1 (der Server ist angehalten)</translation>
    </message>
    <message>
        <source>it has not expired</source>
        <translation>es ist nicht abgelaufen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>iat is not in the future</source>
        <translation>iat liegt nicht in der Zukunft</translation>
    </message>
    <message>
        <source>alg is a public-key signature</source>
        <translation>alg ist eine Signatur mit öffentlichem Schlüssel</translation>
    </message>
    <message>
        <source>azp where there are several audiences</source>
        <translation>azp, wo es mehrere Zielgruppen gibt</translation>
    </message>
    <message>
        <source>typ is at+jwt</source>
        <translation>typ ist at+jwt</translation>
    </message>
    <message>
        <source>iss is the expected issuer</source>
        <translation>iss ist der erwartete Issuer</translation>
    </message>
    <message>
        <source>%1 (none was said to be expected)</source>
        <translation>%1 (es wurde keiner erwartet)</translation>
    </message>
    <message>
        <source>nbf is past</source>
        <translation>nbf ist vorbei</translation>
    </message>
    <message>
        <source>aud names “%1”</source>
        <translation>aud nennt „%1“</translation>
    </message>
    <message>
        <source>sub has 1 to 255 ASCII characters</source>
        <translation>sub hat 1 bis 255 ASCII-Zeichen</translation>
    </message>
</context>
<context>
    <name>UserTableModel</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Telephone verified</source>
        <translation>Telefon bestätigt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>In lab mode</source>
        <translation>Im Lab-Modus</translation>
    </message>
</context>
<context>
    <name>gatehouse::lab::ParameterTableModel</name>
    <message>
        <source>%1, left out</source>
        <translation>%1, weggelassen</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ApiHistoryModel</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>GET user – 200</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1 bei %2, %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ClaimMatrixModel</name>
    <message>
        <source>%1 opens %2</source>
        <translation>%1 öffnet %2</translation>
    </message>
    <message>
        <source>%1 does not open %2</source>
        <translation>%1 öffnet %2 nicht</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ClientFixes</name>
    <message>
        <source>Change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <source>Taking back the change of %1</source>
        <translation>Zurücknehmen der Änderung von %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ClientTableModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>New client %1</source>
        <translation>Neuer Client %1</translation>
    </message>
    <message>
        <source>Grants of %1</source>
        <translation>Grants von %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::FamilyTreeModel</name>
    <message>
        <source>revoked %1</source>
        <translation>widerrufen %1</translation>
    </message>
    <message>
        <source>used %1 (once)</source>
        <translation>benutzt %1 (einmal)</translation>
    </message>
    <message>
        <source>replaced %1 by #%2</source>
        <translation>ersetzt %1 durch #%2</translation>
    </message>
    <message>
        <source>revoked with its family</source>
        <translation>mit seiner Familie widerrufen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>waiting for its client</source>
        <translation>wartet auf seinen Client</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>code #%1</source>
        <translation>Code #%1</translation>
    </message>
    <message>
        <source>access token #%1</source>
        <translation>Zugriffstoken #%1</translation>
    </message>
    <message>
        <source>refresh token #%1</source>
        <translation>Refresh-Token #%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user at client</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>revoked: %1</source>
        <translation>widerrufen: %1</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>lebt</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::FlowListModel</name>
    <message numerus="yes">
        <source>%1, %n steps</source>
        <comment>what the flow is</comment>
        <translation>
            <numerusform>%1, %n Schritt</numerusform>
            <numerusform>%1, %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <comment>time of a flow</comment>
        <translation>%1, angeheftet</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::InitialTokenModel</name>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Uses left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::LinkedAccountModel</name>
    <message>
        <source>–</source>
        <comment>no token</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>in %1, %2</source>
        <translation>in %1, %2</translation>
    </message>
    <message>
        <source>%1 ago, %2</source>
        <translation>vor %1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Linked since %1</source>
        <translation>Verknüpft seit %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>Konto dort</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Erneuert</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::PagedListModel</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ProblemListModel</name>
    <message>
        <source>unknown client</source>
        <translation>unbekannter Client</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4</source>
        <comment>time, client, path, reason</comment>
        <translation>%1  %2  %3  %4</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, how to mend it</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::RateHistoryModel</name>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Tokens issued</source>
        <translation>Ausgestellte Token</translation>
    </message>
    <message>
        <source>Requests refused</source>
        <translation>Abgelehnte Anfragen</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::RegistryTableModel</name>
    <message>
        <source>(no name yet)</source>
        <translation>(noch kein Name)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Edit of %1</source>
        <translation>Bearbeitung von %1</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Revert of %1</source>
        <translation>Verwerfen von %1</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Deletion of %1</source>
        <translation>Löschung von %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::SidebarModel</name>
    <message>
        <source>%1, unsaved changes: %2</source>
        <translation>%1, nicht gespeicherte Änderungen: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::TokenListModel</name>
    <message>
        <source>(deleted user)</source>
        <translation>(gelöschter Benutzer)</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no user</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::UserTableModel</name>
    <message>
        <source>at least %1 characters</source>
        <translation>mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AboutDialog</name>
    <message>
        <source>About Gatehouse</source>
        <translation>Über Gatehouse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation>Version %1, Qt %2</translation>
    </message>
    <message>
        <source>An OAuth 2.0 and OpenID Connect server with a desktop console. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Ein OAuth-2.0- und OpenID-Connect-Server mit einer Desktop-Konsole. Freie Software unter der GNU General Public License, Version 3 oder neuer; ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Arbeitsbereich: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ApiExplorerPage</name>
    <message>
        <source>API explorer</source>
        <translation>API-Explorer</translation>
    </message>
    <message>
        <source>A request to a provider&apos;s API with the token kept of a user. The token itself is never shown.</source>
        <translation>Eine Anfrage an die API eines Anbieters mit dem gespeicherten Token eines Benutzers. Das Token selbst wird nie gezeigt.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>User whose token is used</source>
        <translation>Benutzer, dessen Token verwendet wird</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path relative to the API base</source>
        <translation>Pfad relativ zur API-Basis</translation>
    </message>
    <message>
        <source>Path relative to the API base, such as user?per_page=5</source>
        <translation>Pfad relativ zur API-Basis, etwa user?per_page=5</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Further headers</source>
        <translation>Weitere Header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Type of the body</source>
        <translation>Art des Inhalts</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Gesendete Anfragen</translation>
    </message>
    <message>
        <source>Further headers, one a line</source>
        <translation>Weitere Header, einer je Zeile</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Zuvor gesendet</translation>
    </message>
    <message>
        <source>%1 has no body</source>
        <translation>%1 hat keinen Inhalt</translation>
    </message>
    <message>
        <source>Each header is a line of its own: Name: value</source>
        <translation>Jeder Header ist eine eigene Zeile: Name: Wert</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>No token is kept yet: someone must sign in through a provider first.</source>
        <translation>Noch ist kein Token gespeichert: Jemand muss sich erst über einen Anbieter anmelden.</translation>
    </message>
    <message>
        <source>No token is kept yet</source>
        <translation>Noch ist kein Token gespeichert</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppearancePage</name>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>What people see when they sign in, consent and manage their account.</source>
        <translation>Was Menschen sehen, wenn sie sich anmelden, zustimmen und ihr Konto verwalten.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Gestaltung</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>Line at the bottom</source>
        <translation>Zeile am unteren Rand</translation>
    </message>
    <message>
        <source>Colour, light</source>
        <translation>Farbe, hell</translation>
    </message>
    <message>
        <source>Colour, dark</source>
        <translation>Farbe, dunkel</translation>
    </message>
    <message>
        <source>Choose a PNG…</source>
        <translation>PNG auswählen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Untere Zeile</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Open the real page</source>
        <translation>Die echte Seite öffnen</translation>
    </message>
    <message>
        <source>Painted here as it will be about; the browser shows what is saved.</source>
        <translation>Hier ungefähr so gemalt, wie es aussehen wird; der Browser zeigt, was gespeichert ist.</translation>
    </message>
    <message>
        <source>A PNG of at most %1 KiB; shown 32 pixels high.</source>
        <translation>Ein PNG von höchstens %1 KiB; 32 Pixel hoch gezeigt.</translation>
    </message>
    <message>
        <source>A picture of %1 KiB.</source>
        <translation>Ein Bild von %1 KiB.</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Nichts wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Ein Logo auswählen</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>The logo must be a PNG of at most %1 KiB.</source>
        <translation>Das Logo muss ein PNG von höchstens %1 KiB sein.</translation>
    </message>
    <message>
        <source>Start the server first.</source>
        <translation>Starten Sie zuerst den Server.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Who changed, issued, revoked or refused what, and when.</source>
        <translation>Wer wann was geändert, ausgestellt, widerrufen oder abgelehnt hat.</translation>
    </message>
    <message>
        <source>Search client, user, event or request number</source>
        <translation>Client, Benutzer, Ereignis oder Anfragenummer suchen</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Keine Ereignisse</translation>
    </message>
    <message>
        <source>What people and programs do with this server is written down here.</source>
        <translation>Was Menschen und Programme mit diesem Server tun, wird hier festgehalten.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Art des Ereignisses</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ChoiceChecks</name>
    <message>
        <source>%1: %2</source>
        <comment>group, choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ClaimMatrixDialog</name>
    <message>
        <source>Add claim</source>
        <translation>Claim hinzufügen</translation>
    </message>
    <message>
        <source>Claims by scope</source>
        <translation>Claims je Scope</translation>
    </message>
    <message>
        <source>Name of another claim</source>
        <translation>Name eines weiteren Claims</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Which scope opens which claim</source>
        <translation>Welcher Scope welchen Claim öffnet</translation>
    </message>
    <message>
        <source>A client that gets the scope may read the claim at userinfo, and in ID tokens where no access token comes with them. Changes wait on the Scopes page until you save.</source>
        <translation>Ein Client mit dem Scope darf den Claim bei Userinfo lesen, und in ID-Token, wo kein Zugriffstoken mitkommt. Änderungen warten auf der Seite Scopes, bis Sie speichern.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ClaimsDialog</name>
    <message>
        <source>Claims for %1</source>
        <translation>Claims für %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What %1 would learn</source>
        <translation>Was %1 erfahren würde</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>These scopes have a character that none may have.</source>
        <translation>Diese Scopes haben ein Zeichen, das keiner haben darf.</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>Es gibt keinen Benutzer %1.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ClientSecrets</name>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>End selected now</source>
        <translation>Ausgewähltes jetzt beenden</translation>
    </message>
    <message>
        <source>Live secrets</source>
        <translation>Geltende Geheimnisse</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>When the old secret ends</source>
        <translation>Wann das alte Geheimnis endet</translation>
    </message>
    <message>
        <source>The old one ends now</source>
        <translation>Das alte endet jetzt</translation>
    </message>
    <message>
        <source>The old one ends in 1 hour</source>
        <translation>Das alte endet in 1 Stunde</translation>
    </message>
    <message>
        <source>The old one ends in 24 hours</source>
        <translation>Das alte endet in 24 Stunden</translation>
    </message>
    <message>
        <source>The old one stays until I end it</source>
        <translation>Das alte bleibt, bis ich es beende</translation>
    </message>
    <message>
        <source>This client authenticates without a secret.</source>
        <translation>Dieser Client authentifiziert sich ohne Geheimnis.</translation>
    </message>
    <message>
        <source>A secret is made when the client is saved, and shown once.</source>
        <translation>Ein Geheimnis entsteht, wenn der Client gespeichert wird, und wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>No secret is live: the client cannot authenticate.</source>
        <translation>Kein Geheimnis gilt: Der Client kann sich nicht authentifizieren.</translation>
    </message>
    <message>
        <source>Two secrets may work at once, so that an application can change over.</source>
        <translation>Zwei Geheimnisse können zugleich gelten, damit eine Anwendung wechseln kann.</translation>
    </message>
    <message>
        <source>The new secret has not been used yet: put it into the application.</source>
        <translation>Das neue Geheimnis wurde noch nicht benutzt: Tragen Sie es in die Anwendung ein.</translation>
    </message>
    <message>
        <source>The old secret is still in use somewhere.</source>
        <translation>Das alte Geheimnis wird noch irgendwo benutzt.</translation>
    </message>
    <message>
        <source>Since the new secret was first used the old one was not: it can end.</source>
        <translation>Seit das neue Geheimnis benutzt wird, wurde das alte nicht mehr benutzt: Es kann enden.</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie benutzt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>The only secret ends when there is a new one.</source>
        <translation>Das einzige Geheimnis endet, wenn es ein neues gibt.</translation>
    </message>
    <message>
        <source>No new secret for %1: %2</source>
        <translation>Kein neues Geheimnis für %1: %2</translation>
    </message>
    <message>
        <source>The secret was not ended: %1</source>
        <translation>Das Geheimnis wurde nicht beendet: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Applications that may ask this server for tokens.</source>
        <translation>Anwendungen, die diesen Server um Token bitten dürfen.</translation>
    </message>
    <message>
        <source>Search name, ID, redirect URI, scope</source>
        <translation>Name, ID, Redirect-URI oder Scope suchen</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neuer Client</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Noch keine Clients</translation>
    </message>
    <message>
        <source>Register the first application that should get tokens from this server.</source>
        <translation>Registrieren Sie die erste Anwendung, die von diesem Server Token bekommen soll.</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shown to people on the consent page.</source>
        <translation>Wird Menschen auf der Zustimmungsseite gezeigt.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>What the application sends as client_id.</source>
        <translation>Was die Anwendung als client_id sendet.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>A public client runs where a secret cannot be kept: in a browser, on a phone.</source>
        <translation>Ein öffentlicher Client läuft, wo kein Geheimnis bewahrt werden kann: in einem Browser, auf einem Telefon.</translation>
    </message>
    <message>
        <source>Secret in the Authorization header (basic)</source>
        <translation>Geheimnis im Authorization-Header (basic)</translation>
    </message>
    <message>
        <source>Secret in the form (post)</source>
        <translation>Geheimnis im Formular (post)</translation>
    </message>
    <message>
        <source>JWT signed with the secret</source>
        <translation>JWT, mit dem Geheimnis signiert</translation>
    </message>
    <message>
        <source>JWT signed with its key pair</source>
        <translation>JWT, mit dem Schlüsselpaar signiert</translation>
    </message>
    <message>
        <source>None: public client</source>
        <translation>Keine: öffentlicher Client</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>Autorisierungscode</translation>
    </message>
    <message>
        <source>People sign in through a browser.</source>
        <translation>Menschen melden sich über einen Browser an.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>The application stays connected.</source>
        <translation>Die Anwendung bleibt verbunden.</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Client-Credentials</translation>
    </message>
    <message>
        <source>The application acts for itself.</source>
        <translation>Die Anwendung handelt für sich selbst.</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Gerätecode</translation>
    </message>
    <message>
        <source>For televisions and command lines: people type a code elsewhere.</source>
        <translation>Für Fernseher und Kommandozeilen: Menschen geben einen Code anderswo ein.</translation>
    </message>
    <message>
        <source>JWT bearer</source>
        <translation>JWT-Bearer</translation>
    </message>
    <message>
        <source>The application speaks for people by signing their names: trust it.</source>
        <translation>Die Anwendung spricht für Menschen, indem sie deren Namen signiert: Vertrauen Sie ihr.</translation>
    </message>
    <message>
        <source>Password (legacy)</source>
        <translation>Passwort (veraltet)</translation>
    </message>
    <message>
        <source>The application sees people&apos;s passwords. Only for old applications.</source>
        <translation>Die Anwendung sieht die Passwörter der Menschen. Nur für alte Anwendungen.</translation>
    </message>
    <message>
        <source>Implicit (legacy)</source>
        <translation>Implicit (veraltet)</translation>
    </message>
    <message>
        <source>Tokens in the browser&apos;s address. Only for old applications.</source>
        <translation>Token in der Adresse des Browsers. Nur für alte Anwendungen.</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>Antworttypen</translation>
    </message>
    <message>
        <source>What the authorization endpoint may answer with. All but the first put tokens in the browser.</source>
        <translation>Womit der Autorisierungsendpunkt antworten darf. Alle außer dem ersten bringen Token in den Browser.</translation>
    </message>
    <message>
        <source>URIs</source>
        <translation>URIs</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>Redirect-URIs</translation>
    </message>
    <message>
        <source>One a line, compared exactly. Only http://127.0.0.1 and http://[::1] without a port match any port (RFC 8252 §7.3).</source>
        <translation>Eine je Zeile, genau verglichen. Nur http://127.0.0.1 und http://[::1] ohne Port passen zu jedem Port (RFC 8252 §7.3).</translation>
    </message>
    <message>
        <source>Allow plain http to other hosts</source>
        <translation>Unverschlüsseltes http zu anderen Hosts erlauben</translation>
    </message>
    <message>
        <source>For development only.</source>
        <translation>Nur für die Entwicklung.</translation>
    </message>
    <message>
        <source>Redirect URIs after logout</source>
        <translation>Redirect-URIs nach dem Abmelden</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Erlaubte Ursprünge</translation>
    </message>
    <message>
        <source>Web pages that may call token and userinfo from a browser (CORS).</source>
        <translation>Webseiten, die Token und Userinfo aus einem Browser aufrufen dürfen (CORS).</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>What it may ask for, separated by spaces.</source>
        <translation>Worum er bitten darf, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Default scopes</source>
        <translation>Vorgegebene Scopes</translation>
    </message>
    <message>
        <source>What it gets when it asks for nothing.</source>
        <translation>Was er bekommt, wenn er um nichts bittet.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Opaque: ask the server what it is worth</source>
        <translation>Undurchsichtig: den Server fragen, was es wert ist</translation>
    </message>
    <message>
        <source>JWT: resource servers read it themselves (RFC 9068)</source>
        <translation>JWT: Ressourcenserver lesen es selbst (RFC 9068)</translation>
    </message>
    <message>
        <source>Signature of JWT access tokens</source>
        <translation>Signatur von JWT-Zugriffstoken</translation>
    </message>
    <message>
        <source>What the server prefers</source>
        <translation>Was der Server bevorzugt</translation>
    </message>
    <message>
        <source>ID token signature</source>
        <translation>Signatur des ID-Tokens</translation>
    </message>
    <message>
        <source>EdDSA: needs a key first (gatehouse key add EdDSA)</source>
        <translation>EdDSA: braucht erst einen Schlüssel (gatehouse key add EdDSA)</translation>
    </message>
    <message>
        <source>Length of opaque access tokens</source>
        <translation>Länge undurchsichtiger Zugriffstoken</translation>
    </message>
    <message>
        <source>Characters of the random part, 43 to 256; 0 means 43.</source>
        <translation>Zeichen des zufälligen Teils, 43 bis 256; 0 bedeutet 43.</translation>
    </message>
    <message>
        <source>Refresh tokens made by</source>
        <translation>Refresh-Token erzeugt von</translation>
    </message>
    <message>
        <source>Empty: the server. none: no refresh tokens. Else the name of a plug-in.</source>
        <translation>Leer: der Server. none: keine Refresh-Token. Sonst der Name eines Plug-ins.</translation>
    </message>
    <message>
        <source>Access tokens made by</source>
        <translation>Zugriffstoken erzeugt von</translation>
    </message>
    <message>
        <source>Empty: the server. Else the name of a plug-in.</source>
        <translation>Leer: der Server. Sonst der Name eines Plug-ins.</translation>
    </message>
    <message>
        <source>Require pushed requests</source>
        <translation>Vorab übermittelte Anfragen verlangen</translation>
    </message>
    <message>
        <source>Authorization requests come by PAR only (RFC 9126).</source>
        <translation>Autorisierungsanfragen kommen nur über PAR (RFC 9126).</translation>
    </message>
    <message>
        <source>Require PKCE</source>
        <translation>PKCE verlangen</translation>
    </message>
    <message>
        <source>Switch off only for an old client that cannot send code_challenge.</source>
        <translation>Nur für einen alten Client abschalten, der kein code_challenge senden kann.</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Um Zustimmung bitten</translation>
    </message>
    <message>
        <source>May introspect tokens</source>
        <translation>Darf Token prüfen</translation>
    </message>
    <message>
        <source>For resource servers.</source>
        <translation>Für Ressourcenserver.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Address of its public keys</source>
        <translation>Adresse seiner öffentlichen Schlüssel</translation>
    </message>
    <message>
        <source>A JSON Web Key Set, read again when a key is unknown.</source>
        <translation>Ein JSON Web Key Set, neu gelesen, wenn ein Schlüssel unbekannt ist.</translation>
    </message>
    <message>
        <source>Its public keys</source>
        <translation>Seine öffentlichen Schlüssel</translation>
    </message>
    <message>
        <source>A JSON Web Key Set; only where there is no address.</source>
        <translation>Ein JSON Web Key Set; nur, wo es keine Adresse gibt.</translation>
    </message>
    <message>
        <source>Signature of its assertions</source>
        <translation>Signatur seiner Assertions</translation>
    </message>
    <message>
        <source>Any that fits the authentication</source>
        <translation>Jede, die zur Authentifizierung passt</translation>
    </message>
    <message>
        <source>none: only that the person agreed</source>
        <translation>keine: nur, dass der Mensch zugestimmt hat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>With a secret</source>
        <translation>Mit einem Geheimnis</translation>
    </message>
    <message>
        <source>With a key pair</source>
        <translation>Mit einem Schlüsselpaar</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Legacy: password or implicit</source>
        <translation>Veraltet: Passwort oder implicit</translation>
    </message>
    <message>
        <source>From template…</source>
        <translation>Aus Vorlage …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Preview claims…</source>
        <translation>Claims ansehen …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>To a file…</source>
        <translation>In eine Datei …</translation>
    </message>
    <message>
        <source>Export clients</source>
        <translation>Clients exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Die Zwischenablage</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Clients importieren</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 holds no client: %2</source>
        <translation>%1 enthält keinen Client: %2</translation>
    </message>
    <message>
        <source>%1 holds no client: %2 %3</source>
        <comment>source, field, reason</comment>
        <translation>%1 enthält keinen Client: %2 %3</translation>
    </message>
    <message>
        <source>Try in Flow lab</source>
        <translation>Im Ablauflabor ausprobieren</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CodeDialog</name>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>One-time codes of %1</source>
        <translation>Einmalcodes von %1</translation>
    </message>
    <message>
        <source>Key for the app</source>
        <translation>Schlüssel für die App</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>den Schlüssel</translation>
    </message>
    <message>
        <source>Code that the app shows</source>
        <translation>Code, den die App zeigt</translation>
    </message>
    <message>
        <source>Code that the app shows now</source>
        <translation>Code, den die App jetzt zeigt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Let the user scan this with an authenticator app, or type the key, then enter the code that it shows. From then on signing in takes the password and a code.</source>
        <translation>Lassen Sie den Benutzer dies mit einer Authenticator-App scannen oder den Schlüssel eintippen und geben Sie dann den Code ein, den sie zeigt. Von da an braucht die Anmeldung Passwort und Code.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ColorField</name>
    <message>
        <source>Choose a colour</source>
        <translation>Farbe auswählen</translation>
    </message>
    <message>
        <source>Choose a colour: %1</source>
        <translation>Farbe auswählen: %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>no colour: write #rrggbb</source>
        <translation>keine Farbe: schreiben Sie #rrggbb</translation>
    </message>
    <message>
        <source>contrast %1:1, readable</source>
        <translation>Kontrast %1:1, lesbar</translation>
    </message>
    <message>
        <source>contrast %1:1, needs 4.5:1</source>
        <translation>Kontrast %1:1, nötig sind 4.5:1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CommandPalette</name>
    <message>
        <source>Nothing has that name.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Gehe zu oder tue</translation>
    </message>
    <message>
        <source>Page, action, client or user</source>
        <translation>Seite, Aktion, Client oder Benutzer</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ConfirmDialog</name>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ConflictPanel</name>
    <message>
        <source>What was changed by whom</source>
        <translation>Was von wem geändert wurde</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meines</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Deren nehmen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Keeping mine writes the fields I touched; the others stay as on the server.</source>
        <translation>Meines zu behalten schreibt die Felder, die ich berührt habe; die anderen bleiben wie auf dem Server.</translation>
    </message>
    <message>
        <source>%1, changed on the server</source>
        <translation>%1, auf dem Server geändert</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>nicht berührt</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ConsentsPage</name>
    <message>
        <source>Consents</source>
        <translation>Zustimmungen</translation>
    </message>
    <message>
        <source>What users allowed clients, until they or you take it back.</source>
        <translation>Was Benutzer Clients erlaubt haben, bis sie oder Sie es zurücknehmen.</translation>
    </message>
    <message>
        <source>Search user or client</source>
        <translation>Benutzer oder Client suchen</translation>
    </message>
    <message>
        <source>No consents yet</source>
        <translation>Noch keine Zustimmungen</translation>
    </message>
    <message>
        <source>One appears when a user allows a client something.</source>
        <translation>Eine erscheint, wenn ein Benutzer einem Client etwas erlaubt.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>Revoke what %1 allowed %2?</source>
        <translation>Widerrufen, was %1 dem Client %2 erlaubt hat?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n consents?</source>
        <translation>
            <numerusform>Zustimmungen widerrufen: %n?</numerusform>
            <numerusform>Zustimmungen widerrufen: %n?</numerusform>
        </translation>
    </message>
    <message>
        <source>All tokens that were issued on it stop working at once.</source>
        <translation>Alle daraufhin ausgestellten Token wirken sofort nicht mehr.</translation>
    </message>
    <message>
        <source>The user is asked again when the client asks again.</source>
        <translation>Der Benutzer wird wieder gefragt, wenn der Client wieder fragt.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>%n consents revoked.</source>
        <translation>
            <numerusform>Widerrufene Zustimmungen: %n.</numerusform>
            <numerusform>Widerrufene Zustimmungen: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ConsoleShell</name>
    <message>
        <source>Another console has it open but does not answer.</source>
        <translation>Eine andere Konsole hat ihn geöffnet, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be opened.</source>
        <translation>Der Arbeitsbereich %1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Anderen öffnen …</translation>
    </message>
    <message>
        <source>Workspaces (*.gatehouse);;All files (*)</source>
        <translation>Arbeitsbereiche (*.gatehouse);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Den Arbeitsbereich sichern</translation>
    </message>
    <message>
        <source>Backing up the workspace</source>
        <translation>Der Arbeitsbereich wird gesichert</translation>
    </message>
    <message>
        <source>Backed up to %1. The sealing key is not part of it: keep a copy of it in another place.</source>
        <translation>Gesichert in %1. Der Versiegelungsschlüssel gehört nicht dazu: Bewahren Sie eine Kopie davon an einem anderen Ort auf.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring replaces the whole workspace, stops the server and signs everybody out. What is there now is kept beside it.</source>
        <translation>Das Wiederherstellen ersetzt den ganzen Arbeitsbereich, hält den Server an und meldet alle ab. Was jetzt da ist, wird daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>Restoring the workspace</source>
        <translation>Der Arbeitsbereich wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored. Sessions and authorizations that were ended: %1. What was there before is in %2.</source>
        <translation>Wiederhergestellt. Beendete Sitzungen und Autorisierungen: %1. Was vorher da war, liegt in %2.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>New &amp;workspace…</source>
        <translation>Neuer &amp;Arbeitsbereich …</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Si&amp;chern …</translation>
    </message>
    <message>
        <source>Re&amp;store a backup…</source>
        <translation>Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>%1 wurde nicht geöffnet: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CopyRequestButton</name>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Copy the request as</source>
        <translation>Die Anfrage kopieren als</translation>
    </message>
    <message>
        <source>Secrets stay masked and have to be filled in</source>
        <translation>Geheimnisse bleiben maskiert und sind einzusetzen</translation>
    </message>
    <message>
        <source>Raw HTTP</source>
        <translation>Rohes HTTP</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::DiagramPanel</name>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Ctrl and wheel, or -</source>
        <translation>Strg und Mausrad oder -</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Ctrl and wheel, or +</source>
        <translation>Strg und Mausrad oder +</translation>
    </message>
    <message>
        <source>Natural size</source>
        <translation>Natürliche Größe</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>In die Breite einpassen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::DifferenceView</name>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Erhalten</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ErrorBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ErrorPagePreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ErrorTextEditor</name>
    <message>
        <source>What it means</source>
        <translation>Was er bedeutet</translation>
    </message>
    <message>
        <source>Usual causes, one a line</source>
        <translation>Übliche Ursachen, eine je Zeile</translation>
    </message>
    <message>
        <source>How to mend it, one a line</source>
        <translation>Wie man ihn behebt, eines je Zeile</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ErrorUrisPage</name>
    <message>
        <source>Error pages</source>
        <translation>Fehlerseiten</translation>
    </message>
    <message>
        <source>Where error_uri of an error answer points to.</source>
        <translation>Wohin error_uri einer Fehlerantwort zeigt.</translation>
    </message>
    <message>
        <source>Search error code or page</source>
        <translation>Fehlercode oder Seite suchen</translation>
    </message>
    <message>
        <source>New error page</source>
        <translation>Neue Fehlerseite</translation>
    </message>
    <message>
        <source>No error pages yet</source>
        <translation>Noch keine Fehlerseiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>As clients get it: invalid_client, access_denied …</source>
        <translation>Wie ihn Clients bekommen: invalid_client, access_denied …</translation>
    </message>
    <message>
        <source>A web page that explains the error to a developer.</source>
        <translation>Eine Webseite, die einem Entwickler den Fehler erklärt.</translation>
    </message>
    <message>
        <source>An error code without a page here is answered without error_uri, or with this server&apos;s own page: the settings say which.</source>
        <translation>Ein Fehlercode ohne Seite hier wird ohne error_uri beantwortet oder mit der Seite dieses Servers: Das sagen die Einstellungen.</translation>
    </message>
    <message>
        <source>This server&apos;s own pages…</source>
        <translation>Eigene Seiten dieses Servers…</translation>
    </message>
    <message>
        <source>Their words in every language, with a preview, are in the settings</source>
        <translation>Ihre Texte in jeder Sprache, mit Vorschau, stehen in den Einstellungen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ExchangeView</name>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>For a shell; $TOKEN stands where the token goes</source>
        <translation>Für eine Shell; $TOKEN steht, wo das Token hingehört</translation>
    </message>
    <message>
        <source>Answer and request</source>
        <translation>Antwort und Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer headers</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Request as sent</source>
        <translation>Anfrage wie gesendet</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>Die Antwort erscheint hier.</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Warten auf %1 …</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>Keine Antwort: %1</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>kein Inhaltstyp</translation>
    </message>
    <message>
        <source>%1 · %2 ms · %3 · %4</source>
        <comment>status, time, type, size</comment>
        <translation>%1 · %2 ms · %3 · %4</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ExplanationView</name>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Wahrscheinliche Ursachen</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>Wie man es behebt</translation>
    </message>
    <message>
        <source>In the server&apos;s words: %1</source>
        <translation>In den Worten des Servers: %1</translation>
    </message>
    <message>
        <source>Open the specification, %1</source>
        <translation>Die Spezifikation öffnen, %1</translation>
    </message>
    <message>
        <source>Open the specification</source>
        <translation>Spezifikation öffnen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FieldHint</name>
    <message>
        <source>Specification: %1</source>
        <translation>Spezifikation: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FilterHeader</name>
    <message>
        <source>Filter of the column %1</source>
        <translation>Filter der Spalte %1</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FirstRunWizard</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>Willkommen bei Gatehouse</translation>
    </message>
    <message>
        <source>This workspace is empty. Three short steps lead to a first token; each may be skipped and done later on the pages.</source>
        <translation>Dieser Arbeitsbereich ist leer. Drei kurze Schritte führen zum ersten Token; jeder kann übersprungen und später auf den Seiten nachgeholt werden.</translation>
    </message>
    <message>
        <source>&amp;Start the server at the end</source>
        <translation>Am Ende den Server &amp;starten</translation>
    </message>
    <message>
        <source>Users, clients, keys and tokens are kept in this workspace:</source>
        <translation>Benutzer, Clients, Schlüssel und Token liegen in diesem Arbeitsbereich:</translation>
    </message>
    <message>
        <source>File &gt; New workspace makes another one, in a file or in PostgreSQL.</source>
        <translation>Datei &gt; Neuer Arbeitsbereich legt einen weiteren an, in einer Datei oder in PostgreSQL.</translation>
    </message>
    <message>
        <source>A first user</source>
        <translation>Ein erster Benutzer</translation>
    </message>
    <message>
        <source>Somebody who can sign in: you, to begin with.</source>
        <translation>Jemand, der sich anmelden kann: zunächst Sie selbst.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>A first client</source>
        <translation>Ein erster Client</translation>
    </message>
    <message>
        <source>The application that asks this server for tokens.</source>
        <translation>Die Anwendung, die diesen Server um Token bittet.</translation>
    </message>
    <message>
        <source>Name of the application</source>
        <translation>Name der Anwendung</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect-URI</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Die beiden Passwörter sind nicht gleich.</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>Passwort: %1</translation>
    </message>
    <message>
        <source>A new row could not be made.</source>
        <translation>Eine neue Zeile konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FlowExports</name>
    <message>
        <source>Mermaid diagrams (*.mmd)</source>
        <translation>Mermaid-Diagramme (*.mmd)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP-Archive (*.har)</translation>
    </message>
    <message>
        <source>Copied as a command. Secrets are masked: fill them in where … stands.</source>
        <translation>Als Befehl kopiert. Geheimnisse sind maskiert: Setzen Sie sie ein, wo … steht.</translation>
    </message>
    <message>
        <source>Copied as a Mermaid diagram.</source>
        <translation>Als Mermaid-Diagramm kopiert.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Saved as %1. Secrets are masked.</source>
        <translation>Gespeichert als %1. Geheimnisse sind maskiert.</translation>
    </message>
    <message>
        <source>Copied as raw HTTP. Secrets are masked: fill them in where … stands.</source>
        <translation>Als rohes HTTP kopiert. Geheimnisse sind maskiert: Setzen Sie sie ein, wo … steht.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FlowLabPage</name>
    <message>
        <source>Flow lab</source>
        <translation>Ablauflabor</translation>
    </message>
    <message>
        <source>Run a flow step by step as a client would, change anything, break it on purpose, and see what the server says.</source>
        <translation>Einen Ablauf Schritt für Schritt wie ein Client durchführen, alles ändern, absichtlich Fehler machen und sehen, was der Server sagt.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Alles ausführen</translation>
    </message>
    <message>
        <source>Run step</source>
        <translation>Schritt ausführen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Use a lab client</source>
        <translation>Labor-Client verwenden</translation>
    </message>
    <message>
        <source>Registers the client flow-lab with every grant, or gives it a new secret</source>
        <translation>Registriert den Client flow-lab mit allen Grants oder gibt ihm ein neues Geheimnis</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Secrets too</source>
        <translation>Auch Geheimnisse</translation>
    </message>
    <message>
        <source>Save secrets too</source>
        <translation>Auch Geheimnisse speichern</translation>
    </message>
    <message>
        <source>Client secret, password and typed tokens stand in the file in the clear</source>
        <translation>Client-Geheimnis, Passwort und eingegebene Tokens stehen im Klartext in der Datei</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>Kaputt machen</translation>
    </message>
    <message>
        <source>The server&apos;s side</source>
        <translation>Die Seite des Servers</translation>
    </message>
    <message>
        <source>Nothing: do it right</source>
        <translation>Nichts: richtig machen</translation>
    </message>
    <message>
        <source>Start the server first.</source>
        <translation>Starten Sie zuerst den Server.</translation>
    </message>
    <message>
        <source>Type the issuer of the server first.</source>
        <translation>Geben Sie zuerst den Issuer des Servers ein.</translation>
    </message>
    <message>
        <source>The metadata of %1 cannot be read: %2</source>
        <translation>Die Metadaten von %1 sind nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Only this server shows its own side.</source>
        <translation>Nur dieser Server zeigt seine eigene Seite.</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Warten auf den Browser…</translation>
    </message>
    <message>
        <source>This is no flow: %1 %2</source>
        <translation>Das ist kein Ablauf: %1 %2</translation>
    </message>
    <message>
        <source>Open a flow</source>
        <translation>Ablauf öffnen</translation>
    </message>
    <message>
        <source>Flows (*.json)</source>
        <translation>Abläufe (*.json)</translation>
    </message>
    <message>
        <source>Save the flow with its secrets</source>
        <translation>Ablauf mit seinen Geheimnissen speichern</translation>
    </message>
    <message>
        <source>Save the flow without its secrets</source>
        <translation>Ablauf ohne seine Geheimnisse speichern</translation>
    </message>
    <message>
        <source>Forgets what was sent and answered; what you typed stays</source>
        <translation>Vergisst, was gesendet und geantwortet wurde; was Sie eingegeben haben, bleibt</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>The flow as it was: nothing typed, nothing broken, nothing carried over</source>
        <translation>Der Ablauf wie am Anfang: nichts eingegeben, nichts verfälscht, nichts übernommen</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registriert</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>nicht registriert</translation>
    </message>
    <message>
        <source>Save and enable the client first.</source>
        <translation>Speichern und aktivieren Sie den Client zuerst.</translation>
    </message>
    <message>
        <source>Diagram of the run</source>
        <translation>Diagramm des Laufs</translation>
    </message>
    <message>
        <source>Server, client and user</source>
        <translation>Server, Client und Benutzer</translation>
    </message>
    <message>
        <source>Fold the settings away, for more room below</source>
        <translation>Klappt die Einstellungen ein, für mehr Platz darunter</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>client, server</comment>
        <translation>%1 bei %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::GrantMethodGrid</name>
    <message>
        <source>Grant type</source>
        <translation>Grant-Typ</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>basic</translation>
    </message>
    <message>
        <source>post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>secret JWT</source>
        <translation>Geheimnis-JWT</translation>
    </message>
    <message>
        <source>key JWT</source>
        <translation>Schlüssel-JWT</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: the grant&apos;s own rule</source>
        <translation>%1: Regel des Grants selbst</translation>
    </message>
    <message>
        <source>What the grant allows unless something else is chosen here</source>
        <translation>Was der Grant erlaubt, wenn hier nichts anderes gewählt ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grant type, method</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::InitialTokenList</name>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Initial access tokens</source>
        <translation>Anfängliche Zugriffstoken</translation>
    </message>
    <message>
        <source>Whom the token is for</source>
        <translation>Für wen das Token ist</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Für wen es ist</translation>
    </message>
    <message>
        <source>How many clients it may register</source>
        <translation>Wie viele Clients es registrieren darf</translation>
    </message>
    <message>
        <source>Uses: </source>
        <translation>Verwendungen: </translation>
    </message>
    <message>
        <source>How many hours it is good for</source>
        <translation>Wie viele Stunden es gilt</translation>
    </message>
    <message>
        <source>Hours: </source>
        <translation>Stunden: </translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>the new initial access token</source>
        <translation>das neue anfängliche Zugriffstoken</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::IntrospectionView</name>
    <message>
        <source>What the server answers</source>
        <translation>Was der Server antwortet</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Introspection endpoint</source>
        <translation>Introspektions-Endpunkt</translation>
    </message>
    <message>
        <source>Client ID of the resource server</source>
        <translation>Client-ID des Ressourcenservers</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Token to ask about</source>
        <translation>Token, nach dem gefragt wird</translation>
    </message>
    <message>
        <source>Paste an access or refresh token.</source>
        <translation>Fügen Sie ein Access- oder Refresh-Token ein.</translation>
    </message>
    <message>
        <source>The server is asked as a resource server asks it; nothing is stored.</source>
        <translation>Der Server wird gefragt, wie ein Ressourcenserver ihn fragt; nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Server fragen</translation>
    </message>
    <message>
        <source>The address of the endpoint and a token are needed.</source>
        <translation>Die Adresse des Endpunkts und ein Token werden gebraucht.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>Es kam keine Antwort: %1</translation>
    </message>
    <message>
        <source>The answer (status %1) is none of introspection.</source>
        <translation>Die Antwort (Status %1) ist keine der Introspektion.</translation>
    </message>
    <message>
        <source>The server refused to answer: %1</source>
        <translation>Der Server verweigerte die Antwort: %1</translation>
    </message>
    <message>
        <source>The token is active.</source>
        <translation>Das Token ist aktiv.</translation>
    </message>
    <message>
        <source>The token is not active: expired, revoked, unknown, or not for this client.</source>
        <translation>Das Token ist nicht aktiv: abgelaufen, widerrufen, unbekannt oder nicht für diesen Client.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::KeyEditor</name>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Gives the action this key</source>
        <translation>Gibt der Aktion diese Taste</translation>
    </message>
    <message>
        <source>Leaves the action without a key</source>
        <translation>Lässt die Aktion ohne Taste</translation>
    </message>
    <message>
        <source>Gives back the key that the program came with</source>
        <translation>Gibt die Taste zurück, mit der das Programm kam</translation>
    </message>
    <message>
        <source>The key holds in every workspace.</source>
        <translation>Die Taste gilt in jedem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Choose an action to give it another key.</source>
        <translation>Wählen Sie eine Aktion, um ihr eine andere Taste zu geben.</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>Taste von „%1“</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Alone this key is for typing and moving: add Ctrl or Alt.</source>
        <translation>Allein dient diese Taste zum Tippen und Bewegen: Nehmen Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 ist frei.</translation>
    </message>
    <message>
        <source>%1 does it from now on.</source>
        <comment>key</comment>
        <translation>Von nun an tut es %1.</translation>
    </message>
    <message>
        <source>No key does it from now on.</source>
        <translation>Von nun an tut es keine Taste.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::KeyboardMapDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Key or action</source>
        <translation>Taste oder Aktion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Chosen by you; the program came with: %1</source>
        <translation>Von Ihnen gewählt; das Programm kam mit: %1</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”: clear it there first.</source>
        <comment>key, action</comment>
        <translation>%1 gehört „%2“: Leeren Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”.</source>
        <comment>key, menu</comment>
        <translation>%1 öffnet das Menü „%2“.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::KeysPage</name>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>ID tokens and JWT access tokens are signed with the current keys; clients verify them with all that are listed here.</source>
        <translation>ID-Token und JWT-Zugriffstoken werden mit den aktuellen Schlüsseln signiert; Clients prüfen sie mit allen, die hier stehen.</translation>
    </message>
    <message>
        <source>Search key ID, algorithm or state</source>
        <translation>Schlüssel-ID, Algorithmus oder Zustand suchen</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message>
        <source>They are made when the server starts for the first time.</source>
        <translation>Sie entstehen, wenn der Server zum ersten Mal startet.</translation>
    </message>
    <message>
        <source>Rotate now…</source>
        <translation>Jetzt wechseln …</translation>
    </message>
    <message>
        <source>Publish next…</source>
        <translation>Nächsten veröffentlichen …</translation>
    </message>
    <message>
        <source>Add EdDSA</source>
        <translation>EdDSA hinzufügen</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Ausmustern …</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen …</translation>
    </message>
    <message>
        <source>The next key, or a new one, signs from now on</source>
        <translation>Der nächste Schlüssel oder ein neuer signiert von jetzt an</translation>
    </message>
    <message>
        <source>Make a key known before it signs</source>
        <translation>Einen Schlüssel bekannt machen, bevor er signiert</translation>
    </message>
    <message>
        <source>Ed25519 signatures: short and fast, where every client knows them</source>
        <translation>Ed25519-Signaturen: kurz und schnell, wo jeder Client sie kennt</translation>
    </message>
    <message>
        <source>Stop signing with this algorithm</source>
        <translation>Mit diesem Algorithmus nicht mehr signieren</translation>
    </message>
    <message>
        <source>Remove a key that does not sign</source>
        <translation>Einen Schlüssel entfernen, der nicht signiert</translation>
    </message>
    <message>
        <source>Public key as JWK</source>
        <translation>Öffentlicher Schlüssel als JWK</translation>
    </message>
    <message>
        <source>Select a key to see its public part.</source>
        <translation>Wählen Sie einen Schlüssel, um seinen öffentlichen Teil zu sehen.</translation>
    </message>
    <message>
        <source>the public key as JWK</source>
        <translation>den öffentlichen Schlüssel als JWK</translation>
    </message>
    <message>
        <source>Public key (JWK)</source>
        <translation>Öffentlicher Schlüssel (JWK)</translation>
    </message>
    <message>
        <source>Rotate the %1 keys?</source>
        <translation>Die Schlüssel %1 wechseln?</translation>
    </message>
    <message>
        <source>The next key of each algorithm, or a new one, signs from now on.</source>
        <translation>Der nächste Schlüssel jedes Algorithmus oder ein neuer signiert von jetzt an.</translation>
    </message>
    <message>
        <source>The keys that sign now stay published as retired, so what they signed can still be verified.</source>
        <translation>Die Schlüssel, die jetzt signieren, bleiben als ausgedient veröffentlicht, sodass sich prüfen lässt, was sie signiert haben.</translation>
    </message>
    <message>
        <source>Clients that keep the key set for long may refuse new tokens until they read it again; publish the next key a day before to avoid that.</source>
        <translation>Clients, die den Schlüsselsatz lange behalten, lehnen neue Token vielleicht ab, bis sie ihn wieder lesen; veröffentlichen Sie den nächsten Schlüssel einen Tag vorher, um das zu vermeiden.</translation>
    </message>
    <message>
        <source>Rotate now</source>
        <translation>Jetzt wechseln</translation>
    </message>
    <message>
        <source>Publish a next %1 key?</source>
        <translation>Einen nächsten Schlüssel %1 veröffentlichen?</translation>
    </message>
    <message>
        <source>It is listed in the key set, but signs nothing yet.</source>
        <translation>Er steht im Schlüsselsatz, signiert aber noch nichts.</translation>
    </message>
    <message>
        <source>The next rotation puts it to work.</source>
        <translation>Der nächste Wechsel setzt ihn ein.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>No key could be made: %1</source>
        <translation>Es konnte kein Schlüssel erzeugt werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n keys sign from now on.</source>
        <translation>
            <numerusform>Von jetzt an signierende Schlüssel: %n.</numerusform>
            <numerusform>Von jetzt an signierende Schlüssel: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next keys are published.</source>
        <translation>
            <numerusform>Veröffentlichte nächste Schlüssel: %n.</numerusform>
            <numerusform>Veröffentlichte nächste Schlüssel: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new key signs from now on.</source>
        <translation>Der neue Schlüssel signiert von jetzt an.</translation>
    </message>
    <message>
        <source>Retire the %1 key without another one?</source>
        <translation>Den Schlüssel %1 ohne Nachfolger ausmustern?</translation>
    </message>
    <message>
        <source>Nothing is signed with this algorithm any more.</source>
        <translation>Mit diesem Algorithmus wird nichts mehr signiert.</translation>
    </message>
    <message>
        <source>What it signed can still be verified.</source>
        <translation>Was er signiert hat, lässt sich weiterhin prüfen.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ausmustern</translation>
    </message>
    <message>
        <source>The key is retired.</source>
        <translation>Der Schlüssel ist ausgemustert.</translation>
    </message>
    <message>
        <source>Withdraw the %1 key %2?</source>
        <translation>Den Schlüssel %1 %2 zurückziehen?</translation>
    </message>
    <message>
        <source>Nothing that it signed can be verified any more: ID tokens as hints at sign-out, and JWT access tokens that have not expired.</source>
        <translation>Nichts, was er signiert hat, lässt sich mehr prüfen: ID-Token als Hinweis beim Abmelden und JWT-Zugriffstoken, die nicht abgelaufen sind.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Er kann nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>The key is withdrawn.</source>
        <translation>Der Schlüssel ist zurückgezogen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LabBanner</name>
    <message>
        <source>Lab mode: anybody at this computer signs in as a persona by one click. Only this computer can reach the server.</source>
        <translation>Lab-Modus: Jeder an diesem Computer meldet sich mit einem Klick als Persona an. Nur dieser Computer erreicht den Server.</translation>
    </message>
    <message>
        <source>Leave lab mode</source>
        <translation>Lab-Modus verlassen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LabKeyRow</name>
    <message>
        <source>Register at this client</source>
        <translation>Bei diesem Client registrieren</translation>
    </message>
    <message>
        <source>Public key of the lab, a JWK</source>
        <translation>Öffentlicher Schlüssel des Labors, ein JWK</translation>
    </message>
    <message>
        <source>Public key (JWK)</source>
        <translation>Öffentlicher Schlüssel (JWK)</translation>
    </message>
    <message>
        <source>the public key</source>
        <translation>den öffentlichen Schlüssel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>The client of this server then authenticates with this key (private_key_jwt)</source>
        <translation>Der Client dieses Servers weist sich dann mit diesem Schlüssel aus (private_key_jwt)</translation>
    </message>
    <message>
        <source>not registered yet</source>
        <translation>noch nicht registriert</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LabStepView</name>
    <message>
        <source>What was sent and answered</source>
        <translation>Was gesendet und geantwortet wurde</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Checks and values</source>
        <translation>Prüfungen und Werte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Was signiert wurde</translation>
    </message>
    <message>
        <source>Parameters of the step</source>
        <translation>Parameter des Schritts</translation>
    </message>
    <message>
        <source>Name of a further parameter</source>
        <translation>Name eines weiteren Parameters</translation>
    </message>
    <message>
        <source>Further parameter</source>
        <translation>Weiterer Parameter</translation>
    </message>
    <message>
        <source>Value of a further parameter</source>
        <translation>Wert eines weiteren Parameters</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Restore row</source>
        <translation>Zeile wiederherstellen</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>Requests of the step</source>
        <translation>Anfragen des Schritts</translation>
    </message>
    <message>
        <source>passed, %1</source>
        <translation>bestanden, %1</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>nicht bestanden, %1</translation>
    </message>
    <message>
        <source>Inspect the ID token</source>
        <translation>ID-Token untersuchen</translation>
    </message>
    <message>
        <source>With its nonce, code and access token, in the inspector of the page of tokens</source>
        <translation>Mit nonce, Code und Zugriffstoken, im Inspektor der Token-Seite</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LabTargetBar</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Dieser Server</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Ein anderer Server</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect-URI</translation>
    </message>
    <message>
        <source>The user&apos;s part</source>
        <translation>Der Teil des Benutzers</translation>
    </message>
    <message>
        <source>Sign in as this test user</source>
        <translation>Als dieser Testbenutzer anmelden</translation>
    </message>
    <message>
        <source>I do it in the browser</source>
        <translation>Ich mache es im Browser</translation>
    </message>
    <message>
        <source>Test user</source>
        <translation>Testbenutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LanguageTexts</name>
    <message>
        <source>Text in %1</source>
        <translation>Text auf %1</translation>
    </message>
    <message>
        <source>What the others fall back to</source>
        <translation>Worauf die anderen zurückfallen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LinkedAccountsPage</name>
    <message>
        <source>Search provider, user, account, scope</source>
        <translation>Anbieter, Benutzer, Konto oder Scope suchen</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Verknüpfte Konten</translation>
    </message>
    <message>
        <source>Who signs in through which provider, and the tokens kept for them; sealed, never shown.</source>
        <translation>Wer sich über welchen Anbieter anmeldet und welche Token dafür gespeichert sind; versiegelt, nie gezeigt.</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>Revoke token…</source>
        <translation>Token widerrufen …</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Verknüpfung lösen …</translation>
    </message>
    <message>
        <source>The token of %1 at %2 was refreshed.</source>
        <translation>Das Token von %1 bei %2 wurde erneuert.</translation>
    </message>
    <message>
        <source>Revoke the token of %1 at %2?</source>
        <translation>Das Token von %1 bei %2 widerrufen?</translation>
    </message>
    <message>
        <source>%1 is told to end the token, and it is forgotten here.</source>
        <translation>%1 wird gesagt, das Token zu beenden, und hier wird es vergessen.</translation>
    </message>
    <message>
        <source>Requests to its API for %1 fail until they sign in there again.</source>
        <translation>Anfragen an die API für %1 schlagen fehl, bis dort eine neue Anmeldung erfolgt.</translation>
    </message>
    <message>
        <source>The accounts stay linked: %1 can still sign in through it.</source>
        <translation>Die Konten bleiben verknüpft: %1 kann sich weiterhin darüber anmelden.</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>The token of %1 at %2 was revoked.</source>
        <translation>Das Token von %1 bei %2 wurde widerrufen.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in here through %2.</source>
        <translation>%1 kann sich hier nicht mehr über %2 anmelden.</translation>
    </message>
    <message>
        <source>The link to the account %1 there is forgotten.</source>
        <translation>Die Verknüpfung mit dem Konto %1 dort wird vergessen.</translation>
    </message>
    <message>
        <source>Its token is revoked and forgotten.</source>
        <translation>Sein Token wird widerrufen und vergessen.</translation>
    </message>
    <message>
        <source>%1 has no password and no other provider: nothing else lets them in.</source>
        <translation>%1 hat kein Passwort und keinen anderen Anbieter: Nichts anderes gewährt Zugang.</translation>
    </message>
    <message>
        <source>Unlink %1 from %2?</source>
        <translation>%1 von %2 lösen?</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>%1 was unlinked from %2.</source>
        <translation>%1 wurde von %2 gelöst.</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 bei %2: %3</translation>
    </message>
    <message>
        <source>%1 But: %2</source>
        <translation>%1 Aber: %2</translation>
    </message>
    <message>
        <source>Tokens of OAuth 1.0a have no end and are not refreshed.</source>
        <translation>Token von OAuth 1.0a haben kein Ende und werden nicht erneuert.</translation>
    </message>
    <message>
        <source>asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Nobody is linked yet</source>
        <translation>Noch ist niemand verknüpft</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>People appear here once they sign in through a provider, or link it on their account page.</source>
        <translation>Menschen erscheinen hier, sobald sie sich über einen Anbieter anmelden oder ihn auf ihrer Kontoseite verknüpfen.</translation>
    </message>
    <message>
        <source>Every word is looked for in every column.</source>
        <translation>Jedes Wort wird in jeder Spalte gesucht.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ListPage</name>
    <message>
        <source>The list could not be read: %1</source>
        <translation>Die Liste konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nichts wurde geändert: %1</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>the newest %1; more when you scroll down</source>
        <translation>die neuesten %1; mehr beim Herunterrollen</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>gezeigt: %n</numerusform>
            <numerusform>gezeigt: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::MainWindow</name>
    <message>
        <source>%1 – Gatehouse</source>
        <translation>%1 – Gatehouse</translation>
    </message>
    <message>
        <source>The workspace cannot be read</source>
        <translation>Der Arbeitsbereich kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Ve&amp;rwerfen</translation>
    </message>
    <message>
        <source>&amp;Go to or do</source>
        <translation>&amp;Gehe zu oder tue</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Pause live list</source>
        <translation>Laufende Liste &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>&amp;Copy issuer</source>
        <translation>&amp;Issuer kopieren</translation>
    </message>
    <message>
        <source>&amp;Open discovery document</source>
        <translation>&amp;Discovery-Dokument öffnen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>Ü&amp;ber Gatehouse</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>The server did not start: %1</source>
        <translation>Der Server ist nicht gestartet: %1</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The pages change their language when the unsaved changes are saved or reverted.</source>
        <translation>Die Seiten wechseln ihre Sprache, sobald die Änderungen gespeichert oder verworfen sind.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message>
        <source>There are unsaved changes: %1.</source>
        <translation>Nicht gespeicherte Änderungen: %1.</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Nächster &amp;Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Enable or disable</source>
        <translation>&amp;Aktivieren oder deaktivieren</translation>
    </message>
    <message>
        <source>Open a re&amp;quest by its number</source>
        <translation>Eine An&amp;frage nach ihrer Nummer öffnen</translation>
    </message>
    <message>
        <source>&amp;Lab mode (personas)</source>
        <translation>&amp;Lab-Modus (Personas)</translation>
    </message>
    <message>
        <source>Lab mode is for this computer alone: others could reach this server and sign in as anybody. Let it listen on 127.0.0.1, with an issuer there.</source>
        <translation>Der Lab-Modus ist nur für diesen Computer: Andere könnten diesen Server erreichen und sich als irgendwer anmelden. Lassen Sie ihn an 127.0.0.1 lauschen, mit einem Issuer dort.</translation>
    </message>
    <message>
        <source>Start without lab mode</source>
        <translation>Ohne Lab-Modus starten</translation>
    </message>
    <message>
        <source>&amp;TLS…</source>
        <translation>&amp;TLS…</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <comment>name of a client or user</comment>
        <translation>%1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Set up TLS…</source>
        <translation>TLS einrichten…</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::MarkedText</name>
    <message>
        <source>Only here: %1</source>
        <translation>Nur hier: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::MintDialog</name>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation>Wessen Token es ist</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Nobody: the client itself</source>
        <translation>Niemandes: der Client selbst</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>The client&apos;s default scopes</source>
        <translation>Die vorgegebenen Scopes des Clients</translation>
    </message>
    <message>
        <source>Test token</source>
        <translation>Testtoken</translation>
    </message>
    <message>
        <source>Good for, in minutes</source>
        <translation>Gültig, in Minuten</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Im Namen von</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Mint a test token</source>
        <translation>Ein Testtoken ausstellen</translation>
    </message>
    <message>
        <source>A real access token without a sign-in, for trying an API. It is marked as “minted” in every list and in the audit log, and has no more scope than the client may have.</source>
        <translation>Ein echtes Zugriffstoken ohne Anmeldung, um eine API zu erproben. Es ist in jeder Liste und im Prüfprotokoll als „minted“ gekennzeichnet und hat nicht mehr Scope, als der Client haben darf.</translation>
    </message>
    <message>
        <source>the test token</source>
        <translation>das Testtoken</translation>
    </message>
    <message>
        <source>Inspect it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Your test token</source>
        <translation>Ihr Testtoken</translation>
    </message>
    <message>
        <source>Copy it now: only its hash is stored. Good until %1, scopes: %2.</source>
        <translation>Kopieren Sie es jetzt: Nur sein Hash wird gespeichert. Gültig bis %1, Scopes: %2.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Opaque: the server is asked what it is worth</source>
        <translation>Opak: der Server wird gefragt, was es wert ist</translation>
    </message>
    <message>
        <source>JWT (RFC 9068): start the server first</source>
        <translation>JWT (RFC 9068): starten Sie zuerst den Server</translation>
    </message>
    <message>
        <source>JWT (RFC 9068): signed by the server&apos;s key</source>
        <translation>JWT (RFC 9068): signiert mit dem Schlüssel des Servers</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::NewClientDialog</name>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neuer Client</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everything can be changed before it is saved, and afterwards.</source>
        <translation>Alles kann vor dem Speichern geändert werden, und danach auch.</translation>
    </message>
    <message>
        <source>What kind of application is it?</source>
        <translation>Was für eine Anwendung ist es?</translation>
    </message>
    <message>
        <source>Kind of application</source>
        <translation>Art der Anwendung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect-URI</translation>
    </message>
    <message>
        <source>What this decides, and why</source>
        <translation>Was das entscheidet, und warum</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What this server is doing.</source>
        <translation>Was dieser Server tut.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Tokens issued</source>
        <translation>Ausgestellte Token</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Offene Verbindungen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Discovery</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Userinfo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>the address: %1</source>
        <translation>die Adresse: %1</translation>
    </message>
    <message>
        <source>Open in the browser: %1</source>
        <translation>Im Browser öffnen: %1</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Register a client</source>
        <translation>Einen Client registrieren</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Add a user and set a password</source>
        <translation>Einen Benutzer mit Passwort anlegen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Say what clients may ask for</source>
        <translation>Festlegen, worum Clients bitten dürfen</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Get the first token</source>
        <translation>Das erste Token holen</translation>
    </message>
    <message>
        <source>Copy curl line</source>
        <translation>curl-Zeile kopieren</translation>
    </message>
    <message>
        <source>Newest tokens</source>
        <translation>Neueste Token</translation>
    </message>
    <message>
        <source>Newest problems</source>
        <translation>Neueste Probleme</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>Läuft seit %1</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Lauscht auf %1</translation>
    </message>
    <message>
        <source>Nobody can get a token until it is started.</source>
        <translation>Niemand bekommt ein Token, bis er gestartet ist.</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no issuer</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PasswordDialog</name>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Neues Passwort von %1</translation>
    </message>
    <message>
        <source>It replaces the old one at once: the user is signed out everywhere and must sign in again.</source>
        <translation>Es ersetzt das alte sofort: Der Benutzer wird überall abgemeldet und muss sich neu anmelden.</translation>
    </message>
    <message>
        <source>the two are not the same</source>
        <translation>die beiden sind nicht gleich</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Font size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Start the server when the window opens</source>
        <translation>Den Server &amp;starten, wenn das Fenster öffnet</translation>
    </message>
    <message>
        <source>Keep a symbol in the system &amp;tray</source>
        <translation>Ein Symbol im Infobereich &amp;zeigen</translation>
    </message>
    <message>
        <source>Closing the window then leaves the server running.</source>
        <translation>Das Schließen des Fensters lässt den Server dann weiterlaufen.</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>Dieser Desktop hat keinen Infobereich.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ProblemRow</name>
    <message>
        <source>Explain</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Open flow</source>
        <translation>Ablauf öffnen</translation>
    </message>
    <message>
        <source>The request has made room for newer ones. The settings can keep more of them.</source>
        <translation>Die Anfrage hat neueren Platz gemacht. Die Einstellungen können mehr davon aufheben.</translation>
    </message>
    <message>
        <source>What was refused, why, and how to mend it</source>
        <translation>Was abgelehnt wurde, warum, und wie es zu beheben ist</translation>
    </message>
    <message>
        <source>There is no more to say than what stands here.</source>
        <translation>Mehr als das, was hier steht, ist nicht zu sagen.</translation>
    </message>
    <message>
        <source>The request among those it belongs to</source>
        <translation>Die Anfrage unter denen, zu denen sie gehört</translation>
    </message>
    <message>
        <source>The list of flows is paused; the request comes when it goes on.</source>
        <translation>Die Liste der Abläufe pausiert; die Anfrage kommt, wenn sie weiterläuft.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an …</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit …</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Other servers at which people can sign in to this one.</source>
        <translation>Andere Server, bei denen sich Menschen für diesen anmelden können.</translation>
    </message>
    <message>
        <source>Search name or client ID</source>
        <translation>Name oder Client-ID suchen</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Neuer Anbieter</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Noch keine Anbieter</translation>
    </message>
    <message>
        <source>Choose a preset, paste the two values the provider gave you, and people can sign in there.</source>
        <translation>Wählen Sie eine Vorlage, fügen Sie die beiden Werte des Anbieters ein, und Menschen können sich dort anmelden.</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <source>None: own endpoints</source>
        <translation>Keine: eigene Endpunkte</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Part of the address /login/NAME; fixed once it is saved.</source>
        <translation>Teil der Adresse /login/NAME; steht fest, sobald gespeichert ist.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>As the provider gave it.</source>
        <translation>Wie sie der Anbieter gegeben hat.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Kept sealed; never shown again.</source>
        <translation>Wird versiegelt aufbewahrt und nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>Redirect URI to register there</source>
        <translation>Dort zu registrierende Redirect-URI</translation>
    </message>
    <message>
        <source>Redirect URI to register at the provider</source>
        <translation>Beim Anbieter zu registrierende Redirect-URI</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>Anmeldung testen</translation>
    </message>
    <message>
        <source>the redirect URI</source>
        <translation>die Redirect-URI</translation>
    </message>
    <message>
        <source>%1 (%2 when empty)</source>
        <translation>%1 (%2, wenn leer)</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Für %1.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>OpenID Connect: everything else is discovered from it.</source>
        <translation>OpenID Connect: Alles Weitere wird daraus ermittelt.</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>Autorisierungsendpunkt</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Token-Endpunkt</translation>
    </message>
    <message>
        <source>Refresh endpoint</source>
        <translation>Refresh-Endpunkt</translation>
    </message>
    <message>
        <source>Where it differs from the former.</source>
        <translation>Wo er vom vorigen abweicht.</translation>
    </message>
    <message>
        <source>Request token endpoint</source>
        <translation>Endpunkt für Request-Token</translation>
    </message>
    <message>
        <source>Makes the provider one of OAuth 1.0a.</source>
        <translation>Macht den Anbieter zu einem mit OAuth 1.0a.</translation>
    </message>
    <message>
        <source>Base of its API</source>
        <translation>Basis seiner API</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Says who signed in; may be relative to the base.</source>
        <translation>Sagt, wer sich angemeldet hat; darf relativ zur Basis sein.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Separated by spaces.</source>
        <translation>Durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Authentication there</source>
        <translation>Authentifizierung dort</translation>
    </message>
    <message>
        <source>As the preset or discovery says</source>
        <translation>Wie Vorlage oder Discovery sagen</translation>
    </message>
    <message>
        <source>Secret in the Authorization header (basic)</source>
        <translation>Geheimnis im Authorization-Header (basic)</translation>
    </message>
    <message>
        <source>Secret in the form (post)</source>
        <translation>Geheimnis im Formular (post)</translation>
    </message>
    <message>
        <source>JWT signed with the secret</source>
        <translation>JWT, mit dem Geheimnis signiert</translation>
    </message>
    <message>
        <source>None: public client</source>
        <translation>Keine: öffentlicher Client</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Wie die Vorlage sagt</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>People may sign in with it</source>
        <translation>Menschen dürfen sich damit anmelden</translation>
    </message>
    <message>
        <source>Off: only for linking accounts and calling its API.</source>
        <translation>Aus: nur zum Verknüpfen von Konten und zum Aufruf seiner API.</translation>
    </message>
    <message>
        <source>A first sign-in may make a new user</source>
        <translation>Eine erste Anmeldung darf einen neuen Benutzer anlegen</translation>
    </message>
    <message>
        <source>Trust its verified e-mail addresses</source>
        <translation>Seinen bestätigten E-Mail-Adressen vertrauen</translation>
    </message>
    <message>
        <source>Signs people in to the user with that address without asking. Only for providers you run yourself.</source>
        <translation>Meldet Menschen ohne Rückfrage als den Benutzer mit dieser Adresse an. Nur für Anbieter, die Sie selbst betreiben.</translation>
    </message>
    <message>
        <source>It may be in a private network</source>
        <translation>Er darf in einem privaten Netz liegen</translation>
    </message>
    <message>
        <source>Otherwise private and loopback addresses are never called.</source>
        <translation>Sonst werden private und Loopback-Adressen nie aufgerufen.</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>gespeichert; zum Ersetzen eintippen</translation>
    </message>
    <message>
        <source>The server is not running</source>
        <translation>Der Server läuft nicht</translation>
    </message>
    <message>
        <source>Save the provider and start the server first.</source>
        <translation>Speichern Sie den Anbieter und starten Sie zuerst den Server.</translation>
    </message>
    <message>
        <source>Register an application at %1, then paste what it gives you.</source>
        <translation>Registrieren Sie eine Anwendung bei %1 und fügen Sie dann ein, was Sie dort bekommen.</translation>
    </message>
    <message>
        <source>No browser could be opened. Visit %1 yourself.</source>
        <translation>Es konnte kein Browser geöffnet werden. Besuchen Sie %1 selbst.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ProvidersTabs</name>
    <message>
        <source>Views of the providers</source>
        <translation>Ansichten der Anbieter</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Verknüpfte Konten</translation>
    </message>
    <message>
        <source>API explorer</source>
        <translation>API-Explorer</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::QrView</name>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>QR-Code für die Authenticator-App</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RateChart</name>
    <message>
        <source>Tokens issued and requests refused in the last hour</source>
        <translation>Ausgestellte Token und abgelehnte Anfragen der letzten Stunde</translation>
    </message>
    <message>
        <source>%1 issued, %2 refused, at most %3 in a minute</source>
        <translation>%1 ausgestellt, %2 abgelehnt, höchstens %3 in einer Minute</translation>
    </message>
    <message>
        <source>%1: %2 issued, %3 refused</source>
        <translation>%1: %2 ausgestellt, %3 abgelehnt</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>vor einer Stunde</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RecordForm</name>
    <message>
        <source>Sections of the form</source>
        <translation>Abschnitte des Formulars</translation>
    </message>
    <message>
        <source>Will be deleted when you save</source>
        <translation>Wird beim Speichern gelöscht</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time</comment>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <comment>field, number</comment>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>What you change here is set in all of them; everything else stays.</source>
        <translation>Was Sie hier ändern, wird in allen gesetzt; alles andere bleibt.</translation>
    </message>
    <message>
        <source>Some of them will be deleted when you save.</source>
        <translation>Einige davon werden beim Speichern gelöscht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row, fault</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RegistryPage</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a row to see and edit it here.</source>
        <translation>Wählen Sie eine Zeile, um sie hier zu sehen und zu bearbeiten.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A new row could not be made.</source>
        <translation>Eine neue Zeile konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1, %2: %3</source>
        <comment>object, field, rule</comment>
        <translation>Nichts wurde gespeichert. %1, %2: %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Nichts wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>Drop my change</source>
        <translation>Meine Änderung verwerfen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Deren nehmen</translation>
    </message>
    <message>
        <source>Nothing was saved. %1 exists already; choose another name.</source>
        <translation>Nichts wurde gespeichert. %1 gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>Every word is looked for in every column.</source>
        <translation>Jedes Wort wird in jeder Spalte gesucht.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Save %1 changes</source>
        <translation>%1 Änderungen speichern</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>Alle verwerfen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Deletion of %n row(s)</source>
        <translation>
            <numerusform>Löschung von Zeilen: %n</numerusform>
            <numerusform>Löschung von Zeilen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Another process is writing to the workspace; trying again…</source>
        <translation>Ein anderer Prozess schreibt in den Arbeitsbereich; es wird erneut versucht …</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Nichts passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Your change cannot be kept: %1</source>
        <translation>Ihre Änderung kann nicht behalten werden: %1</translation>
    </message>
    <message>
        <source>What was changed cannot be read: %1</source>
        <translation>Was geändert wurde, kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Nothing was saved. </source>
        <translation>Nichts wurde gespeichert. </translation>
    </message>
    <message>
        <source>%1 was deleted by somebody else meanwhile.</source>
        <translation>%1 wurde inzwischen von jemand anderem gelöscht.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile.</source>
        <translation>%1 wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1: all</source>
        <comment>facet</comment>
        <translation>%1: alle</translation>
    </message>
    <message>
        <source>Filter by column</source>
        <translation>Nach Spalte filtern</translation>
    </message>
    <message>
        <source>the first %1 of %2; search to see others</source>
        <translation>die ersten %1 von %2; suchen Sie, um andere zu sehen</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>The table could not be searched: %1</source>
        <translation>Die Tabelle konnte nicht durchsucht werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>Disabling of %n row(s)</source>
        <translation>
            <numerusform>Deaktivieren von %n Zeile</numerusform>
            <numerusform>Deaktivieren von %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enabling of %n row(s)</source>
        <translation>
            <numerusform>Aktivieren von %n Zeile</numerusform>
            <numerusform>Aktivieren von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>The selected rows stay, but the server refuses them until they are enabled</source>
        <translation>Die gewählten Zeilen bleiben, aber der Server weist sie ab, bis sie wieder aktiviert sind</translation>
    </message>
    <message>
        <source>The server accepts the selected rows again</source>
        <translation>Der Server nimmt die gewählten Zeilen wieder an</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ScopesPage</name>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>What clients may ask for, and what the consent page says about it.</source>
        <translation>Worum Clients bitten dürfen und was die Zustimmungsseite dazu sagt.</translation>
    </message>
    <message>
        <source>Search name, text or claim</source>
        <translation>Name, Text oder Claim suchen</translation>
    </message>
    <message>
        <source>New scope</source>
        <translation>Neuer Scope</translation>
    </message>
    <message>
        <source>No scopes yet</source>
        <translation>Noch keine Scopes</translation>
    </message>
    <message>
        <source>Without scopes a client can ask for nothing.</source>
        <translation>Ohne Scopes kann ein Client um nichts bitten.</translation>
    </message>
    <message>
        <source>Add standard scopes</source>
        <translation>Standard-Scopes hinzufügen</translation>
    </message>
    <message>
        <source>openid, profile, email, address, phone and offline_access, where missing</source>
        <translation>openid, profile, email, address, phone und offline_access, wo sie fehlen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As clients write it, without spaces.</source>
        <translation>Wie Clients ihn schreiben, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Text on the consent page</source>
        <translation>Text auf der Zustimmungsseite</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Names of claims it opens in ID token and userinfo, separated by spaces.</source>
        <translation>Namen der Claims, die er in ID-Token und Userinfo öffnet, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Claim matrix…</source>
        <translation>Claim-Matrix …</translation>
    </message>
    <message>
        <source>All scopes and claims at once</source>
        <translation>Alle Scopes und Claims auf einmal</translation>
    </message>
    <message>
        <source>It completes “%1 wants to …”.</source>
        <translation>Er vervollständigt „%1 möchte …“.</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>Die Anwendung</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SecretDialog</name>
    <message>
        <source>Secret of %1</source>
        <translation>Geheimnis von %1</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>the secret</source>
        <translation>das Geheimnis</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>Ich habe es kopiert</translation>
    </message>
    <message>
        <source>New secret of %1</source>
        <translation>Neues Geheimnis von %1</translation>
    </message>
    <message>
        <source>Copy it into the application now. Only its hash is stored, so it cannot be shown again; a lost secret is replaced by a new one. Once copied it leaves the clipboard after %1 seconds.</source>
        <translation>Kopieren Sie es jetzt in die Anwendung. Nur sein Hash wird gespeichert, es kann also nicht wieder gezeigt werden; ein verlorenes Geheimnis wird durch ein neues ersetzt. Einmal kopiert, verlässt es die Zwischenablage nach %1 Sekunden.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SequenceDiagram</name>
    <message>
        <source>Sequence diagram of the flow</source>
        <translation>Sequenzdiagramm des Ablaufs</translation>
    </message>
    <message>
        <source>Choose a flow to see who said what to whom.</source>
        <translation>Wählen Sie einen Ablauf, um zu sehen, wer wem was gesagt hat.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ServerBar</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>den Issuer</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Adresse, auf der gelauscht wird</translation>
    </message>
    <message>
        <source>Port to listen on</source>
        <translation>Port, auf dem gelauscht wird</translation>
    </message>
    <message>
        <source>0 takes a free port</source>
        <translation>0 nimmt einen freien Port</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Den Server anhalten</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Den Server starten</translation>
    </message>
    <message>
        <source>Stop the server to change this</source>
        <translation>Halten Sie den Server an, um dies zu ändern</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no issuer</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>TLS is on: change the certificate</source>
        <translation>TLS ist an: Zertifikat ändern</translation>
    </message>
    <message>
        <source>TLS is off: choose a certificate</source>
        <translation>TLS ist aus: Zertifikat wählen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Browsers that are signed in at this server now.</source>
        <translation>Browser, die jetzt bei diesem Server angemeldet sind.</translation>
    </message>
    <message>
        <source>Search user</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>A session appears when a user signs in with a browser.</source>
        <translation>Eine Sitzung erscheint, wenn sich ein Benutzer mit einem Browser anmeldet.</translation>
    </message>
    <message>
        <source>End session…</source>
        <translation>Sitzung beenden …</translation>
    </message>
    <message>
        <source>End this session of %1?</source>
        <translation>Diese Sitzung von %1 beenden?</translation>
    </message>
    <message numerus="yes">
        <source>End %n sessions?</source>
        <translation>
            <numerusform>Sitzungen beenden: %n?</numerusform>
            <numerusform>Sitzungen beenden: %n?</numerusform>
        </translation>
    </message>
    <message>
        <source>The browser must sign in again.</source>
        <translation>Der Browser muss sich neu anmelden.</translation>
    </message>
    <message>
        <source>Tokens from this session stop working, except those that were granted offline_access.</source>
        <translation>Token aus dieser Sitzung wirken nicht mehr, außer denen mit gewährtem offline_access.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions ended.</source>
        <translation>
            <numerusform>Beendete Sitzungen: %n.</numerusform>
            <numerusform>Beendete Sitzungen: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SettingsForm</name>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>As the set above says</source>
        <translation>Wie das Paket oben sagt</translation>
    </message>
    <message>
        <source>= %1</source>
        <comment>duration</comment>
        <translation>= %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What the server lives by. Effective as soon as it is saved.</source>
        <translation>Wonach der Server lebt. Gilt, sobald gespeichert ist.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Lifetimes</source>
        <translation>Gültigkeiten</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>Shown on its pages.</source>
        <translation>Wird auf seinen Seiten gezeigt.</translation>
    </message>
    <message>
        <source>Lifetimes as a set</source>
        <translation>Gültigkeiten als Paket</translation>
    </message>
    <message>
        <source>Moves the lifetimes that nobody has changed; each can be set below.</source>
        <translation>Verschiebt die Gültigkeiten, die niemand geändert hat; jede lässt sich unten setzen.</translation>
    </message>
    <message>
        <source>Safe: what this server recommends</source>
        <translation>Sicher: was dieser Server empfiehlt</translation>
    </message>
    <message>
        <source>Compatible: tokens of ten days, codes of an hour (Authlib)</source>
        <translation>Verträglich: Token von zehn Tagen, Codes von einer Stunde (Authlib)</translation>
    </message>
    <message>
        <source>Access token: %1</source>
        <translation>Zugriffstoken: %1</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>Autorisierungscode</translation>
    </message>
    <message>
        <source>60 or less is what the specifications advise.</source>
        <translation>60 oder weniger raten die Spezifikationen.</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Gerätecode</translation>
    </message>
    <message>
        <source>How long people have to type the code of a device.</source>
        <translation>Wie lange Menschen den Code eines Geräts eingeben können.</translation>
    </message>
    <message>
        <source>Between two polls of a device</source>
        <translation>Zwischen zwei Abfragen eines Geräts</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>Session in the browser, at most</source>
        <translation>Sitzung im Browser, höchstens</translation>
    </message>
    <message>
        <source>Session in the browser without use</source>
        <translation>Sitzung im Browser ohne Benutzung</translation>
    </message>
    <message>
        <source>Open sign-in and consent pages</source>
        <translation>Offene Anmelde- und Zustimmungsseiten</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Issue refresh tokens</source>
        <translation>Refresh-Token ausstellen</translation>
    </message>
    <message>
        <source>Off: no client gets one, whatever it is registered for.</source>
        <translation>Aus: Kein Client bekommt eines, wofür er auch registriert ist.</translation>
    </message>
    <message>
        <source>A refresh token works once</source>
        <translation>Ein Refresh-Token gilt einmal</translation>
    </message>
    <message>
        <source>Each answer brings a new one; a second use of the old ends them all.</source>
        <translation>Jede Antwort bringt ein neues; eine zweite Verwendung des alten beendet alle.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Without use</source>
        <translation>Ohne Benutzung</translation>
    </message>
    <message>
        <source>A lost answer may be asked for again</source>
        <translation>Eine verlorene Antwort darf erneut erfragt werden</translation>
    </message>
    <message>
        <source>The same client gets the same answer again within this time.</source>
        <translation>Derselbe Client bekommt innerhalb dieser Zeit dieselbe Antwort noch einmal.</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Client-Authentifizierung</translation>
    </message>
    <message>
        <source>How clients may authenticate</source>
        <translation>Wie sich Clients authentifizieren dürfen</translation>
    </message>
    <message>
        <source>For each grant type. A client still has the one method it is registered for.</source>
        <translation>Für jeden Grant-Typ. Ein Client hat weiterhin die eine Methode, für die er registriert ist.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Who may register clients</source>
        <translation>Wer Clients registrieren darf</translation>
    </message>
    <message>
        <source>Programs register themselves at /oauth/register (RFC 7591).</source>
        <translation>Programme registrieren sich selbst unter /oauth/register (RFC 7591).</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Whoever has an initial access token</source>
        <translation>Wer ein anfängliches Zugriffstoken hat</translation>
    </message>
    <message>
        <source>Everybody who can reach this server</source>
        <translation>Jeder, der diesen Server erreicht</translation>
    </message>
    <message>
        <source>Scopes they may have</source>
        <translation>Scopes, die sie haben dürfen</translation>
    </message>
    <message>
        <source>Grants they may have</source>
        <translation>Grants, die sie haben dürfen</translation>
    </message>
    <message>
        <source>Initial access tokens</source>
        <translation>Anfängliche Zugriffstoken</translation>
    </message>
    <message>
        <source>Revoked: %1. Clients that were registered with it stay.</source>
        <translation>Widerrufen: %1. Damit registrierte Clients bleiben.</translation>
    </message>
    <message>
        <source>Error pages</source>
        <translation>Fehlerseiten</translation>
    </message>
    <message>
        <source>error_uri points to this server&apos;s own pages</source>
        <translation>error_uri zeigt auf die eigenen Seiten dieses Servers</translation>
    </message>
    <message>
        <source>Where the table of error pages names no other.</source>
        <translation>Wo die Tabelle der Fehlerseiten keine andere nennt.</translation>
    </message>
    <message>
        <source>Own words of the error pages</source>
        <translation>Eigene Worte der Fehlerseiten</translation>
    </message>
    <message>
        <source>What is left empty is said in the words of the program. The pages stand at /oauth/errors.</source>
        <translation>Was leer bleibt, wird in den Worten des Programms gesagt. Die Seiten stehen unter /oauth/errors.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. Save again to keep yours, or take theirs.</source>
        <translation>%1 wurde inzwischen von jemand anderem geändert. Speichern Sie erneut, um Ihre Fassung zu behalten, oder nehmen Sie deren.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Deren nehmen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Access tokens, by grant</source>
        <translation>Zugriffstoken, nach Art der Erteilung</translation>
    </message>
    <message>
        <source>Codes and ID tokens</source>
        <translation>Codes und ID-Token</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>How long they are good</source>
        <translation>Wie lange sie gelten</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SnippetsDialog</name>
    <message>
        <source>Language or tool</source>
        <translation>Sprache oder Werkzeug</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Codebeispiel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>With the values of this client as it stands in the form. Put the secret in yourself, where YOUR_CLIENT_SECRET stands.</source>
        <translation>Mit den Werten dieses Clients, wie sie im Formular stehen. Setzen Sie das Geheimnis selbst ein, wo YOUR_CLIENT_SECRET steht.</translation>
    </message>
    <message>
        <source>Use %1 from your program</source>
        <translation>%1 in Ihrem Programm verwenden</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::StatusStrip</name>
    <message>
        <source>Running since %1</source>
        <translation>Läuft seit %1</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>Anfragen: %1</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Token: %1</translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>Verbindungen: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::StepExplanation</name>
    <message>
        <source>Choose a flow or a step to see what was refused.</source>
        <translation>Wählen Sie einen Ablauf oder Schritt, um zu sehen, was abgelehnt wurde.</translation>
    </message>
    <message>
        <source>Nothing was refused in this step.</source>
        <translation>In diesem Schritt wurde nichts abgelehnt.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::StepView</name>
    <message>
        <source>Request, answer and checks</source>
        <translation>Anfrage, Antwort und Prüfungen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>Choose a flow or a step to see what was sent and answered.</source>
        <translation>Einen Ablauf oder Schritt wählen, um zu sehen, was gesendet und geantwortet wurde.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · request %4</source>
        <comment>request, answer, time, number</comment>
        <translation>%1 · %2 · %3 · Anfrage %4</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>Prüfungen (%1)</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ThemePreview</name>
    <message>
        <source>Preview in dark colours</source>
        <translation>Vorschau in dunklen Farben</translation>
    </message>
    <message>
        <source>Preview in light colours</source>
        <translation>Vorschau in hellen Farben</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>to manage your account</source>
        <translation>um Ihr Konto zu verwalten</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in with a passkey</source>
        <translation>Mit einem Passkey anmelden</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TlsDialog</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>TLS of the server</source>
        <translation>TLS des Servers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>PEM files: the certificate with its chain, and its key. Both empty: plain HTTP, which is for this computer only. Holds from the next start on.</source>
        <translation>PEM-Dateien: das Zertifikat mit seiner Kette und sein Schlüssel. Beide leer: einfaches HTTP, nur für diesen Rechner. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.key);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A certificate and a key belong together.</source>
        <translation>Zertifikat und Schlüssel gehören zusammen.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenCompanionsBar</name>
    <message>
        <source>Nonce sent</source>
        <translation>Gesendete nonce</translation>
    </message>
    <message>
        <source>Of an ID token: the nonce of the request, which the token must repeat</source>
        <translation>Bei einem ID-Token: die nonce der Anfrage, die das Token wiederholen muss</translation>
    </message>
    <message>
        <source>Access token beside it</source>
        <translation>Zugriffstoken daneben</translation>
    </message>
    <message>
        <source>Of an ID token: what its at_hash must be of</source>
        <translation>Bei einem ID-Token: wozu sein at_hash gehören muss</translation>
    </message>
    <message>
        <source>Code beside it</source>
        <translation>Code daneben</translation>
    </message>
    <message>
        <source>Of an ID token: what its c_hash must be of</source>
        <translation>Bei einem ID-Token: wozu sein c_hash gehören muss</translation>
    </message>
    <message>
        <source>State sent</source>
        <translation>Gesendeter state</translation>
    </message>
    <message>
        <source>Of an ID token: what its s_hash must be of</source>
        <translation>Bei einem ID-Token: wozu sein s_hash gehören muss</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenComparisonView</name>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Second token</source>
        <translation>Zweites Token</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Nur was sich unterscheidet</translation>
    </message>
    <message>
        <source>%1: paste a JWT</source>
        <translation>%1: ein JWT einfügen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Members of both tokens</source>
        <translation>Elemente beider Token</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweites</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Paste two tokens. Nothing is stored, and signatures are not looked at: the inspector checks those.</source>
        <translation>Fügen Sie zwei Token ein. Nichts wird gespeichert, und Signaturen werden nicht angesehen: das tut der Inspektor.</translation>
    </message>
    <message>
        <source>Header and claims are the same.</source>
        <translation>Kopf und Claims sind gleich.</translation>
    </message>
    <message>
        <source>%1 (header)</source>
        <translation>%1 (Kopf)</translation>
    </message>
    <message>
        <source>Members that differ: %1.</source>
        <translation>Verschiedene Elemente: %1.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenExpectationBar</name>
    <message>
        <source>Expected issuer</source>
        <translation>Erwarteter Issuer</translation>
    </message>
    <message>
        <source>of these keys; or leave empty</source>
        <translation>dieser Schlüssel; oder leer lassen</translation>
    </message>
    <message>
        <source>Expected audience</source>
        <translation>Erwartete Zielgruppe</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Keys that check the signature</source>
        <translation>Schlüssel, die die Signatur prüfen</translation>
    </message>
    <message>
        <source>Keys of this workspace</source>
        <translation>Schlüssel dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Keys at an address</source>
        <translation>Schlüssel an einer Adresse</translation>
    </message>
    <message>
        <source>Keys pasted here</source>
        <translation>Hier eingefügte Schlüssel</translation>
    </message>
    <message>
        <source>Current and retired keys of this workspace; the issuer is the running server&apos;s.</source>
        <translation>Aktuelle und ausgemusterte Schlüssel dieses Arbeitsbereichs; Issuer ist der laufende Server.</translation>
    </message>
    <message>
        <source>Address of a JWKS or of a discovery document</source>
        <translation>Adresse eines JWKS oder eines Discovery-Dokuments</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Keys to check the signature with</source>
        <translation>Schlüssel zum Prüfen der Signatur</translation>
    </message>
    <message>
        <source>A JWKS, a JWK, a public key or certificate in PEM, or the secret of HS256.</source>
        <translation>Ein JWKS, ein JWK, ein öffentlicher Schlüssel oder Zertifikat in PEM oder das Geheimnis von HS256.</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird geholt…</translation>
    </message>
    <message>
        <source>The address answered with status %1.</source>
        <translation>Die Adresse antwortete mit Status %1.</translation>
    </message>
    <message>
        <source>The keys could not be fetched: %1</source>
        <translation>Die Schlüssel konnten nicht geholt werden: %1</translation>
    </message>
    <message>
        <source>Keys fetched: %1.</source>
        <translation>Geholte Schlüssel: %1.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenFamiliesView</name>
    <message>
        <source>Search client, user or “reuse”</source>
        <translation>Client, Benutzer oder „reuse“ suchen</translation>
    </message>
    <message>
        <source>The list could not be read: %1</source>
        <translation>Die Liste konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Revoke family</source>
        <translation>Familie widerrufen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Token families</source>
        <translation>Tokenfamilien</translation>
    </message>
    <message>
        <source>Nothing was revoked: %1</source>
        <translation>Nichts wurde widerrufen: %1</translation>
    </message>
    <message>
        <source>the newest %1; more when you scroll down</source>
        <translation>die neuesten %1; mehr beim Herunterrollen</translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <translation>
            <numerusform>Familien: %n</numerusform>
            <numerusform>Familien: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>No families yet</source>
        <translation>Noch keine Familien</translation>
    </message>
    <message>
        <source>One appears when a user lets a client in. Tokens that clients get for themselves have none.</source>
        <translation>Eine erscheint, wenn ein Benutzer einen Client zulässt. Token, die Clients für sich selbst holen, haben keine.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenInspector</name>
    <message>
        <source>Header and claims</source>
        <translation>Kopf und Claims</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Rules and verdicts</source>
        <translation>Regeln und Urteile</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>Token to inspect</source>
        <translation>Zu untersuchendes Token</translation>
    </message>
    <message>
        <source>Paste a token: a JWT of any kind, or an access or refresh token of this server.</source>
        <translation>Fügen Sie ein Token ein: ein JWT jeder Art oder ein Zugriffs- oder Refresh-Token dieses Servers.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Nothing to inspect yet. What is pasted here is never stored.</source>
        <translation>Noch nichts zu untersuchen. Was hier eingefügt wird, wird nie gespeichert.</translation>
    </message>
    <message>
        <source>The workspace could not be read: %1</source>
        <translation>Der Arbeitsbereich konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 (header)</source>
        <translation>%1 (Kopf)</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>Fetch or paste the keys that should check the signature.</source>
        <translation>Holen Sie die Schlüssel, die die Signatur prüfen sollen, oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokensPage</name>
    <message>
        <source>Search client, user, grant, scope</source>
        <translation>Client, Benutzer, Grant oder Scope suchen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Revoke its family</source>
        <translation>Seine Familie widerrufen</translation>
    </message>
    <message>
        <source>Everything that came from the same sign-in: access and refresh tokens</source>
        <translation>Alles, was aus derselben Anmeldung kam: Zugriffs- und Refresh-Token</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>Neuesten folgen</translation>
    </message>
    <message>
        <source>The token was not revoked: %1</source>
        <translation>Das Token wurde nicht widerrufen: %1</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>%1, paused, %2 waiting</source>
        <translation>%1, angehalten, %2 warten</translation>
    </message>
    <message>
        <source>%1, %2 not shown</source>
        <translation>%1, %2 nicht gezeigt</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Noch keine Token</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>They appear here the moment a client gets one.</source>
        <translation>Sie erscheinen hier, sobald ein Client eines bekommt.</translation>
    </message>
    <message>
        <source>Every word is looked for in every column.</source>
        <translation>Jedes Wort wird in jeder Spalte gesucht.</translation>
    </message>
    <message>
        <source>Views of tokens</source>
        <translation>Ansichten der Token</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familien</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>What the server issues, what came of it, and what is in a token.</source>
        <translation>Was der Server ausstellt, was daraus wurde und was in einem Token steht.</translation>
    </message>
    <message>
        <source>Mint test token…</source>
        <translation>Testtoken ausstellen …</translation>
    </message>
    <message>
        <source>Filter on</source>
        <translation>Filter an</translation>
    </message>
    <message>
        <source>Show everything for a moment without losing what is searched for</source>
        <translation>Für einen Moment alles zeigen, ohne das Gesuchte zu verlieren</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Keep the selected token on top, whatever comes</source>
        <translation>Das ausgewählte Token oben behalten, was auch kommt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Empties this list but for what is pinned; the tokens stay good</source>
        <translation>Leert diese Liste bis auf das Angeheftete; die Token bleiben gültig</translation>
    </message>
    <message>
        <source>No more than %1 tokens can be pinned.</source>
        <translation>Mehr als %1 Token können nicht angeheftet werden.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Introspect</source>
        <translation>Introspektion</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TraceRetention</name>
    <message>
        <source>Keep the traffic in the workspace</source>
        <translation>Den Verkehr im Arbeitsbereich aufbewahren</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Eine Stunde</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Einen Tag</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>For thirty days</source>
        <translation>Dreißig Tage</translation>
    </message>
    <message>
        <source>Requests can then be opened by their number later. Secrets are masked before they are kept; at most 200,000 requests. A choice holds at once.</source>
        <translation>Anfragen lassen sich dann auch später nach ihrer Nummer öffnen. Geheimnisse werden maskiert, bevor sie aufbewahrt werden; höchstens 200.000 Anfragen. Eine Wahl gilt sofort.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TrafficPage</name>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Every request of the server while this window is open, joined into flows. Secrets are masked: equal masks are equal secrets.</source>
        <translation>Jede Anfrage an den Server, solange dieses Fenster offen ist, zu Abläufen verbunden. Geheimnisse sind maskiert: gleiche Masken sind gleiche Geheimnisse.</translation>
    </message>
    <message>
        <source>Flows and their steps</source>
        <translation>Abläufe und ihre Schritte</translation>
    </message>
    <message>
        <source>showing %1 of %2 flows</source>
        <translation>%1 von %2 Abläufen</translation>
    </message>
    <message>
        <source>%1, paused, %2 waiting</source>
        <translation>%1, angehalten, %2 warten</translation>
    </message>
    <message>
        <source>%1, %2 steps not shown</source>
        <translation>%1, %2 Schritte nicht gezeigt</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>They appear here the moment a client asks the server for something.</source>
        <translation>Sie erscheinen hier, sobald ein Client den Server etwas fragt.</translation>
    </message>
    <message>
        <source>A flow is shown when one of its steps matches.</source>
        <translation>Ein Ablauf wird gezeigt, wenn einer seiner Schritte passt.</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Pause the list of flows</source>
        <translation>Die Liste der Abläufe anhalten</translation>
    </message>
    <message>
        <source>Pin the flow</source>
        <translation>Den Ablauf anheften</translation>
    </message>
    <message>
        <source>Request %1 is not here: it came while no window was open, or it has made room for newer ones. The newest %2 flows and those you pin are kept; the settings can keep more in the workspace.</source>
        <translation>Anfrage %1 ist nicht hier: Sie kam, als kein Fenster offen war, oder hat neueren Platz gemacht. Behalten werden die neuesten %2 Abläufe und die angehefteten; mehr kann nach den Einstellungen der Arbeitsbereich aufbewahren.</translation>
    </message>
    <message numerus="yes">
        <source>%n flows are pinned already; unpin one first.</source>
        <translation>
            <numerusform>%n Ablauf ist schon angeheftet; lösen Sie zuerst einen.</numerusform>
            <numerusform>%n Abläufe sind schon angeheftet; lösen Sie zuerst einen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklärung</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TrafficToolbar</name>
    <message>
        <source>Filter flows</source>
        <translation>Abläufe filtern</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Nummer der Anfrage</translation>
    </message>
    <message>
        <source>client:web  user:alice  path:/oauth/token  method:POST  grant:refresh_token
status:400  status:4xx  status:&gt;=400  error:invalid_grant  is:failed  a word
A minus before a term turns it round, all terms must hold: path:/oauth -status:200</source>
        <translation>client:web  user:alice  path:/oauth/token  method:POST  grant:refresh_token
status:400  status:4xx  status:&gt;=400  error:invalid_grant  is:failed  ein Wort
Ein Minus vor einem Begriff kehrt ihn um, alle Begriffe müssen zutreffen: path:/oauth -status:200</translation>
    </message>
    <message>
        <source>Filter on</source>
        <translation>Filter an</translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation>So wird gefiltert</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>Neuesten folgen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Keeps the chosen flow on top, whatever comes</source>
        <translation>Hält den gewählten Ablauf oben, was auch kommt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Copy the request as curl</source>
        <translation>Die Anfrage als curl kopieren</translation>
    </message>
    <message>
        <source>Copy the flow as Mermaid</source>
        <translation>Den Ablauf als Mermaid kopieren</translation>
    </message>
    <message>
        <source>Save the flow as HAR…</source>
        <translation>Den Ablauf als HAR speichern…</translation>
    </message>
    <message>
        <source>Save all flows shown as HAR…</source>
        <translation>Alle gezeigten Abläufe als HAR speichern…</translation>
    </message>
    <message>
        <source>Save the flow as Mermaid…</source>
        <translation>Den Ablauf als Mermaid speichern…</translation>
    </message>
    <message>
        <source>Save the diagram as PNG…</source>
        <translation>Das Diagramm als PNG speichern…</translation>
    </message>
    <message>
        <source>Save the diagram as SVG…</source>
        <translation>Das Diagramm als SVG speichern…</translation>
    </message>
    <message>
        <source>The number on a page, in an error_uri or in a log</source>
        <translation>Die Nummer auf einer Seite, in einer error_uri oder in einem Protokoll</translation>
    </message>
    <message>
        <source>Copy the request as HTTPie</source>
        <translation>Die Anfrage als HTTPie kopieren</translation>
    </message>
    <message>
        <source>Copy the request as raw HTTP</source>
        <translation>Die Anfrage als rohes HTTP kopieren</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::Tray</name>
    <message>
        <source>Open the window</source>
        <translation>Fenster öffnen</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Den Server anhalten</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Den Server starten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Gatehouse is running: %1</source>
        <translation>Gatehouse läuft: %1</translation>
    </message>
    <message>
        <source>Gatehouse is stopped</source>
        <translation>Gatehouse ist angehalten</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::UserCodeRow</name>
    <message>
        <source>Save the user first.</source>
        <translation>Speichern Sie den Benutzer zuerst.</translation>
    </message>
    <message>
        <source>On since %1.</source>
        <translation>An seit %1.</translation>
    </message>
    <message>
        <source>Off: the password alone signs in.</source>
        <translation>Aus: Das Passwort allein genügt zum Anmelden.</translation>
    </message>
    <message>
        <source>Reset the one-time codes of %1?</source>
        <translation>Die Einmalcodes von %1 zurücksetzen?</translation>
    </message>
    <message>
        <source>The password alone signs in again.</source>
        <translation>Das Passwort allein genügt dann wieder zum Anmelden.</translation>
    </message>
    <message>
        <source>Make sure that it is really this person who asks: a lost code is a favourite story of thieves.</source>
        <translation>Vergewissern Sie sich, dass wirklich dieser Mensch fragt: Ein verlorener Code ist eine Lieblingsgeschichte von Dieben.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The codes were not reset: %1</source>
        <translation>Die Codes wurden nicht zurückgesetzt: %1</translation>
    </message>
    <message>
        <source>Set up…</source>
        <comment>one-time codes</comment>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Reset…</source>
        <comment>one-time codes</comment>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Einmalcodes</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::UserPasskeyRow</name>
    <message>
        <source>Users add passkeys on their account page.</source>
        <translation>Benutzer fügen Passkeys auf ihrer Kontoseite hinzu.</translation>
    </message>
    <message>
        <source>No passkeys. Users add them on their account page.</source>
        <translation>Keine Passkeys. Benutzer fügen sie auf ihrer Kontoseite hinzu.</translation>
    </message>
    <message>
        <source>%1, not used yet.</source>
        <translation>%1, noch nicht benutzt.</translation>
    </message>
    <message>
        <source>%1, last used %2.</source>
        <translation>%1, zuletzt benutzt %2.</translation>
    </message>
    <message>
        <source>Remove the passkey %1 of %2?</source>
        <translation>Passkey %1 von %2 entfernen?</translation>
    </message>
    <message>
        <source>It no longer signs in. Its authenticator keeps it until the user deletes it there.</source>
        <translation>Er meldet nicht mehr an. Das Gerät behält ihn, bis der Benutzer ihn dort löscht.</translation>
    </message>
    <message>
        <source>Sessions that it opened go on.</source>
        <translation>Sitzungen, die er geöffnet hat, laufen weiter.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The passkey was not removed: %1</source>
        <translation>Der Passkey wurde nicht entfernt: %1</translation>
    </message>
    <message>
        <source>One passkey</source>
        <translation>Ein Passkey</translation>
    </message>
    <message numerus="yes">
        <source>%n passkeys</source>
        <translation>
            <numerusform>%n Passkey</numerusform>
            <numerusform>%n Passkeys</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a passkey</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Passkeys</source>
        <translation>Passkeys</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::UserSessionsView</name>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>Nirgends angemeldet.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>End all</source>
        <translation>Alle beenden</translation>
    </message>
    <message>
        <source>Sessions of the user</source>
        <translation>Sitzungen des Benutzers</translation>
    </message>
    <message>
        <source>No session was ended: %1</source>
        <translation>Keine Sitzung wurde beendet: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>People who can sign in, and what clients may learn about them.</source>
        <translation>Menschen, die sich anmelden können, und was Clients über sie erfahren dürfen.</translation>
    </message>
    <message>
        <source>Search username, name or e-mail</source>
        <translation>Benutzername, Name oder E-Mail suchen</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Noch keine Benutzer</translation>
    </message>
    <message>
        <source>Somebody has to sign in before a client gets a token for a person.</source>
        <translation>Jemand muss sich anmelden, bevor ein Client ein Token für einen Menschen bekommt.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Typed at sign-in; no spaces.</source>
        <translation>Wird beim Anmelden eingegeben; ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Darf sich anmelden</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail address is verified</source>
        <translation>E-Mail-Adresse ist bestätigt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Address of an image.</source>
        <translation>Adresse eines Bildes.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>International form: +49 30 123456</source>
        <translation>Internationale Form: +49 30 123456</translation>
    </message>
    <message>
        <source>Telephone number is verified</source>
        <translation>Telefonnummer ist bestätigt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>A tag such as en or de-AT.</source>
        <translation>Ein Kürzel wie en oder de-AT.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Such as Europe/Berlin.</source>
        <translation>Etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>What clients know the user by (sub): made when the user is saved, never given twice.</source>
        <translation>Woran Clients den Benutzer erkennen (sub): entsteht beim Speichern, wird nie zweimal vergeben.</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Passwort setzen …</translation>
    </message>
    <message>
        <source>Save the other changes first.</source>
        <translation>Speichern Sie zuerst die anderen Änderungen.</translation>
    </message>
    <message>
        <source>A password is set.</source>
        <translation>Ein Passwort ist gesetzt.</translation>
    </message>
    <message>
        <source>None: cannot sign in yet.</source>
        <translation>Keines: kann sich noch nicht anmelden.</translation>
    </message>
    <message>
        <source>The user is not there any more.</source>
        <translation>Den Benutzer gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The password was not set: %1</source>
        <translation>Das Passwort wurde nicht gesetzt: %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>In lab mode</source>
        <translation>Im Lab-Modus</translation>
    </message>
    <message>
        <source>What the sign-in page of a server in lab mode offers; an ordinary server takes no notice of it.</source>
        <translation>Was die Anmeldeseite eines Servers im Lab-Modus anbietet; ein gewöhnlicher Server beachtet es nicht.</translation>
    </message>
    <message>
        <source>Ordinary user</source>
        <translation>Gewöhnlicher Benutzer</translation>
    </message>
    <message>
        <source>Persona: signs in by one click</source>
        <translation>Persona: meldet sich mit einem Klick an</translation>
    </message>
    <message>
        <source>Persona: always refused</source>
        <translation>Persona: wird immer abgelehnt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::WorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Einen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>A &amp;file on this computer</source>
        <translation>Eine &amp;Datei auf diesem Rechner</translation>
    </message>
    <message>
        <source>A &amp;PostgreSQL database</source>
        <translation>Eine &amp;PostgreSQL-Datenbank</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It opens in a window of its own, with a server of its own.</source>
        <translation>Er öffnet sich in einem eigenen Fenster mit einem eigenen Server.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kept in the keychain of this desktop, nowhere else.</source>
        <translation>Wird im Schlüsselbund dieses Desktops aufbewahrt, sonst nirgends.</translation>
    </message>
    <message>
        <source>Workspaces (*.gatehouse);;All files (*)</source>
        <translation>Arbeitsbereiche (*.gatehouse);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This file is there already; open it instead.</source>
        <translation>Diese Datei gibt es schon; öffnen Sie sie stattdessen.</translation>
    </message>
</context>
</TS>
