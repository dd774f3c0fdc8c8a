<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>ApiText</name>
    <message>
        <source>(%1, not text)</source>
        <translation>(%1,不是文本)</translation>
    </message>
    <message>
        <source>(%1 more are not shown)</source>
        <translation>(另有 %1 项未显示)</translation>
    </message>
</context>
<context>
    <name>AuditList</name>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Signing in and out</source>
        <translation>登录与注销</translation>
    </message>
    <message>
        <source>Codes and tokens</source>
        <translation>授权码与令牌</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥对</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Settings and scopes</source>
        <translation>设置与范围</translation>
    </message>
    <message>
        <source>Events: all</source>
        <translation>事件：全部</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>On</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>From</source>
        <comment>address</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>BreakTitles</name>
    <message>
        <source>Leave PKCE out</source>
        <translation>省略 PKCE</translation>
    </message>
    <message>
        <source>Send another code verifier</source>
        <translation>发送另一个 code verifier</translation>
    </message>
    <message>
        <source>Use the code twice</source>
        <translation>将授权码使用两次</translation>
    </message>
    <message>
        <source>Ask for a redirect to somebody else</source>
        <translation>请求重定向到他人</translation>
    </message>
    <message>
        <source>Name another redirect URI with the code</source>
        <translation>随授权码给出另一个重定向 URI</translation>
    </message>
    <message>
        <source>Leave state out</source>
        <translation>省略 state</translation>
    </message>
    <message>
        <source>Answer with a foreign state</source>
        <translation>以他人的 state 应答</translation>
    </message>
    <message>
        <source>Leave nonce out</source>
        <translation>省略 nonce</translation>
    </message>
    <message>
        <source>The user presses Deny</source>
        <translation>用户点击拒绝</translation>
    </message>
    <message>
        <source>Ask for an unknown scope</source>
        <translation>请求未知的 scope</translation>
    </message>
    <message>
        <source>Send a wrong client secret</source>
        <translation>发送错误的客户端密钥</translation>
    </message>
    <message>
        <source>Send a wrong password</source>
        <translation>发送错误的密码</translation>
    </message>
    <message>
        <source>Send another kind of token</source>
        <translation>发送另一种令牌</translation>
    </message>
    <message>
        <source>Ask for tokens before the user decided</source>
        <translation>在用户决定之前请求令牌</translation>
    </message>
    <message>
        <source>Use an expired access token</source>
        <translation>使用已过期的访问令牌</translation>
    </message>
    <message>
        <source>Use a made-up access token</source>
        <translation>使用编造的访问令牌</translation>
    </message>
    <message>
        <source>Sign the assertion for another audience</source>
        <translation>为另一受众签署断言</translation>
    </message>
    <message>
        <source>Let the assertion be expired</source>
        <translation>让断言处于过期状态</translation>
    </message>
    <message>
        <source>Use the assertion twice</source>
        <translation>将断言使用两次</translation>
    </message>
    <message>
        <source>Sign with a wrong consumer secret</source>
        <translation>以错误的 consumer secret 签名</translation>
    </message>
    <message>
        <source>Change a parameter after it was signed</source>
        <translation>签名后更改参数</translation>
    </message>
    <message>
        <source>Sign with an old timestamp</source>
        <translation>以旧时间戳签名</translation>
    </message>
</context>
<context>
    <name>ClaimTexts</name>
    <message>
        <source>how it is signed</source>
        <translation>如何签名</translation>
    </message>
    <message>
        <source>which key signed it</source>
        <translation>由哪个密钥签名</translation>
    </message>
    <message>
        <source>what it is: at+jwt for access tokens</source>
        <translation>是什么:访问令牌为 at+jwt</translation>
    </message>
    <message>
        <source>members that must be understood</source>
        <translation>必须理解的成员</translation>
    </message>
    <message>
        <source>what is inside</source>
        <translation>里面是什么</translation>
    </message>
    <message>
        <source>where keys are said to be; never followed</source>
        <translation>声称密钥所在之处;从不采用</translation>
    </message>
    <message>
        <source>a key of its own; never believed</source>
        <translation>自带的密钥;从不相信</translation>
    </message>
    <message>
        <source>issuer: who made it</source>
        <translation>颁发者:谁制作的</translation>
    </message>
    <message>
        <source>subject: whom it is about</source>
        <translation>主体:关于谁</translation>
    </message>
    <message>
        <source>audience: who may accept it</source>
        <translation>受众:谁可以接受</translation>
    </message>
    <message>
        <source>expires: not to be accepted from then on</source>
        <translation>过期:此后不得接受</translation>
    </message>
    <message>
        <source>not before: not to be accepted until then</source>
        <translation>不早于:此前不得接受</translation>
    </message>
    <message>
        <source>issued at</source>
        <translation>签发于</translation>
    </message>
    <message>
        <source>its own identifier</source>
        <translation>它自己的标识</translation>
    </message>
    <message>
        <source>the client that asked for it</source>
        <translation>请求它的客户端</translation>
    </message>
    <message>
        <source>what it allows</source>
        <translation>它允许什么</translation>
    </message>
    <message>
        <source>authorized party: the client it was issued to</source>
        <translation>授权方:签发给的客户端</translation>
    </message>
    <message>
        <source>ties it to one sign-in request of the client</source>
        <translation>将它与客户端的一次登录请求绑定</translation>
    </message>
    <message>
        <source>when the user signed in</source>
        <translation>用户何时登录</translation>
    </message>
    <message>
        <source>how sure the sign-in was</source>
        <translation>登录的可靠程度</translation>
    </message>
    <message>
        <source>by what means the user signed in</source>
        <translation>用户以何种方式登录</translation>
    </message>
    <message>
        <source>the browser session, for signing out</source>
        <translation>浏览器会话,用于注销</translation>
    </message>
    <message>
        <source>ties it to the access token beside it</source>
        <translation>将它与旁边的访问令牌绑定</translation>
    </message>
    <message>
        <source>ties it to the code beside it</source>
        <translation>将它与旁边的授权码绑定</translation>
    </message>
    <message>
        <source>full name of the user</source>
        <translation>用户的全名</translation>
    </message>
    <message>
        <source>given name of the user</source>
        <translation>用户的名</translation>
    </message>
    <message>
        <source>family name of the user</source>
        <translation>用户的姓</translation>
    </message>
    <message>
        <source>nickname of the user</source>
        <translation>用户的昵称</translation>
    </message>
    <message>
        <source>user name; may change</source>
        <translation>用户名;可能改变</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>whether the address was checked</source>
        <translation>地址是否经过验证</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>whether the number was checked</source>
        <translation>号码是否经过验证</translation>
    </message>
    <message>
        <source>address of a picture</source>
        <translation>图片地址</translation>
    </message>
    <message>
        <source>address of a home page</source>
        <translation>主页地址</translation>
    </message>
    <message>
        <source>language of the user</source>
        <translation>用户的语言</translation>
    </message>
    <message>
        <source>time zone of the user</source>
        <translation>用户的时区</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>邮政地址</translation>
    </message>
    <message>
        <source>when the profile changed</source>
        <translation>个人资料何时更改</translation>
    </message>
    <message>
        <source>what happened: a logout token</source>
        <translation>发生了什么:注销令牌</translation>
    </message>
    <message>
        <source>the key its bearer must prove</source>
        <translation>持有者必须证明的密钥</translation>
    </message>
    <message>
        <source>whether it may be accepted now</source>
        <translation>现在是否可以接受</translation>
    </message>
    <message>
        <source>how it is presented</source>
        <translation>如何出示</translation>
    </message>
    <message>
        <source>who it is about, for people</source>
        <translation>关于谁，供人阅读</translation>
    </message>
</context>
<context>
    <name>ClaimsPreviewTexts</name>
    <message>
        <source>the server&apos;s issuer</source>
        <translation>服务器的颁发者</translation>
    </message>
    <message>
        <source>the user&apos;s subject</source>
        <translation>用户的主体</translation>
    </message>
    <message>
        <source>the client&apos;s registration</source>
        <translation>客户端的注册</translation>
    </message>
    <message>
        <source>random, new in each token</source>
        <translation>随机,每个令牌都不同</translation>
    </message>
    <message>
        <source>the moment of issue</source>
        <translation>签发的时刻</translation>
    </message>
    <message>
        <source>the lifetime in the settings</source>
        <translation>设置中的有效期</translation>
    </message>
    <message>
        <source>the moment of sign-in</source>
        <translation>登录的时刻</translation>
    </message>
    <message>
        <source>the granted scopes</source>
        <translation>已授予的范围</translation>
    </message>
    <message>
        <source>scope %1</source>
        <translation>范围 %1</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>Userinfo</source>
        <translation>Userinfo</translation>
    </message>
    <message>
        <source>The access token is opaque: resource servers ask by introspection.</source>
        <translation>访问令牌不透明:资源服务器通过内省查询。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>The request would be refused: the client may not ask for %1.</source>
        <translation>请求会被拒绝:客户端不得请求 %1。</translation>
    </message>
    <message>
        <source>%1 opens no claims: it is not on the page Scopes.</source>
        <translation>%1 不开放任何声明:它不在“范围”页面上。</translation>
    </message>
    <message>
        <source>Nobody signs in, so nothing is said about a person.</source>
        <translation>没有人登录,因此不会提供任何人的信息。</translation>
    </message>
    <message>
        <source>Without the scope openid there is neither ID token nor userinfo.</source>
        <translation>没有 openid 范围就没有 ID 令牌和 userinfo。</translation>
    </message>
</context>
<context>
    <name>ClientAddresses</name>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Discovery document</source>
        <translation>发现文档</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Device authorization</source>
        <translation>设备授权</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Pushed requests</source>
        <translation>推送的授权请求</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>用户信息</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>内省</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>公钥</translation>
    </message>
</context>
<context>
    <name>ClientAssertion</name>
    <message>
        <source>Client assertion: header</source>
        <translation>客户端断言：头部</translation>
    </message>
    <message>
        <source>Client assertion: claims</source>
        <translation>客户端断言：声明</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>被签名的内容</translation>
    </message>
</context>
<context>
    <name>ClientChecks</name>
    <message>
        <source>status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>The answer has the state that was sent</source>
        <translation>应答含有所发送的 state</translation>
    </message>
    <message>
        <source>A state was sent, so that a forged answer shows</source>
        <translation>已发送 state，使伪造的应答可被发现</translation>
    </message>
    <message>
        <source>The client cannot know that it asked for this answer.</source>
        <translation>客户端无法确认此应答由它请求。</translation>
    </message>
    <message>
        <source>iss names the server that was asked</source>
        <translation>iss 指明被请求的服务器</translation>
    </message>
    <message>
        <source>The answer is of another server.</source>
        <translation>应答来自另一台服务器。</translation>
    </message>
    <message>
        <source>The id_token has the nonce that was sent</source>
        <translation>id_token 含有所发送的 nonce</translation>
    </message>
    <message>
        <source>The id_token was not made for this request.</source>
        <translation>该 id_token 不是为此请求签发的。</translation>
    </message>
</context>
<context>
    <name>ClientFix</name>
    <message>
        <source>Register this redirect URI</source>
        <translation>注册此重定向 URI</translation>
    </message>
    <message>
        <source>Register a redirect URI for %1?</source>
        <translation>为 %1 注册重定向 URI?</translation>
    </message>
    <message>
        <source>Users who let %1 in will be sent here with their codes: %2</source>
        <translation>允许 %1 的用户将带着授权码被送到这里:%2</translation>
    </message>
    <message>
        <source>Do it only if you know this address: whoever can send a request chooses what stands in it.</source>
        <translation>只有在您认识此地址时才这样做:能发送请求的人决定其中的内容。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>%1 may use %2 from now on.</source>
        <translation>从现在起 %1 可以使用 %2。</translation>
    </message>
    <message>
        <source>Register this address</source>
        <translation>注册此地址</translation>
    </message>
    <message>
        <source>Register an address after signing out for %1?</source>
        <translation>为 %1 注册退出登录后的地址吗？</translation>
    </message>
    <message>
        <source>Users who sign out of %1 will be sent here: %2</source>
        <translation>从 %1 退出登录的用户将被送往此处：%2</translation>
    </message>
    <message>
        <source>Add this grant type</source>
        <translation>添加此授权类型</translation>
    </message>
    <message>
        <source>Add a grant type to %1?</source>
        <translation>为 %1 添加授权类型吗？</translation>
    </message>
    <message>
        <source>%1 may get tokens with the grant type %2.</source>
        <translation>%1 可以用授权类型 %2 获取令牌。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>%1 may use the grant type %2 from now on.</source>
        <translation>从现在起 %1 可以使用授权类型 %2。</translation>
    </message>
    <message>
        <source>Add this response type</source>
        <translation>添加此响应类型</translation>
    </message>
    <message>
        <source>Add a response type to %1?</source>
        <translation>为 %1 添加响应类型吗？</translation>
    </message>
    <message>
        <source>%1 may ask for the response type %2.</source>
        <translation>%1 可以请求响应类型 %2。</translation>
    </message>
    <message>
        <source>Grant types that it needs are added as well. Tokens in an address are seen by the browser&apos;s history and by every script of the page.</source>
        <translation>它所需的授权类型也会一并添加。地址中的令牌会被浏览器历史记录和页面中的每个脚本看到。</translation>
    </message>
    <message>
        <source>%1 may use the response type %2 from now on.</source>
        <translation>从现在起 %1 可以使用响应类型 %2。</translation>
    </message>
    <message>
        <source>Allow this scope</source>
        <translation>允许此范围</translation>
    </message>
    <message>
        <source>Allow more scope to %1?</source>
        <translation>允许 %1 使用更多范围吗？</translation>
    </message>
    <message>
        <source>%1 may ask users for: %2</source>
        <translation>%1 可以向用户请求：%2</translation>
    </message>
    <message>
        <source>Tokens that it has already stay as they are; it has to ask again.</source>
        <translation>它已有的令牌保持不变；它必须重新请求。</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>%1 may ask for %2 from now on.</source>
        <translation>从现在起 %1 可以请求 %2。</translation>
    </message>
    <message>
        <source>Enable the client</source>
        <translation>启用客户端</translation>
    </message>
    <message>
        <source>Enable %1?</source>
        <translation>启用 %1 吗？</translation>
    </message>
    <message>
        <source>Somebody switched it off. Users can sign in to %1 again, and its tokens count again.</source>
        <translation>有人停用了它。用户可以再次登录 %1，它的令牌也重新有效。</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 已启用。</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>生成新密钥</translation>
    </message>
    <message>
        <source>Make a new secret for %1?</source>
        <translation>为 %1 生成新密钥吗？</translation>
    </message>
    <message>
        <source>The new secret is shown once, to be put into %1.</source>
        <translation>新密钥只显示一次，以便填入 %1。</translation>
    </message>
    <message>
        <source>The secret of now works for another 24 hours.</source>
        <translation>当前密钥还可使用 24 小时。</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>%1 has a new secret; the old one ends in 24 hours.</source>
        <translation>%1 有了新密钥；旧密钥将在 24 小时后失效。</translation>
    </message>
    <message>
        <source>Enable the user</source>
        <translation>启用该用户</translation>
    </message>
    <message>
        <source>Somebody switched this user off. %1 can sign in again, and what %1 agreed to counts again.</source>
        <translation>有人停用了该用户。%1 可以再次登录，%1 曾同意的内容重新生效。</translation>
    </message>
    <message>
        <source>Offer this sign-in</source>
        <translation>提供此登录方式</translation>
    </message>
    <message>
        <source>Offer sign-in through %1?</source>
        <translation>提供通过 %1 登录？</translation>
    </message>
    <message>
        <source>People can sign in here with their accounts at %1 again.</source>
        <translation>人们可以再次用 %1 的账户在此登录。</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>People can sign in through %1 from now on.</source>
        <translation>从现在起可以通过 %1 登录。</translation>
    </message>
    <message>
        <source>Switch registration on</source>
        <translation>开启注册</translation>
    </message>
    <message>
        <source>Let clients register themselves?</source>
        <translation>允许客户端自行注册？</translation>
    </message>
    <message>
        <source>Whoever has an initial access token of this server can register a client; nobody else can.</source>
        <translation>持有本服务器初始访问令牌的人可以注册客户端，其他人不能。</translation>
    </message>
    <message>
        <source>Initial access tokens are made under Settings.</source>
        <translation>初始访问令牌在“设置”中创建。</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Clients with an initial access token can register themselves.</source>
        <translation>持有初始访问令牌的客户端可以自行注册。</translation>
    </message>
