<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ApiText</name>
    <message>
        <source>(%1, not text)</source>
        <translation>(%1, no es texto)</translation>
    </message>
    <message>
        <source>(%1 more are not shown)</source>
        <translation>(no se muestran %1 más)</translation>
    </message>
</context>
<context>
    <name>AuditList</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Signing in and out</source>
        <translation>Inicio y cierre de sesión</translation>
    </message>
    <message>
        <source>Codes and tokens</source>
        <translation>Códigos y tokens</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Settings and scopes</source>
        <translation>Ajustes y ámbitos</translation>
    </message>
    <message>
        <source>Events: all</source>
        <translation>Eventos: todos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>From</source>
        <comment>address</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
</context>
<context>
    <name>BreakTitles</name>
    <message>
        <source>Leave PKCE out</source>
        <translation>Omitir PKCE</translation>
    </message>
    <message>
        <source>Send another code verifier</source>
        <translation>Enviar otro verificador de código</translation>
    </message>
    <message>
        <source>Use the code twice</source>
        <translation>Usar el código dos veces</translation>
    </message>
    <message>
        <source>Ask for a redirect to somebody else</source>
        <translation>Pedir una redirección a otra parte</translation>
    </message>
    <message>
        <source>Name another redirect URI with the code</source>
        <translation>Indicar otra URI de redirección con el código</translation>
    </message>
    <message>
        <source>Leave state out</source>
        <translation>Omitir state</translation>
    </message>
    <message>
        <source>Answer with a foreign state</source>
        <translation>Responder con un state ajeno</translation>
    </message>
    <message>
        <source>Leave nonce out</source>
        <translation>Omitir nonce</translation>
    </message>
    <message>
        <source>The user presses Deny</source>
        <translation>El usuario pulsa Denegar</translation>
    </message>
    <message>
        <source>Ask for an unknown scope</source>
        <translation>Pedir un ámbito desconocido</translation>
    </message>
    <message>
        <source>Send a wrong client secret</source>
        <translation>Enviar un secreto de cliente erróneo</translation>
    </message>
    <message>
        <source>Send a wrong password</source>
        <translation>Enviar una contraseña errónea</translation>
    </message>
    <message>
        <source>Send another kind of token</source>
        <translation>Enviar otro tipo de token</translation>
    </message>
    <message>
        <source>Ask for tokens before the user decided</source>
        <translation>Pedir tokens antes de que el usuario decida</translation>
    </message>
    <message>
        <source>Use an expired access token</source>
        <translation>Usar un token de acceso caducado</translation>
    </message>
    <message>
        <source>Use a made-up access token</source>
        <translation>Usar un token de acceso inventado</translation>
    </message>
    <message>
        <source>Sign the assertion for another audience</source>
        <translation>Firmar la aserción para otra audiencia</translation>
    </message>
    <message>
        <source>Let the assertion be expired</source>
        <translation>Dejar caducada la aserción</translation>
    </message>
    <message>
        <source>Use the assertion twice</source>
        <translation>Usar la aserción dos veces</translation>
    </message>
    <message>
        <source>Sign with a wrong consumer secret</source>
        <translation>Firmar con un secreto de consumidor erróneo</translation>
    </message>
    <message>
        <source>Change a parameter after it was signed</source>
        <translation>Cambiar un parámetro después de firmarlo</translation>
    </message>
    <message>
        <source>Sign with an old timestamp</source>
        <translation>Firmar con una marca de tiempo antigua</translation>
    </message>
</context>
<context>
    <name>ClaimTexts</name>
    <message>
        <source>how it is signed</source>
        <translation>cómo está firmado</translation>
    </message>
    <message>
        <source>which key signed it</source>
        <translation>qué clave lo firmó</translation>
    </message>
    <message>
        <source>what it is: at+jwt for access tokens</source>
        <translation>qué es: at+jwt en los tokens de acceso</translation>
    </message>
    <message>
        <source>members that must be understood</source>
        <translation>miembros que deben entenderse</translation>
    </message>
    <message>
        <source>what is inside</source>
        <translation>qué contiene</translation>
    </message>
    <message>
        <source>where keys are said to be; never followed</source>
        <translation>dónde dice que están las claves; nunca se sigue</translation>
    </message>
    <message>
        <source>a key of its own; never believed</source>
        <translation>una clave propia; nunca se cree</translation>
    </message>
    <message>
        <source>issuer: who made it</source>
        <translation>emisor: quién lo hizo</translation>
    </message>
    <message>
        <source>subject: whom it is about</source>
        <translation>sujeto: de quién trata</translation>
    </message>
    <message>
        <source>audience: who may accept it</source>
        <translation>audiencia: quién puede aceptarlo</translation>
    </message>
    <message>
        <source>expires: not to be accepted from then on</source>
        <translation>caduca: no aceptarlo desde entonces</translation>
    </message>
    <message>
        <source>not before: not to be accepted until then</source>
        <translation>no antes: no aceptarlo hasta entonces</translation>
    </message>
    <message>
        <source>issued at</source>
        <translation>emitido el</translation>
    </message>
    <message>
        <source>its own identifier</source>
        <translation>su propio identificador</translation>
    </message>
    <message>
        <source>the client that asked for it</source>
        <translation>el cliente que lo pidió</translation>
    </message>
    <message>
        <source>what it allows</source>
        <translation>qué permite</translation>
    </message>
    <message>
        <source>authorized party: the client it was issued to</source>
        <translation>parte autorizada: el cliente al que se emitió</translation>
    </message>
    <message>
        <source>ties it to one sign-in request of the client</source>
        <translation>lo ata a una solicitud de inicio de sesión del cliente</translation>
    </message>
    <message>
        <source>when the user signed in</source>
        <translation>cuándo inició sesión el usuario</translation>
    </message>
    <message>
        <source>how sure the sign-in was</source>
        <translation>cuán segura fue la sesión</translation>
    </message>
    <message>
        <source>by what means the user signed in</source>
        <translation>por qué medio inició sesión el usuario</translation>
    </message>
    <message>
        <source>the browser session, for signing out</source>
        <translation>la sesión del navegador, para cerrarla</translation>
    </message>
    <message>
        <source>ties it to the access token beside it</source>
        <translation>lo ata al token de acceso que lo acompaña</translation>
    </message>
    <message>
        <source>ties it to the code beside it</source>
        <translation>lo ata al código que lo acompaña</translation>
    </message>
    <message>
        <source>full name of the user</source>
        <translation>nombre completo del usuario</translation>
    </message>
    <message>
        <source>given name of the user</source>
        <translation>nombre de pila del usuario</translation>
    </message>
    <message>
        <source>family name of the user</source>
        <translation>apellidos del usuario</translation>
    </message>
    <message>
        <source>nickname of the user</source>
        <translation>apodo del usuario</translation>
    </message>
    <message>
        <source>user name; may change</source>
        <translation>nombre de usuario; puede cambiar</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <source>whether the address was checked</source>
        <translation>si se comprobó la dirección</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>whether the number was checked</source>
        <translation>si se comprobó el número</translation>
    </message>
    <message>
        <source>address of a picture</source>
        <translation>dirección de una imagen</translation>
    </message>
    <message>
        <source>address of a home page</source>
        <translation>dirección de una página personal</translation>
    </message>
    <message>
        <source>language of the user</source>
        <translation>idioma del usuario</translation>
    </message>
    <message>
        <source>time zone of the user</source>
        <translation>zona horaria del usuario</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>dirección postal</translation>
    </message>
    <message>
        <source>when the profile changed</source>
        <translation>cuándo cambió el perfil</translation>
    </message>
    <message>
        <source>what happened: a logout token</source>
        <translation>qué pasó: un token de cierre de sesión</translation>
    </message>
    <message>
        <source>the key its bearer must prove</source>
        <translation>la clave que debe probar su portador</translation>
    </message>
    <message>
        <source>whether it may be accepted now</source>
        <translation>si puede aceptarse ahora</translation>
    </message>
    <message>
        <source>how it is presented</source>
        <translation>cómo se presenta</translation>
    </message>
    <message>
        <source>who it is about, for people</source>
        <translation>de quién se trata, para personas</translation>
    </message>
</context>
<context>
    <name>ClaimsPreviewTexts</name>
    <message>
        <source>the server&apos;s issuer</source>
        <translation>el emisor del servidor</translation>
    </message>
    <message>
        <source>the user&apos;s subject</source>
        <translation>el sujeto del usuario</translation>
    </message>
    <message>
        <source>the client&apos;s registration</source>
        <translation>el registro del cliente</translation>
    </message>
    <message>
        <source>random, new in each token</source>
        <translation>aleatorio, nuevo en cada token</translation>
    </message>
    <message>
        <source>the moment of issue</source>
        <translation>el momento de la emisión</translation>
    </message>
    <message>
        <source>the lifetime in the settings</source>
        <translation>la duración de los ajustes</translation>
    </message>
    <message>
        <source>the moment of sign-in</source>
        <translation>el momento del inicio de sesión</translation>
    </message>
    <message>
        <source>the granted scopes</source>
        <translation>los ámbitos concedidos</translation>
    </message>
    <message>
        <source>scope %1</source>
        <translation>ámbito %1</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token de identidad</translation>
    </message>
    <message>
        <source>Userinfo</source>
        <translation>Userinfo</translation>
    </message>
    <message>
        <source>The access token is opaque: resource servers ask by introspection.</source>
        <translation>El token de acceso es opaco: los servidores de recursos preguntan por introspección.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>The request would be refused: the client may not ask for %1.</source>
        <translation>La solicitud se rechazaría: el cliente no puede pedir %1.</translation>
    </message>
    <message>
        <source>%1 opens no claims: it is not on the page Scopes.</source>
        <translation>%1 no abre atributos: no está en la página Ámbitos.</translation>
    </message>
    <message>
        <source>Nobody signs in, so nothing is said about a person.</source>
        <translation>Nadie inicia sesión, así que no se dice nada de una persona.</translation>
    </message>
    <message>
        <source>Without the scope openid there is neither ID token nor userinfo.</source>
        <translation>Sin el ámbito openid no hay token de identidad ni userinfo.</translation>
    </message>
</context>
<context>
    <name>ClientAddresses</name>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Discovery document</source>
        <translation>Documento de descubrimiento</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Device authorization</source>
        <translation>Autorización de dispositivo</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Pushed requests</source>
        <translation>Solicitudes enviadas</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Datos del usuario</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>Introspección</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Revocación</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Claves públicas</translation>
    </message>
</context>
<context>
    <name>ClientAssertion</name>
    <message>
        <source>Client assertion: header</source>
        <translation>Aserción del cliente: cabecera</translation>
    </message>
    <message>
        <source>Client assertion: claims</source>
        <translation>Aserción del cliente: claims</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Lo que se firma</translation>
    </message>
</context>
<context>
    <name>ClientChecks</name>
    <message>
        <source>status %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>The answer has the state that was sent</source>
        <translation>La respuesta lleva el state enviado</translation>
    </message>
    <message>
        <source>A state was sent, so that a forged answer shows</source>
        <translation>Se envió un state, para que una respuesta falsa se note</translation>
    </message>
    <message>
        <source>The client cannot know that it asked for this answer.</source>
        <translation>El cliente no puede saber que pidió esta respuesta.</translation>
    </message>
    <message>
        <source>iss names the server that was asked</source>
        <translation>iss nombra al servidor consultado</translation>
    </message>
    <message>
        <source>The answer is of another server.</source>
        <translation>La respuesta es de otro servidor.</translation>
    </message>
    <message>
        <source>The id_token has the nonce that was sent</source>
        <translation>El id_token lleva el nonce enviado</translation>
    </message>
    <message>
        <source>The id_token was not made for this request.</source>
        <translation>El id_token no se hizo para esta solicitud.</translation>
    </message>
</context>
<context>
    <name>ClientFix</name>
    <message>
        <source>Register this redirect URI</source>
        <translation>Registrar esta URI de redirección</translation>
    </message>
    <message>
        <source>Register a redirect URI for %1?</source>
        <translation>¿Registrar una URI de redirección para %1?</translation>
    </message>
    <message>
        <source>Users who let %1 in will be sent here with their codes: %2</source>
        <translation>Los usuarios que acepten %1 serán enviados aquí con sus códigos: %2</translation>
    </message>
    <message>
        <source>Do it only if you know this address: whoever can send a request chooses what stands in it.</source>
        <translation>Hágalo solo si conoce esta dirección: quien puede enviar una solicitud elige lo que contiene.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>%1 may use %2 from now on.</source>
        <translation>%1 puede usar %2 desde ahora.</translation>
    </message>
    <message>
        <source>Register this address</source>
        <translation>Registrar esta dirección</translation>
    </message>
    <message>
        <source>Register an address after signing out for %1?</source>
        <translation>¿Registrar una dirección tras cerrar sesión para %1?</translation>
    </message>
    <message>
        <source>Users who sign out of %1 will be sent here: %2</source>
        <translation>Los usuarios que cierren sesión en %1 serán enviados aquí: %2</translation>
    </message>
    <message>
        <source>Add this grant type</source>
        <translation>Añadir este tipo de concesión</translation>
    </message>
    <message>
        <source>Add a grant type to %1?</source>
        <translation>¿Añadir un tipo de concesión a %1?</translation>
    </message>
    <message>
        <source>%1 may get tokens with the grant type %2.</source>
        <translation>%1 podrá obtener tokens con el tipo de concesión %2.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>%1 may use the grant type %2 from now on.</source>
        <translation>%1 puede usar a partir de ahora el tipo de concesión %2.</translation>
    </message>
    <message>
        <source>Add this response type</source>
        <translation>Añadir este tipo de respuesta</translation>
    </message>
    <message>
        <source>Add a response type to %1?</source>
        <translation>¿Añadir un tipo de respuesta a %1?</translation>
    </message>
    <message>
        <source>%1 may ask for the response type %2.</source>
        <translation>%1 podrá pedir el tipo de respuesta %2.</translation>
    </message>
    <message>
        <source>Grant types that it needs are added as well. Tokens in an address are seen by the browser&apos;s history and by every script of the page.</source>
        <translation>También se añaden los tipos de concesión que necesita. Los tokens en una dirección quedan a la vista del historial del navegador y de cada script de la página.</translation>
    </message>
    <message>
        <source>%1 may use the response type %2 from now on.</source>
        <translation>%1 puede usar a partir de ahora el tipo de respuesta %2.</translation>
    </message>
    <message>
        <source>Allow this scope</source>
        <translation>Permitir este ámbito</translation>
    </message>
    <message>
        <source>Allow more scope to %1?</source>
        <translation>¿Permitir más ámbitos a %1?</translation>
    </message>
    <message>
        <source>%1 may ask users for: %2</source>
        <translation>%1 podrá pedir a los usuarios: %2</translation>
    </message>
    <message>
        <source>Tokens that it has already stay as they are; it has to ask again.</source>
        <translation>Los tokens que ya tiene quedan como están; debe pedirlos de nuevo.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>%1 may ask for %2 from now on.</source>
        <translation>%1 puede pedir %2 a partir de ahora.</translation>
    </message>
    <message>
        <source>Enable the client</source>
        <translation>Activar el cliente</translation>
    </message>
    <message>
        <source>Enable %1?</source>
        <translation>¿Activar %1?</translation>
    </message>
    <message>
        <source>Somebody switched it off. Users can sign in to %1 again, and its tokens count again.</source>
        <translation>Alguien lo desactivó. Los usuarios podrán volver a iniciar sesión en %1, y sus tokens volverán a valer.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 está activado.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Crear un secreto nuevo</translation>
    </message>
    <message>
        <source>Make a new secret for %1?</source>
        <translation>¿Crear un secreto nuevo para %1?</translation>
    </message>
    <message>
        <source>The new secret is shown once, to be put into %1.</source>
        <translation>El secreto nuevo se muestra una vez, para ponerlo en %1.</translation>
    </message>
    <message>
        <source>The secret of now works for another 24 hours.</source>
        <translation>El secreto actual sirve otras 24 horas.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>%1 has a new secret; the old one ends in 24 hours.</source>
        <translation>%1 tiene un secreto nuevo; el antiguo termina en 24 horas.</translation>
    </message>
    <message>
        <source>Enable the user</source>
        <translation>Activar el usuario</translation>
    </message>
    <message>
        <source>Somebody switched this user off. %1 can sign in again, and what %1 agreed to counts again.</source>
        <translation>Alguien desactivó a este usuario. %1 podrá volver a iniciar sesión y lo que %1 aceptó volverá a valer.</translation>
    </message>
    <message>
        <source>Offer this sign-in</source>
        <translation>Ofrecer este inicio de sesión</translation>
    </message>
    <message>
        <source>Offer sign-in through %1?</source>
        <translation>¿Ofrecer el inicio de sesión con %1?</translation>
    </message>
    <message>
        <source>People can sign in here with their accounts at %1 again.</source>
        <translation>Se podrá volver a iniciar sesión aquí con cuentas de %1.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Ofrecer</translation>
    </message>
    <message>
        <source>People can sign in through %1 from now on.</source>
        <translation>Desde ahora se puede iniciar sesión con %1.</translation>
    </message>
    <message>
        <source>Switch registration on</source>
        <translation>Activar el registro</translation>
    </message>
    <message>
        <source>Let clients register themselves?</source>
        <translation>¿Permitir que los clientes se registren solos?</translation>
    </message>
    <message>
        <source>Whoever has an initial access token of this server can register a client; nobody else can.</source>
        <translation>Quien tenga un token de acceso inicial de este servidor puede registrar un cliente; nadie más.</translation>
    </message>
    <message>
        <source>Initial access tokens are made under Settings.</source>
        <translation>Los tokens de acceso inicial se crean en Ajustes.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Clients with an initial access token can register themselves.</source>
        <translation>Los clientes con un token de acceso inicial pueden registrarse solos.</translation>
    </message>
