// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sequence.h"

#include "models/step_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

using trace::Field;
using trace::Place;
using trace::Step;

namespace {

struct Sequences
{
    Q_DECLARE_TR_FUNCTIONS(Sequence)
};

constexpr qsizetype longestDetail = 72;
constexpr qsizetype longestValueShown = 28;
constexpr int mostNamed = 4;

QByteArray fieldOf(const Step& step, Place place, const char* name)
{
    const auto found = std::find_if(step.fields.begin(), step.fields.end(),
        [place, name](const Field& field) { return field.place == place && field.name == name; });
    return found == step.fields.end() ? QByteArray() : found->value;
}

QString roleOf(Party party)
{
    switch (party) {
    case Party::User:
        return Sequences::tr("User");
    case Party::Browser:
        return Sequences::tr("Browser");
    case Party::Client:
        return Sequences::tr("Client");
    case Party::Server:
        return Sequences::tr("Server");
    case Party::Upstream:
        return Sequences::tr("Other provider");
    case Party::Resource:
        return Sequences::tr("Resource server");
    }
    return {};
}

/// Who asks this path; what nobody else asks comes from a client.
Party senderOf(const Step& step)
{
    if (step.path == "/oauth/introspect") {
        return Party::Resource;
    }
    static const std::array pages { "/oauth/authorize", "/login", "/persona", "/device", "/logout",
        "/oauth/logout", "/account", "/authorize/", "/profile/", "/oauth/errors", "/assets/",
        "/favicon" };
    const bool isPage = std::any_of(pages.begin(), pages.end(),
        [&step](const char* start) { return step.path.startsWith(start); });
    const bool isBrowser = isPage || fieldOf(step, Place::Header, "accept").contains("text/html")
        || (!step.path.startsWith("/oauth/")
            && fieldOf(step, Place::Header, "user-agent").startsWith("Mozilla/"));
    return isBrowser ? Party::Browser : Party::Client;
}

/// "grant_type=authorization_code, code, code_verifier": open values while they are short, of the
/// others that they were there.
QString parameters(const Step& step, std::initializer_list<Place> places)
{
    QString text;
    int named = 0;
    for (const Field& field : step.fields) {
        if (std::find(places.begin(), places.end(), field.place) == places.end()) {
            continue;
        }
        QString one = printable(field.name);
        if (!field.isMasked && field.value.size() <= longestValueShown) {
            one += u'=' + printable(field.value);
        }
        const bool fits = text.size() + one.size() + 2 <= longestDetail;
        if (++named > mostNamed || !fits) {
            return QString(text + (text.isEmpty() ? u"\u2026"_s : u", \u2026"_s));
        }
        text += (text.isEmpty() ? QString() : u", "_s) + one;
    }
    return text;
}

/// Adds the messages of steps one after the other.
class Teller
{
public:
    Teller(Sequence& sequence, const QString& issuer)
        : m_messages(sequence.messages)
        , m_issuer(issuer)
    {
    }

    void tell(const Step& step, int number)
    {
        m_number = number;
        const Party sender = senderOf(step);
        if (sender == Party::Browser) {
            tellBefore(step);
        }
        add({ sender, Party::Server, requestLine(step),
            parameters(step, { Place::Query, Place::Form }) });
        const bool isFailed = trace::isFailed(step);
        const QString location
            = printable(fieldOf(step, Place::AnswerHeader, "location")).left(longestDetail);
        const bool isRedirect = !location.isEmpty() && step.status >= 300 && step.status < 400;
        SequenceMessage answer { Party::Server, sender, answerLine(step) };
        answer.detail
            = isRedirect ? QString(u"\u2192 "_s + location) : parameters(step, { Place::Answer });
        answer.isAnswer = true;
        answer.isFailed = isFailed;
        add(std::move(answer));
        if (isRedirect && sender == Party::Browser) {
            follow(step, location);
        }
    }

private:
    void add(SequenceMessage message)
    {
        message.step = m_number;
        m_messages.append(std::move(message));
    }

    void infer(Party from, Party to, const QString& text, const QString& detail = {})
    {
        SequenceMessage message { from, to, text, detail };
        message.isInferred = true;
        add(std::move(message));
    }

