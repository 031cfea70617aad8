# Review by a native reader: provider-title
# Signing in by the identity provider of one's country. Its name is its own and stands as it is.
provider-title = Veya ülkenizin kendi giriş sistemiyle
provider-going-title = Ülkenizin giriş sistemine
provider-going-text = Hemen oraya yönlendiriliyorsunuz. Bir şey olmazsa bağlantıyla devam edin.
provider-going-link = Devam et: { $name }
provider-error-provider = Ülkenizin giriş sistemi gerektiği gibi yanıt vermiyor; daha sonra yeniden deneyin veya parolanızla giriş yapın
provider-error-ended = Bu giriş yolu sona erdi veya başka bir tarayıcıda başlatıldı; yeniden başlayın
provider-error-declined = Ülkenizin giriş sistemi girişinize izin vermedi
provider-error-unknown = Ülkenizin açık hiçbir hesabı bu kimliğe ait değil; yöneticiniz sizi davet edebilir

# The mail to the owner of an account that was linked.
provider-mail-subject = Ülkenizin giriş sistemi Sijil hesabınızı açıyor
provider-mail-text = E-posta adresinizi doğruladığı için “{ $provider }” giriş sistemi artık hesabınızı açıyor ({ $time }).
provider-mail-removed-subject = Artık hiçbir ulusal giriş sistemi Sijil hesabınızı açmıyor
provider-mail-removed-text = Ülkenizin giriş sistemi hesabınızdan kaldırıldı ({ $time }) ve artık onu açmıyor. Öteki oturumların tümü kapatıldı.
