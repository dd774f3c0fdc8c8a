// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chosen_keys.h"

#include <QtCore/QSet>
#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QShortcut>
#include <QtWidgets/QWidget>

#include <optional>

using namespace Qt::StringLiterals;

namespace gatehouse::ui::chosen_keys {

namespace {

constexpr char standardKeys[] = "gatehouseStandardKeys";

QString placeOf(const QObject& keyed)
{
    return u"console/keys/"_s + keyed.objectName();
}

void setKeys(QObject& keyed, const QKeySequence& keys)
{
    if (auto* action = qobject_cast<QAction*>(&keyed)) {
        action->setShortcut(keys);
    } else if (auto* shortcut = qobject_cast<QShortcut*>(&keyed)) {
        shortcut->setKey(keys);
    }
}

/// Nothing: none was chosen, or the settings file says something impossible.
std::optional<QKeySequence> chosenFor(const QObject& keyed)
{
    const QVariant stored = QSettings().value(placeOf(keyed));
    if (!stored.isValid()) {
        return std::nullopt;
    }
    const auto keys = QKeySequence::fromString(stored.toString(), QKeySequence::PortableText);
    const bool isPossible
        = stored.toString().isEmpty() || (keys.count() == 1 && keys[0].key() != Qt::Key_unknown);
    return isPossible ? std::optional(keys) : std::nullopt;
}

QList<QObject*> changeable(const QWidget& window)
{
    QList<QObject*> found;
    for (QObject* child : window.findChildren<QObject*>()) {
        if (isChangeable(*child)) {
            found.append(child);
        }
    }
    return found;
}

} // namespace

bool isChangeable(const QObject& keyed)
{
    const bool hasKeys = qobject_cast<const QAction*>(&keyed) != nullptr
        || qobject_cast<const QShortcut*>(&keyed) != nullptr;
    return hasKeys && !keyed.objectName().isEmpty() && !keyed.objectName().startsWith("qt_"_L1);
}

QKeySequence keysOf(const QObject& keyed)
{
    if (const auto* action = qobject_cast<const QAction*>(&keyed)) {
        return action->shortcut();
    }
    const auto* shortcut = qobject_cast<const QShortcut*>(&keyed);
    return shortcut == nullptr ? QKeySequence() : shortcut->key();
}

QKeySequence standardOf(const QObject& keyed)
{
    const QVariant standard = keyed.property(standardKeys);
    return standard.isValid() ? standard.value<QKeySequence>() : keysOf(keyed);
}

bool isChanged(const QObject& keyed)
{
    return keysOf(keyed) != standardOf(keyed);
}

void applyTo(QWidget& window)
{
    QSet<QKeySequence> taken;
    QList<QObject*> unchosen;
    for (QObject* keyed : changeable(window)) {
        keyed->setProperty(standardKeys, QVariant::fromValue(standardOf(*keyed)));
        const auto keys = chosenFor(*keyed);
        if (!keys || (!keys->isEmpty() && taken.contains(*keys))) {
            unchosen.append(keyed);
            continue;
        }
        setKeys(*keyed, *keys);
        taken.insert(*keys);
    }
    for (QObject* keyed : unchosen) {
        const QKeySequence keys = standardOf(*keyed);
        setKeys(*keyed, taken.contains(keys) ? QKeySequence() : keys);
    }
}

void choose(QObject& keyed, const QKeySequence& keys)
{
    if (keys == standardOf(keyed)) {
        return reset(keyed);
    }
    setKeys(keyed, keys);
    QSettings().setValue(placeOf(keyed), keys.toString(QKeySequence::PortableText));
}

void reset(QObject& keyed)
{
    setKeys(keyed, standardOf(keyed));
    QSettings().remove(placeOf(keyed));
}

} // namespace gatehouse::ui::chosen_keys
