# Review by a native reader: whole file

# How somebody wants to be told, and of what.
habits-title = Sizə necə xəbər verilsin
habits-lede = Baş verənlər dərhal bildirişlərinizdə görünür. Onların nə qədərinin və nə vaxt məktubla gələcəyini burada seçirsiniz.
habits-rhythm = Məktublar nə qədər tez-tez gəlsin
habits-rhythm-hint = Məktub yalnız bildiriləcək bir şey olanda gəlir.
habits-rhythm-never = Heç vaxt
habits-rhythm-at_once = Dərhal
habits-rhythm-daily = Hər gün
habits-rhythm-weekly = Hər həftə
habits-hour = Saat
habits-hour-hint = Gündəlik və həftəlik məktublar üçün, öz saatınıza görə.
habits-weekday = Həftəlik məktubun günü
habits-calls = Məni gözləyənləri dərhal bildir
habits-calls-hint = Yuxarıda nə seçmisinizsə də.
habits-rests = İstirahət günlərində məktub gəlməsin
habits-rests-hint = Ölkənizdə istirahət günləri: { $days } və bayramlar. Bu günlərə düşən məktub ilk iş günündə gəlir; təcili xəbərdarlıqlar dərhal gəlir.
habits-save = Yadda saxla
habits-to = Məktubların getdiyi ünvan
habits-next-at = Bildiriləcək bir şey varsa, növbəti məktubunuz: { $day }
habits-next-soon = Bildiriləcək bir şey olanda məktublar sizə dərhal gəlir.
habits-next-never = Sizə yalnız həmişə gələn məktublar gəlir.
habits-profile = Dili, təqvimi və saat qurşağını dəyiş
habits-usual = Heç nəyi dəyişməmisiniz: bu, rollarınız üçün adi qaydadır və onlarla birlikdə dəyişir.
habits-back = Rollarım üçün adi qaydaya qayıt
habits-always-title = Həmişə gələnlər
habits-always = Hesabınızın təhlükəsizliyinə dair məktublar həmişə dərhal gəlir.
habits-always-urgent = Qurumunuza gələn təcili xəbərdarlıqlar onların qəbulunu təsdiqləyənlərə dərhal gəlir.
habits-error-choice = Təklif olunanlardan birini seçin
habits-flash-saved = Yadda saxlanıldı. Məktublar bundan sonra buna uyğun gəlir.
