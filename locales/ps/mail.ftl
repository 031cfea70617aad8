# Review by a native reader: whole file
# Mail. The display name of the sender, as it stands in front of the address.
mail-from-name = سجل · د ایکو د غړو هېوادونو د نفوسو د احوالو ثبت

# The frame of every mail.
mail-frame-confidential = محرم مطالب هېڅکله په برېښنالیک نه لېږل کېږي؛ له ننوتلو وروسته یې لولئ. دا لیک په اتومات ډول لېږل شوی او ځواب یې نه لوستل کېږي.
mail-frame-stop = د دې لیکونو درول
# The same in the text part; the address follows on a line of its own.
mail-frame-stop-text = د دې لیکونو د درولو لپاره دا پته پرانیزئ:
mail-frame-duty = دا لیک درته راځي ځکه چې ستاسو د کارن حساب یا ستاسو د دندې په اړه دی؛ داسې لیکونه نه شي درول کېدای.
mail-frame-choose = د هغو نورو خبرونو ټاکل چې غواړئ یې

# The mail by which an administrator tries whether mail arrives.
mail-trial-subject = سجل: ازمایښتي لیک
mail-trial-title = د پورټال لیکونه رارسېږي
mail-trial-text = دا د پورټال د چلوونکو له خوا ازمایښتي لیک دی. هېڅ کار ته اړتیا نشته.
mail-trial-button = د پورټال پرانیستل
