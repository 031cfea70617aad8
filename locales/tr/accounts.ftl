# Review by a native reader: accounts-sign-in-title, accounts-person-name-hint, accounts-role-reviewer, accounts-role-officer, accounts-state-active, accounts-mail-there-do
# Sign-in.
accounts-sign-in-title = Çalışma masasına giriş yapın
accounts-sign-in-lede = On nüfus idaresinin personeli içindir. Herkese açık bölümü okumak için giriş gerekmez.
accounts-sign-in-email = İş e-postası
accounts-sign-in-password = Parola
accounts-sign-in-button = Giriş yap
accounts-sign-in-forgotten = Parolanızı mı unuttunuz?
accounts-sign-in-official-title = Bu portalın resmî olduğunu nasıl anlarım?
accounts-sign-in-official-text = Adres { $address } ile başlar. Telefonla veya mesajla parolanızı asla sormayız.

# A forgotten password.
accounts-forgotten-title = Unutulan parola
accounts-forgotten-lede = İş e-postanızı yazın. Bu adrese ait bir hesap varsa birkaç dakika içinde bağlantı içeren bir e-posta gelir. Bağlantı bir saat geçerlidir ve bir kez kullanılabilir.
accounts-forgotten-button = E-postayı gönder
accounts-forgotten-help = Bu posta kutusuna artık erişemiyor musunuz? Kurumunuzun yöneticisine başvurun.

# Choosing a password with a link.
accounts-new-password-title = Parola belirleyin
accounts-new-password-invitation-lede = Hesabınız hazır. Kendi parolanızı belirledikten sonra giriş yapabilirsiniz.
accounts-new-password-reset-lede = Yeni parola eskisinin yerine geçer ve açık olan tüm oturumlar kapanır.
accounts-new-password-account = Hesap
accounts-new-password-field = Yeni parola
accounts-new-password-hint = En az 15 karakter. Bir cümle, bilmece gibi bir paroladan iyidir; her yazı sistemi ve boşluk kullanılabilir.
accounts-new-password-button = Parolayı kaydet

accounts-link-ended-title = Bu bağlantı artık geçerli değil
accounts-link-ended-text = Her bağlantı sınırlı bir süre geçerlidir ve bir kez kullanılabilir. Yeni bir bağlantı isteyebilirsiniz; davet edilenler kurumlarının yöneticisine başvurur.
accounts-link-ended-again = Yeni bağlantı iste

# One's own account.
accounts-profile-title = Profil
accounts-profile-calendar = Tarihlerin takvimi
accounts-profile-calendar-hint = Tüm sayfalarda ve size gönderilen e-postalarda kullanılır.
accounts-profile-calendar-of-language = Sayfanın dilinde alışılmış olan
accounts-profile-calendar-gregorian = Miladi
accounts-profile-calendar-solar-hijri = Hicri şemsi
accounts-profile-time-zone = Saat dilimi
accounts-profile-time-zone-hint = Saatler bu dilime göre gösterilir.
accounts-profile-button = Kaydet
accounts-profile-change-password = Parolayı değiştir
accounts-own-password-title = Parolayı değiştirin
accounts-own-password-lede = Öteki oturumlarınızın tümü kapanır. Parolanın değiştirildiği size e-postayla bildirilir.
accounts-own-password-current = Kullandığınız parola
accounts-own-password-button = Parolayı değiştir

# The people of an organisation.
accounts-people-title = Kurumunuzdaki kişiler
accounts-people-title-administrators = Yöneticiler
accounts-people-count = { $count ->
    [one] Bir kişi.
   *[other] { $count } kişi.
}
accounts-people-invite = Davet et
accounts-people-name = Ad
accounts-people-state = Durum
accounts-people-last-sign-in = Son giriş
accounts-people-never = henüz yok
accounts-people-action = İşlem
accounts-people-change = Değiştir
accounts-people-by-country = Ülkelere göre hesap sahipleri
accounts-invite-title = Kişi davet edin
accounts-invite-lede = E-postada, kişinin parola belirleyeceği bir bağlantı bulunur. Bağlantı yedi gün geçerlidir ve bir kez kullanılabilir.
accounts-invite-button = Daveti gönder
accounts-person-organisation = Kurum
accounts-person-name = Ad, kendi ülkesinde yazıldığı gibi
accounts-person-name-hint = Kendi alfabesiyle.
accounts-person-name-latin = Latin harfleriyle ad
accounts-person-name-latin-hint = Pasaporttaki gibi. Öteki ülkelerdeki meslektaşlar bunu okur.
accounts-person-email = İş e-postası
accounts-person-email-hint = Kişi giriş yaparken de bu adresi kullanır.
accounts-person-language = E-postaların dili
accounts-person-language-hint = Bir sayfayı başka dilde açmak bunu değiştirmez.
accounts-person-country = Ülke
accounts-person-roles = Roller
accounts-person-roles-hint = Değişiklik, kişinin bir sonraki tıklamasından itibaren geçerlidir.
accounts-person-other-roles = Kurumun kendisinin verdiği roller: { $roles }.
accounts-person-save-roles = Rolleri kaydet
accounts-person-invite-again = Daveti yeniden gönder
accounts-person-invite-again-hint = Önceki bağlantı geçersiz olur.
accounts-person-disable = Hesabı devre dışı bırak
accounts-person-disable-hint = Kişinin tüm oturumları hemen kapatılır ve kişi yeniden giriş yapamaz. Yazdıklarının hiçbiri kaybolmaz.
accounts-person-enable = Hesabı yeniden etkinleştir
accounts-person-enable-hint = Kişi yeniden giriş yapabilir.

