# Review by a native reader: the whole file; above all correction-in-work
# Corrections of public texts, which readers get once a reviewer has released them.

# Steps of a correction.
achievements-way-correction-submitted = Оңдоо карап чыгууга жөнөтүлдү
achievements-way-correction-returned = Оңдоо өзгөртүүгө кайтарылды
achievements-way-correction-released = Оңдоо жарыяланды
achievements-way-correction-discarded = Оңдоодон баш тартылды

# The form.
correction-edit-done = Оңдоо бүттү. Карап чыгуучуга жөнөтүлсүн.
correction-edit-text = Бул текст жарыяланган. Карап чыгуучу Сиздин сөздөрүңүздү жарыялаганга чейин окурмандар мурунку текстти көрөт.

# A reviewer reads a correction.
correction-review-title = Оңдоону карап чыгуу
correction-changes = Окурмандар үчүн эмне өзгөрөт
correction-waits = Бул тексттин оңдоосу карап чыгуучуну күтүүдө.
correction-in-work = Кесиптешиңиз бул текстти оңдоп жатат. Окурмандар жарыяланган текстти көрө берет.
correction-show = Эмне өзгөрөрүн көрсөтүү
correction-release = Оңдоону жарыялоо
correction-flash-submitted = Карап чыгууга жөнөтүлдү. Окурмандар оңдолгон текстти карап чыгуучу жарыялагандан кийин көрөт.
correction-flash-released = Жарыяланды. Окурмандар эми оңдолгон текстти көрөт.
correction-discard = Оңдоодон баш тартуу
correction-discard-text = Окурмандар жарыяланган текстти көрө берет, кийинки оңдоо ошондон башталат. Бул оңдоонун сөздөрү версиялардын тизмесинде калат.
correction-flash-discarded = Оңдоодон баш тартылды. Окурмандар жарыяланган текстти көрө берет.
correction-conflict-none = Бул тексттин оңдоосу жок; кесиптешиңиз аны жарыялаган же андан баш тарткан.
