// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/flow_lab_page.h"

#include "lab/messenger.h"
#include "lab/server_side.h"
#include "models/background.h"
#include "server/control/server_control.h"
#include "server/crypto/system_random.h"
#include "ui/console_models.h"
#include "ui/theme/icons.h"
#include "ui/widgets/diagram_panel.h"
#include "ui/widgets/form_area.h"
#include "ui/widgets/lab_key_row.h"
#include "ui/widgets/lab_step_view.h"
#include "ui/widgets/lab_target_bar.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sequence_diagram.h"
#include "ui/widgets/step_view.h"

#include <QtCore/QEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

FlowLabPage::FlowLabPage(const ConsoleContext& context)
    : m_context(context)
    , m_random(std::make_unique<crypto::SystemRandom>())
    , m_messenger(new lab::Messenger(*m_random, this))
    , m_serverSide(new lab::ServerSide(this))
    , m_background(new models::Background(context.workspace, this))
    , m_target(new LabTargetBar(this))
    , m_key(new LabKeyRow(this))
    , m_note(mutedLabel({}, this))
    , m_folded(mutedLabel({}, this))
    , m_parts(new QSplitter(Qt::Horizontal, this))
    , m_views(new QStackedWidget(this))
    , m_step(new LabStepView(this))
{
    setObjectName(u"page_flow-lab"_s);
    m_note->setObjectName(u"labNote"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(8);
    column->addWidget(makeHeader());
    column->addWidget(new FormArea(makeBody(), this), 1);
    connect(m_target, &LabTargetBar::changed, this, &FlowLabPage::applyTarget);
    connect(m_key, &LabKeyRow::changed, this, &FlowLabPage::applyTarget);
    connect(m_key, &LabKeyRow::registrationRequested, this, &FlowLabPage::registerKey);
    connect(m_target, &LabTargetBar::serverChosen, this, &FlowLabPage::chooseServer);
    connect(m_step, &LabStepView::exchangeChosen, this, &FlowLabPage::showServerSide);
    connect(m_step, &LabStepView::inspectionRequested, this, &FlowLabPage::inspectIdToken);
    connect(m_serverSide, &lab::ServerSide::arrived, this, &FlowLabPage::showServerSide);
    connect(&m_context.control, &control::ServerControl::stepsRecorded, m_serverSide,
        [this](const QList<trace::Step>& steps) { m_serverSide->append(steps); });
    connect(&m_context.control, &control::ServerControl::statusChanged, this,
        [this](const control::ServerStatus& status) { m_target->setOwnIssuer(status.issuer); });
    for (models::RegistryTableModel* model :
        { static_cast<models::RegistryTableModel*>(&context.models.clients),
            static_cast<models::RegistryTableModel*>(&context.models.providers) }) {
        connect(model, &models::RegistryTableModel::refreshed, this, &FlowLabPage::fillChoices);
    }
    m_target->setOwnIssuer(m_context.control.status().issuer);
    fillChoices();
    chooseFlow();
}

FlowLabPage::~FlowLabPage()
{
    // Before what it works with.
    m_run.reset();
}

QWidget* FlowLabPage::makeBody()
{
    m_parts->setChildrenCollapsible(false);
    m_parts->setHandleWidth(10);
    m_parts->addWidget(makeSteps());
    m_parts->addWidget(makeViews());
    m_parts->setStretchFactor(1, 1);
    m_parts->setSizes({ 190, 860 });
    // Its preferred height is no reason to scroll; its least is.
    m_parts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_folded->setObjectName(u"labFolded"_s);
    m_folded->hide();
    auto* body = new QWidget(this);
    body->setObjectName(u"formBody"_s);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_folded);
    column->addWidget(m_target);
    column->addWidget(m_key);
    column->addWidget(makeToolRow());
    column->addWidget(m_note);
    column->addWidget(m_parts, 1);
    return body;
}

void FlowLabPage::arrange()
{
    if (m_sides == nullptr) {
        return;
    }
    // In large letters the two sides stand one below the other, and the page scrolls rather than
    // leaving a few lines for what it is about.
    constexpr int columnsForBoth = 130;
    constexpr int leastLines = 19;
    const QFontMetrics letters = fontMetrics();
    const bool isNarrow = width() < columnsForBoth * letters.averageCharWidth();
    m_sides->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    m_parts->setMinimumHeight((isNarrow ? 2 * leastLines : leastLines) * letters.lineSpacing());
}

void FlowLabPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

void FlowLabPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

QWidget* FlowLabPage::makeFoldSwitch(QWidget* header)
{
    auto* button = new QToolButton(header);
    button->setObjectName(u"labFold"_s);
    button->setText(tr("Server, client and user"));
    button->setAccessibleName(button->text());
    button->setToolTip(tr("Fold the settings away, for more room below"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setArrowType(Qt::DownArrow);
    button->setCheckable(true);
    button->setChecked(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::toggled, this, [this, button](bool isOpen) {
        button->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        fold(isOpen);
    });
    return button;
}

void FlowLabPage::showFolded()
{
    const lab::Target target = m_target->target();
    m_folded->setText(tr("%1 at %2", "client, server")
                          .arg(target.clientId.isEmpty() ? u"–"_s : target.clientId,
                              target.issuer.isEmpty() ? m_target->provider() : target.issuer));
}

void FlowLabPage::fold(bool isOpen)
{
    showFolded();
    m_folded->setVisible(!isOpen);
    m_target->setVisible(isOpen);
    m_key->setFolded(!isOpen);
}

QWidget* FlowLabPage::makeHeader()
{
    auto* header = new QWidget(this);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(pageTitle(tr("Flow lab"), header));
    texts->addWidget(mutedLabel(
        tr("Run a flow step by step as a client would, change anything, break it on purpose, and "
           "see what the server says."),
        header));
    m_flow = new QComboBox(header);
    m_flow->setObjectName(u"labFlow"_s);
    m_flow->setAccessibleName(tr("Flow"));
    m_flow->view()->setAccessibleName(tr("Flow"));
    for (const lab::FlowRule& flow : lab::flowRules()) {
        m_flow->addItem(lab::flowTitle(flow), QString::fromLatin1(flow.id));
        m_flow->setItemData(
            m_flow->count() - 1, QString::fromUtf8(flow.specification), Qt::ToolTipRole);
    }
    connect(m_flow, &QComboBox::currentIndexChanged, this, &FlowLabPage::chooseFlow);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(texts, 1);
    row->addWidget(makeFoldSwitch(header), 0, Qt::AlignBottom);
    row->addWidget(m_flow, 0, Qt::AlignBottom);
    return header;
}

QWidget* FlowLabPage::makeToolRow()
{
    auto* bar = new QWidget(this);
    m_runAll = makeButton(u"labRunAll"_s, tr("Run all"), bar, ButtonRole::Primary);
    m_runAll->setIcon(lineIcon("play", IconTone::OnAccent));
    m_runStep = makeButton(u"labRunStep"_s, tr("Run step"), bar);
    m_runStep->setIcon(lineIcon("play"));
    auto* reset = makeButton(u"labReset"_s, tr("Reset"), bar);
    reset->setIcon(lineIcon("revert"));
    reset->setToolTip(tr("Forgets what was sent and answered; what you typed stays"));
    auto* over = makeButton(u"labStartOver"_s, tr("Start over"), bar);
    over->setIcon(lineIcon("restart"));
    over->setToolTip(tr("The flow as it was: nothing typed, nothing broken, nothing carried over"));
    connect(over, &QPushButton::clicked, this, &FlowLabPage::startOver);
    m_labClient = makeButton(u"labClientButton"_s, tr("Use a lab client"), bar);
    m_labClient->setToolTip(
        tr("Registers the client flow-lab with every grant, or gives it a new secret"));
    auto* openButton = makeButton(u"labOpen"_s, tr("Open…"), bar);
    openButton->setIcon(lineIcon("folder"));
    showAsSymbol(openButton);
    m_withSecrets = new QCheckBox(tr("Secrets too"), bar);
    m_withSecrets->setObjectName(u"labWithSecrets"_s);
    m_withSecrets->setAccessibleName(tr("Save secrets too"));
    m_withSecrets->setToolTip(
        tr("Client secret, password and typed tokens stand in the file in the clear"));
    auto* saveButton = makeButton(u"labSave"_s, tr("Save…"), bar);
    saveButton->setIcon(lineIcon("save"));
    showAsSymbol(saveButton);
    connect(m_runAll, &QPushButton::clicked, this, &FlowLabPage::runAll);
    connect(m_runStep, &QPushButton::clicked, this, &FlowLabPage::runStep);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_run->reset();
        m_steps->setCurrentRow(0);
    });
    connect(m_labClient, &QPushButton::clicked, this, &FlowLabPage::makeLabClient);
    connect(openButton, &QPushButton::clicked, this, &FlowLabPage::openFile);
    connect(saveButton, &QPushButton::clicked, this, &FlowLabPage::saveFile);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_runAll);
    row->addWidget(m_runStep);
    row->addWidget(reset);
    row->addWidget(over);
    row->addWidget(makeDiagramSwitch(bar));
    row->addStretch(1);
    row->addWidget(m_labClient);
    row->addWidget(openButton);
    row->addWidget(m_withSecrets);
    row->addWidget(saveButton);
    return bar;
}

