<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ApiText</name>
    <message>
        <source>(%1, not text)</source>
        <translation>(%1, pas du texte)</translation>
    </message>
    <message>
        <source>(%1 more are not shown)</source>
        <translation>(%1 de plus ne sont pas montrés)</translation>
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
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Signing in and out</source>
        <translation>Connexion et déconnexion</translation>
    </message>
    <message>
        <source>Codes and tokens</source>
        <translation>Codes et jetons</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Settings and scopes</source>
        <translation>Réglages et scopes</translation>
    </message>
    <message>
        <source>Events: all</source>
        <translation>Événements : tous</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>From</source>
        <comment>address</comment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
</context>
<context>
    <name>BreakTitles</name>
    <message>
        <source>Leave PKCE out</source>
        <translation>Omettre PKCE</translation>
    </message>
    <message>
        <source>Send another code verifier</source>
        <translation>Envoyer un autre vérificateur de code</translation>
    </message>
    <message>
        <source>Use the code twice</source>
        <translation>Utiliser le code deux fois</translation>
    </message>
    <message>
        <source>Ask for a redirect to somebody else</source>
        <translation>Demander une redirection vers quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>Name another redirect URI with the code</source>
        <translation>Indiquer une autre URI de redirection avec le code</translation>
    </message>
    <message>
        <source>Leave state out</source>
        <translation>Omettre state</translation>
    </message>
    <message>
        <source>Answer with a foreign state</source>
        <translation>Répondre avec un state étranger</translation>
    </message>
    <message>
        <source>Leave nonce out</source>
        <translation>Omettre nonce</translation>
    </message>
    <message>
        <source>The user presses Deny</source>
        <translation>L&apos;utilisateur appuie sur Refuser</translation>
    </message>
    <message>
        <source>Ask for an unknown scope</source>
        <translation>Demander une portée inconnue</translation>
    </message>
    <message>
        <source>Send a wrong client secret</source>
        <translation>Envoyer un mauvais secret client</translation>
    </message>
    <message>
        <source>Send a wrong password</source>
        <translation>Envoyer un mauvais mot de passe</translation>
    </message>
    <message>
        <source>Send another kind of token</source>
        <translation>Envoyer un autre type de jeton</translation>
    </message>
    <message>
        <source>Ask for tokens before the user decided</source>
        <translation>Demander des jetons avant la décision de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Use an expired access token</source>
        <translation>Utiliser un jeton d&apos;accès expiré</translation>
    </message>
    <message>
        <source>Use a made-up access token</source>
        <translation>Utiliser un jeton d&apos;accès inventé</translation>
    </message>
    <message>
        <source>Sign the assertion for another audience</source>
        <translation>Signer l&apos;assertion pour une autre audience</translation>
    </message>
    <message>
        <source>Let the assertion be expired</source>
        <translation>Laisser l&apos;assertion expirée</translation>
    </message>
    <message>
        <source>Use the assertion twice</source>
        <translation>Utiliser l&apos;assertion deux fois</translation>
    </message>
    <message>
        <source>Sign with a wrong consumer secret</source>
        <translation>Signer avec un mauvais secret de consommateur</translation>
    </message>
    <message>
        <source>Change a parameter after it was signed</source>
        <translation>Modifier un paramètre après sa signature</translation>
    </message>
    <message>
        <source>Sign with an old timestamp</source>
        <translation>Signer avec un horodatage ancien</translation>
    </message>
</context>
<context>
    <name>ClaimTexts</name>
    <message>
        <source>how it is signed</source>
        <translation>comment il est signé</translation>
    </message>
    <message>
        <source>which key signed it</source>
        <translation>quelle clé l’a signé</translation>
    </message>
    <message>
        <source>what it is: at+jwt for access tokens</source>
        <translation>ce que c’est : at+jwt pour les jetons d’accès</translation>
    </message>
    <message>
        <source>members that must be understood</source>
        <translation>membres qui doivent être compris</translation>
    </message>
    <message>
        <source>what is inside</source>
        <translation>ce qu’il contient</translation>
    </message>
    <message>
        <source>where keys are said to be; never followed</source>
        <translation>où seraient les clés ; jamais suivi</translation>
    </message>
    <message>
        <source>a key of its own; never believed</source>
        <translation>sa propre clé ; jamais crue</translation>
    </message>
    <message>
        <source>issuer: who made it</source>
        <translation>émetteur : qui l’a fait</translation>
    </message>
    <message>
        <source>subject: whom it is about</source>
        <translation>sujet : de qui il s’agit</translation>
    </message>
    <message>
        <source>audience: who may accept it</source>
        <translation>audience : qui peut l’accepter</translation>
    </message>
    <message>
        <source>expires: not to be accepted from then on</source>
        <translation>expire : à ne plus accepter ensuite</translation>
    </message>
    <message>
        <source>not before: not to be accepted until then</source>
        <translation>pas avant : à ne pas accepter jusque-là</translation>
    </message>
    <message>
        <source>issued at</source>
        <translation>émis le</translation>
    </message>
    <message>
        <source>its own identifier</source>
        <translation>son propre identifiant</translation>
    </message>
    <message>
        <source>the client that asked for it</source>
        <translation>le client qui l’a demandé</translation>
    </message>
    <message>
        <source>what it allows</source>
        <translation>ce qu’il permet</translation>
    </message>
    <message>
        <source>authorized party: the client it was issued to</source>
        <translation>partie autorisée : le client à qui il a été émis</translation>
    </message>
    <message>
        <source>ties it to one sign-in request of the client</source>
        <translation>le lie à une seule demande de connexion du client</translation>
    </message>
    <message>
        <source>when the user signed in</source>
        <translation>quand l’utilisateur s’est connecté</translation>
    </message>
    <message>
        <source>how sure the sign-in was</source>
        <translation>le degré de sûreté de la connexion</translation>
    </message>
    <message>
        <source>by what means the user signed in</source>
        <translation>par quel moyen l’utilisateur s’est connecté</translation>
    </message>
    <message>
        <source>the browser session, for signing out</source>
        <translation>la session du navigateur, pour se déconnecter</translation>
    </message>
    <message>
        <source>ties it to the access token beside it</source>
        <translation>le lie au jeton d’accès voisin</translation>
    </message>
    <message>
        <source>ties it to the code beside it</source>
        <translation>le lie au code voisin</translation>
    </message>
    <message>
        <source>full name of the user</source>
        <translation>nom complet de l’utilisateur</translation>
    </message>
    <message>
        <source>given name of the user</source>
        <translation>prénom de l’utilisateur</translation>
    </message>
    <message>
        <source>family name of the user</source>
        <translation>nom de famille de l’utilisateur</translation>
    </message>
    <message>
        <source>nickname of the user</source>
        <translation>surnom de l’utilisateur</translation>
    </message>
    <message>
        <source>user name; may change</source>
        <translation>nom d’utilisateur ; peut changer</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse de courriel</translation>
    </message>
    <message>
        <source>whether the address was checked</source>
        <translation>si l’adresse a été vérifiée</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>whether the number was checked</source>
        <translation>si le numéro a été vérifié</translation>
    </message>
    <message>
        <source>address of a picture</source>
        <translation>adresse d’une image</translation>
    </message>
    <message>
        <source>address of a home page</source>
        <translation>adresse d’une page personnelle</translation>
    </message>
    <message>
        <source>language of the user</source>
        <translation>langue de l’utilisateur</translation>
    </message>
    <message>
        <source>time zone of the user</source>
        <translation>fuseau horaire de l’utilisateur</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>adresse postale</translation>
    </message>
    <message>
        <source>when the profile changed</source>
        <translation>quand le profil a changé</translation>
    </message>
    <message>
        <source>what happened: a logout token</source>
        <translation>ce qui s’est passé : un jeton de déconnexion</translation>
    </message>
    <message>
        <source>the key its bearer must prove</source>
        <translation>la clé que son porteur doit prouver</translation>
    </message>
    <message>
        <source>whether it may be accepted now</source>
        <translation>s’il peut être accepté maintenant</translation>
    </message>
    <message>
        <source>how it is presented</source>
        <translation>comment il est présenté</translation>
    </message>
    <message>
        <source>who it is about, for people</source>
        <translation>de qui il s’agit, pour les humains</translation>
    </message>
</context>
<context>
    <name>ClaimsPreviewTexts</name>
    <message>
        <source>the server&apos;s issuer</source>
        <translation>l’émetteur du serveur</translation>
    </message>
    <message>
        <source>the user&apos;s subject</source>
        <translation>le sujet de l’utilisateur</translation>
    </message>
    <message>
        <source>the client&apos;s registration</source>
        <translation>l’enregistrement du client</translation>
    </message>
    <message>
        <source>random, new in each token</source>
        <translation>aléatoire, nouveau dans chaque jeton</translation>
    </message>
    <message>
        <source>the moment of issue</source>
        <translation>le moment de l’émission</translation>
    </message>
    <message>
        <source>the lifetime in the settings</source>
        <translation>la durée des paramètres</translation>
    </message>
    <message>
        <source>the moment of sign-in</source>
        <translation>le moment de la connexion</translation>
    </message>
    <message>
        <source>the granted scopes</source>
        <translation>les portées accordées</translation>
    </message>
    <message>
        <source>scope %1</source>
        <translation>portée %1</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Jeton d’identité</translation>
    </message>
    <message>
        <source>Userinfo</source>
        <translation>Userinfo</translation>
    </message>
    <message>
        <source>The access token is opaque: resource servers ask by introspection.</source>
        <translation>Le jeton d’accès est opaque : les serveurs de ressources demandent par introspection.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>The request would be refused: the client may not ask for %1.</source>
        <translation>La demande serait refusée : le client ne peut pas demander %1.</translation>
    </message>
    <message>
        <source>%1 opens no claims: it is not on the page Scopes.</source>
        <translation>%1 n’ouvre aucune revendication : elle n’est pas dans la page Portées.</translation>
    </message>
    <message>
        <source>Nobody signs in, so nothing is said about a person.</source>
        <translation>Personne ne se connecte, rien n’est donc dit d’une personne.</translation>
    </message>
    <message>
        <source>Without the scope openid there is neither ID token nor userinfo.</source>
        <translation>Sans la portée openid il n’y a ni jeton d’identité ni userinfo.</translation>
    </message>
</context>
<context>
    <name>ClientAddresses</name>
    <message>
        <source>Client ID</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Discovery document</source>
        <translation>Document de découverte</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Device authorization</source>
        <translation>Autorisation d’appareil</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Pushed requests</source>
        <translation>Requêtes poussées</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Infos utilisateur</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>Introspection</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Révocation</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Clés publiques</translation>
    </message>
</context>
<context>
    <name>ClientAssertion</name>
    <message>
        <source>Client assertion: header</source>
        <translation>Assertion du client : en-tête</translation>
    </message>
    <message>
        <source>Client assertion: claims</source>
        <translation>Assertion du client : claims</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Ce qui est signé</translation>
    </message>
</context>
<context>
    <name>ClientChecks</name>
    <message>
        <source>status %1</source>
        <translation>statut %1</translation>
    </message>
    <message>
        <source>The answer has the state that was sent</source>
        <translation>La réponse porte le state envoyé</translation>
    </message>
    <message>
        <source>A state was sent, so that a forged answer shows</source>
        <translation>Un state a été envoyé, pour qu&apos;une réponse forgée se voie</translation>
    </message>
    <message>
        <source>The client cannot know that it asked for this answer.</source>
        <translation>Le client ne peut pas savoir qu&apos;il a demandé cette réponse.</translation>
    </message>
    <message>
        <source>iss names the server that was asked</source>
        <translation>iss nomme le serveur interrogé</translation>
    </message>
    <message>
        <source>The answer is of another server.</source>
        <translation>La réponse vient d&apos;un autre serveur.</translation>
    </message>
    <message>
        <source>The id_token has the nonce that was sent</source>
        <translation>L&apos;id_token porte le nonce envoyé</translation>
    </message>
    <message>
        <source>The id_token was not made for this request.</source>
        <translation>L&apos;id_token n&apos;a pas été fait pour cette demande.</translation>
    </message>
</context>
<context>
    <name>ClientFix</name>
    <message>
        <source>Register this redirect URI</source>
        <translation>Enregistrer cette URI de redirection</translation>
    </message>
    <message>
        <source>Register a redirect URI for %1?</source>
        <translation>Enregistrer une URI de redirection pour %1 ?</translation>
    </message>
    <message>
        <source>Users who let %1 in will be sent here with their codes: %2</source>
        <translation>Les utilisateurs qui acceptent %1 seront envoyés ici avec leurs codes : %2</translation>
    </message>
    <message>
        <source>Do it only if you know this address: whoever can send a request chooses what stands in it.</source>
        <translation>Ne le faites que si vous connaissez cette adresse : qui peut envoyer une demande choisit ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1 may use %2 from now on.</source>
        <translation>%1 peut désormais employer %2.</translation>
    </message>
    <message>
        <source>Register this address</source>
        <translation>Enregistrer cette adresse</translation>
    </message>
    <message>
        <source>Register an address after signing out for %1?</source>
        <translation>Enregistrer une adresse après déconnexion pour %1 ?</translation>
    </message>
    <message>
        <source>Users who sign out of %1 will be sent here: %2</source>
        <translation>Les utilisateurs qui se déconnectent de %1 seront envoyés ici : %2</translation>
    </message>
    <message>
        <source>Add this grant type</source>
        <translation>Ajouter ce type d’octroi</translation>
    </message>
    <message>
        <source>Add a grant type to %1?</source>
        <translation>Ajouter un type d’octroi à %1 ?</translation>
    </message>
    <message>
        <source>%1 may get tokens with the grant type %2.</source>
        <translation>%1 pourra obtenir des jetons avec le type d’octroi %2.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>%1 may use the grant type %2 from now on.</source>
        <translation>%1 peut désormais utiliser le type d’octroi %2.</translation>
    </message>
    <message>
        <source>Add this response type</source>
        <translation>Ajouter ce type de réponse</translation>
    </message>
    <message>
        <source>Add a response type to %1?</source>
        <translation>Ajouter un type de réponse à %1 ?</translation>
    </message>
    <message>
        <source>%1 may ask for the response type %2.</source>
        <translation>%1 pourra demander le type de réponse %2.</translation>
    </message>
    <message>
        <source>Grant types that it needs are added as well. Tokens in an address are seen by the browser&apos;s history and by every script of the page.</source>
        <translation>Les types d’octroi nécessaires sont ajoutés aussi. Des jetons dans une adresse sont vus par l’historique du navigateur et par chaque script de la page.</translation>
    </message>
    <message>
        <source>%1 may use the response type %2 from now on.</source>
        <translation>%1 peut désormais utiliser le type de réponse %2.</translation>
    </message>
    <message>
        <source>Allow this scope</source>
        <translation>Autoriser cette portée</translation>
    </message>
    <message>
        <source>Allow more scope to %1?</source>
        <translation>Autoriser davantage de portées à %1 ?</translation>
    </message>
    <message>
        <source>%1 may ask users for: %2</source>
        <translation>%1 pourra demander aux utilisateurs : %2</translation>
    </message>
    <message>
        <source>Tokens that it has already stay as they are; it has to ask again.</source>
        <translation>Les jetons qu’il a déjà restent tels quels ; il doit redemander.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>%1 may ask for %2 from now on.</source>
        <translation>%1 peut désormais demander %2.</translation>
    </message>
    <message>
        <source>Enable the client</source>
        <translation>Activer le client</translation>
    </message>
    <message>
        <source>Enable %1?</source>
        <translation>Activer %1 ?</translation>
    </message>
    <message>
        <source>Somebody switched it off. Users can sign in to %1 again, and its tokens count again.</source>
        <translation>Quelqu’un l’a désactivé. Les utilisateurs pourront de nouveau se connecter à %1, et ses jetons vaudront de nouveau.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 est activé.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Créer un nouveau secret</translation>
    </message>
    <message>
        <source>Make a new secret for %1?</source>
        <translation>Créer un nouveau secret pour %1 ?</translation>
    </message>
    <message>
        <source>The new secret is shown once, to be put into %1.</source>
        <translation>Le nouveau secret est montré une seule fois, pour être placé dans %1.</translation>
    </message>
    <message>
        <source>The secret of now works for another 24 hours.</source>
        <translation>Le secret actuel fonctionne encore 24 heures.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>%1 has a new secret; the old one ends in 24 hours.</source>
        <translation>%1 a un nouveau secret ; l’ancien prend fin dans 24 heures.</translation>
    </message>
    <message>
        <source>Enable the user</source>
        <translation>Activer l’utilisateur</translation>
    </message>
    <message>
        <source>Somebody switched this user off. %1 can sign in again, and what %1 agreed to counts again.</source>
        <translation>Quelqu’un a désactivé cet utilisateur. %1 pourra de nouveau se connecter, et ce que %1 a accepté vaudra de nouveau.</translation>
    </message>
    <message>
        <source>Offer this sign-in</source>
        <translation>Proposer cette connexion</translation>
    </message>
    <message>
        <source>Offer sign-in through %1?</source>
        <translation>Proposer la connexion par %1 ?</translation>
    </message>
    <message>
        <source>People can sign in here with their accounts at %1 again.</source>
        <translation>On pourra de nouveau se connecter ici avec son compte chez %1.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>People can sign in through %1 from now on.</source>
        <translation>La connexion par %1 est désormais possible.</translation>
    </message>
    <message>
        <source>Switch registration on</source>
        <translation>Activer l’enregistrement</translation>
    </message>
    <message>
        <source>Let clients register themselves?</source>
        <translation>Laisser les clients s’enregistrer eux-mêmes ?</translation>
    </message>
    <message>
        <source>Whoever has an initial access token of this server can register a client; nobody else can.</source>
        <translation>Quiconque a un jeton d’accès initial de ce serveur peut enregistrer un client ; personne d’autre.</translation>
    </message>
    <message>
        <source>Initial access tokens are made under Settings.</source>
        <translation>Les jetons d’accès initiaux se créent dans Paramètres.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Clients with an initial access token can register themselves.</source>
        <translation>Les clients ayant un jeton d’accès initial peuvent s’enregistrer eux-mêmes.</translation>
    </message>