</context>
<context>
    <name>ClientTableModel</name>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>授权类型</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>重定向 URI</translation>
    </message>
    <message>
        <source>Default redirect URI</source>
        <translation>默认重定向 URI</translation>
    </message>
    <message>
        <source>Redirect URIs after logout</source>
        <translation>注销后的重定向 URI</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>响应类型</translation>
    </message>
    <message>
        <source>Default scopes</source>
        <translation>默认范围</translation>
    </message>
    <message>
        <source>Access token format</source>
        <translation>访问令牌格式</translation>
    </message>
    <message>
        <source>Access token signature</source>
        <translation>访问令牌签名</translation>
    </message>
    <message>
        <source>Access token length</source>
        <translation>访问令牌长度</translation>
    </message>
    <message>
        <source>Access token generator</source>
        <translation>访问令牌生成器</translation>
    </message>
    <message>
        <source>Refresh token generator</source>
        <translation>刷新令牌生成器</translation>
    </message>
    <message>
        <source>ID token signature</source>
        <translation>ID 令牌签名</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>允许的来源</translation>
    </message>
    <message>
        <source>Require PKCE</source>
        <translation>要求 PKCE</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>征求同意</translation>
    </message>
    <message>
        <source>Require pushed requests</source>
        <translation>要求推送式请求</translation>
    </message>
    <message>
        <source>Allow plain http</source>
        <translation>允许明文 http</translation>
    </message>
    <message>
        <source>May introspect</source>
        <translation>可以内省令牌</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>隐私政策</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>服务条款</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Address of the public keys</source>
        <translation>公钥地址</translation>
    </message>
    <message>
        <source>Signature of assertions</source>
        <translation>断言签名</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Secret (basic)</source>
        <translation>密钥(basic)</translation>
    </message>
    <message>
        <source>Secret (post)</source>
        <translation>密钥(post)</translation>
    </message>
    <message>
        <source>Secret (JWT)</source>
        <translation>密钥(JWT)</translation>
    </message>
    <message>
        <source>Key pair (JWT)</source>
        <translation>密钥对(JWT)</translation>
    </message>
    <message>
        <source>code</source>
        <translation>授权码</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>客户端凭据</translation>
    </message>
    <message>
        <source>%1 (legacy)</source>
        <translation>%1(旧式)</translation>
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
        <translation>要求</translation>
    </message>
    <message>
        <source>A stolen code is worth nothing without the verifier (RFC 9700 §2.1.1).</source>
        <translation>没有验证码,被盗的授权码毫无价值(RFC 9700 §2.1.1)。</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>none: public client</source>
        <translation>无:公开客户端</translation>
    </message>
    <message>
        <source>secret, basic</source>
        <translation>密钥,basic</translation>
    </message>
    <message>
        <source>Web application</source>
        <translation>Web 应用</translation>
    </message>
    <message>
        <source>Runs on a server of yours; people use it with a browser.</source>
        <translation>运行在您的服务器上;用户通过浏览器使用。</translation>
    </message>
    <message>
        <source>Its server can keep a secret; the browser never sees it.</source>
        <translation>它的服务器可以保守密钥;浏览器永远看不到。</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>授权类型</translation>
    </message>
    <message>
        <source>code, refresh</source>
        <translation>授权码,刷新</translation>
    </message>
    <message>
        <source>People sign in here, not there; it stays connected after they leave.</source>
        <translation>用户在这里登录,而不是在那里;用户离开后它仍保持连接。</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>征求</translation>
    </message>
    <message>
        <source>People see what they open, once.</source>
        <translation>用户会看到一次自己开放了什么。</translation>
    </message>
    <message>
        <source>Single-page application</source>
        <translation>单页应用</translation>
    </message>
    <message>
        <source>Runs wholly in the browser: React, Vue, Ember …</source>
        <translation>完全在浏览器中运行:React、Vue、Ember…</translation>
    </message>
    <message>
        <source>Everybody can read what a browser was sent.</source>
        <translation>发送给浏览器的内容人人可读。</translation>
    </message>
    <message>
        <source>Not implicit: its tokens lie in the address bar. Each refresh token works once, so a stolen one is noticed.</source>
        <translation>不用隐式授权:其令牌留在地址栏中。每个刷新令牌只能用一次,因此被盗会被发现。</translation>
    </message>
    <message>
        <source>Allowed origin</source>
        <translation>允许的来源</translation>
    </message>
    <message>
        <source>that of the redirect URI</source>
        <translation>重定向 URI 的来源</translation>
    </message>
    <message>
        <source>Its page calls the token endpoint itself (CORS).</source>
        <translation>其页面自己调用令牌端点(CORS)。</translation>
    </message>
    <message>
        <source>Desktop or mobile application</source>
        <translation>桌面或移动应用</translation>
    </message>
    <message>
        <source>Installed on people&apos;s own devices.</source>
        <translation>安装在用户自己的设备上。</translation>
    </message>
    <message>
        <source>A secret in every copy is no secret (RFC 8252 §8.5).</source>
        <translation>每份副本里都有的密钥不是秘密(RFC 8252 §8.5)。</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>重定向 URI</translation>
    </message>
    <message>
        <source>loopback without port, or its own scheme</source>
        <translation>不带端口的环回地址,或自己的方案</translation>
    </message>
    <message>
        <source>It listens on whatever port is free; the port is not compared (RFC 8252 §7.3).</source>
        <translation>它监听任意空闲端口;端口不参与比较(RFC 8252 §7.3)。</translation>
    </message>
    <message>
        <source>People sign in with the system&apos;s browser.</source>
        <translation>用户用系统的浏览器登录。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>A job or server that acts for itself, without a person.</source>
        <translation>以自己名义行事的任务或服务器,没有人参与。</translation>
    </message>
    <message>
        <source>It runs where you can keep a secret; a key pair is better still.</source>
        <translation>它运行在您可以保守密钥的地方;密钥对更好。</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>客户端凭据</translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation>没有人可以询问。</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Give it what the job needs and nothing else: no person limits it.</source>
        <translation>只给任务所需的范围:没有人限制它。</translation>
    </message>
    <message>
        <source>Television or command line</source>
        <translation>电视或命令行</translation>
    </message>
    <message>
        <source>Has no browser or no keyboard: people type a code on their telephone.</source>
        <translation>没有浏览器或键盘:用户在手机上输入代码。</translation>
    </message>
    <message>
        <source>It is in everybody&apos;s hands.</source>
        <translation>它在所有人手中。</translation>
    </message>
    <message>
        <source>device code, refresh</source>
        <translation>设备码,刷新</translation>
    </message>
    <message>
        <source>Signing in is laborious there, so it stays connected (RFC 8628).</source>
        <translation>在那里登录很费力,因此保持连接(RFC 8628)。</translation>
    </message>
    <message>
        <source>Whoever types a code for a stranger must see what for.</source>
        <translation>替陌生人输入代码的人必须看到用途。</translation>
    </message>
    <message>
        <source>API (resource server)</source>
        <translation>API(资源服务器)</translation>
    </message>
    <message>
        <source>Is called with tokens and asks this server what they are worth.</source>
        <translation>被令牌调用,并向此服务器询问其价值。</translation>
    </message>
    <message>
        <source>Only those who may ask get an answer (RFC 7662 §2.1).</source>
        <translation>只有可以询问者才能得到回答(RFC 7662 §2.1)。</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>内省</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>That is what it is here for.</source>
        <translation>它就是为此而设。</translation>
    </message>
    <message>
        <source>It may call other APIs itself; take it away when it does not.</source>
        <translation>它自己也可以调用其他 API;若不调用,请去掉。</translation>
    </message>
    <message>
        <source>Old application with its own sign-in (legacy)</source>
        <translation>自带登录的旧应用(旧式)</translation>
    </message>
    <message>
        <source>Asks people for their password itself. Only where it cannot be changed.</source>
        <translation>自己向用户索要密码。仅用于无法更改之处。</translation>
    </message>
    <message>
        <source>At least nobody else can try passwords in its name.</source>
        <translation>至少别人无法以它的名义尝试密码。</translation>
    </message>
    <message>
        <source>password, refresh</source>
        <translation>密码,刷新</translation>
    </message>
    <message>
        <source>It sees people&apos;s passwords, and no second factor is possible: RFC 9700 §2.4 forbids it. Move it to the code grant when you can.</source>
        <translation>它能看到用户的密码,也无法使用第二因素:RFC 9700 §2.4 禁止。请尽快改用授权码。</translation>
    </message>
    <message>
        <source>without openid</source>
        <translation>没有 openid</translation>
    </message>
    <message>
        <source>Nobody signed in here, so there is no ID token to give.</source>
        <translation>没有人在这里登录,因此没有 ID 令牌可给。</translation>
    </message>
</context>
<context>
    <name>CompanionRules</name>
    <message>
        <source>at_hash is of the access token beside it</source>
        <translation>at_hash 属于随附的访问令牌</translation>
    </message>
    <message>
        <source>not checked: no access token is given</source>
        <translation>未检查：未给出访问令牌</translation>
    </message>
    <message>
        <source>c_hash is of the code beside it</source>
        <translation>c_hash 属于随附的授权码</translation>
    </message>
    <message>
        <source>not checked: no code is given</source>
        <translation>未检查：未给出授权码</translation>
    </message>
    <message>
        <source>s_hash is of the state beside it</source>
        <translation>s_hash 属于随附的 state</translation>
    </message>
    <message>
        <source>not checked: no state is given</source>
        <translation>未检查：未给出 state</translation>
    </message>
    <message>
        <source>nonce is the one that was sent</source>
        <translation>nonce 与发送的一致</translation>
    </message>
    <message>
        <source>not checked: no nonce is given</source>
        <translation>未检查：未给出 nonce</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>claim</comment>
        <translation>缺少</translation>
    </message>
    <message>
        <source>not checked: the token has no %1</source>
        <translation>未检查：令牌没有 %1</translation>
    </message>
    <message>
        <source>not checked: no hash is known for alg %1</source>
        <translation>未检查：不知道 alg %1 的哈希</translation>
    </message>
</context>
<context>
    <name>ConsentList</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Allowed scopes</source>
        <translation>允许的范围</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自从</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>CopyAction</name>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
</context>
<context>
    <name>ErrorUriTableModel</name>
    <message>
        <source>Error code</source>
        <translation>错误代码</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
</context>
<context>
    <name>FlowTitles</name>
    <message>
        <source>Authorization code with PKCE</source>
        <translation>授权码与 PKCE</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>客户端凭据</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Pushed authorization request</source>
        <translation>推送授权请求</translation>
    </message>
    <message>
        <source>JWT bearer</source>
        <translation>JWT bearer</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Implicit (why not)</source>
        <translation>隐式（为何不用）</translation>
    </message>
    <message>
        <source>Password (why not)</source>
        <translation>密码（为何不用）</translation>
    </message>
    <message>
        <source>OAuth 1.0a</source>
        <translation>OAuth 1.0a</translation>
    </message>
    <message>
        <source>Authorize: the user decides</source>
        <translation>授权：用户决定</translation>
    </message>
    <message>
        <source>Verify: the user decides elsewhere</source>
        <translation>验证：用户在别处决定</translation>
    </message>
    <message>
        <source>Ask for tokens</source>
        <translation>请求令牌</translation>
    </message>
    <message>
        <source>Use the access token</source>
        <translation>使用访问令牌</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Ask for a device code</source>
        <translation>请求设备码</translation>
    </message>
    <message>
        <source>Push the request</source>
        <translation>推送请求</translation>
    </message>
    <message>
        <source>Sign an assertion</source>
        <translation>签署断言</translation>
    </message>
    <message>
        <source>Temporary credentials</source>
        <translation>临时凭据</translation>
    </message>
    <message>
        <source>Token credentials</source>
        <translation>令牌凭据</translation>
    </message>
</context>
<context>
    <name>GivenKeys</name>
    <message>
        <source>This is not JSON of a key or of a key set.</source>
        <translation>这不是密钥或密钥集的 JSON。</translation>
    </message>
    <message>
        <source>There is no key in it.</source>
        <translation>其中没有密钥。</translation>
    </message>
    <message>
        <source>This is too long for keys.</source>
        <translation>对密钥来说太长了。</translation>
    </message>
    <message>
        <source>none of the keys given is “%1”</source>
        <translation>所给密钥中没有“%1”</translation>
    </message>
    <message>
        <source>the key given</source>
        <translation>所给的密钥</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>current: signs</source>
        <translation>当前:签名</translation>
    </message>
    <message>
        <source>next: published</source>
        <translation>下一个:已公布</translation>
    </message>
    <message>
        <source>retired: verifies</source>
        <translation>退役:验证</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>密钥 ID(kid)</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Signs since</source>
        <translation>开始签名</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>退役</translation>
    </message>
</context>
<context>
    <name>LabSequence</name>
    <message>
        <source>open this address</source>
        <translation>打开此地址</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>back at the redirect URI</source>
        <translation>回到重定向 URI</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Resource server</source>
        <translation>资源服务器</translation>
    </message>
</context>
<context>
    <name>LoopbackTexts</name>
    <message>
        <source>The answer was empty.</source>
        <translation>应答为空。</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>应答过大。</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>此处无内容。</translation>
    </message>
    <message>
        <source>Done. You can close this page and go back to Gatehouse.</source>
        <translation>完成。您可以关闭此页面并返回 Gatehouse。</translation>
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
        <translation>在各页面上</translation>
    </message>
</context>
<context>
    <name>OriginTexts</name>
    <message>
        <source>given</source>
        <translation>给定</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>键入</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>被破坏</translation>
    </message>
</context>
<context>
    <name>ParameterTexts</name>
    <message>
        <source>Which application asks. It is no secret.</source>
        <translation>哪个应用在请求。它不是秘密。</translation>
    </message>
    <message>
        <source>Proves that the application is the registered one. Only for clients that can keep a secret.</source>
        <translation>证明该应用即已注册的应用。仅适用于能保守秘密的客户端。</translation>
    </message>
    <message>
        <source>What the authorization endpoint should answer: code, or tokens at once.</source>
        <translation>授权端点应返回什么：授权码，或直接返回令牌。</translation>
    </message>
    <message>
        <source>Where the answer goes. It is compared with the registered ones character by character.</source>
        <translation>应答发往何处。与已注册的地址逐字符比较。</translation>
    </message>
    <message>
        <source>What the client wants to be allowed to do, words separated by blanks.</source>
        <translation>客户端希望获准做什么，以空格分隔的词。</translation>
    </message>
    <message>
        <source>A random value that comes back unchanged, so that the client knows the answer is to its own question.</source>
        <translation>原样返回的随机值，使客户端知道应答对应它自己的请求。</translation>
    </message>
    <message>
        <source>A random value that the id_token repeats, so that a token of another sign-in cannot be slipped in.</source>
        <translation>id_token 会重复的随机值，使其他登录的令牌无法混入。</translation>
    </message>
    <message>
        <source>BASE64URL(SHA256(code_verifier)). A stolen code is useless without the verifier.</source>
        <translation>BASE64URL(SHA256(code_verifier))。没有 verifier，被盗的授权码毫无用处。</translation>
    </message>
    <message>
        <source>How the challenge was made. Only S256 protects when the request is seen.</source>
        <translation>challenge 的生成方式。请求被看到时只有 S256 能提供保护。</translation>
    </message>
    <message>
        <source>The secret behind the challenge, 43 to 128 characters. It shows that who redeems the code also asked for it.</source>
        <translation>challenge 背后的秘密，43 至 128 个字符。表明兑换授权码者即请求者。</translation>
    </message>
    <message>
        <source>What is exchanged for tokens.</source>
        <translation>用什么换取令牌。</translation>
    </message>
    <message>
        <source>The authorization code: valid for a minute, once, for this client alone.</source>
        <translation>授权码：一分钟内有效，仅一次，仅限此客户端。</translation>
    </message>
    <message>
        <source>Gets new access tokens without the user. It changes with every use.</source>
        <translation>无需用户即可获取新的访问令牌。每次使用都会更换。</translation>
    </message>
    <message>
        <source>The key to the protected resource. Whoever holds it may use it.</source>
        <translation>受保护资源的钥匙。持有者即可使用。</translation>
    </message>
    <message>
        <source>The token that is to be revoked.</source>
        <translation>要撤销的令牌。</translation>
    </message>
    <message>
        <source>Where the server should look first. It may be left out.</source>
        <translation>服务器应先在何处查找。可以省略。</translation>
    </message>
    <message>
        <source>The user&apos;s name. Only the server&apos;s own pages should ever ask for it.</source>
        <translation>用户名。只有服务器自己的页面才应询问它。</translation>
    </message>
    <message>
        <source>The user&apos;s password. A client that sees it can do anything the user can; that is why this grant is on its way out.</source>
        <translation>用户的密码。看到它的客户端可做用户能做的一切，因此这种授权方式正被淘汰。</translation>
    </message>
    <message>
        <source>What the device asks for its tokens with. The user never sees it.</source>
        <translation>设备以此请求令牌。用户从不会看到它。</translation>
    </message>
    <message>
        <source>What the user compares or types on another device.</source>
        <translation>用户在另一设备上比对或输入的内容。</translation>
    </message>
    <message>
        <source>The address of the page with the code filled in, as a QR code would have it.</source>
        <translation>已填好代码的页面地址，与二维码中的相同。</translation>
    </message>
    <message>
        <source>Stands for the request that was pushed before; valid for a minute.</source>
        <translation>代表先前推送的请求；一分钟内有效。</translation>
    </message>
    <message>
        <source>A signed JWT that speaks for a user instead of a sign-in.</source>
        <translation>以签名的 JWT 代替登录，代表用户。</translation>
    </message>
    <message>
        <source>Who signed the assertion: the client.</source>
        <translation>谁签署了断言：客户端。</translation>
    </message>
    <message>
        <source>For whom the assertion speaks: a user name or subject.</source>
        <translation>断言代表谁：用户名或 subject。</translation>
    </message>
    <message>
        <source>For which server the assertion is. Another server must refuse it.</source>
        <translation>断言是给哪台服务器的。其他服务器必须拒绝。</translation>
    </message>
    <message>
        <source>When the assertion was signed, in seconds since 1970.</source>
        <translation>断言的签署时间，自 1970 年起的秒数。</translation>
    </message>
    <message>
        <source>Until when the assertion is valid, in seconds since 1970; an hour ahead at most.</source>
        <translation>断言的有效期至何时，自 1970 年起的秒数；最多一小时之后。</translation>
    </message>
    <message>
        <source>Makes the assertion usable once.</source>
        <translation>使断言只能使用一次。</translation>
    </message>
    <message>
        <source>Which application asks.</source>
        <translation>哪个应用在请求。</translation>
    </message>
    <message>
        <source>Part of the signing key. It is never sent.</source>
        <translation>签名密钥的一部分。从不发送。</translation>
    </message>
    <message>
        <source>First the temporary credentials, later the token.</source>
        <translation>先是临时凭据，后是令牌。</translation>
    </message>
    <message>
        <source>Part of the signing key, once there is a token. It is never sent.</source>
        <translation>有令牌后即为签名密钥的一部分。从不发送。</translation>
    </message>
    <message>
        <source>How the base string is signed.</source>
        <translation>基础字符串的签名方式。</translation>
    </message>
    <message>
        <source>When the request was made, in seconds since 1970. Servers refuse old ones.</source>
        <translation>请求的时间，自 1970 年起的秒数。服务器会拒绝过旧的请求。</translation>
    </message>
    <message>
        <source>Differs in every request with the same timestamp, so that none can be sent again by others.</source>
        <translation>同一时间戳的每个请求都不同，使他人无法重放。</translation>
    </message>
    <message>
        <source>Where the user is sent back to.</source>
        <translation>用户被送回何处。</translation>
    </message>
    <message>
        <source>Comes back with the user and shows that who began the flow also ends it.</source>
        <translation>随用户返回，表明开始流程者即完成者。</translation>
    </message>
    <message>
        <source>A parameter of your own. Servers ignore what they do not know.</source>
        <translation>您自己的参数。服务器忽略其不认识的内容。</translation>
    </message>
