# Review by a native reader: looking-title, looking-no-step
# Why somebody sees a page that is not for everyone. A role and a place stand as names, never in a case.
ground-title = Nega men buni koʻryapman?
ground-account = Bu sahifa hisobi bor har bir kishi uchun ochiq va har kimga oʻzinikini koʻrsatadi.
ground-own = Bu sizning oʻzingizniki.
ground-role = Bu sahifani sizning rolingiz ochadi: { $role } ({ $place }).
ground-state = Hali hammaga ochiq emas yoki endi ochiq emas. Holati: { $state }.
ground-secretariat = kotibiyat

# An administrator looks at the portal as one of the roles of their country.
looking-title = Rol sifatida oldindan koʻrish
looking-lede = Portalni siz ishlaydigan joyda shu rolga ega kishi koʻrgandek koʻring. Oldindan koʻrish tugaguncha hech narsani oʻzgartirib boʻlmaydi, boshlanishi va tugashi yozib qoʻyiladi.
looking-banner = Portalni shu rol bilan koʻryapsiz: { $role }. Hech narsani oʻzgartirib boʻlmaydi.
looking-end = Oldindan koʻrishni tugatish
looking-no-step = Bu oldindan koʻrish: tugatilmaguncha hech narsani oʻzgartirib boʻlmaydi.
