# Review by a native reader: provider-title
# Signing in by the identity provider of one's country. Its name is its own and stands as it is.
provider-title = Yoki mamlakatingizning oʻz kirish tizimi orqali
provider-going-title = Mamlakatingizning kirish tizimiga
provider-going-text = Siz darhol oʻsha yerga yoʻnaltirilasiz. Hech narsa boʻlmasa, havola orqali oʻting.
provider-going-link = Oʻtish: { $name }
provider-error-provider = Mamlakatingizning kirish tizimi kerakli javob bermayapti; keyinroq qayta urinib koʻring yoki parol bilan kiring
provider-error-ended = Bu kirish yoʻli tugagan yoki boshqa brauzerda boshlangan; qaytadan boshlang
provider-error-declined = Mamlakatingizning kirish tizimi sizga ruxsat bermadi
provider-error-unknown = Mamlakatingizning hech bir ochiq hisobi bu shaxsga tegishli emas; administratoringiz sizni taklif qilishi mumkin

# The mail to the owner of an account that was linked.
provider-mail-subject = Mamlakatingizning kirish tizimi Sijil hisobingizni ochadi
provider-mail-text = Elektron pochta manzilingizni tasdiqlagani uchun “{ $provider }” kirish tizimi endi hisobingizni ochadi ({ $time }).
provider-mail-removed-subject = Milliy kirish tizimi endi Sijil hisobingizni ochmaydi
provider-mail-removed-text = Mamlakatingizning kirish tizimi hisobingizdan olib tashlandi ({ $time }) va endi uni ochmaydi. Boshqa barcha seanslar yakunlandi.
