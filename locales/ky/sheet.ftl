# Review by a native reader: whole file
# The fact sheet of a post: seven questions, the same for every country, and countries side by side.

# The questions.
sheet-title = Маалымат баракчасы
sheet-title-of = Маалымат баракчасы: { $title }
sheet-problem = Маселе
sheet-law = Мыйзам
sheet-cost = Чыгым
sheet-time = Убакыт
sheet-result = Натыйжа
sheet-contact = Байланыш
sheet-documents = Документтер

# The form.
sheet-form-text = Бардык өлкөгө бирдей жети суроо: он өлкөнүн иши катар коюла алат. Эч бири милдеттүү эмес; кыска жооп жакшы.
sheet-hint-problem = Мурда эмне жана кимдер үчүн иштебегени.
sheet-hint-law = Негизделген мыйзам, жарлык же буйрук, номери жана күнү менен.
sheet-hint-cost = Канчага турганы жана ким төлөгөнү, валютасы жана жылы менен.
sheet-hint-time = Качан башталганы, канча убакыт алганы, качантан бери бардык жерде колдонулары.
sheet-hint-result = Азыр эмне жакшырганы; бар болсо, сандар менен.
sheet-hint-contact = Башкалар сурай ала турган мекеме жана аны менен байланышуу жолу; жеке адам эмес.
sheet-hint-documents = Башкалар ала турган документтер: мыйзамдар, формалар, техникалык талаптар, окуу материалдары.

# On the page of a post.
sheet-alone = Маалымат баракчасы гана
sheet-whole = Толук текст
sheet-compare = Башка өлкөлөр менен салыштыруу
sheet-beside = Эки тил катар:
sheet-bilingual = Эки тил катар
sheet-one-language = Бир тил

# Countries side by side.
sheet-comparison-title = Өлкөлөр катар
sheet-comparison-text = Ар бир жооп бар болсо Сиздин тилде, болбосо жанында аты жазылган тилде берилет.
sheet-comparison-choose = Катар коюу үчүн экиден бешке чейин жетишкендик тандаңыз.
sheet-comparison-many = Катар бешөө батат; булар Сиз биринчи тандаган бешөө.
sheet-comparison-empty = Бул жетишкендиктердин эч биринде азырынча маалымат баракчасы жок.
sheet-comparison-none = Жооп жок
sheet-comparison-without = Чыгаруу
sheet-comparison-offers = Ушул тема боюнча башка өлкөлөрдөн
sheet-comparison-all = Маалымат баракчасы бар жетишкендиктер
sheet-comparison-no-offers = Бул тема боюнча башка өлкөнүн маалымат баракчасы азырынча жок
sheet-comparison-selected = Тандалгандарды салыштыруу
sheet-comparison-tick = Салыштырууга тандоо