</context>
<context>
    <name>ClientTableModel</name>
    <message>
        <source>On</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>Default redirect URI</source>
        <translation>URI de redirection par défaut</translation>
    </message>
    <message>
        <source>Redirect URIs after logout</source>
        <translation>URI de redirection après déconnexion</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>Types de réponse</translation>
    </message>
    <message>
        <source>Default scopes</source>
        <translation>Portées par défaut</translation>
    </message>
    <message>
        <source>Access token format</source>
        <translation>Format du jeton d’accès</translation>
    </message>
    <message>
        <source>Access token signature</source>
        <translation>Signature du jeton d’accès</translation>
    </message>
    <message>
        <source>Access token length</source>
        <translation>Longueur du jeton d’accès</translation>
    </message>
    <message>
        <source>Access token generator</source>
        <translation>Générateur des jetons d’accès</translation>
    </message>
    <message>
        <source>Refresh token generator</source>
        <translation>Générateur des jetons d’actualisation</translation>
    </message>
    <message>
        <source>ID token signature</source>
        <translation>Signature du jeton d’identité</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Audiences</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Origines permises</translation>
    </message>
    <message>
        <source>Require PKCE</source>
        <translation>Exiger PKCE</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Demander le consentement</translation>
    </message>
    <message>
        <source>Require pushed requests</source>
        <translation>Exiger les demandes déposées</translation>
    </message>
    <message>
        <source>Allow plain http</source>
        <translation>Permettre http en clair</translation>
    </message>
    <message>
        <source>May introspect</source>
        <translation>Peut examiner des jetons</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Politique de confidentialité</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>Conditions d’utilisation</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Clés publiques</translation>
    </message>
    <message>
        <source>Address of the public keys</source>
        <translation>Adresse des clés publiques</translation>
    </message>
    <message>
        <source>Signature of assertions</source>
        <translation>Signature des assertions</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Secret (basic)</source>
        <translation>Secret (basic)</translation>
    </message>
    <message>
        <source>Secret (post)</source>
        <translation>Secret (post)</translation>
    </message>
    <message>
        <source>Secret (JWT)</source>
        <translation>Secret (JWT)</translation>
    </message>
    <message>
        <source>Key pair (JWT)</source>
        <translation>Paire de clés (JWT)</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>actualisation</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>identifiants du client</translation>
    </message>
    <message>
        <source>%1 (legacy)</source>
        <translation>%1 (ancien)</translation>
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
        <translation>exigé</translation>
    </message>
    <message>
        <source>A stolen code is worth nothing without the verifier (RFC 9700 §2.1.1).</source>
        <translation>Un code volé ne vaut rien sans le vérificateur (RFC 9700 §2.1.1).</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>none: public client</source>
        <translation>aucune : client public</translation>
    </message>
    <message>
        <source>secret, basic</source>
        <translation>secret, basic</translation>
    </message>
    <message>
        <source>Web application</source>
        <translation>Application web</translation>
    </message>
    <message>
        <source>Runs on a server of yours; people use it with a browser.</source>
        <translation>Fonctionne sur l’un de vos serveurs ; on l’emploie avec un navigateur.</translation>
    </message>
    <message>
        <source>Its server can keep a secret; the browser never sees it.</source>
        <translation>Son serveur peut garder un secret ; le navigateur ne le voit jamais.</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>code, refresh</source>
        <translation>code, actualisation</translation>
    </message>
    <message>
        <source>People sign in here, not there; it stays connected after they leave.</source>
        <translation>On se connecte ici, pas là-bas ; elle reste connectée après le départ des personnes.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>People see what they open, once.</source>
        <translation>Les personnes voient une fois ce qu’elles ouvrent.</translation>
    </message>
    <message>
        <source>Single-page application</source>
        <translation>Application monopage</translation>
    </message>
    <message>
        <source>Runs wholly in the browser: React, Vue, Ember …</source>
        <translation>Fonctionne entièrement dans le navigateur : React, Vue, Ember…</translation>
    </message>
    <message>
        <source>Everybody can read what a browser was sent.</source>
        <translation>Chacun peut lire ce qui a été envoyé à un navigateur.</translation>
    </message>
    <message>
        <source>Not implicit: its tokens lie in the address bar. Each refresh token works once, so a stolen one is noticed.</source>
        <translation>Pas implicite : ses jetons sont dans la barre d’adresse. Chaque jeton d’actualisation vaut une fois, un vol se remarque donc.</translation>
    </message>
    <message>
        <source>Allowed origin</source>
        <translation>Origine permise</translation>
    </message>
    <message>
        <source>that of the redirect URI</source>
        <translation>celle de l’URI de redirection</translation>
    </message>
    <message>
        <source>Its page calls the token endpoint itself (CORS).</source>
        <translation>Sa page appelle elle-même le point de jeton (CORS).</translation>
    </message>
    <message>
        <source>Desktop or mobile application</source>
        <translation>Application de bureau ou mobile</translation>
    </message>
    <message>
        <source>Installed on people&apos;s own devices.</source>
        <translation>Installée sur les appareils des personnes.</translation>
    </message>
    <message>
        <source>A secret in every copy is no secret (RFC 8252 §8.5).</source>
        <translation>Un secret dans chaque copie n’en est pas un (RFC 8252 §8.5).</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>loopback without port, or its own scheme</source>
        <translation>boucle locale sans port, ou son propre schéma</translation>
    </message>
    <message>
        <source>It listens on whatever port is free; the port is not compared (RFC 8252 §7.3).</source>
        <translation>Elle écoute sur le port libre ; le port n’est pas comparé (RFC 8252 §7.3).</translation>
    </message>
    <message>
        <source>People sign in with the system&apos;s browser.</source>
        <translation>On se connecte avec le navigateur du système.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>A job or server that acts for itself, without a person.</source>
        <translation>Une tâche ou un serveur qui agit pour lui-même, sans personne.</translation>
    </message>
    <message>
        <source>It runs where you can keep a secret; a key pair is better still.</source>
        <translation>Il fonctionne là où vous pouvez garder un secret ; une paire de clés est encore mieux.</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>identifiants du client</translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation>Il n’y a personne à qui demander.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>Give it what the job needs and nothing else: no person limits it.</source>
        <translation>Donnez-lui ce que la tâche exige et rien d’autre : personne ne le limite.</translation>
    </message>
    <message>
        <source>Television or command line</source>
        <translation>Téléviseur ou ligne de commande</translation>
    </message>
    <message>
        <source>Has no browser or no keyboard: people type a code on their telephone.</source>
        <translation>Sans navigateur ou sans clavier : on saisit un code sur son téléphone.</translation>
    </message>
    <message>
        <source>It is in everybody&apos;s hands.</source>
        <translation>Il est entre toutes les mains.</translation>
    </message>
    <message>
        <source>device code, refresh</source>
        <translation>code d’appareil, actualisation</translation>
    </message>
    <message>
        <source>Signing in is laborious there, so it stays connected (RFC 8628).</source>
        <translation>S’y connecter est laborieux, il reste donc connecté (RFC 8628).</translation>
    </message>
    <message>
        <source>Whoever types a code for a stranger must see what for.</source>
        <translation>Qui saisit un code pour un inconnu doit voir pourquoi.</translation>
    </message>
    <message>
        <source>API (resource server)</source>
        <translation>API (serveur de ressources)</translation>
    </message>
    <message>
        <source>Is called with tokens and asks this server what they are worth.</source>
        <translation>Est appelée avec des jetons et demande à ce serveur ce qu’ils valent.</translation>
    </message>
    <message>
        <source>Only those who may ask get an answer (RFC 7662 §2.1).</source>
        <translation>Seul qui peut demander reçoit une réponse (RFC 7662 §2.1).</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>Introspection</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permise</translation>
    </message>
    <message>
        <source>That is what it is here for.</source>
        <translation>C’est à cela qu’il sert.</translation>
    </message>
    <message>
        <source>It may call other APIs itself; take it away when it does not.</source>
        <translation>Il peut appeler d’autres API ; retirez-le s’il ne le fait pas.</translation>
    </message>
    <message>
        <source>Old application with its own sign-in (legacy)</source>
        <translation>Ancienne application avec sa propre connexion (ancien)</translation>
    </message>
    <message>
        <source>Asks people for their password itself. Only where it cannot be changed.</source>
        <translation>Demande elle-même le mot de passe. Seulement là où cela ne peut être changé.</translation>
    </message>
    <message>
        <source>At least nobody else can try passwords in its name.</source>
        <translation>Au moins personne d’autre ne peut essayer des mots de passe en son nom.</translation>
    </message>
    <message>
        <source>password, refresh</source>
        <translation>mot de passe, actualisation</translation>
    </message>
    <message>
        <source>It sees people&apos;s passwords, and no second factor is possible: RFC 9700 §2.4 forbids it. Move it to the code grant when you can.</source>
        <translation>Elle voit les mots de passe, et aucun second facteur n’est possible : RFC 9700 §2.4 l’interdit. Passez au code dès que possible.</translation>
    </message>
    <message>
        <source>without openid</source>
        <translation>sans openid</translation>
    </message>
    <message>
        <source>Nobody signed in here, so there is no ID token to give.</source>
        <translation>Personne ne s’est connecté ici, il n’y a donc pas de jeton d’identité à donner.</translation>
    </message>
</context>
<context>
    <name>CompanionRules</name>
    <message>
        <source>at_hash is of the access token beside it</source>
        <translation>at_hash est celui du jeton d’accès qui l’accompagne</translation>
    </message>
    <message>
        <source>not checked: no access token is given</source>
        <translation>non vérifié : aucun jeton d’accès donné</translation>
    </message>
    <message>
        <source>c_hash is of the code beside it</source>
        <translation>c_hash est celui du code qui l’accompagne</translation>
    </message>
    <message>
        <source>not checked: no code is given</source>
        <translation>non vérifié : aucun code donné</translation>
    </message>
    <message>
        <source>s_hash is of the state beside it</source>
        <translation>s_hash est celui du state qui l’accompagne</translation>
    </message>
    <message>
        <source>not checked: no state is given</source>
        <translation>non vérifié : aucun state donné</translation>
    </message>
    <message>
        <source>nonce is the one that was sent</source>
        <translation>nonce est celui qui a été envoyé</translation>
    </message>
    <message>
        <source>not checked: no nonce is given</source>
        <translation>non vérifié : aucun nonce donné</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>claim</comment>
        <translation>absent</translation>
    </message>
    <message>
        <source>not checked: the token has no %1</source>
        <translation>non vérifié : le jeton n’a pas de %1</translation>
    </message>
    <message>
        <source>not checked: no hash is known for alg %1</source>
        <translation>non vérifié : aucun hachage connu pour alg %1</translation>
    </message>
</context>
<context>
    <name>ConsentList</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Allowed scopes</source>
        <translation>Portées permises</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier emploi</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>CopyAction</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>ErrorUriTableModel</name>
    <message>
        <source>Error code</source>
        <translation>Code d’erreur</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>FlowTitles</name>
    <message>
        <source>Authorization code with PKCE</source>
        <translation>Code d&apos;autorisation avec PKCE</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Identifiants du client</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d&apos;actualisation</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Pushed authorization request</source>
        <translation>Demande d&apos;autorisation poussée</translation>
    </message>
    <message>
        <source>JWT bearer</source>
        <translation>JWT bearer</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>Implicit (why not)</source>
        <translation>Implicite (pourquoi pas)</translation>
    </message>
    <message>
        <source>Password (why not)</source>
        <translation>Mot de passe (pourquoi pas)</translation>
    </message>
    <message>
        <source>OAuth 1.0a</source>
        <translation>OAuth 1.0a</translation>
    </message>
    <message>
        <source>Authorize: the user decides</source>
        <translation>Autoriser : l&apos;utilisateur décide</translation>
    </message>
    <message>
        <source>Verify: the user decides elsewhere</source>
        <translation>Vérifier : l&apos;utilisateur décide ailleurs</translation>
    </message>
    <message>
        <source>Ask for tokens</source>
        <translation>Demander des jetons</translation>
    </message>
    <message>
        <source>Use the access token</source>
        <translation>Utiliser le jeton d&apos;accès</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Ask for a device code</source>
        <translation>Demander un code d&apos;appareil</translation>
    </message>
    <message>
        <source>Push the request</source>
        <translation>Pousser la demande</translation>
    </message>
    <message>
        <source>Sign an assertion</source>
        <translation>Signer une assertion</translation>
    </message>
    <message>
        <source>Temporary credentials</source>
        <translation>Identifiants temporaires</translation>
    </message>
    <message>
        <source>Token credentials</source>
        <translation>Identifiants de jeton</translation>
    </message>
</context>
<context>
    <name>GivenKeys</name>
    <message>
        <source>This is not JSON of a key or of a key set.</source>
        <translation>Ce n’est pas le JSON d’une clé ou d’un jeu de clés.</translation>
    </message>
    <message>
        <source>There is no key in it.</source>
        <translation>Il ne contient aucune clé.</translation>
    </message>
    <message>
        <source>This is too long for keys.</source>
        <translation>C’est trop long pour des clés.</translation>
    </message>
    <message>
        <source>none of the keys given is “%1”</source>
        <translation>aucune des clés données n’est « %1 »</translation>
    </message>
    <message>
        <source>the key given</source>
        <translation>la clé donnée</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>current: signs</source>
        <translation>actuelle : signe</translation>
    </message>
    <message>
        <source>next: published</source>
        <translation>suivante : publiée</translation>
    </message>
    <message>
        <source>retired: verifies</source>
        <translation>retirée : vérifie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>Identifiant de clé (kid)</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Signs since</source>
        <translation>Signe depuis</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirée</translation>
    </message>
</context>
<context>
    <name>LabSequence</name>
    <message>
        <source>open this address</source>
        <translation>ouvrir cette adresse</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>back at the redirect URI</source>
        <translation>retour à l’URI de redirection</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Resource server</source>
        <translation>Serveur de ressources</translation>
    </message>
</context>
<context>
    <name>LoopbackTexts</name>
    <message>
        <source>The answer was empty.</source>
        <translation>La réponse était vide.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>La réponse est trop grande.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Il n&apos;y a rien ici.</translation>
    </message>
    <message>
        <source>Done. You can close this page and go back to Gatehouse.</source>
        <translation>Terminé. Vous pouvez fermer cette page et revenir à Gatehouse.</translation>
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
        <translation>Dans les pages</translation>
    </message>
</context>
<context>
    <name>OriginTexts</name>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>généré</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>cassé</translation>
    </message>
</context>
<context>
    <name>ParameterTexts</name>
    <message>
        <source>Which application asks. It is no secret.</source>
        <translation>L&apos;application qui demande. Ce n&apos;est pas un secret.</translation>
    </message>
    <message>
        <source>Proves that the application is the registered one. Only for clients that can keep a secret.</source>
        <translation>Prouve que l&apos;application est bien celle enregistrée. Seulement pour les clients capables de garder un secret.</translation>
    </message>
    <message>
        <source>What the authorization endpoint should answer: code, or tokens at once.</source>
        <translation>Ce que le point d&apos;autorisation doit répondre : un code, ou des jetons directement.</translation>
    </message>
    <message>
        <source>Where the answer goes. It is compared with the registered ones character by character.</source>
        <translation>Où va la réponse. Elle est comparée caractère par caractère à celles enregistrées.</translation>
    </message>
    <message>
        <source>What the client wants to be allowed to do, words separated by blanks.</source>
        <translation>Ce que le client veut pouvoir faire, mots séparés par des espaces.</translation>
    </message>
    <message>
        <source>A random value that comes back unchanged, so that the client knows the answer is to its own question.</source>
        <translation>Une valeur aléatoire qui revient inchangée, pour que le client sache que la réponse est à sa propre question.</translation>
    </message>
    <message>
        <source>A random value that the id_token repeats, so that a token of another sign-in cannot be slipped in.</source>
        <translation>Une valeur aléatoire que l&apos;id_token répète, pour qu&apos;un jeton d&apos;une autre connexion ne puisse être glissé.</translation>
    </message>
    <message>
        <source>BASE64URL(SHA256(code_verifier)). A stolen code is useless without the verifier.</source>
        <translation>BASE64URL(SHA256(code_verifier)). Un code volé ne sert à rien sans le vérificateur.</translation>
    </message>
    <message>
        <source>How the challenge was made. Only S256 protects when the request is seen.</source>
        <translation>Comment le défi a été fait. Seul S256 protège si la demande est vue.</translation>
    </message>
    <message>
        <source>The secret behind the challenge, 43 to 128 characters. It shows that who redeems the code also asked for it.</source>
        <translation>Le secret derrière le défi, 43 à 128 caractères. Il montre que qui échange le code l&apos;a aussi demandé.</translation>
    </message>
    <message>
        <source>What is exchanged for tokens.</source>
        <translation>Ce qui est échangé contre des jetons.</translation>
    </message>
    <message>
        <source>The authorization code: valid for a minute, once, for this client alone.</source>
        <translation>Le code d&apos;autorisation : valable une minute, une fois, pour ce client seul.</translation>
    </message>
    <message>
        <source>Gets new access tokens without the user. It changes with every use.</source>
        <translation>Obtient de nouveaux jetons d&apos;accès sans l&apos;utilisateur. Il change à chaque usage.</translation>
    </message>
    <message>
        <source>The key to the protected resource. Whoever holds it may use it.</source>
        <translation>La clé de la ressource protégée. Qui le détient peut l&apos;utiliser.</translation>
    </message>
    <message>
        <source>The token that is to be revoked.</source>
        <translation>Le jeton à révoquer.</translation>
    </message>
    <message>
        <source>Where the server should look first. It may be left out.</source>
        <translation>Où le serveur doit chercher d&apos;abord. Peut être omis.</translation>
    </message>
    <message>
        <source>The user&apos;s name. Only the server&apos;s own pages should ever ask for it.</source>
        <translation>Le nom de l&apos;utilisateur. Seules les pages du serveur devraient le demander.</translation>
    </message>
    <message>
        <source>The user&apos;s password. A client that sees it can do anything the user can; that is why this grant is on its way out.</source>
        <translation>Le mot de passe de l&apos;utilisateur. Un client qui le voit peut tout ce que peut l&apos;utilisateur ; c&apos;est pourquoi ce mode disparaît.</translation>
    </message>
    <message>
        <source>What the device asks for its tokens with. The user never sees it.</source>
        <translation>Ce avec quoi l&apos;appareil demande ses jetons. L&apos;utilisateur ne le voit jamais.</translation>
    </message>
    <message>
        <source>What the user compares or types on another device.</source>
        <translation>Ce que l&apos;utilisateur compare ou saisit sur un autre appareil.</translation>
    </message>
    <message>
        <source>The address of the page with the code filled in, as a QR code would have it.</source>
        <translation>L&apos;adresse de la page avec le code rempli, comme l&apos;aurait un code QR.</translation>
    </message>
    <message>
        <source>Stands for the request that was pushed before; valid for a minute.</source>
        <translation>Représente la demande poussée auparavant ; valable une minute.</translation>
    </message>
    <message>
        <source>A signed JWT that speaks for a user instead of a sign-in.</source>
        <translation>Un JWT signé qui parle pour un utilisateur à la place d&apos;une connexion.</translation>
    </message>
    <message>
        <source>Who signed the assertion: the client.</source>
        <translation>Qui a signé l&apos;assertion : le client.</translation>
    </message>
    <message>
        <source>For whom the assertion speaks: a user name or subject.</source>
        <translation>Pour qui parle l&apos;assertion : un nom d&apos;utilisateur ou un sujet.</translation>
    </message>
    <message>
        <source>For which server the assertion is. Another server must refuse it.</source>
        <translation>Pour quel serveur est l&apos;assertion. Un autre doit la refuser.</translation>
    </message>
    <message>
        <source>When the assertion was signed, in seconds since 1970.</source>
        <translation>Quand l&apos;assertion a été signée, en secondes depuis 1970.</translation>
    </message>
    <message>
        <source>Until when the assertion is valid, in seconds since 1970; an hour ahead at most.</source>
        <translation>Jusqu&apos;à quand l&apos;assertion est valable, en secondes depuis 1970 ; une heure au plus.</translation>
    </message>
    <message>
        <source>Makes the assertion usable once.</source>
        <translation>Rend l&apos;assertion utilisable une seule fois.</translation>
    </message>
    <message>
        <source>Which application asks.</source>
        <translation>L&apos;application qui demande.</translation>
    </message>
    <message>
        <source>Part of the signing key. It is never sent.</source>
        <translation>Partie de la clé de signature. N&apos;est jamais envoyé.</translation>
    </message>
    <message>
        <source>First the temporary credentials, later the token.</source>
        <translation>D&apos;abord les identifiants temporaires, ensuite le jeton.</translation>
    </message>
    <message>
        <source>Part of the signing key, once there is a token. It is never sent.</source>
        <translation>Partie de la clé de signature, dès qu&apos;il y a un jeton. N&apos;est jamais envoyé.</translation>
    </message>
    <message>
        <source>How the base string is signed.</source>
        <translation>Comment la chaîne de base est signée.</translation>
    </message>
    <message>
        <source>When the request was made, in seconds since 1970. Servers refuse old ones.</source>
        <translation>Quand la demande a été faite, en secondes depuis 1970. Les serveurs refusent les anciennes.</translation>
    </message>
    <message>
        <source>Differs in every request with the same timestamp, so that none can be sent again by others.</source>
        <translation>Diffère dans chaque demande de même horodatage, pour qu&apos;aucune ne puisse être renvoyée par d&apos;autres.</translation>
    </message>
    <message>
        <source>Where the user is sent back to.</source>
        <translation>Où l&apos;utilisateur est renvoyé.</translation>
    </message>
    <message>
        <source>Comes back with the user and shows that who began the flow also ends it.</source>
        <translation>Revient avec l&apos;utilisateur et montre que qui a commencé le flux le termine aussi.</translation>
    </message>
    <message>
        <source>A parameter of your own. Servers ignore what they do not know.</source>
        <translation>Un paramètre à vous. Les serveurs ignorent ce qu&apos;ils ne connaissent pas.</translation>
    </message>
