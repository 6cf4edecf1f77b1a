#include "ui/operators/SignInView.h"

#include "ui/operators/AccountDialogs.h"
#include "ui/operators/FormParts.h"
#include "ui/operators/SecondFactorForm.h"
#include "ui/operators/SecretEdit.h"
#include "ui/operators/SecretForm.h"
#include "ui/style/Icons.h"
#include "ui/style/Panel.h"
#include "ui/style/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace licencedesk {

namespace {

constexpr int CardWidth = 460; // px at 100 % type
constexpr int SignInIconSide = 30;

QLabel *lockPicture(const QPalette &palette)
{
    auto *label = new QLabel;
    const int side = typeScaled(SignInIconSide);
    label->setPixmap(tintedIcon(QStringLiteral("lock"), toneColours(Tone::Accent, palette).ink)
                         .pixmap(side, side));
    return label;
}

} // namespace

SignInView::SignInView(DeskAccess &access, QWidget *parent)
    : QWidget(parent), m_access(access), m_title(makeHeading({}, 1.45)), m_subtitle(makeHint()),
      m_name(new QLineEdit), m_secret(new SecretEdit(tr("PIN or passphrase"))),
      m_code(makeCodeEdit(tr("Code from the app"))), m_codeRow(new QWidget),
      m_signIn(signInFields()), m_secretForm(new SecretForm(access)),
      m_factorForm(new SecondFactorForm), m_said(new ProblemLabel), m_go(new QPushButton),
      m_signOut(new QPushButton(tr("Sign out"))),
      m_lost(new QPushButton(tr("Lost your PIN or your phone?")))
{
    m_go->setProperty("primary", true);
    m_signOut->setProperty("link", true);
    m_lost->setProperty("link", true);
    auto *card = new Panel;
    card->setFixedWidth(typeScaled(CardWidth));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(32, 28, 32, 24);
    inside->setSpacing(10);
    inside->addWidget(lockPicture(palette()));
    inside->addWidget(m_title);
    inside->addWidget(m_subtitle);
    inside->addSpacing(6);
    for (QWidget *step : std::initializer_list<QWidget *>{m_signIn, m_secretForm, m_factorForm}) {
        inside->addWidget(step);
        for (QLineEdit *edit : step->findChildren<QLineEdit *>()) {
            connect(edit, &QLineEdit::returnPressed, this, &SignInView::proceed);
        }
    }
    inside->addWidget(m_said);
    inside->addSpacing(6);
    inside->addWidget(m_go);
    inside->addWidget(m_signOut, 0, Qt::AlignHCenter);
    inside->addWidget(m_lost, 0, Qt::AlignHCenter);

    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("scrolled"));
    auto *middle = new QVBoxLayout(content);
    middle->addStretch(2);
    auto *row = new QHBoxLayout; // no alignment: the card would not grow with wrapped words
    row->addStretch(1);
    row->addWidget(card);
    row->addStretch(1);
    middle->addLayout(row);
    middle->addStretch(3);
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);

    m_countDown.setInterval(std::chrono::seconds(1));
    connect(&m_countDown, &QTimer::timeout, this, &SignInView::countDown);
    connect(m_name, &QLineEdit::textEdited, this, [this] { waitFor(0); }); // another one may try
    connect(m_go, &QPushButton::clicked, this, &SignInView::proceed);
    connect(m_lost, &QPushButton::clicked, this,
            [this] { openRescue(m_access, m_name->text(), window()); });
    connect(m_signOut, &QPushButton::clicked, &access, &DeskAccess::signOut);
    connect(&access, &DeskAccess::sessionChanged, this, &SignInView::follow);
    connect(&access, &DeskAccess::failed, this, [this](const Error &error) { say(error.message); });
    follow();
}

QWidget *SignInView::signInFields()
{
    auto *fields = new QWidget;
    m_name->setAccessibleName(tr("Name"));
    auto *code = new QVBoxLayout(m_codeRow);
    code->setContentsMargins(0, 8, 0, 0);
    addField(*code, tr("&Code from your authenticator app"), m_code);
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    addField(*layout, tr("&Name"), m_name);
    addField(*layout, tr("&PIN or passphrase"), m_secret);
    layout->addWidget(m_codeRow);
    return fields;
}

QString SignInView::problem() const
{
    return m_said->text();
}

void SignInView::follow()
{
    const DeskAccess::Gate gate = m_access.gate();
    if (gate == m_step && gate != DeskAccess::Gate::SignIn) {
        return; // the form that is being filled in stays
    }
    m_step = gate;
    waitFor(0);
    say({});
    if (gate != DeskAccess::Gate::Open) {
        showStep(gate);
    }
    if (gate != DeskAccess::Gate::SignIn) {
        m_name->clear();
        m_secret->forget();
        m_code->clear();
    }
    focusFirst();
}