    /// What must have happened for this request to come.
    void tellBefore(const Step& step)
    {
        const bool isPosted = step.method == "POST";
        if (step.path.startsWith("/authorize/") && !isPosted) {
            infer(Party::Upstream, Party::Browser, Sequences::tr("redirects back"),
                parameters(step, { Place::Query }));
        } else if (step.path == "/login" && isPosted) {
            infer(Party::User, Party::Browser, Sequences::tr("signs in"),
                printable(fieldOf(step, Place::Form, "username")).left(longestValueShown));
        } else if (step.path == "/persona" && isPosted) {
            infer(Party::User, Party::Browser, Sequences::tr("signs in"),
                printable(fieldOf(step, Place::Form, "persona")).left(longestValueShown));
        } else if (step.path == "/oauth/authorize" && isPosted) {
            infer(Party::User, Party::Browser, Sequences::tr("decides"),
                printable(fieldOf(step, Place::Form, "decision")).left(longestValueShown));
        } else if (step.path == "/device" && isPosted) {
            infer(Party::User, Party::Browser, Sequences::tr("enters the code of the device"));
        }
    }

    /// Where the answer sends the browser, unless that is a step of this server again.
    void follow(const Step& step, const QString& location)
    {
        const bool isOwn = location.startsWith(u'/')
            || (!m_issuer.isEmpty()
                && QString(location + u'/').startsWith(QString(m_issuer + u'/')));
        if (isOwn) {
            return;
        }
        const bool isToProvider = step.path.startsWith("/login/");
        const QString path = QUrl(location).path();
        infer(Party::Browser, isToProvider ? Party::Upstream : Party::Client,
            u"GET "_s + (path.isEmpty() ? u"/"_s : path), parameters(step, { Place::Answer }));
        m_messages.last().isFailed = !fieldOf(step, Place::Answer, "error").isEmpty();
    }

    QList<SequenceMessage>& m_messages;
    QString m_issuer;
    int m_number = 0;
};

/// The last one that was named: a client is known from its first authenticated request on.
QString nameOf(Party party, const std::vector<Step>& steps, const QString& issuer)
{
    QString name;
    for (const Step& step : steps) {
        if (party == Party::User && !step.user.isEmpty()) {
            name = step.user;
        } else if (party == Party::Client && !step.clientId.isEmpty()
            && senderOf(step) != Party::Resource) {
            name = step.clientId;
        } else if (party == Party::Resource && step.path == "/oauth/introspect") {
            name = step.clientId;
        } else if (party == Party::Upstream && step.path.startsWith("/login/")) {
            name = printable(step.path.sliced(7));
        } else if (party == Party::Upstream && step.path.startsWith("/authorize/")) {
            name = printable(step.path.sliced(11));
        }
    }
    return party == Party::Server ? QUrl(issuer).authority() : name;
}

} // namespace

Sequence sequenceOf(const std::vector<Step>& steps, const QString& issuer)
{
    Sequence sequence;
    Teller teller(sequence, issuer);
    int number = 0;
    for (const Step& step : steps) {
        teller.tell(step, number++);
    }
    for (int party = 0; party <= int(Party::Resource); ++party) {
        const auto isPart = [party](const SequenceMessage& message) {
            return int(message.from) == party || int(message.to) == party;
        };
        if (std::any_of(sequence.messages.begin(), sequence.messages.end(), isPart)) {
            const Party one = Party(party);
            sequence.participants.append({ one, roleOf(one), nameOf(one, steps, issuer) });
        }
    }
    return sequence;
}

QString spokenText(const Sequence& sequence, const SequenceMessage& message)
{
    const auto named = [&sequence](Party party) {
        for (const Participant& one : sequence.participants) {
            if (one.party == party) {
                return one.role;
            }
        }
        return QString();
    };
    QString text = message.detail.isEmpty()
        ? message.text
        : Sequences::tr("%1, %2", "message, its parameters").arg(message.text, message.detail);
    if (message.isFailed) {
        text = Sequences::tr("refused: %1").arg(text);
    }
    if (message.isInferred) {
        text = Sequences::tr("%1 (not seen by the server)").arg(text);
    }
    return Sequences::tr("Step %1: %2 to %3: %4", "number, sender, receiver, message")
        .arg(QString::number(message.step + 1), named(message.from), named(message.to), text);
}

} // namespace gatehouse::models