</context>
<context>
    <name>PartNames</name>
    <message>
        <source>1. Method</source>
        <translation>1. Méthode</translation>
    </message>
    <message>
        <source>2. Address</source>
        <translation>2. Adresse</translation>
    </message>
    <message>
        <source>3. Parameters, encoded and sorted</source>
        <translation>3. Paramètres, encodés et triés</translation>
    </message>
    <message>
        <source>Signature base string</source>
        <translation>Chaîne de base de la signature</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>consumer secret, &amp;, token secret; each encoded</source>
        <translation>secret du consommateur, &amp;, secret du jeton ; chacun encodé</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Revendications</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Ce qui est signé</translation>
    </message>
</context>
<context>
    <name>ProviderTableModel</name>
    <message>
        <source>On</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Client ID there</source>
        <translation>Identifiant client là-bas</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Newest tokens</source>
        <translation>Jetons les plus récents</translation>
    </message>
    <message>
        <source>None yet. They appear here while they are issued.</source>
        <translation>Aucun pour l’instant. Ils apparaissent ici dès leur émission.</translation>
    </message>
    <message>
        <source>Newest problems</source>
        <translation>Problèmes les plus récents</translation>
    </message>
    <message>
        <source>None since the console was opened. A refused request shows here with the precise reason.</source>
        <translation>Aucun depuis l’ouverture de la console. Une demande refusée s’affiche ici avec sa raison précise.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Rien n’a été modifié : %1</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 est comme avant.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
</context>
<context>
    <name>RateCard</name>
    <message>
        <source>Tokens issued and requests refused by minute</source>
        <translation>Jetons émis et demandes refusées par minute</translation>
    </message>
    <message>
        <source>tokens issued (up)</source>
        <translation>jetons émis (vers le haut)</translation>
    </message>
    <message>
        <source>requests refused (down)</source>
        <translation>demandes refusées (vers le bas)</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La dernière heure</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Montrer en tableau</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Montrer en graphique</translation>
    </message>
</context>
<context>
    <name>ScopeTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Revendications</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>Sequence</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Other provider</source>
        <translation>Autre fournisseur</translation>
    </message>
    <message>
        <source>Resource server</source>
        <translation>Serveur de ressources</translation>
    </message>
    <message>
        <source>redirects back</source>
        <translation>redirige en retour</translation>
    </message>
    <message>
        <source>signs in</source>
        <translation>se connecte</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>décide</translation>
    </message>
    <message>
        <source>enters the code of the device</source>
        <translation>saisit le code de l’appareil</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>message, its parameters</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>refusé : %1</translation>
    </message>
    <message>
        <source>%1 (not seen by the server)</source>
        <translation>%1 (non vu par le serveur)</translation>
    </message>
    <message>
        <source>Step %1: %2 to %3: %4</source>
        <comment>number, sender, receiver, message</comment>
        <translation>Étape %1 : %2 vers %3 : %4</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Finit</translation>
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
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Error pages</source>
        <translation>Pages d’erreur</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>Flow lab</source>
        <translation>Laboratoire de flux</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>malformed HTTP</source>
        <translation>HTTP mal formé</translation>
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
        <translation>Requête d’URL</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What the client was told</source>
        <translation>Ce qui a été dit au client</translation>
    </message>
    <message>
        <source>The precise reason</source>
        <translation>La raison précise</translation>
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
        <translation>%1 jours</translation>
    </message>
</context>
<context>
    <name>TokenComparison</name>
    <message>
        <source>The first is not a JWT that can be read: %1</source>
        <translation>Le premier n’est pas un JWT lisible : %1</translation>
    </message>
    <message>
        <source>The second is not a JWT that can be read: %1</source>
        <translation>Le second n’est pas un JWT lisible : %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>seulement dans le premier</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>seulement dans le second</translation>
    </message>
</context>
<context>
    <name>TokenExamination</name>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>the signature is by a key of this workspace</source>
        <translation>la signature est d’une clé de cet espace de travail</translation>
    </message>
    <message>
        <source>no key “%1” here: another server&apos;s, or withdrawn</source>
        <translation>pas de clé « %1 » ici : celle d’un autre serveur, ou retirée</translation>
    </message>
    <message>
        <source>%1, key %2 (%3)</source>
        <comment>algorithm, key, its state</comment>
        <translation>%1, clé %2 (%3)</translation>
    </message>
    <message>
        <source>it has not been revoked here</source>
        <translation>il n’a pas été révoqué ici</translation>
    </message>
    <message>
        <source>not stored any more</source>
        <translation>n’est plus conservé</translation>
    </message>
    <message>
        <source>%1: nothing is wrong with it.</source>
        <translation>%1 : rien n’y est faux.</translation>
    </message>
    <message>
        <source>%1: not to be accepted. This does not hold: “%2” (%3).</source>
        <translation>%1 : à ne pas accepter. Ceci n’est pas vérifié : « %2 » (%3).</translation>
    </message>
    <message>
        <source>JWT access token</source>
        <translation>Jeton d’accès JWT</translation>
    </message>
    <message>
        <source>ID token or other JWT</source>
        <translation>Jeton d’identité ou autre JWT</translation>
    </message>
    <message>
        <source>the claims can be read</source>
        <translation>les revendications peuvent être lues</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Neither a JWT nor a token of this server: %1</source>
        <translation>Ni un JWT ni un jeton de ce serveur : %1</translation>
    </message>
    <message>
        <source>no such token is stored here</source>
        <translation>aucun jeton de ce genre n’est conservé ici</translation>
    </message>
    <message>
        <source>it is stored here</source>
        <translation>il est conservé ici</translation>
    </message>
    <message>
        <source>it has not expired</source>
        <translation>il n’a pas expiré</translation>
    </message>
    <message>
        <source>Opaque access token</source>
        <translation>Jeton d’accès opaque</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>the signature is by the secret given</source>
        <translation>la signature est faite avec le secret donné</translation>
    </message>
    <message>
        <source>the signature is by a key given</source>
        <translation>la signature est faite avec une clé donnée</translation>
    </message>
    <message>
        <source>%1: nothing is wrong with what was checked.</source>
        <translation>%1 : rien de faux dans ce qui a été vérifié.</translation>
    </message>
</context>
<context>
    <name>TokenRules</name>
    <message>
        <source>missing</source>
        <comment>claim</comment>
        <translation>manque</translation>
    </message>
    <message>
        <source>%1 is present</source>
        <translation>%1 est présent</translation>
    </message>
    <message>
        <source>iss names this server</source>
        <translation>iss nomme ce serveur</translation>
    </message>
    <message>
        <source>%1 (the server is stopped)</source>
        <translation>%1 (le serveur est arrêté)</translation>
    </message>
    <message>
        <source>it has not expired</source>
        <translation>il n’a pas expiré</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>iat is not in the future</source>
        <translation>iat n’est pas dans le futur</translation>
    </message>
    <message>
        <source>alg is a public-key signature</source>
        <translation>alg est une signature à clé publique</translation>
    </message>
    <message>
        <source>azp where there are several audiences</source>
        <translation>azp s’il y a plusieurs audiences</translation>
    </message>
    <message>
        <source>typ is at+jwt</source>
        <translation>typ est at+jwt</translation>
    </message>
    <message>
        <source>iss is the expected issuer</source>
        <translation>iss est l’émetteur attendu</translation>
    </message>
    <message>
        <source>%1 (none was said to be expected)</source>
        <translation>%1 (aucun n’a été indiqué)</translation>
    </message>
    <message>
        <source>nbf is past</source>
        <translation>nbf est passé</translation>
    </message>
    <message>
        <source>aud names “%1”</source>
        <translation>aud nomme « %1 »</translation>
    </message>
    <message>
        <source>sub has 1 to 255 ASCII characters</source>
        <translation>sub a de 1 à 255 caractères ASCII</translation>
    </message>
</context>
<context>
    <name>UserTableModel</name>
    <message>
        <source>On</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Telephone verified</source>
        <translation>Téléphone vérifié</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>In lab mode</source>
        <translation>En mode laboratoire</translation>
    </message>