</context>
<context>
    <name>ClientTableModel</name>
    <message>
        <source>On</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>Default redirect URI</source>
        <translation>URI de redirección predeterminada</translation>
    </message>
    <message>
        <source>Redirect URIs after logout</source>
        <translation>URI de redirección tras cerrar sesión</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>Tipos de respuesta</translation>
    </message>
    <message>
        <source>Default scopes</source>
        <translation>Ámbitos predeterminados</translation>
    </message>
    <message>
        <source>Access token format</source>
        <translation>Formato del token de acceso</translation>
    </message>
    <message>
        <source>Access token signature</source>
        <translation>Firma del token de acceso</translation>
    </message>
    <message>
        <source>Access token length</source>
        <translation>Longitud del token de acceso</translation>
    </message>
    <message>
        <source>Access token generator</source>
        <translation>Generador de tokens de acceso</translation>
    </message>
    <message>
        <source>Refresh token generator</source>
        <translation>Generador de tokens de actualización</translation>
    </message>
    <message>
        <source>ID token signature</source>
        <translation>Firma del token de identidad</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Audiencias</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Orígenes permitidos</translation>
    </message>
    <message>
        <source>Require PKCE</source>
        <translation>Exigir PKCE</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Pedir consentimiento</translation>
    </message>
    <message>
        <source>Require pushed requests</source>
        <translation>Exigir solicitudes depositadas</translation>
    </message>
    <message>
        <source>Allow plain http</source>
        <translation>Permitir http sin cifrar</translation>
    </message>
    <message>
        <source>May introspect</source>
        <translation>Puede examinar tokens</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidad</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>Condiciones de uso</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Claves públicas</translation>
    </message>
    <message>
        <source>Address of the public keys</source>
        <translation>Dirección de las claves públicas</translation>
    </message>
    <message>
        <source>Signature of assertions</source>
        <translation>Firma de las aserciones</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Secret (basic)</source>
        <translation>Secreto (basic)</translation>
    </message>
    <message>
        <source>Secret (post)</source>
        <translation>Secreto (post)</translation>
    </message>
    <message>
        <source>Secret (JWT)</source>
        <translation>Secreto (JWT)</translation>
    </message>
    <message>
        <source>Key pair (JWT)</source>
        <translation>Par de claves (JWT)</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>credenciales del cliente</translation>
    </message>
    <message>
        <source>%1 (legacy)</source>
        <translation>%1 (antiguo)</translation>
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
        <translation>exigido</translation>
    </message>
    <message>
        <source>A stolen code is worth nothing without the verifier (RFC 9700 §2.1.1).</source>
        <translation>Un código robado no vale nada sin el verificador (RFC 9700 §2.1.1).</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>none: public client</source>
        <translation>ninguna: cliente público</translation>
    </message>
    <message>
        <source>secret, basic</source>
        <translation>secreto, basic</translation>
    </message>
    <message>
        <source>Web application</source>
        <translation>Aplicación web</translation>
    </message>
    <message>
        <source>Runs on a server of yours; people use it with a browser.</source>
        <translation>Funciona en un servidor suyo; se usa con un navegador.</translation>
    </message>
    <message>
        <source>Its server can keep a secret; the browser never sees it.</source>
        <translation>Su servidor puede guardar un secreto; el navegador nunca lo ve.</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <source>code, refresh</source>
        <translation>código, actualización</translation>
    </message>
    <message>
        <source>People sign in here, not there; it stays connected after they leave.</source>
        <translation>Se inicia sesión aquí, no allí; sigue conectada cuando la gente se va.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>se pide</translation>
    </message>
    <message>
        <source>People see what they open, once.</source>
        <translation>Las personas ven una vez lo que abren.</translation>
    </message>
    <message>
        <source>Single-page application</source>
        <translation>Aplicación de una sola página</translation>
    </message>
    <message>
        <source>Runs wholly in the browser: React, Vue, Ember …</source>
        <translation>Funciona por completo en el navegador: React, Vue, Ember…</translation>
    </message>
    <message>
        <source>Everybody can read what a browser was sent.</source>
        <translation>Cualquiera puede leer lo que se envió a un navegador.</translation>
    </message>
    <message>
        <source>Not implicit: its tokens lie in the address bar. Each refresh token works once, so a stolen one is noticed.</source>
        <translation>No implícito: sus tokens quedan en la barra de direcciones. Cada token de actualización vale una vez, así que un robo se nota.</translation>
    </message>
    <message>
        <source>Allowed origin</source>
        <translation>Origen permitido</translation>
    </message>
    <message>
        <source>that of the redirect URI</source>
        <translation>el de la URI de redirección</translation>
    </message>
    <message>
        <source>Its page calls the token endpoint itself (CORS).</source>
        <translation>Su página llama ella misma al punto de token (CORS).</translation>
    </message>
    <message>
        <source>Desktop or mobile application</source>
        <translation>Aplicación de escritorio o móvil</translation>
    </message>
    <message>
        <source>Installed on people&apos;s own devices.</source>
        <translation>Instalada en los dispositivos de las personas.</translation>
    </message>
    <message>
        <source>A secret in every copy is no secret (RFC 8252 §8.5).</source>
        <translation>Un secreto en cada copia no es un secreto (RFC 8252 §8.5).</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>loopback without port, or its own scheme</source>
        <translation>bucle local sin puerto, o su propio esquema</translation>
    </message>
    <message>
        <source>It listens on whatever port is free; the port is not compared (RFC 8252 §7.3).</source>
        <translation>Escucha en el puerto que esté libre; el puerto no se compara (RFC 8252 §7.3).</translation>
    </message>
    <message>
        <source>People sign in with the system&apos;s browser.</source>
        <translation>Se inicia sesión con el navegador del sistema.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>A job or server that acts for itself, without a person.</source>
        <translation>Una tarea o servidor que actúa por sí mismo, sin persona.</translation>
    </message>
    <message>
        <source>It runs where you can keep a secret; a key pair is better still.</source>
        <translation>Funciona donde se puede guardar un secreto; un par de claves es aún mejor.</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>credenciales del cliente</translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation>No hay a quién preguntar.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>todavía ninguno</translation>
    </message>
    <message>
        <source>Give it what the job needs and nothing else: no person limits it.</source>
        <translation>Dele lo que la tarea necesita y nada más: ninguna persona lo limita.</translation>
    </message>
    <message>
        <source>Television or command line</source>
        <translation>Televisor o línea de órdenes</translation>
    </message>
    <message>
        <source>Has no browser or no keyboard: people type a code on their telephone.</source>
        <translation>No tiene navegador o teclado: se introduce un código en el teléfono.</translation>
    </message>
    <message>
        <source>It is in everybody&apos;s hands.</source>
        <translation>Está en manos de todos.</translation>
    </message>
    <message>
        <source>device code, refresh</source>
        <translation>código de dispositivo, actualización</translation>
    </message>
    <message>
        <source>Signing in is laborious there, so it stays connected (RFC 8628).</source>
        <translation>Iniciar sesión allí es laborioso, así que sigue conectado (RFC 8628).</translation>
    </message>
    <message>
        <source>Whoever types a code for a stranger must see what for.</source>
        <translation>Quien introduce un código para un extraño debe ver para qué.</translation>
    </message>
    <message>
        <source>API (resource server)</source>
        <translation>API (servidor de recursos)</translation>
    </message>
    <message>
        <source>Is called with tokens and asks this server what they are worth.</source>
        <translation>Se la llama con tokens y pregunta a este servidor qué valen.</translation>
    </message>
    <message>
        <source>Only those who may ask get an answer (RFC 7662 §2.1).</source>
        <translation>Solo quien puede preguntar recibe respuesta (RFC 7662 §2.1).</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>Introspección</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitida</translation>
    </message>
    <message>
        <source>That is what it is here for.</source>
        <translation>Para eso está aquí.</translation>
    </message>
    <message>
        <source>It may call other APIs itself; take it away when it does not.</source>
        <translation>Puede llamar a otras API; quíteselo si no lo hace.</translation>
    </message>
    <message>
        <source>Old application with its own sign-in (legacy)</source>
        <translation>Aplicación antigua con inicio de sesión propio (antiguo)</translation>
    </message>
    <message>
        <source>Asks people for their password itself. Only where it cannot be changed.</source>
        <translation>Pide ella misma la contraseña. Solo donde no se pueda cambiar.</translation>
    </message>
    <message>
        <source>At least nobody else can try passwords in its name.</source>
        <translation>Al menos nadie más puede probar contraseñas en su nombre.</translation>
    </message>
    <message>
        <source>password, refresh</source>
        <translation>contraseña, actualización</translation>
    </message>
    <message>
        <source>It sees people&apos;s passwords, and no second factor is possible: RFC 9700 §2.4 forbids it. Move it to the code grant when you can.</source>
        <translation>Ve las contraseñas y no es posible un segundo factor: RFC 9700 §2.4 lo prohíbe. Pásela al código cuando pueda.</translation>
    </message>
    <message>
        <source>without openid</source>
        <translation>sin openid</translation>
    </message>
    <message>
        <source>Nobody signed in here, so there is no ID token to give.</source>
        <translation>Aquí nadie inició sesión, así que no hay token de identidad que dar.</translation>
    </message>
</context>
<context>
    <name>CompanionRules</name>
    <message>
        <source>at_hash is of the access token beside it</source>
        <translation>at_hash es del token de acceso que lo acompaña</translation>
    </message>
    <message>
        <source>not checked: no access token is given</source>
        <translation>sin comprobar: no se dio token de acceso</translation>
    </message>
    <message>
        <source>c_hash is of the code beside it</source>
        <translation>c_hash es del código que lo acompaña</translation>
    </message>
    <message>
        <source>not checked: no code is given</source>
        <translation>sin comprobar: no se dio código</translation>
    </message>
    <message>
        <source>s_hash is of the state beside it</source>
        <translation>s_hash es del state que lo acompaña</translation>
    </message>
    <message>
        <source>not checked: no state is given</source>
        <translation>sin comprobar: no se dio state</translation>
    </message>
    <message>
        <source>nonce is the one that was sent</source>
        <translation>nonce es el que se envió</translation>
    </message>
    <message>
        <source>not checked: no nonce is given</source>
        <translation>sin comprobar: no se dio nonce</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>claim</comment>
        <translation>falta</translation>
    </message>
    <message>
        <source>not checked: the token has no %1</source>
        <translation>sin comprobar: el token no tiene %1</translation>
    </message>
    <message>
        <source>not checked: no hash is known for alg %1</source>
        <translation>sin comprobar: no se conoce hash para alg %1</translation>
    </message>
</context>
<context>
    <name>ConsentList</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Allowed scopes</source>
        <translation>Ámbitos permitidos</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>CopyAction</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>ErrorUriTableModel</name>
    <message>
        <source>Error code</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
</context>
<context>
    <name>FlowTitles</name>
    <message>
        <source>Authorization code with PKCE</source>
        <translation>Código de autorización con PKCE</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Credenciales del cliente</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de actualización</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Pushed authorization request</source>
        <translation>Solicitud de autorización enviada previamente</translation>
    </message>
    <message>
        <source>JWT bearer</source>
        <translation>JWT bearer</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Híbrido</translation>
    </message>
    <message>
        <source>Implicit (why not)</source>
        <translation>Implícito (por qué no)</translation>
    </message>
    <message>
        <source>Password (why not)</source>
        <translation>Contraseña (por qué no)</translation>
    </message>
    <message>
        <source>OAuth 1.0a</source>
        <translation>OAuth 1.0a</translation>
    </message>
    <message>
        <source>Authorize: the user decides</source>
        <translation>Autorizar: el usuario decide</translation>
    </message>
    <message>
        <source>Verify: the user decides elsewhere</source>
        <translation>Verificar: el usuario decide en otro lugar</translation>
    </message>
    <message>
        <source>Ask for tokens</source>
        <translation>Pedir tokens</translation>
    </message>
    <message>
        <source>Use the access token</source>
        <translation>Usar el token de acceso</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Ask for a device code</source>
        <translation>Pedir un código de dispositivo</translation>
    </message>
    <message>
        <source>Push the request</source>
        <translation>Enviar la solicitud por adelantado</translation>
    </message>
    <message>
        <source>Sign an assertion</source>
        <translation>Firmar una aserción</translation>
    </message>
    <message>
        <source>Temporary credentials</source>
        <translation>Credenciales temporales</translation>
    </message>
    <message>
        <source>Token credentials</source>
        <translation>Credenciales de token</translation>
    </message>
</context>
<context>
    <name>GivenKeys</name>
    <message>
        <source>This is not JSON of a key or of a key set.</source>
        <translation>Esto no es el JSON de una clave ni de un conjunto de claves.</translation>
    </message>
    <message>
        <source>There is no key in it.</source>
        <translation>No contiene ninguna clave.</translation>
    </message>
    <message>
        <source>This is too long for keys.</source>
        <translation>Es demasiado largo para ser claves.</translation>
    </message>
    <message>
        <source>none of the keys given is “%1”</source>
        <translation>ninguna de las claves dadas es «%1»</translation>
    </message>
    <message>
        <source>the key given</source>
        <translation>la clave dada</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>current: signs</source>
        <translation>actual: firma</translation>
    </message>
    <message>
        <source>next: published</source>
        <translation>siguiente: publicada</translation>
    </message>
    <message>
        <source>retired: verifies</source>
        <translation>retirada: verifica</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>ID de clave (kid)</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Signs since</source>
        <translation>Firma desde</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirada</translation>
    </message>
</context>
<context>
    <name>LabSequence</name>
    <message>
        <source>open this address</source>
        <translation>abrir esta dirección</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>back at the redirect URI</source>
        <translation>de vuelta en la URI de redirección</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Resource server</source>
        <translation>Servidor de recursos</translation>
    </message>
</context>
<context>
    <name>LoopbackTexts</name>
    <message>
        <source>The answer was empty.</source>
        <translation>La respuesta estaba vacía.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>La respuesta es demasiado grande.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>Done. You can close this page and go back to Gatehouse.</source>
        <translation>Listo. Puede cerrar esta página y volver a Gatehouse.</translation>
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
        <translation>En las páginas</translation>
    </message>
</context>
<context>
    <name>OriginTexts</name>
    <message>
        <source>given</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>traído</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generado</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>roto</translation>
    </message>
</context>
<context>
    <name>ParameterTexts</name>
    <message>
        <source>Which application asks. It is no secret.</source>
        <translation>Qué aplicación pregunta. No es un secreto.</translation>
    </message>
    <message>
        <source>Proves that the application is the registered one. Only for clients that can keep a secret.</source>
        <translation>Prueba que la aplicación es la registrada. Solo para clientes que pueden guardar un secreto.</translation>
    </message>
    <message>
        <source>What the authorization endpoint should answer: code, or tokens at once.</source>
        <translation>Qué debe responder el punto de autorización: un código, o tokens directamente.</translation>
    </message>
    <message>
        <source>Where the answer goes. It is compared with the registered ones character by character.</source>
        <translation>Adónde va la respuesta. Se compara carácter a carácter con las registradas.</translation>
    </message>
    <message>
        <source>What the client wants to be allowed to do, words separated by blanks.</source>
        <translation>Lo que el cliente quiere poder hacer, palabras separadas por espacios.</translation>
    </message>
    <message>
        <source>A random value that comes back unchanged, so that the client knows the answer is to its own question.</source>
        <translation>Un valor aleatorio que vuelve sin cambios, para que el cliente sepa que la respuesta es a su propia pregunta.</translation>
    </message>
    <message>
        <source>A random value that the id_token repeats, so that a token of another sign-in cannot be slipped in.</source>
        <translation>Un valor aleatorio que el id_token repite, para que no se cuele un token de otro inicio de sesión.</translation>
    </message>
    <message>
        <source>BASE64URL(SHA256(code_verifier)). A stolen code is useless without the verifier.</source>
        <translation>BASE64URL(SHA256(code_verifier)). Un código robado no sirve sin el verificador.</translation>
    </message>
    <message>
        <source>How the challenge was made. Only S256 protects when the request is seen.</source>
        <translation>Cómo se hizo el desafío. Solo S256 protege si se ve la solicitud.</translation>
    </message>
    <message>
        <source>The secret behind the challenge, 43 to 128 characters. It shows that who redeems the code also asked for it.</source>
        <translation>El secreto tras el desafío, de 43 a 128 caracteres. Muestra que quien canjea el código también lo pidió.</translation>
    </message>
    <message>
        <source>What is exchanged for tokens.</source>
        <translation>Lo que se canjea por tokens.</translation>
    </message>
    <message>
        <source>The authorization code: valid for a minute, once, for this client alone.</source>
        <translation>El código de autorización: válido un minuto, una vez, solo para este cliente.</translation>
    </message>
    <message>
        <source>Gets new access tokens without the user. It changes with every use.</source>
        <translation>Obtiene nuevos tokens de acceso sin el usuario. Cambia con cada uso.</translation>
    </message>
    <message>
        <source>The key to the protected resource. Whoever holds it may use it.</source>
        <translation>La llave del recurso protegido. Quien lo tiene puede usarlo.</translation>
    </message>
    <message>
        <source>The token that is to be revoked.</source>
        <translation>El token que se va a revocar.</translation>
    </message>
    <message>
        <source>Where the server should look first. It may be left out.</source>
        <translation>Dónde debe buscar primero el servidor. Puede omitirse.</translation>
    </message>
    <message>
        <source>The user&apos;s name. Only the server&apos;s own pages should ever ask for it.</source>
        <translation>El nombre del usuario. Solo las páginas del propio servidor deberían pedirlo.</translation>
    </message>
    <message>
        <source>The user&apos;s password. A client that sees it can do anything the user can; that is why this grant is on its way out.</source>
        <translation>La contraseña del usuario. Un cliente que la ve puede todo lo que puede el usuario; por eso esta concesión desaparece.</translation>
    </message>
    <message>
        <source>What the device asks for its tokens with. The user never sees it.</source>
        <translation>Con lo que el dispositivo pide sus tokens. El usuario nunca lo ve.</translation>
    </message>
    <message>
        <source>What the user compares or types on another device.</source>
        <translation>Lo que el usuario compara o escribe en otro dispositivo.</translation>
    </message>
    <message>
        <source>The address of the page with the code filled in, as a QR code would have it.</source>
        <translation>La dirección de la página con el código puesto, como la tendría un código QR.</translation>
    </message>
    <message>
        <source>Stands for the request that was pushed before; valid for a minute.</source>
        <translation>Representa la solicitud enviada antes; válida un minuto.</translation>
    </message>
    <message>
        <source>A signed JWT that speaks for a user instead of a sign-in.</source>
        <translation>Un JWT firmado que habla por un usuario en lugar de un inicio de sesión.</translation>
    </message>
    <message>
        <source>Who signed the assertion: the client.</source>
        <translation>Quién firmó la aserción: el cliente.</translation>
    </message>
    <message>
        <source>For whom the assertion speaks: a user name or subject.</source>
        <translation>Por quién habla la aserción: un nombre de usuario o sujeto.</translation>
    </message>
    <message>
        <source>For which server the assertion is. Another server must refuse it.</source>
        <translation>Para qué servidor es la aserción. Otro debe rechazarla.</translation>
    </message>
    <message>
        <source>When the assertion was signed, in seconds since 1970.</source>
        <translation>Cuándo se firmó la aserción, en segundos desde 1970.</translation>
    </message>
    <message>
        <source>Until when the assertion is valid, in seconds since 1970; an hour ahead at most.</source>
        <translation>Hasta cuándo vale la aserción, en segundos desde 1970; como mucho una hora.</translation>
    </message>
    <message>
        <source>Makes the assertion usable once.</source>
        <translation>Hace que la aserción se use una sola vez.</translation>
    </message>
    <message>
        <source>Which application asks.</source>
        <translation>Qué aplicación pregunta.</translation>
    </message>
    <message>
        <source>Part of the signing key. It is never sent.</source>
        <translation>Parte de la clave de firma. Nunca se envía.</translation>
    </message>
    <message>
        <source>First the temporary credentials, later the token.</source>
        <translation>Primero las credenciales temporales, después el token.</translation>
    </message>
    <message>
        <source>Part of the signing key, once there is a token. It is never sent.</source>
        <translation>Parte de la clave de firma, en cuanto hay un token. Nunca se envía.</translation>
    </message>
    <message>
        <source>How the base string is signed.</source>
        <translation>Cómo se firma la cadena base.</translation>
    </message>
    <message>
        <source>When the request was made, in seconds since 1970. Servers refuse old ones.</source>
        <translation>Cuándo se hizo la solicitud, en segundos desde 1970. Los servidores rechazan las antiguas.</translation>
    </message>
    <message>
        <source>Differs in every request with the same timestamp, so that none can be sent again by others.</source>
        <translation>Es distinto en cada solicitud con la misma marca de tiempo, para que otros no puedan reenviarla.</translation>
    </message>
    <message>
        <source>Where the user is sent back to.</source>
        <translation>Adónde se devuelve al usuario.</translation>
    </message>
    <message>
        <source>Comes back with the user and shows that who began the flow also ends it.</source>
        <translation>Vuelve con el usuario y muestra que quien empezó el flujo también lo termina.</translation>
    </message>
    <message>
        <source>A parameter of your own. Servers ignore what they do not know.</source>
        <translation>Un parámetro propio. Los servidores ignoran lo que no conocen.</translation>
    </message>