</context>
<context>
    <name>PartNames</name>
    <message>
        <source>1. Method</source>
        <translation>1. 方法</translation>
    </message>
    <message>
        <source>2. Address</source>
        <translation>2. 地址</translation>
    </message>
    <message>
        <source>3. Parameters, encoded and sorted</source>
        <translation>3. 参数，已编码并排序</translation>
    </message>
    <message>
        <source>Signature base string</source>
        <translation>签名基础字符串</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>consumer secret, &amp;, token secret; each encoded</source>
        <translation>consumer secret、&amp;、token secret；各自编码</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>所签署的内容</translation>
    </message>
</context>
<context>
    <name>ProviderTableModel</name>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Client ID there</source>
        <translation>对方的客户端 ID</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Newest tokens</source>
        <translation>最新令牌</translation>
    </message>
    <message>
        <source>None yet. They appear here while they are issued.</source>
        <translation>还没有。签发时会显示在这里。</translation>
    </message>
    <message>
        <source>Newest problems</source>
        <translation>最新问题</translation>
    </message>
    <message>
        <source>None since the console was opened. A refused request shows here with the precise reason.</source>
        <translation>控制台打开以来没有问题。被拒绝的请求会连同准确原因显示在这里。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>没有任何更改:%1</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 已恢复原样。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>已恢复原状。</translation>
    </message>
</context>
<context>
    <name>RateCard</name>
    <message>
        <source>Tokens issued and requests refused by minute</source>
        <translation>每分钟签发的令牌和拒绝的请求</translation>
    </message>
    <message>
        <source>tokens issued (up)</source>
        <translation>签发的令牌(向上)</translation>
    </message>
    <message>
        <source>requests refused (down)</source>
        <translation>拒绝的请求(向下)</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>以图表显示</translation>
    </message>
</context>
<context>
    <name>ScopeTableModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
</context>
<context>
    <name>Sequence</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Other provider</source>
        <translation>其他提供方</translation>
    </message>
    <message>
        <source>Resource server</source>
        <translation>资源服务器</translation>
    </message>
    <message>
        <source>redirects back</source>
        <translation>重定向返回</translation>
    </message>
    <message>
        <source>signs in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>enters the code of the device</source>
        <translation>输入设备码</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>message, its parameters</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>%1 (not seen by the server)</source>
        <translation>%1（服务器未见到）</translation>
    </message>
    <message>
        <source>Step %1: %2 to %3: %4</source>
        <comment>number, sender, receiver, message</comment>
        <translation>步骤 %1：%2 到 %3：%4</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录时间</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Error pages</source>
        <translation>错误页面</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>设置与外观</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥对</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Flow lab</source>
        <translation>流程实验室</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>malformed HTTP</source>
        <translation>格式错误的 HTTP</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What the client was told</source>
        <translation>告知客户端的内容</translation>
    </message>
    <message>
        <source>The precise reason</source>
        <translation>确切原因</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>TokenComparison</name>
    <message>
        <source>The first is not a JWT that can be read: %1</source>
        <translation>第一个不是可读取的 JWT：%1</translation>
    </message>
    <message>
        <source>The second is not a JWT that can be read: %1</source>
        <translation>第二个不是可读取的 JWT：%1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>仅在第一个中</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>仅在第二个中</translation>
    </message>
</context>
<context>
    <name>TokenExamination</name>
    <message>
        <source>revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>the signature is by a key of this workspace</source>
        <translation>签名来自此工作区的密钥</translation>
    </message>
    <message>
        <source>no key “%1” here: another server&apos;s, or withdrawn</source>
        <translation>这里没有密钥“%1”:来自其他服务器,或已收回</translation>
    </message>
    <message>
        <source>%1, key %2 (%3)</source>
        <comment>algorithm, key, its state</comment>
        <translation>%1,密钥 %2(%3)</translation>
    </message>
    <message>
        <source>it has not been revoked here</source>
        <translation>它在此未被撤销</translation>
    </message>
    <message>
        <source>not stored any more</source>
        <translation>不再保存</translation>
    </message>
    <message>
        <source>%1: nothing is wrong with it.</source>
        <translation>%1:没有任何问题。</translation>
    </message>
    <message>
        <source>%1: not to be accepted. This does not hold: “%2” (%3).</source>
        <translation>%1:不得接受。这一条不成立:“%2”(%3)。</translation>
    </message>
    <message>
        <source>JWT access token</source>
        <translation>JWT 访问令牌</translation>
    </message>
    <message>
        <source>ID token or other JWT</source>
        <translation>ID 令牌或其他 JWT</translation>
    </message>
    <message>
        <source>the claims can be read</source>
        <translation>可以读取声明</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Neither a JWT nor a token of this server: %1</source>
        <translation>既不是 JWT,也不是此服务器的令牌:%1</translation>
    </message>
    <message>
        <source>no such token is stored here</source>
        <translation>这里没有保存这样的令牌</translation>
    </message>
    <message>
        <source>it is stored here</source>
        <translation>它保存在这里</translation>
    </message>
    <message>
        <source>it has not expired</source>
        <translation>它尚未过期</translation>
    </message>
    <message>
        <source>Opaque access token</source>
        <translation>不透明访问令牌</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>the signature is by the secret given</source>
        <translation>签名来自所给的密钥字符串</translation>
    </message>
    <message>
        <source>the signature is by a key given</source>
        <translation>签名来自所给的某个密钥</translation>
    </message>
    <message>
        <source>%1: nothing is wrong with what was checked.</source>
        <translation>%1：已检查的内容没有问题。</translation>
    </message>
</context>
<context>
    <name>TokenRules</name>
    <message>
        <source>missing</source>
        <comment>claim</comment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1 is present</source>
        <translation>有 %1</translation>
    </message>
    <message>
        <source>iss names this server</source>
        <translation>iss 指明此服务器</translation>
    </message>
    <message>
        <source>%1 (the server is stopped)</source>
        <translation>%1(服务器已停止)</translation>
    </message>
    <message>
        <source>it has not expired</source>
        <translation>它尚未过期</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>iat is not in the future</source>
        <translation>iat 不在将来</translation>
    </message>
    <message>
        <source>alg is a public-key signature</source>
        <translation>alg 是公钥签名</translation>
    </message>
    <message>
        <source>azp where there are several audiences</source>
        <translation>有多个受众时的 azp</translation>
    </message>
    <message>
        <source>typ is at+jwt</source>
        <translation>typ 为 at+jwt</translation>
    </message>
    <message>
        <source>iss is the expected issuer</source>
        <translation>iss 是预期的颁发者</translation>
    </message>
    <message>
        <source>%1 (none was said to be expected)</source>
        <translation>%1（未说明预期值）</translation>
    </message>
    <message>
        <source>nbf is past</source>
        <translation>nbf 已过</translation>
    </message>
    <message>
        <source>aud names “%1”</source>
        <translation>aud 包含“%1”</translation>
    </message>
    <message>
        <source>sub has 1 to 255 ASCII characters</source>
        <translation>sub 有 1 到 255 个 ASCII 字符</translation>
    </message>
</context>
<context>
    <name>UserTableModel</name>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Telephone verified</source>
        <translation>电话已验证</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>In lab mode</source>
        <translation>在实验模式下</translation>
    </message>
</context>
<context>
    <name>gatehouse::lab::ParameterTableModel</name>
    <message>
        <source>%1, left out</source>
        <translation>%1，已省略</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ApiHistoryModel</name>
    <message>
        <source>no answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>GET user – 200</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <translation>%1,在 %2,%3</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ClaimMatrixModel</name>
    <message>
        <source>%1 opens %2</source>
        <translation>%1 开放 %2</translation>
    </message>
    <message>
        <source>%1 does not open %2</source>
        <translation>%1 不开放 %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ClientFixes</name>
    <message>
        <source>Change of %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Taking back the change of %1</source>
        <translation>撤回对 %1 的更改</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ClientTableModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1(副本)</translation>
    </message>
    <message>
        <source>New client %1</source>
        <translation>新客户端 %1</translation>
    </message>
    <message>
        <source>Grants of %1</source>
        <translation>%1 的授权类型</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::FamilyTreeModel</name>
    <message>
        <source>revoked %1</source>
        <translation>%1 撤销</translation>
    </message>
    <message>
        <source>used %1 (once)</source>
        <translation>%1 使用(一次)</translation>
    </message>
    <message>
        <source>replaced %1 by #%2</source>
        <translation>%1 被 #%2 取代</translation>
    </message>
    <message>
        <source>revoked with its family</source>
        <translation>随其家族撤销</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>waiting for its client</source>
        <translation>正在等待其客户端</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>code #%1</source>
        <translation>授权码 #%1</translation>
    </message>
    <message>
        <source>access token #%1</source>
        <translation>访问令牌 #%1</translation>
    </message>
    <message>
        <source>refresh token #%1</source>
        <translation>刷新令牌 #%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user at client</comment>
        <translation>%1 在 %2</translation>
    </message>
    <message>
        <source>revoked: %1</source>
        <translation>已撤销:%1</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>over</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发时间</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::FlowListModel</name>
    <message numerus="yes">
        <source>%1, %n steps</source>
        <comment>what the flow is</comment>
        <translation>
            <numerusform>%1，%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <comment>time of a flow</comment>
        <translation>%1，已固定</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::InitialTokenModel</name>
    <message>
        <source>Token %1</source>
        <translation>令牌 %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>签发给</translation>
    </message>
    <message>
        <source>Uses left</source>
        <translation>剩余次数</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期</translation>
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
        <translation>从不</translation>
    </message>
    <message>
        <source>in %1, %2</source>
        <translation>%1后,%2</translation>
    </message>
    <message>
        <source>%1 ago, %2</source>
        <translation>%1前,%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>没有令牌</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Linked since %1</source>
        <translation>自 %1 起关联</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>对方账户</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>刷新时间</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::PagedListModel</name>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>over</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1,%2,%3</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::ProblemListModel</name>
    <message>
        <source>unknown client</source>
        <translation>未知客户端</translation>
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
        <translation>分钟</translation>
    </message>
    <message>
        <source>Tokens issued</source>
        <translation>已签发令牌</translation>
    </message>
    <message>
        <source>Requests refused</source>
        <translation>拒绝的请求</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::RegistryTableModel</name>
    <message>
        <source>(no name yet)</source>
        <translation>(尚无名称)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Edit of %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Revert of %1</source>
        <translation>还原 %1</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>新行</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>Deletion of %1</source>
        <translation>删除 %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::SidebarModel</name>
    <message>
        <source>%1, unsaved changes: %2</source>
        <translation>%1,未保存的更改:%2</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::TokenListModel</name>
    <message>
        <source>(deleted user)</source>
        <translation>(已删除的用户)</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no user</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>授权类型</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期</translation>
    </message>