void SignInView::showStep(DeskAccess::Gate gate)
{
    m_signIn->setVisible(gate == DeskAccess::Gate::SignIn);
    m_secretForm->setVisible(gate == DeskAccess::Gate::NewSecret);
    m_factorForm->setVisible(gate == DeskAccess::Gate::SecondFactor);
    m_signOut->setVisible(gate != DeskAccess::Gate::SignIn);
    m_lost->setVisible(gate == DeskAccess::Gate::SignIn);
    switch (gate) {
    case DeskAccess::Gate::SignIn:
        titleSignIn();
        break;
    case DeskAccess::Gate::NewSecret:
        m_title->setText(tr("Choose your own PIN or passphrase"));
        m_subtitle->setText(tr("%1, somebody else knows your current PIN or passphrase. Nobody "
                               "will know the new one.")
                                .arg(m_access.session()->name));
        m_go->setText(tr("Use it from now on"));
        m_secretForm->useCurrent(m_secret->text());
        break;
    case DeskAccess::Gate::SecondFactor:
        m_title->setText(tr("Set up your second factor"));
        m_subtitle->setText(tr("Supervisors and auditors sign in with a code as well."));
        m_go->setText(tr("Finish"));
        m_factorForm->begin(m_access.session()->name);
        break;
    case DeskAccess::Gate::Open:
        break;
    }
}

void SignInView::titleSignIn()
{
    const bool locked = m_access.session().has_value();
    m_title->setText(locked ? tr("The desk is locked") : tr("Sign in"));
    m_subtitle->setText(locked ? tr("What was being worked on stays as it is.")
                               : tr("Your name and your PIN or passphrase, please."));
    m_go->setText(locked ? tr("Unlock") : tr("Sign in"));
    m_codeRow->hide();
    m_secretForm->forget();
    m_factorForm->forget();
    m_secret->forget();
    m_code->clear();
    m_name->setText(locked ? m_access.session()->name : QString());
    if (m_access.error()) {
        say(m_access.error()->message);
    }
}

void SignInView::proceed()
{
    if (m_wait > 0) {
        return;
    }
    if (m_step == DeskAccess::Gate::SignIn) {
        signIn();
        return;
    }
    const bool secret = m_step == DeskAccess::Gate::NewSecret;
    if (const auto done = secret ? m_secretForm->apply(m_access) : m_factorForm->apply(m_access);
        !done) {
        say(done.error().message);
    }
}

void SignInView::signIn()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_secret->text().isEmpty()) {
        m_secret->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString code = m_codeRow->isVisible() ? m_code->text() : QString();
    const auto outcome = m_access.signIn({m_name->text(), m_secret->text(), code});
    outcome ? take(*outcome) : say(outcome.error().message);
}

void SignInView::take(const SignInOutcome &outcome)
{
    switch (outcome.result) {
    case SignInResult::SignedIn:
        return; // the session has changed: see follow()
    case SignInResult::CodeWanted:
        askCode();
        return;
    case SignInResult::CodeRefused:
        m_code->clear();
        m_code->setFocus(Qt::OtherFocusReason);
        break;
    case SignInResult::TooSoon: // what was typed may well be right
        break;
    default:
        startOver();
    }
    m_problem =
        outcome.result == SignInResult::TooSoon ? tr("Too many attempts.") : outcome.message;
    say(m_problem);
    waitFor(outcome.waitSeconds);
}

void SignInView::askCode()
{
    m_codeRow->show();
    m_code->setFocus(Qt::OtherFocusReason);
    say({});
}

void SignInView::startOver()
{
    m_codeRow->hide();
    m_code->clear();
    m_secret->forget();
    m_secret->setFocus(Qt::OtherFocusReason);
}

void SignInView::waitFor(int seconds)
{
    m_wait = seconds;
    m_go->setEnabled(seconds == 0);
    seconds > 0 ? m_countDown.start() : m_countDown.stop();
    if (seconds > 0) {
        say(m_problem + u' ' + tr("Next attempt in %n second(s).", nullptr, seconds));
    } else if (!m_problem.isEmpty()) {
        say(m_problem);
    }
}

void SignInView::countDown()
{
    waitFor(m_wait - 1);
}

void SignInView::say(const QString &problem)
{
    m_said->say(problem);
    if (problem.isEmpty()) {
        m_problem.clear();
    }
}

void SignInView::focusFirst()
{
    switch (m_step) {
    case DeskAccess::Gate::SignIn:
        (m_name->text().isEmpty() ? m_name : m_secret)->setFocus(Qt::OtherFocusReason);
        break;
    case DeskAccess::Gate::NewSecret:
        m_secretForm->focusFirst();
        break;
    case DeskAccess::Gate::SecondFactor:
        m_factorForm->code()->setFocus(Qt::OtherFocusReason);
        break;
    case DeskAccess::Gate::Open:
        break;
    }
}

void SignInView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    focusFirst();
}

} // namespace licencedesk