</context>
<context>
    <name>PartNames</name>
    <message>
        <source>1. Method</source>
        <translation>1. Método</translation>
    </message>
    <message>
        <source>2. Address</source>
        <translation>2. Dirección</translation>
    </message>
    <message>
        <source>3. Parameters, encoded and sorted</source>
        <translation>3. Parámetros, codificados y ordenados</translation>
    </message>
    <message>
        <source>Signature base string</source>
        <translation>Cadena base de la firma</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>consumer secret, &amp;, token secret; each encoded</source>
        <translation>secreto del consumidor, &amp;, secreto del token; cada uno codificado</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Lo que se firma</translation>
    </message>
</context>
<context>
    <name>ProviderTableModel</name>
    <message>
        <source>On</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Client ID there</source>
        <translation>ID de cliente allí</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Newest tokens</source>
        <translation>Tokens más recientes</translation>
    </message>
    <message>
        <source>None yet. They appear here while they are issued.</source>
        <translation>Todavía ninguno. Aparecen aquí al emitirse.</translation>
    </message>
    <message>
        <source>Newest problems</source>
        <translation>Problemas más recientes</translation>
    </message>
    <message>
        <source>None since the console was opened. A refused request shows here with the precise reason.</source>
        <translation>Ninguno desde que se abrió la consola. Una solicitud rechazada aparece aquí con el motivo exacto.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>No se cambió nada: %1</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 está como antes.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Está como antes.</translation>
    </message>
</context>
<context>
    <name>RateCard</name>
    <message>
        <source>Tokens issued and requests refused by minute</source>
        <translation>Tokens emitidos y solicitudes rechazadas por minuto</translation>
    </message>
    <message>
        <source>tokens issued (up)</source>
        <translation>tokens emitidos (hacia arriba)</translation>
    </message>
    <message>
        <source>requests refused (down)</source>
        <translation>solicitudes rechazadas (hacia abajo)</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La última hora</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
</context>
<context>
    <name>ScopeTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
</context>
<context>
    <name>Sequence</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Other provider</source>
        <translation>Otro proveedor</translation>
    </message>
    <message>
        <source>Resource server</source>
        <translation>Servidor de recursos</translation>
    </message>
    <message>
        <source>redirects back</source>
        <translation>redirige de vuelta</translation>
    </message>
    <message>
        <source>signs in</source>
        <translation>inicia sesión</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>decide</translation>
    </message>
    <message>
        <source>enters the code of the device</source>
        <translation>introduce el código del dispositivo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>message, its parameters</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <source>%1 (not seen by the server)</source>
        <translation>%1 (no visto por el servidor)</translation>
    </message>
    <message>
        <source>Step %1: %2 to %3: %4</source>
        <comment>number, sender, receiver, message</comment>
        <translation>Paso %1: de %2 a %3: %4</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Error pages</source>
        <translation>Páginas de error</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Flow lab</source>
        <translation>Laboratorio de flujos</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>malformed HTTP</source>
        <translation>HTTP mal formado</translation>
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
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>What the client was told</source>
        <translation>Lo que se dijo al cliente</translation>
    </message>
    <message>
        <source>The precise reason</source>
        <translation>El motivo exacto</translation>
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
        <translation>%1 días</translation>
    </message>
</context>
<context>
    <name>TokenComparison</name>
    <message>
        <source>The first is not a JWT that can be read: %1</source>
        <translation>El primero no es un JWT legible: %1</translation>
    </message>
    <message>
        <source>The second is not a JWT that can be read: %1</source>
        <translation>El segundo no es un JWT legible: %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferente</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>solo en el primero</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>solo en el segundo</translation>
    </message>
</context>
<context>
    <name>TokenExamination</name>
    <message>
        <source>revoked</source>
        <translation>revocado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>the signature is by a key of this workspace</source>
        <translation>la firma es de una clave de este espacio de trabajo</translation>
    </message>
    <message>
        <source>no key “%1” here: another server&apos;s, or withdrawn</source>
        <translation>aquí no hay clave «%1»: es de otro servidor, o retirada</translation>
    </message>
    <message>
        <source>%1, key %2 (%3)</source>
        <comment>algorithm, key, its state</comment>
        <translation>%1, clave %2 (%3)</translation>
    </message>
    <message>
        <source>it has not been revoked here</source>
        <translation>no se ha revocado aquí</translation>
    </message>
    <message>
        <source>not stored any more</source>
        <translation>ya no se guarda</translation>
    </message>
    <message>
        <source>%1: nothing is wrong with it.</source>
        <translation>%1: nada está mal en él.</translation>
    </message>
    <message>
        <source>%1: not to be accepted. This does not hold: “%2” (%3).</source>
        <translation>%1: no debe aceptarse. Esto no se cumple: «%2» (%3).</translation>
    </message>
    <message>
        <source>JWT access token</source>
        <translation>Token de acceso JWT</translation>
    </message>
    <message>
        <source>ID token or other JWT</source>
        <translation>Token de identidad u otro JWT</translation>
    </message>
    <message>
        <source>the claims can be read</source>
        <translation>los atributos se pueden leer</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Neither a JWT nor a token of this server: %1</source>
        <translation>Ni un JWT ni un token de este servidor: %1</translation>
    </message>
    <message>
        <source>no such token is stored here</source>
        <translation>aquí no se guarda tal token</translation>
    </message>
    <message>
        <source>it is stored here</source>
        <translation>se guarda aquí</translation>
    </message>
    <message>
        <source>it has not expired</source>
        <translation>no ha caducado</translation>
    </message>
    <message>
        <source>Opaque access token</source>
        <translation>Token de acceso opaco</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de actualización</translation>
    </message>
    <message>
        <source>the signature is by the secret given</source>
        <translation>la firma es del secreto dado</translation>
    </message>
    <message>
        <source>the signature is by a key given</source>
        <translation>la firma es de una clave dada</translation>
    </message>
    <message>
        <source>%1: nothing is wrong with what was checked.</source>
        <translation>%1: nada está mal en lo que se comprobó.</translation>
    </message>
</context>
<context>
    <name>TokenRules</name>
    <message>
        <source>missing</source>
        <comment>claim</comment>
        <translation>falta</translation>
    </message>
    <message>
        <source>%1 is present</source>
        <translation>%1 está presente</translation>
    </message>
    <message>
        <source>iss names this server</source>
        <translation>iss nombra este servidor</translation>
    </message>
    <message>
        <source>%1 (the server is stopped)</source>
        <translation>%1 (el servidor está detenido)</translation>
    </message>
    <message>
        <source>it has not expired</source>
        <translation>no ha caducado</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>iat is not in the future</source>
        <translation>iat no está en el futuro</translation>
    </message>
    <message>
        <source>alg is a public-key signature</source>
        <translation>alg es una firma de clave pública</translation>
    </message>
    <message>
        <source>azp where there are several audiences</source>
        <translation>azp donde hay varias audiencias</translation>
    </message>
    <message>
        <source>typ is at+jwt</source>
        <translation>typ es at+jwt</translation>
    </message>
    <message>
        <source>iss is the expected issuer</source>
        <translation>iss es el emisor esperado</translation>
    </message>
    <message>
        <source>%1 (none was said to be expected)</source>
        <translation>%1 (no se indicó ninguno)</translation>
    </message>
    <message>
        <source>nbf is past</source>
        <translation>nbf ya ha pasado</translation>
    </message>
    <message>
        <source>aud names “%1”</source>
        <translation>aud nombra «%1»</translation>
    </message>
    <message>
        <source>sub has 1 to 255 ASCII characters</source>
        <translation>sub tiene de 1 a 255 caracteres ASCII</translation>
    </message>
</context>
<context>
    <name>UserTableModel</name>
    <message>
        <source>On</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Telephone verified</source>
        <translation>Teléfono verificado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>In lab mode</source>
        <translation>En modo laboratorio</translation>
    </message>
