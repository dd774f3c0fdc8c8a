// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/progress_dialog.h"

#include "ui/widgets/labels.h"

#include <QtCore/QTimer>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse::ui {

namespace {

constexpr auto appearsAfter = 500ms;
constexpr auto looksEvery = 200ms;
constexpr int whole = 1000;

} // namespace

ProgressDialog::ProgressDialog(
    const QString& title, std::function<double()> fraction, QWidget* parent)
    : QDialog(parent)
    , m_fraction(std::move(fraction))
    , m_bar(new QProgressBar(this))
    , m_state(mutedLabel({}, this))
    , m_cancel(makeButton(u"cancelProgress"_s, tr("Cancel"), this))
    , m_appearance(new QTimer(this))
{
    setObjectName(u"progressDialog"_s);
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(420);
    m_bar->setObjectName(u"progress"_s);
    m_bar->setAccessibleName(title);
    m_bar->setTextVisible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(12);
    column->addWidget(cardTitle(title, this));
    column->addWidget(m_bar);
    column->addWidget(m_state);
    column->addWidget(m_cancel, 0, Qt::AlignTrailing);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressDialog::reject);
    auto* look = new QTimer(this);
    connect(look, &QTimer::timeout, this, &ProgressDialog::showFraction);
    look->start(looksEvery);
    m_appearance->setSingleShot(true);
    connect(m_appearance, &QTimer::timeout, this, &QWidget::show);
    m_appearance->start(appearsAfter);
    showFraction();
}

void ProgressDialog::showFraction()
{
    const double fraction = m_fraction ? m_fraction() : -1;
    const bool isKnown = fraction >= 0;
    m_bar->setRange(0, isKnown ? whole : 0);
    m_bar->setValue(isKnown ? int(std::min(fraction, 1.0) * whole) : 0);
    m_state->setText(m_isCancelled ? tr("Stopping…")
            : isKnown              ? tr("%1 %").arg(int(std::min(fraction, 1.0) * 100))
                                   : tr("Working…"));
}

void ProgressDialog::reject()
{
    // It stays until the work has really ended.
    if (!m_isCancelled) {
        m_isCancelled = true;
        m_cancel->setEnabled(false);
        showFraction();
        Q_EMIT cancelled();
    }
}

void ProgressDialog::finish()
{
    m_appearance->stop();
    hide();
    deleteLater();
}

} // namespace gatehouse::ui
