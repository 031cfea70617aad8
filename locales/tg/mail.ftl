# Review by a native reader: whole file
# Mail. The display name of the sender, as it stands in front of the address.
mail-from-name = Sijil · Мақомоти САҲШ-и кишварҳои аъзои СҲИ

# The frame of every mail.
mail-frame-confidential = Маълумоти махфӣ ҳеҷ гоҳ бо почтаи электронӣ фиристода намешавад; онро пас аз ворид шудан мехонед. Ин мактуб ба таври худкор фиристода шудааст ва ҷавобҳо ба он хонда намешаванд.
mail-frame-stop = Қатъ кардани ин мактубҳо
# The same in the text part; the address follows on a line of its own.
mail-frame-stop-text = Барои қатъ кардани ин мактубҳо ин суроғаро кушоед:
mail-frame-duty = Ин мактубро мегиред, зеро он дар бораи ҳисоб ё вазифаи Шумост; чунин мактубҳоро қатъ кардан мумкин нест.
mail-frame-choose = Интихоби хабарҳои дигаре, ки мехоҳед

# The mail by which an administrator tries whether mail arrives.
mail-trial-subject = Sijil: мактуби санҷишӣ
mail-trial-title = Мактубҳои портал мерасанд
mail-trial-text = Ин мактуби санҷишӣ аз ҷониби кормандони портал фиристода шудааст. Ҳеҷ коре лозим нест.
mail-trial-button = Кушодани портал
