#pragma once

#include "base/task.h"
#include "destinations/destination.h"
#include "ui/destinations/destinationkeeper.h"

#include <QDialog>
#include <QMap>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace ferry {

class KindPicker;
class NoticeLabel;
class OptionForm;
struct UiServices;

// Adds a destination (first a kind, then its form) or edits one. Check asks the server with the
// settings as they stand, saved or not; its answer stands in the dialog, in words.
//
// Nothing here asks "are you sure" but removing a destination that uploads still wait for.
class DestinationDialog final : public QDialog
{
    Q_OBJECT

public:
    // Answers once, in the GUI thread; the default is UploadEngine::check.
    using Checker = std::function<void(
        const DestinationSetup &setup, std::function<void(Result<CheckFinding>)> done)>;

    DestinationDialog(UiServices &services, const std::optional<DestinationConfig> &existing,
        QWidget *parent = nullptr);

    void setChecker(Checker checker) { m_checker = std::move(checker); }
    void setWaitingUploads(qint64 count) { m_waiting = count; } // of this destination

    // Opens the form of one kind, as its card does.
    void chooseKind(const QString &kind);

    // As typed; once saved, with its id.
    DestinationSetup setup() const;

    void reject() override; // not while something is being saved

Q_SIGNALS:
    void saved(const ferry::DestinationSetup &setup);
    // Its secrets are still there: see DestinationKeeper::remove().
    void removed(const ferry::DestinationConfig &config);

private:
    QWidget *buildPickerPage();
    QWidget *buildFormPage();
    QWidget *buildButtons();
    void showButtonsOf(int page);
    void buildForm(const DestinationKind &kind);
    void edit(const DestinationSetup &setup);
    void sortPaste(const QString &key);
    void fitToAccount();
    bool isSound();
    void check();
    void showChecked(const Result<CheckFinding> &found);
    void save();
    void keep(const Result<DestinationSetup> &fitted);
    void tryOut(const DestinationSetup &setup);
    void keepNow(const DestinationSetup &setup);
    void showSaved(const Result<DestinationKeeper::Saved> &result);
    void askRemove();
    void remove();
    void showFailure(const Failure &failure);
    void setBusy(bool busy);

    UiServices &m_services;
    DestinationKeeper m_keeper;
    Checker m_checker {};
    DestinationConfig m_config {};
    const DestinationKind *m_kind = nullptr;
    qint64 m_waiting = 0;
    quint64 m_checkNumber = 0;
    bool m_removeConfirmed = false;
    bool m_isSaved = false;
    bool m_isBusy = false;
    QMap<QString, QString> m_loadedSecrets {};
    Task<Result<DestinationSetup>> m_fitting {};

    QStackedWidget *m_pages = nullptr;
    KindPicker *m_picker = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_title = nullptr;
    OptionForm *m_form = nullptr;
    NoticeLabel *m_notice = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace ferry
