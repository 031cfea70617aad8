# Review by a native reader: notifications-confirmation-question, notifications-end-question, notifications-again, notifications-new-what, notifications-new-kind, notifications-new-theme-hint, notifications-error-kind, notifications-error-theme-kind, notifications-list-nothing-advice, notifications-new-only-in-hint, notifications-new-pace-hint, notifications-new-pace-usual
# News by mail.
notifications-topic-country = { $kind }: { $country }
notifications-topic-theme = { $kind }: { $theme }
notifications-topic-both = { $kind }: { $country }, { $theme }
notifications-topic-language = { $topic } ({ $language })

notifications-new-title = E-poçtla xəbərlər
notifications-new-what = Xəbər tutmaq istədiyiniz bir şey dərc ediləndə sizə məktub gəlir. Məktublarda yalnız hamıya açıq olanlar göstərilir.
notifications-new-email = E-poçt ünvanı
notifications-new-email-hint = Əvvəlcə bu ünvana keçid olan məktub göndəririk ki, sizi özünüzdən başqa heç kim abunə edə bilməsin.
notifications-new-language = Məktubların dili
notifications-new-kind = Xəbərin növü
notifications-new-country = Ölkə
notifications-new-all-countries = Bütün ölkələr
notifications-new-theme = Mövzu
notifications-new-all-themes = Bütün mövzular
notifications-new-theme-hint = Yalnız nailiyyətlərin mövzusu var.
notifications-new-only-in = Xəbərlərin dili
notifications-new-only-in-hint = Yalnız bu dildə yazılanlar və ya bu dilə tərcümə olunanlar.
notifications-new-all-languages = Bütün dillər
notifications-new-pace = Nə vaxt bildirilsin
notifications-new-pace-hint = “Dərhal” bir neçə dəqiqə ərzində deməkdir; istirahət günlərində və heç məktub istəmirsinizsə, məktub gəlmir.
notifications-new-pace-usual = Xəbərdarlıqlar dərhal, qalanı digər məktublarımla
notifications-new-to = Məktubların gedəcəyi ünvan:
notifications-new-subscribe = Abunə ol
notifications-new-promise = Ünvanınız yalnız bu məktublar üçün istifadə olunur. Hər birində daxil olmadan abunəni bitirən keçid var.

notifications-error-email = E-poçt ünvanı yazın, məsələn, ad@example.org
notifications-error-language = On üç dildən birini seçin
notifications-error-country = On ölkədən birini və ya hamısını seçin
notifications-error-theme = Mövzulardan birini və ya hamısını seçin
notifications-error-kind = Xəbər növlərindən birini seçin
notifications-error-theme-kind = Bütün mövzuları seçin: yalnız nailiyyətlərin mövzusu var

notifications-flash-asked = Poçt qutunuza baxın: ünvan düzgündürsə, keçid olan məktub göndərilib. Həmin keçidi açana qədər heç nə göndərilmir.
notifications-flash-subscribed = Abunə oldunuz.
notifications-flash-ended = Abunə bitdi. Bu məktubları daha almayacaqsınız.

notifications-confirmation-title = Abunəni təsdiqləyin
notifications-confirmation-question = Bu mövzuda məktublar almaq istəyirsinizmi: { $topic }?
notifications-confirmation-to = Gedəcəyi ünvan:
notifications-confirmation-confirm = Bəli, məni abunə et
notifications-confirmation-otherwise = Bunu siz istəməmisinizsə, heç nə etməyin: ünvan bir həftədən sonra silinir.
notifications-confirmation-done = Abunə oldunuz: { $topic }.
notifications-confirmation-end = Bu abunəni bitir
notifications-confirmation-ended = Bu abunə bitib.

notifications-end-title = Abunəni bitirin
notifications-end-question = Bu mövzuda məktubları daha istəmirsinizmi: { $topic }?
notifications-end-end = Abunəni bitir
notifications-ended-title = Abunə bitdi
notifications-ended-text = Bu məktubları daha almayacaqsınız.
notifications-again = Başqa mövzuya abunə ol

notifications-list-title = Abunələriniz
notifications-list-new = Yeni abunə
notifications-list-since = Başlanğıc
notifications-list-nothing = Heç bir abunəniz yoxdur
notifications-list-nothing-advice = Xəbər növü seçin; yeni bir şey dərc olunanda sizə məktub gələcək.

notifications-mail-confirmation-subject = Abunənizi təsdiqləyin
notifications-mail-confirmation-text = Bu ünvan İƏT-ə üzv dövlətlərin qeydiyyat orqanlarının portalında bu mövzuda məktublar almaq üçün yazılıb: { $topic }.
notifications-mail-confirmation-do = Bu məktubları istəyirsinizsə, bu səhifəni açıb təsdiqləyin:
notifications-mail-confirmation-button = Abunəni təsdiqlə
notifications-mail-confirmation-otherwise = Bunu siz istəməmisinizsə, heç nə etməyin. Daha məktub gəlməyəcək və ünvan bir həftədən sonra silinəcək.