QListWidget* FlowLabPage::makeList(const char* objectName, const QString& name)
{
    auto* list = new QListWidget(this);
    list->setObjectName(QLatin1String(objectName));
    list->setAccessibleName(name);
    list->setWordWrap(true);
    list->setMinimumWidth(150);
    list->setResizeMode(QListView::Adjust);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

QWidget* FlowLabPage::makeSteps()
{
    auto* side = new QWidget(this);
    m_steps = makeList("labSteps", tr("Steps"));
    m_breaks = makeList("labBreaks", tr("Break it"));
    connect(m_steps, &QListWidget::currentRowChanged, this, &FlowLabPage::showStep);
    connect(m_breaks, &QListWidget::currentRowChanged, this, &FlowLabPage::chooseBreak);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(cardTitle(tr("Steps"), side));
    column->addWidget(m_steps, 1);
    column->addSpacing(6);
    column->addWidget(cardTitle(tr("Break it"), side));
    column->addWidget(m_breaks, 1);
    return side;
}

QWidget* FlowLabPage::makeDiagramSwitch(QWidget* bar)
{
    auto* button = new QToolButton(bar);
    button->setObjectName(u"labDiagram"_s);
    button->setText(tr("Diagram"));
    button->setAccessibleName(tr("Diagram of the run"));
    button->setIcon(lineIcon("traffic"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::toggled, this,
        [this](bool isOn) { m_views->setCurrentIndex(isOn ? 1 : 0); });
    return button;
}

QWidget* FlowLabPage::makeViews()
{
    m_sides = new QSplitter(Qt::Horizontal, this);
    m_sides->setObjectName(u"labSides"_s);
    m_sides->setChildrenCollapsible(false);
    m_sides->setHandleWidth(10);
    m_sides->addWidget(m_step);
    m_sides->addWidget(makeServerSide());
    m_sides->setStretchFactor(0, 1);
    m_sides->setSizes({ 620, 240 });
    m_diagram = new DiagramPanel(this);
    connect(&m_diagram->diagram(), &SequenceDiagram::stepChosen, this, [this](int step) {
        if (step >= 0 && step < m_steps->count()) {
            m_steps->setCurrentRow(step);
        }
    });
    m_views->setObjectName(u"labViews"_s);
    m_views->addWidget(m_sides);
    m_views->addWidget(m_diagram);
    return m_views;
}

QWidget* FlowLabPage::makeServerSide()
{
    auto* side = new QWidget(this);
    m_reason = mutedLabel({}, side);
    m_reason->setObjectName(u"labReason"_s);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_theirs = new StepView(side);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(cardTitle(tr("The server's side"), side));
    column->addWidget(m_reason);
    column->addWidget(m_theirs, 1);
    return side;
}

bool FlowLabPage::can(PageAction action) const
{
    return action == PageAction::Save;
}

void FlowLabPage::run(PageAction action)
{
    if (action == PageAction::Save) {
        saveFile();
    }
}

void FlowLabPage::activate()
{
    m_target->setOwnIssuer(m_context.control.status().issuer);
    fillChoices();
}

} // namespace gatehouse::ui
