# Review by a native reader: whole file
# Charts of the figures, countries side by side, and the sheet of one country.

# Charts: what stands at them and what to know before reading them.
charts-newest = Ən yeni rəqəmlər
charts-newest-note = Hər ölkənin ən yeni tam ili və ya ən yeni günü. Dövrlər fərqlidir.
charts-newest-words = Ən yüksək: { $most }, { $high }. Ən aşağı: { $least }, { $low }. Bütün rəqəmlər cədvəldədir.
charts-map = Xəritədə
charts-years = İllər üzrə
charts-years-note = Bütün ölkələr sıfırdan başlayan bir miqyasdadır.
charts-line-words = { $first }: { $old }; { $last }: { $new }. Bütün rəqəmlər cədvəldədir.
charts-dot = { $period }: { $value }
charts-thousands = { $number } min
charts-millions = { $number } mln
charts-only-part = yalnız ilin bir hissəsi
charts-floor = Miqyas sıfırdan deyil, { $value } qiymətindən başlayır.
charts-key-range = Arasında xətt olan iki dairə: mənbələr fərqlənir.
charts-key-part = İçi boş dairə: ilin digərləri ilə müqayisə oluna bilməyən hissəsi.
charts-key-gap = Ştrixli xətt: arada heç nə məlum deyil.
charts-key-broken = İl olmayan yerdə xətt kəsilir.
charts-key-halves = Bir kvadratda iki rəng: mənbələr fərqlənir. Ən az yuxarıda, ən çox aşağıdadır.
charts-calendars-solar = Hicri-şəmsi illər yuxarıda, miladi illər aşağıdadır.
charts-calendars-gregorian = Miladi illər yuxarıda, hicri-şəmsi illər aşağıdadır.
charts-parts-left-out = İlin hissələri daxil edilməyib.
charts-table = Bütün rəqəmlər cədvəl şəklində

# Countries side by side.
charts-compare = Ölkələri müqayisə et
charts-compare-lead = İkidən ona qədər ölkə, birdən altıya qədər göstərici.
charts-compare-choice = Nə müqayisə olunsun
charts-compare-countries = Ölkələr
charts-compare-indicators = Göstəricilər
charts-compare-from = Başlanğıc ili
charts-compare-from-hint = Miladi və ya hicri-şəmsi, dörd rəqəmlə. Bütün illər üçün boş saxlayın.
charts-compare-show = Yan-yana göstər
charts-compare-address = Bu müqayisənin göndərmək üçün ünvanı:
charts-error-country = Bu ölkələrdən biri üzv deyil.
charts-error-countries = Zəhmət olmasa, ikidən ona qədər ölkə seçin.
charts-error-indicator = Bu göstəricilərdən biri burada tanınmır.
charts-error-indicators = Zəhmət olmasa, birdən altıya qədər göstərici seçin.
charts-error-from = Zəhmət olmasa, 2015 kimi miladi və ya 1394 kimi hicri-şəmsi il yazın.

# The sheet of a country: two pages of paper.
charts-sheet-title = İki səhifəlik məlumat vərəqi
charts-sheet-of = Məlumat vərəqi: { $name }
charts-sheet-as-of = { $day } tarixinə olan vəziyyət
charts-sheet-organisation = Qurum
charts-sheet-systems = Sistemlər
charts-sheet-figures = Rəqəmlər
charts-sheet-documents = Dövriyyədə olan sənədlər
charts-sheet-since = { $day } tarixindən
charts-sheet-contact = Əlaqə
charts-sheet-further = Digərləri: { $count }
charts-sheet-none = Burada hələ heç nə dərc olunmayıb.
charts-sheet-missing = Rəqəm yoxdur: { $names }
