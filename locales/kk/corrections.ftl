# Review by a native reader: correction-edit-text, correction-in-work, correction-discard
# Corrections of public texts, which readers get once a reviewer has released them.

# Steps of a correction.
achievements-way-correction-submitted = Түзету қарауға жіберілді
achievements-way-correction-returned = Түзету өзгертуге қайтарылды
achievements-way-correction-released = Түзету жарияланды
achievements-way-correction-discarded = Түзетуден бас тартылды

# The form.
correction-edit-done = Түзету аяқталды. Қараушыға жіберілсін.
correction-edit-text = Бұл мәтін жарияланған. Қараушы Сіздің сөздеріңізді жариялағанша, оқырмандар бұрынғы мәтінді көреді.

# A reviewer reads a correction.
correction-review-title = Түзетуді қарау
correction-changes = Оқырмандар үшін не өзгереді
correction-waits = Бұл мәтіннің түзетуі қараушыны күтіп тұр.
correction-in-work = Әріптесіңіз бұл мәтінді түзетіп жатыр. Оқырмандар жарияланған мәтінді көре береді.
correction-show = Не өзгеретінін көрсету
correction-release = Түзетуді жариялау
correction-flash-submitted = Қарауға жіберілді. Оқырмандар түзетілген мәтінді қараушы жариялағаннан кейін көреді.
correction-flash-released = Жарияланды. Оқырмандар енді түзетілген мәтінді көреді.
correction-discard = Түзетуден бас тарту
correction-discard-text = Оқырмандар жарияланған мәтінді көре береді, келесі түзету содан басталады. Бұл түзетудің сөздері нұсқалар тізімінде қалады.
correction-flash-discarded = Түзетуден бас тартылды. Оқырмандар жарияланған мәтінді көре береді.
correction-conflict-none = Бұл мәтіннің түзетуі жоқ; әріптесіңіз оны жариялаған немесе одан бас тартқан.
