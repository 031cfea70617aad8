# Review by a native reader: mail-frame-confidential
# Mail. The display name of the sender, as it stands in front of the address.
mail-from-name = Sijil · EİT üyesi ülkelerin nüfus hizmetleri

# The frame of every mail.
mail-frame-confidential = Gizli içerik asla e-postayla gönderilmez; onu giriş yaptıktan sonra okursunuz. Bu e-posta otomatik olarak gönderildi, yanıtlar okunmaz.
mail-frame-stop = Bu e-postaları durdur
# The same in the text part; the address follows on a line of its own.
mail-frame-stop-text = Bu e-postaları durdurmak için şu adresi açın:
mail-frame-duty = Bu e-postayı hesabınızla ya da görevinizle ilgili olduğu için alıyorsunuz; bu tür e-postalar durdurulamaz.
mail-frame-choose = Başka nelerin bildirileceğini seç

# The mail by which an administrator tries whether mail arrives.
mail-trial-subject = Sijil: deneme e-postası
mail-trial-title = Portalın e-postaları ulaşıyor
mail-trial-text = Bu, portalı işletenlerin gönderdiği bir deneme e-postasıdır. Bir şey yapmanız gerekmez.
mail-trial-button = Portalı aç
