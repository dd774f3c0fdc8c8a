// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/trace/step.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <vector>

namespace gatehouse::models {

/// Who takes part in a flow, in the order in which a diagram shows them.
enum class Party : quint8
{
    User,
    Browser,
    Client,
    Server,
    Upstream, ///< A provider at which users sign in instead.
    Resource
};

struct Participant
{
    Party party = Party::Server;
    QString role; ///< "Client", translated.
    QString name {}; ///< "acme-web", or empty.
};

/// One arrow of a sequence diagram.
struct SequenceMessage
{
    Party from = Party::Client;
    Party to = Party::Server;
    QString text; ///< "POST /oauth/token", "400 invalid_grant".
    QString detail {}; ///< Parameters, short; secrets as the trace has them: masked.
    int step = 0; ///< Of the flow, from 0.
    bool isAnswer = false;
    bool isFailed = false;
    /// The server did not see it; its cause or its consequence was seen: a redirect that a browser
    /// will follow, a user at a form.
    bool isInferred = false;
};

struct Sequence
{
    QList<Participant> participants {};
    QList<SequenceMessage> messages {};
};

/// The steps of one flow as messages between those who take part. `issuer` tells redirects to this
/// server from those to others. A value; any thread with a translator.
[[nodiscard]] Sequence sequenceOf(const std::vector<trace::Step>& steps, const QString& issuer);

/// One message as a screen reader says it: "Step 3: Client to Server: POST /oauth/token, code".
[[nodiscard]] QString spokenText(const Sequence& sequence, const SequenceMessage& message);

/// The sequence as a Mermaid diagram.
[[nodiscard]] QString mermaidText(const Sequence& sequence);

} // namespace gatehouse::models
