// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_editor.h"

#include "ui/shell/chosen_keys.h"
#include "ui/widgets/labels.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

/// What types or moves when it is pressed alone belongs to fields and lists.
bool isForTyping(const QKeySequence& keys)
{
    const QKeyCombination pressed = keys[0];
    if (pressed.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        return false;
    }
    const Qt::Key key = pressed.key();
    return !(key >= Qt::Key_F1 && key <= Qt::Key_F35) && key != Qt::Key_Delete
        && key != Qt::Key_Insert;
}

/// Takes what is pressed at once: the base waits a second for a sequence.
class KeyField final : public QKeySequenceEdit
{
public:
    using QKeySequenceEdit::QKeySequenceEdit;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        QKeySequenceEdit::keyPressEvent(event);
        const QKeySequence pressed = keySequence();
        if (pressed.isEmpty()) {
            return;
        }
        const QKeySequence last(pressed[pressed.count() - 1]);
        {
            const QSignalBlocker quiet(this);
            clear();
            setKeySequence(last);
        }
        Q_EMIT keySequenceChanged(last);
    }
};

QString nativeText(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

KeyEditor::KeyEditor(Refusal refusal, QWidget* parent)
    : QWidget(parent)
    , m_refusal(std::move(refusal))
    , m_title(makeLabel("caption", {}, this))
    , m_edit(new KeyField(this))
    , m_set(makeButton(u"setKeys"_s, tr("Set"), this))
    , m_clear(makeButton(u"clearKeys"_s, tr("Clear"), this))
    , m_reset(makeButton(u"resetKeys"_s, tr("Reset"), this))
    , m_note(mutedLabel({}, this))
{
    m_title->setObjectName(u"keysTitle"_s);
    m_title->setWordWrap(true);
    m_note->setObjectName(u"keysNote"_s);
    m_edit->setObjectName(u"newKeys"_s);
    m_edit->setAccessibleName(tr("New key"));
    if (auto* shown = m_edit->findChild<QLineEdit*>()) {
        shown->setAccessibleName(tr("New key"));
    }
    m_title->setBuddy(m_edit);
    m_set->setToolTip(tr("Gives the action this key"));
    m_clear->setToolTip(tr("Leaves the action without a key"));
    m_reset->setToolTip(tr("Gives back the key that the program came with"));
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &KeyEditor::judge);
    connect(m_set, &QPushButton::clicked, this, &KeyEditor::choose);
    connect(m_clear, &QPushButton::clicked, this, &KeyEditor::clear);
    connect(m_reset, &QPushButton::clicked, this, &KeyEditor::reset);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addLayout(makeRow());
    column->addWidget(m_note);
    setAction(nullptr, {});
}

QHBoxLayout* KeyEditor::makeRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(m_set);
    row->addWidget(m_clear);
    row->addWidget(m_reset);
    return row;
}

void KeyEditor::setAction(QObject* keyed, const QString& text)
{
    m_keyed = keyed != nullptr && chosen_keys::isChangeable(*keyed) ? keyed : nullptr;
    m_text = text;
    m_edit->clear();
    showState();
    tell("muted",
        m_keyed ? tr("The key holds in every workspace.")
                : tr("Choose an action to give it another key."));
}

void KeyEditor::showState()
{
    m_title->setText(m_keyed ? tr("Key of “%1”").arg(m_text) : tr("Key"));
    m_edit->setEnabled(m_keyed);
    m_set->setEnabled(false);
    m_clear->setEnabled(m_keyed && !chosen_keys::keysOf(*m_keyed).isEmpty());
    m_reset->setEnabled(m_keyed && chosen_keys::isChanged(*m_keyed));
}

void KeyEditor::judge()
{
    const QKeySequence keys = m_edit->keySequence();
    m_set->setEnabled(false);
    if (keys.isEmpty() || !m_keyed) {
        return;
    }
    const QString reason = isForTyping(keys)
        ? tr("Alone this key is for typing and moving: add Ctrl or Alt.")
        : m_refusal(*m_keyed, keys);
    m_set->setEnabled(reason.isEmpty());
    tell(reason.isEmpty() ? "muted" : "fault",
        reason.isEmpty() ? tr("%1 is free.").arg(nativeText(keys)) : reason);
}

void KeyEditor::choose()
{
    const QKeySequence keys = m_edit->keySequence();
    chosen_keys::choose(*m_keyed, keys);
    finish(tr("%1 does it from now on.", "key").arg(nativeText(keys)));
}

void KeyEditor::clear()
{
    chosen_keys::choose(*m_keyed, {});
    finish(tr("No key does it from now on."));
}

void KeyEditor::reset()
{
    const QKeySequence keys = chosen_keys::standardOf(*m_keyed);
    // Somebody may have given it to another action meanwhile.
    const QString reason = keys.isEmpty() ? QString() : m_refusal(*m_keyed, keys);
    if (!reason.isEmpty()) {
        return tell("fault", reason);
    }
    chosen_keys::reset(*m_keyed);
    finish(keys.isEmpty() ? tr("No key does it from now on.")
                          : tr("%1 does it from now on.", "key").arg(nativeText(keys)));
}

void KeyEditor::finish(const QString& note)
{
    m_edit->clear();
    showState();
    tell("muted", note);
    m_edit->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void KeyEditor::tell(const char* role, const QString& text)
{
    m_note->setProperty("role", QLatin1String(role));
    m_note->setText(text);
    repolish(m_note);
}

} // namespace gatehouse::ui