</context>
<context>
    <name>gatehouse::models::UserTableModel</name>
    <message>
        <source>at least %1 characters</source>
        <translation>至少 %1 个字符</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>太长</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AboutDialog</name>
    <message>
        <source>About Gatehouse</source>
        <translation>关于 Gatehouse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation>版本 %1,Qt %2</translation>
    </message>
    <message>
        <source>An OAuth 2.0 and OpenID Connect server with a desktop console. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>带有桌面控制台的 OAuth 2.0 与 OpenID Connect 服务器。自由软件,采用 GNU 通用公共许可证第 3 版或更高版本;不提供任何担保。</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>工作区:%1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ApiExplorerPage</name>
    <message>
        <source>API explorer</source>
        <translation>API 浏览器</translation>
    </message>
    <message>
        <source>A request to a provider&apos;s API with the token kept of a user. The token itself is never shown.</source>
        <translation>使用已保存的用户令牌向提供方的 API 发送请求。令牌本身从不显示。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>User whose token is used</source>
        <translation>使用其令牌的用户</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Path relative to the API base</source>
        <translation>相对于 API 基址的路径</translation>
    </message>
    <message>
        <source>Path relative to the API base, such as user?per_page=5</source>
        <translation>相对于 API 基址的路径,例如 user?per_page=5</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Further headers</source>
        <translation>其他标头</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Type of the body</source>
        <translation>正文类型</translation>
    </message>
    <message>
        <source>Requests sent</source>
        <translation>已发送的请求</translation>
    </message>
    <message>
        <source>Further headers, one a line</source>
        <translation>其他标头,每行一个</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>以前发送的</translation>
    </message>
    <message>
        <source>%1 has no body</source>
        <translation>%1 没有正文</translation>
    </message>
    <message>
        <source>Each header is a line of its own: Name: value</source>
        <translation>每个标头占一行:名称: 值</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>No token is kept yet: someone must sign in through a provider first.</source>
        <translation>还没有保存令牌:必须先有人通过提供方登录。</translation>
    </message>
    <message>
        <source>No token is kept yet</source>
        <translation>还没有保存令牌</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AppearancePage</name>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>What people see when they sign in, consent and manage their account.</source>
        <translation>人们在登录、同意和管理账户时看到的内容。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>Line at the bottom</source>
        <translation>底部的一行</translation>
    </message>
    <message>
        <source>Colour, light</source>
        <translation>颜色,浅色</translation>
    </message>
    <message>
        <source>Colour, dark</source>
        <translation>颜色,深色</translation>
    </message>
    <message>
        <source>Choose a PNG…</source>
        <translation>选择 PNG…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>底行</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Open the real page</source>
        <translation>打开真实页面</translation>
    </message>
    <message>
        <source>Painted here as it will be about; the browser shows what is saved.</source>
        <translation>此处绘制的是大致效果;浏览器显示已保存的内容。</translation>
    </message>
    <message>
        <source>A PNG of at most %1 KiB; shown 32 pixels high.</source>
        <translation>最大 %1 KiB 的 PNG;显示高度为 32 像素。</translation>
    </message>
    <message>
        <source>A picture of %1 KiB.</source>
        <translation>%1 KiB 的图片。</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>没有保存任何内容:%1</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择徽标</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>The logo must be a PNG of at most %1 KiB.</source>
        <translation>徽标必须是最大 %1 KiB 的 PNG。</translation>
    </message>
    <message>
        <source>Start the server first.</source>
        <translation>请先启动服务器。</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Who changed, issued, revoked or refused what, and when.</source>
        <translation>谁在何时更改、签发、吊销或拒绝了什么。</translation>
    </message>
    <message>
        <source>Search client, user, event or request number</source>
        <translation>搜索客户端、用户、事件或请求编号</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>没有事件</translation>
    </message>
    <message>
        <source>What people and programs do with this server is written down here.</source>
        <translation>人和程序对此服务器的操作都记录在这里。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>事件类型</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ChoiceChecks</name>
    <message>
        <source>%1: %2</source>
        <comment>group, choice</comment>
        <translation>%1:%2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ClaimMatrixDialog</name>
    <message>
        <source>Add claim</source>
        <translation>添加声明</translation>
    </message>
    <message>
        <source>Claims by scope</source>
        <translation>各范围的声明</translation>
    </message>
    <message>
        <source>Name of another claim</source>
        <translation>其他声明的名称</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Which scope opens which claim</source>
        <translation>哪个范围开放哪个声明</translation>
    </message>
    <message>
        <source>A client that gets the scope may read the claim at userinfo, and in ID tokens where no access token comes with them. Changes wait on the Scopes page until you save.</source>
        <translation>获得该范围的客户端可以在 userinfo 读取该声明;没有随附访问令牌时也可在 ID 令牌中读取。更改在“范围”页面上等待保存。</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ClaimsDialog</name>
    <message>
        <source>Claims for %1</source>
        <translation>%1 的声明</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What %1 would learn</source>
        <translation>%1 会得知什么</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>These scopes have a character that none may have.</source>
        <translation>这些范围含有不允许的字符。</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>没有用户 %1。</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ClientSecrets</name>
    <message>
        <source>New secret</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>End selected now</source>
        <translation>立即终止所选</translation>
    </message>
    <message>
        <source>Live secrets</source>
        <translation>有效的密钥</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>When the old secret ends</source>
        <translation>旧密钥何时失效</translation>
    </message>
    <message>
        <source>The old one ends now</source>
        <translation>旧密钥立即失效</translation>
    </message>
    <message>
        <source>The old one ends in 1 hour</source>
        <translation>旧密钥 1 小时后失效</translation>
    </message>
    <message>
        <source>The old one ends in 24 hours</source>
        <translation>旧密钥 24 小时后失效</translation>
    </message>
    <message>
        <source>The old one stays until I end it</source>
        <translation>旧密钥保留,直到我终止它</translation>
    </message>
    <message>
        <source>This client authenticates without a secret.</source>
        <translation>此客户端不使用密钥进行身份验证。</translation>
    </message>
    <message>
        <source>A secret is made when the client is saved, and shown once.</source>
        <translation>密钥在保存客户端时生成,并且只显示一次。</translation>
    </message>
    <message>
        <source>No secret is live: the client cannot authenticate.</source>
        <translation>没有有效的密钥:客户端无法验证身份。</translation>
    </message>
    <message>
        <source>Two secrets may work at once, so that an application can change over.</source>
        <translation>可以同时有两个密钥有效,以便应用切换。</translation>
    </message>
    <message>
        <source>The new secret has not been used yet: put it into the application.</source>
        <translation>新密钥尚未使用:请把它放入应用。</translation>
    </message>
    <message>
        <source>The old secret is still in use somewhere.</source>
        <translation>旧密钥仍在某处使用。</translation>
    </message>
    <message>
        <source>Since the new secret was first used the old one was not: it can end.</source>
        <translation>自新密钥首次使用以来,旧密钥未再使用:可以终止。</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>old</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>The only secret ends when there is a new one.</source>
        <translation>唯一的密钥在有新密钥时失效。</translation>
    </message>
    <message>
        <source>No new secret for %1: %2</source>
        <translation>没有为 %1 生成新密钥:%2</translation>
    </message>
    <message>
        <source>The secret was not ended: %1</source>
        <translation>密钥未被终止:%1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Applications that may ask this server for tokens.</source>
        <translation>可以向此服务器请求令牌的应用。</translation>
    </message>
    <message>
        <source>Search name, ID, redirect URI, scope</source>
        <translation>搜索名称、ID、重定向 URI、范围</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新建客户端</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>还没有客户端</translation>
    </message>
    <message>
        <source>Register the first application that should get tokens from this server.</source>
        <translation>注册第一个要从此服务器获取令牌的应用。</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Shown to people on the consent page.</source>
        <translation>在同意页面上展示给用户。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>What the application sends as client_id.</source>
        <translation>应用作为 client_id 发送的内容。</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>A public client runs where a secret cannot be kept: in a browser, on a phone.</source>
        <translation>公开客户端运行在无法保守密钥的地方:浏览器或手机。</translation>
    </message>
    <message>
        <source>Secret in the Authorization header (basic)</source>
        <translation>密钥在 Authorization 标头中(basic)</translation>
    </message>
    <message>
        <source>Secret in the form (post)</source>
        <translation>密钥在表单中(post)</translation>
    </message>
    <message>
        <source>JWT signed with the secret</source>
        <translation>用密钥签名的 JWT</translation>
    </message>
    <message>
        <source>JWT signed with its key pair</source>
        <translation>用密钥对签名的 JWT</translation>
    </message>
    <message>
        <source>None: public client</source>
        <translation>无:公开客户端</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>授权类型</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>授权码</translation>
    </message>
    <message>
        <source>People sign in through a browser.</source>
        <translation>用户通过浏览器登录。</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>The application stays connected.</source>
        <translation>应用保持连接。</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>客户端凭据</translation>
    </message>
    <message>
        <source>The application acts for itself.</source>
        <translation>应用以自己的名义行事。</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>设备码</translation>
    </message>
    <message>
        <source>For televisions and command lines: people type a code elsewhere.</source>
        <translation>用于电视和命令行:用户在别处输入代码。</translation>
    </message>
    <message>
        <source>JWT bearer</source>
        <translation>JWT 持有者</translation>
    </message>
    <message>
        <source>The application speaks for people by signing their names: trust it.</source>
        <translation>应用通过签署用户的名字代表用户:请确认信任它。</translation>
    </message>
    <message>
        <source>Password (legacy)</source>
        <translation>密码(旧式)</translation>
    </message>
    <message>
        <source>The application sees people&apos;s passwords. Only for old applications.</source>
        <translation>应用能看到用户的密码。仅用于旧应用。</translation>
    </message>
    <message>
        <source>Implicit (legacy)</source>
        <translation>隐式(旧式)</translation>
    </message>
    <message>
        <source>Tokens in the browser&apos;s address. Only for old applications.</source>
        <translation>令牌出现在浏览器地址中。仅用于旧应用。</translation>
    </message>
    <message>
        <source>Response types</source>
        <translation>响应类型</translation>
    </message>
    <message>
        <source>What the authorization endpoint may answer with. All but the first put tokens in the browser.</source>
        <translation>授权端点可以用什么来响应。除第一种外,都会把令牌放进浏览器。</translation>
    </message>
    <message>
        <source>URIs</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>重定向 URI</translation>
    </message>
    <message>
        <source>One a line, compared exactly. Only http://127.0.0.1 and http://[::1] without a port match any port (RFC 8252 §7.3).</source>
        <translation>每行一个,精确比较。只有不带端口的 http://127.0.0.1 和 http://[::1] 匹配任意端口(RFC 8252 §7.3)。</translation>
    </message>
    <message>
        <source>Allow plain http to other hosts</source>
        <translation>允许到其他主机的明文 http</translation>
    </message>
    <message>
        <source>For development only.</source>
        <translation>仅用于开发。</translation>
    </message>
    <message>
        <source>Redirect URIs after logout</source>
        <translation>注销后的重定向 URI</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>允许的来源</translation>
    </message>
    <message>
        <source>Web pages that may call token and userinfo from a browser (CORS).</source>
        <translation>可以从浏览器调用 token 和 userinfo 的网页(CORS)。</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>What it may ask for, separated by spaces.</source>
        <translation>它可以请求的内容,以空格分隔。</translation>
    </message>
    <message>
        <source>Default scopes</source>
        <translation>默认范围</translation>
    </message>
    <message>
        <source>What it gets when it asks for nothing.</source>
        <translation>未请求任何内容时得到的范围。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Opaque: ask the server what it is worth</source>
        <translation>不透明:向服务器询问其价值</translation>
    </message>
    <message>
        <source>JWT: resource servers read it themselves (RFC 9068)</source>
        <translation>JWT:资源服务器自行读取(RFC 9068)</translation>
    </message>
    <message>
        <source>Signature of JWT access tokens</source>
        <translation>JWT 访问令牌的签名</translation>
    </message>
    <message>
        <source>What the server prefers</source>
        <translation>服务器的首选</translation>
    </message>
    <message>
        <source>ID token signature</source>
        <translation>ID 令牌签名</translation>
    </message>
    <message>
        <source>EdDSA: needs a key first (gatehouse key add EdDSA)</source>
        <translation>EdDSA:需要先有密钥(gatehouse key add EdDSA)</translation>
    </message>
    <message>
        <source>Length of opaque access tokens</source>
        <translation>不透明访问令牌的长度</translation>
    </message>
    <message>
        <source>Characters of the random part, 43 to 256; 0 means 43.</source>
        <translation>随机部分的字符数,43 到 256;0 表示 43。</translation>
    </message>
    <message>
        <source>Refresh tokens made by</source>
        <translation>刷新令牌由谁生成</translation>
    </message>
    <message>
        <source>Empty: the server. none: no refresh tokens. Else the name of a plug-in.</source>
        <translation>空:服务器。none:没有刷新令牌。否则为插件名称。</translation>
    </message>
    <message>
        <source>Access tokens made by</source>
        <translation>访问令牌由谁生成</translation>
    </message>
    <message>
        <source>Empty: the server. Else the name of a plug-in.</source>
        <translation>空:服务器。否则为插件名称。</translation>
    </message>
    <message>
        <source>Require pushed requests</source>
        <translation>要求推送式请求</translation>
    </message>
    <message>
        <source>Authorization requests come by PAR only (RFC 9126).</source>
        <translation>授权请求只能通过 PAR 提交(RFC 9126)。</translation>
    </message>
    <message>
        <source>Require PKCE</source>
        <translation>要求 PKCE</translation>
    </message>
    <message>
        <source>Switch off only for an old client that cannot send code_challenge.</source>
        <translation>仅对无法发送 code_challenge 的旧客户端关闭。</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>征求同意</translation>
    </message>
    <message>
        <source>May introspect tokens</source>
        <translation>可以内省令牌</translation>
    </message>
    <message>
        <source>For resource servers.</source>
        <translation>用于资源服务器。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥对</translation>
    </message>
    <message>
        <source>Address of its public keys</source>
        <translation>其公钥的地址</translation>
    </message>
    <message>
        <source>A JSON Web Key Set, read again when a key is unknown.</source>
        <translation>JSON Web Key Set,遇到未知密钥时重新读取。</translation>
    </message>
    <message>
        <source>Its public keys</source>
        <translation>其公钥</translation>
    </message>
    <message>
        <source>A JSON Web Key Set; only where there is no address.</source>
        <translation>JSON Web Key Set;仅在没有地址时使用。</translation>
    </message>
    <message>
        <source>Signature of its assertions</source>
        <translation>其断言的签名</translation>
    </message>
    <message>
        <source>Any that fits the authentication</source>
        <translation>任何适合该身份验证方式的签名</translation>
    </message>
    <message>
        <source>none: only that the person agreed</source>
        <translation>无:只表示用户已同意</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>With a secret</source>
        <translation>使用密钥</translation>
    </message>
    <message>
        <source>With a key pair</source>
        <translation>使用密钥对</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>授权类型</translation>
    </message>
    <message>
        <source>Legacy: password or implicit</source>
        <translation>旧式:密码或隐式</translation>
    </message>
    <message>
        <source>From template…</source>
        <translation>从模板…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>从剪贴板</translation>
    </message>
    <message>
        <source>Preview claims…</source>
        <translation>预览声明…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>To a file…</source>
        <translation>到文件…</translation>
    </message>
    <message>
        <source>Export clients</source>
        <translation>导出客户端</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1:%2</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>导入客户端</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1:%2</translation>
    </message>
    <message>
        <source>%1 holds no client: %2</source>
        <translation>%1 不含客户端:%2</translation>
    </message>
    <message>
        <source>%1 holds no client: %2 %3</source>
        <comment>source, field, reason</comment>
        <translation>%1 不含客户端:%2 %3</translation>
    </message>
    <message>
        <source>Try in Flow lab</source>
        <translation>在流程实验室中试用</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CodeDialog</name>
    <message>
        <source>Turn on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>One-time codes of %1</source>
        <translation>%1 的一次性代码</translation>
    </message>
    <message>
        <source>Key for the app</source>
        <translation>应用的密钥</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Code that the app shows</source>
        <translation>应用显示的代码</translation>
    </message>
    <message>
        <source>Code that the app shows now</source>
        <translation>应用现在显示的代码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Let the user scan this with an authenticator app, or type the key, then enter the code that it shows. From then on signing in takes the password and a code.</source>
        <translation>让用户用身份验证应用扫描,或输入密钥,然后输入应用显示的代码。此后登录需要密码和代码。</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ColorField</name>
    <message>
        <source>Choose a colour</source>
        <translation>选择颜色</translation>
    </message>
    <message>
        <source>Choose a colour: %1</source>
        <translation>选择颜色:%1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>no colour: write #rrggbb</source>
        <translation>不是颜色:请写成 #rrggbb</translation>
    </message>
    <message>
        <source>contrast %1:1, readable</source>
        <translation>对比度 %1:1,可读</translation>
    </message>
    <message>
        <source>contrast %1:1, needs 4.5:1</source>
        <translation>对比度 %1:1,需要 4.5:1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CommandPalette</name>
    <message>
        <source>Nothing has that name.</source>
        <translation>没有这个名称的内容。</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>前往或执行</translation>
    </message>
    <message>
        <source>Page, action, client or user</source>
        <translation>页面、操作、客户端或用户</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
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
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ConflictPanel</name>
    <message>
        <source>What was changed by whom</source>
        <translation>谁更改了什么</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>服务器上</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再决定</translation>
    </message>
    <message>
        <source>Keeping mine writes the fields I touched; the others stay as on the server.</source>
        <translation>保留我的会写入我改动过的字段;其余保持与服务器一致。</translation>
    </message>
    <message>
        <source>%1, changed on the server</source>
        <translation>%1,在服务器上已更改</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>未改动</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ConsentsPage</name>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>What users allowed clients, until they or you take it back.</source>
        <translation>用户允许客户端的内容,直到用户或您收回。</translation>
    </message>
    <message>
        <source>Search user or client</source>
        <translation>搜索用户或客户端</translation>
    </message>
    <message>
        <source>No consents yet</source>
        <translation>还没有同意</translation>
    </message>
    <message>
        <source>One appears when a user allows a client something.</source>
        <translation>用户允许客户端某项内容时会出现一条。</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Revoke what %1 allowed %2?</source>
        <translation>撤销 %1 允许 %2 的内容?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n consents?</source>
        <translation>
            <numerusform>撤销 %n 项同意?</numerusform>
        </translation>
    </message>
    <message>
        <source>All tokens that were issued on it stop working at once.</source>
        <translation>据此签发的所有令牌立即失效。</translation>
    </message>
    <message>
        <source>The user is asked again when the client asks again.</source>
        <translation>客户端再次请求时会再次询问用户。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n consents revoked.</source>
        <translation>
            <numerusform>已撤销 %n 项同意。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ConsoleShell</name>
    <message>
        <source>Another console has it open but does not answer.</source>
        <translation>另一个控制台已打开它,但没有响应。</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be opened.</source>
        <translation>无法打开工作区 %1。</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开其他…</translation>
    </message>
    <message>
        <source>Workspaces (*.gatehouse);;All files (*)</source>
        <translation>工作区 (*.gatehouse);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>备份工作区</translation>
    </message>
    <message>
        <source>Backing up the workspace</source>
        <translation>正在备份工作区</translation>
    </message>
    <message>
        <source>Backed up to %1. The sealing key is not part of it: keep a copy of it in another place.</source>
        <translation>已备份到 %1。封存密钥不在其中:请在别处保存一份副本。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Restoring replaces the whole workspace, stops the server and signs everybody out. What is there now is kept beside it.</source>
        <translation>恢复会替换整个工作区、停止服务器并注销所有人。现有内容会保留在旁边。</translation>
    </message>
    <message>
        <source>Restoring the workspace</source>
        <translation>正在恢复工作区</translation>
    </message>
    <message>
        <source>Restored. Sessions and authorizations that were ended: %1. What was there before is in %2.</source>
        <translation>已恢复。已结束的会话和授权:%1。之前的内容在 %2 中。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消;没有任何更改。</translation>
    </message>
    <message>
        <source>New &amp;workspace…</source>
        <translation>新建工作区(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>打开工作区(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>最近的工作区(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Re&amp;store a backup…</source>
        <translation>恢复备份(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>未打开 %1:%2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::CopyRequestButton</name>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Copy the request as</source>
        <translation>将请求复制为</translation>
    </message>
    <message>
        <source>Secrets stay masked and have to be filled in</source>
        <translation>秘密保持掩码，需自行填写</translation>
    </message>
    <message>
        <source>Raw HTTP</source>
        <translation>原始 HTTP</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::DiagramPanel</name>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Ctrl and wheel, or -</source>
        <translation>Ctrl 加滚轮，或 -</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Ctrl and wheel, or +</source>
        <translation>Ctrl 加滚轮，或 +</translation>
    </message>
    <message>
        <source>Natural size</source>
        <translation>原始大小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>适应宽度</translation>
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
        <translation>预期</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>实际</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ErrorBanner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ErrorPagePreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>页面预览</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ErrorTextEditor</name>
    <message>
        <source>What it means</source>
        <translation>其含义</translation>
    </message>
    <message>
        <source>Usual causes, one a line</source>
        <translation>常见原因,每行一个</translation>
    </message>
    <message>
        <source>How to mend it, one a line</source>
        <translation>解决办法,每行一个</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>错误代码</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ErrorUrisPage</name>
    <message>
        <source>Error pages</source>
        <translation>错误页面</translation>
    </message>
    <message>
        <source>Where error_uri of an error answer points to.</source>
        <translation>错误响应中 error_uri 所指的位置。</translation>
    </message>
    <message>
        <source>Search error code or page</source>
        <translation>搜索错误代码或页面</translation>
    </message>
    <message>
        <source>New error page</source>
        <translation>新建错误页面</translation>
    </message>
    <message>
        <source>No error pages yet</source>
        <translation>还没有错误页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>错误代码</translation>
    </message>
    <message>
        <source>As clients get it: invalid_client, access_denied …</source>
        <translation>即客户端收到的代码:invalid_client、access_denied…</translation>
    </message>
    <message>
        <source>A web page that explains the error to a developer.</source>
        <translation>向开发者解释该错误的网页。</translation>
    </message>
    <message>
        <source>An error code without a page here is answered without error_uri, or with this server&apos;s own page: the settings say which.</source>
        <translation>此处没有页面的错误代码返回时不带 error_uri，或带本服务器自己的页面：由设置决定。</translation>
    </message>
    <message>
        <source>This server&apos;s own pages…</source>
        <translation>本服务器自己的页面…</translation>
    </message>
    <message>
        <source>Their words in every language, with a preview, are in the settings</source>
        <translation>各语言的文字和预览在设置中</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ExchangeView</name>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>For a shell; $TOKEN stands where the token goes</source>
        <translation>用于 shell;$TOKEN 处为令牌</translation>
    </message>
    <message>
        <source>Answer and request</source>
        <translation>响应和请求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Answer headers</source>
        <translation>响应标头</translation>
    </message>
    <message>
        <source>Request as sent</source>
        <translation>已发送的请求</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>响应显示在这里。</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>正在等待 %1…</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>没有响应:%1</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>没有内容类型</translation>
    </message>
    <message>
        <source>%1 · %2 ms · %3 · %4</source>
        <comment>status, time, type, size</comment>
        <translation>%1 · %2 毫秒 · %3 · %4</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ExplanationView</name>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>可能的原因</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>如何修复</translation>
    </message>
    <message>
        <source>In the server&apos;s words: %1</source>
        <translation>服务器的原话：%1</translation>
    </message>
    <message>
        <source>Open the specification, %1</source>
        <translation>打开规范，%1</translation>
    </message>
    <message>
        <source>Open the specification</source>
        <translation>打开规范</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FieldHint</name>
    <message>
        <source>Specification: %1</source>
        <translation>规范：%1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FilterHeader</name>
    <message>
        <source>Filter of the column %1</source>
        <translation>列 %1 的筛选</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FirstRunWizard</name>
    <message>
        <source>First steps</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>欢迎使用 Gatehouse</translation>
    </message>
    <message>
        <source>This workspace is empty. Three short steps lead to a first token; each may be skipped and done later on the pages.</source>
        <translation>此工作区是空的。三个简短的步骤即可得到第一个令牌;每一步都可以跳过,以后在各页面上完成。</translation>
    </message>
    <message>
        <source>&amp;Start the server at the end</source>
        <translation>结束时启动服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Users, clients, keys and tokens are kept in this workspace:</source>
        <translation>用户、客户端、密钥和令牌保存在此工作区中:</translation>
    </message>
    <message>
        <source>File &gt; New workspace makes another one, in a file or in PostgreSQL.</source>
        <translation>“文件 &gt; 新建工作区”可再建一个,存放在文件或 PostgreSQL 中。</translation>
    </message>
    <message>
        <source>A first user</source>
        <translation>第一个用户</translation>
    </message>
    <message>
        <source>Somebody who can sign in: you, to begin with.</source>
        <translation>能够登录的人:先从您自己开始。</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>重复密码</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>A first client</source>
        <translation>第一个客户端</translation>
    </message>
    <message>
        <source>The application that asks this server for tokens.</source>
        <translation>向此服务器请求令牌的应用。</translation>
    </message>
    <message>
        <source>Name of the application</source>
        <translation>应用名称</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>重定向 URI</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>密码:%1</translation>
    </message>
    <message>
        <source>A new row could not be made.</source>
        <translation>无法新建行。</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FlowExports</name>
    <message>
        <source>Mermaid diagrams (*.mmd)</source>
        <translation>Mermaid 图 (*.mmd)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP 存档 (*.har)</translation>
    </message>
    <message>
        <source>Copied as a command. Secrets are masked: fill them in where … stands.</source>
        <translation>已复制为命令。秘密已遮盖：请在出现 … 的地方填入。</translation>
    </message>
    <message>
        <source>Copied as a Mermaid diagram.</source>
        <translation>已复制为 Mermaid 图。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Saved as %1. Secrets are masked.</source>
        <translation>已保存为 %1。秘密已遮盖。</translation>
    </message>
    <message>
        <source>Copied as raw HTTP. Secrets are masked: fill them in where … stands.</source>
        <translation>已复制为原始 HTTP。秘密已遮盖：请在出现 … 的地方填入。</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::FlowLabPage</name>
    <message>
        <source>Flow lab</source>
        <translation>流程实验室</translation>
    </message>
    <message>
        <source>Run a flow step by step as a client would, change anything, break it on purpose, and see what the server says.</source>
        <translation>像客户端一样逐步运行流程，更改任何内容，故意出错，看服务器怎么说。</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>全部运行</translation>
    </message>
    <message>
        <source>Run step</source>
        <translation>运行步骤</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Use a lab client</source>
        <translation>使用实验客户端</translation>
    </message>
    <message>
        <source>Registers the client flow-lab with every grant, or gives it a new secret</source>
        <translation>注册具有全部授权方式的客户端 flow-lab，或为其换新密钥</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Secrets too</source>
        <translation>包括秘密</translation>
    </message>
    <message>
        <source>Save secrets too</source>
        <translation>同时保存秘密</translation>
    </message>
    <message>
        <source>Client secret, password and typed tokens stand in the file in the clear</source>
        <translation>客户端密钥、密码和键入的令牌以明文写入文件</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>破坏</translation>
    </message>
    <message>
        <source>The server&apos;s side</source>
        <translation>服务器一侧</translation>
    </message>
    <message>
        <source>Nothing: do it right</source>
        <translation>无：正确执行</translation>
    </message>
    <message>
        <source>Start the server first.</source>
        <translation>请先启动服务器。</translation>
    </message>
    <message>
        <source>Type the issuer of the server first.</source>
        <translation>请先输入服务器的颁发者。</translation>
    </message>
    <message>
        <source>The metadata of %1 cannot be read: %2</source>
        <translation>无法读取 %1 的元数据：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Only this server shows its own side.</source>
        <translation>只有本服务器会显示自己一侧。</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>正在等待浏览器…</translation>
    </message>
    <message>
        <source>This is no flow: %1 %2</source>
        <translation>这不是流程：%1 %2</translation>
    </message>
    <message>
        <source>Open a flow</source>
        <translation>打开流程</translation>
    </message>
    <message>
        <source>Flows (*.json)</source>
        <translation>流程 (*.json)</translation>
    </message>
    <message>
        <source>Save the flow with its secrets</source>
        <translation>保存流程（含秘密）</translation>
    </message>
    <message>
        <source>Save the flow without its secrets</source>
        <translation>保存流程（不含秘密）</translation>
    </message>
    <message>
        <source>Forgets what was sent and answered; what you typed stays</source>
        <translation>忘记已发送和收到的内容；您输入的内容保留</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>The flow as it was: nothing typed, nothing broken, nothing carried over</source>
        <translation>流程恢复原状：没有输入、没有破坏、没有带入的值</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>图</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>未注册</translation>
    </message>
    <message>
        <source>Save and enable the client first.</source>
        <translation>请先保存并启用该客户端。</translation>
    </message>
    <message>
        <source>Diagram of the run</source>
        <translation>运行的图</translation>
    </message>
    <message>
        <source>Server, client and user</source>
        <translation>服务器、客户端和用户</translation>
    </message>
    <message>
        <source>Fold the settings away, for more room below</source>
        <translation>折叠设置，为下方留出更多空间</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>client, server</comment>
        <translation>%1，在 %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::GrantMethodGrid</name>
    <message>
        <source>Grant type</source>
        <translation>授权类型</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
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
        <translation>密钥 JWT</translation>
    </message>
    <message>
        <source>key JWT</source>
        <translation>密钥对 JWT</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: the grant&apos;s own rule</source>
        <translation>%1:该授权自身的规则</translation>
    </message>
    <message>
        <source>What the grant allows unless something else is chosen here</source>
        <translation>未在此另选时该授权所允许的方式</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grant type, method</comment>
        <translation>%1:%2</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::InitialTokenList</name>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Initial access tokens</source>
        <translation>初始访问令牌</translation>
    </message>
    <message>
        <source>Whom the token is for</source>
        <translation>令牌给谁用</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>给谁用</translation>
    </message>
    <message>
        <source>How many clients it may register</source>
        <translation>可以注册多少个客户端</translation>
    </message>
    <message>
        <source>Uses: </source>
        <translation>次数:</translation>
    </message>
    <message>
        <source>How many hours it is good for</source>
        <translation>有效多少小时</translation>
    </message>
    <message>
        <source>Hours: </source>
        <translation>小时:</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>the new initial access token</source>
        <translation>新的初始访问令牌</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::IntrospectionView</name>
    <message>
        <source>What the server answers</source>
        <translation>服务器的应答</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Introspection endpoint</source>
        <translation>内省端点</translation>
    </message>
    <message>
        <source>Client ID of the resource server</source>
        <translation>资源服务器的客户端 ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Token to ask about</source>
        <translation>要查询的令牌</translation>
    </message>
    <message>
        <source>Paste an access or refresh token.</source>
        <translation>粘贴访问令牌或刷新令牌。</translation>
    </message>
    <message>
        <source>The server is asked as a resource server asks it; nothing is stored.</source>
        <translation>以资源服务器的方式询问服务器；不存储任何内容。</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>询问服务器</translation>
    </message>
    <message>
        <source>The address of the endpoint and a token are needed.</source>
        <translation>需要端点地址和一个令牌。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>没有应答：%1</translation>
    </message>
    <message>
        <source>The answer (status %1) is none of introspection.</source>
        <translation>应答（状态 %1）不是内省应答。</translation>
    </message>
    <message>
        <source>The server refused to answer: %1</source>
        <translation>服务器拒绝应答：%1</translation>
    </message>
    <message>
        <source>The token is active.</source>
        <translation>令牌有效。</translation>
    </message>
    <message>
        <source>The token is not active: expired, revoked, unknown, or not for this client.</source>
        <translation>令牌无效：已过期、已撤销、未知，或不属于此客户端。</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::KeyEditor</name>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Gives the action this key</source>
        <translation>将此按键分配给该操作</translation>
    </message>
    <message>
        <source>Leaves the action without a key</source>
        <translation>让该操作没有按键</translation>
    </message>
    <message>
        <source>Gives back the key that the program came with</source>
        <translation>恢复程序自带的按键</translation>
    </message>
    <message>
        <source>The key holds in every workspace.</source>
        <translation>该按键在所有工作区中有效。</translation>
    </message>
    <message>
        <source>Choose an action to give it another key.</source>
        <translation>选择一个操作以为其更换按键。</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>“%1”的按键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Alone this key is for typing and moving: add Ctrl or Alt.</source>
        <translation>此按键单独用于输入和移动：请加上 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 可用。</translation>
    </message>
    <message>
        <source>%1 does it from now on.</source>
        <comment>key</comment>
        <translation>从现在起使用 %1。</translation>
    </message>
    <message>
        <source>No key does it from now on.</source>
        <translation>从现在起没有按键。</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::KeyboardMapDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Key or action</source>
        <translation>按键或操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>重置所有按键</translation>
    </message>
    <message>
        <source>Chosen by you; the program came with: %1</source>
        <translation>由您选择；程序自带：%1</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”: clear it there first.</source>
        <comment>key, action</comment>
        <translation>%1 属于“%2”：请先在那里清除。</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”.</source>
        <comment>key, menu</comment>
        <translation>%1 用于打开菜单“%2”。</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::KeysPage</name>
    <message>
        <source>Signing keys</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>ID tokens and JWT access tokens are signed with the current keys; clients verify them with all that are listed here.</source>
        <translation>ID 令牌和 JWT 访问令牌用当前密钥签名;客户端用此处列出的所有密钥验证。</translation>
    </message>
    <message>
        <source>Search key ID, algorithm or state</source>
        <translation>搜索密钥 ID、算法或状态</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>还没有密钥</translation>
    </message>
    <message>
        <source>They are made when the server starts for the first time.</source>
        <translation>它们在服务器首次启动时生成。</translation>
    </message>
    <message>
        <source>Rotate now…</source>
        <translation>立即轮换…</translation>
    </message>
    <message>
        <source>Publish next…</source>
        <translation>公布下一个…</translation>
    </message>
    <message>
        <source>Add EdDSA</source>
        <translation>添加 EdDSA</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>退役…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>收回…</translation>
    </message>
    <message>
        <source>The next key, or a new one, signs from now on</source>
        <translation>从现在起由下一个密钥或新密钥签名</translation>
    </message>
    <message>
        <source>Make a key known before it signs</source>
        <translation>在密钥签名之前公布它</translation>
    </message>
    <message>
        <source>Ed25519 signatures: short and fast, where every client knows them</source>
        <translation>Ed25519 签名:简短快速,适用于所有客户端都支持之处</translation>
    </message>
    <message>
        <source>Stop signing with this algorithm</source>
        <translation>停止用此算法签名</translation>
    </message>
    <message>
        <source>Remove a key that does not sign</source>
        <translation>移除不签名的密钥</translation>
    </message>
    <message>
        <source>Public key as JWK</source>
        <translation>JWK 形式的公钥</translation>
    </message>
    <message>
        <source>Select a key to see its public part.</source>
        <translation>选择一个密钥以查看其公开部分。</translation>
    </message>
    <message>
        <source>the public key as JWK</source>
        <translation>JWK 形式的公钥</translation>
    </message>
    <message>
        <source>Public key (JWK)</source>
        <translation>公钥(JWK)</translation>
    </message>
    <message>
        <source>Rotate the %1 keys?</source>
        <translation>轮换 %1 密钥?</translation>
    </message>
    <message>
        <source>The next key of each algorithm, or a new one, signs from now on.</source>
        <translation>从现在起,每种算法由下一个密钥或新密钥签名。</translation>
    </message>
    <message>
        <source>The keys that sign now stay published as retired, so what they signed can still be verified.</source>
        <translation>现在签名的密钥作为退役密钥继续公布,因此其签名仍可验证。</translation>
    </message>
    <message>
        <source>Clients that keep the key set for long may refuse new tokens until they read it again; publish the next key a day before to avoid that.</source>
        <translation>长期缓存密钥集的客户端可能会拒绝新令牌,直到再次读取;请提前一天公布下一个密钥以避免这种情况。</translation>
    </message>
    <message>
        <source>Rotate now</source>
        <translation>立即轮换</translation>
    </message>
    <message>
        <source>Publish a next %1 key?</source>
        <translation>公布下一个 %1 密钥?</translation>
    </message>
    <message>
        <source>It is listed in the key set, but signs nothing yet.</source>
        <translation>它列在密钥集中,但尚不签名。</translation>
    </message>
    <message>
        <source>The next rotation puts it to work.</source>
        <translation>下一次轮换将启用它。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>No key could be made: %1</source>
        <translation>无法生成密钥:%1</translation>
    </message>
    <message numerus="yes">
        <source>%n keys sign from now on.</source>
        <translation>
            <numerusform>从现在起签名的密钥:%n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next keys are published.</source>
        <translation>
            <numerusform>已公布的下一个密钥:%n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The new key signs from now on.</source>
        <translation>从现在起由新密钥签名。</translation>
    </message>
    <message>
        <source>Retire the %1 key without another one?</source>
        <translation>没有替代就让 %1 密钥退役?</translation>
    </message>
    <message>
        <source>Nothing is signed with this algorithm any more.</source>
        <translation>不再用此算法签名。</translation>
    </message>
    <message>
        <source>What it signed can still be verified.</source>
        <translation>它签过的内容仍可验证。</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>退役</translation>
    </message>
    <message>
        <source>The key is retired.</source>
        <translation>该密钥已退役。</translation>
    </message>
    <message>
        <source>Withdraw the %1 key %2?</source>
        <translation>收回 %1 密钥 %2?</translation>
    </message>
    <message>
        <source>Nothing that it signed can be verified any more: ID tokens as hints at sign-out, and JWT access tokens that have not expired.</source>
        <translation>它签过的一切都无法再验证:注销时作为提示的 ID 令牌,以及未过期的 JWT 访问令牌。</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>无法恢复。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>The key is withdrawn.</source>
        <translation>该密钥已收回。</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LabBanner</name>
    <message>
        <source>Lab mode: anybody at this computer signs in as a persona by one click. Only this computer can reach the server.</source>
        <translation>实验模式：使用这台计算机的任何人都可点击一次以测试角色登录。只有这台计算机能访问服务器。</translation>
    </message>
    <message>
        <source>Leave lab mode</source>
        <translation>退出实验模式</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LabKeyRow</name>
    <message>
        <source>Register at this client</source>
        <translation>注册到此客户端</translation>
    </message>
    <message>
        <source>Public key of the lab, a JWK</source>
        <translation>实验室的公钥（JWK）</translation>
    </message>
    <message>
        <source>Public key (JWK)</source>
        <translation>公钥 (JWK)</translation>
    </message>
    <message>
        <source>the public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>The client of this server then authenticates with this key (private_key_jwt)</source>
        <translation>此服务器的客户端随后用此密钥验证身份 (private_key_jwt)</translation>
    </message>
    <message>
        <source>not registered yet</source>
        <translation>尚未注册</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LabStepView</name>
    <message>
        <source>What was sent and answered</source>
        <translation>发送与应答的内容</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>请求与应答</translation>
    </message>
    <message>
        <source>Checks and values</source>
        <translation>检查与值</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>已签署的内容</translation>
    </message>
    <message>
        <source>Parameters of the step</source>
        <translation>步骤的参数</translation>
    </message>
    <message>
        <source>Name of a further parameter</source>
        <translation>附加参数的名称</translation>
    </message>
    <message>
        <source>Further parameter</source>
        <translation>附加参数</translation>
    </message>
    <message>
        <source>Value of a further parameter</source>
        <translation>附加参数的值</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Restore row</source>
        <translation>恢复此行</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规范</translation>
    </message>
    <message>
        <source>Requests of the step</source>
        <translation>步骤的请求</translation>
    </message>
    <message>
        <source>passed, %1</source>
        <translation>通过，%1</translation>
    </message>
    <message>
        <source>failed, %1</source>
        <translation>失败，%1</translation>
    </message>
    <message>
        <source>Inspect the ID token</source>
        <translation>检查 ID 令牌</translation>
    </message>
    <message>
        <source>With its nonce, code and access token, in the inspector of the page of tokens</source>
        <translation>连同 nonce、授权码和访问令牌，在令牌页面的检查器中</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LabTargetBar</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>本服务器</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>另一台服务器</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>重定向 URI</translation>
    </message>
    <message>
        <source>The user&apos;s part</source>
        <translation>用户部分</translation>
    </message>
    <message>
        <source>Sign in as this test user</source>
        <translation>以该测试用户登录</translation>
    </message>
    <message>
        <source>I do it in the browser</source>
        <translation>我在浏览器中操作</translation>
    </message>
    <message>
        <source>Test user</source>
        <translation>测试用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LanguageTexts</name>
    <message>
        <source>Text in %1</source>
        <translation>%1文字</translation>
    </message>
    <message>
        <source>What the others fall back to</source>
        <translation>其他语言以此为后备</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::LinkedAccountsPage</name>
    <message>
        <source>Search provider, user, account, scope</source>
        <translation>搜索提供方、用户、账户、范围</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>已关联的账户</translation>
    </message>
    <message>
        <source>Who signs in through which provider, and the tokens kept for them; sealed, never shown.</source>
        <translation>谁通过哪个提供方登录,以及为其保存的令牌;已封存,从不显示。</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>立即刷新</translation>
    </message>
    <message>
        <source>Revoke token…</source>
        <translation>撤销令牌…</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>取消关联…</translation>
    </message>
    <message>
        <source>The token of %1 at %2 was refreshed.</source>
        <translation>%1 在 %2 的令牌已刷新。</translation>
    </message>
    <message>
        <source>Revoke the token of %1 at %2?</source>
        <translation>撤销 %1 在 %2 的令牌?</translation>
    </message>
    <message>
        <source>%1 is told to end the token, and it is forgotten here.</source>
        <translation>会通知 %1 终止该令牌,并在此处将其删除。</translation>
    </message>
    <message>
        <source>Requests to its API for %1 fail until they sign in there again.</source>
        <translation>在 %1 重新登录之前,以其名义向该 API 发出的请求都会失败。</translation>
    </message>
    <message>
        <source>The accounts stay linked: %1 can still sign in through it.</source>
        <translation>账户保持关联:%1 仍可用它登录。</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>撤销令牌</translation>
    </message>
    <message>
        <source>The token of %1 at %2 was revoked.</source>
        <translation>%1 在 %2 的令牌已撤销。</translation>
    </message>
    <message>
        <source>%1 can no longer sign in here through %2.</source>
        <translation>%1 将无法再通过 %2 在此登录。</translation>
    </message>
    <message>
        <source>The link to the account %1 there is forgotten.</source>
        <translation>与对方账户 %1 的关联将被删除。</translation>
    </message>
    <message>
        <source>Its token is revoked and forgotten.</source>
        <translation>其令牌将被撤销并删除。</translation>
    </message>
    <message>
        <source>%1 has no password and no other provider: nothing else lets them in.</source>
        <translation>%1 没有密码,也没有其他提供方:再无其他登录途径。</translation>
    </message>
    <message>
        <source>Unlink %1 from %2?</source>
        <translation>取消 %1 与 %2 的关联?</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>%1 was unlinked from %2.</source>
        <translation>%1 与 %2 的关联已取消。</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 在 %2:%3</translation>
    </message>
    <message>
        <source>%1 But: %2</source>
        <translation>%1 但是:%2</translation>
    </message>
    <message>
        <source>Tokens of OAuth 1.0a have no end and are not refreshed.</source>
        <translation>OAuth 1.0a 的令牌没有期限,不会刷新。</translation>
    </message>
    <message>
        <source>asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>Nobody is linked yet</source>
        <translation>还没有人关联</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>没有与“%1”匹配的内容</translation>
    </message>
    <message>
        <source>People appear here once they sign in through a provider, or link it on their account page.</source>
        <translation>人们通过提供方登录,或在账户页面上关联后,会出现在这里。</translation>
    </message>
    <message>
        <source>Every word is looked for in every column.</source>
        <translation>每个词都会在每一列中查找。</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ListPage</name>
    <message>
        <source>The list could not be read: %1</source>
        <translation>无法读取列表:%1</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>没有任何更改:%1</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>the newest %1; more when you scroll down</source>
        <translation>最新的 %1 项;向下滚动查看更多</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>没有与“%1”匹配的内容</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全部显示</translation>
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
        <translation>无法读取工作区</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制一份(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go to or do</source>
        <translation>前往或执行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Pause live list</source>
        <translation>暂停实时列表(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重新启动(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy issuer</source>
        <translation>复制颁发者(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open discovery document</source>
        <translation>打开发现文档(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>关于 Gatehouse(&amp;A)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>The server did not start: %1</source>
        <translation>服务器没有启动:%1</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>端口 %1 正被另一个程序使用。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The pages change their language when the unsaved changes are saved or reverted.</source>
        <translation>保存或还原未保存的更改后,页面将切换语言。</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>保存并关闭</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>关闭而不保存</translation>
    </message>
    <message>
        <source>There are unsaved changes: %1.</source>
        <translation>有未保存的更改:%1。</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>窗口的下一部分(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(U)</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>重做(O)</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>&amp;Enable or disable</source>
        <translation>启用或停用(&amp;E)</translation>
    </message>
    <message>
        <source>Open a re&amp;quest by its number</source>
        <translation>按编号打开请求(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Lab mode (personas)</source>
        <translation>实验模式（测试角色）(&amp;L)</translation>
    </message>
    <message>
        <source>Lab mode is for this computer alone: others could reach this server and sign in as anybody. Let it listen on 127.0.0.1, with an issuer there.</source>
        <translation>实验模式仅限本机使用：他人可能访问此服务器并以任何人身份登录。请让它监听 127.0.0.1，颁发者也在该地址。</translation>
    </message>
    <message>
        <source>Start without lab mode</source>
        <translation>不使用实验模式启动</translation>
    </message>
    <message>
        <source>&amp;TLS…</source>
        <translation>TLS(&amp;T)…</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <comment>name of a client or user</comment>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>Set up TLS…</source>
        <translation>设置 TLS…</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::MarkedText</name>
    <message>
        <source>Only here: %1</source>
        <translation>仅在此处：%1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::MintDialog</name>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Whose token it is</source>
        <translation>令牌属于谁</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Nobody: the client itself</source>
        <translation>无人:客户端自己</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>The client&apos;s default scopes</source>
        <translation>客户端的默认范围</translation>
    </message>
    <message>
        <source>Test token</source>
        <translation>测试令牌</translation>
    </message>
    <message>
        <source>Good for, in minutes</source>
        <translation>有效分钟数</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Mint a test token</source>
        <translation>制作测试令牌</translation>
    </message>
    <message>
        <source>A real access token without a sign-in, for trying an API. It is marked as “minted” in every list and in the audit log, and has no more scope than the client may have.</source>
        <translation>无需登录的真实访问令牌,用于试用 API。它在每个列表和审计日志中都标记为“minted”,其范围不超过客户端可拥有的范围。</translation>
    </message>
    <message>
        <source>the test token</source>
        <translation>测试令牌</translation>
    </message>
    <message>
        <source>Inspect it</source>
        <translation>检查它</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Your test token</source>
        <translation>您的测试令牌</translation>
    </message>
    <message>
        <source>Copy it now: only its hash is stored. Good until %1, scopes: %2.</source>
        <translation>请立即复制:只保存其哈希值。有效期至 %1,范围:%2。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Opaque: the server is asked what it is worth</source>
        <translation>不透明：向服务器查询其效力</translation>
    </message>
    <message>
        <source>JWT (RFC 9068): start the server first</source>
        <translation>JWT (RFC 9068)：请先启动服务器</translation>
    </message>
    <message>
        <source>JWT (RFC 9068): signed by the server&apos;s key</source>
        <translation>JWT (RFC 9068)：由服务器的密钥签名</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::NewClientDialog</name>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新建客户端</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Everything can be changed before it is saved, and afterwards.</source>
        <translation>保存之前一切都可更改,之后也可以。</translation>
    </message>
    <message>
        <source>What kind of application is it?</source>
        <translation>这是哪一种应用?</translation>
    </message>
    <message>
        <source>Kind of application</source>
        <translation>应用种类</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>重定向 URI</translation>
    </message>
    <message>
        <source>What this decides, and why</source>
        <translation>它决定什么,以及为什么</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>What this server is doing.</source>
        <translation>此服务器正在做什么。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Tokens issued</source>
        <translation>已签发令牌</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Open connections</source>
        <translation>打开的连接</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>用户信息</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥对</translation>
    </message>
    <message>
        <source>the address: %1</source>
        <translation>地址:%1</translation>
    </message>
    <message>
        <source>Open in the browser: %1</source>
        <translation>在浏览器中打开:%1</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>后续步骤</translation>
    </message>
    <message>
        <source>Register a client</source>
        <translation>注册客户端</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Add a user and set a password</source>
        <translation>添加用户并设置密码</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Say what clients may ask for</source>
        <translation>规定客户端可以请求什么</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Get the first token</source>
        <translation>获取第一个令牌</translation>
    </message>
    <message>
        <source>Copy curl line</source>
        <translation>复制 curl 命令</translation>
    </message>
    <message>
        <source>Newest tokens</source>
        <translation>最新令牌</translation>
    </message>
    <message>
        <source>Newest problems</source>
        <translation>最新问题</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>自 %1 起运行</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>正在监听 %1</translation>
    </message>
    <message>
        <source>Nobody can get a token until it is started.</source>
        <translation>启动之前,没有人能获得令牌。</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no issuer</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待办</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PasswordDialog</name>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>%1 的新密码</translation>
    </message>
    <message>
        <source>It replaces the old one at once: the user is signed out everywhere and must sign in again.</source>
        <translation>它立即取代旧密码:该用户在所有地方被注销,必须重新登录。</translation>
    </message>
    <message>
        <source>the two are not the same</source>
        <translation>两次输入不一致</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>颜色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Font size</source>
        <translation>字体大小(&amp;F)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>字体大小</translation>
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
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>&amp;Start the server when the window opens</source>
        <translation>打开窗口时启动服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Keep a symbol in the system &amp;tray</source>
        <translation>在系统托盘中保留图标(&amp;T)</translation>
    </message>
    <message>
        <source>Closing the window then leaves the server running.</source>
        <translation>这样关闭窗口后服务器会继续运行。</translation>
    </message>
    <message>
        <source>This desktop has no system tray.</source>
        <translation>此桌面没有系统托盘。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ProblemRow</name>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Open flow</source>
        <translation>打开流程</translation>
    </message>
    <message>
        <source>The request has made room for newer ones. The settings can keep more of them.</source>
        <translation>该请求已为较新的请求让位。可在设置中保留更多。</translation>
    </message>
    <message>
        <source>What was refused, why, and how to mend it</source>
        <translation>被拒绝的内容、原因以及如何修复</translation>
    </message>
    <message>
        <source>There is no more to say than what stands here.</source>
        <translation>除此处所示外没有更多说明。</translation>
    </message>
    <message>
        <source>The request among those it belongs to</source>
        <translation>该请求及其所属的其他请求</translation>
    </message>
    <message>
        <source>The list of flows is paused; the request comes when it goes on.</source>
        <translation>流程列表已暂停；继续后该请求才会出现。</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Other servers at which people can sign in to this one.</source>
        <translation>用户可以借以登录此服务器的其他服务器。</translation>
    </message>
    <message>
        <source>Search name or client ID</source>
        <translation>搜索名称或客户端 ID</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>新建提供方</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>还没有提供方</translation>
    </message>
    <message>
        <source>Choose a preset, paste the two values the provider gave you, and people can sign in there.</source>
        <translation>选择预设,粘贴提供方给您的两个值,用户即可在那里登录。</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>None: own endpoints</source>
        <translation>无:自定义端点</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Part of the address /login/NAME; fixed once it is saved.</source>
        <translation>地址 /login/NAME 的一部分;保存后固定不变。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>As the provider gave it.</source>
        <translation>按提供方所给填写。</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Kept sealed; never shown again.</source>
        <translation>封存保存;不再显示。</translation>
    </message>
    <message>
        <source>Redirect URI to register there</source>
        <translation>要在那里注册的重定向 URI</translation>
    </message>
    <message>
        <source>Redirect URI to register at the provider</source>
        <translation>要在提供方注册的重定向 URI</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>测试登录</translation>
    </message>
    <message>
        <source>the redirect URI</source>
        <translation>重定向 URI</translation>
    </message>
    <message>
        <source>%1 (%2 when empty)</source>
        <translation>%1(为空时 %2)</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>用于 %1。</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>OpenID Connect: everything else is discovered from it.</source>
        <translation>OpenID Connect:其余一切由它发现。</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>授权端点</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>令牌端点</translation>
    </message>
    <message>
        <source>Refresh endpoint</source>
        <translation>刷新端点</translation>
    </message>
    <message>
        <source>Where it differs from the former.</source>
        <translation>与前者不同时填写。</translation>
    </message>
    <message>
        <source>Request token endpoint</source>
        <translation>请求令牌端点</translation>
    </message>
    <message>
        <source>Makes the provider one of OAuth 1.0a.</source>
        <translation>使该提供方成为 OAuth 1.0a 提供方。</translation>
    </message>
    <message>
        <source>Base of its API</source>
        <translation>其 API 的基址</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Says who signed in; may be relative to the base.</source>
        <translation>说明谁登录了;可以相对于基址。</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Separated by spaces.</source>
        <translation>以空格分隔。</translation>
    </message>
    <message>
        <source>Authentication there</source>
        <translation>在那里的身份验证</translation>
    </message>
    <message>
        <source>As the preset or discovery says</source>
        <translation>按预设或发现所示</translation>
    </message>
    <message>
        <source>Secret in the Authorization header (basic)</source>
        <translation>密钥在 Authorization 标头中(basic)</translation>
    </message>
    <message>
        <source>Secret in the form (post)</source>
        <translation>密钥在表单中(post)</translation>
    </message>
    <message>
        <source>JWT signed with the secret</source>
        <translation>用密钥签名的 JWT</translation>
    </message>
    <message>
        <source>None: public client</source>
        <translation>无:公开客户端</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>按预设所示</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>People may sign in with it</source>
        <translation>用户可以用它登录</translation>
    </message>
    <message>
        <source>Off: only for linking accounts and calling its API.</source>
        <translation>关闭:仅用于关联账户和调用其 API。</translation>
    </message>
    <message>
        <source>A first sign-in may make a new user</source>
        <translation>首次登录可以新建用户</translation>
    </message>
    <message>
        <source>Trust its verified e-mail addresses</source>
        <translation>信任其已验证的电子邮件地址</translation>
    </message>
    <message>
        <source>Signs people in to the user with that address without asking. Only for providers you run yourself.</source>
        <translation>不经询问即以该地址的用户身份登录。仅用于您自己运行的提供方。</translation>
    </message>
    <message>
        <source>It may be in a private network</source>
        <translation>它可以位于专用网络中</translation>
    </message>
    <message>
        <source>Otherwise private and loopback addresses are never called.</source>
        <translation>否则绝不调用专用地址和环回地址。</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>已保存;输入即可替换</translation>
    </message>
    <message>
        <source>The server is not running</source>
        <translation>服务器没有运行</translation>
    </message>
    <message>
        <source>Save the provider and start the server first.</source>
        <translation>请先保存提供方并启动服务器。</translation>
    </message>
    <message>
        <source>Register an application at %1, then paste what it gives you.</source>
        <translation>在 %1 注册一个应用,然后粘贴它给您的内容。</translation>
    </message>
    <message>
        <source>No browser could be opened. Visit %1 yourself.</source>
        <translation>无法打开浏览器。请自行访问 %1。</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ProvidersTabs</name>
    <message>
        <source>Views of the providers</source>
        <translation>提供方的视图</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>已关联的账户</translation>
    </message>
    <message>
        <source>API explorer</source>
        <translation>API 浏览器</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::QrView</name>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>身份验证应用的二维码</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RateChart</name>
    <message>
        <source>Tokens issued and requests refused in the last hour</source>
        <translation>最近一小时签发的令牌和拒绝的请求</translation>
    </message>
    <message>
        <source>%1 issued, %2 refused, at most %3 in a minute</source>
        <translation>签发 %1,拒绝 %2,每分钟最多 %3</translation>
    </message>
    <message>
        <source>%1: %2 issued, %3 refused</source>
        <translation>%1:签发 %2,拒绝 %3</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>一小时前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RecordForm</name>
    <message>
        <source>Sections of the form</source>
        <translation>表单的各部分</translation>
    </message>
    <message>
        <source>Will be deleted when you save</source>
        <translation>保存时将被删除</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time</comment>
        <translation>%1 已保存</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <comment>field, number</comment>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>What you change here is set in all of them; everything else stays.</source>
        <translation>在此更改的内容将应用到全部;其余保持不变。</translation>
    </message>
    <message>
        <source>Some of them will be deleted when you save.</source>
        <translation>其中一些将在保存时被删除。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row, fault</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>多个值</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::RegistryPage</name>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Select a row to see and edit it here.</source>
        <translation>选择一行即可在此查看和编辑。</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A new row could not be made.</source>
        <translation>无法新建行。</translation>
    </message>
    <message>
        <source>Nothing was saved. %1, %2: %3</source>
        <comment>object, field, rule</comment>
        <translation>没有保存任何内容。%1,%2:%3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>没有保存任何内容:%1</translation>
    </message>
    <message>
        <source>Drop my change</source>
        <translation>放弃我的更改</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Nothing was saved. %1 exists already; choose another name.</source>
        <translation>没有保存任何内容。%1 已经存在;请选择其他名称。</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>没有与“%1”匹配的内容</translation>
    </message>
    <message>
        <source>Every word is looked for in every column.</source>
        <translation>每个词都会在每一列中查找。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Save %1 changes</source>
        <translation>保存 %1 项更改</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>全部还原</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message numerus="yes">
        <source>Deletion of %n row(s)</source>
        <translation>
            <numerusform>删除 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Another process is writing to the workspace; trying again…</source>
        <translation>另一个进程正在写入工作区;正在重试…</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>没有与这些筛选匹配的内容</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销:%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做:%1</translation>
    </message>
    <message>
        <source>Your change cannot be kept: %1</source>
        <translation>无法保留您的更改:%1</translation>
    </message>
    <message>
        <source>What was changed cannot be read: %1</source>
        <translation>无法读取更改的内容:%1</translation>
    </message>
    <message>
        <source>Nothing was saved. </source>
        <translation>没有保存任何内容。</translation>
    </message>
    <message>
        <source>%1 was deleted by somebody else meanwhile.</source>
        <translation>%1 已被其他人删除。</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile.</source>
        <translation>%1 已被其他人修改。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1: all</source>
        <comment>facet</comment>
        <translation>%1:全部</translation>
    </message>
    <message>
        <source>Filter by column</source>
        <translation>按列筛选</translation>
    </message>
    <message>
        <source>the first %1 of %2; search to see others</source>
        <translation>前 %1 个,共 %2 个;搜索以查看其他</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>The table could not be searched: %1</source>
        <translation>无法搜索此表：%1</translation>
    </message>
    <message numerus="yes">
        <source>Disabling of %n row(s)</source>
        <translation>
            <numerusform>停用 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enabling of %n row(s)</source>
        <translation>
            <numerusform>启用 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>The selected rows stay, but the server refuses them until they are enabled</source>
        <translation>所选行会保留，但在启用之前服务器会拒绝它们</translation>
    </message>
    <message>
        <source>The server accepts the selected rows again</source>
        <translation>服务器重新接受所选行</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ScopesPage</name>
    <message>
        <source>Scopes</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>What clients may ask for, and what the consent page says about it.</source>
        <translation>客户端可以请求什么,以及同意页面对此如何说明。</translation>
    </message>
    <message>
        <source>Search name, text or claim</source>
        <translation>搜索名称、文字或声明</translation>
    </message>
    <message>
        <source>New scope</source>
        <translation>新建范围</translation>
    </message>
    <message>
        <source>No scopes yet</source>
        <translation>还没有范围</translation>
    </message>
    <message>
        <source>Without scopes a client can ask for nothing.</source>
        <translation>没有范围,客户端就无法请求任何内容。</translation>
    </message>
    <message>
        <source>Add standard scopes</source>
        <translation>添加标准范围</translation>
    </message>
    <message>
        <source>openid, profile, email, address, phone and offline_access, where missing</source>
        <translation>openid、profile、email、address、phone 和 offline_access(缺少的)</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As clients write it, without spaces.</source>
        <translation>按客户端的写法,不含空格。</translation>
    </message>
    <message>
        <source>Text on the consent page</source>
        <translation>同意页面上的文字</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Names of claims it opens in ID token and userinfo, separated by spaces.</source>
        <translation>它在 ID 令牌和 userinfo 中开放的声明名称,以空格分隔。</translation>
    </message>
    <message>
        <source>Claim matrix…</source>
        <translation>声明矩阵…</translation>
    </message>
    <message>
        <source>All scopes and claims at once</source>
        <translation>一次查看所有范围和声明</translation>
    </message>
    <message>
        <source>It completes “%1 wants to …”.</source>
        <translation>它补全“%1 希望…”。</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>该应用</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SecretDialog</name>
    <message>
        <source>Secret of %1</source>
        <translation>%1 的密钥</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>the secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>我已复制</translation>
    </message>
    <message>
        <source>New secret of %1</source>
        <translation>%1 的新密钥</translation>
    </message>
    <message>
        <source>Copy it into the application now. Only its hash is stored, so it cannot be shown again; a lost secret is replaced by a new one. Once copied it leaves the clipboard after %1 seconds.</source>
        <translation>请立即将其复制到应用中。只保存它的哈希值,因此无法再次显示;丢失的密钥由新密钥取代。复制后,它会在 %1 秒后离开剪贴板。</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SequenceDiagram</name>
    <message>
        <source>Sequence diagram of the flow</source>
        <translation>流程的时序图</translation>
    </message>
    <message>
        <source>Choose a flow to see who said what to whom.</source>
        <translation>选择一个流程，查看谁对谁说了什么。</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ServerBar</name>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>Port to listen on</source>
        <translation>监听端口</translation>
    </message>
    <message>
        <source>0 takes a free port</source>
        <translation>0 表示使用空闲端口</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>停止服务器</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>启动服务器</translation>
    </message>
    <message>
        <source>Stop the server to change this</source>
        <translation>停止服务器后才能更改</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no issuer</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>TLS is on: change the certificate</source>
        <translation>TLS 已开启：更改证书</translation>
    </message>
    <message>
        <source>TLS is off: choose a certificate</source>
        <translation>TLS 已关闭：选择证书</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Browsers that are signed in at this server now.</source>
        <translation>现在登录到此服务器的浏览器。</translation>
    </message>
    <message>
        <source>Search user</source>
        <translation>搜索用户</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>没有人登录</translation>
    </message>
    <message>
        <source>A session appears when a user signs in with a browser.</source>
        <translation>用户用浏览器登录时会出现会话。</translation>
    </message>
    <message>
        <source>End session…</source>
        <translation>结束会话…</translation>
    </message>
    <message>
        <source>End this session of %1?</source>
        <translation>结束 %1 的此会话?</translation>
    </message>
    <message numerus="yes">
        <source>End %n sessions?</source>
        <translation>
            <numerusform>结束 %n 个会话?</numerusform>
        </translation>
    </message>
    <message>
        <source>The browser must sign in again.</source>
        <translation>浏览器必须重新登录。</translation>
    </message>
    <message>
        <source>Tokens from this session stop working, except those that were granted offline_access.</source>
        <translation>此会话的令牌失效,授予了 offline_access 的除外。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions ended.</source>
        <translation>
            <numerusform>已结束 %n 个会话。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SettingsForm</name>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>As the set above says</source>
        <translation>按上面的组合</translation>
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
        <translation>设置的各部分</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What the server lives by. Effective as soon as it is saved.</source>
        <translation>服务器遵循的规则。保存后立即生效。</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Lifetimes</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>Shown on its pages.</source>
        <translation>显示在其页面上。</translation>
    </message>
    <message>
        <source>Lifetimes as a set</source>
        <translation>成组的有效期</translation>
    </message>
    <message>
        <source>Moves the lifetimes that nobody has changed; each can be set below.</source>
        <translation>移动无人更改过的有效期;每一项都可在下面设置。</translation>
    </message>
    <message>
        <source>Safe: what this server recommends</source>
        <translation>安全:此服务器推荐的值</translation>
    </message>
    <message>
        <source>Compatible: tokens of ten days, codes of an hour (Authlib)</source>
        <translation>兼容:令牌十天,授权码一小时(Authlib)</translation>
    </message>
    <message>
        <source>Access token: %1</source>
        <translation>访问令牌:%1</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>授权码</translation>
    </message>
    <message>
        <source>60 or less is what the specifications advise.</source>
        <translation>规范建议 60 或更少。</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>设备码</translation>
    </message>
    <message>
        <source>How long people have to type the code of a device.</source>
        <translation>用户有多长时间输入设备码。</translation>
    </message>
    <message>
        <source>Between two polls of a device</source>
        <translation>设备两次轮询之间</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>Session in the browser, at most</source>
        <translation>浏览器会话,最长</translation>
    </message>
    <message>
        <source>Session in the browser without use</source>
        <translation>浏览器会话,未使用时</translation>
    </message>
    <message>
        <source>Open sign-in and consent pages</source>
        <translation>打开的登录和同意页面</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>Issue refresh tokens</source>
        <translation>签发刷新令牌</translation>
    </message>
    <message>
        <source>Off: no client gets one, whatever it is registered for.</source>
        <translation>关闭:无论如何注册,任何客户端都得不到。</translation>
    </message>
    <message>
        <source>A refresh token works once</source>
        <translation>刷新令牌只能使用一次</translation>
    </message>
    <message>
        <source>Each answer brings a new one; a second use of the old ends them all.</source>
        <translation>每次响应都带来新的;旧的再次使用会终止全部。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Without use</source>
        <translation>未使用时</translation>
    </message>
    <message>
        <source>A lost answer may be asked for again</source>
        <translation>丢失的响应可以再次请求</translation>
    </message>
    <message>
        <source>The same client gets the same answer again within this time.</source>
        <translation>同一客户端在此时间内得到同样的响应。</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>客户端身份验证</translation>
    </message>
    <message>
        <source>How clients may authenticate</source>
        <translation>客户端可以如何验证身份</translation>
    </message>
    <message>
        <source>For each grant type. A client still has the one method it is registered for.</source>
        <translation>按授权类型。客户端仍只使用其注册的一种方式。</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Who may register clients</source>
        <translation>谁可以注册客户端</translation>
    </message>
    <message>
        <source>Programs register themselves at /oauth/register (RFC 7591).</source>
        <translation>程序在 /oauth/register 自行注册(RFC 7591)。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Whoever has an initial access token</source>
        <translation>持有初始访问令牌者</translation>
    </message>
    <message>
        <source>Everybody who can reach this server</source>
        <translation>能访问此服务器的任何人</translation>
    </message>
    <message>
        <source>Scopes they may have</source>
        <translation>它们可以拥有的范围</translation>
    </message>
    <message>
        <source>Grants they may have</source>
        <translation>它们可以拥有的授权类型</translation>
    </message>
    <message>
        <source>Initial access tokens</source>
        <translation>初始访问令牌</translation>
    </message>
    <message>
        <source>Revoked: %1. Clients that were registered with it stay.</source>
        <translation>已撤销:%1。用它注册的客户端保留。</translation>
    </message>
    <message>
        <source>Error pages</source>
        <translation>错误页面</translation>
    </message>
    <message>
        <source>error_uri points to this server&apos;s own pages</source>
        <translation>error_uri 指向此服务器自己的页面</translation>
    </message>
    <message>
        <source>Where the table of error pages names no other.</source>
        <translation>当错误页面表中没有其他页面时。</translation>
    </message>
    <message>
        <source>Own words of the error pages</source>
        <translation>错误页面的自定义文字</translation>
    </message>
    <message>
        <source>What is left empty is said in the words of the program. The pages stand at /oauth/errors.</source>
        <translation>留空之处使用程序自带的文字。页面位于 /oauth/errors。</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. Save again to keep yours, or take theirs.</source>
        <translation>%1 已被其他人修改。再次保存以保留您的,或采用对方的。</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Access tokens, by grant</source>
        <translation>访问令牌（按授权类型）</translation>
    </message>
    <message>
        <source>Codes and ID tokens</source>
        <translation>授权码与 ID 令牌</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>浏览器中</translation>
    </message>
    <message>
        <source>How long they are good</source>
        <translation>有效期</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::SnippetsDialog</name>
    <message>
        <source>Language or tool</source>
        <translation>语言或工具</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>代码片段</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>With the values of this client as it stands in the form. Put the secret in yourself, where YOUR_CLIENT_SECRET stands.</source>
        <translation>使用此客户端在表单中的值。请自行在 YOUR_CLIENT_SECRET 处填入密钥。</translation>
    </message>
    <message>
        <source>Use %1 from your program</source>
        <translation>在您的程序中使用 %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::StatusStrip</name>
    <message>
        <source>Running since %1</source>
        <translation>自 %1 起运行</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>请求:%1</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>令牌:%1</translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>连接:%1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::StepExplanation</name>
    <message>
        <source>Choose a flow or a step to see what was refused.</source>
        <translation>选择一个流程或步骤以查看被拒绝的内容。</translation>
    </message>
    <message>
        <source>Nothing was refused in this step.</source>
        <translation>此步骤中没有任何内容被拒绝。</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::StepView</name>
    <message>
        <source>Request, answer and checks</source>
        <translation>请求、响应与检查</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规范</translation>
    </message>
    <message>
        <source>Choose a flow or a step to see what was sent and answered.</source>
        <translation>选择一个流程或步骤，查看发送和响应的内容。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · request %4</source>
        <comment>request, answer, time, number</comment>
        <translation>%1 · %2 · %3 · 请求 %4</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>检查 (%1)</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::ThemePreview</name>
    <message>
        <source>Preview in dark colours</source>
        <translation>深色预览</translation>
    </message>
    <message>
        <source>Preview in light colours</source>
        <translation>浅色预览</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>to manage your account</source>
        <translation>以管理您的账户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sign in with a passkey</source>
        <translation>使用通行密钥登录</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TlsDialog</name>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>TLS of the server</source>
        <translation>服务器的 TLS</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>PEM files: the certificate with its chain, and its key. Both empty: plain HTTP, which is for this computer only. Holds from the next start on.</source>
        <translation>PEM 文件：带证书链的证书及其密钥。两者都为空：普通 HTTP，仅供本机使用。下次启动时生效。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.key);;All files (*)</source>
        <translation>PEM 文件 (*.pem *.crt *.key);;所有文件 (*)</translation>
    </message>
    <message>
        <source>A certificate and a key belong together.</source>
        <translation>证书和密钥必须成对。</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenCompanionsBar</name>
    <message>
        <source>Nonce sent</source>
        <translation>发送的 nonce</translation>
    </message>
    <message>
        <source>Of an ID token: the nonce of the request, which the token must repeat</source>
        <translation>对于 ID 令牌：请求的 nonce，令牌必须重复它</translation>
    </message>
    <message>
        <source>Access token beside it</source>
        <translation>随附的访问令牌</translation>
    </message>
    <message>
        <source>Of an ID token: what its at_hash must be of</source>
        <translation>对于 ID 令牌：at_hash 所对应的值</translation>
    </message>
    <message>
        <source>Code beside it</source>
        <translation>随附的授权码</translation>
    </message>
    <message>
        <source>Of an ID token: what its c_hash must be of</source>
        <translation>对于 ID 令牌：c_hash 所对应的值</translation>
    </message>
    <message>
        <source>State sent</source>
        <translation>发送的 state</translation>
    </message>
    <message>
        <source>Of an ID token: what its s_hash must be of</source>
        <translation>对于 ID 令牌：s_hash 所对应的值</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenComparisonView</name>
    <message>
        <source>First token</source>
        <translation>第一个令牌</translation>
    </message>
    <message>
        <source>Second token</source>
        <translation>第二个令牌</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>仅显示不同之处</translation>
    </message>
    <message>
        <source>%1: paste a JWT</source>
        <translation>%1：粘贴一个 JWT</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Members of both tokens</source>
        <translation>两个令牌的成员</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Paste two tokens. Nothing is stored, and signatures are not looked at: the inspector checks those.</source>
        <translation>粘贴两个令牌。不存储任何内容，也不检查签名：签名由检查器检查。</translation>
    </message>
    <message>
        <source>Header and claims are the same.</source>
        <translation>头部和声明相同。</translation>
    </message>
    <message>
        <source>%1 (header)</source>
        <translation>%1（头部）</translation>
    </message>
    <message>
        <source>Members that differ: %1.</source>
        <translation>不同的成员：%1。</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenExpectationBar</name>
    <message>
        <source>Expected issuer</source>
        <translation>预期的颁发者</translation>
    </message>
    <message>
        <source>of these keys; or leave empty</source>
        <translation>这些密钥的；可留空</translation>
    </message>
    <message>
        <source>Expected audience</source>
        <translation>预期的受众</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Keys that check the signature</source>
        <translation>用于检查签名的密钥</translation>
    </message>
    <message>
        <source>Keys of this workspace</source>
        <translation>此工作区的密钥</translation>
    </message>
    <message>
        <source>Keys at an address</source>
        <translation>某地址上的密钥</translation>
    </message>
    <message>
        <source>Keys pasted here</source>
        <translation>粘贴在此处的密钥</translation>
    </message>
    <message>
        <source>Current and retired keys of this workspace; the issuer is the running server&apos;s.</source>
        <translation>此工作区当前的和已停用的密钥；颁发者为正在运行的服务器。</translation>
    </message>
    <message>
        <source>Address of a JWKS or of a discovery document</source>
        <translation>JWKS 或发现文档的地址</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Keys to check the signature with</source>
        <translation>用来检查签名的密钥</translation>
    </message>
    <message>
        <source>A JWKS, a JWK, a public key or certificate in PEM, or the secret of HS256.</source>
        <translation>JWKS、JWK、PEM 格式的公钥或证书，或 HS256 的密钥字符串。</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>这不是地址。</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在获取…</translation>
    </message>
    <message>
        <source>The address answered with status %1.</source>
        <translation>该地址以状态 %1 应答。</translation>
    </message>
    <message>
        <source>The keys could not be fetched: %1</source>
        <translation>无法获取密钥：%1</translation>
    </message>
    <message>
        <source>Keys fetched: %1.</source>
        <translation>已获取的密钥：%1。</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenFamiliesView</name>
    <message>
        <source>Search client, user or “reuse”</source>
        <translation>搜索客户端、用户或“reuse”</translation>
    </message>
    <message>
        <source>The list could not be read: %1</source>
        <translation>无法读取列表:%1</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>撤销令牌</translation>
    </message>
    <message>
        <source>Revoke family</source>
        <translation>撤销家族</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Token families</source>
        <translation>令牌家族</translation>
    </message>
    <message>
        <source>Nothing was revoked: %1</source>
        <translation>没有撤销任何内容:%1</translation>
    </message>
    <message>
        <source>the newest %1; more when you scroll down</source>
        <translation>最新的 %1 项;向下滚动查看更多</translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <translation>
            <numerusform>%n 个家族</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>没有与“%1”匹配的内容</translation>
    </message>
    <message>
        <source>No families yet</source>
        <translation>还没有家族</translation>
    </message>
    <message>
        <source>One appears when a user lets a client in. Tokens that clients get for themselves have none.</source>
        <translation>用户允许客户端时会出现一个。客户端为自己获取的令牌没有家族。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokenInspector</name>
    <message>
        <source>Header and claims</source>
        <translation>标头和声明</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Rules and verdicts</source>
        <translation>规则和结论</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规范</translation>
    </message>
    <message>
        <source>Token to inspect</source>
        <translation>要检查的令牌</translation>
    </message>
    <message>
        <source>Paste a token: a JWT of any kind, or an access or refresh token of this server.</source>
        <translation>粘贴令牌:任何种类的 JWT,或此服务器的访问令牌或刷新令牌。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Nothing to inspect yet. What is pasted here is never stored.</source>
        <translation>还没有要检查的内容。此处粘贴的内容从不保存。</translation>
    </message>
    <message>
        <source>The workspace could not be read: %1</source>
        <translation>无法读取工作区:%1</translation>
    </message>
    <message>
        <source>%1 (header)</source>
        <translation>%1(标头)</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Fetch or paste the keys that should check the signature.</source>
        <translation>请获取或粘贴用于检查签名的密钥。</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期望</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TokensPage</name>
    <message>
        <source>Search client, user, grant, scope</source>
        <translation>搜索客户端、用户、授权类型、范围</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>撤销令牌</translation>
    </message>
    <message>
        <source>Revoke its family</source>
        <translation>撤销其家族</translation>
    </message>
    <message>
        <source>Everything that came from the same sign-in: access and refresh tokens</source>
        <translation>来自同一次登录的一切:访问令牌和刷新令牌</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>跟随最新</translation>
    </message>
    <message>
        <source>The token was not revoked: %1</source>
        <translation>令牌未被撤销:%1</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>%1, paused, %2 waiting</source>
        <translation>%1,已暂停,%2 个等待中</translation>
    </message>
    <message>
        <source>%1, %2 not shown</source>
        <translation>%1,%2 个未显示</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>还没有令牌</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>没有与“%1”匹配的内容</translation>
    </message>
    <message>
        <source>They appear here the moment a client gets one.</source>
        <translation>客户端一获得令牌就会显示在这里。</translation>
    </message>
    <message>
        <source>Every word is looked for in every column.</source>
        <translation>每个词都会在每一列中查找。</translation>
    </message>
    <message>
        <source>Views of tokens</source>
        <translation>令牌的视图</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>家族</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>What the server issues, what came of it, and what is in a token.</source>
        <translation>服务器签发了什么、后来如何,以及令牌里有什么。</translation>
    </message>
    <message>
        <source>Mint test token…</source>
        <translation>制作测试令牌…</translation>
    </message>
    <message>
        <source>Filter on</source>
        <translation>筛选开启</translation>
    </message>
    <message>
        <source>Show everything for a moment without losing what is searched for</source>
        <translation>暂时显示全部而不丢失搜索内容</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Keep the selected token on top, whatever comes</source>
        <translation>无论如何都把所选令牌保持在顶部</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Empties this list but for what is pinned; the tokens stay good</source>
        <translation>清空此列表,固定的除外;令牌仍然有效</translation>
    </message>
    <message>
        <source>No more than %1 tokens can be pinned.</source>
        <translation>最多只能固定 %1 个令牌。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Introspect</source>
        <translation>内省</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TraceRetention</name>
    <message>
        <source>Keep the traffic in the workspace</source>
        <translation>在工作区中保留流量</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>For thirty days</source>
        <translation>三十天</translation>
    </message>
    <message>
        <source>Requests can then be opened by their number later. Secrets are masked before they are kept; at most 200,000 requests. A choice holds at once.</source>
        <translation>之后可以按编号打开请求。秘密在保留之前已被遮盖；最多 200,000 个请求。选择立即生效。</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TrafficPage</name>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Every request of the server while this window is open, joined into flows. Secrets are masked: equal masks are equal secrets.</source>
        <translation>此窗口打开期间服务器的每个请求，归并为流程。秘密已掩码：相同的掩码即相同的秘密。</translation>
    </message>
    <message>
        <source>Flows and their steps</source>
        <translation>流程及其步骤</translation>
    </message>
    <message>
        <source>showing %1 of %2 flows</source>
        <translation>显示 %2 个流程中的 %1 个</translation>
    </message>
    <message>
        <source>%1, paused, %2 waiting</source>
        <translation>%1，已暂停，%2 个等待中</translation>
    </message>
    <message>
        <source>%1, %2 steps not shown</source>
        <translation>%1，%2 个步骤未显示</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>尚无请求</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>没有匹配筛选的内容</translation>
    </message>
    <message>
        <source>They appear here the moment a client asks the server for something.</source>
        <translation>客户端向服务器请求时会立即显示在此处。</translation>
    </message>
    <message>
        <source>A flow is shown when one of its steps matches.</source>
        <translation>只要有一个步骤匹配，该流程就会显示。</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>时序图</translation>
    </message>
    <message>
        <source>Pause the list of flows</source>
        <translation>暂停流程列表</translation>
    </message>
    <message>
        <source>Pin the flow</source>
        <translation>固定流程</translation>
    </message>
    <message>
        <source>Request %1 is not here: it came while no window was open, or it has made room for newer ones. The newest %2 flows and those you pin are kept; the settings can keep more in the workspace.</source>
        <translation>请求 %1 不在这里：它到来时没有打开窗口，或者已为更新的请求腾出位置。保留最新的 %2 个流程和您固定的流程；可在设置中让工作区保留更多。</translation>
    </message>
    <message numerus="yes">
        <source>%n flows are pinned already; unpin one first.</source>
        <translation>
            <numerusform>已固定 %n 个流程；请先取消固定其中一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::TrafficToolbar</name>
    <message>
        <source>Filter flows</source>
        <translation>筛选流程</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>请求编号</translation>
    </message>
    <message>
        <source>client:web  user:alice  path:/oauth/token  method:POST  grant:refresh_token
status:400  status:4xx  status:&gt;=400  error:invalid_grant  is:failed  a word
A minus before a term turns it round, all terms must hold: path:/oauth -status:200</source>
        <translation>client:web  user:alice  path:/oauth/token  method:POST  grant:refresh_token
status:400  status:4xx  status:&gt;=400  error:invalid_grant  is:failed  任意词
条件前加减号表示取反，所有条件都须成立：path:/oauth -status:200</translation>
    </message>
    <message>
        <source>Filter on</source>
        <translation>启用筛选</translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation>如何筛选</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>跟随最新</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Keeps the chosen flow on top, whatever comes</source>
        <translation>无论有什么新请求，都让所选流程保持在顶部</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Copy the request as curl</source>
        <translation>将请求复制为 curl</translation>
    </message>
    <message>
        <source>Copy the flow as Mermaid</source>
        <translation>将流程复制为 Mermaid</translation>
    </message>
    <message>
        <source>Save the flow as HAR…</source>
        <translation>将流程保存为 HAR…</translation>
    </message>
    <message>
        <source>Save all flows shown as HAR…</source>
        <translation>将显示的所有流程保存为 HAR…</translation>
    </message>
    <message>
        <source>Save the flow as Mermaid…</source>
        <translation>将流程保存为 Mermaid…</translation>
    </message>
    <message>
        <source>Save the diagram as PNG…</source>
        <translation>将图保存为 PNG…</translation>
    </message>
    <message>
        <source>Save the diagram as SVG…</source>
        <translation>将图保存为 SVG…</translation>
    </message>
    <message>
        <source>The number on a page, in an error_uri or in a log</source>
        <translation>页面、error_uri 或日志中的编号</translation>
    </message>
    <message>
        <source>Copy the request as HTTPie</source>
        <translation>将请求复制为 HTTPie</translation>
    </message>
    <message>
        <source>Copy the request as raw HTTP</source>
        <translation>将请求复制为原始 HTTP</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::Tray</name>
    <message>
        <source>Open the window</source>
        <translation>打开窗口</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>停止服务器</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>启动服务器</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Gatehouse is running: %1</source>
        <translation>Gatehouse 正在运行:%1</translation>
    </message>
    <message>
        <source>Gatehouse is stopped</source>
        <translation>Gatehouse 已停止</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::UserCodeRow</name>
    <message>
        <source>Save the user first.</source>
        <translation>请先保存该用户。</translation>
    </message>
    <message>
        <source>On since %1.</source>
        <translation>自 %1 起开启。</translation>
    </message>
    <message>
        <source>Off: the password alone signs in.</source>
        <translation>关闭:仅凭密码即可登录。</translation>
    </message>
    <message>
        <source>Reset the one-time codes of %1?</source>
        <translation>重置 %1 的一次性代码?</translation>
    </message>
    <message>
        <source>The password alone signs in again.</source>
        <translation>仅凭密码即可再次登录。</translation>
    </message>
    <message>
        <source>Make sure that it is really this person who asks: a lost code is a favourite story of thieves.</source>
        <translation>请确认确实是本人提出:丢失代码是窃贼最爱讲的故事。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>The codes were not reset: %1</source>
        <translation>代码未被重置:%1</translation>
    </message>
    <message>
        <source>Set up…</source>
        <comment>one-time codes</comment>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Reset…</source>
        <comment>one-time codes</comment>
        <translation>重置…</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>一次性验证码</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::UserPasskeyRow</name>
    <message>
        <source>Users add passkeys on their account page.</source>
        <translation>用户在自己的账户页面添加通行密钥。</translation>
    </message>
    <message>
        <source>No passkeys. Users add them on their account page.</source>
        <translation>没有通行密钥。用户在自己的账户页面添加。</translation>
    </message>
    <message>
        <source>%1, not used yet.</source>
        <translation>%1，尚未使用。</translation>
    </message>
    <message>
        <source>%1, last used %2.</source>
        <translation>%1，上次使用 %2。</translation>
    </message>
    <message>
        <source>Remove the passkey %1 of %2?</source>
        <translation>移除 %2 的通行密钥 %1？</translation>
    </message>
    <message>
        <source>It no longer signs in. Its authenticator keeps it until the user deletes it there.</source>
        <translation>它不能再登录。设备会保留它，直到用户在设备上删除。</translation>
    </message>
    <message>
        <source>Sessions that it opened go on.</source>
        <translation>它打开的会话继续有效。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The passkey was not removed: %1</source>
        <translation>未移除通行密钥：%1</translation>
    </message>
    <message>
        <source>One passkey</source>
        <translation>一个通行密钥</translation>
    </message>
    <message numerus="yes">
        <source>%n passkeys</source>
        <translation>
            <numerusform>%n 个通行密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a passkey</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Passkeys</source>
        <translation>通行密钥</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::UserSessionsView</name>
    <message>
        <source>Not signed in anywhere.</source>
        <translation>未在任何地方登录。</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>End all</source>
        <translation>全部结束</translation>
    </message>
    <message>
        <source>Sessions of the user</source>
        <translation>该用户的会话</translation>
    </message>
    <message>
        <source>No session was ended: %1</source>
        <translation>没有结束任何会话:%1</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>People who can sign in, and what clients may learn about them.</source>
        <translation>可以登录的人,以及客户端可以了解他们的哪些信息。</translation>
    </message>
    <message>
        <source>Search username, name or e-mail</source>
        <translation>搜索用户名、姓名或电子邮件</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新建用户</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>还没有用户</translation>
    </message>
    <message>
        <source>Somebody has to sign in before a client gets a token for a person.</source>
        <translation>要让客户端为某人获取令牌,首先得有人登录。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Typed at sign-in; no spaces.</source>
        <translation>登录时输入;不含空格。</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>可以登录</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>E-mail address is verified</source>
        <translation>电子邮件地址已验证</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Address of an image.</source>
        <translation>图片的地址。</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>International form: +49 30 123456</source>
        <translation>国际格式:+49 30 123456</translation>
    </message>
    <message>
        <source>Telephone number is verified</source>
        <translation>电话号码已验证</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>A tag such as en or de-AT.</source>
        <translation>语言标签,如 en 或 de-AT。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Such as Europe/Berlin.</source>
        <translation>例如 Europe/Berlin。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>What clients know the user by (sub): made when the user is saved, never given twice.</source>
        <translation>客户端认识该用户所用的标识(sub):保存时生成,绝不重复使用。</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>设置密码…</translation>
    </message>
    <message>
        <source>Save the other changes first.</source>
        <translation>请先保存其他更改。</translation>
    </message>
    <message>
        <source>A password is set.</source>
        <translation>已设置密码。</translation>
    </message>
    <message>
        <source>None: cannot sign in yet.</source>
        <translation>无:尚不能登录。</translation>
    </message>
    <message>
        <source>The user is not there any more.</source>
        <translation>该用户已不存在。</translation>
    </message>
    <message>
        <source>The password was not set: %1</source>
        <translation>未设置密码:%1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>In lab mode</source>
        <translation>在实验模式下</translation>
    </message>
    <message>
        <source>What the sign-in page of a server in lab mode offers; an ordinary server takes no notice of it.</source>
        <translation>实验模式下服务器的登录页面所提供的；普通服务器不理会它。</translation>
    </message>
    <message>
        <source>Ordinary user</source>
        <translation>普通用户</translation>
    </message>
    <message>
        <source>Persona: signs in by one click</source>
        <translation>测试角色：点击一次即可登录</translation>
    </message>
    <message>
        <source>Persona: always refused</source>
        <translation>测试角色：总是被拒绝</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>gatehouse::ui::WorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>A &amp;file on this computer</source>
        <translation>此计算机上的文件(&amp;F)</translation>
    </message>
    <message>
        <source>A &amp;PostgreSQL database</source>
        <translation>PostgreSQL 数据库(&amp;P)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It opens in a window of its own, with a server of its own.</source>
        <translation>它在自己的窗口中打开,并有自己的服务器。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Kept in the keychain of this desktop, nowhere else.</source>
        <translation>保存在此桌面的密钥环中,别处没有。</translation>
    </message>
    <message>
        <source>Workspaces (*.gatehouse);;All files (*)</source>
        <translation>工作区 (*.gatehouse);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这样的文件。</translation>
    </message>
    <message>
        <source>This file is there already; open it instead.</source>
        <translation>此文件已经存在;请改为打开它。</translation>
    </message>
</context>
</TS>
