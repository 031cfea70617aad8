# Review by a native reader: whole file
# The working days of a country.
working-days-title = Iş günleri
working-days-lede = { $country } berjaý etmeli möhletler şu günler bilen hasaplanýar. Her üýtgeşme öz gününden güýje girýär.
working-days-week = Hepdelik dynç günleri
working-days-week-usual = Unicode CLDR boýunça adaty; ýurt özi hiç zat aýtmady
working-days-since = Şu günden
working-days-days = Hepdäniň dynç günleri
working-days-days-hint = Iň azyndan bir iş güni galýar.
working-days-remove = Yzyna al
working-days-coming = Öňdäki dynç günleri
working-days-past = Geçen dynç günleri
working-days-none = Öňdäki dynç güni belli däl.
working-days-day = Gün
working-days-occasion = Senäniň ady
working-days-occasion-hint = Ýurduň öz sözleri bilen; ähli dilleriň okyjylary şuny görýär.
working-days-unconfirmed = Ýurduň tassyklamagyna garaşýar
working-days-confirm = Tassykla
working-days-add = Dynç gününi goş
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
working-days-error-week = Iň azyndan bir iş gününi goýuň
working-days-error-week-none = Iň azyndan bir güni saýlaň
working-days-error-week-doubled = Şu günden başlanýan üýtgeşme eýýäm bar
working-days-error-past = Şu güni ýa-da geljekki bir güni ýazyň
working-days-error-far = Geljekki bäş ýylyň içinde bir güni ýazyň
working-days-error-order = Soňky gün birinji günden öň
working-days-error-long = Yzygider iň köp 31 gün ýazyň
working-days-error-doubled = Bu günleriň biri eýýäm dynç güni
working-days-error-name = Senäniň adyny söz bilen ýazyň, iň köp 100 harp
working-days-error-language = Dilleriň birini saýlaň
working-days-conflict = Bu ýerde ediljek iş ýok: ol başlandy ýa-da eýýäm edildi.
