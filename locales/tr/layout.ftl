# Review by a native reader: layout-what-it-is, layout-navigation, layout-feed, error-method-title, layout-held
# The frame of every page. Sijil is the portal's own name and stays as each script writes it.
layout-name = Sijil
layout-what-it-is = EİT üyesi ülkelerin nüfus hizmetleri
layout-skip = İçeriğe geç
layout-held = Bu yazılanlar bu sayfadan gönderildi ve yanıt görülmedi. Ulaşmadıysa buradan kopyalayın.
layout-held-discard = Bu yazılanları sil
layout-language = Dil: { $language }
layout-all-languages = Tüm diller
layout-menu = Menü
layout-navigation = Ana menü
layout-search = Ara
layout-sign-in = Giriş yap
layout-sign-out = Çıkış yap
layout-your-menu = Menünüz
layout-profile = Profil
layout-library = Dosya kitaplığı
layout-people = Kurumunuzdaki kişiler
layout-organisations = Kurumlar
layout-desk = Çalışma masası
layout-achievements = Başarılar
layout-countries = Ülkeler
layout-about = Portal hakkında
layout-accessibility = Erişilebilirlik
layout-feed = Haber akışı
layout-subscribe = E-postayla haberler
layout-demonstration = Bu bir gösterimdir. Hesaplar kurgudur; başarılar gerçektir ve kaynakları belirtilmiştir.
layout-demonstration-accounts = Hesaplar
layout-demonstration-mail = Gönderilen e-postalar
layout-you-are-here = Buradasınız

# Pages of a list.
pager-title = Sayfalar
pager-previous = Önceki
pager-next = Sonraki

# Forms.
form-errors-title = { $count ->
    [one] Düzeltilecek bir nokta var
   *[other] Düzeltilecek { $count } nokta var
}
form-errors-nothing-lost = Yazdıklarınızın hiçbiri kaybolmadı.
form-show-password = Parolayı göster

# Pages that say what went wrong.
error-not-found-title = Böyle bir sayfa yok
error-not-found-text = Adres yanlış yazılmış veya sayfa yayından kaldırılmış olabilir. Hiçbir şey kaybolmadı.
error-near = Bunlardan birini mi aradınız?
error-sign-in-title = Lütfen giriş yapın
error-sign-in-text = Bu sayfa on kurumun personeli içindir.
error-forbidden-title = Bu size açık değil
error-forbidden-text = Rolünüz bu işleme izin vermiyor veya form bu portaldan gelmedi. Hiçbir şey değiştirilmedi.
error-conflict-title = Bu arada değişti
error-conflict-text = Başka biri daha önce davrandı. Size ait hiçbir şey kaybolmadı; lütfen güncel duruma bakın.
error-invalid-title = Portal bunu anlayamadı
error-invalid-text = Form veya adres bu portala ait değil. Hiçbir şey değiştirilmedi.
error-method-title = Bu adres böyle bir isteği kabul etmez
error-method-text = İstek bu portalın bir sayfasından gelmedi. Hiçbir şey değiştirilmedi.
error-too-large-title = Bu çok büyük
error-too-large-text = Portal bir kerede bu kadarını kabul etmez. Hiçbir şey değiştirilmedi.
error-too-many-title = Lütfen biraz bekleyin
error-too-many-text = Kısa sürede çok fazla deneme yapıldı. Lütfen bir dakika sonra yeniden deneyin.
error-unexpected-title = Burada bir sorun oluştu
error-unexpected-text = Hata bizden kaynaklanıyor. Portalın daha önce kabul ettikleri güvendedir. Lütfen biraz sonra yeniden deneyin.
error-to-front-page = Ana sayfaya dön
error-to-achievements = Başarılara git
error-reference = Olay numarası
layout-searches = Kayıtlı aramalar
layout-demonstration-factors = Girişte ikinci doğrulama burada önerilir, istenmez.
error-proof-title = Lütfen bunun siz olduğunu doğrulayın
error-proof-text = Hiçbir şey kaybolmadı. Doldurduklarınız bu sayfada tutuluyor; lütfen açık bırakın.
error-proof-do = Başka bir pencerede doğrula
error-factor-title = Önce ikinci bir doğrulama gerekli
error-factor-text = Rolünüz girişte ikinci bir doğrulama ister. Profilinizdeki giriş güvenliği bölümünde kurun.
