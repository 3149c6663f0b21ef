// SPDX-FileCopyrightText: 2026 festival-planner contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/plain_text.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QTextDocument>

namespace planner::ui {
namespace {

class PlainLabels : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // The label of tool tips is Qt's own; their texts go through plainToolTip().
        if (event->type() == QEvent::Polish && !watched->inherits("QTipLabel")) {
            auto* label = qobject_cast<QLabel*>(watched);
            if (label != nullptr && label->textFormat() == Qt::AutoText)
                label->setTextFormat(Qt::PlainText);
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

QString plainToolTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

void keepLabelsPlain(QApplication& application)
{
    const QString name = QStringLiteral("plainLabels");
    if (application.findChild<QObject*>(name, Qt::FindDirectChildrenOnly) != nullptr)
        return;
    auto* guard = new PlainLabels(&application);
    guard->setObjectName(name);
    application.installEventFilter(guard);
}

} // namespace planner::ui