</context>
<context>
    <name>gatehouse::lab::ParameterTableModel</name>
    <message>
        <source>%1, left out</source>
        <translation>%1, omis</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ApiHistoryModel</name>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>GET user – 200</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1 chez %2, %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ClaimMatrixModel</name>
    <message>
        <source>%1 opens %2</source>
        <translation>%1 ouvre %2</translation>
    </message>
    <message>
        <source>%1 does not open %2</source>
        <translation>%1 n’ouvre pas %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ClientFixes</name>
    <message>
        <source>Change of %1</source>
        <translation>Modification de %1</translation>
    </message>
    <message>
        <source>Taking back the change of %1</source>
        <translation>Annulation de la modification de %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ClientTableModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>New client %1</source>
        <translation>Nouveau client %1</translation>
    </message>
    <message>
        <source>Grants of %1</source>
        <translation>Autorisations de %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::FamilyTreeModel</name>
    <message>
        <source>revoked %1</source>
        <translation>révoqué %1</translation>
    </message>
    <message>
        <source>used %1 (once)</source>
        <translation>employé %1 (une fois)</translation>
    </message>
    <message>
        <source>replaced %1 by #%2</source>
        <translation>remplacé %1 par #%2</translation>
    </message>
    <message>
        <source>revoked with its family</source>
        <translation>révoqué avec sa famille</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>waiting for its client</source>
        <translation>attend son client</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>code #%1</source>
        <translation>code #%1</translation>
    </message>
    <message>
        <source>access token #%1</source>
        <translation>jeton d’accès #%1</translation>
    </message>
    <message>
        <source>refresh token #%1</source>
        <translation>jeton d’actualisation #%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user at client</comment>
        <translation>%1 chez %2</translation>
    </message>
    <message>
        <source>revoked: %1</source>
        <translation>révoqué : %1</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>en vie</translation>
    </message>
    <message>
        <source>over</source>
        <translation>fini</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Finit</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::FlowListModel</name>
    <message numerus="yes">
        <source>%1, %n steps</source>
        <comment>what the flow is</comment>
        <translation>
            <numerusform>%1, %n étape</numerusform>
            <numerusform>%1, %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <comment>time of a flow</comment>
        <translation>%1, épinglé</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::InitialTokenModel</name>
    <message>
        <source>Token %1</source>
        <translation>Jeton %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Créé pour</translation>
    </message>
    <message>
        <source>Uses left</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
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
        <translation>jamais</translation>
    </message>
    <message>
        <source>in %1, %2</source>
        <translation>dans %1, %2</translation>
    </message>
    <message>
        <source>%1 ago, %2</source>
        <translation>il y a %1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>pas de jeton</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Linked since %1</source>
        <translation>Lié depuis %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>Compte là-bas</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Actualisé</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::PagedListModel</name>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>fini</translation>
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
        <translation>client inconnu</translation>
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
        <translation>Jetons émis</translation>
    </message>
    <message>
        <source>Requests refused</source>
        <translation>Demandes refusées</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::RegistryTableModel</name>
    <message>
        <source>(no name yet)</source>
        <translation>(pas encore de nom)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Edit of %1</source>
        <translation>Modification de %1</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Revert of %1</source>
        <translation>Rétablissement de %1</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Deletion of %1</source>
        <translation>Suppression de %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::SidebarModel</name>
    <message>
        <source>%1, unsaved changes: %2</source>
        <translation>%1, modifications non enregistrées : %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::TokenListModel</name>
    <message>
        <source>(deleted user)</source>
        <translation>(utilisateur supprimé)</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no user</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::UserTableModel</name>
    <message>
        <source>at least %1 characters</source>
        <translation>au moins %1 caractères</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AboutDialog</name>
    <message>
        <source>About Gatehouse</source>
        <translation>À propos de Gatehouse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation>Version %1, Qt %2</translation>
    </message>
    <message>
        <source>An OAuth 2.0 and OpenID Connect server with a desktop console. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Un serveur OAuth 2.0 et OpenID Connect avec une console de bureau. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure ; fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Espace de travail : %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ApiExplorerPage</name>
    <message>
        <source>API explorer</source>
        <translation>Explorateur d’API</translation>
    </message>
    <message>
        <source>A request to a provider&apos;s API with the token kept of a user. The token itself is never shown.</source>
        <translation>Une demande à l’API d’un fournisseur avec le jeton gardé d’un utilisateur. Le jeton lui-même n’est jamais montré.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>User whose token is used</source>
        <translation>Utilisateur dont le jeton est employé</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path relative to the API base</source>
        <translation>Chemin relatif à la base de l’API</translation>
    </message>
    <message>
        <source>Path relative to the API base, such as user?per_page=5</source>
        <translation>Chemin relatif à la base de l’API, comme user?per_page=5</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Further headers</source>
        <translation>Autres en-têtes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Type of the body</source>
        <translation>Type du corps</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Demandes envoyées</translation>
    </message>
    <message>
        <source>Further headers, one a line</source>
        <translation>Autres en-têtes, un par ligne</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Envoyées auparavant</translation>
    </message>
    <message>
        <source>%1 has no body</source>
        <translation>%1 n’a pas de corps</translation>
    </message>
    <message>
        <source>Each header is a line of its own: Name: value</source>
        <translation>Chaque en-tête est sur sa ligne : Nom : valeur</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>No token is kept yet: someone must sign in through a provider first.</source>
        <translation>Aucun jeton n’est gardé : quelqu’un doit d’abord se connecter par un fournisseur.</translation>
    </message>
    <message>
        <source>No token is kept yet</source>
        <translation>Aucun jeton n’est gardé</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppearancePage</name>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>What people see when they sign in, consent and manage their account.</source>
        <translation>Ce que voient les personnes qui se connectent, consentent et gèrent leur compte.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <source>Line at the bottom</source>
        <translation>Ligne du bas</translation>
    </message>
    <message>
        <source>Colour, light</source>
        <translation>Couleur, clair</translation>
    </message>
    <message>
        <source>Colour, dark</source>
        <translation>Couleur, sombre</translation>
    </message>
    <message>
        <source>Choose a PNG…</source>
        <translation>Choisir un PNG…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Ligne du bas</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Open the real page</source>
        <translation>Ouvrir la vraie page</translation>
    </message>
    <message>
        <source>Painted here as it will be about; the browser shows what is saved.</source>
        <translation>Peint ici à peu près comme ce sera ; le navigateur montre ce qui est enregistré.</translation>
    </message>
    <message>
        <source>A PNG of at most %1 KiB; shown 32 pixels high.</source>
        <translation>Un PNG d’au plus %1 Kio ; montré avec 32 pixels de haut.</translation>
    </message>
    <message>
        <source>A picture of %1 KiB.</source>
        <translation>Une image de %1 Kio.</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Rien n’a été enregistré : %1</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>The logo must be a PNG of at most %1 KiB.</source>
        <translation>Le logo doit être un PNG d’au plus %1 Kio.</translation>
    </message>
    <message>
        <source>Start the server first.</source>
        <translation>Démarrez d’abord le serveur.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Who changed, issued, revoked or refused what, and when.</source>
        <translation>Qui a modifié, émis, révoqué ou refusé quoi, et quand.</translation>
    </message>
    <message>
        <source>Search client, user, event or request number</source>
        <translation>Chercher client, utilisateur, événement ou numéro de requête</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Aucun événement</translation>
    </message>
    <message>
        <source>What people and programs do with this server is written down here.</source>
        <translation>Ce que les personnes et les programmes font avec ce serveur est noté ici.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type d’événement</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ChoiceChecks</name>
    <message>
        <source>%1: %2</source>
        <comment>group, choice</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ClaimMatrixDialog</name>
    <message>
        <source>Add claim</source>
        <translation>Ajouter une revendication</translation>
    </message>
    <message>
        <source>Claims by scope</source>
        <translation>Revendications par portée</translation>
    </message>
    <message>
        <source>Name of another claim</source>
        <translation>Nom d’une autre revendication</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Which scope opens which claim</source>
        <translation>Quelle portée ouvre quelle revendication</translation>
    </message>
    <message>
        <source>A client that gets the scope may read the claim at userinfo, and in ID tokens where no access token comes with them. Changes wait on the Scopes page until you save.</source>
        <translation>Un client qui reçoit la portée peut lire la revendication à userinfo, et dans les jetons d’identité sans jeton d’accès. Les modifications attendent dans la page Portées jusqu’à l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ClaimsDialog</name>
    <message>
        <source>Claims for %1</source>
        <translation>Revendications pour %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What %1 would learn</source>
        <translation>Ce que %1 apprendrait</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Revendications</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Revendication</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>D’après</translation>
    </message>
    <message>
        <source>These scopes have a character that none may have.</source>
        <translation>Ces portées ont un caractère qu’aucune ne peut avoir.</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>Il n’y a pas d’utilisateur %1.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ClientSecrets</name>
    <message>
        <source>New secret</source>
        <translation>Nouveau secret</translation>
    </message>
    <message>
        <source>End selected now</source>
        <translation>Terminer la sélection maintenant</translation>
    </message>
    <message>
        <source>Live secrets</source>
        <translation>Secrets en vigueur</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier emploi</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Finit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When the old secret ends</source>
        <translation>Quand finit l’ancien secret</translation>
    </message>
    <message>
        <source>The old one ends now</source>
        <translation>L’ancien finit maintenant</translation>
    </message>
    <message>
        <source>The old one ends in 1 hour</source>
        <translation>L’ancien finit dans 1 heure</translation>
    </message>
    <message>
        <source>The old one ends in 24 hours</source>
        <translation>L’ancien finit dans 24 heures</translation>
    </message>
    <message>
        <source>The old one stays until I end it</source>
        <translation>L’ancien reste jusqu’à ce que je le termine</translation>
    </message>
    <message>
        <source>This client authenticates without a secret.</source>
        <translation>Ce client s’authentifie sans secret.</translation>
    </message>
    <message>
        <source>A secret is made when the client is saved, and shown once.</source>
        <translation>Un secret est créé à l’enregistrement du client et montré une seule fois.</translation>
    </message>
    <message>
        <source>No secret is live: the client cannot authenticate.</source>
        <translation>Aucun secret n’est en vigueur : le client ne peut pas s’authentifier.</translation>
    </message>
    <message>
        <source>Two secrets may work at once, so that an application can change over.</source>
        <translation>Deux secrets peuvent valoir en même temps, pour que l’application puisse changer.</translation>
    </message>
    <message>
        <source>The new secret has not been used yet: put it into the application.</source>
        <translation>Le nouveau secret n’a pas encore servi : mettez-le dans l’application.</translation>
    </message>
    <message>
        <source>The old secret is still in use somewhere.</source>
        <translation>L’ancien secret sert encore quelque part.</translation>
    </message>
    <message>
        <source>Since the new secret was first used the old one was not: it can end.</source>
        <translation>Depuis que le nouveau secret sert, l’ancien n’a plus servi : il peut finir.</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisé</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>old</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>The only secret ends when there is a new one.</source>
        <translation>Le seul secret finit lorsqu’il y en a un nouveau.</translation>
    </message>
    <message>
        <source>No new secret for %1: %2</source>
        <translation>Pas de nouveau secret pour %1 : %2</translation>
    </message>
    <message>
        <source>The secret was not ended: %1</source>
        <translation>Le secret n’a pas été terminé : %1</translation>
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
        <translation>Les applications qui peuvent demander des jetons à ce serveur.</translation>
    </message>
    <message>
        <source>Search name, ID, redirect URI, scope</source>
        <translation>Chercher nom, identifiant, URI de redirection, portée</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Pas encore de clients</translation>
    </message>
    <message>
        <source>Register the first application that should get tokens from this server.</source>
        <translation>Enregistrez la première application qui doit obtenir des jetons de ce serveur.</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Bases</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Shown to people on the consent page.</source>
        <translation>Montré aux personnes sur la page de consentement.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>What the application sends as client_id.</source>
        <translation>Ce que l’application envoie comme client_id.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>A public client runs where a secret cannot be kept: in a browser, on a phone.</source>
        <translation>Un client public fonctionne là où un secret ne peut être gardé : dans un navigateur, sur un téléphone.</translation>
    </message>
    <message>
        <source>Secret in the Authorization header (basic)</source>
        <translation>Secret dans l’en-tête Authorization (basic)</translation>
    </message>
    <message>
        <source>Secret in the form (post)</source>
        <translation>Secret dans le formulaire (post)</translation>
    </message>
    <message>
        <source>JWT signed with the secret</source>
        <translation>JWT signé avec le secret</translation>
    </message>
    <message>
        <source>JWT signed with its key pair</source>
        <translation>JWT signé avec sa paire de clés</translation>
    </message>
    <message>
        <source>None: public client</source>
        <translation>Aucune : client public</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>Code d’autorisation</translation>
    </message>
    <message>
        <source>People sign in through a browser.</source>
        <translation>Les personnes se connectent par un navigateur.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>The application stays connected.</source>
        <translation>L’application reste connectée.</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Identifiants du client</translation>
    </message>
    <message>
        <source>The application acts for itself.</source>
        <translation>L’application agit pour elle-même.</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Code d’appareil</translation>
    </message>
    <message>
        <source>For televisions and command lines: people type a code elsewhere.</source>
        <translation>Pour téléviseurs et lignes de commande : on saisit un code ailleurs.</translation>
    </message>
    <message>
        <source>JWT bearer</source>
        <translation>Porteur JWT</translation>
    </message>
    <message>
        <source>The application speaks for people by signing their names: trust it.</source>
        <translation>L’application parle au nom des personnes en signant leur nom : faites-lui confiance.</translation>
    </message>
    <message>
        <source>Password (legacy)</source>
        <translation>Mot de passe (ancien)</translation>
    </message>
    <message>
        <source>The application sees people&apos;s passwords. Only for old applications.</source>
        <translation>L’application voit les mots de passe. Seulement pour d’anciennes applications.</translation>
    </message>
    <message>
        <source>Implicit (legacy)</source>
        <translation>Implicite (ancien)</translation>
    </message>
    <message>
        <source>Tokens in the browser&apos;s address. Only for old applications.</source>
        <translation>Des jetons dans l’adresse du navigateur. Seulement pour d’anciennes applications.</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>Types de réponse</translation>
    </message>
    <message>
        <source>What the authorization endpoint may answer with. All but the first put tokens in the browser.</source>
        <translation>Ce que le point d’autorisation peut répondre. Tous sauf le premier mettent des jetons dans le navigateur.</translation>
    </message>
    <message>
        <source>URIs</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>One a line, compared exactly. Only http://127.0.0.1 and http://[::1] without a port match any port (RFC 8252 §7.3).</source>
        <translation>Une par ligne, comparée exactement. Seules http://127.0.0.1 et http://[::1] sans port valent pour tout port (RFC 8252 §7.3).</translation>
    </message>
    <message>
        <source>Allow plain http to other hosts</source>
        <translation>Permettre http en clair vers d’autres hôtes</translation>
    </message>
    <message>
        <source>For development only.</source>
        <translation>Seulement pour le développement.</translation>
    </message>
    <message>
        <source>Redirect URIs after logout</source>
        <translation>URI de redirection après déconnexion</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Origines permises</translation>
    </message>
    <message>
        <source>Web pages that may call token and userinfo from a browser (CORS).</source>
        <translation>Les pages web qui peuvent appeler token et userinfo depuis un navigateur (CORS).</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>What it may ask for, separated by spaces.</source>
        <translation>Ce qu’il peut demander, séparé par des espaces.</translation>
    </message>
    <message>
        <source>Default scopes</source>
        <translation>Portées par défaut</translation>
    </message>
    <message>
        <source>What it gets when it asks for nothing.</source>
        <translation>Ce qu’il obtient s’il ne demande rien.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Opaque: ask the server what it is worth</source>
        <translation>Opaque : demander au serveur ce qu’il vaut</translation>
    </message>
    <message>
        <source>JWT: resource servers read it themselves (RFC 9068)</source>
        <translation>JWT : les serveurs de ressources le lisent eux-mêmes (RFC 9068)</translation>
    </message>
    <message>
        <source>Signature of JWT access tokens</source>
        <translation>Signature des jetons d’accès JWT</translation>
    </message>
    <message>
        <source>What the server prefers</source>
        <translation>Ce que préfère le serveur</translation>
    </message>
    <message>
        <source>ID token signature</source>
        <translation>Signature du jeton d’identité</translation>
    </message>
    <message>
        <source>EdDSA: needs a key first (gatehouse key add EdDSA)</source>
        <translation>EdDSA : il faut d’abord une clé (gatehouse key add EdDSA)</translation>
    </message>
    <message>
        <source>Length of opaque access tokens</source>
        <translation>Longueur des jetons d’accès opaques</translation>
    </message>
    <message>
        <source>Characters of the random part, 43 to 256; 0 means 43.</source>
        <translation>Caractères de la partie aléatoire, de 43 à 256 ; 0 signifie 43.</translation>
    </message>
    <message>
        <source>Refresh tokens made by</source>
        <translation>Jetons d’actualisation produits par</translation>
    </message>
    <message>
        <source>Empty: the server. none: no refresh tokens. Else the name of a plug-in.</source>
        <translation>Vide : le serveur. none : pas de jetons d’actualisation. Sinon le nom d’une extension.</translation>
    </message>
    <message>
        <source>Access tokens made by</source>
        <translation>Jetons d’accès produits par</translation>
    </message>
    <message>
        <source>Empty: the server. Else the name of a plug-in.</source>
        <translation>Vide : le serveur. Sinon le nom d’une extension.</translation>
    </message>
    <message>
        <source>Require pushed requests</source>
        <translation>Exiger les demandes déposées</translation>
    </message>
    <message>
        <source>Authorization requests come by PAR only (RFC 9126).</source>
        <translation>Les demandes d’autorisation ne viennent que par PAR (RFC 9126).</translation>
    </message>
    <message>
        <source>Require PKCE</source>
        <translation>Exiger PKCE</translation>
    </message>
    <message>
        <source>Switch off only for an old client that cannot send code_challenge.</source>
        <translation>À désactiver seulement pour un ancien client qui ne sait pas envoyer code_challenge.</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Demander le consentement</translation>
    </message>
    <message>
        <source>May introspect tokens</source>
        <translation>Peut examiner des jetons</translation>
    </message>
    <message>
        <source>For resource servers.</source>
        <translation>Pour les serveurs de ressources.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Address of its public keys</source>
        <translation>Adresse de ses clés publiques</translation>
    </message>
    <message>
        <source>A JSON Web Key Set, read again when a key is unknown.</source>
        <translation>Un JSON Web Key Set, relu quand une clé est inconnue.</translation>
    </message>
    <message>
        <source>Its public keys</source>
        <translation>Ses clés publiques</translation>
    </message>
    <message>
        <source>A JSON Web Key Set; only where there is no address.</source>
        <translation>Un JSON Web Key Set ; seulement s’il n’y a pas d’adresse.</translation>
    </message>
    <message>
        <source>Signature of its assertions</source>
        <translation>Signature de ses assertions</translation>
    </message>
    <message>
        <source>Any that fits the authentication</source>
        <translation>Toute signature qui convient à l’authentification</translation>
    </message>
    <message>
        <source>none: only that the person agreed</source>
        <translation>aucune : seulement que la personne a consenti</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>With a secret</source>
        <translation>Avec un secret</translation>
    </message>
    <message>
        <source>With a key pair</source>
        <translation>Avec une paire de clés</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Legacy: password or implicit</source>
        <translation>Ancien : mot de passe ou implicite</translation>
    </message>
    <message>
        <source>From template…</source>
        <translation>D’après un modèle…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Preview claims…</source>
        <translation>Aperçu des revendications…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>To a file…</source>
        <translation>Dans un fichier…</translation>
    </message>
    <message>
        <source>Export clients</source>
        <translation>Exporter les clients</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Le presse-papiers</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>%1 holds no client: %2</source>
        <translation>%1 ne contient aucun client : %2</translation>
    </message>
    <message>
        <source>%1 holds no client: %2 %3</source>
        <comment>source, field, reason</comment>
        <translation>%1 ne contient aucun client : %2 %3</translation>
    </message>
    <message>
        <source>Try in Flow lab</source>
        <translation>Essayer dans le laboratoire de flux</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CodeDialog</name>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>One-time codes of %1</source>
        <translation>Codes à usage unique de %1</translation>
    </message>
    <message>
        <source>Key for the app</source>
        <translation>Clé pour l’application</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>la clé</translation>
    </message>
    <message>
        <source>Code that the app shows</source>
        <translation>Code montré par l’application</translation>
    </message>
    <message>
        <source>Code that the app shows now</source>
        <translation>Code que l’application montre maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Let the user scan this with an authenticator app, or type the key, then enter the code that it shows. From then on signing in takes the password and a code.</source>
        <translation>Faites scanner ceci à l’utilisateur avec une application d’authentification, ou saisir la clé, puis entrez le code qu’elle montre. Ensuite la connexion demande le mot de passe et un code.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ColorField</name>
    <message>
        <source>Choose a colour</source>
        <translation>Choisir une couleur</translation>
    </message>
    <message>
        <source>Choose a colour: %1</source>
        <translation>Choisir une couleur : %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégrée</translation>
    </message>
    <message>
        <source>no colour: write #rrggbb</source>
        <translation>pas une couleur : écrire #rrggbb</translation>
    </message>
    <message>
        <source>contrast %1:1, readable</source>
        <translation>contraste %1:1, lisible</translation>
    </message>
    <message>
        <source>contrast %1:1, needs 4.5:1</source>
        <translation>contraste %1:1, il faut 4.5:1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CommandPalette</name>
    <message>
        <source>Nothing has that name.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Aller à ou faire</translation>
    </message>
    <message>
        <source>Page, action, client or user</source>
        <translation>Page, action, client ou utilisateur</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
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
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ConflictPanel</name>
    <message>
        <source>What was changed by whom</source>
        <translation>Ce qui a été modifié, et par qui</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre la leur</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Keeping mine writes the fields I touched; the others stay as on the server.</source>
        <translation>Garder le mien écrit les champs que j’ai touchés ; les autres restent comme sur le serveur.</translation>
    </message>
    <message>
        <source>%1, changed on the server</source>
        <translation>%1, modifié sur le serveur</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>non touché</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ConsentsPage</name>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>What users allowed clients, until they or you take it back.</source>
        <translation>Ce que les utilisateurs ont permis aux clients, jusqu’à ce qu’eux ou vous le retiriez.</translation>
    </message>
    <message>
        <source>Search user or client</source>
        <translation>Chercher utilisateur ou client</translation>
    </message>
    <message>
        <source>No consents yet</source>
        <translation>Pas encore de consentements</translation>
    </message>
    <message>
        <source>One appears when a user allows a client something.</source>
        <translation>Il en apparaît un lorsqu’un utilisateur permet quelque chose à un client.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Revoke what %1 allowed %2?</source>
        <translation>Révoquer ce que %1 a permis à %2 ?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n consents?</source>
        <translation>
            <numerusform>Révoquer des consentements : %n ?</numerusform>
            <numerusform>Révoquer des consentements : %n ?</numerusform>
        </translation>
    </message>
    <message>
        <source>All tokens that were issued on it stop working at once.</source>
        <translation>Tous les jetons émis sur cette base cessent aussitôt de valoir.</translation>
    </message>
    <message>
        <source>The user is asked again when the client asks again.</source>
        <translation>L’utilisateur est de nouveau interrogé quand le client redemande.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message numerus="yes">
        <source>%n consents revoked.</source>
        <translation>
            <numerusform>Consentements révoqués : %n.</numerusform>
            <numerusform>Consentements révoqués : %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ConsoleShell</name>
    <message>
        <source>Another console has it open but does not answer.</source>
        <translation>Une autre console l’a ouvert mais ne répond pas.</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be opened.</source>
        <translation>L’espace de travail %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>En ouvrir un autre…</translation>
    </message>
    <message>
        <source>Workspaces (*.gatehouse);;All files (*)</source>
        <translation>Espaces de travail (*.gatehouse);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Sauvegarder l’espace de travail</translation>
    </message>
    <message>
        <source>Backing up the workspace</source>
        <translation>Sauvegarde de l’espace de travail</translation>
    </message>
    <message>
        <source>Backed up to %1. The sealing key is not part of it: keep a copy of it in another place.</source>
        <translation>Sauvegardé dans %1. La clé de scellement n’en fait pas partie : gardez-en une copie ailleurs.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurer %1</translation>
    </message>
    <message>
        <source>Restoring replaces the whole workspace, stops the server and signs everybody out. What is there now is kept beside it.</source>
        <translation>La restauration remplace tout l’espace de travail, arrête le serveur et déconnecte tout le monde. L’état actuel est gardé à côté.</translation>
    </message>
    <message>
        <source>Restoring the workspace</source>
        <translation>Restauration de l’espace de travail</translation>
    </message>
    <message>
        <source>Restored. Sessions and authorizations that were ended: %1. What was there before is in %2.</source>
        <translation>Restauré. Sessions et autorisations terminées : %1. L’état précédent se trouve dans %2.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>New &amp;workspace…</source>
        <translation>Nouvel &amp;espace de travail…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>Espaces &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>Re&amp;store a backup…</source>
        <translation>Res&amp;taurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>%1 n’a pas été ouvert : %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CopyRequestButton</name>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Copy the request as</source>
        <translation>Copier la requête comme</translation>
    </message>
    <message>
        <source>Secrets stay masked and have to be filled in</source>
        <translation>Les secrets restent masqués et doivent être complétés</translation>
    </message>
    <message>
        <source>Raw HTTP</source>
        <translation>HTTP brut</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::DiagramPanel</name>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Ctrl and wheel, or -</source>
        <translation>Ctrl et molette, ou -</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Ctrl and wheel, or +</source>
        <translation>Ctrl et molette, ou +</translation>
    </message>
    <message>
        <source>Natural size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>Ajuster à la largeur</translation>
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
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Reçu</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ErrorBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ErrorPagePreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ErrorTextEditor</name>
    <message>
        <source>What it means</source>
        <translation>Ce qu’elle signifie</translation>
    </message>
    <message>
        <source>Usual causes, one a line</source>
        <translation>Causes habituelles, une par ligne</translation>
    </message>
    <message>
        <source>How to mend it, one a line</source>
        <translation>Comment y remédier, un par ligne</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Code d’erreur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ErrorUrisPage</name>
    <message>
        <source>Error pages</source>
        <translation>Pages d’erreur</translation>
    </message>
    <message>
        <source>Where error_uri of an error answer points to.</source>
        <translation>Où mène error_uri d’une réponse d’erreur.</translation>
    </message>
    <message>
        <source>Search error code or page</source>
        <translation>Chercher code d’erreur ou page</translation>
    </message>
    <message>
        <source>New error page</source>
        <translation>Nouvelle page d’erreur</translation>
    </message>
    <message>
        <source>No error pages yet</source>
        <translation>Pas encore de pages d’erreur</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Code d’erreur</translation>
    </message>
    <message>
        <source>As clients get it: invalid_client, access_denied …</source>
        <translation>Tel que les clients le reçoivent : invalid_client, access_denied…</translation>
    </message>
    <message>
        <source>A web page that explains the error to a developer.</source>
        <translation>Une page web qui explique l’erreur à un développeur.</translation>
    </message>
    <message>
        <source>An error code without a page here is answered without error_uri, or with this server&apos;s own page: the settings say which.</source>
        <translation>Un code d’erreur sans page ici est renvoyé sans error_uri, ou avec la page de ce serveur : les réglages le disent.</translation>
    </message>
    <message>
        <source>This server&apos;s own pages…</source>
        <translation>Pages de ce serveur…</translation>
    </message>
    <message>
        <source>Their words in every language, with a preview, are in the settings</source>
        <translation>Leurs textes dans chaque langue, avec un aperçu, sont dans les réglages</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ExchangeView</name>
    <message>
        <source>Copy as curl</source>
        <translation>Copier pour curl</translation>
    </message>
    <message>
        <source>For a shell; $TOKEN stands where the token goes</source>
        <translation>Pour un shell ; $TOKEN se trouve à la place du jeton</translation>
    </message>
    <message>
        <source>Answer and request</source>
        <translation>Réponse et demande</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer headers</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>Request as sent</source>
        <translation>Demande telle qu’envoyée</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>La réponse apparaît ici.</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>En attente de %1…</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>Pas de réponse : %1</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>pas de type de contenu</translation>
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
        <translation>Explication</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Causes probables</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>Comment y remédier</translation>
    </message>
    <message>
        <source>In the server&apos;s words: %1</source>
        <translation>Dans les mots du serveur : %1</translation>
    </message>
    <message>
        <source>Open the specification, %1</source>
        <translation>Ouvrir la spécification, %1</translation>
    </message>
    <message>
        <source>Open the specification</source>
        <translation>Ouvrir la spécification</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FieldHint</name>
    <message>
        <source>Specification: %1</source>
        <translation>Spécification : %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FilterHeader</name>
    <message>
        <source>Filter of the column %1</source>
        <translation>Filtre de la colonne %1</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FirstRunWizard</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>Bienvenue dans Gatehouse</translation>
    </message>
    <message>
        <source>This workspace is empty. Three short steps lead to a first token; each may be skipped and done later on the pages.</source>
        <translation>Cet espace de travail est vide. Trois courtes étapes mènent à un premier jeton ; chacune peut être passée et faite plus tard dans les pages.</translation>
    </message>
    <message>
        <source>&amp;Start the server at the end</source>
        <translation>&amp;Démarrer le serveur à la fin</translation>
    </message>
    <message>
        <source>Users, clients, keys and tokens are kept in this workspace:</source>
        <translation>Utilisateurs, clients, clés et jetons sont gardés dans cet espace de travail :</translation>
    </message>
    <message>
        <source>File &gt; New workspace makes another one, in a file or in PostgreSQL.</source>
        <translation>Fichier &gt; Nouvel espace de travail en crée un autre, dans un fichier ou dans PostgreSQL.</translation>
    </message>
    <message>
        <source>A first user</source>
        <translation>Un premier utilisateur</translation>
    </message>
    <message>
        <source>Somebody who can sign in: you, to begin with.</source>
        <translation>Quelqu’un qui peut se connecter : vous, pour commencer.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Répéter le mot de passe</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>A first client</source>
        <translation>Un premier client</translation>
    </message>
    <message>
        <source>The application that asks this server for tokens.</source>
        <translation>L’application qui demande des jetons à ce serveur.</translation>
    </message>
    <message>
        <source>Name of the application</source>
        <translation>Nom de l’application</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>Mot de passe : %1</translation>
    </message>
    <message>
        <source>A new row could not be made.</source>
        <translation>Une nouvelle ligne n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FlowExports</name>
    <message>
        <source>Mermaid diagrams (*.mmd)</source>
        <translation>Diagrammes Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Images SVG (*.svg)</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>Archives HTTP (*.har)</translation>
    </message>
    <message>
        <source>Copied as a command. Secrets are masked: fill them in where … stands.</source>
        <translation>Copié comme commande. Les secrets sont masqués : remplissez-les là où se trouve ….</translation>
    </message>
    <message>
        <source>Copied as a Mermaid diagram.</source>
        <translation>Copié comme diagramme Mermaid.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Saved as %1. Secrets are masked.</source>
        <translation>Enregistré sous %1. Les secrets sont masqués.</translation>
    </message>
    <message>
        <source>Copied as raw HTTP. Secrets are masked: fill them in where … stands.</source>
        <translation>Copié comme HTTP brut. Les secrets sont masqués : remplissez-les là où se trouve ….</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FlowLabPage</name>
    <message>
        <source>Flow lab</source>
        <translation>Laboratoire de flux</translation>
    </message>
    <message>
        <source>Run a flow step by step as a client would, change anything, break it on purpose, and see what the server says.</source>
        <translation>Exécuter un flux pas à pas comme le ferait un client, tout changer, le casser exprès et voir ce que dit le serveur.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Tout exécuter</translation>
    </message>
    <message>
        <source>Run step</source>
        <translation>Exécuter l&apos;étape</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Use a lab client</source>
        <translation>Utiliser un client de laboratoire</translation>
    </message>
    <message>
        <source>Registers the client flow-lab with every grant, or gives it a new secret</source>
        <translation>Enregistre le client flow-lab avec tous les modes, ou lui donne un nouveau secret</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Secrets too</source>
        <translation>Secrets aussi</translation>
    </message>
    <message>
        <source>Save secrets too</source>
        <translation>Enregistrer aussi les secrets</translation>
    </message>
    <message>
        <source>Client secret, password and typed tokens stand in the file in the clear</source>
        <translation>Le secret client, le mot de passe et les jetons saisis sont en clair dans le fichier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>Casser</translation>
    </message>
    <message>
        <source>The server&apos;s side</source>
        <translation>Le côté du serveur</translation>
    </message>
    <message>
        <source>Nothing: do it right</source>
        <translation>Rien : faire correctement</translation>
    </message>
    <message>
        <source>Start the server first.</source>
        <translation>Démarrez d’abord le serveur.</translation>
    </message>
    <message>
        <source>Type the issuer of the server first.</source>
        <translation>Saisissez d&apos;abord l&apos;émetteur du serveur.</translation>
    </message>
    <message>
        <source>The metadata of %1 cannot be read: %2</source>
        <translation>Les métadonnées de %1 sont illisibles : %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Only this server shows its own side.</source>
        <translation>Seul ce serveur montre son propre côté.</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>En attente du navigateur…</translation>
    </message>
    <message>
        <source>This is no flow: %1 %2</source>
        <translation>Ce n&apos;est pas un flux : %1 %2</translation>
    </message>
    <message>
        <source>Open a flow</source>
        <translation>Ouvrir un flux</translation>
    </message>
    <message>
        <source>Flows (*.json)</source>
        <translation>Flux (*.json)</translation>
    </message>
    <message>
        <source>Save the flow with its secrets</source>
        <translation>Enregistrer le flux avec ses secrets</translation>
    </message>
    <message>
        <source>Save the flow without its secrets</source>
        <translation>Enregistrer le flux sans ses secrets</translation>
    </message>
    <message>
        <source>Forgets what was sent and answered; what you typed stays</source>
        <translation>Oublie ce qui a été envoyé et répondu ; ce que vous avez saisi reste</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>The flow as it was: nothing typed, nothing broken, nothing carried over</source>
        <translation>Le flux comme au début : rien de saisi, rien de cassé, rien de repris</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>non enregistrée</translation>
    </message>
    <message>
        <source>Save and enable the client first.</source>
        <translation>Enregistrez et activez d’abord le client.</translation>
    </message>
    <message>
        <source>Diagram of the run</source>
        <translation>Diagramme de l’exécution</translation>
    </message>
    <message>
        <source>Server, client and user</source>
        <translation>Serveur, client et utilisateur</translation>
    </message>
    <message>
        <source>Fold the settings away, for more room below</source>
        <translation>Replie les paramètres pour laisser plus de place dessous</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>client, server</comment>
        <translation>%1 chez %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::GrantMethodGrid</name>
    <message>
        <source>Grant type</source>
        <translation>Type d’octroi</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
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
        <translation>JWT par secret</translation>
    </message>
    <message>
        <source>key JWT</source>
        <translation>JWT par clé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1: the grant&apos;s own rule</source>
        <translation>%1 : la règle propre à l’autorisation</translation>
    </message>
    <message>
        <source>What the grant allows unless something else is chosen here</source>
        <translation>Ce que permet l’autorisation si rien d’autre n’est choisi ici</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grant type, method</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::InitialTokenList</name>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Initial access tokens</source>
        <translation>Jetons d’accès initiaux</translation>
    </message>
    <message>
        <source>Whom the token is for</source>
        <translation>Pour qui est le jeton</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>How many clients it may register</source>
        <translation>Combien de clients il peut enregistrer</translation>
    </message>
    <message>
        <source>Uses: </source>
        <translation>Emplois : </translation>
    </message>
    <message>
        <source>How many hours it is good for</source>
        <translation>Combien d’heures il est valable</translation>
    </message>
    <message>
        <source>Hours: </source>
        <translation>Heures : </translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>the new initial access token</source>
        <translation>le nouveau jeton d’accès initial</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::IntrospectionView</name>
    <message>
        <source>What the server answers</source>
        <translation>Ce que répond le serveur</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Introspection endpoint</source>
        <translation>Point d’introspection</translation>
    </message>
    <message>
        <source>Client ID of the resource server</source>
        <translation>ID client du serveur de ressources</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret du client</translation>
    </message>
    <message>
        <source>Token to ask about</source>
        <translation>Jeton sur lequel interroger</translation>
    </message>
    <message>
        <source>Paste an access or refresh token.</source>
        <translation>Collez un jeton d’accès ou d’actualisation.</translation>
    </message>
    <message>
        <source>The server is asked as a resource server asks it; nothing is stored.</source>
        <translation>Le serveur est interrogé comme le fait un serveur de ressources ; rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Interroger le serveur</translation>
    </message>
    <message>
        <source>The address of the endpoint and a token are needed.</source>
        <translation>L’adresse du point d’accès et un jeton sont nécessaires.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>Il n’y a pas eu de réponse : %1</translation>
    </message>
    <message>
        <source>The answer (status %1) is none of introspection.</source>
        <translation>La réponse (statut %1) n’est pas celle d’une introspection.</translation>
    </message>
    <message>
        <source>The server refused to answer: %1</source>
        <translation>Le serveur a refusé de répondre : %1</translation>
    </message>
    <message>
        <source>The token is active.</source>
        <translation>Le jeton est actif.</translation>
    </message>
    <message>
        <source>The token is not active: expired, revoked, unknown, or not for this client.</source>
        <translation>Le jeton n’est pas actif : expiré, révoqué, inconnu ou non destiné à ce client.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::KeyEditor</name>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Gives the action this key</source>
        <translation>Attribue cette touche à l’action</translation>
    </message>
    <message>
        <source>Leaves the action without a key</source>
        <translation>Laisse l’action sans touche</translation>
    </message>
    <message>
        <source>Gives back the key that the program came with</source>
        <translation>Rend la touche prévue par le programme</translation>
    </message>
    <message>
        <source>The key holds in every workspace.</source>
        <translation>La touche vaut dans tous les espaces de travail.</translation>
    </message>
    <message>
        <source>Choose an action to give it another key.</source>
        <translation>Choisissez une action pour lui donner une autre touche.</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>Touche de « %1 »</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Alone this key is for typing and moving: add Ctrl or Alt.</source>
        <translation>Seule, cette touche sert à écrire et à se déplacer : ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 est libre.</translation>
    </message>
    <message>
        <source>%1 does it from now on.</source>
        <comment>key</comment>
        <translation>Désormais, c’est %1.</translation>
    </message>
    <message>
        <source>No key does it from now on.</source>
        <translation>Désormais, aucune touche ne le fait.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::KeyboardMapDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Key or action</source>
        <translation>Touche ou action</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Réinitialiser toutes les touches</translation>
    </message>
    <message>
        <source>Chosen by you; the program came with: %1</source>
        <translation>Choisie par vous ; le programme prévoyait : %1</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”: clear it there first.</source>
        <comment>key, action</comment>
        <translation>%1 appartient à « %2 » : videz-la d’abord à cet endroit.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”.</source>
        <comment>key, menu</comment>
        <translation>%1 ouvre le menu « %2 ».</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::KeysPage</name>
    <message>
        <source>Signing keys</source>
        <translation>Clés de signature</translation>
    </message>
    <message>
        <source>ID tokens and JWT access tokens are signed with the current keys; clients verify them with all that are listed here.</source>
        <translation>Les jetons d’identité et d’accès JWT sont signés avec les clés actuelles ; les clients les vérifient avec toutes celles d’ici.</translation>
    </message>
    <message>
        <source>Search key ID, algorithm or state</source>
        <translation>Chercher identifiant, algorithme ou état</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Pas encore de clés</translation>
    </message>
    <message>
        <source>They are made when the server starts for the first time.</source>
        <translation>Elles sont créées au premier démarrage du serveur.</translation>
    </message>
    <message>
        <source>Rotate now…</source>
        <translation>Changer maintenant…</translation>
    </message>
    <message>
        <source>Publish next…</source>
        <translation>Publier la suivante…</translation>
    </message>
    <message>
        <source>Add EdDSA</source>
        <translation>Ajouter EdDSA</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Mettre à la retraite…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>The next key, or a new one, signs from now on</source>
        <translation>La clé suivante, ou une nouvelle, signe désormais</translation>
    </message>
    <message>
        <source>Make a key known before it signs</source>
        <translation>Faire connaître une clé avant qu’elle ne signe</translation>
    </message>
    <message>
        <source>Ed25519 signatures: short and fast, where every client knows them</source>
        <translation>Signatures Ed25519 : courtes et rapides, là où chaque client les connaît</translation>
    </message>
    <message>
        <source>Stop signing with this algorithm</source>
        <translation>Ne plus signer avec cet algorithme</translation>
    </message>
    <message>
        <source>Remove a key that does not sign</source>
        <translation>Retirer une clé qui ne signe pas</translation>
    </message>
    <message>
        <source>Public key as JWK</source>
        <translation>Clé publique en JWK</translation>
    </message>
    <message>
        <source>Select a key to see its public part.</source>
        <translation>Choisissez une clé pour voir sa partie publique.</translation>
    </message>
    <message>
        <source>the public key as JWK</source>
        <translation>la clé publique en JWK</translation>
    </message>
    <message>
        <source>Public key (JWK)</source>
        <translation>Clé publique (JWK)</translation>
    </message>
    <message>
        <source>Rotate the %1 keys?</source>
        <translation>Changer les clés %1 ?</translation>
    </message>
    <message>
        <source>The next key of each algorithm, or a new one, signs from now on.</source>
        <translation>La clé suivante de chaque algorithme, ou une nouvelle, signe désormais.</translation>
    </message>
    <message>
        <source>The keys that sign now stay published as retired, so what they signed can still be verified.</source>
        <translation>Les clés qui signent maintenant restent publiées, pour que l’on puisse vérifier ce qu’elles ont signé.</translation>
    </message>
    <message>
        <source>Clients that keep the key set for long may refuse new tokens until they read it again; publish the next key a day before to avoid that.</source>
        <translation>Les clients qui gardent longtemps le jeu de clés peuvent refuser les nouveaux jetons jusqu’à sa relecture ; publiez la clé suivante un jour avant pour l’éviter.</translation>
    </message>
    <message>
        <source>Rotate now</source>
        <translation>Changer maintenant</translation>
    </message>
    <message>
        <source>Publish a next %1 key?</source>
        <translation>Publier une clé %1 suivante ?</translation>
    </message>
    <message>
        <source>It is listed in the key set, but signs nothing yet.</source>
        <translation>Elle figure dans le jeu de clés, mais ne signe rien encore.</translation>
    </message>
    <message>
        <source>The next rotation puts it to work.</source>
        <translation>Le prochain changement la met en service.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>No key could be made: %1</source>
        <translation>Aucune clé n’a pu être créée : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n keys sign from now on.</source>
        <translation>
            <numerusform>Clés qui signent désormais : %n.</numerusform>
            <numerusform>Clés qui signent désormais : %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next keys are published.</source>
        <translation>
            <numerusform>Clés suivantes publiées : %n.</numerusform>
            <numerusform>Clés suivantes publiées : %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new key signs from now on.</source>
        <translation>La nouvelle clé signe désormais.</translation>
    </message>
    <message>
        <source>Retire the %1 key without another one?</source>
        <translation>Mettre la clé %1 à la retraite sans remplaçante ?</translation>
    </message>
    <message>
        <source>Nothing is signed with this algorithm any more.</source>
        <translation>Plus rien n’est signé avec cet algorithme.</translation>
    </message>
    <message>
        <source>What it signed can still be verified.</source>
        <translation>Ce qu’elle a signé peut toujours être vérifié.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Mettre à la retraite</translation>
    </message>
    <message>
        <source>The key is retired.</source>
        <translation>La clé est à la retraite.</translation>
    </message>
    <message>
        <source>Withdraw the %1 key %2?</source>
        <translation>Retirer la clé %1 %2 ?</translation>
    </message>
    <message>
        <source>Nothing that it signed can be verified any more: ID tokens as hints at sign-out, and JWT access tokens that have not expired.</source>
        <translation>Plus rien de ce qu’elle a signé ne peut être vérifié : jetons d’identité comme indices à la déconnexion, et jetons d’accès JWT non expirés.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Elle ne peut pas être ramenée.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The key is withdrawn.</source>
        <translation>La clé est retirée.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LabBanner</name>
    <message>
        <source>Lab mode: anybody at this computer signs in as a persona by one click. Only this computer can reach the server.</source>
        <translation>Mode laboratoire : toute personne devant cet ordinateur se connecte comme persona en un clic. Seul cet ordinateur peut atteindre le serveur.</translation>
    </message>
    <message>
        <source>Leave lab mode</source>
        <translation>Quitter le mode laboratoire</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LabKeyRow</name>
    <message>
        <source>Register at this client</source>
        <translation>Enregistrer chez ce client</translation>
    </message>
    <message>
        <source>Public key of the lab, a JWK</source>
        <translation>Clé publique du labo, un JWK</translation>
    </message>
    <message>
        <source>Public key (JWK)</source>
        <translation>Clé publique (JWK)</translation>
    </message>
    <message>
        <source>the public key</source>
        <translation>la clé publique</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>The client of this server then authenticates with this key (private_key_jwt)</source>
        <translation>Le client de ce serveur s’authentifie ensuite avec cette clé (private_key_jwt)</translation>
    </message>
    <message>
        <source>not registered yet</source>
        <translation>pas encore enregistrée</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LabStepView</name>
    <message>
        <source>What was sent and answered</source>
        <translation>Ce qui a été envoyé et répondu</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Demande et réponse</translation>
    </message>
    <message>
        <source>Checks and values</source>
        <translation>Contrôles et valeurs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Ce qui a été signé</translation>
    </message>
    <message>
        <source>Parameters of the step</source>
        <translation>Paramètres de l&apos;étape</translation>
    </message>
    <message>
        <source>Name of a further parameter</source>
        <translation>Nom d&apos;un autre paramètre</translation>
    </message>
    <message>
        <source>Further parameter</source>
        <translation>Autre paramètre</translation>
    </message>
    <message>
        <source>Value of a further parameter</source>
        <translation>Valeur d&apos;un autre paramètre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Restore row</source>
        <translation>Rétablir la ligne</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spécification</translation>
    </message>
    <message>
        <source>Requests of the step</source>
        <translation>Demandes de l&apos;étape</translation>
    </message>
    <message>
        <source>passed, %1</source>
        <translation>réussi, %1</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>échoué, %1</translation>
    </message>
    <message>
        <source>Inspect the ID token</source>
        <translation>Inspecter le jeton d’identité</translation>
    </message>
    <message>
        <source>With its nonce, code and access token, in the inspector of the page of tokens</source>
        <translation>Avec son nonce, son code et son jeton d’accès, dans l’inspecteur de la page des jetons</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LabTargetBar</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Ce serveur</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Un autre serveur</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>The user&apos;s part</source>
        <translation>La part de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Sign in as this test user</source>
        <translation>Se connecter comme cet utilisateur de test</translation>
    </message>
    <message>
        <source>I do it in the browser</source>
        <translation>Je le fais dans le navigateur</translation>
    </message>
    <message>
        <source>Test user</source>
        <translation>Utilisateur de test</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LanguageTexts</name>
    <message>
        <source>Text in %1</source>
        <translation>Texte en %1</translation>
    </message>
    <message>
        <source>What the others fall back to</source>
        <translation>Ce sur quoi les autres se replient</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LinkedAccountsPage</name>
    <message>
        <source>Search provider, user, account, scope</source>
        <translation>Chercher fournisseur, utilisateur, compte, portée</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Comptes liés</translation>
    </message>
    <message>
        <source>Who signs in through which provider, and the tokens kept for them; sealed, never shown.</source>
        <translation>Qui se connecte par quel fournisseur, et les jetons gardés pour eux ; scellés, jamais montrés.</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualiser maintenant</translation>
    </message>
    <message>
        <source>Revoke token…</source>
        <translation>Révoquer le jeton…</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Délier…</translation>
    </message>
    <message>
        <source>The token of %1 at %2 was refreshed.</source>
        <translation>Le jeton de %1 chez %2 a été actualisé.</translation>
    </message>
    <message>
        <source>Revoke the token of %1 at %2?</source>
        <translation>Révoquer le jeton de %1 chez %2 ?</translation>
    </message>
    <message>
        <source>%1 is told to end the token, and it is forgotten here.</source>
        <translation>%1 est prié de mettre fin au jeton, et il est oublié ici.</translation>
    </message>
    <message>
        <source>Requests to its API for %1 fail until they sign in there again.</source>
        <translation>Les demandes à son API pour %1 échouent jusqu’à une nouvelle connexion là-bas.</translation>
    </message>
    <message>
        <source>The accounts stay linked: %1 can still sign in through it.</source>
        <translation>Les comptes restent liés : %1 peut toujours s’y connecter.</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Révoquer le jeton</translation>
    </message>
    <message>
        <source>The token of %1 at %2 was revoked.</source>
        <translation>Le jeton de %1 chez %2 a été révoqué.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in here through %2.</source>
        <translation>%1 ne peut plus se connecter ici par %2.</translation>
    </message>
    <message>
        <source>The link to the account %1 there is forgotten.</source>
        <translation>Le lien avec le compte %1 là-bas est oublié.</translation>
    </message>
    <message>
        <source>Its token is revoked and forgotten.</source>
        <translation>Son jeton est révoqué et oublié.</translation>
    </message>
    <message>
        <source>%1 has no password and no other provider: nothing else lets them in.</source>
        <translation>%1 n’a ni mot de passe ni autre fournisseur : rien d’autre ne lui donne accès.</translation>
    </message>
    <message>
        <source>Unlink %1 from %2?</source>
        <translation>Délier %1 de %2 ?</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>%1 was unlinked from %2.</source>
        <translation>%1 a été délié de %2.</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 chez %2 : %3</translation>
    </message>
    <message>
        <source>%1 But: %2</source>
        <translation>%1 Mais : %2</translation>
    </message>
    <message>
        <source>Tokens of OAuth 1.0a have no end and are not refreshed.</source>
        <translation>Les jetons OAuth 1.0a n’ont pas de fin et ne sont pas actualisés.</translation>
    </message>
    <message>
        <source>asking %1…</source>
        <translation>demande à %1…</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message>
        <source>Nobody is linked yet</source>
        <translation>Personne n’est encore lié</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à « %1 »</translation>
    </message>
    <message>
        <source>People appear here once they sign in through a provider, or link it on their account page.</source>
        <translation>Les personnes apparaissent ici dès qu’elles se connectent par un fournisseur ou le lient dans leur page de compte.</translation>
    </message>
    <message>
        <source>Every word is looked for in every column.</source>
        <translation>Chaque mot est cherché dans chaque colonne.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ListPage</name>
    <message>
        <source>The list could not be read: %1</source>
        <translation>La liste n’a pas pu être lue : %1</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Rien n’a été modifié : %1</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>the newest %1; more when you scroll down</source>
        <translation>les %1 plus récents ; d’autres en faisant défiler</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>montrés : %n</numerusform>
            <numerusform>montrés : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à « %1 »</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
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
        <translation>L’espace de travail ne peut pas être lu</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Go to or do</source>
        <translation>&amp;Aller à ou faire</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Pause live list</source>
        <translation>&amp;Suspendre la liste en direct</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>&amp;Copy issuer</source>
        <translation>&amp;Copier l’émetteur</translation>
    </message>
    <message>
        <source>&amp;Open discovery document</source>
        <translation>&amp;Ouvrir le document de découverte</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>À &amp;propos de Gatehouse</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>The server did not start: %1</source>
        <translation>Le serveur n’a pas démarré : %1</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>Le port %1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The pages change their language when the unsaved changes are saved or reverted.</source>
        <translation>Les pages changeront de langue une fois les modifications enregistrées ou annulées.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>There are unsaved changes: %1.</source>
        <translation>Modifications non enregistrées : %1.</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>&amp;Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer l’édition</translation>
    </message>
    <message>
        <source>&amp;Enable or disable</source>
        <translation>Activer ou désacti&amp;ver</translation>
    </message>
    <message>
        <source>Open a re&amp;quest by its number</source>
        <translation>Ouvrir une re&amp;quête par son numéro</translation>
    </message>
    <message>
        <source>&amp;Lab mode (personas)</source>
        <translation>&amp;Mode laboratoire (personas)</translation>
    </message>
    <message>
        <source>Lab mode is for this computer alone: others could reach this server and sign in as anybody. Let it listen on 127.0.0.1, with an issuer there.</source>
        <translation>Le mode laboratoire est réservé à cet ordinateur : d’autres pourraient atteindre ce serveur et se connecter sous n’importe quel nom. Faites-le écouter sur 127.0.0.1, avec un émetteur à cette adresse.</translation>
    </message>
    <message>
        <source>Start without lab mode</source>
        <translation>Démarrer sans mode laboratoire</translation>
    </message>
    <message>
        <source>&amp;TLS…</source>
        <translation>T&amp;LS…</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <comment>name of a client or user</comment>
        <translation>%1 n’existe plus.</translation>
    </message>
    <message>
        <source>Set up TLS…</source>
        <translation>Configurer TLS…</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::MarkedText</name>
    <message>
        <source>Only here: %1</source>
        <translation>Seulement ici : %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::MintDialog</name>
    <message>
        <source>Client ID</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation>À qui est le jeton</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Nobody: the client itself</source>
        <translation>À personne : le client lui-même</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>The client&apos;s default scopes</source>
        <translation>Les portées par défaut du client</translation>
    </message>
    <message>
        <source>Test token</source>
        <translation>Jeton d’essai</translation>
    </message>
    <message>
        <source>Good for, in minutes</source>
        <translation>Valable, en minutes</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Frapper</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Mint a test token</source>
        <translation>Frapper un jeton d’essai</translation>
    </message>
    <message>
        <source>A real access token without a sign-in, for trying an API. It is marked as “minted” in every list and in the audit log, and has no more scope than the client may have.</source>
        <translation>Un vrai jeton d’accès sans connexion, pour essayer une API. Il est marqué « minted » dans chaque liste et dans le journal d’audit, et n’a pas plus de portée que le client ne peut en avoir.</translation>
    </message>
    <message>
        <source>the test token</source>
        <translation>le jeton d’essai</translation>
    </message>
    <message>
        <source>Inspect it</source>
        <translation>L’examiner</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Your test token</source>
        <translation>Votre jeton d’essai</translation>
    </message>
    <message>
        <source>Copy it now: only its hash is stored. Good until %1, scopes: %2.</source>
        <translation>Copiez-le maintenant : seule son empreinte est conservée. Valable jusqu’à %1, portées : %2.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Opaque: the server is asked what it is worth</source>
        <translation>Opaque : on demande au serveur ce qu’il vaut</translation>
    </message>
    <message>
        <source>JWT (RFC 9068): start the server first</source>
        <translation>JWT (RFC 9068) : démarrez d’abord le serveur</translation>
    </message>
    <message>
        <source>JWT (RFC 9068): signed by the server&apos;s key</source>
        <translation>JWT (RFC 9068) : signé avec la clé du serveur</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::NewClientDialog</name>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Everything can be changed before it is saved, and afterwards.</source>
        <translation>Tout peut être changé avant l’enregistrement, et après aussi.</translation>
    </message>
    <message>
        <source>What kind of application is it?</source>
        <translation>Quelle sorte d’application est-ce ?</translation>
    </message>
    <message>
        <source>Kind of application</source>
        <translation>Sorte d’application</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>What this decides, and why</source>
        <translation>Ce que cela décide, et pourquoi</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>What this server is doing.</source>
        <translation>Ce que fait ce serveur.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Tokens issued</source>
        <translation>Jetons émis</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Connexions ouvertes</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Découverte</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Infos utilisateur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>the address: %1</source>
        <translation>l’adresse : %1</translation>
    </message>
    <message>
        <source>Open in the browser: %1</source>
        <translation>Ouvrir dans le navigateur : %1</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Étapes suivantes</translation>
    </message>
    <message>
        <source>Register a client</source>
        <translation>Enregistrer un client</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Add a user and set a password</source>
        <translation>Ajouter un utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Say what clients may ask for</source>
        <translation>Dire ce que les clients peuvent demander</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Get the first token</source>
        <translation>Obtenir le premier jeton</translation>
    </message>
    <message>
        <source>Copy curl line</source>
        <translation>Copier la ligne curl</translation>
    </message>
    <message>
        <source>Newest tokens</source>
        <translation>Jetons les plus récents</translation>
    </message>
    <message>
        <source>Newest problems</source>
        <translation>Problèmes les plus récents</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>En marche depuis %1</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>À l’écoute sur %1</translation>
    </message>
    <message>
        <source>Nobody can get a token until it is started.</source>
        <translation>Personne n’obtient de jeton tant qu’il n’est pas démarré.</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no issuer</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PasswordDialog</name>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Nouveau mot de passe de %1</translation>
    </message>
    <message>
        <source>It replaces the old one at once: the user is signed out everywhere and must sign in again.</source>
        <translation>Il remplace l’ancien aussitôt : l’utilisateur est déconnecté partout et doit se reconnecter.</translation>
    </message>
    <message>
        <source>the two are not the same</source>
        <translation>les deux diffèrent</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Font size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Taille du texte</translation>
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
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Start the server when the window opens</source>
        <translation>&amp;Démarrer le serveur à l’ouverture de la fenêtre</translation>
    </message>
    <message>
        <source>Keep a symbol in the system &amp;tray</source>
        <translation>Garder un s&amp;ymbole dans la zone de notification</translation>
    </message>
    <message>
        <source>Closing the window then leaves the server running.</source>
        <translation>Fermer la fenêtre laisse alors le serveur en marche.</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ProblemRow</name>
    <message>
        <source>Explain</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Open flow</source>
        <translation>Ouvrir le flux</translation>
    </message>
    <message>
        <source>The request has made room for newer ones. The settings can keep more of them.</source>
        <translation>La requête a cédé la place à de plus récentes. Les paramètres permettent d’en conserver davantage.</translation>
    </message>
    <message>
        <source>What was refused, why, and how to mend it</source>
        <translation>Ce qui a été refusé, pourquoi, et comment y remédier</translation>
    </message>
    <message>
        <source>There is no more to say than what stands here.</source>
        <translation>Il n’y a rien de plus à dire que ce qui figure ici.</translation>
    </message>
    <message>
        <source>The request among those it belongs to</source>
        <translation>La requête parmi celles auxquelles elle appartient</translation>
    </message>
    <message>
        <source>The list of flows is paused; the request comes when it goes on.</source>
        <translation>La liste des flux est en pause ; la requête arrive quand elle reprend.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Other servers at which people can sign in to this one.</source>
        <translation>Les autres serveurs où l’on peut se connecter à celui-ci.</translation>
    </message>
    <message>
        <source>Search name or client ID</source>
        <translation>Chercher nom ou identifiant client</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Nouveau fournisseur</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Pas encore de fournisseurs</translation>
    </message>
    <message>
        <source>Choose a preset, paste the two values the provider gave you, and people can sign in there.</source>
        <translation>Choisissez un modèle, collez les deux valeurs données par le fournisseur, et l’on pourra s’y connecter.</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Bases</translation>
    </message>
    <message>
        <source>None: own endpoints</source>
        <translation>Aucun : points d’accès propres</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Part of the address /login/NAME; fixed once it is saved.</source>
        <translation>Partie de l’adresse /login/NAME ; fixée une fois enregistrée.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>As the provider gave it.</source>
        <translation>Tel que le fournisseur l’a donné.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Kept sealed; never shown again.</source>
        <translation>Gardé scellé ; jamais plus montré.</translation>
    </message>
    <message>
        <source>Redirect URI to register there</source>
        <translation>URI de redirection à y enregistrer</translation>
    </message>
    <message>
        <source>Redirect URI to register at the provider</source>
        <translation>URI de redirection à enregistrer chez le fournisseur</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>Essayer la connexion</translation>
    </message>
    <message>
        <source>the redirect URI</source>
        <translation>l’URI de redirection</translation>
    </message>
    <message>
        <source>%1 (%2 when empty)</source>
        <translation>%1 (%2 si vide)</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Pour %1.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points d’accès</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>OpenID Connect: everything else is discovered from it.</source>
        <translation>OpenID Connect : tout le reste en est déduit.</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>Point d’autorisation</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Point de jeton</translation>
    </message>
    <message>
        <source>Refresh endpoint</source>
        <translation>Point d’actualisation</translation>
    </message>
    <message>
        <source>Where it differs from the former.</source>
        <translation>S’il diffère du précédent.</translation>
    </message>
    <message>
        <source>Request token endpoint</source>
        <translation>Point de jeton de requête</translation>
    </message>
    <message>
        <source>Makes the provider one of OAuth 1.0a.</source>
        <translation>Fait du fournisseur un fournisseur OAuth 1.0a.</translation>
    </message>
    <message>
        <source>Base of its API</source>
        <translation>Base de son API</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Says who signed in; may be relative to the base.</source>
        <translation>Dit qui s’est connecté ; peut être relatif à la base.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Separated by spaces.</source>
        <translation>Séparé par des espaces.</translation>
    </message>
    <message>
        <source>Authentication there</source>
        <translation>Authentification là-bas</translation>
    </message>
    <message>
        <source>As the preset or discovery says</source>
        <translation>Comme le dit le modèle ou la découverte</translation>
    </message>
    <message>
        <source>Secret in the Authorization header (basic)</source>
        <translation>Secret dans l’en-tête Authorization (basic)</translation>
    </message>
    <message>
        <source>Secret in the form (post)</source>
        <translation>Secret dans le formulaire (post)</translation>
    </message>
    <message>
        <source>JWT signed with the secret</source>
        <translation>JWT signé avec le secret</translation>
    </message>
    <message>
        <source>None: public client</source>
        <translation>Aucune : client public</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Comme le dit le modèle</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>People may sign in with it</source>
        <translation>On peut se connecter avec lui</translation>
    </message>
    <message>
        <source>Off: only for linking accounts and calling its API.</source>
        <translation>Désactivé : seulement pour lier des comptes et appeler son API.</translation>
    </message>
    <message>
        <source>A first sign-in may make a new user</source>
        <translation>Une première connexion peut créer un utilisateur</translation>
    </message>
    <message>
        <source>Trust its verified e-mail addresses</source>
        <translation>Se fier à ses adresses vérifiées</translation>
    </message>
    <message>
        <source>Signs people in to the user with that address without asking. Only for providers you run yourself.</source>
        <translation>Connecte les personnes à l’utilisateur de cette adresse sans demander. Seulement pour vos propres fournisseurs.</translation>
    </message>
    <message>
        <source>It may be in a private network</source>
        <translation>Il peut se trouver dans un réseau privé</translation>
    </message>
    <message>
        <source>Otherwise private and loopback addresses are never called.</source>
        <translation>Sinon les adresses privées et de boucle locale ne sont jamais appelées.</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>conservé ; saisir pour remplacer</translation>
    </message>
    <message>
        <source>The server is not running</source>
        <translation>Le serveur n’est pas en marche</translation>
    </message>
    <message>
        <source>Save the provider and start the server first.</source>
        <translation>Enregistrez d’abord le fournisseur et démarrez le serveur.</translation>
    </message>
    <message>
        <source>Register an application at %1, then paste what it gives you.</source>
        <translation>Enregistrez une application chez %1, puis collez ce qui vous est donné.</translation>
    </message>
    <message>
        <source>No browser could be opened. Visit %1 yourself.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Visitez %1 vous-même.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ProvidersTabs</name>
    <message>
        <source>Views of the providers</source>
        <translation>Vues des fournisseurs</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Comptes liés</translation>
    </message>
    <message>
        <source>API explorer</source>
        <translation>Explorateur d’API</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::QrView</name>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>Code QR pour l’application d’authentification</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RateChart</name>
    <message>
        <source>Tokens issued and requests refused in the last hour</source>
        <translation>Jetons émis et demandes refusées de la dernière heure</translation>
    </message>
    <message>
        <source>%1 issued, %2 refused, at most %3 in a minute</source>
        <translation>%1 émis, %2 refusées, au plus %3 en une minute</translation>
    </message>
    <message>
        <source>%1: %2 issued, %3 refused</source>
        <translation>%1 : %2 émis, %3 refusées</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>il y a une heure</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RecordForm</name>
    <message>
        <source>Sections of the form</source>
        <translation>Sections du formulaire</translation>
    </message>
    <message>
        <source>Will be deleted when you save</source>
        <translation>Sera supprimé à l’enregistrement</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time</comment>
        <translation>Enregistré %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <comment>field, number</comment>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>What you change here is set in all of them; everything else stays.</source>
        <translation>Ce que vous changez ici vaut pour toutes ; le reste demeure.</translation>
    </message>
    <message>
        <source>Some of them will be deleted when you save.</source>
        <translation>Certaines seront supprimées à l’enregistrement.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row, fault</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>plusieurs valeurs</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RegistryPage</name>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien n’est choisi</translation>
    </message>
    <message>
        <source>Select a row to see and edit it here.</source>
        <translation>Choisissez une ligne pour la voir et la modifier ici.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A new row could not be made.</source>
        <translation>Une nouvelle ligne n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1, %2: %3</source>
        <comment>object, field, rule</comment>
        <translation>Rien n’a été enregistré. %1, %2 : %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Rien n’a été enregistré : %1</translation>
    </message>
    <message>
        <source>Drop my change</source>
        <translation>Abandonner ma modification</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre la leur</translation>
    </message>
    <message>
        <source>Nothing was saved. %1 exists already; choose another name.</source>
        <translation>Rien n’a été enregistré. %1 existe déjà ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à « %1 »</translation>
    </message>
    <message>
        <source>Every word is looked for in every column.</source>
        <translation>Chaque mot est cherché dans chaque colonne.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Save %1 changes</source>
        <translation>Enregistrer %1 modifications</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message numerus="yes">
        <source>Deletion of %n row(s)</source>
        <translation>
            <numerusform>Suppression de lignes : %n</numerusform>
            <numerusform>Suppression de lignes : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Another process is writing to the workspace; trying again…</source>
        <translation>Un autre processus écrit dans l’espace de travail ; nouvel essai…</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Rien ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refaire : %1</translation>
    </message>
    <message>
        <source>Your change cannot be kept: %1</source>
        <translation>Votre modification ne peut pas être gardée : %1</translation>
    </message>
    <message>
        <source>What was changed cannot be read: %1</source>
        <translation>Ce qui a été modifié ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>Nothing was saved. </source>
        <translation>Rien n’a été enregistré. </translation>
    </message>
    <message>
        <source>%1 was deleted by somebody else meanwhile.</source>
        <translation>%1 a été supprimé entre-temps par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile.</source>
        <translation>%1 a été modifié entre-temps par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>%1: all</source>
        <comment>facet</comment>
        <translation>%1 : tous</translation>
    </message>
    <message>
        <source>Filter by column</source>
        <translation>Filtrer par colonne</translation>
    </message>
    <message>
        <source>the first %1 of %2; search to see others</source>
        <translation>les %1 premiers sur %2 ; cherchez pour en voir d’autres</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>The table could not be searched: %1</source>
        <translation>La table n’a pas pu être parcourue : %1</translation>
    </message>
    <message numerus="yes">
        <source>Disabling of %n row(s)</source>
        <translation>
            <numerusform>Désactivation de %n ligne</numerusform>
            <numerusform>Désactivation de %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enabling of %n row(s)</source>
        <translation>
            <numerusform>Activation de %n ligne</numerusform>
            <numerusform>Activation de %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>The selected rows stay, but the server refuses them until they are enabled</source>
        <translation>Les lignes choisies restent, mais le serveur les refuse jusqu’à leur activation</translation>
    </message>
    <message>
        <source>The server accepts the selected rows again</source>
        <translation>Le serveur accepte de nouveau les lignes choisies</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ScopesPage</name>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>What clients may ask for, and what the consent page says about it.</source>
        <translation>Ce que les clients peuvent demander, et ce qu’en dit la page de consentement.</translation>
    </message>
    <message>
        <source>Search name, text or claim</source>
        <translation>Chercher nom, texte ou revendication</translation>
    </message>
    <message>
        <source>New scope</source>
        <translation>Nouvelle portée</translation>
    </message>
    <message>
        <source>No scopes yet</source>
        <translation>Pas encore de portées</translation>
    </message>
    <message>
        <source>Without scopes a client can ask for nothing.</source>
        <translation>Sans portées, un client ne peut rien demander.</translation>
    </message>
    <message>
        <source>Add standard scopes</source>
        <translation>Ajouter les portées standard</translation>
    </message>
    <message>
        <source>openid, profile, email, address, phone and offline_access, where missing</source>
        <translation>openid, profile, email, address, phone et offline_access, si elles manquent</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As clients write it, without spaces.</source>
        <translation>Telle que les clients l’écrivent, sans espaces.</translation>
    </message>
    <message>
        <source>Text on the consent page</source>
        <translation>Texte sur la page de consentement</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Revendications</translation>
    </message>
    <message>
        <source>Names of claims it opens in ID token and userinfo, separated by spaces.</source>
        <translation>Noms des revendications qu’elle ouvre dans le jeton d’identité et userinfo, séparés par des espaces.</translation>
    </message>
    <message>
        <source>Claim matrix…</source>
        <translation>Matrice des revendications…</translation>
    </message>
    <message>
        <source>All scopes and claims at once</source>
        <translation>Toutes les portées et revendications à la fois</translation>
    </message>
    <message>
        <source>It completes “%1 wants to …”.</source>
        <translation>Il complète « %1 souhaite… ».</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>L’application</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SecretDialog</name>
    <message>
        <source>Secret of %1</source>
        <translation>Secret de %1</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>the secret</source>
        <translation>le secret</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>Je l’ai copié</translation>
    </message>
    <message>
        <source>New secret of %1</source>
        <translation>Nouveau secret de %1</translation>
    </message>
    <message>
        <source>Copy it into the application now. Only its hash is stored, so it cannot be shown again; a lost secret is replaced by a new one. Once copied it leaves the clipboard after %1 seconds.</source>
        <translation>Copiez-le maintenant dans l’application. Seule son empreinte est conservée, il ne pourra plus être montré ; un secret perdu est remplacé par un nouveau. Une fois copié, il quitte le presse-papiers après %1 secondes.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SequenceDiagram</name>
    <message>
        <source>Sequence diagram of the flow</source>
        <translation>Diagramme de séquence du flux</translation>
    </message>
    <message>
        <source>Choose a flow to see who said what to whom.</source>
        <translation>Choisissez un flux pour voir qui a dit quoi à qui.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ServerBar</name>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>l’émetteur</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Adresse d’écoute</translation>
    </message>
    <message>
        <source>Port to listen on</source>
        <translation>Port d’écoute</translation>
    </message>
    <message>
        <source>0 takes a free port</source>
        <translation>0 prend un port libre</translation>
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
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Arrêter le serveur</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Démarrer le serveur</translation>
    </message>
    <message>
        <source>Stop the server to change this</source>
        <translation>Arrêtez le serveur pour changer ceci</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no issuer</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>TLS is on: change the certificate</source>
        <translation>TLS est activé : changer le certificat</translation>
    </message>
    <message>
        <source>TLS is off: choose a certificate</source>
        <translation>TLS est désactivé : choisir un certificat</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Browsers that are signed in at this server now.</source>
        <translation>Les navigateurs connectés en ce moment à ce serveur.</translation>
    </message>
    <message>
        <source>Search user</source>
        <translation>Chercher un utilisateur</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>A session appears when a user signs in with a browser.</source>
        <translation>Une session apparaît quand un utilisateur se connecte avec un navigateur.</translation>
    </message>
    <message>
        <source>End session…</source>
        <translation>Terminer la session…</translation>
    </message>
    <message>
        <source>End this session of %1?</source>
        <translation>Terminer cette session de %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>End %n sessions?</source>
        <translation>
            <numerusform>Terminer des sessions : %n ?</numerusform>
            <numerusform>Terminer des sessions : %n ?</numerusform>
        </translation>
    </message>
    <message>
        <source>The browser must sign in again.</source>
        <translation>Le navigateur doit se reconnecter.</translation>
    </message>
    <message>
        <source>Tokens from this session stop working, except those that were granted offline_access.</source>
        <translation>Les jetons de cette session cessent de valoir, sauf ceux qui ont reçu offline_access.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions ended.</source>
        <translation>
            <numerusform>Sessions terminées : %n.</numerusform>
            <numerusform>Sessions terminées : %n.</numerusform>
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
        <translation>Comme le dit l’ensemble ci-dessus</translation>
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
        <translation>Sections des paramètres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>What the server lives by. Effective as soon as it is saved.</source>
        <translation>Les règles du serveur. En vigueur dès l’enregistrement.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Lifetimes</source>
        <translation>Durées de validité</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <source>Shown on its pages.</source>
        <translation>Montré dans ses pages.</translation>
    </message>
    <message>
        <source>Lifetimes as a set</source>
        <translation>Durées par ensemble</translation>
    </message>
    <message>
        <source>Moves the lifetimes that nobody has changed; each can be set below.</source>
        <translation>Déplace les durées que personne n’a changées ; chacune se règle plus bas.</translation>
    </message>
    <message>
        <source>Safe: what this server recommends</source>
        <translation>Sûr : ce que ce serveur recommande</translation>
    </message>
    <message>
        <source>Compatible: tokens of ten days, codes of an hour (Authlib)</source>
        <translation>Compatible : jetons de dix jours, codes d’une heure (Authlib)</translation>
    </message>
    <message>
        <source>Access token: %1</source>
        <translation>Jeton d’accès : %1</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>Code d’autorisation</translation>
    </message>
    <message>
        <source>60 or less is what the specifications advise.</source>
        <translation>Les spécifications conseillent 60 ou moins.</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Code d’appareil</translation>
    </message>
    <message>
        <source>How long people have to type the code of a device.</source>
        <translation>Le temps laissé pour saisir le code d’un appareil.</translation>
    </message>
    <message>
        <source>Between two polls of a device</source>
        <translation>Entre deux interrogations d’un appareil</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Jeton d’identité</translation>
    </message>
    <message>
        <source>Session in the browser, at most</source>
        <translation>Session du navigateur, au plus</translation>
    </message>
    <message>
        <source>Session in the browser without use</source>
        <translation>Session du navigateur sans emploi</translation>
    </message>
    <message>
        <source>Open sign-in and consent pages</source>
        <translation>Pages de connexion et de consentement ouvertes</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation>Jetons d’actualisation</translation>
    </message>
    <message>
        <source>Issue refresh tokens</source>
        <translation>Émettre des jetons d’actualisation</translation>
    </message>
    <message>
        <source>Off: no client gets one, whatever it is registered for.</source>
        <translation>Désactivé : aucun client n’en reçoit, quel que soit son enregistrement.</translation>
    </message>
    <message>
        <source>A refresh token works once</source>
        <translation>Un jeton d’actualisation vaut une fois</translation>
    </message>
    <message>
        <source>Each answer brings a new one; a second use of the old ends them all.</source>
        <translation>Chaque réponse en apporte un nouveau ; un second emploi de l’ancien les termine tous.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Without use</source>
        <translation>Sans emploi</translation>
    </message>
    <message>
        <source>A lost answer may be asked for again</source>
        <translation>Une réponse perdue peut être redemandée</translation>
    </message>
    <message>
        <source>The same client gets the same answer again within this time.</source>
        <translation>Le même client reçoit la même réponse pendant ce délai.</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Authentification des clients</translation>
    </message>
    <message>
        <source>How clients may authenticate</source>
        <translation>Comment les clients peuvent s’authentifier</translation>
    </message>
    <message>
        <source>For each grant type. A client still has the one method it is registered for.</source>
        <translation>Pour chaque type d’octroi. Un client garde la seule méthode de son enregistrement.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Who may register clients</source>
        <translation>Qui peut enregistrer des clients</translation>
    </message>
    <message>
        <source>Programs register themselves at /oauth/register (RFC 7591).</source>
        <translation>Les programmes s’enregistrent eux-mêmes à /oauth/register (RFC 7591).</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Whoever has an initial access token</source>
        <translation>Qui possède un jeton d’accès initial</translation>
    </message>
    <message>
        <source>Everybody who can reach this server</source>
        <translation>Quiconque atteint ce serveur</translation>
    </message>
    <message>
        <source>Scopes they may have</source>
        <translation>Portées qu’ils peuvent avoir</translation>
    </message>
    <message>
        <source>Grants they may have</source>
        <translation>Autorisations qu’ils peuvent avoir</translation>
    </message>
    <message>
        <source>Initial access tokens</source>
        <translation>Jetons d’accès initiaux</translation>
    </message>
    <message>
        <source>Revoked: %1. Clients that were registered with it stay.</source>
        <translation>Révoqué : %1. Les clients enregistrés avec lui restent.</translation>
    </message>
    <message>
        <source>Error pages</source>
        <translation>Pages d’erreur</translation>
    </message>
    <message>
        <source>error_uri points to this server&apos;s own pages</source>
        <translation>error_uri mène aux pages de ce serveur</translation>
    </message>
    <message>
        <source>Where the table of error pages names no other.</source>
        <translation>Là où la table des pages d’erreur n’en nomme pas d’autre.</translation>
    </message>
    <message>
        <source>Own words of the error pages</source>
        <translation>Textes propres des pages d’erreur</translation>
    </message>
    <message>
        <source>What is left empty is said in the words of the program. The pages stand at /oauth/errors.</source>
        <translation>Ce qui reste vide est dit avec les mots du programme. Les pages se trouvent à /oauth/errors.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. Save again to keep yours, or take theirs.</source>
        <translation>%1 a été modifié entre-temps par quelqu’un d’autre. Enregistrez de nouveau pour garder la vôtre, ou prenez la leur.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre la leur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Access tokens, by grant</source>
        <translation>Jetons d’accès, par type d’octroi</translation>
    </message>
    <message>
        <source>Codes and ID tokens</source>
        <translation>Codes et jetons d’identité</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <source>How long they are good</source>
        <translation>Leur durée de validité</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SnippetsDialog</name>
    <message>
        <source>Language or tool</source>
        <translation>Langage ou outil</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>With the values of this client as it stands in the form. Put the secret in yourself, where YOUR_CLIENT_SECRET stands.</source>
        <translation>Avec les valeurs de ce client telles qu’au formulaire. Placez vous-même le secret là où se trouve YOUR_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Use %1 from your program</source>
        <translation>Employer %1 depuis votre programme</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::StatusStrip</name>
    <message>
        <source>Running since %1</source>
        <translation>En marche depuis %1</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>Demandes : %1</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Jetons : %1</translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>Connexions : %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::StepExplanation</name>
    <message>
        <source>Choose a flow or a step to see what was refused.</source>
        <translation>Choisissez un flux ou une étape pour voir ce qui a été refusé.</translation>
    </message>
    <message>
        <source>Nothing was refused in this step.</source>
        <translation>Rien n’a été refusé à cette étape.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::StepView</name>
    <message>
        <source>Request, answer and checks</source>
        <translation>Requête, réponse et vérifications</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spécification</translation>
    </message>
    <message>
        <source>Choose a flow or a step to see what was sent and answered.</source>
        <translation>Choisissez un flux ou une étape pour voir ce qui a été envoyé et répondu.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · request %4</source>
        <comment>request, answer, time, number</comment>
        <translation>%1 · %2 · %3 · requête %4</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussie</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>Vérifications (%1)</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ThemePreview</name>
    <message>
        <source>Preview in dark colours</source>
        <translation>Aperçu en couleurs sombres</translation>
    </message>
    <message>
        <source>Preview in light colours</source>
        <translation>Aperçu en couleurs claires</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>to manage your account</source>
        <translation>pour gérer votre compte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in with a passkey</source>
        <translation>Se connecter avec une clé d’accès</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TlsDialog</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>TLS of the server</source>
        <translation>TLS du serveur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>PEM files: the certificate with its chain, and its key. Both empty: plain HTTP, which is for this computer only. Holds from the next start on.</source>
        <translation>Fichiers PEM : le certificat avec sa chaîne, et sa clé. Les deux vides : HTTP simple, réservé à cet ordinateur. Vaut à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.key);;All files (*)</source>
        <translation>Fichiers PEM (*.pem *.crt *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A certificate and a key belong together.</source>
        <translation>Un certificat et une clé vont ensemble.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenCompanionsBar</name>
    <message>
        <source>Nonce sent</source>
        <translation>Nonce envoyé</translation>
    </message>
    <message>
        <source>Of an ID token: the nonce of the request, which the token must repeat</source>
        <translation>Pour un jeton d’identité : le nonce de la requête, que le jeton doit répéter</translation>
    </message>
    <message>
        <source>Access token beside it</source>
        <translation>Jeton d’accès joint</translation>
    </message>
    <message>
        <source>Of an ID token: what its at_hash must be of</source>
        <translation>Pour un jeton d’identité : ce dont at_hash doit être le hachage</translation>
    </message>
    <message>
        <source>Code beside it</source>
        <translation>Code joint</translation>
    </message>
    <message>
        <source>Of an ID token: what its c_hash must be of</source>
        <translation>Pour un jeton d’identité : ce dont c_hash doit être le hachage</translation>
    </message>
    <message>
        <source>State sent</source>
        <translation>State envoyé</translation>
    </message>
    <message>
        <source>Of an ID token: what its s_hash must be of</source>
        <translation>Pour un jeton d’identité : ce dont s_hash doit être le hachage</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenComparisonView</name>
    <message>
        <source>First token</source>
        <translation>Premier jeton</translation>
    </message>
    <message>
        <source>Second token</source>
        <translation>Second jeton</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Seulement ce qui diffère</translation>
    </message>
    <message>
        <source>%1: paste a JWT</source>
        <translation>%1 : collez un JWT</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Members of both tokens</source>
        <translation>Membres des deux jetons</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Paste two tokens. Nothing is stored, and signatures are not looked at: the inspector checks those.</source>
        <translation>Collez deux jetons. Rien n’est enregistré et les signatures ne sont pas examinées : l’inspecteur s’en charge.</translation>
    </message>
    <message>
        <source>Header and claims are the same.</source>
        <translation>L’en-tête et les claims sont identiques.</translation>
    </message>
    <message>
        <source>%1 (header)</source>
        <translation>%1 (en-tête)</translation>
    </message>
    <message>
        <source>Members that differ: %1.</source>
        <translation>Membres qui diffèrent : %1.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenExpectationBar</name>
    <message>
        <source>Expected issuer</source>
        <translation>Émetteur attendu</translation>
    </message>
    <message>
        <source>of these keys; or leave empty</source>
        <translation>de ces clés ; ou laisser vide</translation>
    </message>
    <message>
        <source>Expected audience</source>
        <translation>Audience attendue</translation>
    </message>
    <message>
        <source>any</source>
        <translation>n’importe laquelle</translation>
    </message>
    <message>
        <source>Keys that check the signature</source>
        <translation>Clés qui vérifient la signature</translation>
    </message>
    <message>
        <source>Keys of this workspace</source>
        <translation>Clés de cet espace de travail</translation>
    </message>
    <message>
        <source>Keys at an address</source>
        <translation>Clés à une adresse</translation>
    </message>
    <message>
        <source>Keys pasted here</source>
        <translation>Clés collées ici</translation>
    </message>
    <message>
        <source>Current and retired keys of this workspace; the issuer is the running server&apos;s.</source>
        <translation>Clés actuelles et retirées de cet espace de travail ; l’émetteur est celui du serveur en marche.</translation>
    </message>
    <message>
        <source>Address of a JWKS or of a discovery document</source>
        <translation>Adresse d’un JWKS ou d’un document de découverte</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Keys to check the signature with</source>
        <translation>Clés pour vérifier la signature</translation>
    </message>
    <message>
        <source>A JWKS, a JWK, a public key or certificate in PEM, or the secret of HS256.</source>
        <translation>Un JWKS, un JWK, une clé publique ou un certificat PEM, ou le secret de HS256.</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Ce n’est pas une adresse.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <source>The address answered with status %1.</source>
        <translation>L’adresse a répondu avec le statut %1.</translation>
    </message>
    <message>
        <source>The keys could not be fetched: %1</source>
        <translation>Les clés n’ont pas pu être récupérées : %1</translation>
    </message>
    <message>
        <source>Keys fetched: %1.</source>
        <translation>Clés récupérées : %1.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenFamiliesView</name>
    <message>
        <source>Search client, user or “reuse”</source>
        <translation>Chercher client, utilisateur ou « reuse »</translation>
    </message>
    <message>
        <source>The list could not be read: %1</source>
        <translation>La liste n’a pas pu être lue : %1</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Révoquer le jeton</translation>
    </message>
    <message>
        <source>Revoke family</source>
        <translation>Révoquer la famille</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Token families</source>
        <translation>Familles de jetons</translation>
    </message>
    <message>
        <source>Nothing was revoked: %1</source>
        <translation>Rien n’a été révoqué : %1</translation>
    </message>
    <message>
        <source>the newest %1; more when you scroll down</source>
        <translation>les %1 plus récents ; d’autres en faisant défiler</translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <translation>
            <numerusform>familles : %n</numerusform>
            <numerusform>familles : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à « %1 »</translation>
    </message>
    <message>
        <source>No families yet</source>
        <translation>Pas encore de familles</translation>
    </message>
    <message>
        <source>One appears when a user lets a client in. Tokens that clients get for themselves have none.</source>
        <translation>Il en apparaît une quand un utilisateur accepte un client. Les jetons que les clients obtiennent pour eux-mêmes n’en ont pas.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenInspector</name>
    <message>
        <source>Header and claims</source>
        <translation>En-tête et revendications</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Rules and verdicts</source>
        <translation>Règles et verdicts</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spécification</translation>
    </message>
    <message>
        <source>Token to inspect</source>
        <translation>Jeton à examiner</translation>
    </message>
    <message>
        <source>Paste a token: a JWT of any kind, or an access or refresh token of this server.</source>
        <translation>Collez un jeton : un JWT de toute sorte, ou un jeton d’accès ou d’actualisation de ce serveur.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Nothing to inspect yet. What is pasted here is never stored.</source>
        <translation>Rien à examiner encore. Ce qui est collé ici n’est jamais conservé.</translation>
    </message>
    <message>
        <source>The workspace could not be read: %1</source>
        <translation>L’espace de travail n’a pas pu être lu : %1</translation>
    </message>
    <message>
        <source>%1 (header)</source>
        <translation>%1 (en-tête)</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>impossible à dire</translation>
    </message>
    <message>
        <source>Fetch or paste the keys that should check the signature.</source>
        <translation>Récupérez ou collez les clés qui doivent vérifier la signature.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokensPage</name>
    <message>
        <source>Search client, user, grant, scope</source>
        <translation>Chercher client, utilisateur, autorisation, portée</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Révoquer le jeton</translation>
    </message>
    <message>
        <source>Revoke its family</source>
        <translation>Révoquer sa famille</translation>
    </message>
    <message>
        <source>Everything that came from the same sign-in: access and refresh tokens</source>
        <translation>Tout ce qui vient de la même connexion : jetons d’accès et d’actualisation</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>Suivre les récents</translation>
    </message>
    <message>
        <source>The token was not revoked: %1</source>
        <translation>Le jeton n’a pas été révoqué : %1</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message>
        <source>%1, paused, %2 waiting</source>
        <translation>%1, en pause, %2 en attente</translation>
    </message>
    <message>
        <source>%1, %2 not shown</source>
        <translation>%1, %2 non montrés</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Pas encore de jetons</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à « %1 »</translation>
    </message>
    <message>
        <source>They appear here the moment a client gets one.</source>
        <translation>Ils apparaissent ici dès qu’un client en obtient un.</translation>
    </message>
    <message>
        <source>Every word is looked for in every column.</source>
        <translation>Chaque mot est cherché dans chaque colonne.</translation>
    </message>
    <message>
        <source>Views of tokens</source>
        <translation>Vues des jetons</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>What the server issues, what came of it, and what is in a token.</source>
        <translation>Ce que le serveur émet, ce qu’il en est advenu, et ce que contient un jeton.</translation>
    </message>
    <message>
        <source>Mint test token…</source>
        <translation>Frapper un jeton d’essai…</translation>
    </message>
    <message>
        <source>Filter on</source>
        <translation>Filtre actif</translation>
    </message>
    <message>
        <source>Show everything for a moment without losing what is searched for</source>
        <translation>Tout montrer un instant sans perdre ce qui est cherché</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Keep the selected token on top, whatever comes</source>
        <translation>Garder le jeton choisi en haut, quoi qu’il arrive</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Empties this list but for what is pinned; the tokens stay good</source>
        <translation>Vide cette liste sauf ce qui est épinglé ; les jetons restent valables</translation>
    </message>
    <message>
        <source>No more than %1 tokens can be pinned.</source>
        <translation>Pas plus de %1 jetons peuvent être épinglés.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Introspect</source>
        <translation>Introspection</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TraceRetention</name>
    <message>
        <source>Keep the traffic in the workspace</source>
        <translation>Conserver le trafic dans l’espace de travail</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Pendant une heure</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Pendant un jour</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Pendant une semaine</translation>
    </message>
    <message>
        <source>For thirty days</source>
        <translation>Pendant trente jours</translation>
    </message>
    <message>
        <source>Requests can then be opened by their number later. Secrets are masked before they are kept; at most 200,000 requests. A choice holds at once.</source>
        <translation>Les requêtes peuvent alors être ouvertes plus tard par leur numéro. Les secrets sont masqués avant d’être conservés ; au plus 200 000 requêtes. Un choix prend effet aussitôt.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TrafficPage</name>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Every request of the server while this window is open, joined into flows. Secrets are masked: equal masks are equal secrets.</source>
        <translation>Chaque requête au serveur tant que cette fenêtre est ouverte, réunies en flux. Les secrets sont masqués : des masques égaux sont des secrets égaux.</translation>
    </message>
    <message>
        <source>Flows and their steps</source>
        <translation>Flux et leurs étapes</translation>
    </message>
    <message>
        <source>showing %1 of %2 flows</source>
        <translation>%1 flux sur %2 affichés</translation>
    </message>
    <message>
        <source>%1, paused, %2 waiting</source>
        <translation>%1, en pause, %2 en attente</translation>
    </message>
    <message>
        <source>%1, %2 steps not shown</source>
        <translation>%1, %2 étapes non affichées</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Pas encore de requêtes</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>They appear here the moment a client asks the server for something.</source>
        <translation>Elles apparaissent ici dès qu’un client demande quelque chose au serveur.</translation>
    </message>
    <message>
        <source>A flow is shown when one of its steps matches.</source>
        <translation>Un flux est affiché quand l’une de ses étapes correspond.</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Pause the list of flows</source>
        <translation>Suspendre la liste des flux</translation>
    </message>
    <message>
        <source>Pin the flow</source>
        <translation>Épingler le flux</translation>
    </message>
    <message>
        <source>Request %1 is not here: it came while no window was open, or it has made room for newer ones. The newest %2 flows and those you pin are kept; the settings can keep more in the workspace.</source>
        <translation>La requête %1 n’est pas ici : elle est arrivée sans fenêtre ouverte ou a laissé la place à de plus récentes. Les %2 flux les plus récents et ceux que vous épinglez sont gardés ; les réglages permettent d’en conserver davantage dans l’espace de travail.</translation>
    </message>
    <message numerus="yes">
        <source>%n flows are pinned already; unpin one first.</source>
        <translation>
            <numerusform>%n flux est déjà épinglé ; détachez-en un d’abord.</numerusform>
            <numerusform>%n flux sont déjà épinglés ; détachez-en un d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explication</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TrafficToolbar</name>
    <message>
        <source>Filter flows</source>
        <translation>Filtrer les flux</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Numéro de requête</translation>
    </message>
    <message>
        <source>client:web  user:alice  path:/oauth/token  method:POST  grant:refresh_token
status:400  status:4xx  status:&gt;=400  error:invalid_grant  is:failed  a word
A minus before a term turns it round, all terms must hold: path:/oauth -status:200</source>
        <translation>client:web  user:alice  path:/oauth/token  method:POST  grant:refresh_token
status:400  status:4xx  status:&gt;=400  error:invalid_grant  is:failed  un mot
Un moins devant un terme l’inverse, tous les termes doivent être vrais : path:/oauth -status:200</translation>
    </message>
    <message>
        <source>Filter on</source>
        <translation>Filtre actif</translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation>Comment filtrer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>Suivre les plus récents</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Keeps the chosen flow on top, whatever comes</source>
        <translation>Garde le flux choisi en haut, quoi qu’il arrive</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Copy the request as curl</source>
        <translation>Copier la requête comme curl</translation>
    </message>
    <message>
        <source>Copy the flow as Mermaid</source>
        <translation>Copier le flux comme Mermaid</translation>
    </message>
    <message>
        <source>Save the flow as HAR…</source>
        <translation>Enregistrer le flux en HAR…</translation>
    </message>
    <message>
        <source>Save all flows shown as HAR…</source>
        <translation>Enregistrer tous les flux affichés en HAR…</translation>
    </message>
    <message>
        <source>Save the flow as Mermaid…</source>
        <translation>Enregistrer le flux en Mermaid…</translation>
    </message>
    <message>
        <source>Save the diagram as PNG…</source>
        <translation>Enregistrer le diagramme en PNG…</translation>
    </message>
    <message>
        <source>Save the diagram as SVG…</source>
        <translation>Enregistrer le diagramme en SVG…</translation>
    </message>
    <message>
        <source>The number on a page, in an error_uri or in a log</source>
        <translation>Le numéro affiché sur une page, dans une error_uri ou dans un journal</translation>
    </message>
    <message>
        <source>Copy the request as HTTPie</source>
        <translation>Copier la requête comme HTTPie</translation>
    </message>
    <message>
        <source>Copy the request as raw HTTP</source>
        <translation>Copier la requête comme HTTP brut</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::Tray</name>
    <message>
        <source>Open the window</source>
        <translation>Ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Arrêter le serveur</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Démarrer le serveur</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Gatehouse is running: %1</source>
        <translation>Gatehouse est en marche : %1</translation>
    </message>
    <message>
        <source>Gatehouse is stopped</source>
        <translation>Gatehouse est arrêté</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::UserCodeRow</name>
    <message>
        <source>Save the user first.</source>
        <translation>Enregistrez d’abord l’utilisateur.</translation>
    </message>
    <message>
        <source>On since %1.</source>
        <translation>Actifs depuis %1.</translation>
    </message>
    <message>
        <source>Off: the password alone signs in.</source>
        <translation>Inactifs : le mot de passe seul suffit.</translation>
    </message>
    <message>
        <source>Reset the one-time codes of %1?</source>
        <translation>Réinitialiser les codes à usage unique de %1 ?</translation>
    </message>
    <message>
        <source>The password alone signs in again.</source>
        <translation>Le mot de passe seul suffit de nouveau.</translation>
    </message>
    <message>
        <source>Make sure that it is really this person who asks: a lost code is a favourite story of thieves.</source>
        <translation>Assurez-vous que c’est vraiment cette personne qui demande : un code perdu est l’histoire favorite des voleurs.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>The codes were not reset: %1</source>
        <translation>Les codes n’ont pas été réinitialisés : %1</translation>
    </message>
    <message>
        <source>Set up…</source>
        <comment>one-time codes</comment>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>Reset…</source>
        <comment>one-time codes</comment>
        <translation>Réinitialiser…</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Codes à usage unique</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::UserPasskeyRow</name>
    <message>
        <source>Users add passkeys on their account page.</source>
        <translation>Les utilisateurs ajoutent des clés d’accès sur leur page de compte.</translation>
    </message>
    <message>
        <source>No passkeys. Users add them on their account page.</source>
        <translation>Aucune clé d’accès. Les utilisateurs les ajoutent sur leur page de compte.</translation>
    </message>
    <message>
        <source>%1, not used yet.</source>
        <translation>%1, pas encore utilisées.</translation>
    </message>
    <message>
        <source>%1, last used %2.</source>
        <translation>%1, dernière utilisation %2.</translation>
    </message>
    <message>
        <source>Remove the passkey %1 of %2?</source>
        <translation>Retirer la clé d’accès %1 de %2 ?</translation>
    </message>
    <message>
        <source>It no longer signs in. Its authenticator keeps it until the user deletes it there.</source>
        <translation>Elle ne permet plus de se connecter. L’appareil la garde jusqu’à ce que l’utilisateur l’y supprime.</translation>
    </message>
    <message>
        <source>Sessions that it opened go on.</source>
        <translation>Les sessions qu’elle a ouvertes continuent.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The passkey was not removed: %1</source>
        <translation>La clé d’accès n’a pas été retirée : %1</translation>
    </message>
    <message>
        <source>One passkey</source>
        <translation>Une clé d’accès</translation>
    </message>
    <message numerus="yes">
        <source>%n passkeys</source>
        <translation>
            <numerusform>%n clé d’accès</numerusform>
            <numerusform>%n clés d’accès</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a passkey</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Passkeys</source>
        <translation>Clés d’accès</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::UserSessionsView</name>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>Connecté nulle part.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminer la session</translation>
    </message>
    <message>
        <source>End all</source>
        <translation>Tout terminer</translation>
    </message>
    <message>
        <source>Sessions of the user</source>
        <translation>Sessions de l’utilisateur</translation>
    </message>
    <message>
        <source>No session was ended: %1</source>
        <translation>Aucune session n’a été terminée : %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>People who can sign in, and what clients may learn about them.</source>
        <translation>Les personnes qui peuvent se connecter, et ce que les clients peuvent apprendre d’elles.</translation>
    </message>
    <message>
        <source>Search username, name or e-mail</source>
        <translation>Chercher nom d’utilisateur, nom ou courriel</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nouvel utilisateur</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Pas encore d’utilisateurs</translation>
    </message>
    <message>
        <source>Somebody has to sign in before a client gets a token for a person.</source>
        <translation>Quelqu’un doit se connecter avant qu’un client obtienne un jeton pour une personne.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Typed at sign-in; no spaces.</source>
        <translation>Saisi à la connexion ; sans espaces.</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Peut se connecter</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>E-mail address is verified</source>
        <translation>L’adresse de courriel est vérifiée</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Address of an image.</source>
        <translation>Adresse d’une image.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>International form: +49 30 123456</source>
        <translation>Forme internationale : +49 30 123456</translation>
    </message>
    <message>
        <source>Telephone number is verified</source>
        <translation>Le numéro de téléphone est vérifié</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>A tag such as en or de-AT.</source>
        <translation>Une étiquette comme en ou de-AT.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Such as Europe/Berlin.</source>
        <translation>Comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What clients know the user by (sub): made when the user is saved, never given twice.</source>
        <translation>Ce par quoi les clients connaissent l’utilisateur (sub) : créé à l’enregistrement, jamais donné deux fois.</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Définir le mot de passe…</translation>
    </message>
    <message>
        <source>Save the other changes first.</source>
        <translation>Enregistrez d’abord les autres modifications.</translation>
    </message>
    <message>
        <source>A password is set.</source>
        <translation>Un mot de passe est défini.</translation>
    </message>
    <message>
        <source>None: cannot sign in yet.</source>
        <translation>Aucun : ne peut pas encore se connecter.</translation>
    </message>
    <message>
        <source>The user is not there any more.</source>
        <translation>L’utilisateur n’existe plus.</translation>
    </message>
    <message>
        <source>The password was not set: %1</source>
        <translation>Le mot de passe n’a pas été défini : %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>In lab mode</source>
        <translation>En mode laboratoire</translation>
    </message>
    <message>
        <source>What the sign-in page of a server in lab mode offers; an ordinary server takes no notice of it.</source>
        <translation>Ce que propose la page de connexion d’un serveur en mode laboratoire ; un serveur ordinaire n’en tient pas compte.</translation>
    </message>
    <message>
        <source>Ordinary user</source>
        <translation>Utilisateur ordinaire</translation>
    </message>
    <message>
        <source>Persona: signs in by one click</source>
        <translation>Persona : se connecte en un clic</translation>
    </message>
    <message>
        <source>Persona: always refused</source>
        <translation>Persona : toujours refusée</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::WorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>A &amp;file on this computer</source>
        <translation>Un &amp;fichier sur cet ordinateur</translation>
    </message>
    <message>
        <source>A &amp;PostgreSQL database</source>
        <translation>Une base &amp;PostgreSQL</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It opens in a window of its own, with a server of its own.</source>
        <translation>Il s’ouvre dans sa propre fenêtre, avec son propre serveur.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Kept in the keychain of this desktop, nowhere else.</source>
        <translation>Gardé dans le trousseau de ce bureau, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Workspaces (*.gatehouse);;All files (*)</source>
        <translation>Espaces de travail (*.gatehouse);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This file is there already; open it instead.</source>
        <translation>Ce fichier existe déjà ; ouvrez-le plutôt.</translation>
    </message>
</context>
</TS>
