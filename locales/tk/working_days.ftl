# Review by a native reader: the whole file; above all working-days-occasion, working-days-lede
# The working days of a country.
working-days-title = Iş günleri
working-days-lede = { $country } edaralarynyň işleýän we işlemeýän günleri. Üýtgeşme görkezilen günden güýje girýär.
working-days-week = Hepdelik dynç günleri
working-days-week-usual = Unicode CLDR boýunça adaty; ýurt özi hiç zat aýtmady
working-days-since = Şu günden
working-days-days = Hepdäniň dynç günleri
working-days-days-hint = Azyndan bir iş güni galýar.
working-days-remove = Yzyna al
working-days-coming = Öňdäki dynç günleri
working-days-past = Geçen dynç günleri
working-days-none = Öňdäki dynç güni heniz belli däl.
working-days-day = Gün
working-days-occasion = Senäniň ady
working-days-occasion-hint = Ýurduň öz sözleri bilen; ähli dilleriň okyjylary şuny görýär.
working-days-unconfirmed = Ýurduň tassyklamagyna garaşýar
working-days-confirm = Tassykla
working-days-add = Dynç güni goş
working-days-first = Birinji gün
working-days-last = Soňky gün
working-days-last-hint = Bir gün üçin boş goýuň.
working-days-language = Senäniň adynyň dili
working-days-set = Hepdelik dynç günlerini üýtget

# What was done and what is to be corrected.
working-days-flash-set = Hepdelik dynç günleri üýtgedildi.
working-days-flash-added = Dynç güni goşuldy.
working-days-flash-removed = Yzyna alyndy.
working-days-flash-confirmed = Dynç güni tassyklandy.
working-days-error-week = Azyndan bir iş gününi goýuň
working-days-error-week-none = Azyndan bir güni saýlaň
working-days-error-week-doubled = Şu günden başlanýan üýtgeşme eýýäm bar
working-days-error-past = Şu günki ýa-da geljekki bir güni ýazyň
working-days-error-far = Geljekki bäş ýylyň içinde bir güni ýazyň
working-days-error-order = Soňky gün birinji günden öň
working-days-error-long = Yzygider iň köp 31 gün ýazyň
working-days-error-doubled = Bu günleriň biri eýýäm dynç güni
working-days-error-name = Senäniň adyny söz bilen ýazyň, iň köp 100 harp
working-days-error-language = Dilleriň birini saýlaň
working-days-conflict = Bu ýerde etmeli zat ýok: ol başlandy ýa-da eýýäm edildi.
