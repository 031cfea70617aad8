# Review by a native reader: the whole file; above all correction-in-work
# Corrections of public texts, which readers get once a reviewer has released them.

# Steps of a correction.
achievements-way-correction-submitted = Оңдоо карап чыгууга жөнөтүлдү
achievements-way-correction-returned = Оңдоо өзгөртүүгө кайтарылды
achievements-way-correction-released = Оңдоо жарыяланды

# The form.
correction-edit-done = Оңдоо бүттү. Карап чыгуучуга жөнөтүлсүн.
correction-edit-text = Бул текст жарыяланган. Карап чыгуучу Сиздин сөздөрүңүздү жарыялаганга чейин окурмандар мурунку текстти көрөт.

# A reviewer reads a correction.
correction-review-title = Оңдоону карап чыгуу
correction-changes = Окурмандар үчүн эмне өзгөрөт
correction-waits = Бул тексттин оңдоосу карап чыгуучуну күтүүдө.
correction-in-work = Кесиптешиңиз бул текстти оңдоп жатат. Окурмандар жарыяланган текстти көрө берет.
correction-show = Эмне өзгөрөрүн көрсөтүү
correction-flash-released = Жарыяланды. Окурмандар эми оңдолгон текстти көрөт.
