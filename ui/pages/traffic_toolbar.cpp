// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/traffic_toolbar.h"

#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/search_box.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

constexpr qsizetype requestNumberLength = 16;

bool isRequestNumber(const QString& text)
{
    return text.size() == requestNumberLength && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || (c >= u'a' && c <= u'f');
    });
}

} // namespace

TrafficToolbar::TrafficToolbar(QWidget* parent)
    : QWidget(parent)
    , m_filter(new SearchBox(tr("Filter flows"), this))
    , m_number(new SearchBox(tr("Request number"), this))
    , m_note(mutedLabel({}, this))
    , m_helpText(mutedLabel({}, this))
    , m_count(mutedLabel({}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    addFilterRow();
    addActionRow();
    column->addWidget(m_note);
    m_helpText->setObjectName(u"trafficFilterHelpText"_s);
    m_helpText->setText(
        tr("client:web  user:alice  path:/oauth/token  method:POST  grant:refresh_token\n"
           "status:400  status:4xx  status:>=400  error:invalid_grant  is:failed  a word\n"
           "A minus before a term turns it round, all terms must hold: path:/oauth -status:200"));
    m_helpText->hide();
    column->addWidget(m_helpText);
    m_note->hide();
    m_note->setObjectName(u"trafficNote"_s);
}

QToolButton* TrafficToolbar::addToggle(
    QHBoxLayout* row, const char* objectName, const QString& text, const char* picture)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(objectName));
    button->setText(text);
    button->setAccessibleName(text);
    button->setIcon(lineIcon(picture));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(button);
    return button;
}

void TrafficToolbar::addFilterRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    m_filter->setObjectName(u"trafficFilter"_s);
    m_filter->setMaximumWidth(QWIDGETSIZE_MAX);
    m_number->setObjectName(u"trafficNumber"_s);
    m_number->setMaximumWidth(210);
    m_number->setToolTip(tr("The number on a page, in an error_uri or in a log"));
    row->addWidget(m_filter, 1);
    m_filterOn = addToggle(row, "trafficFilterOn", tr("Filter on"), "filter");
    m_filterOn->setCheckable(true);
    m_filterOn->setChecked(true);
    m_help = addToggle(row, "trafficFilterHelp", tr("How to filter"), "info");
    m_help->setCheckable(true);
    row->addWidget(m_number);
    connect(m_filter, &QLineEdit::textChanged, this, &TrafficToolbar::applyFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        if (isRequestNumber(m_filter->text())) {
            Q_EMIT numberEntered(m_filter->text());
        }
    });
    connect(m_filterOn, &QToolButton::toggled, this, &TrafficToolbar::applyFilter);
    connect(m_help, &QToolButton::toggled, m_helpText, &QWidget::setVisible);
    connect(m_number, &QLineEdit::returnPressed, this,
        [this] { Q_EMIT numberEntered(m_number->text()); });
    connect(m_number, &QLineEdit::textChanged, this, [this] { showNumberNote({}); });
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void TrafficToolbar::addActionRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    m_pause = addToggle(row, "trafficPause", tr("Pause"), "pause");
    m_pause->setCheckable(true);
    m_follow = addToggle(row, "trafficFollow", tr("Follow newest"), "follow");
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_pin = addToggle(row, "trafficPin", tr("Pin"), "pin");
    m_pin->setCheckable(true);
    m_pin->setToolTip(tr("Keeps the chosen flow on top, whatever comes"));
    QToolButton* clear = addToggle(row, "trafficClear", tr("Clear"), "delete");
    QToolButton* exports = addToggle(row, "trafficExport", tr("Export"), "save");
    exports->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(exports);
    fillExports(menu);
    exports->setMenu(menu);
    m_count->setObjectName(u"trafficCount"_s);
    m_count->setWordWrap(false);
    row->addStretch(1);
    row->addWidget(m_count);
    connect(m_pause, &QToolButton::toggled, this, &TrafficToolbar::pauseChanged);
    connect(m_follow, &QToolButton::toggled, this, &TrafficToolbar::followChanged);
    connect(m_pin, &QToolButton::clicked, this, &TrafficToolbar::pinAsked);
    connect(clear, &QToolButton::clicked, this, &TrafficToolbar::clearAsked);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    setChosen(false, false);
}

void TrafficToolbar::fillExports(QMenu* menu)
{
    const auto add = [this, menu](const char* name, const QString& text, FlowExport what,
                         const QKeySequence& keys = {}) {
        QAction* entry = menu->addAction(text, this, [this, what] { Q_EMIT exportAsked(what); });
        entry->setObjectName(QLatin1String(name));
        entry->setShortcut(keys);
        entry->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_exports.append(entry);
    };
    add("exportCurl", tr("Copy the request as curl"), FlowExport::CopyCurl,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    add("exportHttpie", tr("Copy the request as HTTPie"), FlowExport::CopyHttpie);
    add("exportRaw", tr("Copy the request as raw HTTP"), FlowExport::CopyRaw);
    add("exportMermaidText", tr("Copy the flow as Mermaid"), FlowExport::CopyMermaid,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    menu->addSeparator();
    add("exportHar", tr("Save the flow as HAR…"), FlowExport::SaveHar,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    add("exportHarShown", tr("Save all flows shown as HAR…"), FlowExport::SaveHarOfShown);
    add("exportMermaid", tr("Save the flow as Mermaid…"), FlowExport::SaveMermaid);
    add("exportPng", tr("Save the diagram as PNG…"), FlowExport::SavePng);
    add("exportSvg", tr("Save the diagram as SVG…"), FlowExport::SaveSvg);
}

void TrafficToolbar::applyFilter()
{
    const QString text = m_filterOn->isChecked() ? m_filter->text() : QString();
    const auto filter
        = trace::StepFilter::parse(isRequestNumber(text) ? QString(u"request:"_s + text) : text);
    m_note->setProperty("role", filter ? u"muted"_s : u"fault"_s);
    m_note->setText(filter ? m_numberNote : filter.error().message);
    m_note->setVisible(!m_note->text().isEmpty());
    repolish(m_note);
    if (filter) {
        Q_EMIT filterChanged(*filter);
    }
}

void TrafficToolbar::showNumberNote(const QString& text)
{
    m_numberNote = text;
    m_note->setProperty("role", u"muted"_s);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    repolish(m_note);
}

void TrafficToolbar::setChosen(bool hasFlow, bool isPinned)
{
    m_pin->setEnabled(hasFlow);
    m_pin->setChecked(isPinned);
    for (QAction* entry : m_exports) {
        entry->setEnabled(hasFlow || entry->objectName() == "exportHarShown"_L1);
    }
}

QList<QAction*> TrafficToolbar::exportActions() const
{
    return m_exports;
}

void TrafficToolbar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TrafficToolbar::focusNumber()
{
    m_number->setFocus(Qt::ShortcutFocusReason);
    m_number->selectAll();
}

void TrafficToolbar::clearFilter()
{
    m_filter->clear();
}

void TrafficToolbar::togglePause()
{
    m_pause->toggle();
}

void TrafficToolbar::setFollowing(bool isFollowing)
{
    m_follow->setChecked(isFollowing);
}

bool TrafficToolbar::isFollowing() const
{
    return m_follow->isChecked();
}

void TrafficToolbar::showCount(const QString& text)
{
    m_count->setText(text);
}

} // namespace gatehouse::ui
