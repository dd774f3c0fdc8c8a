// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/color_field.h"

#include "server/domain/theme.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"

#include <QtWidgets/QColorDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

ColorField::ColorField(const QString& objectName, const QString& name, bool isDark, QWidget* parent)
    : QWidget(parent)
    , m_isDark(isDark)
    , m_text(new QLineEdit(this))
    , m_choose(new QToolButton(this))
    , m_contrast(makeLabel("muted", {}, this))
{
    m_text->setObjectName(objectName);
    m_text->setAccessibleName(name);
    m_text->setPlaceholderText(isDark ? u"#8fd0b6"_s : u"#2f5d50"_s);
    m_text->setMaxLength(7);
    m_choose->setObjectName(objectName + u"Choose"_s);
    m_choose->setIcon(lineIcon("appearance"));
    m_choose->setToolTip(tr("Choose a colour"));
    m_choose->setAccessibleName(tr("Choose a colour: %1").arg(name));
    m_choose->setFocusPolicy(Qt::StrongFocus);
    m_contrast->setObjectName(objectName + u"Contrast"_s);
    connect(m_choose, &QToolButton::clicked, this, &ColorField::choose);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        showContrast();
        Q_EMIT colorChanged();
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    row->addWidget(m_choose);
    row->addWidget(m_contrast, 1);
    showContrast();
}

QString ColorField::color() const
{
    return m_text->text().trimmed().toLower();
}

void ColorField::setColor(const QString& color)
{
    m_text->setText(color);
}

bool ColorField::isFine() const
{
    return color().isEmpty()
        || domain::theme::accentContrast(color(), m_isDark) >= domain::theme::smallestContrast;
}

void ColorField::choose()
{
    auto* dialog = new QColorDialog(QColor(color()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this,
        [this](const QColor& chosen) { setColor(chosen.name()); });
    dialog->open();
}

void ColorField::showContrast()
{
    const double ratio = domain::theme::accentContrast(color(), m_isDark);
    m_contrast->setText(color().isEmpty() ? tr("built in")
            : ratio <= 0                  ? tr("no colour: write #rrggbb")
            : isFine()                    ? tr("contrast %1:1, readable").arg(ratio, 0, 'f', 1)
                                          : tr("contrast %1:1, needs 4.5:1").arg(ratio, 0, 'f', 1));
    m_contrast->setProperty("role", isFine() ? u"muted"_s : u"fault"_s);
    repolish(m_contrast);
}

} // namespace gatehouse::ui
