# Review by a native reader: provider-title
# Signing in by the identity provider of one's country. Its name is its own and stands as it is.
provider-title = Və ya ölkənizin öz giriş sistemi ilə
provider-going-title = Ölkənizin giriş sisteminə
provider-going-text = Dərhal ora yönləndirilirsiniz. Heç nə baş verməsə, keçidlə davam edin.
provider-going-link = Davam et: { $name }
provider-error-provider = Ölkənizin giriş sistemi lazımi cavabı vermir; sonra yenidən cəhd edin və ya parolunuzla daxil olun
provider-error-ended = Bu giriş yolu bitib və ya başqa brauzerdə başlanıb; yenidən başlayın
provider-error-declined = Ölkənizin giriş sistemi sizi buraxmadı
provider-error-unknown = Ölkənizin heç bir açıq hesabı bu kimliyə aid deyil; administratorunuz sizi dəvət edə bilər

# The mail to the owner of an account that was linked.
provider-mail-subject = Ölkənizin giriş sistemi Sijil hesabınızı açır
provider-mail-text = E-poçt ünvanınızı təsdiqlədiyi üçün “{ $provider }” giriş sistemi artıq hesabınızı açır ({ $time }).
provider-mail-removed-subject = Artıq heç bir milli giriş sistemi Sijil hesabınızı açmır
provider-mail-removed-text = Ölkənizin giriş sistemi hesabınızdan silindi ({ $time }) və artıq onu açmır. Bütün digər seanslar bağlandı.
