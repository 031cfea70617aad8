# Review by a native reader: correction-edit-text, correction-in-work
# Corrections of public texts, which readers get once a reviewer has released them.

# Steps of a correction.
achievements-way-correction-submitted = Түзету қарауға жіберілді
achievements-way-correction-returned = Түзету өзгертуге қайтарылды
achievements-way-correction-released = Түзету жарияланды

# The form.
correction-edit-done = Түзету аяқталды. Қараушыға жіберілсін.
correction-edit-text = Бұл мәтін жарияланған. Қараушы Сіздің сөздеріңізді жариялағанша, оқырмандар бұрынғы мәтінді көреді.

# A reviewer reads a correction.
correction-review-title = Түзетуді қарау
correction-changes = Оқырмандар үшін не өзгереді
correction-waits = Бұл мәтіннің түзетуі қараушыны күтіп тұр.
correction-in-work = Әріптесіңіз бұл мәтінді түзетіп жатыр. Оқырмандар жарияланған мәтінді көре береді.
correction-show = Не өзгеретінін көрсету
correction-flash-released = Жарияланды. Оқырмандар енді түзетілген мәтінді көреді.
