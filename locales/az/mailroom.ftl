# Review by a native reader: the whole file; above all mailroom-title, mailroom-given-up

# The page of the mailroom: what became of the portal's mails.
mailroom-title = Məktubların göndərilməsi
mailroom-lede = Portalın məktublarının taleyi. Burada heç bir ünvan yazılmır; məktubun açılıb-açılmadığı bilinmir.
mailroom-waiting = Gözləyən
mailroom-sent = Son 24 saatda göndərilən
mailroom-bounced = Son 30 gündə geri qayıdan
mailroom-bad = Məktub getməyən ünvanlar
mailroom-given-up = Göndərilməyən
mailroom-none = Göndərilməyən məktub yoxdur.
mailroom-single = Bir-bir
mailroom-column-kind = Növ
mailroom-column-count = Məktublar
mailroom-column-why = Səbəb
mailroom-column-written = Yazılma vaxtı
mailroom-column-person = Alan
mailroom-person = Şəxsin səhifəsinə
mailroom-elsewhere = Sizin səlahiyyətinizdə deyil
mailroom-resend = Yenidən göndər
mailroom-resend-kind = Hamısını yenidən göndər
mailroom-flash-resent = Məktub yenidən göndərilir.
mailroom-flash-kind-resent = Məktublar yenidən göndərilir.
mailroom-conflict-bad-address = Bu ünvana gedən məktublar geri qayıdır. Ünvan yenidən işləyəndə göndərilə bilər.
mailroom-why-refused = Poçt serveri rədd etdi
mailroom-why-unreachable = Heç bir poçt serveri qəbul etmədi
mailroom-why-unwritable = Yazıla bilmədi
mailroom-why-bad-address = Ünvan məktub almır
mailroom-addresses = Məktub getməyən, hesabı olmayan ünvanlar
mailroom-addresses-note = Yalnız @ işarəsindən sonrakı hissə göstərilir. Ünvanın işlədiyini biləndə göndərişi bərpa edin; göndərilməyənlər onda yenidən göndərilə bilər.
mailroom-column-domain = Domen
mailroom-column-since = Nə vaxtdan

# An address that takes no mail: told to its owner in the portal, to those who look after the account by mail too.
accounts-mail-address-fails-subject = Sijil portalının məktubları sizə çatmır
accounts-mail-address-fails-text = Ünvanınıza gedən bir neçə məktub geri qayıtdı ({ $time }), ona görə artıq ora məktub göndərilmir. Profilinizdə başqa ünvan yazın və ya administratorunuzdan göndərişi bərpa etməsini xahiş edin.
accounts-mail-unreachable-subject = Sijil portalının məktubları bir əməkdaşınıza çatmır
accounts-mail-unreachable-text = İdarə etdiyiniz bir hesabın ünvanına gedən bir neçə məktub geri qayıtdı ({ $time }), ona görə artıq ora məktub göndərilmir. Hesabın sahibi bunu portalda görür.
accounts-mail-unreachable-do = Ünvanın düzgün olub-olmadığını öyrənin və işləyəndə göndərişi bərpa edin:
accounts-person-unreachable = Bu ünvana gedən məktublar dəfələrlə geri qayıdıb; { $time } vaxtından ora məktub göndərilməyib.
accounts-person-trust-hint = Ünvanın işlədiyinə əmin olanda məktubların yenidən getməsinə icazə verin.
accounts-person-trust = Göndərişi bərpa et
accounts-flash-mail-resumed = Bu ünvana məktublar yenidən göndərilir.

# Rows of the audit.
audit-did-resent = Yenidən göndərildi
audit-did-kind-resent = Hamısı yenidən göndərildi
audit-did-mail-resumed = Məktub göndərişi bərpa edildi
audit-did-mail-stopped = Məktub göndərişi dayandırıldı
audit-thing-mail = Məktub
audit-thing-mail-kind = Məktubun növü
