# Review by a native reader: provider-title, provider-error-unknown
# Signing in by the identity provider of one's country. Its name is its own and stands as it is.
provider-title = Ýa-da ýurduňyzyň öz giriş ulgamy bilen
provider-going-title = Ýurduňyzyň giriş ulgamyna
provider-going-text = Siz derrew ol ýere ugrukdyrylýarsyňyz. Hiç zat bolmasa, baglanyşyk bilen geçiň.
provider-going-link = Geçmek: { $name }
provider-error-provider = Ýurduňyzyň giriş ulgamy gerekli jogap bermeýär; soňrak gaýtadan synanyşyň ýa-da açarsöz bilen giriň
provider-error-ended = Bu giriş ýoly gutardy ýa-da başga brauzerde başlandy; gaýtadan başlaň
provider-error-declined = Ýurduňyzyň giriş ulgamy sizi goýbermedi
provider-error-unknown = Ýurduňyzyň hiç bir açyk hasaby bu şahsa degişli däl; administratoryňyz sizi çagyryp biler

# The mail to the owner of an account that was linked.
provider-mail-subject = Ýurduňyzyň giriş ulgamy Sijil hasabyňyzy açýar
provider-mail-text = Elektron poçta salgyňyzy tassyklandygy üçin “{ $provider }” giriş ulgamy indi hasabyňyzy açýar ({ $time }).
provider-mail-removed-subject = Indi hiç bir milli giriş ulgamy Sijil hasabyňyzy açmaýar
provider-mail-removed-text = Ýurduňyzyň giriş ulgamy hasabyňyzdan aýryldy ({ $time }) we indi ony açmaýar. Beýleki ähli seanslar ýapyldy.