accounts-role-secretariat-administrator = Sekretarya yöneticisi
accounts-role-country-administrator = Ülke yöneticisi
accounts-role-editor = Editör
accounts-role-reviewer = İnceleyen
accounts-role-officer = Görevli
accounts-role-auditor = Denetçi

accounts-state-invited = Davet edildi
accounts-state-active = Etkin
accounts-state-disabled = Devre dışı

# What was done.
accounts-flash-link-on-its-way = Bu adrese ait bir hesap varsa bağlantıyı içeren e-posta yola çıktı.
accounts-flash-password-chosen = Parola kaydedildi. Artık bu parolayla giriş yapabilirsiniz.
accounts-flash-password-changed = Parola değiştirildi. Öteki oturumların tümü kapatıldı.
accounts-flash-profile-saved = Kaydedildi.
accounts-flash-invited = Davet yola çıktı.
accounts-flash-roles-changed = Roller değiştirildi.
accounts-flash-disabled = Hesap devre dışı bırakıldı.
accounts-flash-enabled = Hesap yeniden etkinleştirildi.

# What is to be corrected.
accounts-error-email = Bir e-posta adresi yazın, örneğin ad@example.org
accounts-error-email-taken = Bu adresin zaten bir hesabı var
accounts-error-password-empty = Parolayı yazın
accounts-error-password-wrong = Kullandığınız parola bu değil
accounts-error-password-same = Şimdikinden farklı bir parola seçin
accounts-error-sign-in = E-posta ile parola birbirini tutmuyor veya hesap açık değil
accounts-error-too-soon = Çok fazla deneme yapıldı. Biraz bekleyin veya yeni parola belirlemek için bir bağlantı isteyin
accounts-error-name = Adı yazın
accounts-error-name-long = En çok 100 harflik bir ad yazın
accounts-error-name-latin = Adı yalnızca Latin harfleriyle yazın
accounts-error-name-latin-long = Latin harfleriyle en çok 100 harflik bir ad yazın
accounts-error-language = Dillerden birini seçin
accounts-error-calendar = Takvimlerden birini seçin
accounts-error-time-zone = Saat dilimlerinden birini seçin
accounts-error-organisation = Kurumlardan birini seçin
accounts-error-roles = En az bir rol seçin
accounts-error-last-administrator = Önce başka bir yönetici atayın: kurum yöneticisiz kalır
accounts-conflict-not-invited = Bu kişi daveti zaten kabul etti.

# Letters.
accounts-mail-greeting = Sayın { $name },
accounts-mail-never-ask = Portal adına hiç kimse size parolanızı asla sormaz.
accounts-mail-invitation-subject = Sijil hesabınız
accounts-mail-invitation-text = { $inviter }, EİT üyesi ülkelerin nüfus idarelerinin portalı Sijil için size bir hesap açtı.
accounts-mail-invitation-by = { $organisation } kurumunun bir yöneticisi, EİT üyesi ülkelerin nüfus idarelerinin portalı Sijil’de size bir hesap açtı.
accounts-mail-invitation-do = Parolanızı burada belirleyin:
accounts-mail-invitation-button = Parola belirle
accounts-mail-invitation-until = Bağlantı bir kez kullanılabilir. Son geçerlilik zamanı: { $time }.
accounts-mail-there-subject = Sijil’de zaten bir hesabınız var
accounts-mail-there-text = { $inviter } sizin için Sijil’de bir hesap açmak istedi. Bu adresin zaten bir hesabı olduğundan ikincisi açılmadı.
accounts-mail-there-by = { $organisation } kurumunun bir yöneticisi sizin için Sijil’de bir hesap açmak istedi. Bu adresin zaten bir hesabı olduğundan ikincisi açılmadı.
accounts-mail-there-do = Onunla giriş yapın ya da aynı sayfada yeni bir parola belirleyin. Artık başka bir kurumda çalışıyorsanız yöneticinizle ve sizi davet edenle görüşün.
accounts-mail-there-button = Giriş yap
accounts-mail-reset-subject = Sijil için yeni parola belirleyin
accounts-mail-reset-text = Birisi, büyük olasılıkla siz, hesabınız için yeni parola belirlemek istedi. Bağlantı bir saat geçerlidir ve bir kez kullanılabilir:
accounts-mail-reset-button = Yeni parola belirle
accounts-mail-reset-not-you = Bunu siz istemediyseniz bir şey yapmanız gerekmez: parolanız olduğu gibi kalır.
accounts-mail-changed-subject = Sijil parolanız değiştirildi
accounts-mail-changed-text = Hesabınızın parolası değiştirildi ({ $time }) ve öteki oturumların tümü kapatıldı.
accounts-mail-changed-not-you = Bunu siz yapmadıysanız hemen yeni bir parola belirleyin ve kurumunuzun yöneticisine haber verin:
accounts-mail-unexpected = Bunu beklemiyorduysanız hemen kurumunuzun yöneticisine haber verin. Kurumlara nasıl ulaşılacağı burada yazıyor:
accounts-mail-changed-button = Yeni parola belirle
