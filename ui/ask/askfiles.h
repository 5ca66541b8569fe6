#pragma once

#include "ask/askfile.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ferry {

// The files that a question is about, as a row of chips that can be taken out, and the way to add some. Files come in
// by a drop, too.
class AskFiles final : public QFrame
{
    Q_OBJECT

public:
    explicit AskFiles(QWidget *parent = nullptr);

    const QList<AskFile> &files() const { return m_files; }
    void setFiles(const QList<AskFile> &files);
    void add(const QList<AskFile> &files); // each path once
    void addPaths(const QList<QByteArray> &paths);
    // As it is while an answer comes, or of a question that was asked before: to be looked at alone.
    void setFixed(bool fixed);

private:
    void chooseFiles();
    void fill();
    QWidget *chip(qsizetype which);

    QList<AskFile> m_files {};
    QPushButton *m_add;
    QLabel *m_hint;
    QWidget *m_chips = nullptr;
    QHBoxLayout *m_layout;
    bool m_isFixed = false;
};

} // namespace ferry
