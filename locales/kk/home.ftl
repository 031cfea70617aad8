# Review by a native reader: home-about-why-text, home-about-languages-text, home-desk-languages-current

# The front page.
home-front-title = Он азаматтық хал тіркеу органының жетістіктері он үш тілде
home-front-lead = ЭЫҰ-ға мүше мемлекеттердің азаматтық хал тіркеу ұйымдары мұнда нәтиже берген істерін бір-біріне және көпшілікке айтады: әрқайсысы өз тілінде, дереккөзін көрсетіп.
home-front-search-hint = Душанбе, Dushanbe немесе دوشنبه
home-front-achievements = { $count ->
   *[other] жетістік
}
home-front-members = мүше мемлекет
home-front-languages = тіл
home-front-map = Он мүше
home-front-map-caption = Он мүше · жетістіктер саны
home-front-newest = Жаңа жетістіктер
home-front-all = { $count ->
    [one] { $count } жетістік
   *[other] Барлық { $count } жетістік
}

# The desk.
home-desk-title = Сіздің жұмыс үстеліңіз
home-desk-waiting = { $count ->
    [0] Сізді күтіп тұрған іс жоқ.
    [one] Сізді { $count } іс күтіп тұр.
   *[other] Сізді { $count } іс күтіп тұр.
}
home-desk-waiting-title = Сізді күтеді
home-desk-waiting-empty = Сізді күтіп тұрған іс жоқ. Жаңа жұмыс осында көрінеді.
home-desk-new-title = Басқалардан жаңа
home-desk-own-title = Ұйымыңыз жазып жатыр
home-desk-own-empty = Қазір жоба жоқ.
home-desk-languages-title = Сіздің тілдеріңіз
home-desk-languages-language = Тіл
home-desk-languages-current = Өзекті
home-desk-languages-older = Ескі
home-desk-languages-missing = Жоқ
home-desk-review = Қарау
home-desk-returned = Қайтарылды
home-desk-all = Бәрі

# About the portal.
home-about-title = Портал туралы
home-about-lead = Sijil — Экономикалық ынтымақтастық ұйымына мүше он мемлекеттің азаматтық хал тіркеу ұйымдарының ортақ порталы.
home-about-why-title = Ол не үшін керек
home-about-why-text = 2011 жылғы қазанда азаматтық хал тіркеу органдарының басшылары Теһранда кездесіп, әр ұйым өз жетістігін басқаларға айтатын ортақ сайт болғанын қалады. Бұл — сол сайт.
home-about-official-title = Оны қалай тануға болады
home-about-official-text = Браузердегі мекенжай төмендегімен дәл бірдей болуы керек. Портал құпиясөзді не кодты телефон немесе хабарлама арқылы ешқашан сұрамайды.
home-about-languages-title = Тілдер
home-about-languages-text = Әр бет он үш тілде бар. Әлі аударылмаған мәтін ең жақын тілде көрсетіледі және бұл туралы айтылады. Мәтіннің тек түпнұсқасы ғана төлнұсқалық күшке ие.
home-about-accessibility-title = Қолжетімділік
home-about-accessibility-text = Портал WCAG 2.2 талаптарының AA деңгейіне сай. Әр бет скриптсіз, пернетақтамен және экран оқу бағдарламасымен жұмыс істейді, A4 парағына басылады.
home-about-privacy-title = Портал Сіз туралы не сақтайды
home-about-privacy-text = Тіркелгісі жоқ оқырманнан cookie файлындағы тіл таңдауынан басқа із қалмайды. Бірде-бір бет басқа сайттан ештеңе жүктемейді.
