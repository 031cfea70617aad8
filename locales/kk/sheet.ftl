# Review by a native reader: whole file
# The fact sheet of a post: seven questions, the same for every country, and countries side by side.

# The questions.
sheet-title = Мәліметтер парағы
sheet-title-of = Мәліметтер парағы: { $title }
sheet-problem = Мәселе
sheet-law = Заң
sheet-cost = Шығын
sheet-time = Уақыт
sheet-result = Нәтиже
sheet-contact = Байланыс
sheet-documents = Құжаттар

# The form.
sheet-form-text = Барлық елге бірдей жеті сұрақ: он елдің ісін қатар қоюға болады. Ешқайсысы міндетті емес; қысқа жауап жақсы.
sheet-hint-problem = Бұрын не және кімдер үшін жұмыс істемегені.
sheet-hint-law = Негізделген заң, жарлық немесе бұйрық, нөмірі мен күні.
sheet-hint-cost = Қанша тұрғаны және кім төлегені, валютасы мен жылы.
sheet-hint-time = Қашан басталғаны, қанша уақыт алғаны, қашаннан бері барлық жерде қолданылатыны.
sheet-hint-result = Қазір не жақсарғаны; бар болса, сандармен.
sheet-hint-contact = Басқалар сұрай алатын мекеме және онымен байланысу жолы; жеке адам емес.
sheet-hint-documents = Басқалар ала алатын құжаттар: заңдар, нысандар, техникалық талаптар, оқу материалдары.

# On the page of a post.
sheet-alone = Тек мәліметтер парағы
sheet-whole = Толық мәтін
sheet-compare = Басқа елдермен салыстыру
sheet-beside = Екі тіл қатар:
sheet-bilingual = Екі тіл қатар
sheet-one-language = Бір тіл

# Countries side by side.
sheet-comparison-title = Елдер қатар
sheet-comparison-text = Әр жауап бар болса Сіздің тіліңізде, болмаса жанында аты жазылған тілде беріледі.
sheet-comparison-choose = Қатар қою үшін екіден беске дейін жетістік таңдаңыз.
sheet-comparison-many = Қатар бесеуі сыяды; бұлар Сіз бірінші таңдаған бесеуі.
sheet-comparison-empty = Бұл жетістіктердің ешқайсысында әзірге мәліметтер парағы жоқ.
sheet-comparison-none = Жауап жоқ
sheet-comparison-without = Шығару
sheet-comparison-offers = Осы тақырып бойынша басқа елдерден
sheet-comparison-all = Мәліметтер парағы бар жетістіктер
sheet-comparison-no-offers = Бұл тақырып бойынша басқа елдердің мәліметтер парағы әзірге жоқ
sheet-comparison-selected = Таңдалғандарды салыстыру
sheet-comparison-tick = Салыстыруға таңдау