</context>
<context>
    <name>gatehouse::lab::ParameterTableModel</name>
    <message>
        <source>%1, left out</source>
        <translation>%1, omitido</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ApiHistoryModel</name>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>GET user – 200</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1 en %2, %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ClaimMatrixModel</name>
    <message>
        <source>%1 opens %2</source>
        <translation>%1 abre %2</translation>
    </message>
    <message>
        <source>%1 does not open %2</source>
        <translation>%1 no abre %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ClientFixes</name>
    <message>
        <source>Change of %1</source>
        <translation>Cambio de %1</translation>
    </message>
    <message>
        <source>Taking back the change of %1</source>
        <translation>Retirada del cambio de %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ClientTableModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>New client %1</source>
        <translation>Nuevo cliente %1</translation>
    </message>
    <message>
        <source>Grants of %1</source>
        <translation>Concesiones de %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::FamilyTreeModel</name>
    <message>
        <source>revoked %1</source>
        <translation>revocado %1</translation>
    </message>
    <message>
        <source>used %1 (once)</source>
        <translation>usado %1 (una vez)</translation>
    </message>
    <message>
        <source>replaced %1 by #%2</source>
        <translation>reemplazado %1 por #%2</translation>
    </message>
    <message>
        <source>revoked with its family</source>
        <translation>revocado con su familia</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>waiting for its client</source>
        <translation>espera a su cliente</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>code #%1</source>
        <translation>código #%1</translation>
    </message>
    <message>
        <source>access token #%1</source>
        <translation>token de acceso #%1</translation>
    </message>
    <message>
        <source>refresh token #%1</source>
        <translation>token de actualización #%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user at client</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>revoked: %1</source>
        <translation>revocado: %1</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>vivo</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::FlowListModel</name>
    <message numerus="yes">
        <source>%1, %n steps</source>
        <comment>what the flow is</comment>
        <translation>
            <numerusform>%1, %n paso</numerusform>
            <numerusform>%1, %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <comment>time of a flow</comment>
        <translation>%1, fijado</translation>
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
        <translation>caducado</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Hecho para</translation>
    </message>
    <message>
        <source>Uses left</source>
        <translation>Usos restantes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
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
        <translation>nunca</translation>
    </message>
    <message>
        <source>in %1, %2</source>
        <translation>en %1, %2</translation>
    </message>
    <message>
        <source>%1 ago, %2</source>
        <translation>hace %1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sin token</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Linked since %1</source>
        <translation>Vinculado desde %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>Cuenta allí</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::PagedListModel</name>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminado</translation>
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
        <translation>cliente desconocido</translation>
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
        <translation>Minuto</translation>
    </message>
    <message>
        <source>Tokens issued</source>
        <translation>Tokens emitidos</translation>
    </message>
    <message>
        <source>Requests refused</source>
        <translation>Solicitudes rechazadas</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::RegistryTableModel</name>
    <message>
        <source>(no name yet)</source>
        <translation>(todavía sin nombre)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Edit of %1</source>
        <translation>Edición de %1</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Revert of %1</source>
        <translation>Reversión de %1</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Fila nueva</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Deletion of %1</source>
        <translation>Eliminación de %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::SidebarModel</name>
    <message>
        <source>%1, unsaved changes: %2</source>
        <translation>%1, cambios sin guardar: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::TokenListModel</name>
    <message>
        <source>(deleted user)</source>
        <translation>(usuario eliminado)</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocado</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no user</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Concesión</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::UserTableModel</name>
    <message>
        <source>at least %1 characters</source>
        <translation>al menos %1 caracteres</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>demasiado largo</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AboutDialog</name>
    <message>
        <source>About Gatehouse</source>
        <translation>Acerca de Gatehouse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation>Versión %1, Qt %2</translation>
    </message>
    <message>
        <source>An OAuth 2.0 and OpenID Connect server with a desktop console. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Un servidor OAuth 2.0 y OpenID Connect con una consola de escritorio. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior; se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Espacio de trabajo: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ApiExplorerPage</name>
    <message>
        <source>API explorer</source>
        <translation>Explorador de API</translation>
    </message>
    <message>
        <source>A request to a provider&apos;s API with the token kept of a user. The token itself is never shown.</source>
        <translation>Una solicitud a la API de un proveedor con el token guardado de un usuario. El token mismo nunca se muestra.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>User whose token is used</source>
        <translation>Usuario cuyo token se usa</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path relative to the API base</source>
        <translation>Ruta relativa a la base de la API</translation>
    </message>
    <message>
        <source>Path relative to the API base, such as user?per_page=5</source>
        <translation>Ruta relativa a la base de la API, como user?per_page=5</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Further headers</source>
        <translation>Otras cabeceras</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Type of the body</source>
        <translation>Tipo del cuerpo</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>Solicitudes enviadas</translation>
    </message>
    <message>
        <source>Further headers, one a line</source>
        <translation>Otras cabeceras, una por línea</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Enviadas antes</translation>
    </message>
    <message>
        <source>%1 has no body</source>
        <translation>%1 no tiene cuerpo</translation>
    </message>
    <message>
        <source>Each header is a line of its own: Name: value</source>
        <translation>Cada cabecera va en su línea: Nombre: valor</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>No token is kept yet: someone must sign in through a provider first.</source>
        <translation>Todavía no hay ningún token: alguien debe iniciar sesión antes con un proveedor.</translation>
    </message>
    <message>
        <source>No token is kept yet</source>
        <translation>Todavía no hay ningún token</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppearancePage</name>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>What people see when they sign in, consent and manage their account.</source>
        <translation>Lo que ven las personas al iniciar sesión, consentir y gestionar su cuenta.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>Line at the bottom</source>
        <translation>Línea al pie</translation>
    </message>
    <message>
        <source>Colour, light</source>
        <translation>Color, claro</translation>
    </message>
    <message>
        <source>Colour, dark</source>
        <translation>Color, oscuro</translation>
    </message>
    <message>
        <source>Choose a PNG…</source>
        <translation>Elegir un PNG…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Línea al pie</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Open the real page</source>
        <translation>Abrir la página real</translation>
    </message>
    <message>
        <source>Painted here as it will be about; the browser shows what is saved.</source>
        <translation>Pintado aquí más o menos como será; el navegador muestra lo guardado.</translation>
    </message>
    <message>
        <source>A PNG of at most %1 KiB; shown 32 pixels high.</source>
        <translation>Un PNG de %1 KiB como máximo; se muestra con 32 píxeles de alto.</translation>
    </message>
    <message>
        <source>A picture of %1 KiB.</source>
        <translation>Una imagen de %1 KiB.</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>No se guardó nada: %1</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>The logo must be a PNG of at most %1 KiB.</source>
        <translation>El logotipo debe ser un PNG de %1 KiB como máximo.</translation>
    </message>
    <message>
        <source>Start the server first.</source>
        <translation>Inicie antes el servidor.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Who changed, issued, revoked or refused what, and when.</source>
        <translation>Quién cambió, emitió, revocó o rechazó qué, y cuándo.</translation>
    </message>
    <message>
        <source>Search client, user, event or request number</source>
        <translation>Buscar cliente, usuario, evento o número de solicitud</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Ningún evento</translation>
    </message>
    <message>
        <source>What people and programs do with this server is written down here.</source>
        <translation>Aquí se anota lo que personas y programas hacen con este servidor.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tipo de evento</translation>
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
        <translation>Añadir atributo</translation>
    </message>
    <message>
        <source>Claims by scope</source>
        <translation>Atributos por ámbito</translation>
    </message>
    <message>
        <source>Name of another claim</source>
        <translation>Nombre de otro atributo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Which scope opens which claim</source>
        <translation>Qué ámbito abre qué atributo</translation>
    </message>
    <message>
        <source>A client that gets the scope may read the claim at userinfo, and in ID tokens where no access token comes with them. Changes wait on the Scopes page until you save.</source>
        <translation>Un cliente que obtiene el ámbito puede leer el atributo en userinfo, y en tokens de identidad sin token de acceso. Los cambios esperan en la página Ámbitos hasta que guarde.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ClaimsDialog</name>
    <message>
        <source>Claims for %1</source>
        <translation>Atributos para %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What %1 would learn</source>
        <translation>Lo que %1 sabría</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>These scopes have a character that none may have.</source>
        <translation>Estos ámbitos tienen un carácter que ninguno puede tener.</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>No hay ningún usuario %1.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ClientSecrets</name>
    <message>
        <source>New secret</source>
        <translation>Nuevo secreto</translation>
    </message>
    <message>
        <source>End selected now</source>
        <translation>Terminar la selección ahora</translation>
    </message>
    <message>
        <source>Live secrets</source>
        <translation>Secretos vigentes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When the old secret ends</source>
        <translation>Cuándo termina el secreto anterior</translation>
    </message>
    <message>
        <source>The old one ends now</source>
        <translation>El anterior termina ahora</translation>
    </message>
    <message>
        <source>The old one ends in 1 hour</source>
        <translation>El anterior termina en 1 hora</translation>
    </message>
    <message>
        <source>The old one ends in 24 hours</source>
        <translation>El anterior termina en 24 horas</translation>
    </message>
    <message>
        <source>The old one stays until I end it</source>
        <translation>El anterior se queda hasta que lo termine</translation>
    </message>
    <message>
        <source>This client authenticates without a secret.</source>
        <translation>Este cliente se autentica sin secreto.</translation>
    </message>
    <message>
        <source>A secret is made when the client is saved, and shown once.</source>
        <translation>El secreto se crea al guardar el cliente y se muestra una sola vez.</translation>
    </message>
    <message>
        <source>No secret is live: the client cannot authenticate.</source>
        <translation>No hay ningún secreto vigente: el cliente no puede autenticarse.</translation>
    </message>
    <message>
        <source>Two secrets may work at once, so that an application can change over.</source>
        <translation>Dos secretos pueden valer a la vez, para que una aplicación pueda cambiar.</translation>
    </message>
    <message>
        <source>The new secret has not been used yet: put it into the application.</source>
        <translation>El nuevo secreto aún no se ha usado: póngalo en la aplicación.</translation>
    </message>
    <message>
        <source>The old secret is still in use somewhere.</source>
        <translation>El secreto anterior aún se usa en algún lugar.</translation>
    </message>
    <message>
        <source>Since the new secret was first used the old one was not: it can end.</source>
        <translation>Desde que se usa el nuevo secreto, el anterior no se ha usado: puede terminar.</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>old</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>The only secret ends when there is a new one.</source>
        <translation>El único secreto termina cuando hay uno nuevo.</translation>
    </message>
    <message>
        <source>No new secret for %1: %2</source>
        <translation>Sin nuevo secreto para %1: %2</translation>
    </message>
    <message>
        <source>The secret was not ended: %1</source>
        <translation>El secreto no se terminó: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Applications that may ask this server for tokens.</source>
        <translation>Las aplicaciones que pueden pedir tokens a este servidor.</translation>
    </message>
    <message>
        <source>Search name, ID, redirect URI, scope</source>
        <translation>Buscar nombre, ID, URI de redirección, ámbito</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Todavía no hay clientes</translation>
    </message>
    <message>
        <source>Register the first application that should get tokens from this server.</source>
        <translation>Registre la primera aplicación que debe obtener tokens de este servidor.</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Básico</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Shown to people on the consent page.</source>
        <translation>Se muestra a las personas en la página de consentimiento.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>What the application sends as client_id.</source>
        <translation>Lo que la aplicación envía como client_id.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>A public client runs where a secret cannot be kept: in a browser, on a phone.</source>
        <translation>Un cliente público funciona donde no se puede guardar un secreto: en un navegador, en un teléfono.</translation>
    </message>
    <message>
        <source>Secret in the Authorization header (basic)</source>
        <translation>Secreto en la cabecera Authorization (basic)</translation>
    </message>
    <message>
        <source>Secret in the form (post)</source>
        <translation>Secreto en el formulario (post)</translation>
    </message>
    <message>
        <source>JWT signed with the secret</source>
        <translation>JWT firmado con el secreto</translation>
    </message>
    <message>
        <source>JWT signed with its key pair</source>
        <translation>JWT firmado con su par de claves</translation>
    </message>
    <message>
        <source>None: public client</source>
        <translation>Ninguna: cliente público</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Habilitado</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>Código de autorización</translation>
    </message>
    <message>
        <source>People sign in through a browser.</source>
        <translation>Las personas inician sesión en un navegador.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de actualización</translation>
    </message>
    <message>
        <source>The application stays connected.</source>
        <translation>La aplicación sigue conectada.</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Credenciales del cliente</translation>
    </message>
    <message>
        <source>The application acts for itself.</source>
        <translation>La aplicación actúa por sí misma.</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Código de dispositivo</translation>
    </message>
    <message>
        <source>For televisions and command lines: people type a code elsewhere.</source>
        <translation>Para televisores y líneas de órdenes: se introduce un código en otro lugar.</translation>
    </message>
    <message>
        <source>JWT bearer</source>
        <translation>Portador JWT</translation>
    </message>
    <message>
        <source>The application speaks for people by signing their names: trust it.</source>
        <translation>La aplicación habla por las personas firmando su nombre: confíe en ella.</translation>
    </message>
    <message>
        <source>Password (legacy)</source>
        <translation>Contraseña (antiguo)</translation>
    </message>
    <message>
        <source>The application sees people&apos;s passwords. Only for old applications.</source>
        <translation>La aplicación ve las contraseñas. Solo para aplicaciones antiguas.</translation>
    </message>
    <message>
        <source>Implicit (legacy)</source>
        <translation>Implícito (antiguo)</translation>
    </message>
    <message>
        <source>Tokens in the browser&apos;s address. Only for old applications.</source>
        <translation>Tokens en la dirección del navegador. Solo para aplicaciones antiguas.</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>Tipos de respuesta</translation>
    </message>
    <message>
        <source>What the authorization endpoint may answer with. All but the first put tokens in the browser.</source>
        <translation>Con qué puede responder el punto de autorización. Todos menos el primero ponen tokens en el navegador.</translation>
    </message>
    <message>
        <source>URIs</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>One a line, compared exactly. Only http://127.0.0.1 and http://[::1] without a port match any port (RFC 8252 §7.3).</source>
        <translation>Una por línea, comparada con exactitud. Solo http://127.0.0.1 y http://[::1] sin puerto valen para cualquier puerto (RFC 8252 §7.3).</translation>
    </message>
    <message>
        <source>Allow plain http to other hosts</source>
        <translation>Permitir http sin cifrar a otros equipos</translation>
    </message>
    <message>
        <source>For development only.</source>
        <translation>Solo para desarrollo.</translation>
    </message>
    <message>
        <source>Redirect URIs after logout</source>
        <translation>URI de redirección tras cerrar sesión</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Orígenes permitidos</translation>
    </message>
    <message>
        <source>Web pages that may call token and userinfo from a browser (CORS).</source>
        <translation>Las páginas web que pueden llamar a token y userinfo desde un navegador (CORS).</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>What it may ask for, separated by spaces.</source>
        <translation>Lo que puede pedir, separado por espacios.</translation>
    </message>
    <message>
        <source>Default scopes</source>
        <translation>Ámbitos predeterminados</translation>
    </message>
    <message>
        <source>What it gets when it asks for nothing.</source>
        <translation>Lo que obtiene cuando no pide nada.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Opaque: ask the server what it is worth</source>
        <translation>Opaco: preguntar al servidor qué vale</translation>
    </message>
    <message>
        <source>JWT: resource servers read it themselves (RFC 9068)</source>
        <translation>JWT: los servidores de recursos lo leen ellos mismos (RFC 9068)</translation>
    </message>
    <message>
        <source>Signature of JWT access tokens</source>
        <translation>Firma de los tokens de acceso JWT</translation>
    </message>
    <message>
        <source>What the server prefers</source>
        <translation>Lo que prefiera el servidor</translation>
    </message>
    <message>
        <source>ID token signature</source>
        <translation>Firma del token de identidad</translation>
    </message>
    <message>
        <source>EdDSA: needs a key first (gatehouse key add EdDSA)</source>
        <translation>EdDSA: necesita antes una clave (gatehouse key add EdDSA)</translation>
    </message>
    <message>
        <source>Length of opaque access tokens</source>
        <translation>Longitud de los tokens de acceso opacos</translation>
    </message>
    <message>
        <source>Characters of the random part, 43 to 256; 0 means 43.</source>
        <translation>Caracteres de la parte aleatoria, de 43 a 256; 0 significa 43.</translation>
    </message>
    <message>
        <source>Refresh tokens made by</source>
        <translation>Tokens de actualización hechos por</translation>
    </message>
    <message>
        <source>Empty: the server. none: no refresh tokens. Else the name of a plug-in.</source>
        <translation>Vacío: el servidor. none: sin tokens de actualización. Si no, el nombre de un complemento.</translation>
    </message>
    <message>
        <source>Access tokens made by</source>
        <translation>Tokens de acceso hechos por</translation>
    </message>
    <message>
        <source>Empty: the server. Else the name of a plug-in.</source>
        <translation>Vacío: el servidor. Si no, el nombre de un complemento.</translation>
    </message>
    <message>
        <source>Require pushed requests</source>
        <translation>Exigir solicitudes depositadas</translation>
    </message>
    <message>
        <source>Authorization requests come by PAR only (RFC 9126).</source>
        <translation>Las solicitudes de autorización solo llegan por PAR (RFC 9126).</translation>
    </message>
    <message>
        <source>Require PKCE</source>
        <translation>Exigir PKCE</translation>
    </message>
    <message>
        <source>Switch off only for an old client that cannot send code_challenge.</source>
        <translation>Desactivar solo para un cliente antiguo que no sabe enviar code_challenge.</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Pedir consentimiento</translation>
    </message>
    <message>
        <source>May introspect tokens</source>
        <translation>Puede examinar tokens</translation>
    </message>
    <message>
        <source>For resource servers.</source>
        <translation>Para servidores de recursos.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Address of its public keys</source>
        <translation>Dirección de sus claves públicas</translation>
    </message>
    <message>
        <source>A JSON Web Key Set, read again when a key is unknown.</source>
        <translation>Un JSON Web Key Set, releído cuando una clave es desconocida.</translation>
    </message>
    <message>
        <source>Its public keys</source>
        <translation>Sus claves públicas</translation>
    </message>
    <message>
        <source>A JSON Web Key Set; only where there is no address.</source>
        <translation>Un JSON Web Key Set; solo si no hay dirección.</translation>
    </message>
    <message>
        <source>Signature of its assertions</source>
        <translation>Firma de sus aserciones</translation>
    </message>
    <message>
        <source>Any that fits the authentication</source>
        <translation>Cualquiera que encaje con la autenticación</translation>
    </message>
    <message>
        <source>none: only that the person agreed</source>
        <translation>ninguno: solo que la persona aceptó</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deshabilitado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>With a secret</source>
        <translation>Con un secreto</translation>
    </message>
    <message>
        <source>With a key pair</source>
        <translation>Con un par de claves</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Concesión</translation>
    </message>
    <message>
        <source>Legacy: password or implicit</source>
        <translation>Antiguo: contraseña o implícito</translation>
    </message>
    <message>
        <source>From template…</source>
        <translation>Desde un modelo…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Desde el portapapeles</translation>
    </message>
    <message>
        <source>Preview claims…</source>
        <translation>Ver los atributos…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>To a file…</source>
        <translation>A un archivo…</translation>
    </message>
    <message>
        <source>Export clients</source>
        <translation>Exportar clientes</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 no se pudo escribir: %2</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>El portapapeles</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 holds no client: %2</source>
        <translation>%1 no contiene ningún cliente: %2</translation>
    </message>
    <message>
        <source>%1 holds no client: %2 %3</source>
        <comment>source, field, reason</comment>
        <translation>%1 no contiene ningún cliente: %2 %3</translation>
    </message>
    <message>
        <source>Try in Flow lab</source>
        <translation>Probar en el laboratorio de flujos</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CodeDialog</name>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>One-time codes of %1</source>
        <translation>Códigos de un solo uso de %1</translation>
    </message>
    <message>
        <source>Key for the app</source>
        <translation>Clave para la aplicación</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>la clave</translation>
    </message>
    <message>
        <source>Code that the app shows</source>
        <translation>Código que muestra la aplicación</translation>
    </message>
    <message>
        <source>Code that the app shows now</source>
        <translation>Código que muestra ahora la aplicación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Let the user scan this with an authenticator app, or type the key, then enter the code that it shows. From then on signing in takes the password and a code.</source>
        <translation>Haga que el usuario escanee esto con una aplicación de autenticación, o escriba la clave, y luego introduzca el código que muestra. Desde entonces el inicio de sesión pide la contraseña y un código.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ColorField</name>
    <message>
        <source>Choose a colour</source>
        <translation>Elegir un color</translation>
    </message>
    <message>
        <source>Choose a colour: %1</source>
        <translation>Elegir un color: %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>incorporado</translation>
    </message>
    <message>
        <source>no colour: write #rrggbb</source>
        <translation>no es un color: escriba #rrggbb</translation>
    </message>
    <message>
        <source>contrast %1:1, readable</source>
        <translation>contraste %1:1, legible</translation>
    </message>
    <message>
        <source>contrast %1:1, needs 4.5:1</source>
        <translation>contraste %1:1, hacen falta 4.5:1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CommandPalette</name>
    <message>
        <source>Nothing has that name.</source>
        <translation>Nada tiene ese nombre.</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Ir a o hacer</translation>
    </message>
    <message>
        <source>Page, action, client or user</source>
        <translation>Página, acción, cliente o usuario</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Resultados</translation>
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
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ConflictPanel</name>
    <message>
        <source>What was changed by whom</source>
        <translation>Qué cambió quién</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar el suyo</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Keeping mine writes the fields I touched; the others stay as on the server.</source>
        <translation>Conservar lo mío escribe los campos que toqué; los demás quedan como en el servidor.</translation>
    </message>
    <message>
        <source>%1, changed on the server</source>
        <translation>%1, modificado en el servidor</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>sin tocar</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ConsentsPage</name>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>What users allowed clients, until they or you take it back.</source>
        <translation>Lo que los usuarios permitieron a los clientes, hasta que ellos o usted lo retiren.</translation>
    </message>
    <message>
        <source>Search user or client</source>
        <translation>Buscar usuario o cliente</translation>
    </message>
    <message>
        <source>No consents yet</source>
        <translation>Todavía no hay consentimientos</translation>
    </message>
    <message>
        <source>One appears when a user allows a client something.</source>
        <translation>Aparece uno cuando un usuario permite algo a un cliente.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Revoke what %1 allowed %2?</source>
        <translation>¿Revocar lo que %1 permitió a %2?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n consents?</source>
        <translation>
            <numerusform>¿Revocar consentimientos: %n?</numerusform>
            <numerusform>¿Revocar consentimientos: %n?</numerusform>
        </translation>
    </message>
    <message>
        <source>All tokens that were issued on it stop working at once.</source>
        <translation>Todos los tokens emitidos con ello dejan de valer de inmediato.</translation>
    </message>
    <message>
        <source>The user is asked again when the client asks again.</source>
        <translation>Se pregunta otra vez al usuario cuando el cliente vuelve a pedir.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message numerus="yes">
        <source>%n consents revoked.</source>
        <translation>
            <numerusform>Consentimientos revocados: %n.</numerusform>
            <numerusform>Consentimientos revocados: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ConsoleShell</name>
    <message>
        <source>Another console has it open but does not answer.</source>
        <translation>Otra consola lo tiene abierto pero no responde.</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be opened.</source>
        <translation>No se puede abrir el espacio de trabajo %1.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir otro…</translation>
    </message>
    <message>
        <source>Workspaces (*.gatehouse);;All files (*)</source>
        <translation>Espacios de trabajo (*.gatehouse);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Hacer copia del espacio de trabajo</translation>
    </message>
    <message>
        <source>Backing up the workspace</source>
        <translation>Copiando el espacio de trabajo</translation>
    </message>
    <message>
        <source>Backed up to %1. The sealing key is not part of it: keep a copy of it in another place.</source>
        <translation>Copiado en %1. La clave de sellado no forma parte de la copia: guarde otra copia de ella en otro lugar.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Restoring replaces the whole workspace, stops the server and signs everybody out. What is there now is kept beside it.</source>
        <translation>Restaurar reemplaza todo el espacio de trabajo, detiene el servidor y cierra todas las sesiones. Lo que hay ahora se conserva al lado.</translation>
    </message>
    <message>
        <source>Restoring the workspace</source>
        <translation>Restaurando el espacio de trabajo</translation>
    </message>
    <message>
        <source>Restored. Sessions and authorizations that were ended: %1. What was there before is in %2.</source>
        <translation>Restaurado. Sesiones y autorizaciones terminadas: %1. Lo que había antes está en %2.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; no se cambió nada.</translation>
    </message>
    <message>
        <source>New &amp;workspace…</source>
        <translation>&amp;Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Abrir espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>Espacios &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Hacer copia…</translation>
    </message>
    <message>
        <source>Re&amp;store a backup…</source>
        <translation>Res&amp;taurar una copia…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>%1 no se abrió: %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CopyRequestButton</name>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Copy the request as</source>
        <translation>Copiar la solicitud como</translation>
    </message>
    <message>
        <source>Secrets stay masked and have to be filled in</source>
        <translation>Los secretos siguen ocultos y hay que rellenarlos</translation>
    </message>
    <message>
        <source>Raw HTTP</source>
        <translation>HTTP sin procesar</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::DiagramPanel</name>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Ctrl and wheel, or -</source>
        <translation>Ctrl y rueda, o -</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Ctrl and wheel, or +</source>
        <translation>Ctrl y rueda, o +</translation>
    </message>
    <message>
        <source>Natural size</source>
        <translation>Tamaño natural</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>Ajustar al ancho</translation>
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
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Recibido</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ErrorBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ErrorPagePreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>Vista previa de la página</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ErrorTextEditor</name>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Usual causes, one a line</source>
        <translation>Causas habituales, una por línea</translation>
    </message>
    <message>
        <source>How to mend it, one a line</source>
        <translation>Cómo remediarlo, uno por línea</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ErrorUrisPage</name>
    <message>
        <source>Error pages</source>
        <translation>Páginas de error</translation>
    </message>
    <message>
        <source>Where error_uri of an error answer points to.</source>
        <translation>A dónde apunta error_uri de una respuesta de error.</translation>
    </message>
    <message>
        <source>Search error code or page</source>
        <translation>Buscar código de error o página</translation>
    </message>
    <message>
        <source>New error page</source>
        <translation>Nueva página de error</translation>
    </message>
    <message>
        <source>No error pages yet</source>
        <translation>Todavía no hay páginas de error</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>As clients get it: invalid_client, access_denied …</source>
        <translation>Como lo reciben los clientes: invalid_client, access_denied…</translation>
    </message>
    <message>
        <source>A web page that explains the error to a developer.</source>
        <translation>Una página web que explica el error a un desarrollador.</translation>
    </message>
    <message>
        <source>An error code without a page here is answered without error_uri, or with this server&apos;s own page: the settings say which.</source>
        <translation>Un código de error sin página aquí se responde sin error_uri o con la página de este servidor: lo dicen los ajustes.</translation>
    </message>
    <message>
        <source>This server&apos;s own pages…</source>
        <translation>Páginas propias de este servidor…</translation>
    </message>
    <message>
        <source>Their words in every language, with a preview, are in the settings</source>
        <translation>Sus textos en cada idioma, con vista previa, están en los ajustes</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ExchangeView</name>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>For a shell; $TOKEN stands where the token goes</source>
        <translation>Para una shell; $TOKEN está donde va el token</translation>
    </message>
    <message>
        <source>Answer and request</source>
        <translation>Respuesta y solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer headers</source>
        <translation>Cabeceras de la respuesta</translation>
    </message>
    <message>
        <source>Request as sent</source>
        <translation>Solicitud tal como se envió</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>La respuesta aparece aquí.</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Esperando a %1…</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>Sin respuesta: %1</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>sin tipo de contenido</translation>
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
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Causas probables</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>Cómo arreglarlo</translation>
    </message>
    <message>
        <source>In the server&apos;s words: %1</source>
        <translation>En palabras del servidor: %1</translation>
    </message>
    <message>
        <source>Open the specification, %1</source>
        <translation>Abrir la especificación, %1</translation>
    </message>
    <message>
        <source>Open the specification</source>
        <translation>Abrir la especificación</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FieldHint</name>
    <message>
        <source>Specification: %1</source>
        <translation>Especificación: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FilterHeader</name>
    <message>
        <source>Filter of the column %1</source>
        <translation>Filtro de la columna %1</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FirstRunWizard</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>Bienvenido a Gatehouse</translation>
    </message>
    <message>
        <source>This workspace is empty. Three short steps lead to a first token; each may be skipped and done later on the pages.</source>
        <translation>Este espacio de trabajo está vacío. Tres pasos cortos llevan a un primer token; cada uno puede omitirse y hacerse más tarde en las páginas.</translation>
    </message>
    <message>
        <source>&amp;Start the server at the end</source>
        <translation>&amp;Iniciar el servidor al final</translation>
    </message>
    <message>
        <source>Users, clients, keys and tokens are kept in this workspace:</source>
        <translation>Usuarios, clientes, claves y tokens se guardan en este espacio de trabajo:</translation>
    </message>
    <message>
        <source>File &gt; New workspace makes another one, in a file or in PostgreSQL.</source>
        <translation>Archivo &gt; Nuevo espacio de trabajo crea otro, en un archivo o en PostgreSQL.</translation>
    </message>
    <message>
        <source>A first user</source>
        <translation>Un primer usuario</translation>
    </message>
    <message>
        <source>Somebody who can sign in: you, to begin with.</source>
        <translation>Alguien que pueda iniciar sesión: usted, para empezar.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Repetir la contraseña</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>A first client</source>
        <translation>Un primer cliente</translation>
    </message>
    <message>
        <source>The application that asks this server for tokens.</source>
        <translation>La aplicación que pide tokens a este servidor.</translation>
    </message>
    <message>
        <source>Name of the application</source>
        <translation>Nombre de la aplicación</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Las dos contraseñas no son iguales.</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>Contraseña: %1</translation>
    </message>
    <message>
        <source>A new row could not be made.</source>
        <translation>No se pudo crear una fila nueva.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FlowExports</name>
    <message>
        <source>Mermaid diagrams (*.mmd)</source>
        <translation>Diagramas Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imágenes SVG (*.svg)</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>Archivos HTTP (*.har)</translation>
    </message>
    <message>
        <source>Copied as a command. Secrets are masked: fill them in where … stands.</source>
        <translation>Copiado como orden. Los secretos están enmascarados: complételos donde aparece ….</translation>
    </message>
    <message>
        <source>Copied as a Mermaid diagram.</source>
        <translation>Copiado como diagrama Mermaid.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Saved as %1. Secrets are masked.</source>
        <translation>Guardado como %1. Los secretos están enmascarados.</translation>
    </message>
    <message>
        <source>Copied as raw HTTP. Secrets are masked: fill them in where … stands.</source>
        <translation>Copiado como HTTP sin procesar. Los secretos están enmascarados: complételos donde aparece ….</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FlowLabPage</name>
    <message>
        <source>Flow lab</source>
        <translation>Laboratorio de flujos</translation>
    </message>
    <message>
        <source>Run a flow step by step as a client would, change anything, break it on purpose, and see what the server says.</source>
        <translation>Ejecutar un flujo paso a paso como lo haría un cliente, cambiar lo que sea, romperlo a propósito y ver qué dice el servidor.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Ejecutar todo</translation>
    </message>
    <message>
        <source>Run step</source>
        <translation>Ejecutar paso</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Use a lab client</source>
        <translation>Usar un cliente de laboratorio</translation>
    </message>
    <message>
        <source>Registers the client flow-lab with every grant, or gives it a new secret</source>
        <translation>Registra el cliente flow-lab con todas las concesiones, o le da un secreto nuevo</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Secrets too</source>
        <translation>También secretos</translation>
    </message>
    <message>
        <source>Save secrets too</source>
        <translation>Guardar también los secretos</translation>
    </message>
    <message>
        <source>Client secret, password and typed tokens stand in the file in the clear</source>
        <translation>El secreto de cliente, la contraseña y los tokens escritos quedan en claro en el archivo</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>Romperlo</translation>
    </message>
    <message>
        <source>The server&apos;s side</source>
        <translation>El lado del servidor</translation>
    </message>
    <message>
        <source>Nothing: do it right</source>
        <translation>Nada: hacerlo bien</translation>
    </message>
    <message>
        <source>Start the server first.</source>
        <translation>Inicie antes el servidor.</translation>
    </message>
    <message>
        <source>Type the issuer of the server first.</source>
        <translation>Escriba primero el emisor del servidor.</translation>
    </message>
    <message>
        <source>The metadata of %1 cannot be read: %2</source>
        <translation>No se pueden leer los metadatos de %1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Only this server shows its own side.</source>
        <translation>Solo este servidor muestra su propio lado.</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Esperando al navegador…</translation>
    </message>
    <message>
        <source>This is no flow: %1 %2</source>
        <translation>Esto no es un flujo: %1 %2</translation>
    </message>
    <message>
        <source>Open a flow</source>
        <translation>Abrir un flujo</translation>
    </message>
    <message>
        <source>Flows (*.json)</source>
        <translation>Flujos (*.json)</translation>
    </message>
    <message>
        <source>Save the flow with its secrets</source>
        <translation>Guardar el flujo con sus secretos</translation>
    </message>
    <message>
        <source>Save the flow without its secrets</source>
        <translation>Guardar el flujo sin sus secretos</translation>
    </message>
    <message>
        <source>Forgets what was sent and answered; what you typed stays</source>
        <translation>Olvida lo enviado y lo respondido; lo que ha escrito se queda</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>The flow as it was: nothing typed, nothing broken, nothing carried over</source>
        <translation>El flujo como al principio: nada escrito, nada roto, nada heredado</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrada</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>no registrada</translation>
    </message>
    <message>
        <source>Save and enable the client first.</source>
        <translation>Guarde y active primero el cliente.</translation>
    </message>
    <message>
        <source>Diagram of the run</source>
        <translation>Diagrama de la ejecución</translation>
    </message>
    <message>
        <source>Server, client and user</source>
        <translation>Servidor, cliente y usuario</translation>
    </message>
    <message>
        <source>Fold the settings away, for more room below</source>
        <translation>Pliega los ajustes para dejar más sitio debajo</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>client, server</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::GrantMethodGrid</name>
    <message>
        <source>Grant type</source>
        <translation>Tipo de concesión</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
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
        <translation>JWT con secreto</translation>
    </message>
    <message>
        <source>key JWT</source>
        <translation>JWT con clave</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1: the grant&apos;s own rule</source>
        <translation>%1: la regla propia de la concesión</translation>
    </message>
    <message>
        <source>What the grant allows unless something else is chosen here</source>
        <translation>Lo que permite la concesión si aquí no se elige otra cosa</translation>
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
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Initial access tokens</source>
        <translation>Tokens de acceso iniciales</translation>
    </message>
    <message>
        <source>Whom the token is for</source>
        <translation>Para quién es el token</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Para quién es</translation>
    </message>
    <message>
        <source>How many clients it may register</source>
        <translation>Cuántos clientes puede registrar</translation>
    </message>
    <message>
        <source>Uses: </source>
        <translation>Usos: </translation>
    </message>
    <message>
        <source>How many hours it is good for</source>
        <translation>Cuántas horas vale</translation>
    </message>
    <message>
        <source>Hours: </source>
        <translation>Horas: </translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>the new initial access token</source>
        <translation>el nuevo token de acceso inicial</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::IntrospectionView</name>
    <message>
        <source>What the server answers</source>
        <translation>Lo que responde el servidor</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Introspection endpoint</source>
        <translation>Punto de introspección</translation>
    </message>
    <message>
        <source>Client ID of the resource server</source>
        <translation>ID de cliente del servidor de recursos</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto del cliente</translation>
    </message>
    <message>
        <source>Token to ask about</source>
        <translation>Token por el que se pregunta</translation>
    </message>
    <message>
        <source>Paste an access or refresh token.</source>
        <translation>Pegue un token de acceso o de actualización.</translation>
    </message>
    <message>
        <source>The server is asked as a resource server asks it; nothing is stored.</source>
        <translation>Se pregunta al servidor como lo hace un servidor de recursos; no se guarda nada.</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Preguntar al servidor</translation>
    </message>
    <message>
        <source>The address of the endpoint and a token are needed.</source>
        <translation>Se necesitan la dirección del punto de acceso y un token.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>No hubo respuesta: %1</translation>
    </message>
    <message>
        <source>The answer (status %1) is none of introspection.</source>
        <translation>La respuesta (estado %1) no es de introspección.</translation>
    </message>
    <message>
        <source>The server refused to answer: %1</source>
        <translation>El servidor se negó a responder: %1</translation>
    </message>
    <message>
        <source>The token is active.</source>
        <translation>El token está activo.</translation>
    </message>
    <message>
        <source>The token is not active: expired, revoked, unknown, or not for this client.</source>
        <translation>El token no está activo: caducado, revocado, desconocido o no destinado a este cliente.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::KeyEditor</name>
    <message>
        <source>Set</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Gives the action this key</source>
        <translation>Asigna esta tecla a la acción</translation>
    </message>
    <message>
        <source>Leaves the action without a key</source>
        <translation>Deja la acción sin tecla</translation>
    </message>
    <message>
        <source>Gives back the key that the program came with</source>
        <translation>Devuelve la tecla con la que venía el programa</translation>
    </message>
    <message>
        <source>The key holds in every workspace.</source>
        <translation>La tecla vale en todos los espacios de trabajo.</translation>
    </message>
    <message>
        <source>Choose an action to give it another key.</source>
        <translation>Elija una acción para darle otra tecla.</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>Tecla de «%1»</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Alone this key is for typing and moving: add Ctrl or Alt.</source>
        <translation>Sola, esta tecla sirve para escribir y moverse: añada Ctrl o Alt.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 está libre.</translation>
    </message>
    <message>
        <source>%1 does it from now on.</source>
        <comment>key</comment>
        <translation>Desde ahora lo hace %1.</translation>
    </message>
    <message>
        <source>No key does it from now on.</source>
        <translation>Desde ahora no lo hace ninguna tecla.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::KeyboardMapDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Key or action</source>
        <translation>Tecla o acción</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Restablecer todas las teclas</translation>
    </message>
    <message>
        <source>Chosen by you; the program came with: %1</source>
        <translation>Elegida por usted; el programa venía con: %1</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”: clear it there first.</source>
        <comment>key, action</comment>
        <translation>%1 pertenece a «%2»: vacíela primero allí.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”.</source>
        <comment>key, menu</comment>
        <translation>%1 abre el menú «%2».</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::KeysPage</name>
    <message>
        <source>Signing keys</source>
        <translation>Claves de firma</translation>
    </message>
    <message>
        <source>ID tokens and JWT access tokens are signed with the current keys; clients verify them with all that are listed here.</source>
        <translation>Los tokens de identidad y de acceso JWT se firman con las claves actuales; los clientes los verifican con todas las que están aquí.</translation>
    </message>
    <message>
        <source>Search key ID, algorithm or state</source>
        <translation>Buscar ID de clave, algoritmo o estado</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Todavía no hay claves</translation>
    </message>
    <message>
        <source>They are made when the server starts for the first time.</source>
        <translation>Se crean cuando el servidor se inicia por primera vez.</translation>
    </message>
    <message>
        <source>Rotate now…</source>
        <translation>Cambiar ahora…</translation>
    </message>
    <message>
        <source>Publish next…</source>
        <translation>Publicar la siguiente…</translation>
    </message>
    <message>
        <source>Add EdDSA</source>
        <translation>Añadir EdDSA</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Jubilar…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>The next key, or a new one, signs from now on</source>
        <translation>La clave siguiente, o una nueva, firma desde ahora</translation>
    </message>
    <message>
        <source>Make a key known before it signs</source>
        <translation>Dar a conocer una clave antes de que firme</translation>
    </message>
    <message>
        <source>Ed25519 signatures: short and fast, where every client knows them</source>
        <translation>Firmas Ed25519: cortas y rápidas, donde todos los clientes las conocen</translation>
    </message>
    <message>
        <source>Stop signing with this algorithm</source>
        <translation>Dejar de firmar con este algoritmo</translation>
    </message>
    <message>
        <source>Remove a key that does not sign</source>
        <translation>Quitar una clave que no firma</translation>
    </message>
    <message>
        <source>Public key as JWK</source>
        <translation>Clave pública como JWK</translation>
    </message>
    <message>
        <source>Select a key to see its public part.</source>
        <translation>Seleccione una clave para ver su parte pública.</translation>
    </message>
    <message>
        <source>the public key as JWK</source>
        <translation>la clave pública como JWK</translation>
    </message>
    <message>
        <source>Public key (JWK)</source>
        <translation>Clave pública (JWK)</translation>
    </message>
    <message>
        <source>Rotate the %1 keys?</source>
        <translation>¿Cambiar las claves %1?</translation>
    </message>
    <message>
        <source>The next key of each algorithm, or a new one, signs from now on.</source>
        <translation>La clave siguiente de cada algoritmo, o una nueva, firma desde ahora.</translation>
    </message>
    <message>
        <source>The keys that sign now stay published as retired, so what they signed can still be verified.</source>
        <translation>Las claves que firman ahora siguen publicadas como jubiladas, así que lo que firmaron aún se puede verificar.</translation>
    </message>
    <message>
        <source>Clients that keep the key set for long may refuse new tokens until they read it again; publish the next key a day before to avoid that.</source>
        <translation>Los clientes que guardan mucho tiempo el conjunto de claves pueden rechazar tokens nuevos hasta leerlo otra vez; publique la clave siguiente un día antes para evitarlo.</translation>
    </message>
    <message>
        <source>Rotate now</source>
        <translation>Cambiar ahora</translation>
    </message>
    <message>
        <source>Publish a next %1 key?</source>
        <translation>¿Publicar una clave %1 siguiente?</translation>
    </message>
    <message>
        <source>It is listed in the key set, but signs nothing yet.</source>
        <translation>Está en el conjunto de claves, pero aún no firma nada.</translation>
    </message>
    <message>
        <source>The next rotation puts it to work.</source>
        <translation>El próximo cambio la pone a trabajar.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>No key could be made: %1</source>
        <translation>No se pudo crear ninguna clave: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n keys sign from now on.</source>
        <translation>
            <numerusform>Claves que firman desde ahora: %n.</numerusform>
            <numerusform>Claves que firman desde ahora: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next keys are published.</source>
        <translation>
            <numerusform>Claves siguientes publicadas: %n.</numerusform>
            <numerusform>Claves siguientes publicadas: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new key signs from now on.</source>
        <translation>La nueva clave firma desde ahora.</translation>
    </message>
    <message>
        <source>Retire the %1 key without another one?</source>
        <translation>¿Jubilar la clave %1 sin otra?</translation>
    </message>
    <message>
        <source>Nothing is signed with this algorithm any more.</source>
        <translation>Ya no se firma nada con este algoritmo.</translation>
    </message>
    <message>
        <source>What it signed can still be verified.</source>
        <translation>Lo que firmó aún se puede verificar.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Jubilar</translation>
    </message>
    <message>
        <source>The key is retired.</source>
        <translation>La clave está jubilada.</translation>
    </message>
    <message>
        <source>Withdraw the %1 key %2?</source>
        <translation>¿Retirar la clave %1 %2?</translation>
    </message>
    <message>
        <source>Nothing that it signed can be verified any more: ID tokens as hints at sign-out, and JWT access tokens that have not expired.</source>
        <translation>Nada de lo que firmó se podrá verificar: tokens de identidad como pista al cerrar sesión y tokens de acceso JWT sin caducar.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>No se puede recuperar.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The key is withdrawn.</source>
        <translation>La clave está retirada.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LabBanner</name>
    <message>
        <source>Lab mode: anybody at this computer signs in as a persona by one click. Only this computer can reach the server.</source>
        <translation>Modo laboratorio: cualquiera en este ordenador inicia sesión como persona de prueba con un clic. Solo este ordenador llega al servidor.</translation>
    </message>
    <message>
        <source>Leave lab mode</source>
        <translation>Salir del modo laboratorio</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LabKeyRow</name>
    <message>
        <source>Register at this client</source>
        <translation>Registrar en este cliente</translation>
    </message>
    <message>
        <source>Public key of the lab, a JWK</source>
        <translation>Clave pública del laboratorio, un JWK</translation>
    </message>
    <message>
        <source>Public key (JWK)</source>
        <translation>Clave pública (JWK)</translation>
    </message>
    <message>
        <source>the public key</source>
        <translation>la clave pública</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>The client of this server then authenticates with this key (private_key_jwt)</source>
        <translation>El cliente de este servidor se autentica entonces con esta clave (private_key_jwt)</translation>
    </message>
    <message>
        <source>not registered yet</source>
        <translation>aún no registrada</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LabStepView</name>
    <message>
        <source>What was sent and answered</source>
        <translation>Lo que se envió y respondió</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Solicitud y respuesta</translation>
    </message>
    <message>
        <source>Checks and values</source>
        <translation>Comprobaciones y valores</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Lo que se firmó</translation>
    </message>
    <message>
        <source>Parameters of the step</source>
        <translation>Parámetros del paso</translation>
    </message>
    <message>
        <source>Name of a further parameter</source>
        <translation>Nombre de otro parámetro</translation>
    </message>
    <message>
        <source>Further parameter</source>
        <translation>Otro parámetro</translation>
    </message>
    <message>
        <source>Value of a further parameter</source>
        <translation>Valor de otro parámetro</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Restore row</source>
        <translation>Restaurar fila</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Especificación</translation>
    </message>
    <message>
        <source>Requests of the step</source>
        <translation>Solicitudes del paso</translation>
    </message>
    <message>
        <source>passed, %1</source>
        <translation>superada, %1</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>fallida, %1</translation>
    </message>
    <message>
        <source>Inspect the ID token</source>
        <translation>Inspeccionar el token de identidad</translation>
    </message>
    <message>
        <source>With its nonce, code and access token, in the inspector of the page of tokens</source>
        <translation>Con su nonce, código y token de acceso, en el inspector de la página de tokens</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LabTargetBar</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Este servidor</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>The user&apos;s part</source>
        <translation>La parte del usuario</translation>
    </message>
    <message>
        <source>Sign in as this test user</source>
        <translation>Iniciar sesión como este usuario de prueba</translation>
    </message>
    <message>
        <source>I do it in the browser</source>
        <translation>Lo hago en el navegador</translation>
    </message>
    <message>
        <source>Test user</source>
        <translation>Usuario de prueba</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LanguageTexts</name>
    <message>
        <source>Text in %1</source>
        <translation>Texto en %1</translation>
    </message>
    <message>
        <source>What the others fall back to</source>
        <translation>A lo que recurren los demás</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LinkedAccountsPage</name>
    <message>
        <source>Search provider, user, account, scope</source>
        <translation>Buscar proveedor, usuario, cuenta, ámbito</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Cuentas vinculadas</translation>
    </message>
    <message>
        <source>Who signs in through which provider, and the tokens kept for them; sealed, never shown.</source>
        <translation>Quién inicia sesión con qué proveedor y los tokens guardados; sellados, nunca mostrados.</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Revoke token…</source>
        <translation>Revocar el token…</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Desvincular…</translation>
    </message>
    <message>
        <source>The token of %1 at %2 was refreshed.</source>
        <translation>El token de %1 en %2 se actualizó.</translation>
    </message>
    <message>
        <source>Revoke the token of %1 at %2?</source>
        <translation>¿Revocar el token de %1 en %2?</translation>
    </message>
    <message>
        <source>%1 is told to end the token, and it is forgotten here.</source>
        <translation>Se pide a %1 que termine el token, y aquí se olvida.</translation>
    </message>
    <message>
        <source>Requests to its API for %1 fail until they sign in there again.</source>
        <translation>Las solicitudes a su API para %1 fallan hasta que vuelva a iniciar sesión allí.</translation>
    </message>
    <message>
        <source>The accounts stay linked: %1 can still sign in through it.</source>
        <translation>Las cuentas siguen vinculadas: %1 aún puede iniciar sesión con ella.</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Revocar el token</translation>
    </message>
    <message>
        <source>The token of %1 at %2 was revoked.</source>
        <translation>El token de %1 en %2 se revocó.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in here through %2.</source>
        <translation>%1 ya no puede iniciar sesión aquí con %2.</translation>
    </message>
    <message>
        <source>The link to the account %1 there is forgotten.</source>
        <translation>El vínculo con la cuenta %1 de allí se olvida.</translation>
    </message>
    <message>
        <source>Its token is revoked and forgotten.</source>
        <translation>Su token se revoca y se olvida.</translation>
    </message>
    <message>
        <source>%1 has no password and no other provider: nothing else lets them in.</source>
        <translation>%1 no tiene contraseña ni otro proveedor: nada más le da acceso.</translation>
    </message>
    <message>
        <source>Unlink %1 from %2?</source>
        <translation>¿Desvincular %1 de %2?</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>%1 was unlinked from %2.</source>
        <translation>%1 se desvinculó de %2.</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>%1 But: %2</source>
        <translation>%1 Pero: %2</translation>
    </message>
    <message>
        <source>Tokens of OAuth 1.0a have no end and are not refreshed.</source>
        <translation>Los tokens de OAuth 1.0a no tienen fin y no se actualizan.</translation>
    </message>
    <message>
        <source>asking %1…</source>
        <translation>preguntando a %1…</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>mostrando %1 de %2</translation>
    </message>
    <message>
        <source>Nobody is linked yet</source>
        <translation>Todavía no hay nadie vinculado</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>People appear here once they sign in through a provider, or link it on their account page.</source>
        <translation>Las personas aparecen aquí cuando inician sesión con un proveedor o lo vinculan en su página de cuenta.</translation>
    </message>
    <message>
        <source>Every word is looked for in every column.</source>
        <translation>Cada palabra se busca en cada columna.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ListPage</name>
    <message>
        <source>The list could not be read: %1</source>
        <translation>No se pudo leer la lista: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>No se cambió nada: %1</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>the newest %1; more when you scroll down</source>
        <translation>los %1 más recientes; más al desplazarse hacia abajo</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>mostrados: %n</numerusform>
            <numerusform>mostrados: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
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
        <translation>No se puede leer el espacio de trabajo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>&amp;Go to or do</source>
        <translation>&amp;Ir a o hacer</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Pause live list</source>
        <translation>&amp;Pausar la lista en vivo</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>&amp;Copy issuer</source>
        <translation>&amp;Copiar el emisor</translation>
    </message>
    <message>
        <source>&amp;Open discovery document</source>
        <translation>&amp;Abrir el documento de descubrimiento</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>A&amp;cerca de Gatehouse</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>The server did not start: %1</source>
        <translation>El servidor no se inició: %1</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>Otro programa usa el puerto %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The pages change their language when the unsaved changes are saved or reverted.</source>
        <translation>Las páginas cambian de idioma cuando los cambios se guarden o se reviertan.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>There are unsaved changes: %1.</source>
        <translation>Cambios sin guardar: %1.</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Parte &amp;siguiente de la ventana</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>&amp;Enable or disable</source>
        <translation>Activar o desacti&amp;var</translation>
    </message>
    <message>
        <source>Open a re&amp;quest by its number</source>
        <translation>Abrir una &amp;solicitud por su número</translation>
    </message>
    <message>
        <source>&amp;Lab mode (personas)</source>
        <translation>Modo &amp;laboratorio (personas de prueba)</translation>
    </message>
    <message>
        <source>Lab mode is for this computer alone: others could reach this server and sign in as anybody. Let it listen on 127.0.0.1, with an issuer there.</source>
        <translation>El modo laboratorio es solo para este ordenador: otros podrían llegar a este servidor e iniciar sesión como cualquiera. Haga que escuche en 127.0.0.1, con un emisor allí.</translation>
    </message>
    <message>
        <source>Start without lab mode</source>
        <translation>Iniciar sin modo laboratorio</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <comment>name of a client or user</comment>
        <translation>%1 ya no existe.</translation>
    </message>
    <message>
        <source>Set up TLS…</source>
        <translation>Configurar TLS…</translation>
    </message>
    <message>
        <source>&amp;TLS…</source>
        <translation>&amp;TLS…</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::MarkedText</name>
    <message>
        <source>Only here: %1</source>
        <translation>Solo aquí: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::MintDialog</name>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation>De quién es el token</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Nobody: the client itself</source>
        <translation>De nadie: el propio cliente</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>The client&apos;s default scopes</source>
        <translation>Los ámbitos predeterminados del cliente</translation>
    </message>
    <message>
        <source>Test token</source>
        <translation>Token de prueba</translation>
    </message>
    <message>
        <source>Good for, in minutes</source>
        <translation>Válido, en minutos</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>En nombre de</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Acuñar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Mint a test token</source>
        <translation>Acuñar un token de prueba</translation>
    </message>
    <message>
        <source>A real access token without a sign-in, for trying an API. It is marked as “minted” in every list and in the audit log, and has no more scope than the client may have.</source>
        <translation>Un token de acceso real sin inicio de sesión, para probar una API. Está marcado como «minted» en cada lista y en el registro de auditoría, y no tiene más ámbito del que el cliente puede tener.</translation>
    </message>
    <message>
        <source>the test token</source>
        <translation>el token de prueba</translation>
    </message>
    <message>
        <source>Inspect it</source>
        <translation>Examinarlo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Your test token</source>
        <translation>Su token de prueba</translation>
    </message>
    <message>
        <source>Copy it now: only its hash is stored. Good until %1, scopes: %2.</source>
        <translation>Cópielo ahora: solo se guarda su resumen. Válido hasta %1, ámbitos: %2.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Opaque: the server is asked what it is worth</source>
        <translation>Opaco: se pregunta al servidor lo que vale</translation>
    </message>
    <message>
        <source>JWT (RFC 9068): start the server first</source>
        <translation>JWT (RFC 9068): inicie primero el servidor</translation>
    </message>
    <message>
        <source>JWT (RFC 9068): signed by the server&apos;s key</source>
        <translation>JWT (RFC 9068): firmado con la clave del servidor</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::NewClientDialog</name>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Everything can be changed before it is saved, and afterwards.</source>
        <translation>Todo se puede cambiar antes de guardar, y después también.</translation>
    </message>
    <message>
        <source>What kind of application is it?</source>
        <translation>¿Qué clase de aplicación es?</translation>
    </message>
    <message>
        <source>Kind of application</source>
        <translation>Clase de aplicación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>What this decides, and why</source>
        <translation>Qué decide esto y por qué</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What this server is doing.</source>
        <translation>Qué hace este servidor.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Tokens issued</source>
        <translation>Tokens emitidos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>Conexiones abiertas</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Descubrimiento</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Datos del usuario</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>the address: %1</source>
        <translation>la dirección: %1</translation>
    </message>
    <message>
        <source>Open in the browser: %1</source>
        <translation>Abrir en el navegador: %1</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Pasos siguientes</translation>
    </message>
    <message>
        <source>Register a client</source>
        <translation>Registrar un cliente</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Add a user and set a password</source>
        <translation>Añadir un usuario y poner una contraseña</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Say what clients may ask for</source>
        <translation>Decir qué pueden pedir los clientes</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Get the first token</source>
        <translation>Obtener el primer token</translation>
    </message>
    <message>
        <source>Copy curl line</source>
        <translation>Copiar la línea curl</translation>
    </message>
    <message>
        <source>Newest tokens</source>
        <translation>Tokens más recientes</translation>
    </message>
    <message>
        <source>Newest problems</source>
        <translation>Problemas más recientes</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>En marcha desde %1</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Escuchando en %1</translation>
    </message>
    <message>
        <source>Nobody can get a token until it is started.</source>
        <translation>Nadie obtiene un token hasta que se inicie.</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no issuer</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PasswordDialog</name>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Poner contraseña</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Nueva contraseña de %1</translation>
    </message>
    <message>
        <source>It replaces the old one at once: the user is signed out everywhere and must sign in again.</source>
        <translation>Reemplaza la anterior de inmediato: se cierran todas las sesiones del usuario y debe iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>the two are not the same</source>
        <translation>las dos no son iguales</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Font size</source>
        <translation>&amp;Tamaño de letra</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Start the server when the window opens</source>
        <translation>I&amp;niciar el servidor al abrir la ventana</translation>
    </message>
    <message>
        <source>Keep a symbol in the system &amp;tray</source>
        <translation>&amp;Mantener un símbolo en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Closing the window then leaves the server running.</source>
        <translation>Cerrar la ventana deja entonces el servidor en marcha.</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>Este escritorio no tiene bandeja del sistema.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ProblemRow</name>
    <message>
        <source>Explain</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Open flow</source>
        <translation>Abrir el flujo</translation>
    </message>
    <message>
        <source>The request has made room for newer ones. The settings can keep more of them.</source>
        <translation>La solicitud ha dejado sitio a otras más nuevas. Los ajustes pueden conservar más.</translation>
    </message>
    <message>
        <source>What was refused, why, and how to mend it</source>
        <translation>Qué se rechazó, por qué y cómo arreglarlo</translation>
    </message>
    <message>
        <source>There is no more to say than what stands here.</source>
        <translation>No hay más que decir que lo que aquí consta.</translation>
    </message>
    <message>
        <source>The request among those it belongs to</source>
        <translation>La solicitud entre las que van con ella</translation>
    </message>
    <message>
        <source>The list of flows is paused; the request comes when it goes on.</source>
        <translation>La lista de flujos está en pausa; la solicitud llega cuando continúe.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Other servers at which people can sign in to this one.</source>
        <translation>Otros servidores en los que se puede iniciar sesión para este.</translation>
    </message>
    <message>
        <source>Search name or client ID</source>
        <translation>Buscar nombre o ID de cliente</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Nuevo proveedor</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Todavía no hay proveedores</translation>
    </message>
    <message>
        <source>Choose a preset, paste the two values the provider gave you, and people can sign in there.</source>
        <translation>Elija un modelo, pegue los dos valores que le dio el proveedor y se podrá iniciar sesión allí.</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Básico</translation>
    </message>
    <message>
        <source>None: own endpoints</source>
        <translation>Ninguno: puntos de acceso propios</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Part of the address /login/NAME; fixed once it is saved.</source>
        <translation>Parte de la dirección /login/NAME; fija una vez guardada.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>As the provider gave it.</source>
        <translation>Como lo dio el proveedor.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Habilitado</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Kept sealed; never shown again.</source>
        <translation>Se guarda sellado; no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Redirect URI to register there</source>
        <translation>URI de redirección que registrar allí</translation>
    </message>
    <message>
        <source>Redirect URI to register at the provider</source>
        <translation>URI de redirección que registrar en el proveedor</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>Probar el inicio de sesión</translation>
    </message>
    <message>
        <source>the redirect URI</source>
        <translation>la URI de redirección</translation>
    </message>
    <message>
        <source>%1 (%2 when empty)</source>
        <translation>%1 (%2 si está vacío)</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Para %1.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Puntos de acceso</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>OpenID Connect: everything else is discovered from it.</source>
        <translation>OpenID Connect: todo lo demás se descubre a partir de él.</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>Punto de autorización</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Punto de token</translation>
    </message>
    <message>
        <source>Refresh endpoint</source>
        <translation>Punto de actualización</translation>
    </message>
    <message>
        <source>Where it differs from the former.</source>
        <translation>Cuando difiere del anterior.</translation>
    </message>
    <message>
        <source>Request token endpoint</source>
        <translation>Punto de token de solicitud</translation>
    </message>
    <message>
        <source>Makes the provider one of OAuth 1.0a.</source>
        <translation>Convierte al proveedor en uno de OAuth 1.0a.</translation>
    </message>
    <message>
        <source>Base of its API</source>
        <translation>Base de su API</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Says who signed in; may be relative to the base.</source>
        <translation>Dice quién inició sesión; puede ser relativo a la base.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Separated by spaces.</source>
        <translation>Separado por espacios.</translation>
    </message>
    <message>
        <source>Authentication there</source>
        <translation>Autenticación allí</translation>
    </message>
    <message>
        <source>As the preset or discovery says</source>
        <translation>Como digan el modelo o el descubrimiento</translation>
    </message>
    <message>
        <source>Secret in the Authorization header (basic)</source>
        <translation>Secreto en la cabecera Authorization (basic)</translation>
    </message>
    <message>
        <source>Secret in the form (post)</source>
        <translation>Secreto en el formulario (post)</translation>
    </message>
    <message>
        <source>JWT signed with the secret</source>
        <translation>JWT firmado con el secreto</translation>
    </message>
    <message>
        <source>None: public client</source>
        <translation>Ninguna: cliente público</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Como diga el modelo</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>People may sign in with it</source>
        <translation>Se puede iniciar sesión con él</translation>
    </message>
    <message>
        <source>Off: only for linking accounts and calling its API.</source>
        <translation>Desactivado: solo para vincular cuentas y llamar a su API.</translation>
    </message>
    <message>
        <source>A first sign-in may make a new user</source>
        <translation>Un primer inicio de sesión puede crear un usuario</translation>
    </message>
    <message>
        <source>Trust its verified e-mail addresses</source>
        <translation>Confiar en sus direcciones verificadas</translation>
    </message>
    <message>
        <source>Signs people in to the user with that address without asking. Only for providers you run yourself.</source>
        <translation>Inicia la sesión del usuario con esa dirección sin preguntar. Solo para proveedores propios.</translation>
    </message>
    <message>
        <source>It may be in a private network</source>
        <translation>Puede estar en una red privada</translation>
    </message>
    <message>
        <source>Otherwise private and loopback addresses are never called.</source>
        <translation>Si no, nunca se llama a direcciones privadas ni locales.</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>guardado; escriba para reemplazarlo</translation>
    </message>
    <message>
        <source>The server is not running</source>
        <translation>El servidor no está en marcha</translation>
    </message>
    <message>
        <source>Save the provider and start the server first.</source>
        <translation>Guarde el proveedor e inicie antes el servidor.</translation>
    </message>
    <message>
        <source>Register an application at %1, then paste what it gives you.</source>
        <translation>Registre una aplicación en %1 y pegue lo que le dé.</translation>
    </message>
    <message>
        <source>No browser could be opened. Visit %1 yourself.</source>
        <translation>No se pudo abrir ningún navegador. Visite %1 usted mismo.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ProvidersTabs</name>
    <message>
        <source>Views of the providers</source>
        <translation>Vistas de los proveedores</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Cuentas vinculadas</translation>
    </message>
    <message>
        <source>API explorer</source>
        <translation>Explorador de API</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::QrView</name>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>Código QR para la aplicación de autenticación</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RateChart</name>
    <message>
        <source>Tokens issued and requests refused in the last hour</source>
        <translation>Tokens emitidos y solicitudes rechazadas en la última hora</translation>
    </message>
    <message>
        <source>%1 issued, %2 refused, at most %3 in a minute</source>
        <translation>%1 emitidos, %2 rechazadas, como máximo %3 en un minuto</translation>
    </message>
    <message>
        <source>%1: %2 issued, %3 refused</source>
        <translation>%1: %2 emitidos, %3 rechazadas</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>hace una hora</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RecordForm</name>
    <message>
        <source>Sections of the form</source>
        <translation>Secciones del formulario</translation>
    </message>
    <message>
        <source>Will be deleted when you save</source>
        <translation>Se eliminará al guardar</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Todavía sin guardar</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time</comment>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <comment>field, number</comment>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>What you change here is set in all of them; everything else stays.</source>
        <translation>Lo que cambie aquí vale para todas; lo demás queda.</translation>
    </message>
    <message>
        <source>Some of them will be deleted when you save.</source>
        <translation>Algunas se eliminarán al guardar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row, fault</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>varios valores</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RegistryPage</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Select a row to see and edit it here.</source>
        <translation>Seleccione una fila para verla y editarla aquí.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A new row could not be made.</source>
        <translation>No se pudo crear una fila nueva.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1, %2: %3</source>
        <comment>object, field, rule</comment>
        <translation>No se guardó nada. %1, %2: %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>No se guardó nada: %1</translation>
    </message>
    <message>
        <source>Drop my change</source>
        <translation>Descartar mi cambio</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar el suyo</translation>
    </message>
    <message>
        <source>Nothing was saved. %1 exists already; choose another name.</source>
        <translation>No se guardó nada. %1 ya existe; elija otro nombre.</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>mostrando %1 de %2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>Every word is looked for in every column.</source>
        <translation>Cada palabra se busca en cada columna.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Save %1 changes</source>
        <translation>Guardar %1 cambios</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>Revertir todo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message numerus="yes">
        <source>Deletion of %n row(s)</source>
        <translation>
            <numerusform>Eliminación de filas: %n</numerusform>
            <numerusform>Eliminación de filas: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Another process is writing to the workspace; trying again…</source>
        <translation>Otro proceso está escribiendo en el espacio de trabajo; se intenta de nuevo…</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>Nada coincide con estos filtros</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Your change cannot be kept: %1</source>
        <translation>Su cambio no se puede conservar: %1</translation>
    </message>
    <message>
        <source>What was changed cannot be read: %1</source>
        <translation>Lo que cambió no se puede leer: %1</translation>
    </message>
    <message>
        <source>Nothing was saved. </source>
        <translation>No se guardó nada. </translation>
    </message>
    <message>
        <source>%1 was deleted by somebody else meanwhile.</source>
        <translation>Entretanto otra persona eliminó %1.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile.</source>
        <translation>Entretanto otra persona modificó %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1: all</source>
        <comment>facet</comment>
        <translation>%1: todos</translation>
    </message>
    <message>
        <source>Filter by column</source>
        <translation>Filtrar por columna</translation>
    </message>
    <message>
        <source>the first %1 of %2; search to see others</source>
        <translation>los primeros %1 de %2; busque para ver otros</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>The table could not be searched: %1</source>
        <translation>No se pudo buscar en la tabla: %1</translation>
    </message>
    <message numerus="yes">
        <source>Disabling of %n row(s)</source>
        <translation>
            <numerusform>Desactivación de %n fila</numerusform>
            <numerusform>Desactivación de %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enabling of %n row(s)</source>
        <translation>
            <numerusform>Activación de %n fila</numerusform>
            <numerusform>Activación de %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>The selected rows stay, but the server refuses them until they are enabled</source>
        <translation>Las filas elegidas se quedan, pero el servidor las rechaza hasta que se activen</translation>
    </message>
    <message>
        <source>The server accepts the selected rows again</source>
        <translation>El servidor vuelve a aceptar las filas elegidas</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ScopesPage</name>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>What clients may ask for, and what the consent page says about it.</source>
        <translation>Qué pueden pedir los clientes y qué dice de ello la página de consentimiento.</translation>
    </message>
    <message>
        <source>Search name, text or claim</source>
        <translation>Buscar nombre, texto o atributo</translation>
    </message>
    <message>
        <source>New scope</source>
        <translation>Nuevo ámbito</translation>
    </message>
    <message>
        <source>No scopes yet</source>
        <translation>Todavía no hay ámbitos</translation>
    </message>
    <message>
        <source>Without scopes a client can ask for nothing.</source>
        <translation>Sin ámbitos un cliente no puede pedir nada.</translation>
    </message>
    <message>
        <source>Add standard scopes</source>
        <translation>Añadir los ámbitos estándar</translation>
    </message>
    <message>
        <source>openid, profile, email, address, phone and offline_access, where missing</source>
        <translation>openid, profile, email, address, phone y offline_access, donde falten</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As clients write it, without spaces.</source>
        <translation>Como lo escriben los clientes, sin espacios.</translation>
    </message>
    <message>
        <source>Text on the consent page</source>
        <translation>Texto en la página de consentimiento</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Names of claims it opens in ID token and userinfo, separated by spaces.</source>
        <translation>Nombres de los atributos que abre en el token de identidad y userinfo, separados por espacios.</translation>
    </message>
    <message>
        <source>Claim matrix…</source>
        <translation>Matriz de atributos…</translation>
    </message>
    <message>
        <source>All scopes and claims at once</source>
        <translation>Todos los ámbitos y atributos a la vez</translation>
    </message>
    <message>
        <source>It completes “%1 wants to …”.</source>
        <translation>Completa «%1 quiere…».</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>La aplicación</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SecretDialog</name>
    <message>
        <source>Secret of %1</source>
        <translation>Secreto de %1</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>the secret</source>
        <translation>el secreto</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>Lo he copiado</translation>
    </message>
    <message>
        <source>New secret of %1</source>
        <translation>Nuevo secreto de %1</translation>
    </message>
    <message>
        <source>Copy it into the application now. Only its hash is stored, so it cannot be shown again; a lost secret is replaced by a new one. Once copied it leaves the clipboard after %1 seconds.</source>
        <translation>Cópielo ahora en la aplicación. Solo se guarda su resumen, así que no se puede volver a mostrar; un secreto perdido se reemplaza por uno nuevo. Una vez copiado, deja el portapapeles a los %1 segundos.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SequenceDiagram</name>
    <message>
        <source>Sequence diagram of the flow</source>
        <translation>Diagrama de secuencia del flujo</translation>
    </message>
    <message>
        <source>Choose a flow to see who said what to whom.</source>
        <translation>Elija un flujo para ver quién dijo qué a quién.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ServerBar</name>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>el emisor</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Dirección de escucha</translation>
    </message>
    <message>
        <source>Port to listen on</source>
        <translation>Puerto de escucha</translation>
    </message>
    <message>
        <source>0 takes a free port</source>
        <translation>0 toma un puerto libre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Detener el servidor</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Iniciar el servidor</translation>
    </message>
    <message>
        <source>Stop the server to change this</source>
        <translation>Detenga el servidor para cambiar esto</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no issuer</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>TLS is on: change the certificate</source>
        <translation>TLS está activado: cambiar el certificado</translation>
    </message>
    <message>
        <source>TLS is off: choose a certificate</source>
        <translation>TLS está desactivado: elegir un certificado</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Browsers that are signed in at this server now.</source>
        <translation>Navegadores con sesión iniciada en este servidor.</translation>
    </message>
    <message>
        <source>Search user</source>
        <translation>Buscar usuario</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>A session appears when a user signs in with a browser.</source>
        <translation>Aparece una sesión cuando un usuario inicia sesión con un navegador.</translation>
    </message>
    <message>
        <source>End session…</source>
        <translation>Terminar la sesión…</translation>
    </message>
    <message>
        <source>End this session of %1?</source>
        <translation>¿Terminar esta sesión de %1?</translation>
    </message>
    <message numerus="yes">
        <source>End %n sessions?</source>
        <translation>
            <numerusform>¿Terminar sesiones: %n?</numerusform>
            <numerusform>¿Terminar sesiones: %n?</numerusform>
        </translation>
    </message>
    <message>
        <source>The browser must sign in again.</source>
        <translation>El navegador debe iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Tokens from this session stop working, except those that were granted offline_access.</source>
        <translation>Los tokens de esta sesión dejan de valer, salvo los que recibieron offline_access.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions ended.</source>
        <translation>
            <numerusform>Sesiones terminadas: %n.</numerusform>
            <numerusform>Sesiones terminadas: %n.</numerusform>
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
        <translation>Como dice el conjunto de arriba</translation>
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
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What the server lives by. Effective as soon as it is saved.</source>
        <translation>Por lo que se rige el servidor. Vale en cuanto se guarda.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Lifetimes</source>
        <translation>Duraciones</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>Shown on its pages.</source>
        <translation>Se muestra en sus páginas.</translation>
    </message>
    <message>
        <source>Lifetimes as a set</source>
        <translation>Duraciones por conjunto</translation>
    </message>
    <message>
        <source>Moves the lifetimes that nobody has changed; each can be set below.</source>
        <translation>Mueve las duraciones que nadie ha cambiado; cada una se ajusta abajo.</translation>
    </message>
    <message>
        <source>Safe: what this server recommends</source>
        <translation>Seguro: lo que este servidor recomienda</translation>
    </message>
    <message>
        <source>Compatible: tokens of ten days, codes of an hour (Authlib)</source>
        <translation>Compatible: tokens de diez días, códigos de una hora (Authlib)</translation>
    </message>
    <message>
        <source>Access token: %1</source>
        <translation>Token de acceso: %1</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>Código de autorización</translation>
    </message>
    <message>
        <source>60 or less is what the specifications advise.</source>
        <translation>Las especificaciones aconsejan 60 o menos.</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Código de dispositivo</translation>
    </message>
    <message>
        <source>How long people have to type the code of a device.</source>
        <translation>Cuánto tiempo hay para introducir el código de un dispositivo.</translation>
    </message>
    <message>
        <source>Between two polls of a device</source>
        <translation>Entre dos consultas de un dispositivo</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token de identidad</translation>
    </message>
    <message>
        <source>Session in the browser, at most</source>
        <translation>Sesión en el navegador, como máximo</translation>
    </message>
    <message>
        <source>Session in the browser without use</source>
        <translation>Sesión en el navegador sin uso</translation>
    </message>
    <message>
        <source>Open sign-in and consent pages</source>
        <translation>Páginas de inicio de sesión y consentimiento abiertas</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation>Tokens de actualización</translation>
    </message>
    <message>
        <source>Issue refresh tokens</source>
        <translation>Emitir tokens de actualización</translation>
    </message>
    <message>
        <source>Off: no client gets one, whatever it is registered for.</source>
        <translation>Desactivado: ningún cliente los recibe, sea cual sea su registro.</translation>
    </message>
    <message>
        <source>A refresh token works once</source>
        <translation>Un token de actualización vale una vez</translation>
    </message>
    <message>
        <source>Each answer brings a new one; a second use of the old ends them all.</source>
        <translation>Cada respuesta trae uno nuevo; un segundo uso del anterior los termina todos.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Without use</source>
        <translation>Sin uso</translation>
    </message>
    <message>
        <source>A lost answer may be asked for again</source>
        <translation>Una respuesta perdida puede pedirse de nuevo</translation>
    </message>
    <message>
        <source>The same client gets the same answer again within this time.</source>
        <translation>El mismo cliente recibe la misma respuesta dentro de este tiempo.</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Autenticación de clientes</translation>
    </message>
    <message>
        <source>How clients may authenticate</source>
        <translation>Cómo pueden autenticarse los clientes</translation>
    </message>
    <message>
        <source>For each grant type. A client still has the one method it is registered for.</source>
        <translation>Para cada tipo de concesión. Un cliente sigue teniendo el único método con que está registrado.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Who may register clients</source>
        <translation>Quién puede registrar clientes</translation>
    </message>
    <message>
        <source>Programs register themselves at /oauth/register (RFC 7591).</source>
        <translation>Los programas se registran solos en /oauth/register (RFC 7591).</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Whoever has an initial access token</source>
        <translation>Quien tenga un token de acceso inicial</translation>
    </message>
    <message>
        <source>Everybody who can reach this server</source>
        <translation>Cualquiera que llegue a este servidor</translation>
    </message>
    <message>
        <source>Scopes they may have</source>
        <translation>Ámbitos que pueden tener</translation>
    </message>
    <message>
        <source>Grants they may have</source>
        <translation>Concesiones que pueden tener</translation>
    </message>
    <message>
        <source>Initial access tokens</source>
        <translation>Tokens de acceso iniciales</translation>
    </message>
    <message>
        <source>Revoked: %1. Clients that were registered with it stay.</source>
        <translation>Revocado: %1. Los clientes registrados con él se quedan.</translation>
    </message>
    <message>
        <source>Error pages</source>
        <translation>Páginas de error</translation>
    </message>
    <message>
        <source>error_uri points to this server&apos;s own pages</source>
        <translation>error_uri apunta a las páginas de este servidor</translation>
    </message>
    <message>
        <source>Where the table of error pages names no other.</source>
        <translation>Donde la tabla de páginas de error no nombra otra.</translation>
    </message>
    <message>
        <source>Own words of the error pages</source>
        <translation>Textos propios de las páginas de error</translation>
    </message>
    <message>
        <source>What is left empty is said in the words of the program. The pages stand at /oauth/errors.</source>
        <translation>Lo que queda vacío se dice con las palabras del programa. Las páginas están en /oauth/errors.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. Save again to keep yours, or take theirs.</source>
        <translation>Entretanto otra persona modificó %1. Guarde otra vez para conservar lo suyo, o tome lo de esa persona.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar el suyo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Access tokens, by grant</source>
        <translation>Tokens de acceso, por concesión</translation>
    </message>
    <message>
        <source>Codes and ID tokens</source>
        <translation>Códigos y tokens de identidad</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>En el navegador</translation>
    </message>
    <message>
        <source>How long they are good</source>
        <translation>Cuánto tiempo valen</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SnippetsDialog</name>
    <message>
        <source>Language or tool</source>
        <translation>Lenguaje o herramienta</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>With the values of this client as it stands in the form. Put the secret in yourself, where YOUR_CLIENT_SECRET stands.</source>
        <translation>Con los valores de este cliente tal como están en el formulario. Ponga usted el secreto donde dice YOUR_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Use %1 from your program</source>
        <translation>Usar %1 desde su programa</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::StatusStrip</name>
    <message>
        <source>Running since %1</source>
        <translation>En marcha desde %1</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>Solicitudes: %1</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Tokens: %1</translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>Conexiones: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::StepExplanation</name>
    <message>
        <source>Choose a flow or a step to see what was refused.</source>
        <translation>Elija un flujo o un paso para ver qué se rechazó.</translation>
    </message>
    <message>
        <source>Nothing was refused in this step.</source>
        <translation>En este paso no se rechazó nada.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::StepView</name>
    <message>
        <source>Request, answer and checks</source>
        <translation>Solicitud, respuesta y comprobaciones</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Especificación</translation>
    </message>
    <message>
        <source>Choose a flow or a step to see what was sent and answered.</source>
        <translation>Elija un flujo o un paso para ver lo que se envió y se respondió.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · request %4</source>
        <comment>request, answer, time, number</comment>
        <translation>%1 · %2 · %3 · solicitud %4</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>Comprobaciones (%1)</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ThemePreview</name>
    <message>
        <source>Preview in dark colours</source>
        <translation>Vista previa en colores oscuros</translation>
    </message>
    <message>
        <source>Preview in light colours</source>
        <translation>Vista previa en colores claros</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>to manage your account</source>
        <translation>para administrar su cuenta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in with a passkey</source>
        <translation>Iniciar sesión con una llave de acceso</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TlsDialog</name>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>TLS of the server</source>
        <translation>TLS del servidor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>PEM files: the certificate with its chain, and its key. Both empty: plain HTTP, which is for this computer only. Holds from the next start on.</source>
        <translation>Archivos PEM: el certificado con su cadena y su clave. Ambos vacíos: HTTP simple, solo para este equipo. Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.key);;All files (*)</source>
        <translation>Archivos PEM (*.pem *.crt *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>A certificate and a key belong together.</source>
        <translation>Un certificado y una clave van juntos.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenCompanionsBar</name>
    <message>
        <source>Nonce sent</source>
        <translation>Nonce enviado</translation>
    </message>
    <message>
        <source>Of an ID token: the nonce of the request, which the token must repeat</source>
        <translation>De un token de identidad: el nonce de la solicitud, que el token debe repetir</translation>
    </message>
    <message>
        <source>Access token beside it</source>
        <translation>Token de acceso que lo acompaña</translation>
    </message>
    <message>
        <source>Of an ID token: what its at_hash must be of</source>
        <translation>De un token de identidad: de qué debe ser su at_hash</translation>
    </message>
    <message>
        <source>Code beside it</source>
        <translation>Código que lo acompaña</translation>
    </message>
    <message>
        <source>Of an ID token: what its c_hash must be of</source>
        <translation>De un token de identidad: de qué debe ser su c_hash</translation>
    </message>
    <message>
        <source>State sent</source>
        <translation>State enviado</translation>
    </message>
    <message>
        <source>Of an ID token: what its s_hash must be of</source>
        <translation>De un token de identidad: de qué debe ser su s_hash</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenComparisonView</name>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Second token</source>
        <translation>Segundo token</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Solo lo que difiere</translation>
    </message>
    <message>
        <source>%1: paste a JWT</source>
        <translation>%1: pegue un JWT</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Members of both tokens</source>
        <translation>Miembros de ambos tokens</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Paste two tokens. Nothing is stored, and signatures are not looked at: the inspector checks those.</source>
        <translation>Pegue dos tokens. No se guarda nada y no se miran las firmas: eso lo hace el inspector.</translation>
    </message>
    <message>
        <source>Header and claims are the same.</source>
        <translation>La cabecera y los claims son iguales.</translation>
    </message>
    <message>
        <source>%1 (header)</source>
        <translation>%1 (cabecera)</translation>
    </message>
    <message>
        <source>Members that differ: %1.</source>
        <translation>Miembros que difieren: %1.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenExpectationBar</name>
    <message>
        <source>Expected issuer</source>
        <translation>Emisor esperado</translation>
    </message>
    <message>
        <source>of these keys; or leave empty</source>
        <translation>de estas claves; o dejar vacío</translation>
    </message>
    <message>
        <source>Expected audience</source>
        <translation>Audiencia esperada</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Keys that check the signature</source>
        <translation>Claves que comprueban la firma</translation>
    </message>
    <message>
        <source>Keys of this workspace</source>
        <translation>Claves de este espacio de trabajo</translation>
    </message>
    <message>
        <source>Keys at an address</source>
        <translation>Claves en una dirección</translation>
    </message>
    <message>
        <source>Keys pasted here</source>
        <translation>Claves pegadas aquí</translation>
    </message>
    <message>
        <source>Current and retired keys of this workspace; the issuer is the running server&apos;s.</source>
        <translation>Claves actuales y retiradas de este espacio de trabajo; el emisor es el del servidor en marcha.</translation>
    </message>
    <message>
        <source>Address of a JWKS or of a discovery document</source>
        <translation>Dirección de un JWKS o de un documento de descubrimiento</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Keys to check the signature with</source>
        <translation>Claves con que comprobar la firma</translation>
    </message>
    <message>
        <source>A JWKS, a JWK, a public key or certificate in PEM, or the secret of HS256.</source>
        <translation>Un JWKS, un JWK, una clave pública o un certificado en PEM, o el secreto de HS256.</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Esto no es una dirección.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Obteniendo…</translation>
    </message>
    <message>
        <source>The address answered with status %1.</source>
        <translation>La dirección respondió con el estado %1.</translation>
    </message>
    <message>
        <source>The keys could not be fetched: %1</source>
        <translation>No se pudieron obtener las claves: %1</translation>
    </message>
    <message>
        <source>Keys fetched: %1.</source>
        <translation>Claves obtenidas: %1.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenFamiliesView</name>
    <message>
        <source>Search client, user or “reuse”</source>
        <translation>Buscar cliente, usuario o «reuse»</translation>
    </message>
    <message>
        <source>The list could not be read: %1</source>
        <translation>No se pudo leer la lista: %1</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Revocar el token</translation>
    </message>
    <message>
        <source>Revoke family</source>
        <translation>Revocar la familia</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Token families</source>
        <translation>Familias de tokens</translation>
    </message>
    <message>
        <source>Nothing was revoked: %1</source>
        <translation>No se revocó nada: %1</translation>
    </message>
    <message>
        <source>the newest %1; more when you scroll down</source>
        <translation>los %1 más recientes; más al desplazarse hacia abajo</translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <translation>
            <numerusform>familias: %n</numerusform>
            <numerusform>familias: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>No families yet</source>
        <translation>Todavía no hay familias</translation>
    </message>
    <message>
        <source>One appears when a user lets a client in. Tokens that clients get for themselves have none.</source>
        <translation>Aparece una cuando un usuario acepta un cliente. Los tokens que los clientes obtienen para sí no tienen ninguna.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenInspector</name>
    <message>
        <source>Header and claims</source>
        <translation>Cabecera y atributos</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Rules and verdicts</source>
        <translation>Reglas y veredictos</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Especificación</translation>
    </message>
    <message>
        <source>Token to inspect</source>
        <translation>Token que examinar</translation>
    </message>
    <message>
        <source>Paste a token: a JWT of any kind, or an access or refresh token of this server.</source>
        <translation>Pegue un token: un JWT de cualquier clase, o un token de acceso o de actualización de este servidor.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Nothing to inspect yet. What is pasted here is never stored.</source>
        <translation>Todavía nada que examinar. Lo que se pega aquí nunca se guarda.</translation>
    </message>
    <message>
        <source>The workspace could not be read: %1</source>
        <translation>No se pudo leer el espacio de trabajo: %1</translation>
    </message>
    <message>
        <source>%1 (header)</source>
        <translation>%1 (cabecera)</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecto</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>no se puede saber</translation>
    </message>
    <message>
        <source>Fetch or paste the keys that should check the signature.</source>
        <translation>Obtenga o pegue las claves que deben comprobar la firma.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokensPage</name>
    <message>
        <source>Search client, user, grant, scope</source>
        <translation>Buscar cliente, usuario, concesión, ámbito</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Revocar el token</translation>
    </message>
    <message>
        <source>Revoke its family</source>
        <translation>Revocar su familia</translation>
    </message>
    <message>
        <source>Everything that came from the same sign-in: access and refresh tokens</source>
        <translation>Todo lo que vino del mismo inicio de sesión: tokens de acceso y de actualización</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>Seguir los recientes</translation>
    </message>
    <message>
        <source>The token was not revoked: %1</source>
        <translation>El token no se revocó: %1</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>mostrando %1 de %2</translation>
    </message>
    <message>
        <source>%1, paused, %2 waiting</source>
        <translation>%1, en pausa, %2 en espera</translation>
    </message>
    <message>
        <source>%1, %2 not shown</source>
        <translation>%1, %2 sin mostrar</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Todavía no hay tokens</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>They appear here the moment a client gets one.</source>
        <translation>Aparecen aquí en cuanto un cliente obtiene uno.</translation>
    </message>
    <message>
        <source>Every word is looked for in every column.</source>
        <translation>Cada palabra se busca en cada columna.</translation>
    </message>
    <message>
        <source>Views of tokens</source>
        <translation>Vistas de los tokens</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familias</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>What the server issues, what came of it, and what is in a token.</source>
        <translation>Lo que el servidor emite, qué fue de ello y qué hay en un token.</translation>
    </message>
    <message>
        <source>Mint test token…</source>
        <translation>Acuñar un token de prueba…</translation>
    </message>
    <message>
        <source>Filter on</source>
        <translation>Filtro activo</translation>
    </message>
    <message>
        <source>Show everything for a moment without losing what is searched for</source>
        <translation>Mostrar todo por un momento sin perder lo que se busca</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Keep the selected token on top, whatever comes</source>
        <translation>Mantener el token seleccionado arriba, venga lo que venga</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Empties this list but for what is pinned; the tokens stay good</source>
        <translation>Vacía esta lista salvo lo fijado; los tokens siguen valiendo</translation>
    </message>
    <message>
        <source>No more than %1 tokens can be pinned.</source>
        <translation>No se pueden fijar más de %1 tokens.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Introspect</source>
        <translation>Introspección</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TraceRetention</name>
    <message>
        <source>Keep the traffic in the workspace</source>
        <translation>Conservar el tráfico en el espacio de trabajo</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>No conservar</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Durante un día</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Durante una semana</translation>
    </message>
    <message>
        <source>For thirty days</source>
        <translation>Durante treinta días</translation>
    </message>
    <message>
        <source>Requests can then be opened by their number later. Secrets are masked before they are kept; at most 200,000 requests. A choice holds at once.</source>
        <translation>Así las solicitudes pueden abrirse más tarde por su número. Los secretos se enmascaran antes de conservarse; como máximo 200 000 solicitudes. La elección vale de inmediato.</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TrafficPage</name>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Every request of the server while this window is open, joined into flows. Secrets are masked: equal masks are equal secrets.</source>
        <translation>Cada solicitud al servidor mientras esta ventana está abierta, unidas en flujos. Los secretos están ocultos: máscaras iguales son secretos iguales.</translation>
    </message>
    <message>
        <source>Flows and their steps</source>
        <translation>Flujos y sus pasos</translation>
    </message>
    <message>
        <source>showing %1 of %2 flows</source>
        <translation>se muestran %1 de %2 flujos</translation>
    </message>
    <message>
        <source>%1, paused, %2 waiting</source>
        <translation>%1, en pausa, %2 en espera</translation>
    </message>
    <message>
        <source>%1, %2 steps not shown</source>
        <translation>%1, %2 pasos no mostrados</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Aún no hay solicitudes</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message>
        <source>They appear here the moment a client asks the server for something.</source>
        <translation>Aparecen aquí en cuanto un cliente pide algo al servidor.</translation>
    </message>
    <message>
        <source>A flow is shown when one of its steps matches.</source>
        <translation>Un flujo se muestra cuando uno de sus pasos coincide.</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Pause the list of flows</source>
        <translation>Pausar la lista de flujos</translation>
    </message>
    <message>
        <source>Pin the flow</source>
        <translation>Fijar el flujo</translation>
    </message>
    <message>
        <source>Request %1 is not here: it came while no window was open, or it has made room for newer ones. The newest %2 flows and those you pin are kept; the settings can keep more in the workspace.</source>
        <translation>La solicitud %1 no está aquí: llegó sin ninguna ventana abierta o dejó sitio a otras más nuevas. Se guardan los %2 flujos más nuevos y los que usted fije; los ajustes permiten conservar más en el espacio de trabajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n flows are pinned already; unpin one first.</source>
        <translation>
            <numerusform>%n flujo ya está fijado; suelte uno antes.</numerusform>
            <numerusform>%n flujos ya están fijados; suelte uno antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicación</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TrafficToolbar</name>
    <message>
        <source>Filter flows</source>
        <translation>Filtrar flujos</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Número de solicitud</translation>
    </message>
    <message>
        <source>client:web  user:alice  path:/oauth/token  method:POST  grant:refresh_token
status:400  status:4xx  status:&gt;=400  error:invalid_grant  is:failed  a word
A minus before a term turns it round, all terms must hold: path:/oauth -status:200</source>
        <translation>client:web  user:alice  path:/oauth/token  method:POST  grant:refresh_token
status:400  status:4xx  status:&gt;=400  error:invalid_grant  is:failed  una palabra
Un menos delante de un término lo invierte; todos los términos deben cumplirse: path:/oauth -status:200</translation>
    </message>
    <message>
        <source>Filter on</source>
        <translation>Filtro activo</translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation>Cómo filtrar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>Seguir lo más nuevo</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Keeps the chosen flow on top, whatever comes</source>
        <translation>Mantiene arriba el flujo elegido, pase lo que pase</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Copy the request as curl</source>
        <translation>Copiar la solicitud como curl</translation>
    </message>
    <message>
        <source>Copy the flow as Mermaid</source>
        <translation>Copiar el flujo como Mermaid</translation>
    </message>
    <message>
        <source>Save the flow as HAR…</source>
        <translation>Guardar el flujo como HAR…</translation>
    </message>
    <message>
        <source>Save all flows shown as HAR…</source>
        <translation>Guardar todos los flujos mostrados como HAR…</translation>
    </message>
    <message>
        <source>Save the flow as Mermaid…</source>
        <translation>Guardar el flujo como Mermaid…</translation>
    </message>
    <message>
        <source>Save the diagram as PNG…</source>
        <translation>Guardar el diagrama como PNG…</translation>
    </message>
    <message>
        <source>Save the diagram as SVG…</source>
        <translation>Guardar el diagrama como SVG…</translation>
    </message>
    <message>
        <source>The number on a page, in an error_uri or in a log</source>
        <translation>El número de una página, de una error_uri o de un registro</translation>
    </message>
    <message>
        <source>Copy the request as HTTPie</source>
        <translation>Copiar la solicitud como HTTPie</translation>
    </message>
    <message>
        <source>Copy the request as raw HTTP</source>
        <translation>Copiar la solicitud como HTTP sin procesar</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::Tray</name>
    <message>
        <source>Open the window</source>
        <translation>Abrir la ventana</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Detener el servidor</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Iniciar el servidor</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Gatehouse is running: %1</source>
        <translation>Gatehouse está en marcha: %1</translation>
    </message>
    <message>
        <source>Gatehouse is stopped</source>
        <translation>Gatehouse está detenido</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::UserCodeRow</name>
    <message>
        <source>Save the user first.</source>
        <translation>Guarde antes el usuario.</translation>
    </message>
    <message>
        <source>On since %1.</source>
        <translation>Activos desde %1.</translation>
    </message>
    <message>
        <source>Off: the password alone signs in.</source>
        <translation>Inactivos: basta la contraseña.</translation>
    </message>
    <message>
        <source>Reset the one-time codes of %1?</source>
        <translation>¿Restablecer los códigos de un solo uso de %1?</translation>
    </message>
    <message>
        <source>The password alone signs in again.</source>
        <translation>La contraseña sola vuelve a bastar.</translation>
    </message>
    <message>
        <source>Make sure that it is really this person who asks: a lost code is a favourite story of thieves.</source>
        <translation>Asegúrese de que pregunta realmente esta persona: un código perdido es la historia favorita de los ladrones.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>The codes were not reset: %1</source>
        <translation>Los códigos no se restablecieron: %1</translation>
    </message>
    <message>
        <source>Set up…</source>
        <comment>one-time codes</comment>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Reset…</source>
        <comment>one-time codes</comment>
        <translation>Restablecer…</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Códigos de un solo uso</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::UserPasskeyRow</name>
    <message>
        <source>Users add passkeys on their account page.</source>
        <translation>Los usuarios añaden llaves de acceso en su página de cuenta.</translation>
    </message>
    <message>
        <source>No passkeys. Users add them on their account page.</source>
        <translation>Sin llaves de acceso. Los usuarios las añaden en su página de cuenta.</translation>
    </message>
    <message>
        <source>%1, not used yet.</source>
        <translation>%1, aún sin usar.</translation>
    </message>
    <message>
        <source>%1, last used %2.</source>
        <translation>%1, último uso %2.</translation>
    </message>
    <message>
        <source>Remove the passkey %1 of %2?</source>
        <translation>¿Quitar la llave de acceso %1 de %2?</translation>
    </message>
    <message>
        <source>It no longer signs in. Its authenticator keeps it until the user deletes it there.</source>
        <translation>Ya no permite entrar. El dispositivo la conserva hasta que el usuario la borre allí.</translation>
    </message>
    <message>
        <source>Sessions that it opened go on.</source>
        <translation>Las sesiones que abrió continúan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The passkey was not removed: %1</source>
        <translation>La llave de acceso no se ha quitado: %1</translation>
    </message>
    <message>
        <source>One passkey</source>
        <translation>Una llave de acceso</translation>
    </message>
    <message numerus="yes">
        <source>%n passkeys</source>
        <translation>
            <numerusform>%n llave de acceso</numerusform>
            <numerusform>%n llaves de acceso</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a passkey</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Passkeys</source>
        <translation>Llaves de acceso</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::UserSessionsView</name>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>Sin sesión en ningún lugar.</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Terminar la sesión</translation>
    </message>
    <message>
        <source>End all</source>
        <translation>Terminar todas</translation>
    </message>
    <message>
        <source>Sessions of the user</source>
        <translation>Sesiones del usuario</translation>
    </message>
    <message>
        <source>No session was ended: %1</source>
        <translation>No se terminó ninguna sesión: %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>People who can sign in, and what clients may learn about them.</source>
        <translation>Las personas que pueden iniciar sesión y lo que los clientes pueden saber de ellas.</translation>
    </message>
    <message>
        <source>Search username, name or e-mail</source>
        <translation>Buscar nombre de usuario, nombre o correo</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nuevo usuario</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Todavía no hay usuarios</translation>
    </message>
    <message>
        <source>Somebody has to sign in before a client gets a token for a person.</source>
        <translation>Alguien tiene que iniciar sesión antes de que un cliente obtenga un token para una persona.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Typed at sign-in; no spaces.</source>
        <translation>Se escribe al iniciar sesión; sin espacios.</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Puede iniciar sesión</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>E-mail address is verified</source>
        <translation>La dirección de correo está verificada</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Address of an image.</source>
        <translation>Dirección de una imagen.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>International form: +49 30 123456</source>
        <translation>Forma internacional: +49 30 123456</translation>
    </message>
    <message>
        <source>Telephone number is verified</source>
        <translation>El número de teléfono está verificado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>A tag such as en or de-AT.</source>
        <translation>Una etiqueta como en o de-AT.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Such as Europe/Berlin.</source>
        <translation>Como Europe/Berlin.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>What clients know the user by (sub): made when the user is saved, never given twice.</source>
        <translation>Por lo que los clientes conocen al usuario (sub): se crea al guardar y nunca se da dos veces.</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Poner contraseña…</translation>
    </message>
    <message>
        <source>Save the other changes first.</source>
        <translation>Guarde antes los otros cambios.</translation>
    </message>
    <message>
        <source>A password is set.</source>
        <translation>Hay una contraseña.</translation>
    </message>
    <message>
        <source>None: cannot sign in yet.</source>
        <translation>Ninguna: todavía no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>The user is not there any more.</source>
        <translation>El usuario ya no existe.</translation>
    </message>
    <message>
        <source>The password was not set: %1</source>
        <translation>La contraseña no se puso: %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>In lab mode</source>
        <translation>En modo laboratorio</translation>
    </message>
    <message>
        <source>What the sign-in page of a server in lab mode offers; an ordinary server takes no notice of it.</source>
        <translation>Lo que ofrece la página de inicio de sesión de un servidor en modo laboratorio; un servidor normal no lo tiene en cuenta.</translation>
    </message>
    <message>
        <source>Ordinary user</source>
        <translation>Usuario normal</translation>
    </message>
    <message>
        <source>Persona: signs in by one click</source>
        <translation>Persona de prueba: inicia sesión con un clic</translation>
    </message>
    <message>
        <source>Persona: always refused</source>
        <translation>Persona de prueba: siempre se rechaza</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::WorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>A &amp;file on this computer</source>
        <translation>Un &amp;archivo en este equipo</translation>
    </message>
    <message>
        <source>A &amp;PostgreSQL database</source>
        <translation>Una base de datos &amp;PostgreSQL</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It opens in a window of its own, with a server of its own.</source>
        <translation>Se abre en una ventana propia, con un servidor propio.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Kept in the keychain of this desktop, nowhere else.</source>
        <translation>Se guarda en el llavero de este escritorio, en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Workspaces (*.gatehouse);;All files (*)</source>
        <translation>Espacios de trabajo (*.gatehouse);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>This file is there already; open it instead.</source>
        <translation>Este archivo ya existe; ábralo en su lugar.</translation>
    </message>
</context>
</TS>
