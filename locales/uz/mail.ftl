# Review by a native reader: mail-from-name, mail-frame-duty, mail-frame-choose
# Mail. The display name of the sender, as it stands in front of the address.
mail-from-name = Sijil · IHTga aʼzo davlatlarning FHDYo organlari

# The frame of every mail.
mail-frame-confidential = Maxfiy maʼlumotlar hech qachon elektron pochta orqali yuborilmaydi; ularni tizimga kirib oʻqiysiz. Bu xat avtomatik yuborilgan, unga javoblar oʻqilmaydi.
mail-frame-stop = Bu xatlarni toʻxtatish
# The same in the text part; the address follows on a line of its own.
mail-frame-stop-text = Bu xatlarni toʻxtatish uchun ushbu manzilni oching:
mail-frame-duty = Bu xatni hisobingiz yoki vazifangizga oid boʻlgani uchun olasiz; bunday xatlarni toʻxtatib boʻlmaydi.
mail-frame-choose = Yana nimalar haqida xabar berilishini tanlash

# The mail by which an administrator tries whether mail arrives.
mail-trial-subject = Sijil: sinov xati
mail-trial-title = Portal xatlari yetib kelmoqda
mail-trial-text = Bu — portal operatorlari yuborgan sinov xati. Hech narsa qilish shart emas.
mail-trial-button = Portalni ochish
